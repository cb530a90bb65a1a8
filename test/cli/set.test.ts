import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Assessment, Finding } from '../../src/model/assessment.js';
import { benchOf } from './support/bench.js';
import { criterion, pack, recycles, recycling } from './support/pack.js';

const bench = benchOf('set');
const stages = 'test: { each: environment.waste.facilities, test: { fact: .kind, equals: tailings } }';
const study = 'test: { document: feasibility-study, status: [adopted, approved] }';
const counted = 'test: { fact: environment.water.abstraction, known: true }';

beforeAll(() =>
  bench.write({
    'short.yaml': recycles('60 %'),
    'dams.yaml': `${recycles('60 %', 'dams').replace(
      'environment: {',
      'environment: { waste: { facilities: [{ id: one, kind: tailings }, { id: two, kind: waste-dump }] },',
    )}complete: [environment.waste.facilities]
documents: [{ id: study-1, kind: feasibility-study, status: draft }]
`,
    'omits.yaml': `schema_version: 1
project: { id: o, name: O, country: KZ, reporting_period: 2025 }
omitted:
  - { path: project.stage, reason: not-disclosed }
  - { path: environment.water, reason: not-measured }
  - { path: project.planned_end_on, reason: not-disclosed }
`,
    'main.yaml': `schema_version: 1
include: [water.yaml]
project: { id: m, name: M, country: KZ, reporting_period: 2025 }
`,
    'water.yaml': 'environment: { water: { recycled_share: 60 % } }\n',
    'demo.yaml': pack(
      criterion('kz.demo.water', recycling) +
        criterion('kz.demo.dams', stages, 'major') +
        criterion('kz.demo.study', study, 'major') +
        criterion('kz.demo.known', counted, 'minor'),
    ),
  }),
);
afterAll(() => bench.clear());

async function judged(file: string, ...sets: readonly string[]): Promise<Assessment> {
  const { stdout, stderr } = await bench.run([
    ...['assess', file, '-s', 'demo.yaml', '-f', 'json', '--exit-zero'],
    ...sets.flatMap((set) => ['--set', set]),
  ]);
  expect(stdout, stderr).toMatch(/^\{/);
  return JSON.parse(stdout);
}

function of({ findings }: Assessment, id: string): Finding {
  const found = findings.find(({ criterion }) => criterion === id);
  if (found === undefined) throw new Error(`no finding ${id}`);
  return found;
}

async function refused(file: string, ...sets: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await bench.run([
    ...['assess', file, '-s', 'demo.yaml'],
    ...sets.flatMap((set) => ['--set', set]),
  ]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  return stderr;
}

describe('a fact that is set', () => {
  const set = 'environment.water.recycled_share=85 %';

  test('is judged with, in place of what the file says, and shown at the option', async () => {
    expect(of(await judged('short.yaml'), 'kz.demo.water').verdict).toBe('not-met');
    const hypothetical = await judged('short.yaml', set);
    const { verdict, decided_by: leaves } = of(hypothetical, 'kz.demo.water');
    expect(verdict).toBe('met');
    expect(leaves).toEqual([expect.objectContaining({ observed: '85 %', file: `--set ${set}` })]);
    expect(leaves[0]).not.toHaveProperty('line');
  });

  test('makes the whole document hypothetical, and is among its inputs', async () => {
    const real = await judged('short.yaml');
    expect(real).not.toHaveProperty('hypothetical');
    const hypothetical = await judged('short.yaml', set);
    expect(hypothetical.hypothetical).toEqual([{ path: 'environment.water.recycled_share', value: '85 %' }]);
    const others = hypothetical.inputs.filter(({ role }) => role === 'set');
    expect(others.map(({ path }) => path)).toEqual([`--set ${set}`]);
    expect(hypothetical.inputs.filter(({ role }) => role !== 'set')).toEqual(real.inputs);
  });

  test('stands in a file that is included', async () => {
    expect(of(await judged('main.yaml', set), 'kz.demo.water').verdict).toBe('met');
  });

  test('gives what is given already: the same verdicts and scores as without', async () => {
    const [real, same] = [
      await judged('short.yaml'),
      await judged('short.yaml', 'environment.water.recycled_share=60 %'),
    ];
    expect(same.scores).toEqual(real.scores);
    expect(same.gate).toEqual(real.gate);
  });

  test('several at once, of several files', async () => {
    const { stdout, stderr, code } = await bench.run([
      ...['assess', 'short.yaml', 'dams.yaml', '-s', 'demo.yaml', '--only', 'kz.demo.water'],
      ...['--set', set, '--set', 'project.stage=operation'],
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('hypothetical (2 facts set)');
    expect(stderr).toMatch(/hypothetical \(2 facts set\): gate held \(w\)\n.*gate held \(dams\)\n$/);
  });

  test('is said where the gate broke', async () => {
    const { stderr } = await bench.run([
      ...['assess', 'short.yaml', '-s', 'demo.yaml', '--set', 'environment.water.recycled_share=65 %'],
    ]);
    expect(stderr).toMatch(/^hypothetical \(1 fact set\): gate broke \(w\): /m);
  });

  test('gaps say so too', async () => {
    const { stdout } = await bench.run(['gaps', 'short.yaml', '-s', 'demo.yaml', '--set', set]);
    expect(stdout).toContain('hypothetical (1 fact set): environment.water.recycled_share = 85 %');
  });

  test('a comparison of a saved one says so on its side', async () => {
    await bench.run([
      ...['assess', 'short.yaml', '-s', 'demo.yaml', '-f', 'json=after.json', '--exit-zero', '--set', set],
    ]);
    await bench.run(['assess', 'short.yaml', '-s', 'demo.yaml', '-f', 'json=before.json', '--exit-zero']);
    const { stdout } = await bench.run(['compare', 'before.json', 'after.json']);
    expect(stdout).toMatch(
      /after +after\.json.*\n +hypothetical \(1 fact set\)|after +short\.yaml.*\n +hypothetical/,
    );
    expect(stdout.match(/hypothetical/g)).toHaveLength(1);
  });
});

describe('an item', () => {
  test('of a list is named by its id', async () => {
    expect(of(await judged('dams.yaml'), 'kz.demo.dams').verdict).toBe('not-met');
    const set = 'environment.waste.facilities.two.kind=tailings';
    expect(of(await judged('dams.yaml', set), 'kz.demo.dams').verdict).toBe('met');
  });

  test('of the register too', async () => {
    expect(of(await judged('dams.yaml'), 'kz.demo.study').verdict).toBe('not-met');
    expect(of(await judged('dams.yaml', 'documents.study-1.status=adopted'), 'kz.demo.study').verdict).toBe(
      'met',
    );
  });

  test('that is new is given as a mapping', async () => {
    const set = 'environment.waste.facilities.three={kind: waste-dump}';
    const { hypothetical, findings } = await judged('short.yaml', set);
    expect(hypothetical).toHaveLength(1);
    expect(findings.find(({ criterion }) => criterion === 'kz.demo.dams')?.verdict).toBe('not-met');
  });

  test.each([
    ['environment.waste.facilities.ones.kind=tailings', /has no item `ones`\n.*did you mean `one`/],
    ['environment.waste.facilities.three=5', /has no item `three`\n.*a new one is given as a mapping/],
    ['environment.waste.facilities.three={id: four, kind: tailings}', /by the id in its path/],
    ['environment.waste.facilities.two={kind: tailings}', /is there already: set its facts one by one/],
    ['environment.waste.facilities.two.id=tow', /is no fact/],
  ])('%s is refused', async (set, said) => {
    expect(await refused('dams.yaml', set)).toMatch(said);
  });
});

describe('what is omitted', () => {
  const set = 'environment.water.recycled_share=85 %';

  test('is omitted no more where it is set; all else is', async () => {
    const before = of(await judged('omits.yaml'), 'kz.demo.known');
    expect(before.verdict).toBe('not-met');
    const after = await judged('omits.yaml', set);
    expect(of(after, 'kz.demo.water').verdict).toBe('met');
    // Still said not to be measured, by the entry about all of the water.
    expect(of(after, 'kz.demo.known')).toMatchObject({
      verdict: 'not-met',
      decided_by: [{ why: 'omitted', note: 'not-measured' }],
    });
  });

  test('a mistake in another entry is told where that stands in the file', async () => {
    bench.write({
      'slip.yaml': `schema_version: 1
project: { id: s, name: S }
omitted:
  - { path: project.stage, reason: not-disclosed }
  - { path: environment.watr, reason: not-measured }
`,
    });
    const { code, stderr } = await bench.run([
      ...['assess', 'slip.yaml', '-s', 'demo.yaml', '--set', 'project.stage=operation'],
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^slip\.yaml:5:\d+ {2}there is no fact `environment\.watr`/);
  });

  test('by its own path', async () => {
    const { hypothetical } = await judged('omits.yaml', 'project.stage=operation');
    expect(hypothetical).toEqual([{ path: 'project.stage', value: 'operation' }]);
  });
});

test.each([
  [
    'environment.watr.recycled_share=85 %',
    /there is no fact `environment\.watr\.recycled_share`[\s\S]*did you mean `water`/,
  ],
  ['environment.water.recycled_share=0.85', /`0\.85` has no unit\n.*`85 %`/],
  ['environment.water.recycled_share=85 t', /^--set environment\.water\.recycled_share=85 t {2}/m],
  ['project.stage=opertion', /unknown word `opertion`\n.*did you mean `operation`/],
  ['environment.water=5', /is a section, not a fact/],
  ['environment.water.recycled_share.value=85 %', /is one fact and is set as a whole/],
  ['environment.water.recycled_share=', /no value is given/],
  ['environment.water.recycled_share=null', /no value is given/],
  ['environment.water.recycled_share=1 %\nother: 2', /more than one value/],
  ['environment.water.recycled_share=!!str x', /the tag `!!str` is not allowed/],
  ['environment.water.recycled_share', /is no `path=value`/],
  ['include=[other.yaml]', /is no fact/],
  ['omitted=[]', /is no fact/],
])('%j is refused, told of the option', async (set, said) => {
  const stderr = await refused('short.yaml', set);
  expect(stderr).toMatch(said);
  expect(stderr).toMatch(/^--set /);
});

test('the same path twice is refused', async () => {
  const path = 'environment.water.recycled_share';
  expect(await refused('short.yaml', `${path}=1 %`, `${path}=2 %`)).toMatch(/is set twice/);
});

test('a wrong option is told once, however many files there are', async () => {
  const { code, stderr } = await bench.run([
    ...['assess', 'short.yaml', 'dams.yaml', '-s', 'demo.yaml', '--set', 'environment.watr=1'],
  ]);
  expect(code).toBe(2);
  expect(stderr.match(/there is no fact/g)).toHaveLength(1);
});

test('compare judges two projects and sets nothing', async () => {
  const { code, stderr } = await bench.run(['compare', 'short.yaml', 'dams.yaml', '--set', 'a=1']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/unknown option '--set'/);
});
