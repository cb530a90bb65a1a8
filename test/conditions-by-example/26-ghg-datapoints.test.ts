import { describe } from 'vitest';
import { examples } from '../support/examples.js';

describe('26: datapoints given, for the right year, that add up', () => {
  examples(
    {
      criterion: `
        id: eu.esrs.e1-gross-ghg
        parts:
          - { id: scope-1,          test: { fact: company.climate.scope_1, known: true } }
          - { id: scope-2-location, test: { fact: company.climate.scope_2_location, known: true } }
          - { id: scope-2-market,   test: { fact: company.climate.scope_2_market, known: true } }
          - { id: scope-3,          test: { some: company.climate.scope_3, test: { fact: .amount, known: true } } }
          - { id: adds-up,          test: { fact: company.climate.total_location, equals: { metric: ghg-sum-location }, within: 1 % } }`,
      metrics: `
        - id: ghg-sum-location
          dimension: co2e
          sum:
            - { fact: company.climate.scope_1 }
            - { fact: company.climate.scope_2_location }
            - { sum: { each: company.climate.scope_3, of: { fact: .amount } } }`,
      given: `
        company:
          climate:
            scope_1: 100 kt CO2e
            scope_2_location: 50 kt CO2e
            scope_2_market: 40 kt CO2e
            scope_3: [{ id: bought, amount: 800 kt CO2e }, { id: sold, amount: 50 kt CO2e }]
            total_location: 1000 kt CO2e
        complete: [company.climate.scope_3]`,
    },
    [
      { name: 'all given, and the sum is the total', gives: 'met', low: 1, high: 1 },
      { name: 'one per cent over the sum', and: climate('total_location: 1010 kt CO2e'), gives: 'met' },
      { name: 'one per cent under the sum', and: climate('total_location: 990 kt CO2e'), gives: 'met' },
      {
        name: 'a little more than one per cent over',
        and: climate('total_location: 1010.1 kt CO2e'),
        gives: 'partly-met',
        low: 0.8,
        high: 0.8,
        missing: [],
        parts: {
          'scope-1': 'met',
          'scope-2-location': 'met',
          'scope-2-market': 'met',
          'scope-3': 'met',
          'adds-up': 'not-met',
        },
      },
      {
        name: 'one not disclosed',
        and: `
          ${climate('scope_2_market: null')}
          omitted: [{ path: company.climate.scope_2_market, reason: not-disclosed }]`,
        gives: 'partly-met',
        low: 0.8,
        high: 0.8,
      },
      {
        name: 'one not told: unknown, for it may still be met',
        and: climate('scope_2_market: null'),
        gives: 'unknown',
        low: 0.8,
        high: 1,
        missing: ['company.climate.scope_2_market'],
      },
      {
        name: 'one not told and one that fails',
        and: climate('scope_2_market: null, total_location: 2 Mt CO2e'),
        gives: 'partly-met',
        low: 0.6,
        high: 0.8,
      },
      {
        name: 'classified is not known and not refused, and then nothing adds up for certain',
        and: `
          ${climate('scope_1: null')}
          omitted: [{ path: company.climate.scope_1, reason: classified }]`,
        gives: 'unknown',
        low: 0.6,
        high: 1,
        missing: ['company.climate.scope_1'],
      },
      {
        name: 'left out by the section above: two of five may still hold',
        given: 'omitted: [{ path: company.climate, reason: not-measured }]',
        gives: 'unknown',
        low: 0,
        high: 0.4,
        parts: {
          'scope-1': 'not-met',
          'scope-2-location': 'not-met',
          'scope-2-market': 'not-met',
          'scope-3': 'unknown',
          'adds-up': 'unknown',
        },
      },
      {
        name: 'nothing measured, no third scope, no total',
        given: `
          company: { climate: { scope_3: [] } }
          omitted:
            - { path: company.climate.scope_1, reason: not-measured }
            - { path: company.climate.scope_2_location, reason: not-measured }
            - { path: company.climate.scope_2_market, reason: not-measured }
            - { path: company.climate.total_location, reason: does-not-exist }`,
        gives: 'not-met',
        low: 0,
        high: 0,
      },
      {
        name: 'more of the third scope may follow: the sum may be larger',
        and: 'complete: []',
        gives: 'unknown',
        low: 0.8,
        high: 1,
        missing: ['company.climate.scope_3'],
      },
      {
        // The sum is 1000 kt or more, so that 900 kt is out by more than one per cent.
        name: 'more of the third scope may follow, and the total is already too small',
        and: `${climate('total_location: 900 kt CO2e')}\ncomplete: []`,
        gives: 'partly-met',
        low: 0.8,
        high: 0.8,
      },
      {
        name: 'a figure of long ago is stale',
        and: climate('scope_2_market: { value: 40 kt CO2e, period: 2023 }'),
        gives: 'unknown',
        low: 0.8,
        high: 1,
        missing: ['company.climate.scope_2_market'],
      },
      {
        name: 'a figure whose year ended 24 months ago to the day is fresh',
        and: climate('scope_2_market: { value: 40 kt CO2e, period: 2024-11-01/2024-11-22 }'),
        gives: 'met',
      },
      {
        name: 'a figure whose period ended a day before that',
        and: climate('scope_2_market: { value: 40 kt CO2e, period: 2024-11-01/2024-11-21 }'),
        gives: 'unknown',
      },
      {
        name: 'a series without the reporting year',
        and: climate('scope_2_market: { 2023: 40 kt CO2e, 2024: 40 kt CO2e }'),
        gives: 'unknown',
        low: 0.8,
        missing: ['company.climate.scope_2_market'],
      },
      {
        name: 'a series with the reporting year',
        and: climate('scope_2_market: { 2024: 1 kt CO2e, 2025: 40 kt CO2e }'),
        gives: 'met',
      },
      {
        name: 'a figure of the group where that of the operator is asked',
        and: climate('scope_2_market: { value: 40 kt CO2e, boundary: group }'),
        gives: 'unknown',
        low: 0.8,
        missing: ['company.climate.scope_2_market'],
      },
      {
        name: 'no reporting year: figures without a period speak of none',
        and: 'project: { reporting_period: null }',
        gives: 'unknown',
        low: 0,
        high: 1,
      },
      {
        name: 'a range is known, but does not add up for certain',
        and: climate('scope_1: "> 90 kt CO2e"'),
        gives: 'unknown',
        low: 0.8,
        high: 1,
        missing: ['company.climate.scope_1'],
      },
    ],
  );

  function climate(fields: string): string {
    return `company: { climate: { ${fields} } }`;
  }
});
