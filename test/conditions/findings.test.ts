import { describe, expect, test } from 'vitest';
import { type Answer, verdictOf } from '../support/engine.js';

function judged(criterion: string, given: string): Answer {
  return verdictOf({ criterion: `{ id: eu.test.one, ${criterion} }`, given });
}

describe('without a test only a person can judge', () => {
  const asked = 'applies: { fact: project.country, equals: KZ }';
  test.each([
    { given: 'project: { country: KZ }', verdict: 'needs-review', low: 0, high: 1 },
    { given: 'project: { country: FI }', verdict: 'not-applicable', low: 0, high: 0 },
    { given: '{}', verdict: 'unknown', low: 0, high: 1 },
  ])('$given: $verdict', (row) => {
    const { given, ...answer } = row;
    expect(judged(asked, given)).toMatchObject(answer);
  });

  test('an item that may be out of scope does not need it yet', () => {
    const contracts = 'for: rights, where: { fact: .kind, equals: contract }';
    const rights = (items: string): Answer => judged(contracts, `rights: [${items}]\ncomplete: [rights]`);
    expect(rights('{ id: a }').verdict).toBe('unknown');
    expect(rights('{ id: a }, { id: b, kind: contract }').verdict).toBe('needs-review');
  });
});

describe('items that begin on days of their own', () => {
  const criterion =
    'for: rights, from: { fact: .issued_on, plus: P1Y }, test: { fact: .kind, equals: contract }';
  const rights = (items: string): Answer => judged(criterion, `rights: [${items}]\ncomplete: [rights]`);
  const old = '{ id: old, kind: contract, issued_on: 2019-01-01 }';
  const fresh = '{ id: fresh, kind: mining-licence, issued_on: 2026-03-01 }';
  const newest = '{ id: newest, kind: contract, issued_on: 2026-05-01 }';

  test('what is upcoming leaves the credit to the others', () => {
    expect(rights(`${old}, ${fresh}`)).toMatchObject({
      verdict: 'met',
      items: { old: 'met', fresh: 'upcoming' },
    });
  });

  test('all upcoming: the earliest day, and the lowest of what they would be', () => {
    const answer = rights(`${newest}, ${fresh}`);
    expect(answer).toMatchObject({ verdict: 'upcoming', from: '2027-03-01', wouldBe: 'not-met' });
  });

  test('a day that does not exist is no day to wait for', () => {
    const none = 'omitted: [{ path: project.commissioned_on, reason: does-not-exist }]';
    const from = 'from: { fact: project.commissioned_on }, test: { fact: project.country, equals: KZ }';
    expect(judged(from, `project: { country: KZ }\n${none}`).verdict).toBe('unknown');
  });
});

describe('parts under `for`, weights', () => {
  test('an item none of whose parts applies leaves', () => {
    const parts =
      'for: rights, parts: [{ id: p, applies: { fact: .kind, equals: contract }, test: { fact: .issued_on, before: 2020-01-01 } }]';
    const answer = judged(
      parts,
      'rights: [{ id: a, kind: mining-licence }, { id: b, kind: contract, issued_on: 2019-01-01 }]\ncomplete: [rights]',
    );
    expect(answer).toMatchObject({ verdict: 'met', items: { b: 'met' } });
    expect(Object.keys(answer.items)).toEqual(['b']);
  });

  test('a part of twice the weight is two thirds', () => {
    const parts =
      'parts: [{ id: a, weight: 2, test: { fact: project.country, equals: KZ } }, { id: b, test: { fact: project.stage, equals: operation } }]';
    expect(judged(parts, 'project: { country: KZ, stage: closure }')).toMatchObject({
      verdict: 'partly-met',
      low: 2 / 3,
      high: 2 / 3,
    });
    expect(judged(parts, 'project: { country: FI }')).toMatchObject({
      verdict: 'unknown',
      low: 0,
      high: 1 / 3,
    });
  });
});

test('too large a number is unknown', () => {
  const metrics =
    '[{ id: big, dimension: area, product: [{ fact: environment.land.open_pit_area }, 1e300, 1e300] }]';
  const criterion = '{ id: eu.test.one, test: { metric: big, at_least: 1 ha } }';
  const given = 'environment: { land: { open_pit_area: 1e10 ha } }';
  expect(verdictOf({ criterion, metrics, given }).verdict).toBe('unknown');
});

test('a row that a table lacks has no value, so that every comparison with it is false', () => {
  const tables = 'limits: { rows: { nickel: 1 % } }';
  const criterion =
    '{ id: eu.test.one, for: products.battery_materials, test: { fact: .recycled_share, at_least: { table: limits, row: { fact: .metal } } } }';
  const given =
    'products: { battery_materials: [{ id: x, metal: lead, recycled_share: 5 % }] }\ncomplete: [products.battery_materials]';
  expect(verdictOf({ criterion, tables, given }).verdict).toBe('not-met');
});

describe('not yet', () => {
  const due = `[{ id: due, dimension: date, cases: [
    { when: { fact: project.stage, one_of: [construction] }, value: not-yet }, { otherwise: 2021-07-01 } ] }]`;
  const inKazakhstan = 'test: { fact: project.country, equals: KZ }';
  const at = (stage: string): Answer =>
    verdictOf({
      criterion: `{ id: eu.test.due, from: { metric: due }, ${inKazakhstan} }`,
      metrics: due,
      given: `project: { country: KZ, stage: ${stage} }`,
    });

  test('is upcoming on no day that is known', () => {
    const answer = at('construction');
    expect(answer).toMatchObject({ verdict: 'upcoming', wouldBe: 'met' });
    expect(answer.from).toBeUndefined();
    expect(answer.judged.from?.interval).toBeUndefined();
  });

  test('ends with the fact that it hangs on', () => {
    expect(at('operation').verdict).toBe('met');
  });

  test('stands as a day of its own, later than the as-of day', () => {
    expect(judged(`from: not-yet, ${inKazakhstan}`, 'project: { country: KZ }').verdict).toBe('upcoming');
    expect(judged('test: { date: as-of, before: not-yet }', '').verdict).toBe('met');
    expect(judged('test: { date: as-of, on_or_after: not-yet }', '').verdict).toBe('not-met');
  });
});
