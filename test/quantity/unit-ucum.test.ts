import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { describe, expect, test } from 'vitest';
import { isMistake, parseUnit, toBase } from '../../src/quantity/unit.js';
import { atoms } from '../../src/quantity/unit-table.js';

const ucum = UcumLhcUtils.getInstance();

/** Our base units as UCUM spells them; what is missing here is a dimension of our own. */
const bases: ReadonlyMap<string, string> = new Map([
  ...([
    ['', '1'],
    ['kg', 'kg'],
    ['m', 'm'],
    ['m^2', 'm2'],
    ['m^3', 'm3'],
    ['s', 's'],
    ['a', 'a'],
    ['deg', 'deg'],
  ] as const),
  ...([
    ['J', 'J'],
    ['J·s^-1', 'W'],
    ['J·m^-3', 'Pa'],
    ['J·m^-1', 'N'],
    ['K', 'K'],
    ['mol', 'mol'],
    ['S', 'S'],
  ] as const),
  ...([
    ['Bq', 'Bq'],
    ['Sv', 'Sv'],
    ['Gy', 'Gy'],
  ] as const),
]);

/** Where the field and UCUM part, on purpose. */
const ours: ReadonlyMap<string, string> = new Map([
  ['Mm3', 'a million m3, in UCUM a cubic megametre'],
  ['Gm3', 'a billion m3, in UCUM a cubic gigametre'],
  ['ha', 'a hectare, which UCUM spells har'],
  ['Gcal', 'of heat, 4.1868 GJ as heat is billed; UCUM takes the thermochemical calorie'],
]);

function known(text: string): boolean {
  return ucum.validateUnitString(text).status === 'valid';
}

function inUcum(value: number, from: string, to: string): number {
  const converted = ucum.convertUnitTo(from, value, to);
  if (converted.status !== 'succeeded' || converted.toVal === null) throw new Error(`UCUM: ${from} to ${to}`);
  return converted.toVal;
}

function inOurs(value: number, from: string): { readonly base: number; readonly dimension: string } {
  const unit = parseUnit(from);
  if (isMistake(unit)) throw new Error(unit.message);
  return { base: toBase(value, unit), dimension: unit.dimension };
}

describe('UCUM agrees on', () => {
  const shared = [...atoms].filter(
    ([word, { dimension }]) => !ours.has(word) && bases.has(dimension) && known(word),
  );

  test('a hundred of our words', () => {
    expect(shared.length).toBeGreaterThan(100);
  });

  test.each(shared)('%s', (word, { dimension }) => {
    const theirs = inUcum(7, word, bases.get(dimension) ?? '');
    expect(Math.abs(inOurs(7, word).base / theirs - 1)).toBeLessThan(1e-12);
  });

  test.each<[from: string, to: string]>([
    ['kW.h', 'MJ'],
    ['g.m-3', 'mg/L'],
    ['mg/m3', 'ug/L'],
    ['ug/dL', 'mg/L'],
    ['m3/h', 'L/s'],
    ['mg/kg', '%'],
    ['g/t', '[ppth]'],
    ['t/har', 'kg/m2'],
    ['m/s2', 'cm/s2'],
    ['uSv/h', 'mSv/d'],
    ['Bq/cm2', 'kBq/m2'],
    ['mmol/L', 'mol/m3'],
    ['uS/cm', 'mS/m'],
    ['MJ/kg', 'kJ/g'],
    ['W/m2', 'kW/har'],
    ['kg.m-2.a-1', 't/har/a'],
    ['m3/t', 'L/kg'],
    ['10*6/h', '/s'],
    ['/d', '1/h'],
    ['km2', 'har'],
    ['cm3', 'mL'],
    ['[lb_av]/[oz_tr]', '%'],
    ['mo', 'a'],
    ['wk', 'h'],
    ['Cel', 'K'],
  ])('%s in %s', (from, to) => {
    expect(known(from) && known(to)).toBe(true);
    const [a, b] = [inOurs(3, from), inOurs(inUcum(3, from, to), to)];
    expect(a.dimension).toBe(b.dimension);
    expect(Math.abs(a.base / b.base - 1)).toBeLessThan(1e-12);
  });
});

test.each([...ours])('%s stays ours: %s', (word) => {
  const { base, dimension } = inOurs(1, word);
  const theirs = ucum.convertUnitTo(word, 1, bases.get(dimension) ?? '');
  expect(theirs.toVal).not.toBe(base);
});
