import { describe, expect, test } from 'vitest';
import { misreadingsIn } from '../support/engine.js';
import { examples } from '../support/examples.js';

describe('25: routes as alternatives', () => {
  examples(
    {
      criterion: `
        id: eu.h2.fully-renewable-electricity
        test:
          any:
            - { fact: products.hydrogen.route, equals: direct-line }
            - all: [ { fact: products.hydrogen.zone_renewable_share, year: -1, above: 90 % }, { fact: products.hydrogen.full_load_hours, at_most: { metric: zone-hours-cap } } ]
            - all: [ { fact: products.hydrogen.zone_intensity, below: 18 g CO2e/MJ }, { fact: products.hydrogen.has_ppa, is: true }, { fact: products.hydrogen.temporal_match, one_of: [month, hour] }, { fact: products.hydrogen.geographic_match, is: true } ]
            - all: [ { fact: products.hydrogen.has_ppa, is: true }, { fact: products.hydrogen.geographic_match, is: true }, { fact: products.hydrogen.temporal_match, one_of: [month, hour] } ]`,
      metrics: `
        - id: zone-hours-cap
          dimension: time
          product: [ { fact: products.hydrogen.zone_renewable_share, year: -1 }, 8760 h ]`,
      // None of the alternatives holds; each case mends one.
      given: `
        products:
          hydrogen:
            route: grid
            zone_renewable_share: { 2024: 80 %, 2025: 95 % }
            full_load_hours: 8000 h
            zone_intensity: 20 g CO2e/MJ
            has_ppa: false
            temporal_match: year
            geographic_match: true`,
    },
    [
      { name: 'no alternative holds', gives: 'not-met' },
      {
        name: 'a direct line, whatever else',
        given: 'products: { hydrogen: { route: direct-line } }',
        gives: 'met',
      },
      { name: 'nothing told', given: '{}', gives: 'unknown', low: 0, high: 1 },
      // 95 % of 8760 h are 8322 h.
      {
        name: 'a renewable zone, hours at the cap',
        and: zone('{ 2024: 95 %, 2025: 10 % }', '8322 h'),
        gives: 'met',
      },
      {
        name: 'a renewable zone, an hour more',
        and: zone('{ 2024: 95 %, 2025: 99 % }', '8323 h'),
        gives: 'not-met',
      },
      {
        name: 'a zone at 90 % is not above',
        and: zone('{ 2024: 90 %, 2025: 95 % }', '1 h'),
        gives: 'not-met',
      },
      {
        name: 'a share without years has no year before it',
        and: zone('95 %', '8000 h'),
        gives: 'unknown',
        missing: ['products.hydrogen.zone_renewable_share'],
      },
      {
        name: 'the year before is not in the series',
        and: zone('{ 2025: 95 % }', '8000 h'),
        gives: 'unknown',
        missing: ['products.hydrogen.zone_renewable_share'],
      },
      {
        name: 'a contract matched by the month',
        and: h2('has_ppa: true, temporal_match: month'),
        gives: 'met',
      },
      { name: 'a contract matched by the year', and: h2('has_ppa: true'), gives: 'not-met' },
      {
        name: 'a contract not told, all else of one alternative in place',
        and: h2('has_ppa: null, temporal_match: hour'),
        gives: 'unknown',
        missing: ['products.hydrogen.has_ppa'],
      },
      {
        name: 'two things not told in one alternative',
        and: h2('has_ppa: null, temporal_match: null'),
        gives: 'unknown',
        missing: ['products.hydrogen.has_ppa', 'products.hydrogen.temporal_match'],
      },
    ],
  );

  function h2(fields: string): string {
    return `products: { hydrogen: { ${fields} } }`;
  }

  function zone(share: string, hours: string): string {
    // A series is replaced, not merged with the one above.
    return `products: { hydrogen: { zone_renewable_share: ${withoutYears(share)}, full_load_hours: ${hours} } }`;
  }

  function withoutYears(share: string): string {
    if (!share.startsWith('{')) return `{ 2024: null, 2025: null, value: ${share} }`;
    return share.includes('2024') ? share : share.replace('{', '{ 2024: null,');
  }

  test('an intensity per kilogram is no intensity per megajoule', () => {
    expect(misreadingsIn({ given: h2('zone_intensity: 2 kg CO2e/kg') })).toHaveLength(1);
  });
});
