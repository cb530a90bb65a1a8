import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchOf } from './support/bench.js';
import { criterion, pack, recycles, recycling } from './support/pack.js';

const bench = benchOf('compare');
afterAll(() => bench.clear());

const day = ['--as-of', '2026-11-22'];
const law = ['-s', 'law.yaml'];

beforeAll(async () => {
  bench.write({
    'law.yaml': pack(
      criterion('kz.demo.water', recycling) +
        criterion('kz.demo.name', 'test: { fact: project.stage, equals: operation }', 'minor'),
    ),
    'low.yaml': recycles('60 %'),
    'high.yaml': recycles('75 %'),
    'range.yaml': recycles('"> 50 %"'),
    'other.yaml': recycles('75 %', 'other'),
    'broken.yaml': recycles('75 litres'),
    'not.json': '{',
    'wrong.json': '{ "schema_version": 1 }',
    'several.json': '[]',
  });
  for (const name of ['low', 'high'])
    await bench.run(['assess', `${name}.yaml`, ...law, ...day, '-f', 'json', '-o', `${name}.json`]);
});

const compare = (before: string, after: string, ...more: readonly string[]) =>
  bench.run(['compare', before, after, ...law, ...day, ...more]);

async function kinds(before: string, after: string): Promise<Readonly<Record<string, string>>> {
  const { stdout } = await compare(before, after, '-f', 'json');
  return Object.fromEntries(
    JSON.parse(stdout).steps.map((step: { criterion: string; kind: string }) => [
      step.criterion.slice(8),
      step.kind,
    ]),
  );
}

describe('what became of a gap', () => {
  // The stage is said in none: open throughout.
  test.each([
    ['low.yaml', 'high.yaml', { water: 'closed', name: 'open' }],
    ['high.yaml', 'low.yaml', { water: 'new', name: 'open' }],
    ['low.yaml', 'low.yaml', { water: 'open', name: 'open' }],
    // From "more than 50 %" to 60 %: what could be met is not any more.
    ['range.yaml', 'low.yaml', { water: 'worse', name: 'open' }],
    ['low.yaml', 'range.yaml', { water: 'better', name: 'open' }],
    ['high.yaml', 'range.yaml', { water: 'new', name: 'open' }],
  ])('%s to %s', async (before, after, expected) => {
    expect(await kinds(before, after)).toEqual(expected);
  });

  test('a saved assessment says the same as its project', async () => {
    expect(await kinds('low.json', 'high.json')).toEqual({ water: 'closed', name: 'open' });
    expect(await kinds('low.json', 'high.yaml')).toEqual({ water: 'closed', name: 'open' });
  });
});

test('the scores move by what closed: five of six parts of the weight', async () => {
  const { stdout } = await compare('low.yaml', 'high.yaml');
  // critical weighs 5, minor 1: from nothing to 5/6, cut to 83 %.
  expect(stdout).toMatch(/before {2}0 % declared/);
  expect(stdout).toMatch(/after {3}83 % declared.*\(\+83 points\)/);
  expect(stdout).toContain(
    '2 gaps: 0 new, 0 worse, 0 better, not closed, 1 closed, 0 asked no more, 1 open as before',
  );
  expect(stdout).toMatch(/gate {6}broke before, held now/);
});

describe('--fail-on', () => {
  test.each([
    ['low.yaml', 'high.yaml', ['new', 'worse'], 0],
    ['high.yaml', 'low.yaml', ['new'], 1],
    ['high.yaml', 'low.yaml', ['worse'], 0],
    ['range.yaml', 'low.yaml', ['worse'], 1],
    ['low.yaml', 'low.yaml', ['open'], 1],
    ['high.yaml', 'low.yaml', [], 0],
  ])('%s to %s with %j: %i', async (before, after, failOn, code) => {
    const flags = failOn.flatMap((kind) => ['--fail-on', kind]);
    expect((await compare(before, after, ...flags)).code).toBe(code);
  });
});

describe('what cannot be compared is exit 2', () => {
  test.each([
    ['low.yaml', 'other.yaml', /name two assessments of one project/],
    ['none.yaml', 'low.yaml', /there is no such file/],
    ['broken.yaml', 'low.yaml', /broken\.yaml:3/],
    ['not.json', 'low.yaml', /the file is no JSON/],
    ['wrong.json', 'low.yaml', /`tool` is missing/],
    ['several.json', 'low.yaml', /holds several assessments/],
  ])('%s and %s', async (before, after, said) => {
    const { code, stdout, stderr } = await compare(before, after);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });

  test('nor a kind that is none', async () => {
    const { code, stderr } = await compare('low.yaml', 'high.yaml', '--fail-on', 'nwe');
    expect(code).toBe(2);
    expect(stderr).toMatch(/--fail-on: there is no `nwe` \(known: new, worse, open\)/);
  });
});
