/** Days since 1970-01-01 in the proleptic Gregorian calendar. No Date: its months, zones and leniency have no place here. */
export type Day = number;

export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

export type Quarter = 1 | 2 | 3 | 4;

const daysIn400Years = 146097;
const dayOfEpoch = 719468;

/** Counts from 1 March, so that the leap day is the last of its year. */
export function dayOf({ year, month, dayOfMonth }: CivilDay): Day {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysIn400Years + dayOfEra - dayOfEpoch;
}

export function civilDayOf(day: Day): CivilDay {
  const shifted = day + dayOfEpoch;
  const era = Math.floor(shifted / daysIn400Years);
  const dayOfEra = shifted - era * daysIn400Years;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth };
}

/** The first and the last that can be written: from and up to them where an end is not known. */
export const firstDay: Day = dayOf({ year: 1, month: 1, dayOfMonth: 1 });
export const lastDay: Day = dayOf({ year: 9999, month: 12, dayOfMonth: 31 });

export function yearOf(day: Day): number {
  return civilDayOf(day).year;
}

export function quarterOf(day: Day): Quarter {
  const { month } = civilDayOf(day);
  return month <= 3 ? 1 : month <= 6 ? 2 : month <= 9 ? 3 : 4;
}

export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = civilDayOf(day);
  const four = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${four}-${two(month)}-${two(dayOfMonth)}`;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
