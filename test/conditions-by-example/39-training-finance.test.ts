import { describe } from 'vitest';
import { examples } from '../support/examples.js';

describe('39: one per cent of last year, with carry-over', () => {
  examples(
    {
      criterion: `
        id: kz.subsoil.training
        for: rights
        where: { fact: .kind, equals: mining-licence }
        from: { fact: .issued_on, plus: P1Y }
        test: { metric: training-credited, at_least: { fact: .mining_costs, year: -1, times: 1 % } }`,
      metrics: `
        - id: training-credited
          dimension: currency
          within: rights
          sum: [ { fact: .training_spend }, { fact: .training_carried_over } ]`,
      given: `${trained('8 MKZT', '2 MKZT')}\ncomplete: [rights]`,
    },
    [
      { name: 'both together are one per cent of last year', gives: 'met' },
      { name: 'both together are a little less', and: trained('7.99 MKZT', '2 MKZT'), gives: 'not-met' },
      { name: 'enough spent, carry-over not told', and: trained('10 MKZT', 'null'), gives: 'met' },
      {
        name: 'too little spent, carry-over not told',
        and: trained('9.99 MKZT', 'null'),
        gives: 'unknown',
        missing: ['rights.licence.training_carried_over'],
      },
      { name: 'enough carried over, spend not told', and: trained('null', '10 MKZT'), gives: 'met' },
      {
        name: 'too little, and nothing was carried over',
        and: `${trained('9.99 MKZT', 'null')}\n${none('training_carried_over')}`,
        gives: 'not-met',
      },
      {
        name: 'enough, and nothing was carried over',
        and: `${trained('10 MKZT', 'null')}\n${none('training_carried_over')}`,
        gives: 'met',
      },
      {
        name: 'too little with the most that was carried over',
        and: trained('8 MKZT', '"< 2 MKZT"'),
        gives: 'not-met',
      },
      {
        name: 'enough only with some that was carried over',
        and: trained('9 MKZT', '"< 2 MKZT"'),
        gives: 'unknown',
        missing: ['rights.licence.training_carried_over'],
      },
      {
        name: 'neither told: costs of nothing do not make it met',
        and: trained('null', 'null', '{ 2024: 0 KZT }'),
        gives: 'unknown',
        low: 0,
        high: 1,
        missing: ['rights.licence.training_spend', 'rights.licence.training_carried_over'],
      },
      {
        name: 'there is neither: a sum without a term has no value',
        and: `${trained('null', 'null', '{ 2024: 0 KZT }')}\n${none('training_spend', 'training_carried_over')}`,
        gives: 'not-met',
      },
      {
        name: 'nothing spent, costs of nothing',
        and: trained('0 KZT', 'null', '{ 2024: 0 KZT }'),
        gives: 'met',
      },
      {
        name: 'costs of last year not told',
        and: trained('8 MKZT', '2 MKZT', '{ 2025: 1 GKZT }'),
        gives: 'unknown',
        missing: ['rights.licence.mining_costs'],
      },
      {
        name: 'costs without years',
        and: trained('8 MKZT', '2 MKZT', '1 KZT'),
        gives: 'unknown',
        missing: ['rights.licence.mining_costs'],
      },
      { name: 'a year after the licence, to the day', and: issued('2025-11-22'), gives: 'met' },
      { name: 'a day less', and: issued('2025-11-23'), gives: 'upcoming', from: '2026-11-23' },
      { name: 'a year from 29 February', and: issued('2024-02-29'), asOf: '2025-02-28', gives: 'met' },
      {
        name: 'a year from 29 February, the day before',
        and: issued('2024-02-29'),
        asOf: '2025-02-27',
        gives: 'upcoming',
        from: '2025-02-28',
      },
      {
        name: 'day of the licence not told',
        and: issued('null'),
        gives: 'unknown',
        missing: ['rights.licence.issued_on'],
      },
      {
        name: 'one licence too young, the other not',
        and: `
          rights:
            - { id: young, kind: mining-licence, issued_on: 2026-10-01 }
            - { id: old, kind: mining-licence, issued_on: 2020-05-01, training_spend: 10 MKZT, mining_costs: { 2024: 1 GKZT } }`,
        gives: 'met',
        items: { young: 'upcoming', old: 'met' },
      },
      {
        name: 'both too young: the earlier day is told',
        and: `
          rights:
            - { id: younger, kind: mining-licence, issued_on: 2026-10-01 }
            - { id: young, kind: mining-licence, issued_on: 2026-02-01 }`,
        gives: 'upcoming',
        from: '2027-02-01',
      },
      {
        name: 'one met, and more may follow, whose day is not known',
        and: 'complete: []',
        gives: 'unknown',
        items: { licence: 'met', '*': 'unknown' },
        missing: ['rights'],
      },
      {
        name: 'a right of another kind',
        and: right('kind: exploration-licence, issued_on: 2020-05-01'),
        gives: 'not-applicable',
      },
    ],
  );

  function trained(spend: string, carried: string, costs = '{ 2024: 1 GKZT, 2025: 5 GKZT }'): string {
    const fields = `training_spend: ${spend}, training_carried_over: ${carried}, mining_costs: ${costs}`;
    return right(`kind: mining-licence, issued_on: 2020-05-01, ${fields}`);
  }

  function issued(day: string): string {
    const fields = 'training_spend: 10 MKZT, mining_costs: { 2023: 1 GKZT, 2024: 1 GKZT }';
    return right(`kind: mining-licence, issued_on: ${day}, ${fields}`);
  }

  function none(...fields: readonly string[]): string {
    const omitted = fields.map((field) => `{ path: rights.licence.${field}, reason: does-not-exist }`);
    return `omitted: [${omitted.join(', ')}]`;
  }
});

/** One right, called `licence`. */
function right(fields: string): string {
  return `rights: [{ id: licence, ${fields} }]`;
}
