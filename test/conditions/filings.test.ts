import { describe, expect, test } from 'vitest';
import { misreadingsIn } from '../support/engine.js';
import { truthOf } from '../support/truth.js';

const yearly = '{ filed: prtr-report, every: year, by: 03-31 }';

function filed(...entries: readonly string[]): string {
  return `documents: [${entries.map((rest, index) => `{ id: f${index}, kind: prtr-report, ${rest} }`).join(', ')}]`;
}

describe('filed every year by a day', () => {
  test.each([
    { asOf: '2026-04-01', rest: 'period: 2025, submitted_on: 2026-03-31', truth: 'true' },
    { asOf: '2026-04-01', rest: 'period: 2025, submitted_on: 2026-01-10, status: draft', truth: 'true' },
    { asOf: '2026-04-02', rest: 'period: 2025, submitted_on: 2026-04-01', truth: 'false' },
    { asOf: '2026-05-01', rest: 'period: 2025, submitted_on: 2026-03', truth: 'true' },
    { asOf: '2026-05-01', rest: 'period: 2025, submitted_on: 2026-04', truth: 'false' },
    { asOf: '2027-01-01', rest: 'period: 2025, submitted_on: 2026', truth: 'unknown' },
    { asOf: '2026-05-01', rest: 'period: 2025, status: submitted', truth: 'unknown' },
    { asOf: '2026-05-01', rest: 'period: 2025, status: none', truth: 'false' },
    { asOf: '2026-05-01', rest: 'status: none', truth: 'false' },
    { asOf: '2026-05-01', rest: 'period: 2024, submitted_on: 2025-03-01', truth: 'unknown' },
    { asOf: '2026-05-01', rest: 'period: 2024, status: none', truth: 'unknown' },
    { asOf: '2026-05-01', rest: 'submitted_on: 2026-03-01', truth: 'unknown' },
    { asOf: '2026-04-01', rest: 'period: 2025, submitted_on: 2026-06-01', truth: 'unknown' },
    // Handed in in time and approved after the day: the day alone decides.
    {
      asOf: '2026-05-01',
      rest: 'period: 2025, submitted_on: 2026-03-01, status: approved, approved_on: 2026-07-01',
      truth: 'true',
    },
  ])('as of $asOf with $rest: $truth', ({ asOf, rest, truth }) => {
    expect(truthOf(yearly, filed(rest), { asOf })).toBe(truth);
  });

  test('on the day itself it is the period before that is looked at', () => {
    const only2024 = filed('period: 2024, submitted_on: 2025-03-31');
    expect(truthOf(yearly, only2024, { asOf: '2026-03-31' })).toBe('true');
    expect(truthOf(yearly, only2024, { asOf: '2026-04-01' })).toBe('unknown');
  });

  test('one of two in time is enough', () => {
    const two = filed('period: 2025, submitted_on: 2026-05-01', 'period: 2025, submitted_on: 2026-03-01');
    expect(truthOf(yearly, two)).toBe('true');
  });

  test('of a complete register a period that is not in it was not filed', () => {
    expect(truthOf(yearly, 'documents: []\ncomplete: [documents]')).toBe('false');
    expect(truthOf(yearly)).toBe('unknown');
    // One without a period may be the one asked for.
    expect(truthOf(yearly, `${filed('submitted_on: 2026-03-01')}\ncomplete: [documents]`)).toBe('unknown');
    expect(truthOf(yearly, `${filed('submitted_on: 2026-04-15')}\ncomplete: [documents]`)).toBe('false');
    // `complete` speaks of what is given.
    expect(truthOf(yearly, 'complete: [documents]')).toBe('unknown');
  });

  test('so many days after the year', () => {
    const after = '{ filed: prtr-report, every: year, by: +90d }';
    const given = filed('period: 2025, submitted_on: 2026-03-31');
    expect(truthOf(after, given, { asOf: '2026-04-01' })).toBe('true');
    expect(truthOf(after, given.replace('03-31', '04-01'), { asOf: '2026-04-01' })).toBe('false');
  });

  test('none stands beside reports of other periods only', () => {
    const beside = (period: string): readonly string[] =>
      misreadingsIn({
        given: filed(`period: ${period}, status: none`, 'period: 2025, submitted_on: 2026-03-01'),
      });
    expect(beside('2025')).toHaveLength(1);
    expect(beside('2024')).toEqual([]);
  });
});

describe('filed every quarter, for each right', () => {
  const quarterly =
    '{ each: rights, test: { filed: procurement-report, every: quarter, by: +25d, covers: . } }';
  const report = (rest: string): string => `
    rights: [{ id: m }, { id: n }]
    complete: [rights]
    documents: [{ id: f, kind: procurement-report, ${rest} }]`;
  test.each([
    { asOf: '2026-10-25', rest: 'period: 2026-Q2, submitted_on: 2026-07-25, covers: [m, n]', truth: 'true' },
    {
      asOf: '2026-10-26',
      rest: 'period: 2026-Q2, submitted_on: 2026-07-25, covers: [m, n]',
      truth: 'unknown',
    },
    { asOf: '2026-10-26', rest: 'period: 2026-Q3, submitted_on: 2026-10-25, covers: [m, n]', truth: 'true' },
    { asOf: '2026-10-26', rest: 'period: 2026-Q3, submitted_on: 2026-10-26, covers: [m, n]', truth: 'false' },
    { asOf: '2026-10-26', rest: 'period: 2026-Q3, submitted_on: 2026-10-20, covers: [m]', truth: 'unknown' },
    { asOf: '2026-10-26', rest: 'period: 2026-Q3, submitted_on: 2026-10-20', truth: 'unknown' },
    { asOf: '2026-01-26', rest: 'period: 2025-Q4, submitted_on: 2026-01-25, covers: [m, n]', truth: 'true' },
    { asOf: '2026-01-25', rest: 'period: 2025-Q3, submitted_on: 2025-10-25, covers: [m, n]', truth: 'true' },
    { asOf: '2026-10-26', rest: 'status: none', truth: 'false' },
  ])('as of $asOf with $rest: $truth', ({ asOf, rest, truth }) => {
    expect(truthOf(quarterly, report(rest), { asOf })).toBe(truth);
  });
});
