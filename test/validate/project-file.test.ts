import { describe, expect, test } from 'vitest';
import type { Loaded } from '../../src/errors.js';
import type { Mistake } from '../../src/validate/place.js';
import { asProject } from '../../src/validate/project-file.js';
import { yaml } from '../load/told.js';

const head = 'schema_version: 1\nproject:\n  id: a\n  name: A\n';

/** Problems as people see them, with what to do. */
function told(loaded: Loaded, read?: (data: unknown) => readonly Mistake[]): readonly string[] {
  return asProject(loaded, read).problems.map(
    ({ line, column, message, hint }) => `${line}:${column}  ${message} | ${hint}`,
  );
}

test('a file without problems is a project', () => {
  const loaded = yaml(`${head}  stage: operation\n  country: KZ\n  region:\n`);
  expect(asProject(loaded)).toEqual({
    source: loaded.source,
    project: { schema_version: 1, project: { id: 'a', name: 'A', stage: 'operation', country: 'KZ' } },
    problems: [],
  });
});

test('what could not be read at all stays as it was told', () => {
  const loaded = yaml('a: b: c\n');
  expect(asProject(loaded)).toEqual({ problems: loaded.problems });
});

describe('one slip, one sentence, with its place and what to do', () => {
  test.each([
    // The fifth line, indented by two, is below `project:`; a value after `key: ` begins at 3 + the key's length + 2.
    ['a mistyped key', '  staeg: operation\n', ['5:3  unknown key `staeg` | did you mean `stage`?']],
    [
      'a key of somewhere else',
      'permits: []\nclosure: {}\n',
      [
        '5:1  unknown key `permits` | `esg-align schema project` lists the keys',
        '6:1  unknown key `closure` | it stands under `environment`',
      ],
    ],
    [
      'few keys',
      '  coordinates: { latitude: 1, longitude: 2, z: 3 }\n',
      ['5:45  unknown key `z` | the keys here are latitude, longitude'],
    ],
    ['a mistyped code', '  stage: operaton\n', ['5:10  unknown word `operaton` | did you mean `operation`?']],
    [
      'a code in capitals',
      '  stage: Operation\n',
      ['5:10  unknown word `Operation` | did you mean `operation`?'],
    ],
    [
      'no code at all',
      '  stage: shut\n',
      [
        '5:10  unknown word `shut` | use one of: exploration, development, construction, operation, care-and-maintenance, closure, post-closure',
      ],
    ],
    [
      'a number for a code',
      '  stage: 3\n',
      [
        '5:10  expected a code, found the number `3` | use one of: exploration, development, construction, operation, care-and-maintenance, closure, post-closure',
      ],
    ],
    [
      'the long form for a code',
      '  stage: { value: operation }\n',
      [
        '5:10  expected a code, found a mapping | write the value itself, or `claims: [{ value: …, source: … }]` where sources disagree',
      ],
    ],
    [
      'no claims',
      '  stage: { claims: [] }\n',
      ['5:20  at least 1 entry is due here, found 0 | One entry for each source.'],
    ],
    [
      'a claim mistyped',
      '  stage: { claims: [{ value: operation, sourse: x }] }\n',
      ['5:41  unknown key `sourse` | did you mean `source`?'],
    ],
    [
      'a code for a list of codes',
      '  activities: extraction\n',
      [
        '5:15  expected a list of codes, found the text `extraction` | write `[extraction]`, or each entry on a line of its own after `- `',
      ],
    ],
    [
      'a code in a list',
      '  activities: [extraction, benefication]\n',
      ['5:28  unknown word `benefication` | did you mean `beneficiation`?'],
    ],
    [
      'a code twice',
      '  activities:\n    - extraction\n    - recycling\n    - extraction\n',
      ['8:7  `extraction` stands in this list twice | delete one of the two'],
    ],
    [
      'mappings for codes',
      '  activities: [{}, {}]\n',
      [
        '5:16  expected a code, found a mapping | One thing done on the site; iron-and-steel-works are integrated works that smelt iron from ore and make steel of it.',
        '5:20  expected a code, found a mapping | One thing done on the site; iron-and-steel-works are integrated works that smelt iron from ore and make steel of it.',
      ],
    ],
    [
      'a country in small letters',
      '  country: kz\n',
      [
        '5:12  `kz` is not written as it should be | write the two capital letters of ISO 3166-1, such as `KZ` or `FI`',
      ],
    ],
    [
      'a flag for a day',
      '  commissioned_on: true\n',
      [
        '5:20  expected a day, found the value `true` | write `2026-05-31`; where the day is not known, the month `2026-05` or the year `2026`',
      ],
    ],
    [
      'a number for text',
      '  region: 2.10\n',
      ['5:11  expected text, found the number `2.1` | put it in quotes: `"2.1"`'],
    ],
    [
      'a comma in a number',
      '  coordinates: { latitude: "46,5", longitude: 74 }\n',
      [
        '5:28  expected a number, found the text `46,5` | write the number alone, with a point for the decimals',
      ],
    ],
    [
      'north of the pole',
      '  coordinates: { latitude: 95, longitude: 74 }\n',
      ['5:28  `95` is out of range: it must be at most 90 | Degrees north.'],
    ],
    [
      'text for a section',
      'environment: good\n',
      [
        '5:14  expected a mapping, found the text `good` | write `key: value`, each on a line of its own below, without `- `',
      ],
    ],
    [
      'a list for a section',
      'environment:\n  - energy\n',
      [
        '5:1  expected a mapping, found a list | write `key: value`, each on a line of its own below, without `- `',
      ],
    ],
    [
      'a mapping for an inventory',
      'rights:\n  id: r-1\n',
      [
        '5:1  expected a list of items, found a mapping | write `[a, b]`, or each entry on a line of its own after `- `',
      ],
    ],
    [
      'text for documents',
      'documents: none\n',
      [
        '5:12  expected a list of documents, found the text `none` | write `[none]`, or each entry on a line of its own after `- `',
      ],
    ],
    [
      'an item without id',
      'rights:\n  - area: 1 km2\n',
      [
        '6:5  `id` is missing | add `id: …` (Name of the item, unique in its list; papers name it under `covers`)',
      ],
    ],
    [
      'an id in capitals',
      'rights:\n  - id: R 1\n',
      [
        '6:9  `R 1` is not written as it should be | write small Latin letters, digits and hyphens, such as `dam-1`',
      ],
    ],
    ['an empty entry', 'rights:\n  -\n', ['6:4  an empty entry in a list | fill it in, or delete it']],
    [
      'yes and no',
      'documents:\n  - id: d\n    kind: k\n    contains: { a: yes, b: off, c: 2 }\n',
      [
        '8:20  expected `true` or `false`, found the text `yes` | write `true`, without quotes',
        '8:28  expected `true` or `false`, found the text `off` | write `false`, without quotes',
        '8:36  expected `true` or `false`, found the number `2` | write `true` or `false`',
      ],
    ],
    [
      'a rate of nothing',
      'exchange_rates: [{ from: eur, to: KZT, rate: 0 }]\n',
      [
        '5:26  `eur` is not written as it should be | write the three capital letters of ISO 4217, such as `EUR` or `KZT`',
        '5:46  `0` is out of range: it must be more than 0 | Units of `to` for one unit of `from`.',
      ],
    ],
    [
      'an include that is no list',
      'include: company.yaml\n',
      [
        '5:10  expected a list, found the text `company.yaml` | write `[company.yaml]`, or each entry on a line of its own after `- `',
      ],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(told(yaml(head + text))).toEqual(expected);
  });

  test.each([
    [
      'a bare number',
      'use: 35',
      '7:10  `35` has no unit | write the unit after the number, such as `35 MWh`',
    ],
    [
      'a bare share',
      'own_renewable_share: 0.35',
      '7:26  `0.35` has no unit | write the unit after the number, such as `0.35 %`; a share of 0.35 is `35 %`',
    ],
    [
      'a bare percentage',
      'own_renewable_share: 35',
      '7:26  `35` has no unit | write the unit after the number, such as `35 %`',
    ],
    [
      'an end of a range',
      'use: { between: [30 GJ, 40] }',
      '7:29  `40` has no unit | write the unit after the number, such as `40 MWh`',
    ],
    [
      'a bound',
      'use: { below: 40 }',
      '7:19  `40` has no unit | write the unit after the number, such as `40 MWh`',
    ],
    [
      'a year',
      'use: { 2024: 30 GJ, 2025: 40 }',
      '7:31  `40` has no unit | write the unit after the number, such as `40 MWh`',
    ],
    [
      'a list',
      'use: [35 GJ]',
      '7:10  expected a quantity with its unit, found a list | write a number and its unit, such as `35 MWh`',
    ],
    [
      'a flag',
      'use: true',
      '7:10  expected a quantity with its unit, found the value `true` | write a number and its unit, such as `35 MWh`',
    ],
    ['a key mistyped', 'use: { value: 35, unti: GJ }', '7:23  unknown key `unti` | did you mean `unit`?'],
    [
      'an unknown boundary',
      'use: { value: 35 GJ, boundary: mine }',
      '7:36  unknown word `mine` | use one of: site, operator, group',
    ],
    [
      'one end of a range',
      'use: { between: [30 GJ] }',
      '7:21  at least 2 entries are due here, found 1 | The value lies from the first to the second, ends included.',
    ],
  ])('a quantity: %s', (_, field, expected) => {
    expect(told(yaml(`${head}environment:\n  energy:\n    ${field}\n`))).toEqual([expected]);
  });

  test('the head of the file', () => {
    expect(told(yaml('company: {}\n'))).toEqual([
      '1:1  `schema_version` is missing | add `schema_version: 1` (Version of this format)',
      '1:1  `project` is missing | add `project: …` (What the project is)',
    ]);
    expect(told(yaml('schema_version: 2\nproject:\n  id: 12\n  name:\n'))).toEqual([
      '1:17  expected `1`, found `2` | this program reads version 1 of the format',
      '3:7  expected text, found the number `12` | put it in quotes: `"12"`',
      '4:3  `name` is empty | add `name: …` (Name of the project)',
    ]);
  });
});

describe('all problems of a file at once', () => {
  test('slips of YAML, of the schema and of what reads the data, in the order of lines', () => {
    const text = `${head}  name: B\n  stage: !x operaton\n  activities: [~]\n  region: 99999999999999999999\n  country: kz\n`;
    const read = () => [{ pointer: '/project/id', message: 'this id is taken', hint: 'take another' }];
    expect(told(yaml(text), read)).toEqual([
      '3:7  this id is taken | take another',
      '5:3  `name` stands here a second time; the first is in line 4 | keep one of them',
      '6:10  the tag `!x` is not allowed | delete it; a value in quotes is text',
      '6:13  unknown word `operaton` | did you mean `operation`?',
      '7:16  an empty entry in a list | fill it in, or delete it',
      '8:11  `99999999999999999999` is not a number that can be kept exactly | put it in quotes if it is a reference; write a quantity with a larger unit',
      '9:12  `kz` is not written as it should be | write the two capital letters of ISO 3166-1, such as `KZ` or `FI`',
    ]);
  });

  test('where the schema has spoken of a value, nothing further is said of it, of its parts, or of its whole', () => {
    const text = `${head}  stage: operaton\nenvironment:\n  energy:\n    use: { value: 3 GJ, foo: 1 }\nrights: x\ndocuments: [{ id: d, kind: k, foo: 1 }]\n`;
    const pointers = [
      '/project/stage',
      '/environment/energy/use',
      '/rights/0/id',
      '/documents/0/kind',
      '/documents/0',
      '/project',
    ];
    const read = () => pointers.map((pointer) => ({ pointer, message: `wrong: ${pointer}`, hint: '' }));
    const messages = told(yaml(text), read).map((line) => line.split(' | ')[0]);
    expect(messages).toEqual([
      '2:1  wrong: /project',
      '5:10  unknown word `operaton`',
      '8:25  unknown key `foo`',
      '9:9  expected a list of items, found the text `x`',
      '10:13  wrong: /documents/0',
      '10:28  wrong: /documents/0/kind',
      '10:31  unknown key `foo`',
    ]);
  });

  test('the same of the same place once', () => {
    const mistake = { pointer: '/project/id', message: 'taken' };
    expect(told(yaml(head), () => [mistake, mistake, { ...mistake, message: 'too short' }])).toEqual([
      '3:7  taken | undefined',
      '3:7  too short | undefined',
    ]);
  });

  test('of very many the first hundred, and how many are left', () => {
    const keys = (count: number): string =>
      Array.from({ length: count }, (_, index) => `key-${index}: 1\n`).join('');
    expect(told(yaml(head + keys(100)))).toHaveLength(100);
    const { problems } = asProject(yaml(head + keys(103)));
    expect(problems).toHaveLength(101);
    expect(problems[99]).toMatchObject({ line: 104, message: 'unknown key `key-99`' });
    expect(problems[100]).toEqual({
      code: 'more-problems',
      file: 'p.yaml',
      message: 'and at least 3 more problems',
      hint: 'mend the first ones and check again',
    });
  });

  test.each([
    ['keys', (index: number) => `k${index}: 1\n`, ''],
    ['items', () => '  - {}\n', 'rights:\n'],
    ['words', (index: number) => `    - k${index}\n`, '  activities:\n'],
  ])('thousands of slips of %s take a moment', (_, line, before) => {
    const text = head + before + Array.from({ length: 4_000 }, (_, index) => line(index)).join('');
    expect(asProject(yaml(text)).problems).toHaveLength(101);
  });
});

test('names in a file cannot reach what is not in it', () => {
  expect(told(yaml(`${head}  region: { constructor: 1 }\n`))).toEqual([
    '5:11  expected text, found a mapping | write the value itself, or `claims: [{ value: …, source: … }]` where sources disagree',
    '5:13  unknown key `constructor` | delete it',
  ]);
});
