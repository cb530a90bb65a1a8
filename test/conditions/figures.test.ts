import { describe, expect, test } from 'vitest';
import { verdictOf } from '../support/engine.js';
import { truthOf } from '../support/truth.js';

const limit = '{ figure: .measurements, substance: PM10, averaging: P1D, at_most: 50 ug/m3 }';
const asked = `{ each: environment.air.receptors, test: ${limit} }`;

function house(figures: readonly string[], period = '2025'): string {
  const written = figures.map((rest) => `{ substance: PM10, averaging: P1D, ${rest} }`);
  return `
    project: { reporting_period: ${period} }
    environment: { air: { receptors: [{ id: house, measurements: [${written.join(', ')}] }] } }
    complete: [environment.air.receptors]`;
}

describe('a result with a period or a boundary of its own', () => {
  test.each([
    { figures: ['value: { value: 5 ug/m3, period: 2025 }'], truth: 'true' },
    { figures: ['value: { value: 5 ug/m3, period: 2023 }'], truth: 'unknown' },
    { figures: ['value: { value: 70 ug/m3, period: 2023 }'], truth: 'unknown' },
    { figures: ['value: { value: 70 ug/m3, period: 2023 }', 'value: 5 ug/m3'], truth: 'true' },
    { figures: ['value: { value: 5 ug/m3, boundary: site }'], truth: 'true' },
    { figures: ['value: { value: 5 ug/m3, boundary: group }'], truth: 'unknown' },
    { figures: ['value: { value: 70 ug/m3, boundary: group }'], truth: 'unknown' },
    { figures: ['value: { value: 5 ug/m3, boundary: group }', 'value: 70 ug/m3'], truth: 'false' },
    {
      figures: ['value: { claims: [{ value: 5 ug/m3, period: 2023 }, { value: 6 ug/m3, period: 2022 }] }'],
      truth: 'unknown',
    },
    {
      figures: ['value: { claims: [{ value: 5 ug/m3, period: 2023 }, { value: 6 ug/m3 }] }'],
      truth: 'unknown',
    },
    {
      figures: ['value: { claims: [{ value: 5 ug/m3 }, { value: 6 ug/m3, boundary: operator }] }'],
      truth: 'unknown',
    },
  ])('$figures: $truth', ({ figures, truth }) => {
    expect(truthOf(asked, house(figures))).toBe(truth);
  });

  test('its own period is enough where the project gives none', () => {
    expect(truthOf(asked, house(['value: { value: 5 ug/m3, period: 2025 }'], 'null'))).toBe('true');
    expect(truthOf(asked, house(['value: 5 ug/m3, period: 2025'], 'null'))).toBe('true');
    expect(truthOf(asked, house(['value: 5 ug/m3'], 'null'))).toBe('unknown');
  });

  test('it is told as such', () => {
    const why = (figure: string): unknown =>
      verdictOf({ criterion: `{ id: eu.test.one, test: ${asked} }`, given: house([figure]) }).leaves;
    expect(why('value: { value: 5 ug/m3, boundary: group }')).toMatchObject([
      { why: 'boundary', observed: '5 ug/m3' },
    ]);
    expect(why('value: { value: 5 ug/m3, period: 2023 }')).toMatchObject([
      { why: 'stale', observed: '5 ug/m3' },
    ]);
  });

  test('nor does it give a metric a bound', () => {
    const metrics =
      '[{ id: dust, dimension: mass-concentration, within: environment.air.receptors, figure: .measurements, substance: PM10, averaging: P1D, take: highest }]';
    const low = '{ each: environment.air.receptors, test: { metric: dust, at_most: 50 ug/m3 } }';
    expect(truthOf(low, house(['value: 5 ug/m3']), { metrics })).toBe('true');
    expect(truthOf(low, house(['value: { value: 5 ug/m3, boundary: group }']), { metrics })).toBe('unknown');
    expect(truthOf(low, house(['value: { value: 5 ug/m3, period: 2023 }']), { metrics })).toBe('unknown');
    expect(
      truthOf(low, house(['value: 5 ug/m3', 'value: { value: 6 ug/m3, boundary: group }']), { metrics }),
    ).toBe('unknown');
  });
});

test('the highest and the lowest of those that fit', () => {
  const of = (take: string, condition: string): string => {
    const metrics = `[{ id: dust, dimension: mass-concentration, within: environment.air.receptors, figure: .measurements, substance: PM10, averaging: P1D, take: ${take} }]`;
    const figures = house(['value: 5 ug/m3', 'value: { between: [7 ug/m3, 9 ug/m3] }']);
    return truthOf(`{ each: environment.air.receptors, test: { metric: dust, ${condition} } }`, figures, {
      metrics,
    });
  };
  expect([
    of('highest', 'at_most: 9 ug/m3'),
    of('highest', 'at_least: 7 ug/m3'),
    of('highest', 'at_most: 8 ug/m3'),
  ]).toEqual(['true', 'true', 'unknown']);
  expect([of('lowest', 'equals: 5 ug/m3'), of('lowest', 'at_least: 6 ug/m3')]).toEqual(['true', 'false']);
});

test('values nearer than the tolerance are at the limit, whatever the arithmetic left over', () => {
  const { leaves } = verdictOf({
    criterion: `{ id: eu.test.one, test: ${asked} }`,
    given: house(['value: 0.05 mg/m3']),
  });
  expect(leaves).toMatchObject([{ converted: '50 ug/m3', margin: 'at the limit' }]);
});
