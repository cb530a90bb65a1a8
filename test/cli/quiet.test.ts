import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchOf } from './support/bench.js';
import { criterion, pack, recycles, recycling } from './support/pack.js';

const bench = benchOf('quiet');
const waivers = `schema_version: 1
waivers:
  - criterion: kz.demo.water
    reason: a new plant is being built
    approved_by: B. Serik
    approved_on: 2025-01-01
    expires: 2025-06-30
`;
const own = ['-s', 'demo.yaml'];
const line = /^gate broke \(w\): [^\n]+\n$/;

beforeAll(() =>
  bench.write({
    'good.yaml': recycles('70 %', 'good'),
    'short.yaml': recycles('60 %'),
    'bad.yaml': 'a',
    'lapsed.yaml': waivers,
    'demo.yaml': pack(criterion('kz.demo.water', recycling) + criterion('kz.demo.more', recycling, 'minor')),
  }),
);
afterAll(() => bench.clear());

describe.each(['-q', '--quiet'])('%s', (flag) => {
  test('prints nothing at all where the gate held', async () => {
    expect(await bench.run(['assess', 'good.yaml', ...own, flag])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('prints one line for each gate that broke, on standard error', async () => {
    const { code, stdout, stderr } = await bench.run(['assess', 'short.yaml', 'good.yaml', ...own, flag]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(line);
  });
});

test('notes go, among them the one of a waiver without force', async () => {
  const args = ['assess', 'short.yaml', ...own, '--waivers', 'lapsed.yaml', '--skip', 'kz.demo.more'];
  const loud = await bench.run(args);
  expect(loud.stderr).toContain('1 criterion was left out');
  expect(loud.stderr).toContain('has no force');
  const quiet = await bench.run([...args, '-q']);
  expect(quiet.stderr).toMatch(line);
  expect(quiet.code).toBe(loud.code);
});

test('problems are told always, with their exit code', async () => {
  const loud = await bench.run(['assess', 'bad.yaml', 'good.yaml', ...own]);
  const quiet = await bench.run(['assess', 'bad.yaml', 'good.yaml', ...own, '-q']);
  expect(quiet).toEqual({ code: 2, stdout: '', stderr: loud.stderr });
  expect(quiet.stderr).toContain('bad.yaml');
});

test('what programs read, and files, are as without it', async () => {
  const loud = await bench.run(['assess', 'short.yaml', ...own, '-f', 'json', '-f', 'table=loud.txt']);
  const quiet = await bench.run([
    'assess',
    'short.yaml',
    ...own,
    '-f',
    'json',
    '-f',
    'table=quiet.txt',
    '-q',
  ]);
  expect(quiet.stdout).toBe(loud.stdout);
  expect(JSON.parse(quiet.stdout)).toHaveProperty('project.id', 'w');
  const written = readFileSync(join(bench.folder, 'quiet.txt'), 'utf8');
  expect(written).toBe(readFileSync(join(bench.folder, 'loud.txt'), 'utf8'));
  expect(written).toContain('not met');
});

test('a what-if that holds is silent, one that breaks stays marked', async () => {
  const set = (share: string) => ['--set', `environment.water.recycled_share=${share}`];
  const held = await bench.run(['assess', 'short.yaml', ...own, '-q', ...set('72 %')]);
  expect(held).toEqual({ code: 0, stdout: '', stderr: '' });
  const broke = await bench.run(['assess', 'good.yaml', ...own, '-q', ...set('50 %')]);
  expect(broke.stderr).toMatch(/^\S.*: gate broke \(good\)/);
});

test('gaps says which gate would break, and exits as before', async () => {
  const broke = await bench.run(['gaps', 'short.yaml', ...own, '-q']);
  expect({ code: broke.code, stdout: broke.stdout }).toEqual({ code: 0, stdout: '' });
  expect(broke.stderr).toMatch(line);
  expect(await bench.run(['gaps', 'good.yaml', ...own, '-q'])).toEqual({ code: 0, stdout: '', stderr: '' });
});
