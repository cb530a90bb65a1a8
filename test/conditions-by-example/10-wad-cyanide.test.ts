import { describe, expect, test } from 'vitest';
import { type Answer, misreadingsIn, verdictOf } from '../support/engine.js';

const criterion = `
id: eu.ewd.wad-cyanide
provision: Art. 13(6)
reach: benchmark
for: environment.waste.facilities
where: { all: [ { fact: .kind, equals: tailings }, { fact: .receives_cyanide, is: true } ] }
test:
  figure: .measurements
  substance: cyanide-wad
  at: pond-inlet
  at_most:
    - 10 mg/L
    - 10 mg/kg
`;

function facility(
  measurements: readonly string[],
  cyanide = 'receives_cyanide: true',
  period = '2025',
): string {
  return `
    project: { reporting_period: ${period} }
    environment: { waste: { facilities: [{ id: dam, kind: tailings, ${cyanide}, measurements: [${measurements.join(', ')}] }] } }
    complete: [environment.waste.facilities]`;
}

function inlet(value: string, rest = ''): string {
  return `{ substance: cyanide-wad, at: pond-inlet, value: ${value}, ${rest} }`;
}

function measured(...measurements: readonly string[]): Answer {
  return verdictOf({ criterion, given: facility(measurements) });
}

const path = 'environment.waste.facilities.dam.measurements (cyanide-wad, pond-inlet)';

describe('10: one limit, two ways to measure it', () => {
  test.each([
    { value: '9.99 mg/L', verdict: 'met' },
    { value: '10 mg/L', verdict: 'met' },
    { value: '10.01 mg/L', verdict: 'not-met' },
    { value: '0.01 g/L', verdict: 'met' },
    { value: '0.0101 g/L', verdict: 'not-met' },
    { value: '10 g/m3', verdict: 'met' },
    { value: '10 mg/kg', verdict: 'met' },
    { value: '10.01 mg/kg', verdict: 'not-met' },
    { value: '0.01 kg/t', verdict: 'met' },
    { value: '10 ppmw', verdict: 'unknown' },
    { value: '{ below: 0.5 mg/L }', verdict: 'met' },
    { value: '"< 10 mg/L"', verdict: 'met' },
    { value: '"< 10.5 mg/L"', verdict: 'unknown' },
    { value: '"> 10 mg/L"', verdict: 'not-met' },
    { value: '{ between: [8 mg/L, 12 mg/L] }', verdict: 'unknown' },
    { value: '{ claims: [{ value: 7 mg/L }, { value: 9 mg/L }] }', verdict: 'met' },
    { value: '{ claims: [{ value: 7 mg/L }, { value: 14 mg/L }] }', verdict: 'unknown' },
    { value: '{ claims: [{ value: 11 mg/L }, { value: 14 mg/L }] }', verdict: 'not-met' },
  ])('$value is $verdict', ({ value, verdict }) => {
    expect(measured(inlet(value)).verdict).toBe(verdict);
  });

  test('the margin is told in the unit of the limit that fits', () => {
    expect(measured(inlet('0.008 g/L')).leaves).toMatchObject([
      { path, limit: '10 mg/L', converted: '8 mg/L', margin: '2 mg/L (20 %) below' },
    ]);
    expect(measured(inlet('12 mg/kg')).leaves).toMatchObject([
      { limit: '10 mg/kg', margin: '2 mg/kg (20 %) above' },
    ]);
    expect(measured(inlet('10 mg/L')).leaves).toMatchObject([{ margin: 'at the limit' }]);
  });

  test('ppm alone is a problem: of mass or of volume?', () => {
    expect(misreadingsIn({ given: facility([inlet('10 ppm')]) })).toHaveLength(1);
  });

  test('every figure that fits must pass, the latest no more than the others', () => {
    expect(measured(inlet('5 mg/L', 'period: 2024'), inlet('4 mg/L', 'period: 2025')).verdict).toBe('met');
    expect(measured(inlet('12 mg/L', 'period: 2024-12'), inlet('4 mg/L', 'period: 2025')).verdict).toBe(
      'not-met',
    );
  });

  test('a stale figure counts as not there', () => {
    expect(measured(inlet('12 mg/L', 'period: 2023'), inlet('4 mg/L', 'period: 2025')).verdict).toBe('met');
    const old = measured(inlet('4 mg/L', 'period: 2024-10'));
    expect(old).toMatchObject({ verdict: 'unknown', missing: [path] });
    expect(old.leaves).toMatchObject([{ why: 'stale', observed: '4 mg/L' }]);
    expect(measured(inlet('4 mg/L', 'period: 2024-11')).verdict).toBe('met');
  });

  test('what lacks a selecting key may fit: never met by it alone', () => {
    const somewhere = '{ substance: cyanide-wad, value: 50 mg/L }';
    const low = '{ substance: cyanide-wad, value: 5 mg/L }';
    expect(measured(low).verdict).toBe('unknown');
    expect(measured(inlet('5 mg/L'), low).verdict).toBe('met');
    expect(measured(inlet('5 mg/L'), somewhere).verdict).toBe('unknown');
    expect(measured(inlet('50 mg/L'), low).verdict).toBe('not-met');
    expect(measured(inlet('5 mg/L'), '{ value: 50 mg/L, at: pond-inlet }').verdict).toBe('unknown');
  });

  test('a figure whose period is not known may fit', () => {
    const without = facility([inlet('5 mg/L')], 'receives_cyanide: true', 'null');
    expect(verdictOf({ criterion, given: without }).verdict).toBe('unknown');
    const dated = facility(
      [inlet('5 mg/L', 'period: 2025'), inlet('50 mg/L')],
      'receives_cyanide: true',
      'null',
    );
    expect(verdictOf({ criterion, given: dated }).verdict).toBe('unknown');
  });

  test.each([
    { figure: '{ substance: cyanide-total, at: pond-inlet, value: 5 mg/L }' },
    { figure: '{ substance: cyanide-wad, at: pond-outlet, value: 5 mg/L }' },
  ])('$figure is no answer', ({ figure }) => {
    expect(measured(figure)).toMatchObject({ verdict: 'unknown', missing: [path] });
  });

  test('where no cyanide goes, nothing is asked; where it is not said, it may be', () => {
    const of = (cyanide: string): Answer =>
      verdictOf({ criterion, given: facility([inlet('5 mg/L')], cyanide) });
    expect(of('receives_cyanide: false').verdict).toBe('not-applicable');
    expect(of('receives_cyanide: null')).toMatchObject({
      verdict: 'unknown',
      missing: ['environment.waste.facilities.dam.receives_cyanide'],
    });
  });
});
