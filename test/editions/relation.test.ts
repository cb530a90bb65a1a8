import { describe, expect, test } from 'vitest';
import { commonLimits, computedRelation } from '../../src/editions/relation.js';
import { claims } from '../support/two-sides.js';

function relation(eu: string, kz: string): string | undefined {
  return computedRelation(claims(eu), claims(kz, 'kz'));
}

const tested = (test: string): string => `{ test: ${test} }`;

describe('one comparison on each side', () => {
  test.each([
    ['{ fact: a.b, at_most: 5 mg/L }', '{ fact: a.b, at_most: 10 mg/L }', 'eu-stricter'],
    ['{ fact: a.b, at_most: 10 mg/L }', '{ fact: a.b, at_most: 5 mg/L }', 'kz-stricter'],
    // 5 mg/L are 5000 ug/L.
    ['{ fact: a.b, at_most: 5 mg/L }', '{ fact: a.b, at_most: 5000 ug/L }', 'equivalent'],
    ['{ fact: a.b, at_most: 5 mg/L }', '{ fact: a.b, at_most: 4999 ug/L }', 'kz-stricter'],
    ['{ fact: a.b, at_least: 70 % }', '{ fact: a.b, at_least: 50 % }', 'eu-stricter'],
    ['{ fact: a.b, at_least: 50 % }', '{ fact: a.b, at_least: 70 % }', 'kz-stricter'],
    // Just at the limit tells them apart.
    ['{ fact: a.b, below: 5 mg/L }', '{ fact: a.b, at_most: 5 mg/L }', 'eu-stricter'],
    ['{ fact: a.b, at_least: 5 d }', '{ fact: a.b, above: 5 d }', 'kz-stricter'],
    // 48 hours are two days.
    ['{ fact: a.b, at_most: 48 h }', '{ fact: a.b, at_most: 2 d }', 'equivalent'],
    ['{ metric: m, at_most: 1 }', '{ metric: m, at_most: 2 }', 'eu-stricter'],
    ['{ fact: a.b, is: false }', '{ fact: a.b, is: false }', 'equivalent'],
    [
      '{ figure: a.b, substance: SO2, averaging: P1D, at_most: 50 ug/m3 }',
      '{ figure: a.b, averaging: P1D, substance: SO2, at_most: 0.05 mg/m3 }',
      'equivalent',
    ],
    ['{ fact: a.b, includes: one }', '{ fact: a.b, includes_all: [one, two] }', 'kz-stricter'],
    ['{ fact: a.b, one_of: [one] }', '{ fact: a.b, one_of: [one, two] }', 'eu-stricter'],
    ['{ fact: a.b, includes_any: [one, two] }', '{ fact: a.b, includes_any: [two] }', 'kz-stricter'],
  ])('%s against %s: %s', (eu, kz, expected) => {
    expect(relation(tested(eu), tested(kz))).toBe(expected);
  });

  test.each([
    ['another path', '{ fact: a.b, at_most: 5 mg/L }', '{ fact: a.c, at_most: 5 mg/L }'],
    ['another direction', '{ fact: a.b, at_most: 5 mg/L }', '{ fact: a.b, at_least: 5 mg/L }'],
    ['another dimension', '{ fact: a.b, at_most: 5 mg/L }', '{ fact: a.b, at_most: 5 mg/kg }'],
    [
      'another averaging time',
      '{ figure: a.b, substance: SO2, averaging: P1D, at_most: 50 ug/m3 }',
      '{ figure: a.b, substance: SO2, averaging: P1Y, at_most: 50 ug/m3 }',
    ],
    [
      'another level that may be passed',
      '{ figure: a.b, substance: SO2, statistic: exceedances, level: 350 ug/m3, at_most: 24 times }',
      '{ figure: a.b, substance: SO2, statistic: exceedances, level: 300 ug/m3, at_most: 3 times }',
    ],
    ['another year', '{ fact: a.b, year: -1, at_most: 5 t }', '{ fact: a.b, at_most: 5 t }'],
    [
      'a list of the same name in each edition',
      '{ fact: a.b, one_of: { list: x } }',
      '{ fact: a.b, one_of: { list: x } }',
    ],
    [
      'an alternative',
      '{ any: [{ fact: a.b, at_most: 5 t }, { fact: c, is: true }] }',
      '{ fact: a.b, at_most: 6 t }',
    ],
  ])('nothing follows from %s', (_, eu, kz) => {
    expect(relation(tested(eu), tested(kz))).toBeUndefined();
  });

  test('nor from what is judged for other items', () => {
    const [eu, kz] = ['5 mg/m3', '9 mg/m3'].map((limit) => `test: { fact: .x, at_most: ${limit} }`);
    expect(relation(`{ for: a.b, ${eu} }`, `{ for: a.b, ${kz} }`)).toBe('eu-stricter');
    expect(relation(`{ for: a.b, ${eu} }`, `{ for: a.c, ${kz} }`)).toBeUndefined();
    expect(
      relation(`{ for: a.b, where: { fact: .y, is: true }, ${eu} }`, `{ for: a.b, ${kz} }`),
    ).toBeUndefined();
  });
});

describe('several comparisons', () => {
  test('what asks all of the other and more is stricter', () => {
    const one = '{ fact: a.b, at_most: 5 t }';
    const two = '{ document: permit, status: approved }';
    expect(relation(tested(`{ all: [${one}, ${two}] }`), tested(one))).toBe('eu-stricter');
    expect(relation(tested(`{ all: [${two}, ${one}] }`), tested(`{ all: [${one}, ${two}] }`))).toBe(
      'equivalent',
    );
    expect(relation(tested(two), `{ parts: [{ id: a, test: ${one} }, { id: b, test: ${two} }] }`)).toBe(
      'kz-stricter',
    );
  });

  test('each tighter on another figure overlaps', () => {
    const both = (a: string, b: string): string =>
      tested(`{ all: [{ fact: a.x, at_most: ${a} }, { fact: a.y, at_least: ${b} }] }`);
    expect(relation(both('5 t', '10 %'), both('6 t', '20 %'))).toBe('overlapping');
    expect(relation(both('5 t', '20 %'), both('6 t', '20 %'))).toBe('eu-stricter');
  });

  test('a part that is not always asked is not the same as one that is', () => {
    const part = 'id: a, test: { fact: a.b, at_most: 5 t }';
    expect(
      relation(`{ parts: [{ ${part}, applies: { fact: c, is: true } }] }`, `{ parts: [{ ${part} }] }`),
    ).toBeUndefined();
  });
});

describe('the limit that satisfies both', () => {
  const shown = (eu: string, kz: string, tables?: string): readonly string[] =>
    commonLimits(claims(eu), claims(kz, 'kz', tables)).map(
      (one) => `${one.subject}: ${one.eu.limit.text} / ${one.kz.limit.text} ${one.stricter}`,
    );

  test('is the tighter one, in its own unit', () => {
    const at = (limit: string): string =>
      `{ for: a.groups, test: { figure: .m, substance: NO, at_most: ${limit} } }`;
    expect(shown(at('2.5 mg/m3'), at('5000 ug/m3'))).toEqual([
      'a.groups.*.m (NO): 2.5 mg/m3 / 5000 ug/m3 eu',
    ]);
  });

  test('is found among the rows of a table', () => {
    const eu = '{ for: a.groups, test: { figure: .m, substance: NO, averaging: PT15M, at_most: 5 mg/m3 } }';
    const kz =
      '{ for: a.groups, test: { each: { table: gases, column: limit }, where: { fact: ..agents, includes: { fact: .key } },' +
      ' test: { figure: ..m, substance: { fact: .key }, averaging: PT15M, at_most: { fact: .value } } } }';
    const tables =
      '{ gases: { columns: [limit], rows: { NO: { limit: 3 mg/m3 }, CO: { limit: 20 mg/m3 } } } }';
    expect(shown(eu, kz, tables)).toEqual(['a.groups.*.m (NO, PT15M): 5 mg/m3 / 3 mg/m3 kz']);
    expect(computedRelation(claims(eu), claims(kz, 'kz', tables))).toBeUndefined();
  });

  test('is none where the figures are others', () => {
    expect(shown(tested('{ fact: a, at_most: 5 t }'), tested('{ fact: b, at_most: 5 t }'))).toEqual([]);
  });

  test('of a range each end counts by itself', () => {
    const range = (text: string): string => tested(`{ fact: ph, between: [${text}] }`);
    expect(shown(range("'6', '9'"), range("'6.5', '8.5'"))).toEqual(['ph: 6 / 6.5 kz', 'ph: 9 / 8.5 kz']);
    expect(relation(range("'6', '9'"), range("'6.5', '8.5'"))).toBe('kz-stricter');
  });
});
