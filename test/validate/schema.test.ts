import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/model/source.js';
import { problemsAt } from '../../src/validate/place.js';
import { type SchemaName, schemaNamed, validateAgainst } from '../../src/validate/schema.js';
import { yaml } from '../load/told.js';

function sourceOf(text: string) {
  const { source, problems } = yaml(text);
  if (source === undefined) throw new Error(JSON.stringify(problems));
  return source;
}

function told(name: SchemaName, text: string): readonly string[] {
  return validateAgainst(name, sourceOf(text)).map(
    ({ line, column, message, hint }) => `${line}:${column}  ${message} | ${hint}`,
  );
}

const edition = (criterion: string): string => `schema_version: 1
standard: { id: act, prefix: eu.act, short: ACT, title: { en: Act }, jurisdiction: eu, kind: act }
edition: { applies_from: 2024-05-23, basis: [the act] }
read_to: 2026-02-14
clock: as-of
revision: 1.0.0
source: { url: https://example.org }
criteria:
  - id: eu.act.1
    test: ${criterion}
`;

/** Those of the criterion's test, which stands in line 10. */
function ofTest(criterion: string): readonly string[] {
  return told('standard', edition(criterion)).filter((line) => line.startsWith('10:'));
}

describe('standards', () => {
  test.each([
    ['a mistyped key', '{ fcat: a.b, known: true }', ['10:13  unknown key `fcat` | did you mean `fact`?']],
    [
      'a mistyped key deep inside',
      '{ all: [{ any: [{ fact: a.b, at_mots: 3 t }] }] }',
      ['10:40  unknown key `at_mots` | did you mean `at_most`?'],
    ],
    [
      'a value of no form',
      '{ fact: a.b, equals: { fcat: c } }',
      ['10:34  unknown key `fcat` | did you mean `fact`?'],
    ],
    [
      'a condition as text',
      '{ not: a.b }',
      [
        '10:18  expected a mapping, found the text `a.b` | write `key: value`, each on a line of its own below, without `- `',
      ],
    ],
    ['a constant', '{ fact: a.b, known: false }', ['10:31  expected `true`, found `false` | write `true`']],
    ['no parts', '{ all: [] }', ['10:18  at least 1 entry is due here, found 0 | All of these.']],
  ])('%s', (_, criterion, expected) => {
    expect(ofTest(criterion)).toEqual(expected);
  });

  test('a day, and a code of a short list', () => {
    const text = edition('{ fact: a.b, known: true }')
      .replace('2026-02-14', '14.02.2026')
      .replace('kind: act', 'kind: acts');
    expect(told('standard', text).filter((line) => /^[24]:/.test(line))).toEqual([
      '2:94  unknown word `acts` | did you mean `act`?',
      '4:10  `14.02.2026` is not written as it should be | write a day such as `2026-05-31`',
    ]);
  });
});

test('every schema has its validator, and takes nothing but mappings with what they need', () => {
  const names: readonly SchemaName[] = [
    'project',
    'standard',
    'metrics',
    'parameters',
    'profile',
    'topics',
    'correspondences',
    'documents',
    'assessment',
    'alignment',
    'horizon',
    'plan',
  ];
  for (const name of names) {
    expect(schemaNamed(name).$id).toBe(`esg-align:${name}`);
    expect(validateAgainst(name, sourceOf('no-such-key: 1\n')).length).toBeGreaterThan(1);
  }
});

test('what others find wrong gets its place, in the order of the file', () => {
  const source = sourceOf('a: 1\nb:\n  c: 2\n');
  expect(
    problemsAt(source, [
      { pointer: '/b/d', message: 'missing', code: 'x' },
      { pointer: '/b/c', message: 'wrong key', part: 'key', hint: 'do' },
      { pointer: '/a', message: 'wrong' },
    ]),
  ).toEqual([
    { code: 'invalid-value', message: 'wrong', file: 'p.yaml', line: 1, column: 4, pointer: '/a' },
    { code: 'x', message: 'missing', file: 'p.yaml', line: 2, column: 1, pointer: '/b/d' },
    {
      code: 'invalid-value',
      message: 'wrong key',
      hint: 'do',
      file: 'p.yaml',
      line: 3,
      column: 3,
      pointer: '/b/c',
    },
  ]);
});

test('an included file comes after the one that includes it, whatever the lines', () => {
  const files = ['p.yaml', 'a.yaml'].map((path) => ({ path, sha256: '' }));
  const source: Source = {
    path: 'p.yaml',
    value: {},
    files,
    locate: (pointer) => ({
      file: pointer === '/a' ? 'a.yaml' : 'p.yaml',
      line: pointer === '/a' ? 1 : 9,
      column: 1,
      exact: true,
    }),
  };
  const mistakes = ['/a', '/p'].map((pointer) => ({ pointer, message: 'wrong' }));
  expect(problemsAt(source, mistakes).map(({ file }) => file)).toEqual(['p.yaml', 'a.yaml']);
});
