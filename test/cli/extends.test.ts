import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchOf, placesIn } from './support/bench.js';
import { criterion, pack, recycles } from './support/pack.js';

const bench = benchOf('extends');
afterAll(() => bench.clear());

const share = (least: string): string =>
  `test: { fact: environment.water.recycled_share, at_least: ${least} }`;
const inList = 'test: { fact: project.stage, one_of: { list: stages } }';
const byTable = `test: { fact: environment.water.recycled_share, at_least: { table: shares, row: { fact: project.stage } } }`;
const lists = (stages: string): string => `lists: { stages: { values: [${stages}] } }\n`;
const excluded = (entries: string): string => `excluded: [${entries}]\n`;
const left = (provision: string, reason: string): string => `{ provision: ${provision}, reason: ${reason} }`;

const base = `${criterion('kz.demo.water', share('70 %'))}${criterion('kz.demo.stage', inList, 'minor')}${criterion('kz.demo.table', byTable, 'minor')}${criterion('kz.demo.old', share('10 %'), 'minor')}`;

const files = {
  '2020.yaml': `${pack(base, { from: '2020-01-01' })}
applies: { fact: project.country, equals: KZ }
${lists('operation')}tables: { shares: { rows: { operation: 50 % } } }
${excluded([left('Art. 50', 'it addresses the authority alone'), left('Art. 51', 'for other trades than ours'), left('Art. 52', 'a duty of the ministry')].join(', '))}`,
  '2023.yaml': `${pack(
    `replace:${criterion('kz.demo.water', share('80 %'))}
add:${criterion('kz.demo.new', `from: 2024-01-01\n    ${share('20 %')}`, 'minor')}
remove: [kz.demo.old]`,
    { from: '2023-03-01', extends: '2020-01-01' },
  )}
included: [Art. 50]
${excluded(left('Art. 51', 'for mines of another kind'))}`,
  '2025.yaml': `${pack('', { from: '2025-06-10', extends: '2023-03-01' })}
${lists('closure, operation')}tables: { shares: { rows: { operation: 90 % } } }
`,
};

beforeAll(() =>
  bench.write({ ...files, 'w.yaml': recycles('75 %').replace('id: w', 'id: w, stage: operation') }),
);

const named = Object.keys(files).flatMap((file) => ['-s', file]);

async function verdicts(day: string): Promise<Readonly<Record<string, string>>> {
  const { stdout, stderr } = await bench.run(['assess', 'w.yaml', ...named, '--as-of', day, '-f', 'json']);
  expect(stderr).not.toMatch(/problem/);
  return Object.fromEntries(
    JSON.parse(stdout).findings.map((one: { criterion: string; verdict: string }) => [
      one.criterion.slice('kz.demo.'.length),
      one.verdict,
    ]),
  );
}

describe('what an edition takes over', () => {
  test('its criteria in their place, with what it replaces, adds and removes', async () => {
    expect(Object.keys(await verdicts('2022-01-01'))).toEqual(['water', 'stage', 'table', 'old']);
    expect(Object.keys(await verdicts('2026-11-22'))).toEqual(['water', 'stage', 'table', 'new']);
    expect(await verdicts('2026-11-22')).toMatchObject({ water: 'not-met', new: 'met' });
  });

  test('lists and tables, and where it has its own, those: also for criteria written before', async () => {
    bench.write({ 'c.yaml': recycles('75 %').replace('id: w', 'id: c, stage: closure') });
    const on = async (day: string) => {
      const { stdout } = await bench.run(['assess', 'c.yaml', ...named, '--as-of', day, '-f', 'json']);
      return JSON.parse(stdout).findings.find(
        (one: { criterion: string }) => one.criterion === 'kz.demo.stage',
      ).verdict;
    };
    expect([await on('2023-03-01'), await on('2025-06-10')]).toEqual(['not-met', 'met']);
    expect((await verdicts('2024-06-10')).table).toBe('met');
    expect((await verdicts('2025-06-10')).table).toBe('not-met');
  });

  test('what holds for all its criteria, over its own list where it has one', async () => {
    bench.write({
      'scope-2020.yaml': `${pack(criterion('kz.demo.water', share('70 %')), { from: '2020-01-01' })}
applies: { fact: project.stage, one_of: { list: stages } }
${lists('closure')}`,
      'scope-2025.yaml': `${pack('', { from: '2025-06-10', extends: '2020-01-01' })}
${lists('closure, operation')}`,
    });
    const on = async (day: string): Promise<string> => {
      const packs = ['-s', 'scope-2020.yaml', '-s', 'scope-2025.yaml'];
      const { stdout } = await bench.run(['assess', 'w.yaml', ...packs, '--as-of', day, '-f', 'json']);
      return JSON.parse(stdout).findings[0].verdict;
    };
    expect([await on('2025-06-09'), await on('2025-06-10')]).toEqual(['not-applicable', 'met']);
  });

  test('what holds for all its criteria', async () => {
    bench.write({ 'fi.yaml': recycles('75 %').replace('country: KZ', 'country: FI') });
    const { stdout } = await bench.run([
      'assess',
      'fi.yaml',
      ...named,
      '--as-of',
      '2025-06-10',
      '-f',
      'json',
    ]);
    expect(JSON.parse(stdout).counts).toMatchObject({ 'not-applicable': 4 });
  });

  test('every file it rests on is an input, with its digest', async () => {
    const { stdout } = await bench.run(['assess', 'w.yaml', ...named, '--as-of', '2025-06-10', '-f', 'json']);
    const standards = JSON.parse(stdout).inputs.filter((one: { role: string }) => one.role === 'standard');
    expect(standards.map((one: { path: string }) => one.path)).toEqual([
      '2025.yaml',
      '2023.yaml',
      '2020.yaml',
    ]);
  });
});

describe('standards show', () => {
  const show = (edition: string, ...more: readonly string[]) =>
    bench.run(['standards', 'show', edition, ...named, ...more]);

  test('leaves out what the edition extended leaves out, save what is said anew or taken up', async () => {
    const { code, stdout } = await show('demo-code@2023-03-01', '--format', 'json');
    expect(code).toBe(0);
    const { excluded: entries, criteria, extends: from } = JSON.parse(stdout);
    expect(from).toBe('2020-01-01');
    expect(entries).toEqual([
      { provision: 'Art. 52', reason: 'a duty of the ministry' },
      { provision: 'Art. 51', reason: 'for mines of another kind' },
    ]);
    expect(criteria.map((one: { id: string }) => one.id)).toEqual([
      'kz.demo.water',
      'kz.demo.stage',
      'kz.demo.table',
      'kz.demo.new',
    ]);
  });

  test('says what changed, and which other editions there are', async () => {
    const { stdout } = await show('demo-code@2023-03-01');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'It extends the edition of 2020-01-01: added kz.demo.new; replaced kz.demo.water; removed kz.demo.old. Other editions: demo-code@2020-01-01, demo-code@2025-06-10.',
    );
  });

  test('list counts what is taken over', async () => {
    const { stdout } = await bench.run(['standards', 'list', ...named, '--format', 'json']);
    const demo = JSON.parse(stdout).filter((one: { short: string }) => one.short === 'DEMO');
    expect(demo.map((one: { criteria: number }) => one.criteria)).toEqual([4, 4, 4]);
  });
});

describe('standards lint', () => {
  const lint = (files: readonly string[]) => bench.run(['standards', 'lint', ...files, '--format', 'json']);

  test('calls no list unused that a criterion taken over reads', async () => {
    const { stdout } = await lint(Object.keys(files));
    expect(stdout).not.toContain('nothing reads');
  });

  test('nor one that only an edition extending it reads', async () => {
    bench.write({
      'first.yaml': `${pack(criterion('kz.demo.water', share('70 %')))}${lists('operation')}`,
      'second.yaml': pack(`add:${criterion('kz.demo.stage', inList)}`, {
        from: '2026-01-01',
        extends: '2020-01-01',
      }),
    });
    expect((await lint(['first.yaml'])).stdout).toContain('nothing reads');
    expect((await lint(['first.yaml', 'second.yaml'])).stdout).not.toContain('nothing reads');
  });

  test('finds what changes nothing', async () => {
    bench.write({
      'same.yaml': `${pack(`replace:${criterion('kz.demo.stage', inList, 'minor')}`, { from: '2026-01-01', extends: '2020-01-01' })}
${lists('operation')}`,
    });
    const { code, stdout } = await lint(['2020.yaml', 'same.yaml']);
    expect(code).toBe(2);
    expect(stdout).toMatch(/`kz\.demo\.stage` is replaced by itself/);
    expect(stdout).toMatch(/`stages` is what it was in the edition extended/);
  });

  test('counts the critical share over the whole edition', async () => {
    bench.write({
      'critical.yaml': pack(`add:${criterion('kz.demo.worst', share('20 %'))}`, {
        from: '2026-01-01',
        extends: '2020-01-01',
      }),
    });
    const { stdout } = await lint(['2020.yaml', 'critical.yaml']);
    expect(stdout).toContain('2 of 5 criteria are critical');
  });

  test('says nothing of the whole where the edition extended cannot be read', async () => {
    const both = criterion('kz.demo.worst', share('20 %')) + criterion('kz.demo.worse', inList);
    bench.write({
      'alone.yaml': `${pack(`add:${both}`, { from: '2026-01-01', extends: '2019-01-01' })}${lists('closure')}`,
    });
    const { code, stderr } = await bench.run(['standards', 'lint', 'alone.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain('there is no edition of demo-code of 2019-01-01');
    expect(stderr).not.toMatch(/are critical: more than|nothing reads/);
  });

  test('a provision that was not left out cannot be taken up', async () => {
    bench.write({
      'typo.yaml': `${pack('', { from: '2026-01-01', extends: '2020-01-01' })}included: [Art. 53]\n`,
    });
    const { code, stderr } = await bench.run(['standards', 'lint', '2020.yaml', 'typo.yaml']);
    expect(code).toBe(2);
    expect(placesIn(stderr)).toContain('typo.yaml:17:12');
    expect(stderr).toMatch(/there is no provision left out before `Art\. 53`/);
  });

  test('a criterion taken over is not told of twice', async () => {
    bench.write({
      'bad.yaml': `${pack(criterion('kz.demo.stage', 'test: { fact: project.stge, one_of: { list: stages } }'))}${lists('operation')}`,
      'on-bad.yaml': `${pack('', { from: '2026-01-01', extends: '2020-01-01' })}${lists('closure')}`,
    });
    const { stderr } = await bench.run(['standards', 'lint', 'bad.yaml', 'on-bad.yaml']);
    expect(stderr.match(/project\.stge/g)).toHaveLength(1);
  });
});

test('standards test judges what an edition adds and replaces, in that edition', async () => {
  const met = (id: string): string =>
    criterion(id, share('80 %')).replace(
      /examples: .*/,
      'examples: [{ as_of: 2026-06-01, given: { project: { country: KZ, reporting_period: 2025 }, environment: { water: { recycled_share: 75 % } } }, gives: not-met }]',
    );
  bench.write({
    'tested.yaml': pack(`replace:${met('kz.demo.water')}\nadd:${met('kz.demo.more')}`, {
      from: '2026-01-01',
      extends: '2020-01-01',
    }),
  });
  const { code, stdout, stderr } = await bench.run(['standards', 'test', '2020.yaml', 'tested.yaml']);
  expect(stderr).not.toMatch(/tested\.yaml/);
  expect({ code, stdout }).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('6 examples of 6 criteria'),
  });
});
