import { describe, expect, test } from 'vitest';
import { misreadingsIn, verdictOf } from '../support/engine.js';
import { truthOf } from '../support/truth.js';

const asked = '{ fact: company.turnover.worldwide, at_least: 10 MEUR }';

function turnover(amount: string, rates = ''): string {
  return `company: { turnover: { worldwide: ${amount} } }\nexchange_rates: [${rates}]`;
}

describe('currencies convert by the rates of the project only', () => {
  test.each([
    { amount: '10 MEUR', rates: '', truth: 'true' },
    { amount: '9.99 MEUR', rates: '', truth: 'false' },
    { amount: '10000 kEUR', rates: '', truth: 'true' },
    { amount: '90 GKZT', rates: '', truth: 'unknown' },
    { amount: '5 GKZT', rates: '{ from: EUR, to: KZT, rate: 500 }', truth: 'true' },
    { amount: '4.99 GKZT', rates: '{ from: EUR, to: KZT, rate: 500 }', truth: 'false' },
    { amount: '5 GKZT', rates: '{ from: KZT, to: EUR, rate: 0.002 }', truth: 'true' },
    { amount: '5 GKZT', rates: '{ from: USD, to: KZT, rate: 500 }', truth: 'unknown' },
    { amount: '5 GKZT', rates: '{ from: EUR, to: KZT, rate: 500, period: 2025 }', truth: 'true' },
    { amount: '5 GKZT', rates: '{ from: EUR, to: KZT, rate: 500, period: 2023 }', truth: 'unknown' },
    {
      amount: '5 GKZT',
      rates: '{ from: EUR, to: KZT, rate: 500 }, { from: EUR, to: KZT, rate: 400 }',
      truth: 'true',
    },
    {
      amount: '5 GKZT',
      rates: '{ from: EUR, to: KZT, rate: 500 }, { from: EUR, to: KZT, rate: 600 }',
      truth: 'unknown',
    },
    { amount: '"> 5 GKZT"', rates: '{ from: EUR, to: KZT, rate: 500 }', truth: 'true' },
    { amount: '{ claims: [{ value: 11 MEUR }, { value: 6 GKZT }] }', rates: '', truth: 'unknown' },
    {
      amount: '{ claims: [{ value: 11 MEUR }, { value: 6 GKZT }] }',
      rates: '{ from: EUR, to: KZT, rate: 500 }',
      truth: 'true',
    },
  ])('$amount with $rates: $truth', ({ amount, rates, truth }) => {
    expect(truthOf(asked, turnover(amount, rates))).toBe(truth);
  });

  test('a currency that is none is a problem', () => {
    expect(misreadingsIn({ given: turnover('1 MEUR', '{ from: EUR, to: XYZ, rate: 5 }') })).toHaveLength(1);
  });

  test('a ratio of two currencies needs a rate as well', () => {
    const metrics =
      '[{ id: share, dimension: ratio, ratio: [{ fact: company.turnover.eu }, { fact: company.turnover.worldwide }] }]';
    const given = (rates: string): string =>
      `company: { turnover: { eu: 5 MEUR, worldwide: 5 GKZT } }\nexchange_rates: [${rates}]`;
    const half = '{ metric: share, equals: 50 % }';
    expect(truthOf(half, given(''), { metrics })).toBe('unknown');
    expect(truthOf(half, given('{ from: EUR, to: KZT, rate: 500 }'), { metrics })).toBe('true');
  });
});

describe('the MCI is a currency of its own, dated by the year of the fact', () => {
  const values = '[{ unit: MCI, currency: KZT, by_year: { 2025: 3932, 2026: 4325 } }]';
  const spent = (spend: string, period = '2025'): string => {
    const given = `project: { reporting_period: ${period} }\nrights: [{ id: m, spend: ${spend} }]\ncomplete: [rights]`;
    return verdictOf({
      criterion: '{ id: kz.test.one, for: rights, test: { fact: .spend, at_least: 530 MCI } }',
      values,
      given,
    }).verdict;
  };
  test.each([
    { spend: '2083960 KZT', period: '2025', verdict: 'met' },
    { spend: '2083950 KZT', period: '2025', verdict: 'not-met' },
    { spend: '2083960 KZT', period: '2026', verdict: 'not-met' },
    { spend: '2292250 KZT', period: '2026', verdict: 'met' },
    { spend: '9 GKZT', period: '2024-12', verdict: 'unknown' },
    { spend: '{ value: 2083960 KZT, period: 2025 }', period: '2026', verdict: 'met' },
    { spend: '{ 2025: 2083960 KZT, 2026: 2083960 KZT }', period: '2026', verdict: 'not-met' },
    { spend: '530 MCI', period: '2024-12', verdict: 'met' },
    { spend: '5000 EUR', period: '2025', verdict: 'unknown' },
  ])('$spend of $period: $verdict', ({ spend, period, verdict }) => {
    expect(spent(spend, period)).toBe(verdict);
  });
});
