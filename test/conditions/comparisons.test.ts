import { describe, expect, test } from 'vitest';
import { faultsIn, verdictOf } from '../support/engine.js';
import { truthOf } from '../support/truth.js';

function waste(total: string): string {
  return `environment: { waste: { total: ${total} } }`;
}

function total(comparison: string): string {
  return `{ fact: environment.waste.total, ${comparison} }`;
}

describe('a figure against a limit of 10 t', () => {
  const columns = ['at_most', 'above', 'below', 'at_least', 'equals'] as const;
  test.each([
    { value: '9.99 t', truths: ['true', 'false', 'true', 'false', 'false'] },
    { value: '10 t', truths: ['true', 'false', 'false', 'true', 'true'] },
    { value: '10000 kg', truths: ['true', 'false', 'false', 'true', 'true'] },
    { value: '10.000000001 t', truths: ['true', 'false', 'false', 'true', 'true'] },
    { value: '10.0000001 t', truths: ['false', 'true', 'false', 'true', 'false'] },
    { value: '10.01 t', truths: ['false', 'true', 'false', 'true', 'false'] },
    { value: '"< 10 t"', truths: ['true', 'false', 'true', 'false', 'false'] },
    { value: '"<= 10 t"', truths: ['true', 'false', 'unknown', 'unknown', 'unknown'] },
    { value: '"> 10 t"', truths: ['false', 'true', 'false', 'true', 'false'] },
    { value: '">= 10 t"', truths: ['unknown', 'unknown', 'false', 'true', 'unknown'] },
    { value: '{ between: [9 t, 11 t] }', truths: ['unknown', 'unknown', 'unknown', 'unknown', 'unknown'] },
    { value: '{ between: [9 t, 10 t] }', truths: ['true', 'false', 'unknown', 'unknown', 'unknown'] },
    { value: '{ at_least: 10 t, below: 12 t }', truths: ['unknown', 'unknown', 'false', 'true', 'unknown'] },
    { value: '0 t', truths: ['true', 'false', 'true', 'false', 'false'] },
  ])('$value', ({ value, truths }) => {
    expect(columns.map((operator) => truthOf(total(`${operator}: 10 t`), waste(value)))).toEqual(truths);
  });
});

describe('between holds both ends', () => {
  test.each([
    { value: '9.9 t', truth: 'false' },
    { value: '10 t', truth: 'true' },
    { value: '20 t', truth: 'true' },
    { value: '20.1 t', truth: 'false' },
    { value: '{ between: [10 t, 20 t] }', truth: 'true' },
    { value: '{ between: [5 t, 15 t] }', truth: 'unknown' },
    { value: '"< 10 t"', truth: 'false' },
    { value: '"> 20 t"', truth: 'false' },
  ])('$value: $truth', ({ value, truth }) => {
    expect(truthOf(total('between: [10 t, 20000 kg]'), waste(value))).toBe(truth);
  });
});

describe('equals within a share of what it is compared with', () => {
  test.each([
    { value: '101 t', truth: 'true' },
    { value: '99 t', truth: 'true' },
    { value: '101.01 t', truth: 'false' },
    { value: '98.99 t', truth: 'false' },
    { value: '{ between: [99.5 t, 100.5 t] }', truth: 'true' },
    { value: '{ between: [99.5 t, 102 t] }', truth: 'unknown' },
    { value: '{ between: [102 t, 103 t] }', truth: 'false' },
  ])('$value: $truth', ({ value, truth }) => {
    expect(truthOf(total('equals: 100 t, within: 1 %'), waste(value))).toBe(truth);
  });
});

test('of a limit given as a range the upper end decides, and the lower is told as best', () => {
  const criterion = `{ id: eu.test.one, test: ${total('at_most: 5 t, best: 2 t')} }`;
  expect(verdictOf({ criterion, given: waste('5 t') })).toMatchObject({
    verdict: 'met',
    leaves: [{ limit: '5 t', best: '2 t' }],
  });
  expect(verdictOf({ criterion, given: waste('5.1 t') }).verdict).toBe('not-met');
  expect(verdictOf({ criterion, given: waste('1 t') }).verdict).toBe('met');
});

describe('a share of another fact', () => {
  const condition =
    '{ fact: environment.waste.diverted, at_least: { fact: environment.waste.total, times: 40 % } }';
  test.each([
    { diverted: '40 t', of: '100 t', truth: 'true' },
    { diverted: '39.9 t', of: '100 t', truth: 'false' },
    { diverted: '40 t', of: 'null', truth: 'unknown' },
    { diverted: 'null', of: '100 t', truth: 'unknown' },
    { diverted: '40 t', of: '{ between: [50 t, 100 t] }', truth: 'true' },
    { diverted: '40 t', of: '{ between: [50 t, 101 t] }', truth: 'unknown' },
  ])('$diverted of $of: $truth', ({ diverted, of, truth }) => {
    expect(truthOf(condition, `environment: { waste: { diverted: ${diverted}, total: ${of} } }`)).toBe(truth);
  });
});

describe('a list of codes is one value, whole as given', () => {
  test.each([
    { given: '[a, b]', condition: 'includes: a', truth: 'true' },
    { given: '[a, b]', condition: 'includes: c', truth: 'false' },
    { given: '[a, b]', condition: 'includes_all: [a, b]', truth: 'true' },
    { given: '[a, b]', condition: 'includes_all: [a, c]', truth: 'false' },
    { given: '[a, b]', condition: 'includes_any: [c, b]', truth: 'true' },
    { given: '[a, b]', condition: 'includes_any: [c, d]', truth: 'false' },
    { given: '[]', condition: 'includes: a', truth: 'false' },
    { given: '[]', condition: 'includes_any: [a, b]', truth: 'false' },
  ])('$given $condition: $truth', ({ given, condition, truth }) => {
    expect(truthOf(`{ fact: project.activities, ${condition} }`, `project: { activities: ${given} }`)).toBe(
      truth,
    );
  });
});

describe('three values', () => {
  const yes = '{ fact: project.country, equals: KZ }';
  const no = '{ fact: project.country, equals: FI }';
  const open = '{ fact: project.stage, equals: operation }';
  test.each([
    { condition: `{ all: [${yes}, ${open}] }`, truth: 'unknown' },
    { condition: `{ all: [${no}, ${open}] }`, truth: 'false' },
    { condition: `{ any: [${yes}, ${open}] }`, truth: 'true' },
    { condition: `{ any: [${no}, ${open}] }`, truth: 'unknown' },
    { condition: `{ not: ${yes} }`, truth: 'false' },
    { condition: `{ not: ${open} }`, truth: 'unknown' },
    { condition: `{ cases: [{ when: ${yes}, test: ${no} }, { otherwise: ${yes} }] }`, truth: 'false' },
    { condition: `{ cases: [{ when: ${no}, test: ${no} }, { otherwise: ${yes} }] }`, truth: 'true' },
    { condition: `{ cases: [{ when: ${open}, test: ${yes} }, { otherwise: ${yes} }] }`, truth: 'true' },
    { condition: `{ cases: [{ when: ${open}, test: ${no} }, { otherwise: ${no} }] }`, truth: 'false' },
    { condition: `{ cases: [{ when: ${open}, test: ${yes} }, { otherwise: ${no} }] }`, truth: 'unknown' },
    { condition: `{ cases: [{ when: ${no}, test: ${yes} }] }`, truth: 'unknown' },
    {
      condition: `{ cases: [{ when: ${open}, test: ${yes} }, { when: ${yes}, test: ${yes} }, { otherwise: ${no} }] }`,
      truth: 'true',
    },
    { condition: `{ cases: [{ when: ${open}, test: ${yes} }] }`, truth: 'unknown' },
  ])('$condition: $truth', ({ condition, truth }) => {
    expect(truthOf(condition, 'project: { country: KZ }')).toBe(truth);
  });
});

describe('a typo in a pack is a fault, never a silent unknown', () => {
  test.each([
    { condition: '{ fact: project.countri, equals: KZ }', word: 'countri' },
    { condition: '{ fact: project.stage, equals: operating }', word: 'operating' },
    { condition: '{ fact: environment.waste.total, at_most: 10 m3 }', word: '10 m3' },
    { condition: '{ fact: environment.waste.total, at_most: 10 tons }', word: 'tons' },
    { condition: '{ fact: environment.waste.total, before: 2026-01-01 }', word: 'before' },
    { condition: '{ fact: environment.waste.total, at_most: 10 t, at_least: 1 t }', word: 'twice' },
    { condition: '{ fact: environment.waste.facilities, known: true }', word: 'no single fact' },
    { condition: '{ fact: .kind, equals: tailings }', word: 'outside of a list' },
    { condition: '{ document: eia-conclusions, valid: true }', word: 'eia-conclusions' },
    { condition: '{ document: eia-conclusion, covers: . }', word: 'whole project' },
    { condition: '{ document: crma-application, contains: time-table }', word: 'time-table' },
    { condition: '{ document: crma-application, statuses: approved }', word: 'statuses' },
    { condition: '{ filed: prtr-report, every: month, by: 03-31 }', word: 'every' },
    { condition: '{ filed: prtr-report, every: year, by: 02-30 }', word: '02-30' },
    { condition: '{ metric: no-such, at_least: 1 }', word: 'no-such' },
    { condition: '{ fact: project.stage, one_of: { list: no-such } }', word: 'no-such' },
    { condition: '{ all: [] }', word: 'all' },
    { condition: '{ fact: project.country, equals: KZ, all: [] }', word: 'one head' },
    { condition: '{ figure: environment.waste.facilities, substance: x, at_most: 1 mg/L }', word: 'figures' },
    { condition: '{ each: environment.waste.facilities, test: { fact: .sort, equals: x } }', word: 'sort' },
  ])('$condition', ({ condition, word }) => {
    const faults = faultsIn({ criterion: `{ id: eu.test.one, test: ${condition} }` });
    expect(faults).toEqual([expect.stringContaining(word)]);
  });
});
