import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDuration,
  civilDayOf,
  type Duration,
  dayOf,
  formatDay,
  formatSpan,
  parseDay,
  parseDuration,
  parsePeriod,
  quarterOf,
  yearOf,
} from '../../src/quantity/day.js';
import { isMistake } from '../../src/quantity/mistake.js';

function day(text: string): number {
  const read = parseDay(text);
  if (isMistake(read)) throw new Error(read.message);
  return read.first;
}

function duration(text: string): Duration {
  const read = parseDuration(text);
  if (isMistake(read)) throw new Error(read.message);
  return read;
}

describe('a day', () => {
  test.each<[text: string, number: number]>([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1970-02-01', 31],
    ['2000-02-29', 11016],
    ['2000-03-01', 11017],
    ['2026-11-22', 20779],
    ['1900-03-01', -25508],
    ['0001-01-01', -719162],
    ['9999-12-31', 2932896],
  ])('%s is number %d', (text, number) => {
    expect(parseDay(text)).toEqual({ first: number, last: number });
    expect(formatDay(number)).toBe(text);
  });

  test.each<[text: string | number, first: string, last: string]>([
    [2016, '2016-01-01', '2016-12-31'],
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-05', '2016-05-01', '2016-05-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2015-02', '2015-02-01', '2015-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    [' 2016-05-03 ', '2016-05-03', '2016-05-03'],
  ])('%s is from %s to %s', (text, first, last) => {
    const read = parseDay(text);
    expect(isMistake(read) ? read : [formatDay(read.first), formatDay(read.last)]).toEqual([first, last]);
  });

  test.each<[text: string | number, said: RegExp]>([
    ['2026-02-30', /2026-02 has 28 days/],
    ['2024-02-30', /2024-02 has 29 days/],
    ['2100-02-29', /2100-02 has 28 days/],
    ['2026-04-31', /2026-04 has 30 days/],
    ['2026-01-00', /2026-01 has 31 days/],
    ['2026-13-01', /no month 13/],
    ['2026-00', /no month 00/],
    ['0000', /no year 0/],
    ['2026-5-3', /`2026-05-03`/],
    ['2026/05/03', /`2026-05-03`/],
    ['03.05.2026', /`2026-05-03`/],
    ['2026-05-03T10:00:00Z', /`2026-05-03`/],
    ['20260503', /`2026-05-31`/],
    [20260503, /`2026-05-31`/],
    [2016.5, /`2026`/],
    [Number.NaN, /`2026`/],
    ['May 2016', /`2026-05`/],
    ['', /`2026`/],
    ['٢٠١٦', /`2026`/],
  ])('%s is none', (text, said) => {
    const read = parseDay(text);
    expect(isMistake(read) ? `${read.message} ${read.hint}` : read).toMatch(said);
  });

  test('knows its year and quarter', () => {
    expect(yearOf(day('2026-12-31'))).toBe(2026);
    expect(yearOf(day('2027-01-01'))).toBe(2027);
    expect(yearOf(day('1969-12-31'))).toBe(1969);
    const firstDays = ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'];
    expect(firstDays.map((text) => quarterOf(day(text)))).toEqual([1, 2, 3, 4]);
    expect(firstDays.map((text) => quarterOf(day(text) - 1))).toEqual([4, 1, 2, 3]);
  });
});

describe('a period', () => {
  test.each<[text: string | number, first: string, last: string]>([
    [2025, '2025-01-01', '2025-12-31'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q3', '2026-07-01', '2026-09-30'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-05-31', '2026-05-31', '2026-05-31'],
    ['2025-04-01/2026-03-31', '2025-04-01', '2026-03-31'],
    ['2025-04/2026-03', '2025-04-01', '2026-03-31'],
    ['2026-05-31/2026-05-31', '2026-05-31', '2026-05-31'],
  ])('%s is from %s to %s', (text, first, last) => {
    const read = parsePeriod(text);
    expect(isMistake(read) ? read : [formatDay(read.first), formatDay(read.last), read.text]).toEqual([
      first,
      last,
      String(text),
    ]);
  });

  test.each<[text: string, said: RegExp]>([
    ['2026-03-31/2025-04-01', /ends before it begins/],
    ['2026-02-30', /has 28 days/],
    ['2026-02-01/2026-02-30', /has 28 days/],
    ['2026-Q5', /`2026-Q3`/],
    ['0000-Q1', /`2026-Q3`/],
    ['2026-H1', /`2026-Q3`/],
    ['Q3 2026', /`2026-Q3`/],
    ['2025/2026/2027', /`2026-Q3`/],
    ['2025-2026', /`2026-Q3`/],
    ['/', /no day/],
    ['', /`2025`/],
  ])('%s is none', (text, said) => {
    const read = parsePeriod(text);
    expect(isMistake(read) ? `${read.message} ${read.hint}` : read).toMatch(said);
  });
});

describe('a duration', () => {
  test.each<[text: string, months: number, days: number]>([
    ['P3Y', 36, 0],
    ['P36M', 36, 0],
    ['-P36M', -36, 0],
    ['+P1Y', 12, 0],
    ['P14D', 0, 14],
    ['P1W', 0, 7],
    ['-P1W', 0, -7],
    ['P1Y6M', 18, 0],
    ['P1Y2M3W4D', 14, 25],
    ['P0D', 0, 0],
    ['-P0D', 0, 0],
  ])('%s is %d months and %d days', (text, months, days) => {
    expect(parseDuration(text)).toEqual({ months, days, text });
  });

  test.each<[text: string, hint: RegExp]>([
    ['P', /`P3Y`/],
    ['', /`P3Y`/],
    ['3Y', /`P3Y`/],
    ['3 years', /`P3Y`/],
    ['18 months', /`P18M`/],
    ['14 days', /`P14D`/],
    ['2 a', /`P2Y`/],
    ['PT8H', /whole days/],
    ['P1DT8H', /whole days/],
    ['p3y', /capitals/],
    ['P1.5Y', /`P3Y`/],
    ['P-3Y', /`-P36M`/],
    ['P3M1Y', /`P3Y`/],
    ['P99999Y', /`P3Y`/],
  ])('%s is none', (text, hint) => {
    expect(parseDuration(text)).toHaveProperty('hint', expect.stringMatching(hint));
  });

  test.each<[from: string, by: string, to: string]>([
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2024-02-29', '-P1Y', '2023-02-28'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2026-03-31', '-P1M', '2026-02-28'],
    ['2026-08-31', 'P1M', '2026-09-30'],
    ['2026-12-15', 'P1M', '2027-01-15'],
    ['2026-01-15', '-P1M', '2025-12-15'],
    ['2026-07-01', 'P3Y', '2029-07-01'],
    ['2027-01-31', '-P36M', '2024-01-31'],
    ['2024-02-28', 'P1D', '2024-02-29'],
    ['2026-12-25', 'P1W', '2027-01-01'],
    ['2024-01-31', 'P1M1D', '2024-03-01'],
    ['2026-11-22', 'P0D', '2026-11-22'],
    ['1970-01-01', '-P1D', '1969-12-31'],
    ['2026-11-22', 'P24M', '2028-11-22'],
  ])('%s and %s is %s', (from, by, to) => {
    expect(formatDay(addDuration(day(from), duration(by)))).toBe(to);
  });
});

describe('properties', () => {
  const anyDay = fc.integer({ min: -719162, max: 2932896 });

  test('every day is written and read back, and follows the one before', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        expect(parseDay(formatDay(number))).toEqual({ first: number, last: number });
        expect(dayOf(civilDayOf(number))).toBe(number);
        expect(formatDay(number - 1) < formatDay(number) || number === -719162).toBe(true);
      }),
    );
  });

  test('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const there = new Date(number * 86_400_000).toISOString();
        expect(formatDay(number)).toBe(there.slice(0, 10));
      }),
    );
  });

  test('adding keeps the order of days, and days come off again', () => {
    const durations = fc.record({
      months: fc.integer({ min: -600, max: 600 }),
      days: fc.integer({ min: -400, max: 400 }),
      text: fc.constant(''),
    });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1000 }), durations, (number, later, by) => {
        expect(addDuration(number, by)).toBeLessThanOrEqual(addDuration(number + later, by));
        const onlyDays = { ...by, months: 0 };
        expect(addDuration(addDuration(number, onlyDays), { ...onlyDays, days: -by.days })).toBe(number);
      }),
    );
  });

  test('any text is something or a mistake, and 100 kB of it do not hang', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const read of [parseDay(text), parsePeriod(text), parseDuration(text)]) {
          if (isMistake(read)) expect(read.message).not.toBe('');
        }
      }),
    );
    for (const piece of ['1', '-', '/', 'P', 'P1', '2026-', ' ', 'T', '2026-05-03 ']) {
      const text = piece.repeat(100_000 / piece.length);
      const start = performance.now();
      expect([parseDay(text), parsePeriod(text), parseDuration(text)].every(isMistake)).toBe(true);
      expect(performance.now() - start).toBeLessThan(200);
    }
  });
});

describe('some days are written as', () => {
  test.each(['2024-02-29', '2024-08', '2024-02', '2023', '2024-12'])('%s', (text) => {
    const days = parseDay(text);
    expect(isMistake(days) ? days : formatSpan(days)).toBe(text);
  });

  test('two days, where they make up no month or year', () => {
    expect(formatSpan({ first: 0, last: 31 })).toBe('1970-01-01 to 1970-02-01');
  });
});
