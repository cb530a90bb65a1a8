import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Gaps } from '../../src/model/gaps.js';
import { benchOf, least } from './support/bench.js';
import { criterion, pack, recycles, recycling } from './support/pack.js';

const bench = benchOf('gaps');
const paper = 'test: { document: feasibility-study, valid: true }';
const listed = 'test: { each: environment.waste.facilities, test: { fact: .kind, known: true } }';

beforeAll(() =>
  bench.write({
    'short.yaml': recycles('60 %'),
    'good.yaml': recycles('75 %', 'good'),
    'open.yaml': least.replace('name: P', 'name: P\n  country: KZ'),
    'bad.yaml': 'a',
    'demo.yaml': pack(
      criterion('kz.demo.water', recycling) +
        criterion('kz.demo.study', paper, 'major') +
        criterion('kz.demo.dams', listed, 'minor'),
    ),
  }),
);
afterAll(() => bench.clear());

async function gapsIn(...args: readonly string[]): Promise<Gaps> {
  const { code, stdout, stderr } = await bench.run(['gaps', ...args, '-s', 'demo.yaml', '--format', 'json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('the exit code', () => {
  test('is 0 where the gate broke: only assess holds it', async () => {
    expect((await bench.run(['assess', 'short.yaml', '-s', 'demo.yaml'])).code).toBe(1);
    const { code, stdout, stderr } = await bench.run(['gaps', 'short.yaml', '-s', 'demo.yaml']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('1 breaks the gate: first of all');
  });

  test('is 2 where a file cannot be assessed; the others are reported', async () => {
    const { code, stdout, stderr } = await bench.run(['gaps', 'bad.yaml', 'short.yaml', '-s', 'demo.yaml']);
    expect(code).toBe(2);
    expect(stdout).toContain('kz.demo.water');
    expect(stderr).toMatch(/^bad\.yaml/);
  });

  test.each([
    [['gaps', 'none.yaml'], /none\.yaml/],
    [['gaps', 'short.yaml', '-s', 'critical-raw-material-act'], /did you mean `critical-raw-materials-act`/],
    [['gaps', 'short.yaml', '--as-of', '2026-02-30'], /no day/],
    [['gaps', 'short.yaml', '--only', 'kz.demo.watr', '-s', 'demo.yaml'], /did you mean `kz.demo.water`/],
    [
      ['gaps', 'short.yaml', '--output', 'short.yaml', '-s', 'demo.yaml'],
      /is read: write the report to another file/,
    ],
  ])('is 2 for %j', async (args, said) => {
    const { code, stdout, stderr } = await bench.run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });
});

test('what a gap adds makes up what the declared score lacks', async () => {
  const { breaking, further, scores } = await gapsIn('short.yaml');
  const sum = [...breaking, ...further.law].reduce((total, { adds }) => total + adds, 0);
  expect(sum).toBeCloseTo(1 - (scores.law.declared ?? 0), 12);
  expect(breaking.map(({ finding, adds }) => [finding.criterion, adds])).toEqual([['kz.demo.water', 5 / 9]]);
  expect(further.law.map(({ finding, adds }) => [finding.criterion, adds])).toEqual([
    ['kz.demo.study', 3 / 9],
    ['kz.demo.dams', 1 / 9],
  ]);
});

test('a condition of the caller breaks the gate too', async () => {
  const { stdout } = await bench.run(['gaps', 'good.yaml', '-s', 'demo.yaml', '--min-score', '90']);
  expect(stdout).toMatch(/1 breaks the gate[\s\S]*minimum score: [\s\S]*is below 90 %/);
});

test('what is to be written can be written: with all of it the file is valid and says more', async () => {
  const { missing } = await gapsIn('good.yaml');
  const writes = missing.map(({ write }) => write);
  expect(writes).toEqual([
    'documents: [{ id: feasibility-study, kind: feasibility-study }]',
    'environment.waste.facilities',
  ]);
  bench.write({
    'listed.yaml': `${recycles('75 %', 'listed')}${writes[0]}\n`.replace(
      'environment: {',
      'environment: { waste: { facilities: [{ id: dam, kind: tailings }] },',
    ),
  });
  const next = await gapsIn('listed.yaml');
  expect(next.missing.map(({ write }) => write)).toEqual([
    'document:feasibility-study',
    'complete: [environment.waste.facilities]',
  ]);
  const told = readFileSync(join(bench.folder, 'listed.yaml'), 'utf8');
  bench.write({ 'listed.yaml': `${told}${next.missing[1]?.write}\n` });
  expect((await gapsIn('listed.yaml')).missing.map(({ write }) => write)).toEqual([
    'document:feasibility-study',
  ]);
});

test('to a file, with nothing on standard output', async () => {
  const { code, stdout } = await bench.run(['gaps', 'open.yaml', '-s', 'demo.yaml', '-o', 'gaps.txt']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(existsSync(join(bench.folder, 'gaps.txt'))).toBe(true);
});

test('several projects give an array, in the order named', async () => {
  const { stdout } = await bench.run(['gaps', 'open.yaml', 'short.yaml', '-s', 'demo.yaml', '-f', 'json']);
  expect((JSON.parse(stdout) as Gaps[]).map(({ project }) => project.id)).toEqual(['p', 'w']);
});
