import { describe, expect, test } from 'vitest';
import { type Answer, misreadingsIn, verdictOf } from '../support/engine.js';

const criterion = `
id: eu.h2.rfnbo-intensity
provision: Delegated Regulation (EU) 2023/1185, Annex Part A points 1-2
reach: eligibility
applies: { fact: products.hydrogen.claimed_as, includes: rfnbo }
test:
  all:
    - { count: products.hydrogen.intervals, at_least: 1 }
    - each: products.hydrogen.intervals
      test: { all: [ { fact: .length, at_most: 1 month }, { fact: .intensity, at_most: 28.2 g CO2e/MJ } ] }
`;
/** The same without asking that there is an interval at all. */
const lax = `
id: eu.h2.lax
applies: { fact: products.hydrogen.claimed_as, includes: rfnbo }
test:
  each: products.hydrogen.intervals
  test: { fact: .intensity, at_most: 28.2 g CO2e/MJ }
`;

const declared = 'products.hydrogen.intervals';

function plant(intervals: string, complete = declared, claimed = '[rfnbo]'): string {
  return `
    products: { hydrogen: { claimed_as: ${claimed}, intervals: ${intervals} } }
    complete: [${complete}]`;
}

function interval(intensity: string, length = '1 month', id = 'may'): string {
  return `{ id: ${id}, length: ${length}, intensity: ${intensity} }`;
}

function judged(intervals: string, complete = declared, claimed = '[rfnbo]'): Answer {
  return verdictOf({ criterion, given: plant(intervals, complete, claimed) });
}

describe('19: every interval for itself', () => {
  test.each([
    { intensity: '28.2 g CO2e/MJ', verdict: 'met' },
    { intensity: '28.1 g CO2e/MJ', verdict: 'met' },
    { intensity: '28.3 g CO2e/MJ', verdict: 'not-met' },
    { intensity: '0.0282 kg CO2e/MJ', verdict: 'met' },
    { intensity: '101.52 g CO2e/kWh', verdict: 'met' },
    { intensity: '101.6 g CO2e/kWh', verdict: 'not-met' },
    { intensity: '"<= 28.2 g CO2e/MJ"', verdict: 'met' },
    { intensity: '{ between: [20 g CO2e/MJ, 30 g CO2e/MJ] }', verdict: 'unknown' },
    { intensity: 'null', verdict: 'unknown' },
  ])('an intensity of $intensity is $verdict', ({ intensity, verdict }) => {
    expect(judged(`[${interval(intensity)}]`).verdict).toBe(verdict);
  });

  test.each([
    { length: '0.5 month', verdict: 'met' },
    { length: '1.1 month', verdict: 'not-met' },
    { length: '0.0833 a', verdict: 'met' },
    { length: '0.0834 a', verdict: 'not-met' },
    { length: '1 a', verdict: 'not-met' },
    { length: 'null', verdict: 'unknown' },
  ])('an interval of $length is $verdict', ({ length, verdict }) => {
    expect(judged(`[${interval('20 g CO2e/MJ', length)}]`).verdict).toBe(verdict);
  });

  test('one month over the limit is enough, even in an open list', () => {
    const months = `[${interval('20 g CO2e/MJ')}, ${interval('29 g CO2e/MJ', '1 month', 'june')}]`;
    expect(judged(months, '').verdict).toBe('not-met');
    expect(judged(months).leaves).toMatchObject([{ path: 'products.hydrogen.intervals.june.intensity' }]);
  });

  test('good months of an open list may be followed by a bad one', () => {
    expect(judged(`[${interval('20 g CO2e/MJ')}]`, '')).toMatchObject({
      verdict: 'unknown',
      missing: [declared],
    });
  });

  test('`each` over none is true: only the count keeps it from being met', () => {
    expect(judged('[]').verdict).toBe('not-met');
    expect(verdictOf({ criterion: lax, given: plant('[]') }).verdict).toBe('met');
    expect(verdictOf({ criterion: lax, given: plant('null', '') }).verdict).toBe('unknown');
  });

  test('what is not claimed is not asked', () => {
    expect(judged('[]', declared, '[low-carbon]').verdict).toBe('not-applicable');
    expect(judged('[]', declared, '[]').verdict).toBe('not-applicable');
    expect(judged('[]', declared, 'null')).toMatchObject({
      verdict: 'unknown',
      missing: ['products.hydrogen.claimed_as'],
    });
  });

  test('an intensity per kilogram is of another dimension', () => {
    expect(misreadingsIn({ given: plant(`[${interval('3 kg CO2e/kg')}]`) })).toHaveLength(1);
  });
});
