import { describe, expect, test } from 'vitest';
import { type Answer, faultsIn, verdictOf } from '../support/engine.js';

const pm10 = `
id: eu.air.pm10-daily
provision: Directive 2008/50/EC Annex XI
reach: benchmark
for: environment.air.receptors
where: { fact: .kind, equals: housing }
test:
  any:
    - { figure: .measurements, substance: PM10, averaging: P1D, statistic: exceedances, level: 50 ug/m3, at_most: 35 times }
    - { figure: .measurements, substance: PM10, averaging: P1D, statistic: maximum, at_most: 50 ug/m3 }
`;

/** The numbers of this one are of no matter, only its shape. */
const copper = `
id: int.ifc-ehs.effluent-copper
provision: Mining, Table 1
reach: finance
for: environment.water.discharges
test:
  any:
    - { figure: .pollutants, substance: copper, statistic: maximum, at_most: 0.3 mg/L }
    - { figure: .pollutants, substance: copper, statistic: share-of-time-within, level: 0.3 mg/L, at_least: 95 % }
`;

function days(value: string, level = '50 ug/m3'): string {
  return `{ substance: PM10, averaging: P1D, statistic: exceedances, level: ${level}, value: ${value} }`;
}

function highest(value: string, averaging = 'P1D'): string {
  return `{ substance: PM10, averaging: ${averaging}, statistic: maximum, value: ${value} }`;
}

function receptor(measurements: readonly string[], kind = 'housing'): Answer {
  const given = `
    environment: { air: { receptors: [{ id: house, kind: ${kind}, measurements: [${measurements.join(', ')}] }] } }
    complete: [environment.air.receptors]`;
  return verdictOf({ criterion: pm10, given });
}

describe('12: at most so many exceedances a year', () => {
  test.each([
    { name: '35 days', figures: [days('35 times')], verdict: 'met' },
    { name: '36 days, the highest not measured', figures: [days('36 times')], verdict: 'unknown' },
    {
      name: '36 days, the highest over the level',
      figures: [days('36 times'), highest('80 ug/m3')],
      verdict: 'not-met',
    },
    {
      name: '35 days, the highest over the level',
      figures: [days('35 times'), highest('80 ug/m3')],
      verdict: 'met',
    },
    { name: 'the highest at the level', figures: [highest('50 ug/m3')], verdict: 'met' },
    { name: 'the highest at the level, in another unit', figures: [highest('0.05 mg/m3')], verdict: 'met' },
    {
      name: 'the highest just over it, days not counted',
      figures: [highest('50.1 ug/m3')],
      verdict: 'unknown',
    },
    {
      name: 'days over the same level in another unit',
      figures: [days('35 times', '0.05 mg/m3')],
      verdict: 'met',
    },
    { name: 'days over a lower level', figures: [days('10 times', '45 ug/m3')], verdict: 'unknown' },
    {
      name: 'days over a level not said',
      figures: [days('10 times').replace('level: 50 ug/m3, ', '')],
      verdict: 'unknown',
    },
    { name: 'the highest year', figures: [highest('20 ug/m3', 'P1Y')], verdict: 'unknown' },
    { name: 'nothing', figures: [], verdict: 'unknown' },
  ])('$name: $verdict', ({ figures, verdict }) => {
    expect(receptor(figures).verdict).toBe(verdict);
  });

  test('both ways to know it are told as missing', () => {
    expect(receptor([]).missing).toEqual([
      'environment.air.receptors.house.measurements (PM10, P1D, exceedances, 50 ug/m3)',
      'environment.air.receptors.house.measurements (PM10, P1D, maximum)',
    ]);
  });

  test('a forest is not asked', () => {
    expect(receptor([], 'forest').verdict).toBe('not-applicable');
  });

  test('a pack that names no level is refused', () => {
    const without = pm10.replace('level: 50 ug/m3, ', '');
    expect(faultsIn({ criterion: without })).toEqual([expect.stringContaining('level')]);
  });
});

describe('13: a share of time', () => {
  function outfall(...pollutants: readonly string[]): Answer {
    const figures = pollutants.map((rest) => `{ substance: copper, ${rest} }`).join(', ');
    const given = `
      environment: { water: { discharges: [{ id: one, pollutants: [${figures}] }] } }
      complete: [environment.water.discharges]`;
    return verdictOf({ criterion: copper, given });
  }
  const over = 'statistic: maximum, value: 0.5 mg/L';
  const within = (value: string, level = '0.3 mg/L'): string =>
    `statistic: share-of-time-within, level: ${level}, value: ${value}`;

  test.each([
    { name: 'never over it', figures: ['statistic: maximum, value: 0.3 mg/L'], verdict: 'met' },
    { name: 'over it, within for 95 %', figures: [over, within('95 %')], verdict: 'met' },
    { name: 'over it, within for less', figures: [over, within('94.9 %')], verdict: 'not-met' },
    { name: 'within for less, highest not measured', figures: [within('94.9 %')], verdict: 'unknown' },
    { name: 'over it, share not measured', figures: [over], verdict: 'unknown' },
    { name: 'within a level in another unit', figures: [over, within('96 %', '300 ug/L')], verdict: 'met' },
    { name: 'within another level', figures: [over, within('99 %', '0.6 mg/L')], verdict: 'unknown' },
    { name: 'within for more than a bound', figures: [over, within('"> 95 %"')], verdict: 'met' },
    { name: 'within for more than a lower bound', figures: [over, within('"> 90 %"')], verdict: 'unknown' },
  ])('$name: $verdict', ({ figures, verdict }) => {
    expect(outfall(...figures).verdict).toBe(verdict);
  });

  test('no discharge is not asked, one that is not described may be any', () => {
    expect(
      verdictOf({ criterion: copper, given: 'environment: { water: { discharges: [] } }' }).verdict,
    ).toBe('not-applicable');
    expect(verdictOf({ criterion: copper })).toMatchObject({
      verdict: 'unknown',
      missing: ['environment.water.discharges'],
    });
  });
});
