import { describe, expect, test } from 'vitest';
import { misreadingsIn, verdictOf } from '../support/engine.js';
import { truthOf } from '../support/truth.js';

/** A permit, which expires, and a report, which does not. */
const valid = '{ document: eia-conclusion, valid: true }';
const kinds = [
  { kind: 'annual-report', expires: 'no', subject: 'whole', contains: { a: 'A', b: 'B' } },
] as const;

function permit(rest: string): string {
  return `documents: [{ id: p, kind: eia-conclusion, ${rest} }]`;
}

describe('valid: approved or adopted, begun, and not past its end; end days count', () => {
  test.each([
    { rest: 'status: approved, issued_on: 2025-01-01, expires_on: 2026-11-22', truth: 'true' },
    { rest: 'status: approved, issued_on: 2025-01-01, expires_on: 2026-11-21', truth: 'false' },
    { rest: 'status: approved, issued_on: 2025-01-01, expires_on: never', truth: 'true' },
    { rest: 'status: approved, issued_on: 2025-01-01, expires_on: 2026-11', truth: 'unknown' },
    { rest: 'status: approved, issued_on: 2025-01-01, expires_on: 2026-12', truth: 'true' },
    { rest: 'status: approved, issued_on: 2025-01-01, expires_on: 2025', truth: 'false' },
    { rest: 'status: approved, issued_on: 2025-01-01', truth: 'unknown' },
    { rest: 'status: approved, expires_on: never', truth: 'unknown' },
    { rest: 'status: approved, approved_on: 2026-11-22, expires_on: never', truth: 'true' },
    { rest: 'status: adopted, issued_on: 2026-11-22, expires_on: never', truth: 'true' },
    { rest: 'status: submitted, issued_on: 2025-01-01, expires_on: never', truth: 'false' },
    { rest: 'status: draft, issued_on: 2025-01-01, expires_on: never', truth: 'false' },
    { rest: 'status: rejected, issued_on: 2025-01-01, expires_on: never', truth: 'false' },
    { rest: 'status: withdrawn', truth: 'false' },
    { rest: 'status: none', truth: 'false' },
    { rest: 'issued_on: 2025-01-01, expires_on: never', truth: 'unknown' },
    { rest: 'issued_on: 2025-01-01, expires_on: 2026-11-21', truth: 'false' },
  ])('$rest: $truth', ({ rest, truth }) => {
    expect(truthOf(valid, permit(rest))).toBe(truth);
  });

  test('a paper of after the day is not there yet, one of a month that the day cuts may be', () => {
    const day = (issued: string): string =>
      truthOf(valid, permit(`status: approved, issued_on: ${issued}, expires_on: never`));
    expect([day('2026-11-22'), day('2026-11-23'), day('2026-11')]).toEqual(['true', 'unknown', 'unknown']);
  });

  test('one without days counts as there where no day is asked for', () => {
    expect(truthOf('{ document: eia-conclusion, status: approved }', permit('status: approved'))).toBe(
      'true',
    );
    expect(truthOf('{ document: eia-conclusion }', permit('status: draft'))).toBe('true');
    // Its status may turn out to be that there is none, or that it was refused.
    expect(truthOf('{ document: eia-conclusion }', permit('url: x'))).toBe('unknown');
    expect(truthOf('{ document: eia-conclusion }', permit('status: rejected'))).toBe('false');
  });

  test('a kind that does not expire is valid without an end', () => {
    const given = 'documents: [{ id: r, kind: annual-report, status: adopted, issued_on: 2010-01-01 }]';
    expect(truthOf('{ document: annual-report, valid: true }', given, { kinds })).toBe('true');
    expect(misreadingsIn({ given: given.replace('issued_on', 'expires_on'), kinds })).toHaveLength(1);
  });
});

describe('the day of a paper against another day', () => {
  const asked = (limit: string): string => `{ document: eia-conclusion, status: approved, ${limit} }`;
  const at = (limit: string, rest: string, more = ''): string =>
    truthOf(asked(limit), `${permit(`status: approved, ${rest}`)}\n${more}`);

  test.each([
    { limit: 'before: 2025-01-01', rest: 'issued_on: 2024-12-31', truth: 'true' },
    { limit: 'before: 2025-01-01', rest: 'issued_on: 2025-01-01', truth: 'false' },
    { limit: 'on_or_before: 2025-01-01', rest: 'issued_on: 2025-01-01', truth: 'true' },
    { limit: 'after: 2025-01-01', rest: 'issued_on: 2025-01-01', truth: 'false' },
    { limit: 'on_or_after: 2025-01-01', rest: 'issued_on: 2025-01-01', truth: 'true' },
    { limit: 'before: 2025-01-15', rest: 'issued_on: 2025-01', truth: 'unknown' },
    { limit: 'before: 2025-01-01', rest: 'approved_on: 2024-01-01', truth: 'unknown' },
    { limit: 'by: approved_on, before: 2025-01-01', rest: 'approved_on: 2024-01-01', truth: 'true' },
    { limit: 'by: approved_on, before: 2025-01-01', rest: 'issued_on: 2024-01-01', truth: 'unknown' },
    { limit: 'on_or_after: 2024-01-01, before: 2025-01-01', rest: 'issued_on: 2024-06-01', truth: 'true' },
    { limit: 'on_or_after: 2024-01-01, before: 2025-01-01', rest: 'issued_on: 2023-06-01', truth: 'false' },
    { limit: 'before: as-of', rest: 'issued_on: 2024-06-01', truth: 'true' },
  ])('$limit, $rest: $truth', ({ limit, rest, truth }) => {
    expect(at(limit, rest)).toBe(truth);
  });

  const judged = (test: string, given: string) =>
    verdictOf({ criterion: `{ id: eu.test.one, test: ${test} }`, given });
  const commissioned = (text: string): string => `project: { commissioned_on: ${text} }`;
  const limit = 'before: { fact: project.commissioned_on }';

  test('a fact, and a duration from it', () => {
    expect(at(limit, 'issued_on: 2024-06-01', commissioned('2024-06-02'))).toBe('true');
    expect(at(limit, 'issued_on: 2024-06-01', commissioned('2024-06-01'))).toBe('false');
    const later = 'on_or_before: { fact: project.commissioned_on, plus: P1Y }';
    expect(at(later, 'issued_on: 2025-06-01', commissioned('2024-06-01'))).toBe('true');
    expect(at(later, 'issued_on: 2025-06-02', commissioned('2024-06-01'))).toBe('false');
  });

  test('a fact that is not given leaves it open, and is told; one that does not exist is before and after nothing', () => {
    const { verdict, leaves } = judged(asked(limit), permit('status: approved, issued_on: 2024-06-01'));
    expect(verdict).toBe('unknown');
    expect(leaves.map(({ path }) => path)).toEqual(['document:eia-conclusion', 'project.commissioned_on']);
    const none = 'omitted: [{ path: project.commissioned_on, reason: does-not-exist }]';
    expect(at(limit, 'issued_on: 2024-06-01', none)).toBe('false');
  });

  test('says what it asks and which of it fails', () => {
    const [leaf] = judged(
      asked('before: 2025-01-01'),
      permit('status: approved, issued_on: 2025-03-01'),
    ).leaves;
    expect(leaf).toMatchObject({
      limit: 'eia-conclusion, approved, issued_on before 2025-01-01',
      note: 'fails: issued_on before 2025-01-01',
    });
  });
});

describe('one entry must satisfy everything asked', () => {
  const asked =
    '{ document: annual-report, status: [adopted, approved], contains: [a, b], assurance: reasonable, not_older_than: P1Y, by: published_on }';
  const good = { status: 'adopted', a: 'true', b: 'true', assurance: 'reasonable', published: '2025-11-22' };
  const report = (but: Partial<typeof good> = {}, id = 'r'): string => {
    const { status, a, b, assurance, published } = { ...good, ...but };
    return `{ id: ${id}, kind: annual-report, status: ${status}, contains: { a: ${a}, b: ${b} }, assurance: ${assurance}, published_on: ${published} }`;
  };
  test.each([
    { register: [report()], truth: 'true' },
    { register: [report({ b: 'false' })], truth: 'false' },
    { register: [report({ b: 'null' })], truth: 'unknown' },
    { register: [report({ a: 'false', b: 'null' })], truth: 'false' },
    { register: [report({ assurance: 'limited' })], truth: 'false' },
    { register: [report({ assurance: 'null' })], truth: 'unknown' },
    { register: [report({ published: '2025-11-21' })], truth: 'false' },
    { register: [report({ published: 'null' })], truth: 'unknown' },
    { register: [report({ status: 'draft' })], truth: 'false' },
    { register: [report({ status: 'draft' }), report({ a: 'false' }, 's')], truth: 'false' },
    { register: [report({ status: 'draft' }), report({ a: 'null' }, 's')], truth: 'unknown' },
    { register: [report({ status: 'draft' }), report({}, 's')], truth: 'true' },
    { register: [], truth: 'unknown' },
  ])('$register: $truth', ({ register, truth }) => {
    expect(truthOf(asked, `documents: [${register.join(', ')}]`, { kinds })).toBe(truth);
  });

  test('of a complete register what is not in it is not there', () => {
    expect(truthOf(asked, 'documents: []\ncomplete: [documents]', { kinds })).toBe('false');
    expect(truthOf(asked, `documents: [${report({ b: 'null' })}]\ncomplete: [documents]`, { kinds })).toBe(
      'unknown',
    );
  });
});

describe('what a paper covers', () => {
  const asked =
    '{ each: environment.waste.facilities, test: { document: dam-safety-review, status: adopted, covers: . } }';
  const complete = 'complete: [environment.waste.facilities]';
  const site = (ids: readonly string[], documents: readonly string[], rest = complete): string => `
    environment: { waste: { facilities: [${ids.map((id) => `{ id: ${id} }`).join(', ')}] } }
    documents: [${documents.join(', ')}]
    ${rest}`;
  const review = (covers: string, status = 'adopted', id = 'r'): string =>
    `{ id: ${id}, kind: dam-safety-review, status: ${status}${covers === '' ? '' : `, covers: [${covers}]`} }`;

  test.each([
    { name: 'it names the item', given: site(['a'], [review('a')]), truth: 'true' },
    { name: 'it names both', given: site(['a', 'b'], [review('a, b')]), truth: 'true' },
    { name: 'it names only another', given: site(['a', 'b'], [review('a')]), truth: 'unknown' },
    {
      name: 'it names only another, register complete',
      given: site(['a', 'b'], [review('a')], 'complete: [environment.waste.facilities, documents]'),
      truth: 'false',
    },
    {
      name: 'it names nothing, one item of a complete list',
      given: site(['a'], [review('')]),
      truth: 'true',
    },
    { name: 'it names nothing, two items', given: site(['a', 'b'], [review('')]), truth: 'unknown' },
    { name: 'it names nothing, an open list', given: site(['a'], [review('')], ''), truth: 'unknown' },
    {
      name: 'a draft of all, one item of a complete list',
      given: site(['a'], [review('', 'draft')]),
      truth: 'false',
    },
    {
      name: 'none, without `covers`, is said of every item',
      given: site(['a', 'b'], [review('', 'none')]),
      truth: 'false',
    },
    {
      name: 'none, without `covers`, of an open list',
      given: site(['a'], [review('', 'none')], ''),
      truth: 'false',
    },
    {
      name: 'none for one, adopted for the other',
      given: site(['a', 'b'], [review('a', 'none'), review('b', 'adopted', 's')]),
      truth: 'false',
    },
    {
      name: 'none for another only',
      given: site(['a', 'b'], [review('a', 'none')], 'complete: [environment.waste.facilities]'),
      truth: 'false',
    },
  ])('$name: $truth', ({ given, truth }) => {
    expect(truthOf(asked, given)).toBe(truth);
  });

  test('none for one item says nothing of another', () => {
    const some =
      '{ some: environment.waste.facilities, test: { document: dam-safety-review, status: adopted, covers: . } }';
    expect(truthOf(some, site(['a', 'b'], [review('a', 'none')]))).toBe('unknown');
    expect(truthOf(some, site(['a', 'b'], [review('', 'none')]))).toBe('false');
  });

  test.each([
    { documents: [review('', 'none'), review('a', 'adopted', 's')], told: 1 },
    { documents: [review('a', 'none'), review('', 'adopted', 's')], told: 1 },
    { documents: [review('a', 'none'), review('b', 'adopted', 's')], told: 0 },
    { documents: [review('c')], told: 1 },
  ])('what contradicts itself or names no item is a problem: $documents', ({ documents, told }) => {
    expect(misreadingsIn({ given: site(['a', 'b'], documents) })).toHaveLength(told);
  });
});

test('an id that two lists have cannot be covered: it says nothing', () => {
  const given = `
    rights: [{ id: one }]
    environment: { waste: { facilities: [{ id: one }] } }
    documents: [{ id: p, kind: closure-plan, covers: [one] }]
  `;
  const said = '`one` is the id of 2 items: rights.one, environment.waste.facilities.one';
  expect(misreadingsIn({ given })).toEqual([expect.stringContaining(said)]);
});
