import { describe, expect, test } from 'vitest';
import { faultsIn } from './bounds.js';

const metric = (node: string, dimension = 'mass'): string =>
  `- { id: one, dimension: ${dimension}, ${node} }`;

describe('what is sound is silent', () => {
  test.each([
    ['money of any currency', metric('sum: [530 MCI, { fact: money }]', 'currency')],
    [
      'a metric of a metric',
      `${metric('product: [2, { metric: two }]')}\n- { id: two, dimension: mass, fact: a }`,
    ],
    ['a day', metric('fact: begun_on', 'date')],
    ['a table by column', metric('table: limits, row: { fact: kind }')],
  ])('%s', (_, metrics) => {
    expect(faultsIn(metrics)).toEqual([]);
  });
});

describe('dimensions', () => {
  test.each([
    ['a sum of mass and volume', metric('sum: [{ fact: a }, { fact: volume }]'), '/0/sum'],
    [
      'a difference of mass and volume',
      metric('difference: [{ fact: a }, { fact: volume }]'),
      '/0/difference',
    ],
    ['the least of mass and volume', metric('min: [{ fact: a }, { fact: volume }]'), '/0/min'],
    ['the greatest of mass and volume', metric('max: [{ fact: a }, { fact: volume }]'), '/0/max'],
    [
      'branches of mass and volume',
      metric('cases: [{ when: { fact: kind, equals: ore }, value: 1 t }, { otherwise: 1 m3 }]'),
      '/0/cases',
    ],
    [
      'branches of mass and day',
      metric('cases: [{ when: { fact: kind, equals: ore }, value: 1 t }, { otherwise: 2026-01-01 }]'),
      '/0/cases',
    ],
    ['a sum that is a volume', metric('sum: [{ fact: volume }]'), '/0'],
    ['a product that is a volume', metric('product: [{ fact: a }, 1 m3/t]'), '/0'],
    ['a ratio said to be a mass', metric('ratio: [{ fact: a }, { fact: b }]'), '/0'],
    ['a span said to be a mass', metric('span: [{ fact: begun_on }, as-of]'), '/0'],
    ['a day said to be a mass', metric('fact: begun_on'), '/0'],
    ['a mass said to be a day', metric('fact: a', 'date'), '/0'],
    ['a sum of days', metric('sum: [{ fact: begun_on }]', 'date'), '/0/sum'],
    ['a sum over a list of days', metric('sum: { each: pits, of: { fact: begun_on } }'), '/0/sum'],
    ['CO2e for CO2', metric('sum: [1 t CO2e]', 'co2'), '/0'],
    ['a dimension that is none', metric('fact: a', 'weight'), '/0/dimension'],
    ['a code', metric('fact: kind'), '/0'],
  ])('%s', (_, metrics, pointer) => {
    expect(faultsIn(metrics).map((fault) => fault.split(':')[0])).toEqual([pointer]);
  });
});

describe('typos', () => {
  test.each([
    ['a fact', metric('fact: aa'), '/0/fact'],
    ['a fact of an item', metric('sum: { each: pits, of: { fact: .mas } }'), '/0/sum/of/fact'],
    ['a list', metric('sum: { each: pit, of: 1 t }'), '/0/sum/each'],
    ['what is no list', metric('sum: { each: a, of: 1 t }'), '/0/sum/each'],
    [
      'a condition',
      metric('sum: { each: pits, where: { fact: .kind, equals: oar }, of: 1 t }'),
      '/0/sum/where/equals',
    ],
    ['a table', metric('table: limit, row: ore'), '/0/table'],
    ['a row', metric('table: limits, row: oar'), '/0/row'],
    ['a metric', metric('product: [2, { metric: two }]'), '/0/product/1/metric'],
    ['a unit', metric('sum: [1 tt]'), '/0/sum/0'],
    ['a list of `within`', `- { id: one, dimension: mass, within: pit, fact: a }`, '/0/within'],
    ['an item outside of any list', metric('fact: .mass'), '/0/fact'],
    ['two heads', metric('fact: a, metric: one'), '/0'],
    ['no head', metric('title: x'), '/0'],
    ['three terms of a ratio', metric('ratio: [1 t, 2 t, 3 t]', 'ratio'), '/0/ratio'],
    ['one end of a span', metric('span: [as-of]', 'time'), '/0/span/1'],
    ['no terms', metric('sum: []'), '/0/sum'],
    [
      'figures without their substance',
      metric('figure: measurements, take: highest', 'mass-concentration'),
      '/0',
    ],
    ['figures without `take`', metric('figure: measurements, substance: copper', 'mass-concentration'), '/0'],
    [
      'a branch that stands after the last',
      metric('cases: [{ otherwise: 1 t }, { when: { fact: kind, equals: ore }, value: 2 t }]'),
      '/0/cases/0',
    ],
  ])('%s', (_, metrics, pointer) => {
    expect(faultsIn(metrics).map((fault) => fault.split(':')[0])).toEqual([pointer]);
  });

  test.each([
    ['a share of a metric', metric('metric: two, times: 40 %'), '/0/times'],
    ['a row of a fact', metric('fact: a, row: ore'), '/0/row'],
    ['a year of a cell', metric('table: limits, row: ore, year: -1'), '/0/year'],
    ['a time added to a mass', metric('fact: a, plus: P1Y'), '/0/plus'],
    ['a share of a day', metric('fact: begun_on, times: 40 %', 'date'), '/0/times'],
    [
      'a share of a metric in a condition',
      metric('sum: { each: pits, where: { fact: .mass, above: { metric: two, times: 40 % } }, of: 1 t }'),
      '/0/sum/where/above/times',
    ],
    [
      'a year of a day in a condition',
      metric('cases: [{ when: { fact: begun_on, before: { fact: ended_on, year: -1 } }, value: 1 t }]'),
      '/0/cases/0/when/before/year',
    ],
    ['`take` of a fact', metric('fact: a, take: highest'), '/0/take'],
  ])('a key that would be passed over: %s', (_, metrics, pointer) => {
    const two = '\n- { id: two, dimension: mass, fact: a }';
    expect(faultsIn(metrics + two).map((fault) => fault.split(':')[0])).toEqual([pointer]);
  });
});

describe('a metric that names itself', () => {
  test.each([
    ['at once', '- { id: one, dimension: mass, sum: [{ metric: one }] }'],
    [
      'by another',
      '- { id: one, dimension: mass, sum: [{ metric: two }] }\n- { id: two, dimension: mass, sum: [{ metric: one }] }',
    ],
    [
      'in a condition',
      '- { id: one, dimension: mass, cases: [{ when: { metric: one, above: 1 t }, value: 1 t }, { otherwise: 2 t }] }',
    ],
    [
      'in a day',
      '- { id: one, dimension: time, span: [{ metric: two }, as-of] }\n- { id: two, dimension: date, cases: [{ when: { metric: one, above: 1 d }, value: 2026-01-01 }] }',
    ],
  ])('%s is told, and does not hang', (_, metrics) => {
    expect(faultsIn(metrics).length).toBeGreaterThan(0);
  });
});
