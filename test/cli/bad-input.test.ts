import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { benchOf, least, placesIn } from './support/bench.js';

const bench = benchOf('bad-input');
afterAll(() => bench.clear());

const bomb = ['a', 'b', 'c', 'd', 'e']
  .map(
    (name, index, all) =>
      `${name}: &${name} [${`${index === 0 ? 'x' : `*${all[index - 1]}`},`.repeat(10)}]\n`,
  )
  .join('');

/** What is wrong; where; what is said of it. One row for each slip, so that all of a file are told at once. */
const cases: Readonly<
  Record<string, readonly [string | Uint8Array, ...(readonly [place: string, said: RegExp])[]]>
> = {
  'an empty file': ['', ['p.yaml:1:1', /the file is empty/]],
  'a file of comments': ['# later\n', ['p.yaml:1:1', /the file is empty/]],
  'a binary file': [
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x00]),
    ['p.yaml:2:1', /not text: it holds a zero byte/],
  ],
  'another encoding': [Buffer.from([0x61, 0x3a, 0x20, 0xcf, 0xf0]), ['p.yaml:1:4', /not UTF-8/]],
  'text that is no YAML': [
    'project:\n  id: p\n name: [P\n',
    ['p.yaml:3:1', /not valid YAML: the indentation/],
    ['p.yaml:4:1', /not valid YAML: a bracket/],
  ],
  'plain text': ['hello world\n', ['p.yaml:1:1', /here stands text/]],
  'a list': ['- a\n', ['p.yaml:1:1', /here stands a list/]],
  'a duplicate key': [
    `${least}  id: q\n`,
    ['p.yaml:5:3', /`id` stands here a second time; the first is in line 3/],
  ],
  'an alias bomb': [
    `${least}company:\n  name: P\n${bomb}`.replace(/^(?=[a-e]:)/gm, '  '),
    ['p.yaml:7:3', /unknown key `a`/],
    ['p.yaml:8:3', /unknown key `b`/],
    ['p.yaml:9:3', /unknown key `c`/],
    ['p.yaml:10:3', /unknown key `d`/],
    ['p.yaml:10:31', /more than 10 000 values/],
    ['p.yaml:11:3', /unknown key `e`/],
  ],
  'deep nesting': [
    `${least}company: ${'['.repeat(5000)}${']'.repeat(5000)}\n`,
    ['p.yaml:5:73', /nested deeper than 64 levels/],
  ],
  'wrong types': [
    `${least}company: 5\nrights: { a: 1 }\ncomplete: yes\n`,
    ['p.yaml:5:10', /expected a mapping, found the number `5`/],
    ['p.yaml:6:9', /expected a list of items, found a mapping/],
    ['p.yaml:7:11', /expected a list, found the text `yes`/],
  ],
  'unknown keys': [
    `${least}enviroment: {}\ncompany: { employes: 5 persons }\n`,
    ['p.yaml:5:1', /unknown key `enviroment`\n.*did you mean `environment`\?/],
    ['p.yaml:6:12', /unknown key `employes`\n.*did you mean `employees`\?/],
  ],
  'a bare number for a quantity': [
    `${least}company: { employees: 5 }\n`,
    ['p.yaml:5:23', /`5` has no unit\n.*such as `5 persons`/],
  ],
  'a wrong dimension': [
    `${least}environment: { energy: { use: 40 m3 } }\n`,
    ['p.yaml:5:31', /`40 m3` is volume .*; here energy is due/],
  ],
  'a normal cubic metre where a cubic metre is due': [
    `${least}environment: { air: { emission_limits: [{ id: dust, concentration_limit: 35 mg/Nm3 }] } }\n`,
    ['p.yaml:5:74', /here mass per volume is due\n.*at 0 °C: convert .* write it as `mg\/m3`/],
  ],
  'an impossible date': [`${least}  commissioned_on: 2023-02-30\n`, ['p.yaml:5:20', /2023-02 has 28 days/]],
  'two items with one id': [
    `${least}rights: [{ id: a }, { id: b }, { id: a }]\n`,
    ['p.yaml:5:38', /two items with the id `a`/],
  ],
  'includes outside the folder': [
    `${least}include: [../company.yaml, /etc/hosts, none.yaml]\n`,
    ['p.yaml:5:11', /leads out of the folder/],
    ['p.yaml:5:28', /leads out of the folder/],
    ['p.yaml:5:40', /there is no such file/],
  ],
  'a missing version': [
    'project: { id: p, name: P }\n',
    ['p.yaml:1:1', /`schema_version` is missing\n.*add `schema_version: 1`/],
  ],
  'a word not in the list': [
    `${least}  stage: operating\n`,
    ['p.yaml:5:10', /unknown word `operating`\n.*did you mean `operation`\?/],
  ],
  'a path under complete that is none': [
    `${least}complete: [environment.waste.facilites]\n`,
    ['p.yaml:5:12', /there is no list `environment.waste.facilites`\n.*did you mean `facilities`/],
  ],
};

describe.each(Object.entries(cases))('%s', (_, [content, ...expected]) => {
  test.each(['assess', 'validate'])('%s', async (command) => {
    bench.write({ 'p.yaml': content });
    const { code, stdout, stderr } = await bench.run([command, 'p.yaml']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(placesIn(stderr)).toEqual(expected.map(([place]) => place));
    for (const [, said] of expected) expect(stderr).toMatch(said);
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^\d+ problems? in 1 file$/);
  });
});

describe.each(['assess', 'validate'])('%s, of files that cannot be read', (command) => {
  test.each([
    ['missing', 'none.yaml', /^none\.yaml {2}there is no such file\n +check the spelling/],
    ['a folder', 'folder', /^folder {2}this is a folder, not a file\n +name the file in it/],
    ['50 MB', 'large.yaml', /^large\.yaml {2}the file is larger than 10 MB \(50 MB\) and was not read\n/],
  ])('%s', async (_, file, said) => {
    bench.write({ 'folder/p.yaml': least, 'large.yaml': '' });
    truncateSync(join(bench.folder, 'large.yaml'), 50 * 1024 * 1024);
    const { code, stdout, stderr } = await bench.run([command, file]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });

  test('a glob that finds nothing', async () => {
    const { code, stdout, stderr } = await bench.run([command, 'none/*.yaml']);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'esg-align: `none/*.yaml` finds no file\n',
    });
  });

  test('no file at all', async () => {
    const { code, stdout, stderr } = await bench.run([command]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/missing required argument 'files'[\s\S]*esg-align (assess|validate) --help/);
  });
});

test('a missing fact is no problem', async () => {
  bench.write({ 'p.yaml': least });
  expect(await bench.run(['validate', 'p.yaml'])).toEqual({
    code: 0,
    stdout: 'p.yaml: no problems\n',
    stderr: '',
  });
  const { code, stdout } = await bench.run(['assess', 'p.yaml', '--format', 'json']);
  expect(code).toBe(1);
  const { counts } = JSON.parse(stdout);
  expect({ met: counts.met, partly: counts['partly-met'] }).toEqual({ met: 0, partly: 0 });
  expect(counts.unknown).toBeGreaterThan(0);
});

describe('several files, some of them bad', () => {
  test('good ones are judged, the problems told, in the order given', async () => {
    bench.write({
      'a.yaml': least.replace('id: p', 'id: a'),
      'b.yaml': 'hello\n',
      'c.yaml': least.replace('id: p', 'id: c'),
    });
    const names = ['c.yaml', 'b.yaml', 'none.yaml', 'a.yaml'];
    const { code, stdout, stderr } = await bench.run(['assess', ...names, '--format', 'ndjson']);
    expect(code).toBe(2);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).project.id),
    ).toEqual(['c', 'a']);
    expect(placesIn(stderr)).toEqual(['b.yaml:1:1', 'none.yaml']);
    expect(stderr).toContain('2 problems in 2 files\n');
    expect(await bench.run(['assess', ...names, '--exit-zero'])).toMatchObject({ code: 2 });
  });

  test('validate says which ones are fit', async () => {
    bench.write({ 'a.yaml': least, 'b.yaml': 'hello\n' });
    const { code, stdout, stderr } = await bench.run(['validate', 'b.yaml', 'a.yaml']);
    expect({ code, stdout, places: placesIn(stderr) }).toEqual({
      code: 2,
      stdout: 'a.yaml: no problems\n',
      places: ['b.yaml:1:1'],
    });
    const json = await bench.run(['validate', 'b.yaml', 'a.yaml', '--format', 'json']);
    expect(json).toMatchObject({ code: 2, stderr: '' });
    expect(JSON.parse(json.stdout)).toMatchObject([
      { file: 'b.yaml', problems: [{ code: 'not-a-mapping', line: 1, column: 1 }] },
      { file: 'a.yaml', problems: [] },
    ]);
  });

  test('one that has no edition by its own year does not stop the others', async () => {
    // Only the reporting year decides here; see editions.test.ts.
    bench.write({ 'a.yaml': least, 'b.yaml': 'hello\n' });
    const { code, stdout, stderr } = await bench.run([
      ...['assess', 'b.yaml', 'a.yaml', '--as-of', '2024-05-22'],
      ...['-s', 'critical-raw-materials-act'],
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(placesIn(stderr)).toEqual(['b.yaml:1:1', 'a.yaml']);
    expect(stderr).toContain('critical-raw-materials-act begins on 2024-05-23');
  });
});

describe('standard input', () => {
  test('is read like a file, once', async () => {
    const { code, stdout } = await bench.run(['assess', '-', '-', '--format', 'ndjson'], { input: least });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).project).toMatchObject({ id: 'p', file: 'stdin' });
  });

  test('empty, or with a slip', async () => {
    expect(await bench.run(['assess', '-'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^stdin:1:1 {2}the file is empty/),
    });
    expect(await bench.run(['validate', '-'], { input: `${least}compny: {}\n` })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^stdin:5:1 {2}unknown key `compny`/),
    });
  });

  test('is not touched where nobody names it', async () => {
    bench.write({ 'p.yaml': least });
    const stdin = () => Promise.reject(new Error('read'));
    expect(await bench.run(['validate', 'p.yaml'], { stdin })).toMatchObject({ code: 0 });
  });
});

test('control characters of a file do not reach the terminal', async () => {
  bench.write({ 'p.yaml': `${least}"\\e[2J\\u202Ecompany": {}\n` });
  const { stderr } = await bench.run(['validate', 'p.yaml']);
  expect(stderr).toMatch(/^p\.yaml:5:1 {2}unknown key/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});
