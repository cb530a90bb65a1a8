import { describe, expect, test } from 'vitest';
import { type Answer, verdictOf } from '../support/engine.js';

const criterion = `
id: eu.eqs.cadmium-annual
provision: Directive 2008/105/EC Annex I Part A no. 6
reach: benchmark
for: environment.water.receiving_bodies
where: { fact: .type, equals: inland-surface }
test:
  figure: .measurements
  substance: cadmium-dissolved
  averaging: P1Y
  at_most: { table: cadmium-by-hardness, row: { fact: .hardness } }
`;
const tables = `
cadmium-by-hardness:
  bands: mg CaCO3/L
  rows: { 0: 0.08 ug/L, 40: 0.08 ug/L, 50: 0.09 ug/L, 100: 0.15 ug/L, 200: 0.25 ug/L }
`;

function river(cadmium: string, hardness: string, type = 'inland-surface'): Answer {
  const figure = `{ substance: cadmium-dissolved, averaging: P1Y, value: ${cadmium} }`;
  const body = `{ id: tokrau, type: ${type}, hardness: ${hardness}, measurements: [${cadmium === '' ? '' : figure}] }`;
  const given = `
    environment: { water: { receiving_bodies: [${body}] } }
    complete: [environment.water.receiving_bodies]`;
  return verdictOf({ criterion, tables, given });
}

describe('16: a limit by band', () => {
  test.each([
    { hardness: '0 mg CaCO3/L', cadmium: '0.08 ug/L', verdict: 'met' },
    { hardness: '39.9 mg CaCO3/L', cadmium: '0.081 ug/L', verdict: 'not-met' },
    { hardness: '40 mg CaCO3/L', cadmium: '0.08 ug/L', verdict: 'met' },
    { hardness: '49.9 mg CaCO3/L', cadmium: '0.09 ug/L', verdict: 'not-met' },
    { hardness: '50 mg CaCO3/L', cadmium: '0.09 ug/L', verdict: 'met' },
    { hardness: '50 mg CaCO3/L', cadmium: '0.091 ug/L', verdict: 'not-met' },
    { hardness: '0.1 g CaCO3/L', cadmium: '0.15 ug/L', verdict: 'met' },
    { hardness: '99 mg CaCO3/L', cadmium: '0.15 ug/L', verdict: 'not-met' },
    { hardness: '199 mg CaCO3/L', cadmium: '0.25 ug/L', verdict: 'not-met' },
    { hardness: '200 mg CaCO3/L', cadmium: '250 ng/L', verdict: 'met' },
    { hardness: '5000 mg CaCO3/L', cadmium: '0.26 ug/L', verdict: 'not-met' },
    { hardness: 'null', cadmium: '0.01 ug/L', verdict: 'unknown' },
    { hardness: '45 mg CaCO3/L', cadmium: '', verdict: 'unknown' },
  ])('$cadmium at $hardness: $verdict', ({ cadmium, hardness, verdict }) => {
    expect(river(cadmium, hardness).verdict).toBe(verdict);
  });

  const two = '{ between: [45 mg CaCO3/L, 60 mg CaCO3/L] }';
  test.each([
    { hardness: '{ between: [30 mg CaCO3/L, 45 mg CaCO3/L] }', cadmium: '0.08 ug/L', verdict: 'met' },
    { hardness: '{ between: [30 mg CaCO3/L, 45 mg CaCO3/L] }', cadmium: '0.085 ug/L', verdict: 'not-met' },
    { hardness: two, cadmium: '0.08 ug/L', verdict: 'met' },
    { hardness: two, cadmium: '0.085 ug/L', verdict: 'unknown' },
    { hardness: two, cadmium: '0.1 ug/L', verdict: 'not-met' },
    { hardness: '"< 50 mg CaCO3/L"', cadmium: '0.085 ug/L', verdict: 'not-met' },
    { hardness: '"<= 50 mg CaCO3/L"', cadmium: '0.085 ug/L', verdict: 'unknown' },
    { hardness: '"> 200 mg CaCO3/L"', cadmium: '0.25 ug/L', verdict: 'met' },
    {
      hardness: '{ claims: [{ value: 45 mg CaCO3/L }, { value: 150 mg CaCO3/L }] }',
      cadmium: '0.08 ug/L',
      verdict: 'met',
    },
    {
      hardness: '{ claims: [{ value: 45 mg CaCO3/L }, { value: 150 mg CaCO3/L }] }',
      cadmium: '0.1 ug/L',
      verdict: 'unknown',
    },
  ])(
    '$cadmium at a hardness that may be of several bands ($hardness): $verdict',
    ({ cadmium, hardness, verdict }) => {
      expect(river(cadmium, hardness).verdict).toBe(verdict);
    },
  );

  test('the hardness is what is missing, where it decides', () => {
    const path = 'environment.water.receiving_bodies.tokrau.hardness';
    expect(river('0.085 ug/L', two).missing).toEqual([path]);
    expect(river('0.01 ug/L', 'null').missing).toEqual([path]);
  });

  test('the margin is told against the limit of the band', () => {
    expect(river('0.07 ug/L', '45 mg CaCO3/L').leaves).toMatchObject([
      { limit: '0.08 ug/L', margin: '0.01 ug/L (12.5 %) below' },
    ]);
  });

  test('coastal water is not asked', () => {
    expect(river('9 ug/L', '45 mg CaCO3/L', 'coastal').verdict).toBe('not-applicable');
    expect(river('0.01 ug/L', '45 mg CaCO3/L', 'null').verdict).toBe('unknown');
  });
});
