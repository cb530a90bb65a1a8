import { describe, expect, test } from 'vitest';
import { type Answer, verdictOf } from '../support/engine.js';

/** The limits of NO2 and SO2 here are of no authority: only the shape is. */
const shared =
  'kz-air-mpc: { columns: [single, daily], rows: { NO2: { single: 0.2 mg/m3, daily: 0.04 mg/m3 }, SO2: { single: 0.5 mg/m3, daily: 0.05 mg/m3 } } }';
const metrics = `
- id: air-group-7
  dimension: ratio
  within: environment.air.receptors
  sum:
    - ratio: [ { figure: .measurements, substance: NO2, averaging: PT20M, statistic: maximum, take: highest }, { table: kz-air-mpc, row: NO2, column: single } ]
    - ratio: [ { figure: .measurements, substance: SO2, averaging: PT20M, statistic: maximum, take: highest }, { table: kz-air-mpc, row: SO2, column: single } ]
`;
const criterion = `
id: kz.hygiene.air-summation-7
provision: Order ҚР ДСМ-70, Annex 1, Table 3, group 7
reach: direct
for: environment.air.receptors
where: { fact: .kind, equals: housing }
test: { metric: air-group-7, at_most: 1 }
`;

function no2(value: string): string {
  return `{ substance: NO2, averaging: PT20M, statistic: maximum, value: ${value} }`;
}

function so2(value: string, averaging = 'averaging: PT20M'): string {
  return `{ substance: SO2, ${averaging}, statistic: maximum, value: ${value} }`;
}

function house(
  measurements: readonly string[],
  kind = 'housing',
  declared = 'environment.air.receptors',
): Answer {
  const given = `
    environment: { air: { receptors: [{ id: house, kind: ${kind}, measurements: [${measurements.join(', ')}] }] } }
    complete: [${declared}]`;
  return verdictOf({ criterion, metrics, shared, given });
}

describe('18: a summation group', () => {
  test.each([
    { name: 'half of each limit', figures: [no2('0.1 mg/m3'), so2('0.25 mg/m3')], verdict: 'met' },
    { name: 'a little over', figures: [no2('0.101 mg/m3'), so2('0.25 mg/m3')], verdict: 'not-met' },
    { name: 'a little under, in another unit', figures: [no2('99 ug/m3'), so2('250 ug/m3')], verdict: 'met' },
    { name: 'SO2 alone at 1.3 of its limit', figures: [so2('0.65 mg/m3')], verdict: 'not-met' },
    { name: 'SO2 alone at its limit', figures: [so2('0.5 mg/m3')], verdict: 'unknown' },
    { name: 'NO2 alone at half its limit', figures: [no2('0.1 mg/m3')], verdict: 'unknown' },
    { name: 'neither', figures: [], verdict: 'unknown' },
    {
      name: 'the higher of two counts',
      figures: [no2('0.1 mg/m3'), so2('0.1 mg/m3'), so2('0.3 mg/m3')],
      verdict: 'not-met',
    },
    {
      name: 'one that may fit widens the bound',
      figures: [no2('0.1 mg/m3'), so2('0.1 mg/m3'), so2('0.6 mg/m3', 'period: 2025')],
      verdict: 'unknown',
    },
    {
      name: 'one that may fit and is lower does not matter',
      figures: [no2('0.1 mg/m3'), so2('0.1 mg/m3'), so2('0.05 mg/m3', 'period: 2025')],
      verdict: 'met',
    },
    {
      name: 'hourly is another averaging',
      figures: [no2('0.1 mg/m3'), so2('0.1 mg/m3', 'averaging: PT1H')],
      verdict: 'unknown',
    },
    { name: 'under the detection limit', figures: [no2('0.02 mg/m3'), so2('"< 0.4 mg/m3"')], verdict: 'met' },
    {
      name: 'a bound that reaches over',
      figures: [no2('0.1 mg/m3'), so2('"< 0.4 mg/m3"')],
      verdict: 'unknown',
    },
    {
      name: 'old figures are not there',
      figures: [no2('0.1 mg/m3'), so2('0.25 mg/m3').replace('value', 'period: 2023, value')],
      verdict: 'unknown',
    },
  ])('$name: $verdict', ({ figures, verdict }) => {
    expect(house(figures).verdict).toBe(verdict);
  });

  test('the figure that is not there is what is missing', () => {
    expect(house([no2('0.1 mg/m3')]).missing).toEqual([
      'environment.air.receptors.house.measurements (SO2, PT20M, maximum)',
    ]);
  });

  test('the arithmetic is told', () => {
    expect(house([no2('0.1 mg/m3'), so2('0.15 mg/m3')]).leaves).toMatchObject([
      {
        path: 'metric:air-group-7',
        observed: expect.stringContaining('= 0.8'),
        limit: '1',
        margin: '0.2 (20 %) below',
      },
    ]);
  });

  test('where nobody lives it is not asked; one more house of an open list may be over', () => {
    const good = [no2('0.1 mg/m3'), so2('0.1 mg/m3')];
    expect(house(good, 'forest').verdict).toBe('not-applicable');
    expect(house(good, 'housing', '')).toMatchObject({ verdict: 'unknown', items: { house: 'met' } });
  });
});
