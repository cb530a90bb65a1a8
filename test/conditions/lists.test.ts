import { describe, expect, test } from 'vitest';
import { misreadingsIn, verdictOf } from '../support/engine.js';
import { truthOf } from '../support/truth.js';

const list = 'environment.waste.facilities';
const complete = `complete: [${list}]`;

/** Facilities by kind and whether they receive cyanide; `-` leaves it out. */
function site(items: readonly string[], rest = complete): string {
  const written = items.map((item, index) => {
    const [kind, cyanide] = item.split(' ');
    const facts = [
      kind === '-' ? '' : `kind: ${kind}`,
      cyanide === '-' ? '' : `receives_cyanide: ${cyanide}`,
    ];
    return `{ ${[`id: f${index}`, ...facts.filter((fact) => fact !== '')].join(', ')} }`;
  });
  return `environment: { waste: { facilities: [${written.join(', ')}] } }\n${rest}`;
}

const where = '{ fact: .kind, equals: tailings }';
const test1 = '{ fact: .receives_cyanide, is: true }';

describe('in `each` an item counts as where → test, in `some` as where and test', () => {
  test.each([
    { items: ['tailings true', 'landfill false'], each: 'true', some: 'true' },
    { items: ['tailings true', 'tailings false'], each: 'false', some: 'true' },
    { items: ['landfill true'], each: 'true', some: 'false' },
    { items: ['- true'], each: 'true', some: 'unknown' },
    { items: ['- false'], each: 'unknown', some: 'false' },
    { items: ['tailings -'], each: 'unknown', some: 'unknown' },
    { items: ['landfill -'], each: 'true', some: 'false' },
    { items: ['tailings -', 'tailings false'], each: 'false', some: 'unknown' },
    { items: ['tailings -', 'tailings true'], each: 'unknown', some: 'true' },
    { items: [], each: 'true', some: 'false' },
  ])('$items: each $each, some $some', ({ items, each, some }) => {
    expect(truthOf(`{ each: ${list}, where: ${where}, test: ${test1} }`, site(items))).toBe(each);
    expect(truthOf(`{ some: ${list}, where: ${where}, test: ${test1} }`, site(items))).toBe(some);
  });

  test('one more item of an open list keeps `each` from true and `some` from false, never more', () => {
    const each = `{ each: ${list}, test: ${test1} }`;
    const some = `{ some: ${list}, test: ${test1} }`;
    expect(truthOf(each, site(['tailings true'], ''))).toBe('unknown');
    expect(truthOf(each, site(['tailings false'], ''))).toBe('false');
    expect(truthOf(some, site(['tailings false'], ''))).toBe('unknown');
    expect(truthOf(some, site(['tailings true'], ''))).toBe('true');
    expect([truthOf(each), truthOf(some)]).toEqual(['unknown', 'unknown']);
  });

  test('what asks nothing of the item holds for one more too', () => {
    const open = `project: { country: KZ }\n${site(['tailings true'], '')}`;
    expect(truthOf(`{ each: ${list}, test: { fact: project.country, equals: KZ } }`, open)).toBe('true');
    expect(
      truthOf(`{ each: ${list}, where: { fact: project.country, equals: FI }, test: ${test1} }`, open),
    ).toBe('true');
    expect(truthOf(`{ some: ${list}, test: { fact: project.country, equals: FI } }`, open)).toBe('false');
  });
});

describe('count is what is certain below and what is possible above', () => {
  const count = (comparison: string): string => `{ count: ${list}, where: ${where}, ${comparison} }`;
  const comparisons = ['at_least: 1', 'at_least: 2', 'at_most: 1', 'equals: 1', 'at_most: 0', 'equals: 0'];
  test.each([
    { items: [], rest: complete, truths: ['false', 'false', 'true', 'false', 'true', 'true'] },
    { items: ['landfill -'], rest: complete, truths: ['false', 'false', 'true', 'false', 'true', 'true'] },
    { items: ['tailings -'], rest: complete, truths: ['true', 'false', 'true', 'true', 'false', 'false'] },
    { items: ['tailings -'], rest: '', truths: ['true', 'unknown', 'unknown', 'unknown', 'false', 'false'] },
    { items: ['- -'], rest: complete, truths: ['unknown', 'false', 'true', 'unknown', 'unknown', 'unknown'] },
    {
      items: ['tailings -', '- -'],
      rest: complete,
      truths: ['true', 'unknown', 'unknown', 'unknown', 'false', 'false'],
    },
    {
      items: ['tailings -', 'tailings -'],
      rest: '',
      truths: ['true', 'true', 'false', 'false', 'false', 'false'],
    },
    {
      items: ['landfill -'],
      rest: '',
      truths: ['unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
    },
  ])('$items ($rest)', ({ items, rest, truths }) => {
    expect(comparisons.map((comparison) => truthOf(count(comparison), site(items, rest)))).toEqual(truths);
  });
});

describe('every b of every a', () => {
  const asked =
    '{ each: rights.*.securities, where: { fact: ..kind, equals: mining-licence }, test: { fact: .amount, at_least: 1 MKZT } }';
  const right = (id: string, securities: string, kind = 'mining-licence'): string =>
    `{ id: ${id}, kind: ${kind}${securities === '' ? '' : `, securities: ${securities}`} }`;
  const good = '[{ id: s, amount: 2 MKZT }]';
  const bad = '[{ id: s, amount: 0.5 MKZT }]';
  test.each([
    { rights: [right('a', good), right('b', good)], declared: 'rights, rights.*.securities', truth: 'true' },
    { rights: [right('a', good), right('b', bad)], declared: 'rights, rights.*.securities', truth: 'false' },
    {
      rights: [right('a', good), right('b', bad, 'contract')],
      declared: 'rights, rights.*.securities',
      truth: 'true',
    },
    {
      rights: [right('a', good), right('b', good)],
      declared: 'rights, rights.a.securities',
      truth: 'unknown',
    },
    { rights: [right('a', good), right('b', good)], declared: 'rights.*.securities', truth: 'unknown' },
    { rights: [right('a', good), right('b', good)], declared: 'rights', truth: 'unknown' },
    { rights: [right('a', good), right('b', '[]')], declared: 'rights, rights.a.securities', truth: 'true' },
    { rights: [right('a', good), right('b', '')], declared: 'rights, rights.*.securities', truth: 'unknown' },
    { rights: [right('a', bad)], declared: '', truth: 'false' },
    { rights: [], declared: '', truth: 'true' },
  ])('$rights ($declared): $truth', ({ rights, declared, truth }) => {
    expect(truthOf(asked, `rights: [${rights.join(', ')}]\ncomplete: [${declared}]`)).toBe(truth);
  });

  test('a list within an item at hand', () => {
    const some = '{ some: rights, test: { some: .securities, test: { fact: ..kind, equals: contract } } }';
    const given = (kind: string): string =>
      `rights: [${right('a', good, kind)}]\ncomplete: [rights, rights.*.securities]`;
    expect([truthOf(some, given('contract')), truthOf(some, given('mining-licence'))]).toEqual([
      'true',
      'false',
    ]);
  });
});

test('measurements and what is no list cannot be declared complete', () => {
  const told = misreadingsIn({
    given: 'complete: [environment.waste.facilities.*.measurements, project.stage, project.stages]',
  });
  expect(told).toHaveLength(3);
});

test('`complete` speaks of lists that are given', () => {
  expect(truthOf(`{ each: ${list}, test: ${test1} }`, complete)).toBe('unknown');
});

test('rows of a table are counted like items', () => {
  const tables = 'limits: { rows: { a: 1 t, b: 2 t, c: 3 t } }';
  const count = (comparison: string): string =>
    truthOf(
      `{ count: { table: limits }, where: { fact: .value, at_least: 2 t }, ${comparison} }`,
      {},
      { tables },
    );
  expect([count('equals: 2'), count('at_least: 3')]).toEqual(['true', 'false']);
});

test('two items with one id are a problem', () => {
  expect(misreadingsIn({ given: 'rights: [{ id: a }, { id: a }]' })).toHaveLength(1);
});

describe('under `for` one more item is out, upcoming or unknown, never more', () => {
  const judge = (criterion: string, given: string): string =>
    verdictOf({ criterion: `{ id: eu.test.one, ${criterion} }`, given }).verdict;
  const open = `project: { country: KZ }\n${site(['tailings true'], '')}`;
  test.each([
    { criterion: `for: ${list}, test: ${test1}`, verdict: 'unknown' },
    {
      criterion: `for: ${list}, applies: { fact: project.country, equals: FI }, test: ${test1}`,
      verdict: 'not-applicable',
    },
    {
      criterion: `for: ${list}, where: { fact: project.country, equals: FI }, test: ${test1}`,
      verdict: 'not-applicable',
    },
    { criterion: `for: ${list}, from: 2027-01-01, test: ${test1}`, verdict: 'upcoming' },
    { criterion: `for: ${list}, test: { fact: project.country, equals: KZ }`, verdict: 'unknown' },
    { criterion: `for: ${list}`, verdict: 'needs-review' },
  ])('$criterion: $verdict', ({ criterion, verdict }) => {
    expect(judge(criterion, open)).toBe(verdict);
  });

  test('a failing item decides whatever else the list holds', () => {
    expect(judge(`for: ${list}, test: ${test1}`, site(['tailings true', 'tailings false'], ''))).toBe(
      'not-met',
    );
  });
});
