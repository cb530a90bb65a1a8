import { describe, expect, test } from 'vitest';
import { told, yaml } from './told.js';

describe('values', () => {
  test.each([
    ['a day stays text', 'a: 2024-05-01', { a: '2024-05-01' }],
    ['a year is a key', 'a: {2024: 1 t, 2025: 2 t}', { a: { '2024': '1 t', '2025': '2 t' } }],
    ['YAML 1.2: NO is Norway', 'a: NO', { a: 'NO' }],
    ['YAML 1.2: no thousands in numbers', 'a: 1_000', { a: '1_000' }],
    ['null is the same as absent', 'a: 1\nb:\nc: ~\nd: null\ne: {f: null}', { a: 1, e: {} }],
    ['an alias is a copy', 'a: &x [1, {b: 2}]\nc: *x', { a: [1, { b: 2 }], c: [1, { b: 2 }] }],
    ['an alias means the last anchor above it', 'a: &x 1\nb: *x\nc: &x 2\nd: *x', { a: 1, b: 1, c: 2, d: 2 }],
    ['a byte order mark is passed over', '\uFEFFa: 1', { a: 1 }],
    ['lines may end as on Windows', 'a: 1\r\nb:\r\n  - c\r\n', { a: 1, b: ['c'] }],
    ['the version may be named', '%YAML 1.2\n---\na: 1\n...\n# end\n', { a: 1 }],
    ['text over several lines may begin with any sign', 'a: |\n  !x &y *z\n', { a: '!x &y *z\n' }],
    ['so may text in quotes', `a: '!x'\nb: "&y"\n`, { a: '!x', b: '&y' }],
    ['JSON is YAML', '{"a": [1, 2.5, true], "b": {}}', { a: [1, 2.5, true], b: {} }],
  ])('%s', (_, text, value) => {
    expect(yaml(text).problems).toEqual([]);
    expect(yaml(text).source?.value).toEqual(value);
  });

  test('the digest is that of the bytes, mark and all', () => {
    expect(yaml('a: 1\n').source?.files).toEqual([
      { path: 'p.yaml', sha256: '37b128c59f1f5097f73f82691cb519f1f568667faab5ced1b4ab979d36837eae' },
    ]);
    expect(yaml('\uFEFFa: 1\n').source?.files[0]?.sha256).not.toBe(yaml('a: 1\n').source?.files[0]?.sha256);
  });
});

describe('what is refused, with its place', () => {
  test.each([
    ['empty file', '', ['1:1  the file is empty']],
    ['comments only', '# later\n', ['1:1  the file is empty']],
    ['null', '---\n~\n', ['1:1  the file is empty']],
    ['a list', '\n- a\n', ['2:1  a file begins with `key: value`; here stands a list']],
    ['text', 'hello', ['1:1  a file begins with `key: value`; here stands text']],
    ['no space after the colon', 'a:b', ['1:1  a file begins with `key: value`; here stands text']],
    [
      'equal keys, in every mapping',
      'a: 1\nb:\n  c: 1\n  c: 2\na: 2\n',
      [
        '4:3  `c` stands here a second time; the first is in line 3',
        '5:1  `a` stands here a second time; the first is in line 1',
      ],
    ],
    [
      'equal years, one quoted',
      "2024: 1\n'2024': 2\n",
      ['2:1  `2024` stands here a second time; the first is in line 1'],
    ],
    [
      'tags',
      'a: !x 1\nb: !!str 2\n',
      ['1:4  the tag `!x` is not allowed', '2:4  the tag `!!str` is not allowed'],
    ],
    ['merge keys', 'a: &x {b: 1}\nc:\n  <<: *x\n', ['3:3  merge keys (`<<`) are not allowed']],
    ['another YAML', '%YAML 1.1\n---\na: on\n', ['1:1  the directive `%YAML 1.1` is not allowed']],
    ['two documents', 'a: 1\n---\nb: 1\n', ['2:1  a second YAML document begins here; a file holds one']],
    [
      'text after the end',
      'a: 1\n...\nb: 1\n',
      ['3:1  a second YAML document begins here; a file holds one'],
    ],
    ['an alias of nothing', 'a: *b\n', ['1:4  `*b` stands for nothing']],
    ['an alias above its anchor', 'a: *b\nc: &b 1\n', ['1:4  `*b` stands for nothing']],
    ['an alias of what it stands in', 'a: &b [*b]\n', ['1:8  `*b` holds itself']],
    [
      'empty entries',
      'a:\n  -\n  - 1\nb: [~]\n',
      ['2:4  an empty entry in a list', '4:5  an empty entry in a list'],
    ],
    ['a key alone', 'a: {below:3, b: 1}\n', ['1:5  `below:3` stands in `{ }` without a value']],
    [
      'numbers beyond what a number can hold',
      'a: 12345678901234567890\nb: 1e999\nc: [.inf]\n',
      [
        '1:4  `12345678901234567890` is not a number that can be kept exactly',
        '2:4  `1e999` is not a number that can be kept exactly',
        '3:5  `.inf` is not a number that can be kept exactly',
      ],
    ],
    [
      'names that every object answers to',
      '__proto__: {a: 1}\nconstructor: 1\nb: {toString: 1, valueOf: 2}\n',
      [
        '1:1  unknown key `__proto__`',
        '2:1  unknown key `constructor`',
        '3:5  unknown key `toString`',
        '3:18  unknown key `valueOf`',
      ],
    ],
    [
      'columns count letters, not bytes',
      'қала: Балқаш\nө: {ү: !x 1}\n',
      ['2:8  the tag `!x` is not allowed'],
    ],
    ['the mark takes no column', '\uFEFFa: !x 1\n', ['1:4  the tag `!x` is not allowed']],
    ['lines of Windows', 'a: 1\r\nb:\r\n  c: !x 1\r\n', ['3:6  the tag `!x` is not allowed']],
    [
      'control characters',
      'a: 1\nb: \u001b[31mred\n',
      ['2:4  control character U+001B does not belong in YAML'],
    ],
    [
      'control characters in names',
      'a: 1\n"b\\e[31m": 1\n"b\\e[31m": 2\n',
      ['3:1  `b\uFFFD[31m` stands here a second time; the first is in line 2'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(yaml(text))).toEqual(expected.map((line) => `p.yaml:${line}`));
  });

  test.each([
    ['a tab', 'a:\n\tb: 1\n', '2:1  not valid YAML: a tab where spaces are due'],
    ['two keys in a line', 'a: b: c\n', '1:4  not valid YAML: a second `key:` in one line'],
    [
      'a line too far right',
      'a:\n  b: 1\n   c: 2\n',
      '2:6  not valid YAML: the indentation of this line or the next does not fit',
    ],
    ['a key without colon', 'a: 1\nb\nc: 2\n', '2:1  not valid YAML: a key without `:`'],
    ['an open quote', 'a: "x\nb: 1\n', '3:1  not valid YAML: a quote is opened further up and not closed'],
    [
      'an open bracket',
      'a: {b: 1\nc: 2\n',
      '2:1  not valid YAML: a bracket is opened further up and not closed before this line',
    ],
    ['a bracket too many', 'a: [x]]\n', '1:7  not valid YAML: a closing bracket that was never opened'],
    ['a quote in quotes', "a: 'it's'\n", '1:8  not valid YAML: more text after the end of the value'],
    ['a sign at the start', 'a: @x\n', '1:4  not valid YAML: a value may not begin with this sign'],
    ['a list as key', '? [a]\n: b\n', '1:3  not valid YAML: a key that is not plain text'],
  ])('not YAML: %s', (_, text, expected) => {
    const loaded = yaml(text);
    expect(told(loaded)).toEqual([`p.yaml:${expected}`]);
    expect(loaded.source).toBeUndefined();
  });

  test('every problem comes with what to do', () => {
    for (const text of ['', '- a', 'a: !x 1', 'a: *b', 'a: [~]', 'a: 1\na: 2', 'a: b: c', 'a: 1\n---\n']) {
      for (const problem of yaml(text).problems) expect(problem.hint).toBeTruthy();
    }
  });

  test('slips that do not hide the rest leave a value to check further', () => {
    const { source, problems } = yaml('a: 1\na: 2\nb: !x c\nd: [~, 1]\n');
    expect(problems.map(({ code }) => code)).toEqual(['duplicate-key', 'yaml-tag', 'empty-entry']);
    expect(source?.value).toEqual({ a: 1, b: 'c', d: [null, 1] });
  });

  test('several slips of syntax at once, one for each line', () => {
    expect(told(yaml('a: @x\nb: c: d: e\nf: 1\ng: `h\n'))).toEqual([
      'p.yaml:1:4  not valid YAML: a value may not begin with this sign',
      'p.yaml:2:4  not valid YAML: a second `key:` in one line',
      'p.yaml:4:4  not valid YAML: a value may not begin with this sign',
    ]);
  });
});

describe('bytes that are no text', () => {
  test.each([
    ['a zero byte', [0x61, 0x0a, 0x3a, 0x00], '2:2  this is not text: it holds a zero byte'],
    ['Windows-1251', [0x61, 0x3a, 0x20, 0xc0, 0xe0, 0x0a], '1:4  this is not UTF-8 text'],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], '1:1  this is UTF-16 text; only UTF-8 is read'],
  ])('%s', (_, bytes, expected) => {
    expect(told(yaml(Uint8Array.from(bytes)))).toEqual([`p.yaml:${expected}`]);
  });
});

// Each would take hours or all memory if read as it stands; the time limit of a test says so.
describe('texts made to be heavy', () => {
  const bomb = (levels: number): string => {
    const names = 'abcdefghij'.slice(0, levels).split('');
    return names
      .map((name, index) => {
        const of = index === 0 ? 'x' : `*${names[index - 1]}`;
        return `${name}: &${name} [${Array(10).fill(of).join(', ')}]\n`;
      })
      .join('');
  };
  const megabyte = 1024 * 1024;

  test('a few aliases of aliases are fine, a bomb is not', () => {
    expect(yaml(bomb(3)).problems).toEqual([]);
    // Read through aliases: 11 values for each *a, 10 × 12 + 1 = 121 for each *b, 1221 for each *c; 10 000 is
    // passed in the eighth *c, four columns on from each to the next.
    expect(told(yaml(bomb(9)))).toEqual([
      'p.yaml:4:36  the aliases up to `*c` stand for more than 10 000 values',
    ]);
  });

  test('64 levels are read, 65 are not', () => {
    const nested = (levels: number): string => `a: ${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(yaml(nested(63)).problems).toEqual([]);
    expect(told(yaml(nested(64)))).toEqual(['p.yaml:1:67  nested deeper than 64 levels']);
  });

  test.each([
    ['brackets', '['.repeat(9 * megabyte), 'nested-too-deep'],
    [
      'mappings',
      Array.from({ length: 2000 }, (_, level) => `${' '.repeat(level)}a:\n`).join(''),
      'nested-too-deep',
    ],
    ['dashes', '- '.repeat(4 * megabyte), 'nested-too-deep'],
    ['closing brackets', '}'.repeat(9 * megabyte), 'yaml-syntax'],
    ['anchors', `a:\n${'  - &a 1\n'.repeat(megabyte)}`, 'yaml-anchors'],
    ['tags', `a:\n${'  - !a 1\n'.repeat(megabyte)}`, 'yaml-tag'],
    ['entries', `a: [${'b,'.repeat(4 * megabyte)}]`, 'too-many-values'],
    ['a long list', `a: [${'b,'.repeat(20_000)}]`, 'list-too-long'],
  ])('much of %s', (_, text, code) => {
    const { problems } = yaml(text);
    expect(problems[0]?.code).toBe(code);
    expect(problems.length).toBeLessThan(30);
  });

  test('thirty thousand equal keys are not compared each with each', () => {
    expect(yaml('a: 1\n'.repeat(30_000)).problems).toHaveLength(29_999);
  });
});
