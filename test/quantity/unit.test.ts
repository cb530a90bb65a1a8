import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  combine,
  currencyOf,
  describeDimension,
  dimensionNamed,
  dimensions,
  fitsDimension,
  fromBase,
  isMistake,
  parseUnit,
  toBase,
  type Unit,
  withCurrency,
} from '../../src/quantity/unit.js';
import { atoms } from '../../src/quantity/unit-table.js';

function unit(text: string): Unit {
  const read = parseUnit(text);
  if (isMistake(read)) throw new Error(`${text}: ${read.message}`);
  return read;
}

describe('a unit has the factor and the dimension of', () => {
  test.each<[text: string, factor: number, dimension: string]>([
    ['%', 0.01, ''],
    ['‰', 0.001, ''],
    ['mg/kg', 1e-6, ''],
    ['g/t', 1e-6, ''],
    ['t/t', 1, ''],
    ['t CO2e/t CO2e', 1, ''],
    ['ppmw', 1, 'ppmw'],
    ['ppm(m)', 1, 'ppmw'],
    ['ppmm', 1, 'ppmw'],
    ['ppmv', 1, 'ppmv'],
    ['ppm(v)', 1, 'ppmv'],
    ['ppbv', 1e-3, 'ppmv'],
    ['times', 1, 'times'],
    ['persons', 1, 'persons'],

    ['t', 1000, 'kg'],
    ['kt', 1e6, 'kg'],
    ['Mt', 1e9, 'kg'],
    ['ug', 1e-9, 'kg'],
    ['µg', 1e-9, 'kg'],
    ['μg', 1e-9, 'kg'],
    ['ng', 1e-12, 'kg'],
    ['lb', 0.45359237, 'kg'],
    ['ozt', 0.0311034768, 'kg'],
    ['kozt', 31.1034768, 'kg'],

    ['mm', 1e-3, 'm'],
    ['km2', 1e6, 'm^2'],
    ['ha', 1e4, 'm^2'],
    ['cm2', 1e-4, 'm^2'],
    ['L', 1e-3, 'm^3'],
    ['l', 1e-3, 'm^3'],
    ['dL', 1e-4, 'm^3'],
    ['mL', 1e-6, 'm^3'],
    ['ML', 1e3, 'm^3'],
    ['m³', 1, 'm^3'],
    ['m^3', 1, 'm^3'],
    ['cm3', 1e-6, 'm^3'],
    ['dam3', 1e3, 'm^3'],
    ['Mm3', 1e6, 'm^3'],
    ['Gm3', 1e9, 'm^3'],
    ['Nm3', 1, 'Nm3'],
    ['Nm³', 1, 'Nm3'],
    ['MNm3', 1e6, 'Nm3'],

    ['min', 60, 's'],
    ['h', 3600, 's'],
    ['d', 86400, 's'],
    ['wk', 604800, 's'],
    ['a', 1, 'a'],
    ['year', 1, 'a'],
    ['month', 1 / 12, 'a'],
    ['working_d', 1, 'working_d'],

    ['kWh', 3.6e6, 'J'],
    ['kW.h', 3.6e6, 'J'],
    ['MW·h', 3.6e9, 'J'],
    ['PJ', 1e15, 'J'],
    ['Gcal', 4.1868e9, 'J'],
    ['tce', 2.93076e10, 'J'],
    ['mW', 1e-3, 'J·s^-1'],
    ['MW', 1e6, 'J·s^-1'],
    ['kPa', 1e3, 'J·m^-3'],
    ['m/s', 1, 'm·s^-1'],
    ['K', 1, 'K'],
    ['ΔK', 1, 'delta_K'],

    ['t CO2e', 1000, 'CO2e'],
    ['tCO2e', 1000, 'CO2e'],
    ['t CO₂e', 1000, 'CO2e'],
    ['gCO2eq/MJ', 1e-9, 'CO2e·J^-1'],
    ['g CO2e/MJ', 1e-9, 'CO2e·J^-1'],
    ['t CO2e/t', 1, 'CO2e·kg^-1'],
    ['kg CO2', 1, 'CO2'],
    ['mg CaCO3/L', 1e-3, 'CaCO3·m^-3'],
    ['ng I-TEQ/Nm3', 1e-12, 'Nm3^-1·TEQ'],
    ['EUR/t CO2e', 1e-3, 'CO2e^-1·EUR'],

    ['mg/L', 1e-3, 'kg·m^-3'],
    ['g.m-3', 1e-3, 'kg·m^-3'],
    ['g·m⁻³', 1e-3, 'kg·m^-3'],
    ['ug/m3', 1e-9, 'kg·m^-3'],
    ['ug/100 mL', 1e-5, 'kg·m^-3'],
    ['ug/dL', 1e-5, 'kg·m^-3'],
    ['mg/Nm3', 1e-6, 'Nm3^-1·kg'],
    ['kt/a', 1e6, 'a^-1·kg'],
    ['m3/h', 1 / 3600, 'm^3·s^-1'],
    ['Mm3/a', 1e6, 'a^-1·m^3'],
    ['MWh/t', 3.6e6, 'J·kg^-1'],
    ['g/m2/d', 1e-3 / 86400, 'kg·m^-2·s^-1'],
    ['g/(m2.d)', 1e-3 / 86400, 'kg·m^-2·s^-1'],
    ['kJ/kg/K', 1e3, 'J·delta_K^-1·kg^-1'],
    ['MCI/ha', 1e-4, 'MCI·m^-2'],

    ['/1e6 h', 1 / 3.6e9, 's^-1·times'],
    ['/2e5 h', 1 / 7.2e8, 's^-1·times'],
    ['1/h', 1 / 3600, 's^-1·times'],
    ['10*6/h', 1e6 / 3600, 's^-1·times'],
    ['h-1', 1 / 3600, 's^-1·times'],
    ['times/h', 1 / 3600, 's^-1·times'],
    ['%/a', 0.01, 'a^-1'],

    ['MEUR', 1e6, 'EUR'],
    ['GKZT', 1e9, 'KZT'],
    ['kUSD', 1e3, 'USD'],
    ['MCI', 1, 'MCI'],

    ['Bq/L', 1e3, 'Bq·m^-3'],
    ['mSv/a', 1e-3, 'Sv·a^-1'],
    ['uSv/h', 1e-6 / 3600, 'Sv·s^-1'],
    ['dB', 1, 'dB'],
    ['dB(A)', 1, 'dB(A)'],
    ['pH', 1, 'pH'],
    ['deg', 1, 'deg'],
    ['fibres/cm3', 1e6, 'fibres·m^-3'],
    ['CFU/100 mL', 1e4, 'CFU·m^-3'],
  ])('%s', (text, factor, dimension) => {
    const read = unit(text);
    expect(Math.abs(read.factor / factor - 1)).toBeLessThan(1e-15);
    expect(read.offset).toBe(0);
    expect(read.dimension).toBe(dimension.split('·').sort().join('·'));
    expect(read.text).toBe(text);
  });

  test('°C, which has a zero of its own', () => {
    for (const text of ['°C', 'Cel', 'degC', '℃']) {
      expect(unit(text)).toMatchObject({ factor: 1, offset: 273.15, dimension: 'K' });
    }
  });
});

test('powers of ten are taken at once, so that composed factors are the decimal ones', () => {
  expect(unit('mg/L').factor).toBe(1e-3);
  expect(unit('ug/dL').factor).toBe(1e-5);
  expect(unit('mg/kg').factor).toBe(1e-6);
  expect(unit('g CO2e/MJ').factor).toBe(1e-9);
  expect(unit('kg/m3').factor).toBe(unit('g/L').factor);
  expect(toBase(35, unit('%'))).toBe(0.35);
  expect(toBase(10, unit('mg/L'))).toBe(0.01);
  expect(toBase(12, unit('month'))).toBe(1);
});

describe('never converts:', () => {
  test.each([
    ['Nm3', 'm3'],
    ['mg/Nm3', 'mg/m3'],
    ['t CO2e', 't CO2'],
    ['t CO2', 't'],
    ['t CO2e', 't'],
    ['mg CaCO3/L', 'mg/L'],
    ['ng TEQ/Nm3', 'ng/Nm3'],
    ['ppmw', 'ppmv'],
    ['ppmw', '%'],
    ['ppmv', '%'],
    ['K', 'delta_K'],
    ['°C', 'delta_C'],
    ['d', 'working_d'],
    ['d', 'month'],
    ['h', 'a'],
    ['kt/a', 't/d'],
    ['persons', 'times'],
    ['persons', 'FTE'],
    ['times', '%'],
    ['/a', '%/a'],
    ['/h', '/a'],
    ['EUR', 'USD'],
    ['EUR', 'KZT'],
    ['KZT', 'MCI'],
    ['MJ/kg', 'MJ/MJ'],
    ['g CO2e/kg', 'g CO2e/MJ'],
    ['MWh', 'MW'],
    ['Sv', 'Gy'],
    ['Sv', 'J/kg'],
    ['Bq', '/s'],
    ['dB', 'dB(A)'],
    ['dB(A)', 'dB(C)'],
    ['m2', 'm3'],
    ['mSv/a', 'uSv/h'],
  ])('%s and %s', (a, b) => {
    expect(unit(a).dimension).not.toBe(unit(b).dimension);
  });
});

describe('is one quantity:', () => {
  test.each<[number, string, number, string]>([
    [1.08, '/1e6 h', 0.216, '/2e5 h'],
    [0.01, 'g/L', 10, 'mg/L'],
    [12, 'month', 1, 'a'],
    [1, 'wk', 7, 'd'],
    [34.852, 'Mm3', 34852, 'dam3'],
    [15.5, 'MWh/t', 15.5, 'kWh/kg'],
    [100, 'g CO2e/kWh', 100 / 3.6, 'g CO2e/MJ'],
    [9, 'ug/100 mL', 9, 'ug/dL'],
    [20, '°C', 293.15, 'K'],
    [1, 'Bq/cm2', 10, 'kBq/m2'],
  ])('%d %s and %d %s', (a, inA, b, inB) => {
    expect(unit(inA).dimension).toBe(unit(inB).dimension);
    expect(Math.abs(toBase(a, unit(inA)) / toBase(b, unit(inB)) - 1)).toBeLessThan(1e-15);
  });
});

describe('is refused with a hint:', () => {
  test.each<[text: string, hint: RegExp]>([
    ['ppm', /mass or of volume.*`ppmw` or `ppmv`/],
    ['[ppm]', /`ppmw` or `ppmv`/],
    ['ppb', /`ppbw` or `ppbv`/],
    ['km3', /`0\.001 Mm3`.*`1 Gm3`/],
    ['kg/km3', /`1 Gm3`/],
    ['kg.km-3', /`1 Gm3`/],
    ['mm3', /`Mm3`/],
    ['MM3', /`Mm3`/],
    ['Mg', /`t`.*`mg`/],
    ['mt', /`t`.*`Mt`/],
    ['MT', /`t`.*`Mt`/],
    ['oz', /`ozt`/],
    ['Sm3', /`Nm3`/],
    ['mCi', /becquerels/],
    ['mw', /case.*`mW` or `MW`/],
    ['KG', /case.*`kg`/],
    ['mwh', /case.*`MWh`/],
    ['dB(a)', /`dB\(A\)`/],
    ['C', /`°C`/],
    ['CO2e', /`t CO2e`/],
    ['tco2e', /`t CO2e`/],
    ['kgH2', /`kg` alone/],
    ['kgCO2e/kgH2', /`kg` alone/],
    ['t Cu', /`t` alone/],
    ['tonnez', /`tonne`/],
    ['MWhh', /`MWh`/],
    ['kW h', /`kWh`/],
    ['working d', /`working_d`/],
    ['oz t', /`ozt`/],
    ['million EUR', /`MEUR`/],
    ['kg per t', /`kg\/t`/],
    ['percent', /`%`/],
    ['vol%', /`ppmv`/],
    ['tpa', /`t\/a`/],
    ['employees', /`persons`/],
    ['€', /`EUR`/],
    ['МРП', /`MCI`/],
    ['мг/л', /`mg\/L`/],
    ['м3/ч', /`m3\/h`/],
    ['т СО2', /`t CO2`/],
    ['mg/м3', /`mg\/m3`/],
    ['ft3', /SI unit/],
    ['mg/m2.d', /`mg\/m2\/d` or `mg\/\(m2\.d\)`/],
    ['1000 m3', /only follow a `\//],
    ['°C/m', /`K`/],
    ['m3 CO2', /only a mass/],
    ['', /such as/],
  ])('%s', (text, hint) => {
    const read = parseUnit(text);
    expect(isMistake(read)).toBe(true);
    expect(read).toHaveProperty('hint', expect.stringMatching(hint));
  });
});

describe('is no unit:', () => {
  test.each([
    ...[
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
      'xyzzy',
      '//h',
      't/',
      '/',
      '/0 h',
      '/1e400 h',
      't t',
    ],
    ...[
      'mg/(m2',
      'mg/m2)',
      '(mg)',
      'm0',
      'm99',
      'm**3',
      't,',
      'kg 2',
      't\u0000',
      '.',
      'm..s',
      'm3m',
      'kkt',
      'kMt',
    ],
    ...['Mkg', 'GMEUR', '/10*6.h', 'EJ9.EJ9.EJ9.EJ9', '°C2', 'K/', '1', '10*6', '1e6', '/1e6'],
  ])('%j', (text) => {
    expect(isMistake(parseUnit(text))).toBe(true);
  });
});

describe('dimensions', () => {
  test('each has an example that reads, and fits itself', () => {
    for (const [name, { unit: example }] of Object.entries(dimensions)) {
      expect(fitsDimension(unit(example).dimension, name), name).toBe(true);
      expect(dimensionNamed(name), name).toBeDefined();
    }
  });

  test('only lengths per area and pressures go by two names', () => {
    const names = Object.keys(dimensions);
    const twins = names.filter((name) =>
      names.some((other) => other !== name && dimensionNamed(other) === dimensionNamed(name)),
    );
    expect(twins.sort()).toEqual(['energy-per-volume', 'length', 'pressure', 'volume-per-area']);
  });

  test('no name of Object.prototype is one', () => {
    for (const name of ['constructor', '__proto__', 'toString', '']) {
      expect(dimensionNamed(name)).toBeUndefined();
      expect(fitsDimension('', name)).toBe(false);
    }
  });

  test.each<[text: string, name: string, fits: boolean]>([
    ['%', 'ratio', true],
    ['ppmw', 'ratio', false],
    ['times', 'count', true],
    ['EUR', 'currency', true],
    ['GKZT', 'currency', true],
    ['MCI', 'currency', true],
    ['EUR/ha', 'currency', false],
    ['MCI/ha', 'currency-per-area', true],
    ['m3/MEUR', 'volume-per-money', true],
    ['m3/MKZT', 'volume-per-money', true],
    ['KZT/EUR', 'currency', false],
    ['t', 'currency', false],
    ['Nm3', 'volume', false],
    ['Nm3', 'normal-volume', true],
    ['t CO2', 'co2e', false],
    ['t', 'co2', false],
    ['month', 'time', false],
    ['month', 'calendar-time', true],
    ['kt/a', 'mass-rate', true],
    ['t/d', 'mass-rate', false],
    ['/1e6 h', 'frequency', true],
    ['t', 'no-such-dimension', false],
  ])('%s fits %s: %s', (text, name, fits) => {
    expect(fitsDimension(unit(text).dimension, name)).toBe(fits);
  });

  test.each<[text: string, described: string]>([
    ['%', 'a ratio (such as %)'],
    ['ug/Nm3', 'mass per normal volume (such as mg/Nm3)'],
    ['MKZT', 'money in KZT (such as KZT)'],
    ['MCI/ha', 'money per area in MCI (such as MCI/ha)'],
    ['Pa', 'pressure (such as kPa) or energy per volume (such as kWh/L)'],
    ['kJ/kg/K', 'a quantity in J/delta_K/kg'],
    ['kg CO2e.m3/s2', 'a quantity in kg CO2e.m3/s2'],
    ['KZT/EUR', 'a quantity in KZT/EUR'],
  ])('%s is described as %s', (text, described) => {
    expect(describeDimension(unit(text).dimension)).toBe(described);
  });

  test('the base unit that a description names reads back to the same dimension', () => {
    for (const text of [
      'mg CaCO3/L',
      '/1e6 h',
      'kJ/kg/K',
      'KZT/EUR',
      'Nm3/kg',
      'times/m2',
      'm3.persons/a',
      '/Nm3',
      'g CO2e.m/s2',
    ]) {
      const { dimension } = unit(text);
      const described = describeDimension(dimension).replace(/^a quantity in /, '');
      if (!described.includes('(')) expect(unit(described).dimension).toBe(dimension);
    }
  });

  test('combine multiplies and divides', () => {
    expect(combine('kg', 'm^3', -1)).toBe('kg·m^-3');
    expect(combine('kg·m^-3', 'm^3', 1)).toBe('kg');
    expect(combine('kg', 'kg', -1)).toBe('');
    expect(combine('MCI·m^-2', 'm^2', 1)).toBe('MCI');
    expect(combine('', 's', -1)).toBe('s^-1');
    expect(combine('EUR', 'EUR^-1·KZT', 1)).toBe('KZT');
  });

  test('currencyOf and withCurrency', () => {
    expect(currencyOf('EUR')).toBe('EUR');
    expect(currencyOf('MCI·m^-2')).toBe('MCI');
    expect(currencyOf('kg')).toBeUndefined();
    expect(currencyOf('EUR^-1·KZT')).toBeUndefined();
    expect(withCurrency('KZT·m^-2', 'EUR')).toBe('EUR·m^-2');
    expect(withCurrency('MCI', 'KZT')).toBe('KZT');
    expect(withCurrency('kg', 'EUR')).toBe('kg');
    expect(withCurrency('EUR^-1·KZT', 'USD')).toBe('EUR^-1·KZT');
  });
});

describe('properties', () => {
  // Temperatures stand aside: in a compound they are steps, and °C is refused.
  const words = [...atoms].filter(([, { dimension }]) => dimension !== 'K').map(([word]) => word);
  const number = fc.double({ min: -1e12, max: 1e12, noNaN: true }).filter((value) => Math.abs(value) > 1e-12);

  test('every word reads, alone and under a slash', () => {
    for (const word of words) {
      expect(isMistake(parseUnit(word)), word).toBe(false);
      expect(isMistake(parseUnit(`kg/${word}`)), word).toBe(false);
    }
  });

  test('to base and back is the same number', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom(...words), number, (above, below, value) => {
        const read = unit(`${above}/${below}`);
        expect(read.dimension).toBe(combine(unit(above).dimension, unit(below).dimension, -1));
        const back = fromBase(toBase(value, read), read);
        expect(Math.abs(back / value - 1)).toBeLessThan(1e-15);
      }),
    );
  });

  test('a product and its quotient by the same word cancel', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom(...words), (one, other) => {
        expect(unit(`${one}.${other}/${other}/${one}`).dimension).toBe('');
        expect(unit(`${one}.${other}/${other}/${one}`).factor).toBe(1);
      }),
    );
  });

  test('any text is a unit or a mistake, quickly', () => {
    const parts = fc.constantFrom(
      ...words,
      '/',
      '.',
      ' ',
      '(',
      ')',
      '-1',
      '3',
      '10*6',
      'CO2e',
      '°C',
      '1e6',
      '%',
      'ppm',
      '[',
      '^',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts).map((list) => list.join('')),
        ),
        (text) => {
          const read = parseUnit(text);
          if (isMistake(read)) expect(read.message).not.toBe('');
          else expect(read.factor > 0 && Number.isFinite(read.factor)).toBe(true);
        },
      ),
    );
  });

  test('100 kB of anything does not hang', () => {
    for (const piece of ['a', '/', '(', 'm.', 'kg ', '1', 'm3-', '10*', '..', ' ', 'dB(', 'μ', 'м', '9e9']) {
      const start = performance.now();
      expect(isMistake(parseUnit(piece.repeat(100_000 / piece.length)))).toBe(true);
      expect(performance.now() - start).toBeLessThan(100);
    }
  });
});
