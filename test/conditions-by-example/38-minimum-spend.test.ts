import { describe } from 'vitest';
import { examples } from '../support/examples.js';

describe('38: a dated unit of account, by area', () => {
  examples(
    {
      criterion: `
        id: kz.subsoil.minimum-spend
        for: rights
        where: { all: [ { fact: .kind, equals: mining-licence }, { not: { fact: .ore, equals: ferrous } } ] }
        test: { fact: .spend, at_least: { metric: minimum-spend } }`,
      metrics: `
        - id: minimum-spend
          dimension: currency
          within: rights
          cases:
            - { when: { fact: .area, at_most: 5 ha }, value: 530 MCI }
            - { when: { fact: .area, at_most: 100 ha }, value: 1063 MCI }
            - { when: { fact: .area, at_most: 10000 ha }, value: { sum: [ 1063 MCI, { product: [ 10 MCI/ha, { difference: [ { fact: .area }, 100 ha ] } ] } ] } }
            - { otherwise: { sum: [ 1063 MCI, { product: [ 10 MCI/ha, 9900 ha ] }, { product: [ 120 MCI/ha, { difference: [ { fact: .area }, 10000 ha ] } ] } ] } }`,
      values: '[{ id: mci, unit: MCI, currency: KZT, by_year: { 2025: 3932, 2026: 4325 } }]',
      given: `${spent('5 ha', '2083960 KZT')}\ncomplete: [rights]`,
    },
    [
      // 530 × 3932 = 2 083 960; 1063 × 3932 = 4 179 716.
      { name: 'at 5 ha', gives: 'met' },
      { name: 'at 5 ha, a tenge less', and: spent('5 ha', '2083959 KZT'), gives: 'not-met' },
      { name: 'just over 5 ha', and: spent('5.01 ha', '2083960 KZT'), gives: 'not-met' },
      { name: 'just over 5 ha, the next step', and: spent('5.01 ha', '4179716 KZT'), gives: 'met' },
      { name: 'at 100 ha, written in km2', and: spent('1 km2', '4179716 KZT'), gives: 'met' },
      { name: 'at 100 ha, a tenge less', and: spent('100 ha', '4179715 KZT'), gives: 'not-met' },
      // 1073 × 3932 = 4 219 036.
      { name: 'at 101 ha', and: spent('101 ha', '4219036 KZT'), gives: 'met' },
      { name: 'at 101 ha, a tenge less', and: spent('101 ha', '4219035 KZT'), gives: 'not-met' },
      // 100 063 × 3932 = 393 447 716.
      { name: 'at 10,000 ha', and: spent('10000 ha', '393447716 KZT'), gives: 'met' },
      { name: 'at 10,000 ha, a tenge less', and: spent('10000 ha', '393447715 KZT'), gives: 'not-met' },
      // 100 183 × 3932 = 393 919 556.
      { name: 'at 10,001 ha', and: spent('10001 ha', '393919556 KZT'), gives: 'met' },
      { name: 'at 10,001 ha, a tenge less', and: spent('10001 ha', '393919555 KZT'), gives: 'not-met' },
      // 530 × 4325 = 2 292 250.
      {
        name: 'in 2026, with the value of 2025',
        and: 'project: { reporting_period: 2026 }',
        asOf: '2027-01-15',
        gives: 'not-met',
      },
      {
        name: 'in 2026, with its own',
        and: `project: { reporting_period: 2026 }\n${spent('5 ha', '2292250 KZT')}`,
        asOf: '2027-01-15',
        gives: 'met',
      },
      {
        name: 'the year is that of the fact',
        and: spent('5 ha', '{ value: 2292250 KZT, period: 2026 }'),
        gives: 'met',
      },
      {
        name: 'the year is that of the fact, too little',
        and: spent('5 ha', '{ value: 2292249 KZT, period: 2026 }'),
        gives: 'not-met',
      },
      {
        name: 'a series, read at the reporting year',
        and: spent('5 ha', '{ 2025: 2083960 KZT, 2026: 1 KZT }'),
        gives: 'met',
      },
      {
        // Enough for the value of 2025, not for that of 2026.
        name: 'sources that speak of two years',
        and: spent(
          '5 ha',
          '{ claims: [{ value: 2100000 KZT, period: 2025 }, { value: 2100000 KZT, period: 2026 }] }',
        ),
        gives: 'unknown',
        missing: ['rights.licence.spend'],
      },
      {
        name: 'the same sources, the other first',
        and: spent(
          '5 ha',
          '{ claims: [{ value: 2100000 KZT, period: 2026 }, { value: 2100000 KZT, period: 2025 }] }',
        ),
        gives: 'unknown',
        missing: ['rights.licence.spend'],
      },
      {
        name: 'a year that the parameters lack',
        and: 'project: { reporting_period: 2024 }',
        gives: 'unknown',
        low: 0,
        high: 1,
      },
      { name: 'given in the unit of account itself', and: spent('5 ha', '530 MCI'), gives: 'met' },
      { name: 'given in the unit of account itself, less', and: spent('5 ha', '529 MCI'), gives: 'not-met' },
      { name: 'another currency without a rate', and: spent('5 ha', '10 MEUR'), gives: 'unknown' },
      {
        name: 'an area on both sides of a step, enough for both',
        and: spent('{ between: [4 ha, 6 ha] }', '4179716 KZT'),
        gives: 'met',
      },
      {
        name: 'an area on both sides of a step, enough for one',
        and: spent('{ between: [4 ha, 6 ha] }', '2083960 KZT'),
        gives: 'unknown',
        missing: ['rights.licence.area'],
      },
      {
        name: 'an area on both sides of a step, enough for neither',
        and: spent('{ between: [4 ha, 6 ha] }', '2083959 KZT'),
        gives: 'not-met',
      },
      {
        name: 'area not told',
        and: spent('null', '2083960 KZT'),
        gives: 'unknown',
        missing: ['rights.licence.area'],
      },
      {
        name: 'spend not told',
        and: spent('5 ha', 'null'),
        gives: 'unknown',
        missing: ['rights.licence.spend'],
      },
      {
        name: 'no reporting year, and no period',
        and: 'project: { reporting_period: null }',
        gives: 'unknown',
        missing: ['rights.licence.spend'],
      },
      {
        name: 'ferrous ore',
        and: right('kind: mining-licence, ore: ferrous, area: 5 ha, spend: 1 KZT'),
        gives: 'not-applicable',
      },
      {
        name: 'ore not told',
        and: right('kind: mining-licence, area: 5 ha, spend: 2083960 KZT'),
        gives: 'unknown',
        missing: ['rights.licence.ore'],
      },
      { name: 'rights not told', given: '{}', gives: 'unknown', missing: ['rights'] },
    ],
  );

  function spent(area: string, spend: string): string {
    return right(`kind: mining-licence, ore: copper, area: ${area}, spend: ${spend}`);
  }
});

/** One right, called `licence`. */
function right(fields: string): string {
  return `rights: [{ id: licence, ${fields} }]`;
}
