import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Shell } from '../../src/cli/shell.js';
import { benchOf } from './support/bench.js';
import { criterion, pack, recycles, recycling } from './support/pack.js';

const bench = benchOf('config');
afterAll(() => bench.clear());

const config = (lines: string) => `schema_version: 1\n${lines}\n`;

beforeAll(() => {
  bench.write({
    'repo/.git/HEAD': 'ref: refs/heads/main\n',
    'repo/esg-align.config.yaml': config(
      'standard: [rules/demo.yaml]\nfail_on: [not-met]\nwaivers: rules/waivers.yaml',
    ),
    'repo/rules/demo.yaml': pack(criterion('kz.demo.water', recycling)),
    'repo/rules/waivers.yaml': `schema_version: 1\nwaivers:\n  - { criterion: kz.demo.water, reason: late, approved_by: A, approved_on: 2026-01-01, expires: 2026-12-31 }\n`,
    'repo/mines/held.yaml': recycles('70 %', 'held'),
    'repo/mines/broke.yaml': recycles('69 %', 'broke'),
    'repo/mines/strict.yaml': config('standard: [../rules/demo.yaml]\nmin_score: 100'),
    'loose/esg-align.config.yaml': config('side: int'),
    'loose/below/held.yaml': recycles('70 %', 'held'),
  });
  mkdirSync(join(bench.folder, 'repo/mines/deep'));
});

const inFolder = (folder: string, args: string, env: Shell['env'] = {}) =>
  bench.run(args.split(' '), { cwd: join(bench.folder, folder), env });

async function settingsIn(folder: string, args = '', env: Shell['env'] = {}) {
  const { stdout } = await inFolder(folder, `config show --format json${args}`, env);
  const settings: readonly { key: string; value?: unknown; origin: string; from?: string }[] =
    JSON.parse(stdout);
  return Object.fromEntries(settings.map(({ key, value, origin, from }) => [key, [value, origin, from]]));
}

describe('flag over environment over file over default', () => {
  test('a file above, up to the root of the repository, with its line', async () => {
    expect(await settingsIn('repo/mines/deep')).toMatchObject({
      standard: [['../../rules/demo.yaml'], 'file', '../../esg-align.config.yaml:2'],
      fail_on: [['not-met'], 'file', '../../esg-align.config.yaml:3'],
      waivers: ['../../rules/waivers.yaml', 'file', '../../esg-align.config.yaml:4'],
      profile: ['default', 'default', undefined],
    });
  });

  test('outside of a repository only the folder itself is looked at', async () => {
    expect((await settingsIn('loose')).side).toEqual(['int', 'file', 'esg-align.config.yaml:2']);
    expect((await settingsIn('loose/below')).side?.[1]).toBe('default');
  });

  test('the environment goes over the file, each for itself', async () => {
    const env = { ESG_ALIGN_FAIL_ON: 'unknown,needs-review', ESG_ALIGN_STRICT: 'true', ESG_ALIGN_SIDE: '' };
    expect(await settingsIn('repo', '', env)).toMatchObject({
      fail_on: [['unknown', 'needs-review'], 'environment', 'ESG_ALIGN_FAIL_ON'],
      strict: [true, 'environment', 'ESG_ALIGN_STRICT'],
      side: [undefined, 'default', undefined],
      waivers: ['rules/waivers.yaml', 'file', 'esg-align.config.yaml:4'],
    });
  });

  test('--config names another, --no-config none', async () => {
    expect((await settingsIn('repo/mines', ' --config strict.yaml')).min_score).toEqual([
      1,
      'file',
      'strict.yaml:3',
    ]);
    expect((await settingsIn('repo', ' --no-config')).fail_on?.[1]).toBe('default');
  });
});

describe('assess', () => {
  test.each([
    // The waiver of the file accepts the gap.
    ['broke.yaml', {}, 0],
    ['broke.yaml --no-waivers', {}, 1],
    ['broke.yaml --no-config -s ../rules/demo.yaml', {}, 1],
    ['broke.yaml', { ESG_ALIGN_MIN_SCORE: '1' }, 1],
    ['broke.yaml --min-score 0', { ESG_ALIGN_MIN_SCORE: '1' }, 0],
    ['held.yaml', { ESG_ALIGN_MIN_SCORE: '100 %' }, 0],
    ['held.yaml --config strict.yaml', {}, 0],
    ['broke.yaml --config strict.yaml', {}, 1],
  ])('%s with %j: %i', async (args, env, code) => {
    expect((await inFolder('repo/mines', `assess ${args}`, env)).code).toBe(code);
  });

  test('names the configuration among what it read', async () => {
    const { stdout } = await inFolder('repo/mines', 'assess held.yaml -f json');
    const { inputs } = JSON.parse(stdout);
    expect(inputs.filter(({ role }: { role: string }) => role === 'config')).toMatchObject([
      { path: '../esg-align.config.yaml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });

  test('formats of the file are those of assess alone', async () => {
    bench.write({ 'repo/mines/lines.yaml': config('standard: [../rules/demo.yaml]\nformat: [ndjson]') });
    const { stdout } = await inFolder('repo/mines', 'assess held.yaml --config lines.yaml');
    expect(JSON.parse(stdout).project.id).toBe('held');
    expect((await inFolder('repo/mines', 'gaps held.yaml --config lines.yaml')).stdout).toMatch(/^as of/);
    expect((await inFolder('repo/mines', 'assess held.yaml --config lines.yaml -f table')).stdout).toMatch(
      /^as of/,
    );
  });
});

describe('what is wrong is exit 2, with its place', () => {
  test.each([
    ['sid: eu', {}, /^bad\.yaml:2:1 {2}unknown key `sid`\n {4}did you mean `side`\?/],
    ['min_score: 101', {}, /^bad\.yaml:2:12 {2}min_score: Write a percentage from 0 to 100/],
    ['fail_on: [met]', {}, /^bad\.yaml:2:11 {2}/],
    ['exit_zero: true', {}, /^bad\.yaml:2:1 {2}unknown key `exit_zero`/],
    ['waivers: none.yaml', {}, /^none\.yaml {2}there is no such file/],
    ['side: eu', { ESG_ALIGN_SIDE: 'us' }, /^ESG_ALIGN_SIDE {2}Allowed choices are eu, kz, int/],
    ['side: eu', { ESG_ALIGN_STRICT: 'perhaps' }, /^ESG_ALIGN_STRICT {2}Write true or false/],
  ])('%s with %j', async (lines, env, said) => {
    bench.write({ 'repo/mines/bad.yaml': config(lines) });
    const { code, stdout, stderr } = await inFolder('repo/mines', 'assess held.yaml --config bad.yaml', env);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });

  test('a file that is not there', async () => {
    const { code, stderr } = await inFolder('repo', 'assess mines/held.yaml --config none.yaml');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^none\.yaml {2}there is no such file/);
  });
});

test('config show as a table', async () => {
  const { stdout } = await inFolder('repo', 'config show', { ESG_ALIGN_MIN_SCORE: '60 %' });
  expect(stdout).toMatch(/│ min_score +│ 60 % +│ environment \(ESG_ALIGN_MIN_SCORE\) +│/);
});
