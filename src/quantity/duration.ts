import { civilDayOf, type Day, dayOf, daysInMonth } from './calendar.js';
import { type Mistake, quote } from './mistake.js';

/** Calendar months and days: a year is twelve months, a week seven days. Negative ones go back. */
export interface Duration {
  readonly months: number;
  readonly days: number;
  readonly text: string;
}

const pattern = /^([+-]?)P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/;

/** `P3Y`, `P36M`, `-P36M`, `P14D`, `P1W`, `P1Y6M`. */
export function parseDuration(text: string): Duration | Mistake {
  const written = text.trim();
  const parts = pattern.exec(written);
  if (parts === null || !/\d/.test(written))
    return { message: `${quote(written)} is no length of calendar time`, hint: hintFor(written) };
  const [, sign, years = '0', months = '0', weeks = '0', days = '0'] = parts;
  const towards = sign === '-' ? -1 : 1;
  return {
    months: unsigned(towards * (Number(years) * 12 + Number(months))),
    days: unsigned(towards * (Number(weeks) * 7 + Number(days))),
    text: written,
  };
}

/** Months first, then days. A day that the month lacks is its last: 2024-02-29 + P1Y is 2025-02-28. */
export function addDuration(day: Day, { months, days }: Duration): Day {
  const start = civilDayOf(day);
  const monthsSinceYearZero = start.year * 12 + (start.month - 1) + months;
  const year = Math.floor(monthsSinceYearZero / 12);
  const month = monthsSinceYearZero - year * 12 + 1;
  return dayOf({ year, month, dayOfMonth: Math.min(start.dayOfMonth, daysInMonth(year, month)) }) + days;
}

/** A zero without a sign, which would otherwise show in comparisons of objects. */
function unsigned(number: number): number {
  return number === 0 ? 0 : number;
}

function hintFor(written: string): string {
  if (/^[+-]?P.*T/.test(written)) return 'hours and minutes are no calendar time: write whole days, `P1D`';
  if (/^[+-]?p/.test(written)) return 'in capitals: `P3Y`';
  const worded = /^(\d{1,4}) ?(y|a|year|month|m|week|w|day|d)s?$/i.exec(written);
  const letter = (worded?.[2] ?? '').charAt(0).toUpperCase().replace('A', 'Y');
  if (worded !== null) return `write \`P${worded[1]}${letter}\``;
  return 'write `P3Y`, `P36M`, `P2W` or `P14D`; `-P36M` goes back';
}
