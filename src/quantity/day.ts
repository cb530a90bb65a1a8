import { civilDayOf, type Day, dayOf, daysInMonth, formatDay } from './calendar.js';
import { isMistake, type Mistake, quote } from './mistake.js';

export {
  civilDayOf,
  type Day,
  dayOf,
  firstDay,
  formatDay,
  lastDay,
  quarterOf,
  yearOf,
} from './calendar.js';
export { addDuration, type Duration, parseDuration } from './duration.js';

export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

export interface Period extends DayRange {
  readonly text: string;
}

/** A day, or the range of days of a month (`2016-05`) or a year (`2016`). */
export function parseDay(text: string | number): DayRange | Mistake {
  const written = String(text).trim();
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written);
  if (parts === null) return { message: `${quote(written)} is no day`, hint: hintForDay(written) };
  const year = Number(parts[1]);
  if (year === 0) return { message: `${quote(written)} is no day: there is no year 0` };
  if (parts[2] === undefined) return span(year, 1, 12);
  const month = Number(parts[2]);
  if (month < 1 || month > 12)
    return { message: `${quote(written)} is no day: there is no month ${parts[2]}` };
  if (parts[3] === undefined) return span(year, month, month);
  const dayOfMonth = Number(parts[3]);
  const length = daysInMonth(year, month);
  if (dayOfMonth < 1 || dayOfMonth > length) {
    return { message: `${quote(written)} is no day: ${parts[1]}-${parts[2]} has ${length} days` };
  }
  const day = dayOf({ year, month, dayOfMonth });
  return { first: day, last: day };
}

/** The days as they would be written: a day, the month or year they make up, or the first and the last. */
export function formatSpan({ first, last }: DayRange): string {
  if (first === last) return formatDay(first);
  const { year, month } = civilDayOf(first);
  const same = (from: number, to: number): boolean =>
    first === dayOf({ year, month: from, dayOfMonth: 1 }) &&
    last === dayOf({ year, month: to, dayOfMonth: daysInMonth(year, to) });
  if (same(1, 12)) return formatDay(first).slice(0, 4);
  if (same(month, month)) return formatDay(first).slice(0, 7);
  return `${formatDay(first)} to ${formatDay(last)}`;
}

/** `2025`, `2026-Q3`, `2026-05`, `2026-05-31` or `2025-04-01/2026-03-31`, both ends included. */
export function parsePeriod(text: string | number): Period | Mistake {
  const written = String(text).trim();
  const quarter = /^(\d{4})-Q([1-4])$/.exec(written);
  if (quarter !== null && Number(quarter[1]) > 0) {
    const last = Number(quarter[2]) * 3;
    return { ...span(Number(quarter[1]), last - 2, last), text: written };
  }
  const ends = written.length > 50 ? [] : written.split('/');
  if (ends.length === 2) return parseEnds(ends[0] ?? '', ends[1] ?? '', written);
  const range = parseDay(text);
  if (!isMistake(range)) return { ...range, text: written };
  return /^\d{4}(?:-\d{2})*$/.test(written)
    ? range
    : {
        message: `${quote(written)} is no period`,
        hint: 'write `2025`, `2026-Q3`, `2026-05` or `2025-04-01/2026-03-31`',
      };
}

function parseEnds(from: string, to: string, written: string): Period | Mistake {
  const start = parseDay(from);
  if (isMistake(start)) return start;
  const end = parseDay(to);
  if (isMistake(end)) return end;
  if (start.first > end.last) return { message: `${quote(written)} is no period: it ends before it begins` };
  return { first: start.first, last: end.last, text: written };
}

function span(year: number, firstMonth: number, lastMonth: number): DayRange {
  return {
    first: dayOf({ year, month: firstMonth, dayOfMonth: 1 }),
    last: dayOf({ year, month: lastMonth, dayOfMonth: daysInMonth(year, lastMonth) }),
  };
}

function hintForDay(written: string): string {
  if (/^\d{4}-\d{2}-\d{2}[T ]\d/.test(written))
    return `a day has no time of day: \`${written.slice(0, 10)}\``;
  const loose = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(written);
  if (loose !== null)
    return `write \`${loose[1]}-${(loose[2] ?? '').padStart(2, '0')}-${(loose[3] ?? '').padStart(2, '0')}\``;
  const reversed = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written);
  if (reversed !== null)
    return `write \`${reversed[3]}-${(reversed[2] ?? '').padStart(2, '0')}-${(reversed[1] ?? '').padStart(2, '0')}\``;
  return 'write year, month and day: `2026-05-31`; a month alone `2026-05`, a year alone `2026`';
}
