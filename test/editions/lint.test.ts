import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/editions/edition.js';
import { lintEdition, lintTopics } from '../../src/editions/lint.js';
import { missingIn } from '../../src/editions/one-less.js';
import { type Fault, readShared } from '../../src/editions/shared.js';
import { catalogueOf } from '../../src/facts/catalogue.js';
import type { Source } from '../../src/model/source.js';

type Json = Record<string, unknown>;

const example = (gives: string, given: Json): Json => ({ as_of: '2026-01-01', given, gives });

const clean: Json = {
  id: 'eu.x.one',
  severity: 'major',
  reach: 'direct',
  verified: { how: 'text' },
  test: { document: 'permit', status: 'approved' },
  examples: [
    example('met', { documents: [{ id: 'p', kind: 'permit', status: 'approved' }] }),
    example('not-met', { documents: [{ id: 'p', kind: 'permit', status: 'draft' }] }),
    example('unknown', { documents: [{ id: 'p', kind: 'permit' }] }),
  ],
};

function lint(
  criteria: readonly Json[],
  more: Json = {},
): readonly { readonly pointer: string; readonly message: string }[] {
  const value = { standard: { id: 'x' }, edition: { applies_from: '2024-01-01' }, criteria, ...more };
  const place = { file: 'x.yaml', line: 1, column: 1, exact: true };
  const source: Source = { path: 'x.yaml', value, files: [], locate: () => place };
  return lintEdition(source).map(({ pointer, message }) => ({ pointer, message }));
}

const others = (count: number): Json[] => Array.from({ length: count }, () => clean);

test('an edition without fault is passed over', () => {
  expect(lint([clean])).toEqual([]);
});

test('what begins on no day that is known can only show that it is upcoming', () => {
  const waiting = { ...clean, from: 'not-yet', examples: [example('upcoming', {})] };
  expect(lint([waiting])).toEqual([]);
  expect(lint([{ ...waiting, examples: [] }]).map(({ message }) => message)).toEqual([
    'no example gives upcoming',
  ]);
});

describe('what editions share', () => {
  const place = { file: 'x.yaml', line: 1, column: 1, exact: true };
  const source = (value: unknown): Source => ({ path: 'x.yaml', value, files: [], locate: () => place });
  const tree = (...topics: readonly Json[]): Source =>
    source({ pillars: [{ id: 'social', title: 'Social', areas: [{ id: 'a', title: 'A', topics }] }] });
  const topic = (id: string, more: Json = {}): Json => ({ id, title: id, ...more });
  const first = '/pillars/0/areas/0/topics';

  test('a topic that nothing is about is told', () => {
    const edition = { criteria: [{ topic: 'a.used' }] } as unknown as Edition;
    expect(lintTopics(tree(topic('a.used'), topic('a.dead')), [edition])).toMatchObject([
      { pointer: `${first}/1`, message: 'no criterion is about `a.dead`' },
    ]);
  });

  test('a topic says its pillar only where it is another than that of its area', () => {
    const edition = { criteria: [{ topic: 'a.one' }, { topic: 'a.two' }] } as unknown as Edition;
    const topics = tree(topic('a.one', { pillar: 'social' }), topic('a.two', { pillar: 'governance' }));
    expect(lintTopics(topics, [edition])).toMatchObject([
      { pointer: `${first}/0/pillar`, message: 'the area has this pillar' },
    ]);
  });

  test('of two with one name the second is told', () => {
    const faults: Fault[] = [];
    const kind = { kind: 'permit', title: {}, subject: 'whole', expires: 'no' };
    readShared(
      {
        documents: source({ documents: [kind, kind] }),
        metrics: source({ metrics: [] }),
        topics: tree(topic('a.one'), topic('b.two'), topic('a.one')),
        parameters: [],
      },
      catalogueOf({ type: 'object', properties: {} }),
      (fault) => void faults.push(fault),
    );
    expect(faults.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      '/documents/1 the kind of document `permit` is there twice',
      `${first}/2 the topic \`a.one\` is there twice`,
      `${first}/1/id \`b.two\` stands in the area \`a\``,
    ]);
  });
});

describe('what is told of an edition', () => {
  test.each<[string, readonly Json[], Json, string, RegExp]>([
    [
      'more than 15 % critical',
      [{ ...clean, severity: 'critical' }, { ...clean, severity: 'critical' }, ...others(11)],
      {},
      '/criteria',
      /^2 of 13 criteria are critical/,
    ],
    [
      'critical, but not read in the text',
      [{ ...clean, severity: 'critical', verified: { how: 'secondary' } }],
      {},
      '/criteria/0/severity',
      /verified in the text/,
    ],
    [
      '`known` where it lets a project off',
      [
        {
          ...clean,
          applies: { not: { fact: 'a.b', known: true } },
          examples: [...(clean['examples'] as Json[]), example('not-applicable', {})],
        },
      ],
      {},
      '/criteria/0/applies/not',
      /`known` is false of what is not disclosed/,
    ],
    [
      'critical, but it never binds',
      [{ ...clean, severity: 'critical', reach: 'benchmark' }],
      {},
      '/criteria/0/severity',
      /never binds/,
    ],
    [
      'a list that nothing reads',
      [clean],
      { lists: { dead: { values: ['a'] } } },
      '/lists/dead',
      /nothing reads the list/,
    ],
    [
      'a table that nothing reads',
      [clean],
      { tables: { dead: { rows: { a: 1 } } } },
      '/tables/dead',
      /nothing reads the table/,
    ],
    [
      'a reason that says nothing',
      [clean],
      { excluded: [{ provision: 'Art. 1', reason: 'none' }] },
      '/excluded/0/reason',
      /too little/,
    ],
    [
      'what is left out and asked all the same',
      [{ ...clean, provision: 'Art. 1' }],
      { excluded: [{ provision: 'Art. 1', reason: 'asks nothing of a project' }] },
      '/excluded/0/provision',
      /^left out, but `eu\.x\.one` asks it$/,
    ],
    [
      'what is left out twice',
      [clean],
      {
        excluded: [
          { provision: 'Art. 2', reason: 'asks nothing of a project' },
          { provision: 'Art. 2', reason: 'a duty of Member States' },
        ],
      },
      '/excluded/1/provision',
      /left out twice/,
    ],
    [
      'no example of unknown',
      [{ ...clean, examples: (clean.examples as Json[]).slice(0, 2) }],
      {},
      '/criteria/0/examples',
      /^no example gives unknown$/,
    ],
    [
      'no example of not-applicable',
      [{ ...clean, applies: { fact: 'a', is: true } }],
      {},
      '/criteria/0/examples',
      /not-applicable/,
    ],
    ['no example of upcoming', [{ ...clean, from: '2027-01-01' }], {}, '/criteria/0/examples', /upcoming/],
    [
      'an unknown example that lacks two facts',
      [
        {
          ...clean,
          examples: [
            ...(clean.examples as Json[]).slice(0, 2),
            example('unknown', { documents: [{ id: 'p' }] }),
          ],
        },
      ],
      {},
      '/criteria/0/examples',
      /exactly one fact/,
    ],
    [
      'each over what may be none',
      [{ ...clean, test: { each: 'rights', test: { fact: '.a', is: true } } }],
      {},
      '/criteria/0/test',
      /true of an empty list/,
    ],
    [
      'a paper of any status',
      [{ ...clean, test: { any: [{ document: 'permit' }] } }],
      {},
      '/criteria/0/test/any/0',
      /a draft would do/,
    ],
    [
      'a kind both asked and filed',
      [clean, { ...clean, test: { filed: 'permit', every: 'year', by: '03-31' } }],
      {},
      '',
      /both by `document` and by `filed`/,
    ],
  ])('%s', (_, criteria, more, pointer, message) => {
    const found = lint(criteria, more);
    expect(found.map((one) => one.pointer)).toContain(pointer);
    expect(found.find((one) => one.pointer === pointer)?.message).toMatch(message);
  });

  test('each beside a count is no fault', () => {
    const all = [
      { count: 'rights', at_least: 1 },
      { each: 'rights', test: { fact: '.a', is: true } },
    ];
    expect(lint([{ ...clean, test: { all } }])).toEqual([]);
  });
});

describe('how much of a whole is missing', () => {
  test.each<[unknown, unknown, number]>([
    [{ a: 1, b: 2 }, { a: 1, b: 2 }, 0],
    [{ a: 1, b: 2 }, { a: 1 }, 1],
    [{ a: { b: 1, c: 2 } }, {}, 1],
    [{ a: 1, b: 2 }, {}, 2],
    [{ a: 1 }, { a: 2 }, Infinity],
    [{ a: 1 }, { a: 1, b: 2 }, Infinity],
    [[{ id: 'x', a: 1 }, { id: 'y' }], [{ id: 'x' }, { id: 'y' }], 1],
    [[{ id: 'x', a: 1 }, { id: 'y' }], [{ id: 'y' }], 1],
    [['a', 'b'], ['b'], 1],
    [['a'], ['c'], Infinity],
  ])('%j to %j: %d', (whole, part, count) => {
    expect(missingIn(whole, part)).toBe(count);
  });
});
