import { describe, expect, test } from 'vitest';
import { misreadingsIn, verdictOf } from '../support/engine.js';
import { truthOf } from '../support/truth.js';

function commissioned(day: string): string {
  return `project: { commissioned_on: ${day} }`;
}

describe('a year or a month is the range of its days', () => {
  test.each([
    { day: '2016', condition: 'before: 2016-01-01', truth: 'false' },
    { day: '2016', condition: 'before: 2017-01-01', truth: 'true' },
    { day: '2016', condition: 'before: 2016-12-31', truth: 'unknown' },
    { day: '2016', condition: 'on_or_before: 2016-12-31', truth: 'true' },
    { day: '2016', condition: 'on_or_before: 2016-12-30', truth: 'unknown' },
    { day: '2016', condition: 'on_or_before: 2015-12-31', truth: 'false' },
    { day: '2016', condition: 'after: 2015-12-31', truth: 'true' },
    { day: '2016', condition: 'after: 2016-01-01', truth: 'unknown' },
    { day: '2016', condition: 'after: 2016-12-31', truth: 'false' },
    { day: '2016', condition: 'on_or_after: 2016-01-01', truth: 'true' },
    { day: '2016-02', condition: 'on_or_before: 2016-02-29', truth: 'true' },
    { day: '2016-02', condition: 'on_or_before: 2016-02-28', truth: 'unknown' },
    { day: '2016-02', condition: 'on_or_after: 2016-03-01', truth: 'false' },
    { day: '2016-02-29', condition: 'before: 2016-03-01', truth: 'true' },
    { day: '2021-07-01', condition: 'before: 2021-07-01', truth: 'false' },
    { day: '2021-06-30', condition: 'before: 2021-07-01', truth: 'true' },
    { day: '2021-07-01', condition: 'on_or_after: 2021-07-01', truth: 'true' },
    { day: '2021-07-01', condition: 'after: 2021-07-01', truth: 'false' },
    {
      day: '{ claims: [{ value: 2016 }, { value: 2018-05-01 }] }',
      condition: 'before: 2019-01-01',
      truth: 'true',
    },
    {
      day: '{ claims: [{ value: 2016 }, { value: 2018-05-01 }] }',
      condition: 'before: 2017-01-01',
      truth: 'unknown',
    },
  ])('$day $condition: $truth', ({ day, condition, truth }) => {
    expect(truthOf(`{ fact: project.commissioned_on, ${condition} }`, commissioned(day))).toBe(truth);
  });
});

describe('a range of days', () => {
  test.each([
    { day: '{ not_after: 2017 }', condition: 'before: 2018-01-01', truth: 'true' },
    { day: '{ not_after: 2017 }', condition: 'before: 2017-12-31', truth: 'unknown' },
    { day: '{ not_after: 2017 }', condition: 'after: 2017-12-31', truth: 'false' },
    { day: '{ not_after: 2017 }', condition: 'after: 1900-01-01', truth: 'unknown' },
    { day: '{ not_before: 2019-03 }', condition: 'on_or_after: 2019-03-01', truth: 'true' },
    { day: '{ not_before: 2019-03 }', condition: 'on_or_after: 2019-03-02', truth: 'unknown' },
    { day: '{ not_before: 2019-03 }', condition: 'before: 2100-01-01', truth: 'unknown' },
    { day: '{ not_before: 2019, not_after: 2020-06-30 }', condition: 'before: 2020-07-01', truth: 'true' },
    { day: '{ not_before: 2019, not_after: 2020-06-30 }', condition: 'before: 2019-01-01', truth: 'false' },
    { day: '{ not_after: 2017 }', condition: 'not_older_than: P3Y', truth: 'false' },
    { day: '{ not_before: 2024 }', condition: 'not_older_than: P3Y', truth: 'true' },
    {
      day: '{ claims: [{ value: { not_after: 2017 } }, { value: 2018 }] }',
      condition: 'before: 2019-01-01',
      truth: 'true',
    },
  ])('$day $condition: $truth', ({ day, condition, truth }) => {
    expect(truthOf(`{ fact: project.commissioned_on, ${condition} }`, commissioned(day))).toBe(truth);
  });

  test('that holds no day is told', () => {
    expect(misreadingsIn({ given: commissioned('{ not_before: 2020, not_after: 2019 }') })).toEqual([
      expect.stringContaining('the range holds no value'),
    ]);
  });

  test('shifted, it begins at the earliest on its first day', () => {
    const criterion =
      '{ id: eu.test.due, from: { fact: project.commissioned_on, plus: P3Y }, test: { fact: project.country, equals: KZ } }';
    const answer = verdictOf({
      criterion,
      given: 'project: { country: KZ, commissioned_on: { not_before: 2027 } }',
    });
    expect(answer.verdict).toBe('upcoming');
    expect(answer.judged.from?.interval).toBeDefined();
  });
});

describe('an age counts by the calendar, its last day included', () => {
  test.each([
    { day: '2023-11-22', age: 'P3Y', truth: 'true' },
    { day: '2023-11-21', age: 'P3Y', truth: 'false' },
    { day: '2023-11-22', age: 'P36M', truth: 'true' },
    { day: '2026-11-08', age: 'P2W', truth: 'true' },
    { day: '2026-11-07', age: 'P14D', truth: 'false' },
    { day: '2023-11', age: 'P3Y', truth: 'unknown' },
    { day: '2023-10', age: 'P3Y', truth: 'false' },
    { day: '2023-12', age: 'P3Y', truth: 'true' },
    { day: '2023', age: 'P3Y', truth: 'unknown' },
    { day: '2024', age: 'P3Y', truth: 'true' },
  ])('$day not older than $age: $truth', ({ day, age, truth }) => {
    expect(truthOf(`{ fact: project.commissioned_on, not_older_than: ${age} }`, commissioned(day))).toBe(
      truth,
    );
  });

  test('29 February is a year old until 28 February', () => {
    const condition = '{ fact: project.commissioned_on, not_older_than: P1Y }';
    expect(truthOf(condition, commissioned('2024-02-29'), { asOf: '2025-02-28' })).toBe('true');
    expect(truthOf(condition, commissioned('2024-02-29'), { asOf: '2025-03-01' })).toBe('false');
  });
});

describe('the reporting period begins and ends on a day', () => {
  const truthIn = (period: string, condition: string): string =>
    truthOf(condition, `project: { reporting_period: ${period} }`);

  test.each([
    ['2027', '{ date: { reporting: first }, on_or_after: 2027-01-01 }', 'true'],
    ['2026', '{ date: { reporting: first }, on_or_after: 2027-01-01 }', 'false'],
    ['2026-07-01/2027-06-30', '{ date: { reporting: first }, on_or_after: 2027-01-01 }', 'false'],
    ['2026-07-01/2027-06-30', '{ date: { reporting: last }, on_or_after: 2027-01-01 }', 'true'],
    // The as-of day is 22 November 2026: less than a year after the end of 2025, more than ten months.
    ['2025', '{ date: as-of, before: { reporting: last, plus: P12M } }', 'true'],
    ['2025', '{ date: as-of, before: { reporting: last, plus: P10M } }', 'false'],
    ['null', '{ date: { reporting: last }, on_or_after: 2000-01-01 }', 'unknown'],
  ])('%s: %s is %s', (period, condition, truth) => {
    expect(truthIn(period, condition)).toBe(truth);
  });

  test('not given, it is what is missing', () => {
    const { judged } = verdictOf({
      criterion: '{ id: eu.test.year, test: { date: { reporting: first }, before: 2030-01-01 } }',
      given: 'project: { reporting_period: null }',
    });
    expect(judged.leaves).toEqual([
      expect.objectContaining({ path: 'project.reporting_period', why: 'absent' }),
    ]);
  });

  test('and a criterion may begin with it', () => {
    const criterion =
      '{ id: eu.test.due, from: { reporting: last, plus: P11M }, test: { fact: project.country, equals: KZ } }';
    const given = (year: string): string => `project: { country: KZ, reporting_period: ${year} }`;
    expect(verdictOf({ criterion, given: given('2025') }).verdict).toBe('upcoming');
    expect(verdictOf({ criterion, given: given('2024') }).verdict).toBe('met');
  });
});

describe('the as-of day against days of the project', () => {
  const within = '{ date: as-of, on_or_before: { fact: project.eia_concluded_on, plus: P3Y } }';
  const early =
    '{ fact: project.construction_started_on, on_or_after: { fact: project.eia_concluded_on, plus: -P36M } }';
  test.each([
    { condition: within, given: 'eia_concluded_on: 2023-11-22', truth: 'true' },
    { condition: within, given: 'eia_concluded_on: 2023-11-21', truth: 'false' },
    { condition: within, given: 'eia_concluded_on: 2023-11', truth: 'unknown' },
    { condition: within, given: 'name: x', truth: 'unknown' },
    {
      condition: early,
      given: 'eia_concluded_on: 2026-05-31, construction_started_on: 2023-05-31',
      truth: 'true',
    },
    {
      condition: early,
      given: 'eia_concluded_on: 2026-05-31, construction_started_on: 2023-05-30',
      truth: 'false',
    },
    {
      condition: early,
      given: 'eia_concluded_on: 2026, construction_started_on: 2023-05-31',
      truth: 'unknown',
    },
    { condition: early, given: 'eia_concluded_on: 2026, construction_started_on: 2024', truth: 'true' },
    { condition: early, given: 'construction_started_on: 2024', truth: 'unknown' },
  ])('$condition with $given: $truth', ({ condition, given, truth }) => {
    expect(truthOf(condition, `project: { ${given} }`)).toBe(truth);
  });
});
