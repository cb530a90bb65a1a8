import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Json } from '../../src/model/json.js';
import type { Plan } from '../../src/model/plan.js';
import { formats } from '../../src/report/index.js';
import { validateAgainst } from '../../src/validate/schema.js';
import { benchOf } from './support/bench.js';
import { criterion, pack, recycles, recycling } from './support/pack.js';

const bench = benchOf('plan');
const paper = 'test: { document: feasibility-study, valid: true }';
const counted = 'test: { fact: environment.water.abstraction, known: true }';

beforeAll(() =>
  bench.write({
    'short.yaml': recycles('60 %'),
    'bad.yaml': 'a',
    // Weights 5, 3 and 1: the first breaks the gate and is 5 of 9, 55 %; with the second 88 %; with the third all.
    'demo.yaml': pack(
      criterion('kz.demo.water', recycling) +
        criterion('kz.demo.study', paper, 'major') +
        criterion('kz.demo.known', counted, 'minor'),
    ),
  }),
);
afterAll(() => bench.clear());

async function planned(...args: readonly string[]): Promise<Plan> {
  const { code, stdout, stderr } = await bench.run([
    ...['plan', 'short.yaml', '-s', 'demo.yaml', '-f', 'json', ...args],
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

test.each([
  [[], ['kz.demo.water']],
  [['--level', 'partly-aligned'], ['kz.demo.water']],
  [
    ['--level', 'substantially-aligned'],
    ['kz.demo.water', 'kz.demo.study'],
  ],
  [
    ['--level', 'aligned'],
    ['kz.demo.water', 'kz.demo.study', 'kz.demo.known'],
  ],
])('%j closes %j', async (args, ids) => {
  const plan = await planned(...args);
  expect(plan.reached).toBe(true);
  expect(plan.gaps.map(({ finding }) => finding.criterion)).toEqual(ids);
  expect(plan.at_least).toBe(ids.length);
});

test('what is not met is to be done, what is only unknown to be shown', async () => {
  const { gaps } = await planned('--level', 'aligned');
  expect(gaps.map(({ kind }) => kind)).toEqual(['to-do', 'to-show', 'to-show']);
});

test('effort is shown where the criterion gives it, and of two that would do the lesser is taken', async () => {
  // Three of weight 3, 9 in all: 50 % is two of them. No effort given is last.
  const gap = (id: string, effort: string) => criterion(id, `${counted}${effort}`, 'major');
  bench.write({
    'effort.yaml': pack(
      gap('kz.demo.none', '') +
        gap('kz.demo.high', '\n    effort: high') +
        gap('kz.demo.low', '\n    effort: low'),
    ),
  });
  const run = async (...args: readonly string[]) =>
    (await bench.run([...args, '-s', 'effort.yaml'])).stdout.replaceAll(/\s+/g, ' ');
  const args = ['plan', 'short.yaml', '--level', 'partly-aligned', '-f'];
  const plan: Plan = JSON.parse(await run(...args, 'json'));
  expect(plan.gaps.map(({ finding }) => [finding.criterion, finding.effort])).toEqual([
    ['kz.demo.low', 'low'],
    ['kz.demo.high', 'high'],
  ]);
  expect(await run(...args, 'table')).toContain('effort low');
  expect(await run(...args, 'markdown')).toContain('(kz.demo.low; effort low)');
  expect(await run('explain', 'kz.demo.low')).toContain('effort low');
  expect(await run('explain', 'kz.demo.none')).not.toContain('effort');
});

test('closing what it names by --set holds the gate', async () => {
  const set = ['--set', 'environment.water.recycled_share=70 %'];
  expect((await bench.run(['assess', 'short.yaml', '-s', 'demo.yaml'])).code).toBe(1);
  expect((await bench.run(['assess', 'short.yaml', '-s', 'demo.yaml', ...set])).code).toBe(0);
  expect((await planned(...set)).gaps).toEqual([]);
});

test('the document is as its schema says, which `schema plan` prints', async () => {
  const locate = (pointer: string) => ({ file: 'p.json', line: 1, column: 1, pointer, exact: false });
  const told = (value: Json) => validateAgainst('plan', { path: 'p.json', value, files: [], locate });
  for (const args of [[], ['--level', 'aligned'], ['--set', 'project.stage=operation']]) {
    const { stdout } = await bench.run(['plan', 'short.yaml', '-s', 'demo.yaml', '-f', 'json', ...args]);
    const document = JSON.parse(stdout);
    expect(told(document)).toEqual([]);
    expect(told({ ...document, search: 'guessed' })).toHaveLength(1);
  }
  const { stdout } = await bench.run(['schema', 'plan']);
  expect(JSON.parse(stdout).$id).toBe('esg-align:plan');
});

describe.each(['table', 'markdown'])('as %s', (format) => {
  const shown = async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await bench.run([
      ...['plan', 'short.yaml', '-s', 'demo.yaml', '-f', format, '--level', 'substantially-aligned', ...args],
    ]);
    return stdout.replaceAll(/\s+/g, ' ');
  };

  test('says how many, and the proof', async () => {
    const text = await shown();
    expect(text).toContain('2 gaps to close, 1 of which has to be closed whatever else is.');
    expect(text).toContain('No smaller set does. Exact search among the 2 gaps there was a choice of:');
  });

  test('says that it is hypothetical where it is', async () => {
    expect(await shown()).not.toContain('hypothetical');
    expect(await shown('--set', 'project.stage=operation')).toContain('hypothetical (1 fact set)');
  });
});

test('a file that cannot be assessed is exit 2, the others are planned', async () => {
  const { code, stdout } = await bench.run(['plan', 'bad.yaml', 'short.yaml', '-s', 'demo.yaml']);
  expect(code).toBe(2);
  expect(stdout).toContain('1 gap to close');
});

test('a level that there is not is exit 2', async () => {
  const { code, stderr } = await bench.run(['plan', 'short.yaml', '--level', 'perfect']);
  expect(code).toBe(2);
  expect(stderr).toContain('partly-aligned');
});

test('a hypothetical assessment that was saved is hypothetical in every format, and compared', async () => {
  const saving = [...['assess', 'short.yaml', '-s', 'demo.yaml', '-f'], 'json', '-o'];
  const set = ['--set', 'environment.water.recycled_share=65 %'];
  await bench.run([...saving, 'real.json']);
  await bench.run([...saving, 'supposed.json', ...set]);
  // Still short, since a list of gaps alone (GitLab) says it of each gap. A workbook is no text: it has a test of its own.
  for (const format of Object.keys(formats).filter((name) => name !== 'xlsx')) {
    const says = async (file: string) => {
      const { stdout, stderr, code } = await bench.run(['report', file, '-f', format]);
      // The gate is told, not held: no line of it on stderr.
      expect({ format, stderr, code }).toEqual({ format, stderr: '', code: 0 });
      return /hypothetical \(1 fact set\)|"hypothetical":/i.test(stdout);
    };
    expect({ format, supposed: await says('supposed.json'), real: await says('real.json') }).toEqual({
      ...{ format, supposed: true, real: false },
    });
  }
  const { hypothetical } = JSON.parse((await bench.run(['report', 'supposed.json', '-f', 'json'])).stdout);
  expect(hypothetical).toEqual([{ path: 'environment.water.recycled_share', value: '65 %' }]);
  const compared = await bench.run(['compare', 'real.json', 'supposed.json']);
  expect(compared.stdout).toContain('hypothetical (1 fact set): environment.water.recycled_share = 65 %');
  expect((await bench.run(['compare', 'real.json', 'real.json'])).stdout).not.toContain('hypothetical');
});
