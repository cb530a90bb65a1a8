import { describe, expect, test } from 'vitest';
import { faultsIn } from '../support/engine.js';
import { truthOf } from '../support/truth.js';

/** What a metric of masses comes to, asked whether it equals `result`. */
function comesTo(term: string, result: string, waste: string, rest = '', dimension = 'mass'): string {
  const metrics = `[{ id: asked, dimension: ${dimension}, ${term} }]`;
  return truthOf(`{ metric: asked, ${result} }`, `environment: { waste: { ${waste} } }\n${rest}`, {
    metrics,
  });
}

const hazardous = '{ fact: environment.waste.hazardous }';
const other = '{ fact: environment.waste.other }';
const gone = 'omitted: [{ path: environment.waste.other, reason: does-not-exist }]';

describe('nodes with what they come to', () => {
  test.each([
    { term: `sum: [${hazardous}, ${other}]`, result: 'equals: 8 t', truth: 'true' },
    { term: `difference: [${hazardous}, ${other}]`, result: 'equals: 2 t', truth: 'true' },
    { term: `min: [${hazardous}, ${other}]`, result: 'equals: 3 t', truth: 'true' },
    { term: `max: [${hazardous}, ${other}]`, result: 'equals: 5000 kg', truth: 'true' },
    { term: `product: [${hazardous}, 40 %]`, result: 'equals: 2 t', truth: 'true' },
    { term: `sum: [${hazardous}, { product: [${other}, 2] }, 1 t]`, result: 'equals: 12 t', truth: 'true' },
    { term: `difference: [${other}, ${hazardous}]`, result: 'below: 0 t', truth: 'true' },
  ])('$term $result: $truth', ({ term, result, truth }) => {
    expect(comesTo(term, result, 'hazardous: 5 t, other: 3 t')).toBe(truth);
  });

  test.each([
    { waste: 'hazardous: 2 t, other: 8 t', result: 'equals: 25 %', truth: 'true' },
    { waste: 'hazardous: 1 t, other: 3 t', result: 'at_most: 1/3', truth: 'true' },
    { waste: 'hazardous: 2 t, other: 0 t', result: 'at_least: 0', truth: 'unknown' },
    { waste: 'hazardous: 2 t, other: { between: [0 t, 4 t] }', result: 'at_least: 0', truth: 'unknown' },
    { waste: 'hazardous: 2 t, other: { between: [1 t, 4 t] }', result: 'at_most: 200 %', truth: 'true' },
    { waste: 'hazardous: 2 t, other: { between: [1 t, 4 t] }', result: 'at_most: 100 %', truth: 'unknown' },
    { waste: 'hazardous: 2 t', result: 'at_least: 0', truth: 'unknown' },
  ])('a ratio of $waste $result: $truth', ({ waste, result, truth }) => {
    expect(comesTo(`ratio: [${hazardous}, ${other}]`, result, waste, '', 'ratio')).toBe(truth);
  });
});

describe('a sum is bounded by what is known', () => {
  const sum = `sum: [${hazardous}, ${other}]`;
  test.each([
    { waste: 'hazardous: 5 t', result: 'at_least: 5 t', truth: 'true' },
    { waste: 'hazardous: 5 t', result: 'at_least: 6 t', truth: 'unknown' },
    { waste: 'hazardous: 5 t', result: 'at_most: 4 t', truth: 'false' },
    { waste: 'hazardous: 5 t', result: 'at_most: 9 t', truth: 'unknown' },
    { waste: 'total: 5 t', result: 'at_least: 0 t', truth: 'unknown' },
    { waste: 'hazardous: { between: [1 t, 2 t] }, other: 3 t', result: 'between: [4 t, 5 t]', truth: 'true' },
  ])('$waste $result: $truth', ({ waste, result, truth }) => {
    expect(comesTo(sum, result, waste)).toBe(truth);
  });

  test('what does not exist counts nothing, but not alone', () => {
    expect(comesTo(sum, 'equals: 5 t', 'hazardous: 5 t', gone)).toBe('true');
    const both = 'omitted: [{ path: environment.waste, reason: does-not-exist }]';
    expect(comesTo(sum, 'at_least: 0 t', '', both)).toBe('false');
    expect(comesTo(sum, 'at_least: 0 t', '', gone)).toBe('unknown');
  });

  test('of any other node what does not exist leaves no value, so that every comparison is false', () => {
    for (const node of ['difference', 'min', 'max']) {
      expect(comesTo(`${node}: [${hazardous}, ${other}]`, 'at_least: 0 t', 'hazardous: 5 t', gone)).toBe(
        'false',
      );
      expect(comesTo(`${node}: [${hazardous}, ${other}]`, 'at_most: 9 t', 'hazardous: 5 t')).toBe('unknown');
    }
  });
});

describe('a sum over a list', () => {
  const metrics =
    '[{ id: asked, dimension: mass, sum: { each: environment.chemicals.substances, where: { fact: .substance, equals: acid }, of: { fact: .greatest_quantity } } }]';
  const store = (items: string, rest = 'complete: [environment.chemicals.substances]'): string =>
    `environment: { chemicals: { substances: [${items}] } }\n${rest}`;
  test.each([
    {
      given: store(
        '{ id: a, substance: acid, greatest_quantity: 2 t }, { id: b, substance: acid, greatest_quantity: 3 t }',
      ),
      result: 'equals: 5 t',
      truth: 'true',
    },
    {
      given: store(
        '{ id: a, substance: acid, greatest_quantity: 2 t }, { id: b, substance: lime, greatest_quantity: 3 t }',
      ),
      result: 'equals: 2 t',
      truth: 'true',
    },
    {
      given: store('{ id: a, substance: acid, greatest_quantity: 2 t }, { id: b, greatest_quantity: 3 t }'),
      result: 'between: [2 t, 5 t]',
      truth: 'true',
    },
    {
      given: store('{ id: a, substance: acid, greatest_quantity: 2 t }, { id: b, greatest_quantity: 3 t }'),
      result: 'equals: 5 t',
      truth: 'unknown',
    },
    {
      given: store('{ id: a, substance: acid, greatest_quantity: 2 t }', ''),
      result: 'at_least: 2 t',
      truth: 'true',
    },
    {
      given: store('{ id: a, substance: acid, greatest_quantity: 2 t }', ''),
      result: 'at_most: 9 t',
      truth: 'unknown',
    },
    { given: store(''), result: 'equals: 0 t', truth: 'true' },
    {
      given: store('{ id: b, substance: lime, greatest_quantity: 3 t }'),
      result: 'equals: 0 t',
      truth: 'true',
    },
    { given: '{}', result: 'at_least: 0 t', truth: 'unknown' },
  ])('$given $result: $truth', ({ given, result, truth }) => {
    expect(truthOf(`{ metric: asked, ${result} }`, given, { metrics })).toBe(truth);
  });
});

describe('cases and spans', () => {
  const limit =
    '[{ id: limit, dimension: mass, cases: [{ when: { fact: project.stage, equals: operation }, value: 10 t }, { otherwise: 20 t }] }]';
  const total = '{ fact: environment.waste.total, at_most: { metric: limit } }';
  test.each([
    { stage: 'operation', mass: '10 t', truth: 'true' },
    { stage: 'operation', mass: '11 t', truth: 'false' },
    { stage: 'closure', mass: '20 t', truth: 'true' },
    { stage: 'null', mass: '10 t', truth: 'true' },
    { stage: 'null', mass: '15 t', truth: 'unknown' },
    { stage: 'null', mass: '21 t', truth: 'false' },
  ])('$mass in $stage: $truth', ({ stage, mass, truth }) => {
    const given = `project: { stage: ${stage} }\nenvironment: { waste: { total: ${mass} } }`;
    expect(truthOf(total, given, { metrics: limit })).toBe(truth);
  });

  const age = '[{ id: age, dimension: time, span: [{ fact: project.commissioned_on }, as-of] }]';
  test.each([
    { day: '2026-11-12', result: 'equals: 10 d', truth: 'true' },
    { day: '2026-11-12', result: 'at_most: 240 h', truth: 'true' },
    { day: '2026-11', result: 'at_most: 21 d', truth: 'true' },
    { day: '2026-11', result: 'at_most: 10 d', truth: 'unknown' },
    { day: '2026-12-01', result: 'below: 0 d', truth: 'true' },
    { day: 'null', result: 'at_most: 10 d', truth: 'unknown' },
  ])('the span since $day $result: $truth', ({ day, result, truth }) => {
    expect(
      truthOf(`{ metric: age, ${result} }`, `project: { commissioned_on: ${day} }`, { metrics: age }),
    ).toBe(truth);
  });
});

describe('a metric that cannot be is a fault', () => {
  test.each([
    { metrics: '[{ id: a, dimension: mass, sum: [{ metric: a }, 1 t] }]' },
    { metrics: `[{ id: a, dimension: mass, ratio: [${hazardous}, ${other}] }]` },
    { metrics: `[{ id: a, dimension: mass, sum: [${hazardous}, 1 m3] }]` },
    { metrics: '[{ id: a, dimension: weight, sum: [1 t, 1 t] }]' },
    { metrics: '[{ id: a, dimension: mass, sum: [{ fact: environment.waste.totl }, 1 t] }]' },
    {
      metrics:
        '[{ id: a, dimension: mass-concentration, figure: environment.air.receptors, substance: x, take: highest }]',
    },
  ])('$metrics', ({ metrics }) => {
    const criterion = '{ id: eu.test.one, test: { fact: project.country, equals: KZ } }';
    expect(faultsIn({ criterion, metrics }).length).toBeGreaterThan(0);
  });
});
