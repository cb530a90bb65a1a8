import { describe } from 'vitest';
import { examples } from '../support/examples.js';

describe('24: dates against dates', () => {
  examples(
    {
      criterion: `
        id: eu.h2.additionality
        applies: { all: [ { fact: products.hydrogen.claimed_as, includes: rfnbo }, { fact: products.hydrogen.route, equals: grid-with-ppa } ] }
        test:
          any:
            - all: [ { fact: products.hydrogen.electrolyser_in_operation_on, before: 2028-01-01 }, { date: as-of, before: 2038-01-01 } ]
            - all:
                - { count: products.hydrogen.power_sources, at_least: 1 }
                - each: products.hydrogen.power_sources
                  test:
                    all:
                      - { fact: .in_operation_on, on_or_after: { fact: products.hydrogen.electrolyser_in_operation_on, plus: -P36M } }
                      - any: [ { fact: .received_aid, is: false }, { fact: .aid_exception, known: true } ]`,
      given: `
        products:
          hydrogen:
            claimed_as: [rfnbo]
            route: grid-with-ppa
            electrolyser_in_operation_on: 2028-06-30
            power_sources: [{ id: wind, in_operation_on: 2025-06-30, received_aid: false }]
        complete: [products.hydrogen.power_sources]`,
    },
    [
      { name: 'a source 36 months older to the day', gives: 'met' },
      { name: 'a source a day older', and: wind('2025-06-29'), gives: 'not-met' },
      {
        name: 'an old source, electrolyser in the transition',
        and: both('2027-12-31', '2010-01-01'),
        gives: 'met',
      },
      {
        name: 'an old source, electrolyser a day too late',
        and: both('2028-01-01', '2010-01-01'),
        gives: 'not-met',
      },
      {
        name: 'the last day of the transition',
        and: both('2027-12-31', '2010-01-01'),
        asOf: '2037-12-31',
        gives: 'met',
      },
      {
        name: 'the day after the transition',
        and: both('2027-12-31', '2010-01-01'),
        asOf: '2038-01-01',
        gives: 'not-met',
      },
      {
        name: 'months back from 29 February, on the 28th',
        and: both('2028-02-29', '2025-02-28'),
        gives: 'met',
      },
      {
        name: 'months back from 29 February, on the 27th',
        and: both('2028-02-29', '2025-02-27'),
        gives: 'not-met',
      },
      { name: 'a year of operation, a source at its latest', and: both('2028', '2025-12-31'), gives: 'met' },
      {
        name: 'a year of operation, a source within',
        and: both('2028', '2025-06-01'),
        gives: 'unknown',
        missing: ['products.hydrogen.electrolyser_in_operation_on'],
      },
      { name: 'a year of operation, a source before', and: both('2028', '2024-12-31'), gives: 'not-met' },
      {
        name: 'electrolyser not told',
        and: 'products: { hydrogen: { electrolyser_in_operation_on: null } }',
        gives: 'unknown',
        missing: ['products.hydrogen.electrolyser_in_operation_on'],
      },
      {
        name: 'aid received, exception not told',
        and: wind('2026-01-01', 'received_aid: true'),
        gives: 'unknown',
        missing: ['products.hydrogen.power_sources.wind.aid_exception'],
      },
      {
        name: 'aid received under an exception',
        and: wind('2026-01-01', 'received_aid: true, aid_exception: repaid in full'),
        gives: 'met',
      },
      {
        name: 'aid received without an exception',
        and: `
          ${wind('2026-01-01', 'received_aid: true')}
          omitted: [{ path: products.hydrogen.power_sources.wind.aid_exception, reason: does-not-exist }]`,
        gives: 'not-met',
      },
      { name: 'no source at all', and: 'products: { hydrogen: { power_sources: [] } }', gives: 'not-met' },
      {
        name: 'more sources may follow a good one',
        and: 'complete: []',
        gives: 'unknown',
        missing: ['products.hydrogen.power_sources'],
      },
      {
        name: 'more sources may follow a bad one',
        and: `complete: []\n${wind('2025-06-29')}`,
        gives: 'not-met',
      },
      {
        name: 'sources not told',
        and: 'products: { hydrogen: { power_sources: null } }\ncomplete: []',
        gives: 'unknown',
        missing: ['products.hydrogen.power_sources'],
      },
      {
        name: 'not claimed',
        and: 'products: { hydrogen: { claimed_as: [low-carbon] } }',
        gives: 'not-applicable',
      },
      {
        name: 'another route',
        and: 'products: { hydrogen: { route: direct-line } }',
        gives: 'not-applicable',
      },
      {
        name: 'claim not told',
        and: 'products: { hydrogen: { claimed_as: null } }',
        gives: 'unknown',
        missing: ['products.hydrogen.claimed_as'],
      },
    ],
  );

  function wind(day: string, aid = 'received_aid: false'): string {
    return `products: { hydrogen: { power_sources: [{ id: wind, in_operation_on: ${day}, ${aid} }] } }`;
  }

  function both(electrolyser: string, source: string): string {
    const sources = `power_sources: [{ id: wind, in_operation_on: ${source}, received_aid: false }]`;
    return `products: { hydrogen: { electrolyser_in_operation_on: ${electrolyser}, ${sources} } }`;
  }
});
