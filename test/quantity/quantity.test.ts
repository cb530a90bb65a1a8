import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bareShareHint,
  formatIn,
  formatNumber,
  parseQuantity,
  parseRange,
  type Quantity,
} from '../../src/quantity/quantity.js';
import { isMistake, parseUnit } from '../../src/quantity/unit.js';

function quantity(text: string | number, unit?: string): Quantity {
  const read = parseQuantity(text, unit);
  if (isMistake(read)) throw new Error(`${text}: ${read.message}`);
  return read;
}

describe('a quantity reads as', () => {
  test.each<[text: string, base: number, dimension: string]>([
    ['120 mg/Nm3', 1.2e-4, 'Nm3^-1·kg'],
    ['0.4 t CO2e/t', 0.4, 'CO2e·kg^-1'],
    ['35 %', 0.35, ''],
    ['35%', 0.35, ''],
    ['10mg/L', 0.01, 'kg·m^-3'],
    ['40 MEUR', 4e7, 'EUR'],
    ['9 GKZT', 9e9, 'KZT'],
    ['530 MCI', 530, 'MCI'],
    ['1/3', 1 / 3, ''],
    ['2 / 3', 2 / 3, ''],
    ['1/10000', 1e-4, ''],
    ['1.08 /1e6 h', 3e-10, 's^-1·times'],
    ['0.216 /2e5 h', 3e-10, 's^-1·times'],
    ['1 /1e6 h', 1 / 3.6e9, 's^-1·times'],
    ['-5 °C', 268.15, 'K'],
    ['−5 °C', 268.15, 'K'],
    ['+5 t', 5000, 'kg'],
    ['.5 t', 500, 'kg'],
    ['1e3 t', 1e6, 'kg'],
    ['1.5E-3 t', 1.5, 'kg'],
    ['5 t  CO2e', 5000, 'CO2e'],
    ['5\u00a0t', 5000, 'kg'],
    ['0 t', 0, 'kg'],
    ['-0 t', 0, 'kg'],
    ['20 working_d', 20, 'working_d'],
    ['1 month', 1 / 12, 'a'],
  ])('%s', (text, base, dimension) => {
    const read = quantity(text);
    expect(Object.is(read.number, base) || Math.abs(read.number / base - 1) < 1e-15).toBe(true);
    expect(read.dimension).toBe(dimension);
    expect(read.unit.dimension).toBe(dimension);
  });

  test('with its unit beside it', () => {
    expect(quantity(120, 'mg/Nm3')).toMatchObject({ number: 1.2e-4, text: '120 mg/Nm3' });
    expect(quantity('120', ' mg/Nm3 ')).toMatchObject({ number: 1.2e-4, text: '120 mg/Nm3' });
    expect(quantity(20, '°C').number).toBe(293.15);
  });

  test('a bare number only where packs may write one', () => {
    expect(parseQuantity(1, undefined, { bare: true })).toMatchObject({
      number: 1,
      dimension: '',
      text: '1',
    });
    expect(parseQuantity('0.35', undefined, { bare: true })).toMatchObject({ number: 0.35, dimension: '' });
    expect(isMistake(parseQuantity(1))).toBe(true);
    expect(isMistake(parseQuantity('1'))).toBe(true);
    expect(parseQuantity('10 mg/L', undefined, { bare: true })).toMatchObject({ number: 0.01 });
  });

  test('its own text, on one line', () => {
    expect(quantity('  5 \n t ').text).toBe('5 t');
  });
});

describe('is refused with a hint:', () => {
  test.each<[text: string | number, hint: RegExp]>([
    [5, /`5 t`/],
    ['0.35', /`0\.35 %`/],
    ['', /such as/],
    ['t', /such as/],
    ['mg/L 5', /such as/],
    ['1,200 t', /`1200` \(or `1\.200`/],
    ['1 200 t', /`1200`$/],
    ['1\u202f200 t', /`1200`$/],
    ["1'200 t", /`1200`$/],
    ['1’200 t', /`1200`$/],
    ['1_200 t', /`1200`$/],
    ['12,345,678 t', /`12345678`/],
    ['1.200.000 t', /`1200000`/],
    ['1,200.5 t', /`1200\.5`/],
    ['1.200,5 t', /`1200\.5`/],
    ['1 200,5 t', /`1200\.5`/],
    ['1,2 t', /`1\.2`/],
    ['0,35 %', /`0\.35`/],
    ['5. t', /decimal point/],
    ['1 2 t', /one number/],
    ['5 1/h', /one number/],
    ['20-30 t', /between/],
    ['20 – 30 t', /between/],
    ['20..30 t', /between/],
    ['20 to 30 t', /between/],
    ['5 ± 1 t', /between/],
    ['1/3 t', /`1 \/1e6 h`/],
    ['1 / 3 t', /`1 \/1e6 h`/],
    ['3/1e6 h', /`1 \/1e6 h`/],
    ['~5 t', /method: estimated/],
    ['about 5 t', /method: estimated/],
    ['ca. 5 t', /method: estimated/],
    ['< 5 t', /at_most/],
    ['up to 5 t', /at_most/],
    ['€ 5', /number comes first/],
    ['EUR 5', /number comes first/],
    ['8 ppm', /ppmw/],
    ['34852 km3', /`34\.852 Mm3`.*`34852 Gm3`/],
    ['5 tonnez', /`tonne`/],
  ])('%j', (text, hint) => {
    expect(parseQuantity(text)).toHaveProperty('hint', expect.stringMatching(hint));
  });

  test.each([
    ...[
      '1e400 t',
      '-1e400 t',
      '1e-400 t',
      '1e308 Mt',
      '1e-320 ng',
      'NaN t',
      'Infinity t',
      '-Infinity',
      'NaN',
    ],
    ...[
      '1/0',
      '0/0',
      '1/3 t',
      '1/3/5',
      '--5 t',
      '5-',
      '5 t 6',
      '0x10 t',
      '1e t',
      '-300 °C',
      '-1 K',
      '5 constructor',
    ],
    ...['5 __proto__', '٥ t', '5\u0000t', 't'.repeat(300), `${'9'.repeat(250)} t`],
  ])('%j without one, or with any', (text) => {
    expect(isMistake(parseQuantity(text))).toBe(true);
  });

  test('numbers that are none, and a unit given twice', () => {
    expect(isMistake(parseQuantity(Number.NaN, 't'))).toBe(true);
    expect(isMistake(parseQuantity(Number.POSITIVE_INFINITY, 't'))).toBe(true);
    expect(isMistake(parseQuantity('120 mg/L', 'mg/L'))).toBe(true);
    expect(isMistake(parseQuantity('1/3', 't'))).toBe(true);
    expect(isMistake(parseQuantity(5, ''))).toBe(true);
    expect(isMistake(parseQuantity('', 't'))).toBe(true);
  });
});

describe('a range', () => {
  test.each<[text: string, operator: string, base: number]>([
    ['< 0.002 mg/L', 'below', 2e-6],
    ['<0.002 mg/L', 'below', 2e-6],
    ['> 75 %', 'above', 0.75],
    ['<= 5 t', 'at_most', 5000],
    ['≤ 5 t', 'at_most', 5000],
    ['>= 5 t', 'at_least', 5000],
    ['  ≥ 1/3', 'at_least', 1 / 3],
  ])('%s', (text, operator, base) => {
    expect(parseRange(text)).toMatchObject({ operator, quantity: { number: base } });
  });

  test('is none without a sign, and a mistake with a wrong quantity', () => {
    expect(parseRange('5 t')).toBeUndefined();
    expect(parseRange('')).toBeUndefined();
    expect(isMistake(parseRange('< 5'))).toBe(true);
    expect(isMistake(parseRange('< '))).toBe(true);
    expect(isMistake(parseRange('<> 5 t'))).toBe(true);
    expect(isMistake(parseRange('< 5 ppm'))).toBe(true);
  });
});

describe('a number is written as', () => {
  test.each<[number, string]>([
    [0, '0'],
    [-0, '0'],
    [10, '10'],
    [1234.5, '1234.5'],
    [123456, '123456'],
    [1234567, '1234567'],
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.333333'],
    [-2.5, '-2.5'],
    [0.000002, '0.000002'],
    [0.00000234567, '0.00000234567'],
    [2e-7, '2e-7'],
    [4e13, '40000000000000'],
    [1.5e15, '1.5e15'],
    [1e21, '1e21'],
    [999999.9, '1000000'],
    [Number.POSITIVE_INFINITY, '∞'],
    [Number.NEGATIVE_INFINITY, '-∞'],
    [Number.NaN, '?'],
  ])('%d', (number, written) => {
    expect(formatNumber(number)).toBe(written);
  });

  test.each<[string, string]>([
    ['10 mg/L', '10 mg/L'],
    ['35%', '35 %'],
    ['1.08 /1e6 h', '1.08 /1e6 h'],
    ['-5 °C', '-5 °C'],
    ['1/3', '0.333333'],
    ['0.4 t CO2e/t', '0.4 t CO2e/t'],
  ])('%s in its own unit', (text, written) => {
    const { number, unit } = quantity(text);
    expect(formatIn(number, unit)).toBe(written);
  });

  test('in another unit of the dimension', () => {
    const unit = parseUnit('mg/L');
    if (!isMistake(unit)) expect(formatIn(quantity('0.01 g/L').number, unit)).toBe('10 mg/L');
  });
});

test.each<[number, RegExp]>([
  [0.35, /`35 %` \(or `0\.35 %`/],
  [1, /`100 %`/],
  [-0.07, /`-7 %`/],
  [35, /: `35 %`$/],
])('the hint for a bare share of %d', (number, hint) => {
  expect(bareShareHint(number)).toMatch(hint);
});

describe('properties', () => {
  const units = [
    '%',
    't',
    'mg/L',
    'mg/Nm3',
    '/1e6 h',
    't CO2e/t',
    'MEUR',
    'month',
    'kt/a',
    'uSv/h',
    'working_d',
    'ug/100 mL',
  ];
  const number = fc
    .double({ min: -1e14, max: 1e14, noNaN: true })
    .filter((value) => value === 0 || Math.abs(value) > 1e-9);

  test('what is formatted reads back', () => {
    fc.assert(
      fc.property(number, fc.constantFrom(...units), (value, unit) => {
        const written = quantity(value, unit);
        const again = quantity(formatIn(written.number, written.unit));
        expect(Math.abs(again.number - written.number)).toBeLessThanOrEqual(
          5.1e-6 * Math.abs(written.number),
        );
        expect(again.dimension).toBe(written.dimension);
        expect(formatIn(again.number, again.unit)).toBe(formatIn(written.number, written.unit));
      }),
    );
  });

  test('every number as JavaScript writes it reads to itself', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(quantity(`${value} m`).number).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test('any text is a quantity or a mistake', () => {
    const piece = fc.constantFrom(
      '1',
      '200',
      ',',
      '.',
      "'",
      ' ',
      'e',
      '-',
      '/',
      't',
      '%',
      'ppm',
      '<',
      '≥',
      '±',
      '~',
      '€',
      'м',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((list) => list.join('')),
        ),
        (text) => {
          const read = parseQuantity(text);
          if (isMistake(read)) expect(read.message).not.toMatch(/\p{Cc}/u);
          else expect(Number.isFinite(read.number)).toBe(true);
          parseRange(text);
        },
      ),
    );
  });

  test('100 kB of anything does not hang', () => {
    for (const piece of [
      '1',
      '1,',
      '1 ',
      ' ',
      '<',
      '< ',
      '9e9',
      '1/',
      '.',
      '-',
      '±',
      'a',
      '~',
      '\u00a0',
      '1.1.',
    ]) {
      const text = piece.repeat(100_000 / piece.length);
      const start = performance.now();
      for (const hostile of [text, `1${text}`, `1 ${text}`, `<${text}`]) {
        expect(isMistake(parseQuantity(hostile))).toBe(true);
        parseRange(hostile);
        parseQuantity(1, hostile);
      }
      expect(performance.now() - start).toBeLessThan(200);
    }
  });
});
