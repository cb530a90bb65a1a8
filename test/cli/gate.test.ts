import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formats } from '../../src/report/index.js';
import { benchOf } from './support/bench.js';
import { criterion, pack, recycles, recycling } from './support/pack.js';

const bench = benchOf('gate');
afterAll(() => bench.clear());

const open = 'test: { fact: environment.water.abstraction, at_least: 1 m3 }';
const waiver = (expires: string, id = 'kz.demo.water', more = '') => `
  - { criterion: ${id}, reason: late, approved_by: A. Name, approved_on: 2026-01-01, expires: ${expires}${more} }`;
const waivers = (list: string) => `schema_version: 1\nwaivers:${list}\n`;

beforeAll(async () => {
  bench.write({
    // One critical, one minor that asks what the project does not say.
    'demo.yaml': pack(criterion('kz.demo.water', recycling) + criterion('kz.demo.said', open, 'minor')),
    'held.yaml': recycles('70 %', 'held'),
    'broke.yaml': recycles('69.9 %', 'broke'),
    'bad.yaml': 'hello\n',
    'live.yaml': waivers(waiver('2026-12-31')),
    'ended.yaml': waivers(waiver('2026-11-21')),
    'broken-waivers.yaml':
      waivers(`${waiver('2026-02-30')}${waiver('2025-12-31')}${waiver('2026-12-31', 'kz.demo.watr')}
  - { criterion: kz.demo.water, reason: x }`),
  });
  await bench.run(['assess', 'broke.yaml', '-s', 'demo.yaml', '-f', 'json', '-o', 'before.json']);
});

/** Every format to a file of its own, so that bytes are nothing to wonder at. */
const formatArgs = Object.entries(formats).map(([name, { extension }]) => `${name}=out-${name}.${extension}`);

/** What is asked, the project, the exit code: help says the same in words (gateHelp). */
const table: readonly (readonly [string, string, number])[] = [
  ['', 'held.yaml', 0],
  ['', 'broke.yaml', 1],
  ['--strict', 'held.yaml', 0],
  ['--strict', 'broke.yaml', 1],
  ['--fail-on not-met', 'held.yaml', 0],
  ['--fail-on unknown', 'held.yaml', 1],
  ['--fail-on not-met,partly-met', 'broke.yaml', 1],
  ['--max-unknown 1', 'held.yaml', 0],
  ['--max-unknown 0', 'held.yaml', 1],
  // The critical one weighs 5, the minor one 1: 5 of 6 is 83.3 % declared and covered.
  ['--min-score 83.3', 'held.yaml', 0],
  ['--min-score 83.4', 'held.yaml', 1],
  ['--min-coverage 83.3', 'held.yaml', 0],
  ['--min-coverage 83.4', 'held.yaml', 1],
  ['--waivers live.yaml', 'broke.yaml', 0],
  ['--waivers live.yaml --strict', 'broke.yaml', 0],
  ['--waivers live.yaml --no-waivers', 'broke.yaml', 1],
  ['--waivers live.yaml --as-of 2026-12-31', 'broke.yaml', 0],
  ['--waivers live.yaml --as-of 2027-01-01', 'broke.yaml', 1],
  ['--waivers live.yaml --fail-on not-met', 'broke.yaml', 0],
  ['--waivers live.yaml --min-score 10', 'broke.yaml', 1],
  ['--waivers ended.yaml', 'broke.yaml', 1],
  ['--baseline before.json', 'broke.yaml', 0],
  ['--baseline before.json --as-of 2027-11-22', 'broke.yaml', 0],
  ['--baseline before.json --as-of 2027-11-23', 'broke.yaml', 1],
  ['--baseline before.json --fail-on unknown', 'broke.yaml', 0],
  ['--baseline before.json', 'held.yaml', 0],
  ['--exit-zero', 'broke.yaml', 0],
  ['--exit-zero --fail-on unknown', 'held.yaml', 0],
  ['', 'bad.yaml', 2],
  ['--exit-zero', 'bad.yaml', 2],
  ['--waivers live.yaml', 'bad.yaml', 2],
  ['', 'held.yaml bad.yaml', 2],
  ['', 'none.yaml', 2],
  ['--waivers none.yaml', 'held.yaml', 2],
  ['--waivers broken-waivers.yaml', 'held.yaml', 2],
  ['--baseline none.json', 'held.yaml', 2],
  ['--baseline demo.yaml', 'held.yaml', 2],
];

describe.each(formatArgs)('as %s', (format) => {
  test.each(table)('%s of %s: %i', async (asked, files, code) => {
    const args = [
      'assess',
      ...files.split(' '),
      '-s',
      'demo.yaml',
      ...asked.split(' ').filter((arg) => arg !== ''),
    ];
    const ran = await bench.run([...args, '-f', format]);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code, stdout: '' });
  });
});

test.each([
  [
    'broke.yaml --waivers ended.yaml',
    /^ended\.yaml:3:5: waiver of kz\.demo\.water has no force: it ended on 2026-11-21\ngate broke \(broke\): DEMO Art\. 13: Asked by kz\.demo\.water\n$/,
  ],
  [
    'held.yaml --waivers live.yaml',
    /^live\.yaml:3:5: waiver of kz\.demo\.water has no force: there is no gap: the finding is met\n$/,
  ],
  ['held.yaml broke.yaml --waivers live.yaml', /^$/],
  [
    'broke.yaml --baseline before.json --as-of 2027-11-23',
    /^baseline of broke accepts nothing: it ended on 2027-11-22\ngate broke /,
  ],
  [
    'held.yaml --fail-on unknown',
    /^gate broke \(held\): 1 finding is unknown, and none may be: DEMO Art\. 12: Asked by kz\.demo\.said\n$/,
  ],
  ['held.yaml --max-unknown 0', /^gate broke \(held\): 1 finding is unknown, and no more than 0 may be\n$/],
  [
    'held.yaml --min-coverage 90',
    /^gate broke \(held\): 83\.3 % of the score of all that was judged is covered, which is below 90 %\n$/,
  ],
])('%s is told on standard error, the gate last', async (args, said) => {
  const { stderr } = await bench.run(['assess', ...args.split(' '), '-s', 'demo.yaml']);
  expect(stderr).toMatch(said);
});

test('all that is wrong with a file of waivers is told at once, with its place', async () => {
  const { code, stderr } = await bench.run([
    'assess',
    'held.yaml',
    '-s',
    'demo.yaml',
    '--waivers',
    'broken-waivers.yaml',
  ]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^broken-waivers\.yaml:6:5 {2}.*approved_by/m);
  bench.write({
    'days.yaml': waivers(
      `${waiver('2026-02-30')}${waiver('2025-12-31')}${waiver('2026-12-31', 'kz.demo.watr')}`,
    ),
  });
  const days = await bench.run(['waivers', 'check', 'days.yaml', '-s', 'demo.yaml']);
  expect(days.code).toBe(2);
  expect(days.stderr).toMatch(/^days\.yaml:3:\d+ {2}.*2026-02 has 28 days/m);
  expect(days.stderr).toMatch(/^days\.yaml:4:\d+ {2}the waiver ends on 2025-12-31, before it was approved/m);
  expect(days.stderr).toMatch(
    /^days\.yaml:5:\d+ {2}there is no criterion `kz\.demo\.watr`\n {4}did you mean `kz\.demo\.water`\?/m,
  );
});

describe('waivers check', () => {
  const check = (args: string) => bench.run(['waivers', 'check', ...args.split(' '), '-s', 'demo.yaml']);
  const states = async (args: string) =>
    JSON.parse((await check(`${args} -f json`)).stdout).map((one: { state: string; ending: boolean }) => [
      one.state,
      one.ending,
    ]);

  test('a waiver for every project, where none could be read, names none', async () => {
    bench.write({ 'unreadable.yaml': 'project: 1\n' });
    const { code, stdout } = await check('live.yaml unreadable.yaml -f json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject([{ state: 'not-judged', note: 'no project was judged' }]);
  });

  test.each([
    ['live.yaml', 0, [['live', false]]],
    ['live.yaml --warn-days 39', 0, [['live', true]]],
    ['live.yaml --warn-days 38', 0, [['live', false]]],
    ['live.yaml --as-of 2026-12-31', 0, [['live', true]]],
    ['live.yaml --as-of 2027-01-01', 1, [['ended', false]]],
    ['live.yaml --as-of 2025-12-31', 0, [['not-begun', false]]],
    ['live.yaml broke.yaml', 0, [['live', false]]],
    ['live.yaml held.yaml', 1, [['unused', false]]],
    ['live.yaml held.yaml broke.yaml', 0, [['live', false]]],
    ['live.yaml broke.yaml --skip kz.demo.water', 0, [['not-judged', false]]],
  ])('%s: %i', async (args, code, shown) => {
    expect(await states(args)).toEqual(shown);
    expect((await check(args)).code).toBe(code);
  });

  test('as a table, and of an empty file', async () => {
    expect((await check('live.yaml')).stdout).toMatch(
      /kz\.demo\.water +│ any +│ live +│ 2026-12-31 +│ A\. Name/,
    );
    bench.write({ 'empty.yaml': 'schema_version: 1\nwaivers: []\n' });
    expect(await check('empty.yaml')).toEqual({ code: 0, stdout: 'the file holds no waiver\n', stderr: '' });
  });
});

describe('the report', () => {
  test('names what is accepted, by whom and until when, and the score with it', async () => {
    const { stdout } = await bench.run([
      'assess',
      'broke.yaml',
      '-s',
      'demo.yaml',
      '--waivers',
      'live.yaml',
      '--width',
      '120',
    ]);
    expect(stdout).toContain(
      'held: 0 of the one critical criterion that binds or may bind here is met, 1 is accepted',
    );
    expect(stdout).toContain('1 gap accepted by waiver');
    expect(stdout).toContain(
      'until 2026-12-31: DEMO Art. 13: Asked by kz.demo.water (kz.demo.water); accepted by A. Name: late',
    );
    expect(stdout).toContain('law 0 % declared, 83 % with waivers counted as met');
  });

  test('lists the files it was accepted by among what was read', async () => {
    const { stdout } = await bench.run([
      'assess',
      'broke.yaml',
      '-s',
      'demo.yaml',
      '--waivers',
      'live.yaml',
      '--baseline',
      'before.json',
      '-f',
      'json',
    ]);
    const { inputs, counts } = JSON.parse(stdout);
    expect(inputs.slice(-2).map((one: { role: string; path: string }) => [one.role, one.path])).toEqual([
      ['waivers', 'live.yaml'],
      ['baseline', 'before.json'],
    ]);
    expect(counts.waived).toBe(1);
  });
});

describe('report', () => {
  test.each(Object.entries(formats))(
    'of a saved assessment as %s is what assess wrote',
    async (name, { extension }) => {
      await bench.run([
        'assess',
        'broke.yaml',
        'held.yaml',
        '-s',
        'demo.yaml',
        '-f',
        'json=two.json',
        '-f',
        `${name}=direct.${extension}`,
      ]);
      const { code, stderr } = await bench.run(['report', 'two.json', '-f', `${name}=again.${extension}`]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const bytes = (file: string) => readFileSync(join(bench.folder, file));
      expect(bytes(`again.${extension}`).equals(bytes(`direct.${extension}`))).toBe(true);
    },
  );

  test('reads ndjson and standard input too', async () => {
    const args = ['assess', 'broke.yaml', 'held.yaml', '-s', 'demo.yaml'];
    const direct = await bench.run(args);
    const { stdout: lines } = await bench.run([...args, '-f', 'ndjson']);
    expect((await bench.run(['report', '-'], { input: lines })).stdout).toBe(direct.stdout);
  });

  test.each([
    ['demo.yaml', /^demo\.yaml {2}the file is no JSON/],
    ['none.json', /^none\.json {2}there is no such file/],
    ['empty.json', /^empty\.json:1:1 {2}/],
  ])('%s is no assessment', async (file, said) => {
    bench.write({ 'empty.json': '{}' });
    const { code, stdout, stderr } = await bench.run(['report', file]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });
});
