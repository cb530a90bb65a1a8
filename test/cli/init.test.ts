import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchOf } from './support/bench.js';
import { criterion, pack, recycling } from './support/pack.js';

const bench = benchOf('init');
const listed =
  'test: { each: environment.waste.facilities, test: { all: [{ fact: .kind, known: true }, { document: material-recovery-study, covers: ., valid: true }] } }';
const minesOnly =
  'applies: { fact: project.stage, equals: operation }\n    test: { fact: environment.water.recycled_share, known: true }';

beforeAll(() =>
  bench.write({
    'demo.yaml': pack(
      criterion('kz.demo.water', recycling) +
        criterion('kz.demo.study', 'test: { document: feasibility-study, valid: true }', 'minor'),
    ),
  }),
);
afterAll(() => bench.clear());

async function skeleton(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await bench.run(['init', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

/** As an editor does it: one # taken away, and the space behind it. */
function uncommented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith('# yaml-') ? line : line.replace(/^( *)# /, '$1')))
    .join('\n');
}

async function problemsOf(text: string): Promise<string> {
  const { code, stderr } = await bench.run(['validate', '-'], { input: text });
  return code === 0 ? '' : stderr;
}

const stages = [
  'exploration',
  'development',
  'construction',
  'operation',
  'care-and-maintenance',
  'closure',
  'post-closure',
];
const commodities = ['copper', 'lithium', 'gold'];

describe.each(stages)('at stage %s', (stage) => {
  test.each(commodities.flatMap((one) => ['KZ', 'FI'].map((country) => [one, country] as const)))(
    '%s in %s: valid as written, and with everything uncommented',
    async (commodity, country) => {
      const text = await skeleton(
        ...['--stage', stage, '--commodity', commodity, '--country', country, '--ask', 'all'],
      );
      expect(await problemsOf(text)).toBe('');
      expect(await problemsOf(uncommented(text))).toBe('');
    },
  );
});

test('as written it claims nothing: no criterion is met', async () => {
  bench.write({
    'new.yaml': await skeleton('--stage', 'operation', '--commodity', 'gold', '--country', 'KZ'),
  });
  const { stdout } = await bench.run(['assess', 'new.yaml', '-s', 'demo.yaml', '--format', 'json']);
  expect(JSON.parse(stdout).counts).toMatchObject({ met: 0, 'partly-met': 0, 'not-met': 0 });
});

test('without a word about the project nothing is left out', async () => {
  const text = await skeleton('--ask', 'all');
  expect(await problemsOf(text)).toBe('');
  expect(text).toMatch(/^ {2}# stage:/m);
});

describe('what is asked', () => {
  test('are the facts and papers that the editions read, with meaning, unit and who asks', async () => {
    const text = await skeleton('--country', 'KZ', '-s', 'demo.yaml', '--ask', 'all');
    expect(text).toContain('2 criteria of DEMO of 2020-01-01');
    expect(text).toMatch(
      /^## {5}\[critical, law\] [\s\S]*Asked by kz\.demo\.water\.\n# {5}recycled_share: {2}# such as 35 %$/m,
    );
    expect(text).toMatch(/^# {3}- id: feasibility-study\n# {5}kind: feasibility-study\n# {5}status:$/m);
    expect(text).not.toContain('commodities');
    expect(text).not.toContain('eu.crma');
  });

  test('not what cannot apply to such a project', async () => {
    bench.write({ 'stage.yaml': pack(criterion('kz.demo.plan', minesOnly)) });
    const at = (stage: string) => skeleton('--stage', stage, '-s', 'stage.yaml');
    expect(await at('closure')).toContain('0 of 1 criterion (the others cannot');
    expect(await at('operation')).toContain('1 criterion of');
  });

  test('also the fact that the day of a paper is compared with', async () => {
    const day = 'test: { document: feasibility-study, before: { fact: project.commissioned_on } }';
    bench.write({ 'day.yaml': pack(criterion('kz.demo.day', day)) });
    expect(await skeleton('-s', 'day.yaml')).toMatch(/^ {2}# commissioned_on:/m);
  });

  test('only what critical criteria read, or what may be law, where that is wanted', async () => {
    const critical = await skeleton('--country', 'KZ', '-s', 'demo.yaml', '--ask', 'critical');
    expect(critical).toContain('recycled_share:');
    expect(critical).not.toContain('feasibility-study');
    const abroad = await skeleton('--country', 'FI', '-s', 'demo.yaml', '--ask', 'law');
    expect(abroad.replaceAll(/\s+#+ +/g, ' ')).toContain(
      '0 of 2 criteria (the others cannot apply to such a project, or are not law for it: --ask all asks for more)',
    );
    expect(await problemsOf(uncommented(critical))).toBe('');
  });

  test('of very many codes the first, and where the others stand', async () => {
    expect((await skeleton()).replaceAll(/\s+#+ +/g, ' ')).toMatch(
      /One of \d+ codes: [\s\S]* and more \(esg-align explain 'project\.commodities\.\*\.material'\)/,
    );
  });

  test('a list stands there with one item, and under `complete`', async () => {
    bench.write({ 'list.yaml': pack(criterion('kz.demo.dams', listed)) });
    const text = await skeleton('-s', 'list.yaml');
    expect(text).toMatch(/^# {5}facilities:\n# {7}- id: facilities-1$/m);
    expect(text).toMatch(/^# complete:\n# {3}- documents\n# {3}- environment\.waste\.facilities$/m);
    expect(text).toMatch(/^# {5}covers: {2}# \[ids of items\]$/m);
  });

  test('the reporting period always: without it no yearly fact is known', async () => {
    expect(await skeleton('-s', 'demo.yaml')).toMatch(/^ {2}# reporting_period:/m);
  });
});

test('the first line lets an editor find the schema, where the user wants it', async () => {
  expect(await skeleton()).toMatch(/^# yaml-language-server: \$schema=project\.schema\.json\n/);
  expect(await skeleton('--schema', '../s.json')).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/s\.json\n/,
  );
});

test('the same twice', async () => {
  expect(await skeleton('--country', 'KZ')).toBe(await skeleton('--country', 'KZ'));
});

test('by itself it begins with what the gate hangs on, and says how to be asked for more', async () => {
  const args = ['--stage', 'operation', '--commodity', 'copper', '--country', 'KZ'];
  const text = await skeleton(...args);
  expect(text).toBe(await skeleton(...args, '--ask', 'critical'));
  expect(text.replaceAll(/\s+#+ +/g, ' ')).toContain('--ask law and --ask all ask for more');
  expect(text.split('\n').length).toBeLessThan(2000);
  expect(await problemsOf(uncommented(text))).toBe('');
});

test('of a paper only what somebody looks for in it', async () => {
  const study = 'test: { document: environmental-impact-assessment, contains: [alternatives], valid: true }';
  bench.write({ 'keys.yaml': pack(criterion('kz.demo.study', study)) });
  const text = await skeleton('-s', 'keys.yaml');
  expect(text).toMatch(/^# {5}contains:\n# {7}alternatives: {2}# true \| false\n(?!# {7})/m);
});

test('a figure that speaks of a day has a unit of a day as its example', async () => {
  expect(await skeleton('--ask', 'all')).toMatch(/^ {4}# landfill_intake: {2}# such as 35 t\/d$/m);
});

describe('--output', () => {
  const out = ['init', '--id', 'balkhash', '--output', 'out.yaml'];

  test('writes a file, and over one only with --force', async () => {
    expect(await bench.run(out)).toEqual({ code: 0, stdout: '', stderr: '' });
    const { code, stdout, stderr } = await bench.run([...out, '--id', 'other']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      'esg-align: out.yaml is there already: name another file, or write over it with --force\n',
    );
    expect(readFileSync(join(bench.folder, 'out.yaml'), 'utf8')).toContain('id: balkhash');
    expect((await bench.run([...out, '--id', 'other', '--force'])).code).toBe(0);
    expect(readFileSync(join(bench.folder, 'out.yaml'), 'utf8')).toContain('id: other');
  });

  test('that cannot be written is exit 2', async () => {
    const { code, stderr } = await bench.run(['init', '--output', 'nowhere/out.yaml']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/nowhere\/out\.yaml: its folder does not exist/);
    expect(existsSync(join(bench.folder, 'nowhere'))).toBe(false);
  });
});

test.each([
  [['--stage', 'operaton'], /--stage: there is no `operaton` \(did you mean `operation`\?\)/],
  [['--commodity', 'coper'], /--commodity: there is no `coper` \(did you mean `copper`\?\)/],
  [
    ['--commodity', 'cheese'],
    /there is no `cheese` \(`esg-align explain 'project\.commodities\.\*\.material'` lists them\)/,
  ],
  [['--commodity', 'graphite'], /there is no `graphite` \(there is natural-graphite, synthetic-graphite\)/],
  [['--activity', 'extracton'], /did you mean `extraction`\?/],
  [['--country', 'Kazakhstan'], /--country/],
  [['--id', 'Big Mine'], /--id/],
  [['--side', 'xx'], /Allowed choices are eu, kz, int/],
  [['--standard', 'nonsense'], /there is no standard `nonsense`/],
])('%j is exit 2', async (args, said) => {
  const { code, stdout, stderr } = await bench.run(['init', ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(said);
});
