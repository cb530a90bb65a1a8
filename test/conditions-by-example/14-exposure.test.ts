import { describe, expect, test } from 'vitest';
import { type Answer, verdictOf } from '../support/engine.js';

const nickel = `
id: eu.oel.nickel
provision: Directive 2004/37/EC Annex III
reach: benchmark
for: social.health_and_safety.exposure_groups
where: { fact: .agents, includes: nickel-compounds }
parts:
  - { id: respirable, test: { figure: .measurements, substance: nickel-compounds, fraction: respirable, averaging: PT8H, at_most: 0.01 mg/m3 } }
  - { id: inhalable,  test: { figure: .measurements, substance: nickel-compounds, fraction: inhalable,  averaging: PT8H, at_most: 0.05 mg/m3 } }
`;

const lead = `
id: eu.oel.blood-lead
provision: Directive 2004/37/EC Annex IIIa, as amended by (EU) 2024/869
reach: benchmark
for: social.health_and_safety.exposure_groups
where: { fact: .agents, includes: lead }
test:
  cases:
    - { when: { date: as-of, before: 2029-01-01 }, test: { figure: .measurements, substance: blood-lead, statistic: maximum, at_most: 30 ug/dL } }
    - { otherwise: { figure: .measurements, substance: blood-lead, statistic: maximum, at_most: 15 ug/dL } }
`;

function groups(criterion: string, items: readonly string[], asOf = '2026-11-22'): Answer {
  const given = `
    social: { health_and_safety: { exposure_groups: [${items.join(', ')}] } }
    complete: [social.health_and_safety.exposure_groups]`;
  return verdictOf({ criterion, given, asOf });
}

function furnace(measurements: readonly string[], id = 'furnace', agents = '[nickel-compounds]'): string {
  return `{ id: ${id}, agents: ${agents}, measurements: [${measurements.join(', ')}] }`;
}

function air(fraction: string, value: string): string {
  const named = fraction === '' ? '' : `fraction: ${fraction}, `;
  return `{ substance: nickel-compounds, ${named}averaging: PT8H, value: ${value} }`;
}

describe('14: two fractions, both asked', () => {
  test.each([
    { respirable: '0.01 mg/m3', inhalable: '0.05 mg/m3', verdict: 'met', low: 1, high: 1 },
    { respirable: '10 ug/m3', inhalable: '50 ug/m3', verdict: 'met', low: 1, high: 1 },
    { respirable: '0.011 mg/m3', inhalable: '0.05 mg/m3', verdict: 'partly-met', low: 0.5, high: 0.5 },
    { respirable: '0.01 mg/m3', inhalable: '0.051 mg/m3', verdict: 'partly-met', low: 0.5, high: 0.5 },
    { respirable: '0.02 mg/m3', inhalable: '0.06 mg/m3', verdict: 'not-met', low: 0, high: 0 },
    { respirable: '0.01 mg/m3', inhalable: '', verdict: 'unknown', low: 0.5, high: 1 },
    { respirable: '0.02 mg/m3', inhalable: '', verdict: 'unknown', low: 0, high: 0.5 },
    { respirable: '', inhalable: '', verdict: 'unknown', low: 0, high: 1 },
  ])('$respirable and $inhalable: $verdict', ({ respirable, inhalable, verdict, low, high }) => {
    const figures = [
      ...(respirable === '' ? [] : [air('respirable', respirable)]),
      ...(inhalable === '' ? [] : [air('inhalable', inhalable)]),
    ];
    expect(groups(nickel, [furnace(figures)])).toMatchObject({ verdict, low, high });
  });

  test('a figure without its fraction may be of either, one of another fraction of neither', () => {
    const both = [air('respirable', '0.005 mg/m3'), air('inhalable', '0.02 mg/m3')];
    expect(groups(nickel, [furnace([...both, air('', '0.03 mg/m3')])])).toMatchObject({ low: 0.5, high: 1 });
    expect(groups(nickel, [furnace([...both, air('total', '9 mg/m3')])]).verdict).toBe('met');
  });

  test('the credit is the lowest of the groups', () => {
    const good = furnace([air('respirable', '0.005 mg/m3'), air('inhalable', '0.02 mg/m3')]);
    const half = furnace([air('respirable', '0.02 mg/m3'), air('inhalable', '0.02 mg/m3')], 'mill');
    const unsaid = furnace([], 'yard');
    expect(groups(nickel, [good, half])).toMatchObject({
      verdict: 'partly-met',
      low: 0.5,
      high: 0.5,
      items: { furnace: 'met', mill: 'partly-met' },
    });
    expect(groups(nickel, [good, half, unsaid])).toMatchObject({ verdict: 'unknown', low: 0, high: 0.5 });
  });

  test('a group without the agent is out, one whose agents are not said may be in', () => {
    expect(groups(nickel, [furnace([], 'office', '[noise]')]).verdict).toBe('not-applicable');
    expect(groups(nickel, [furnace([], 'office', '[]')]).verdict).toBe('not-applicable');
    expect(groups(nickel, ['{ id: office }'])).toMatchObject({ verdict: 'unknown', low: 0, high: 1 });
  });
});

describe('15: a value that falls on a known day', () => {
  function blood(value: string, asOf: string): Answer {
    const figure = `{ substance: blood-lead, statistic: maximum, value: ${value}, period: 2028 }`;
    return groups(lead, [furnace(value === '' ? [] : [figure], 'furnace', '[lead]')], asOf);
  }

  test.each([
    { value: '30 ug/dL', before: 'met', after: 'not-met' },
    { value: '30.1 ug/dL', before: 'not-met', after: 'not-met' },
    { value: '300 ug/L', before: 'met', after: 'not-met' },
    { value: '15 ug/dL', before: 'met', after: 'met' },
    { value: '15.1 ug/dL', before: 'met', after: 'not-met' },
    { value: '"< 15 ug/dL"', before: 'met', after: 'met' },
    { value: '{ between: [10 ug/dL, 20 ug/dL] }', before: 'met', after: 'unknown' },
    { value: '', before: 'unknown', after: 'unknown' },
  ])('$value is $before before, $after from that day', ({ value, before, after }) => {
    expect(blood(value, '2028-12-31').verdict).toBe(before);
    expect(blood(value, '2029-01-01').verdict).toBe(after);
  });

  test('the day of the step is told', () => {
    const { leaves } = blood('20 ug/dL', '2028-12-31');
    expect(leaves).toContainEqual(
      expect.objectContaining({ path: 'as-of', operator: 'before', limit: '2029-01-01' }),
    );
  });
});
