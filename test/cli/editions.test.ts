import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchOf } from './support/bench.js';
import { criterion, pack, recycles } from './support/pack.js';

const bench = benchOf('editions');
afterAll(() => bench.clear());

const share = (least: string): string =>
  `test: { fact: environment.water.recycled_share, at_least: ${least} }`;
const first = criterion('kz.demo.water', share('70 %')) + criterion('kz.demo.old', share('10 %'), 'minor');
const changes = `replace:${criterion('kz.demo.water', share('80 %'))}
add:${criterion('kz.demo.new', share('20 %'), 'minor')}
remove: [kz.demo.old]`;

beforeAll(() =>
  bench.write({
    'w.yaml': recycles('75 %'),
    '2020.yaml': pack(first, { from: '2020-01-01' }),
    '2025.yaml': pack(changes, { from: '2025-03-01', extends: '2020-01-01' }),
    'year-2020.yaml': pack(first, { from: '2020-01-01', clock: 'financial-year' }),
    'year-2025.yaml': pack(changes, { from: '2025-03-01', extends: '2020-01-01', clock: 'financial-year' }),
    'ended.yaml': pack(first, { from: '2020-01-01', until: '2022-12-31' }),
  }),
);

const both = ['-s', '2020.yaml', '-s', '2025.yaml'];

async function assess(args: readonly string[], input = recycles('75 %')) {
  const { code, stdout, stderr } = await bench.run(['assess', '-', '-f', 'json', ...args], { input });
  const { editions, findings } = stdout === '' ? { editions: [], findings: [] } : JSON.parse(stdout);
  return {
    code,
    stderr,
    edition: editions
      .map((one: { edition: string; chosen_by: string }) => `${one.edition} ${one.chosen_by}`)
      .join(),
    verdicts: Object.fromEntries(
      findings.map((one: { criterion: string; verdict: string }) => [one.criterion.slice(8), one.verdict]),
    ),
  };
}

describe('the day chooses the edition', () => {
  test.each([
    ['2020-01-01', '2020-01-01 as-of', 0, { water: 'met', old: 'met' }],
    ['2025-02-28', '2020-01-01 as-of', 0, { water: 'met', old: 'met' }],
    ['2025-03-01', '2025-03-01 as-of', 1, { water: 'not-met', new: 'met' }],
  ])('%s', async (day, edition, code, verdicts) => {
    const reporting = recycles('75 %').replace('2025', day.slice(0, 4));
    expect(await assess([...both, '--as-of', day], reporting)).toMatchObject({ code, edition, verdicts });
  });

  test('the order in which they are named does not matter', async () => {
    expect(await assess(['-s', '2025.yaml', '-s', '2020.yaml'])).toEqual(await assess(both));
  });

  test('before the first: exit 2 says when it begins', async () => {
    expect(await assess([...both, '--as-of', '2019-12-31'])).toMatchObject({
      code: 2,
      edition: '',
      stderr: expect.stringMatching(
        /^stdin {2}no standard has an edition .* on 2019-12-31: demo-code begins on 2020-01-01\n/,
      ),
    });
  });

  test('after the end of the last: exit 2', async () => {
    expect(await assess(['-s', 'ended.yaml', '-s', 'demo-code', '--as-of', '2022-12-31'])).toMatchObject({
      code: 0,
    });
    expect(await assess(['-s', 'ended.yaml', '-s', 'demo-code', '--as-of', '2023-01-01'])).toMatchObject({
      code: 2,
    });
  });
});

describe('a pin', () => {
  test('takes that edition on any day', async () => {
    const pinned = [...both, '-s', 'demo-code@2020-01-01'];
    expect(await assess(pinned)).toMatchObject({ code: 0, edition: '2020-01-01 pin' });
    expect(await assess([...both, '-s', 'kz/demo-code@2025-03-01', '--as-of', '2025-02-01'])).toMatchObject({
      code: 1,
      edition: '2025-03-01 pin',
    });
  });

  test('a pack alone is one', async () => {
    expect(await assess(['-s', '2020.yaml'])).toMatchObject({ code: 0, edition: '2020-01-01 pin' });
  });

  test('two editions of one standard would count everything twice', async () => {
    expect(await assess([...both, '-s', 'demo-code@2020-01-01', '-s', 'demo-code@2025-03-01'])).toMatchObject(
      {
        code: 2,
        stderr: expect.stringContaining('one edition of demo-code at a time: 2020-01-01 and 2025-03-01'),
      },
    );
    expect(await assess([...both, '-s', 'demo-code@2020-01-01', '-s', 'demo-code'])).toMatchObject({
      edition: '2020-01-01 pin',
    });
  });

  test('an extending pack needs the one it extends', async () => {
    expect(await assess(['-s', '2025.yaml'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no edition of demo-code of 2020-01-01'),
    });
  });
});

describe('an act that follows the reporting year', () => {
  const byYear = ['-s', 'year-2020.yaml', '-s', 'year-2025.yaml'];
  const year = (period: string): string => recycles('75 %').replace('2025', period);

  test.each([
    ['2024', '2020-01-01'],
    ['2025', '2020-01-01'],
    ['2026', '2025-03-01'],
  ])('%s', async (period, edition) => {
    expect(await assess(byYear, year(period))).toMatchObject({ edition: `${edition} financial-year` });
  });

  test('without a reporting period the as-of day decides', async () => {
    const none = recycles('75 %').replace(', reporting_period: 2025', '');
    expect(await assess(byYear, none)).toMatchObject({ edition: '2025-03-01 as-of' });
  });

  test('one project without an edition does not stop the others', async () => {
    bench.write({ 'a.yaml': year('2019'), 'b.yaml': year('2025') });
    const { code, stdout, stderr } = await bench.run([
      'assess',
      'a.yaml',
      'b.yaml',
      '-f',
      'ndjson',
      ...byYear,
    ]);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).project.file).toBe('b.yaml');
    expect(stderr).toMatch(/^a\.yaml {2}no standard has an edition/);
  });
});

describe('from', () => {
  const later = pack(criterion('kz.demo.water', `from: 2027-01-01\n    ${share('70 %')}`));
  const paid = pack(
    criterion('kz.demo.water', `from: { fact: project.commissioned_on, plus: P3Y }\n    ${share('70 %')}`),
  );

  test('a day', async () => {
    bench.write({ 'later.yaml': later });
    const before = await assess(['-s', 'later.yaml', '--as-of', '2026-12-31']);
    expect(before).toMatchObject({ code: 1, verdicts: { water: 'upcoming' } });
    expect(before.stderr).toMatch(/so nothing could have broken the gate\n$/);
    expect(await assess(['-s', 'later.yaml', '--as-of', '2027-01-01'])).toMatchObject({
      code: 0,
      verdicts: { water: 'met' },
    });
  });

  test('a day that the project decides', async () => {
    bench.write({ 'paid.yaml': paid });
    const since = (day: string): string =>
      recycles('75 %').replace('id: w', `id: w, commissioned_on: ${day}`);
    expect(await assess(['-s', 'paid.yaml'], since('2023-11-23'))).toMatchObject({
      verdicts: { water: 'upcoming' },
    });
    expect(await assess(['-s', 'paid.yaml'], since('2023-11-22'))).toMatchObject({
      verdicts: { water: 'met' },
    });
    expect(await assess(['-s', 'paid.yaml'], since('2023-11'))).toMatchObject({
      verdicts: { water: 'unknown' },
    });
    expect(await assess(['-s', 'paid.yaml'])).toMatchObject({ verdicts: { water: 'unknown' } });
  });
});

describe('what is long past is not known', () => {
  test.each([
    ['2027-12-31', 'met'],
    ['2028-01-01', 'unknown'],
    ['2031-06-30', 'unknown'],
  ])('on %s a figure of 2025 is taken: %s', async (day, water) => {
    expect(await assess(['-s', '2020.yaml', '--as-of', day])).toMatchObject({ verdicts: { water } });
  });
});

describe('the Critical Raw Materials Act', () => {
  const refinery = new URL('../../examples/fictitious-lithium-refinery/project.yaml', import.meta.url)
    .pathname;

  async function on(day: string) {
    const { code, stdout, stderr } = await bench.run([
      ...['assess', refinery, '-f', 'json', '--as-of', day],
      ...['-s', 'critical-raw-materials-act'],
    ]);
    const findings = stdout === '' ? [] : JSON.parse(stdout).findings;
    const study = findings.find(
      (one: { criterion: string }) => one.criterion === 'eu.crma.recovery-study-existing',
    );
    return { code, stderr, study: study?.verdict, from: study?.from };
  }

  test('before its first day: exit 2 says when it begins', async () => {
    expect(await on('2024-05-22')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('critical-raw-materials-act begins on 2024-05-23'),
    });
    expect(await on('2024-05-23')).toMatchObject({ code: 0 });
  });

  test('Art. 27 bites on 24 November 2026', async () => {
    expect(await on('2026-11-23')).toMatchObject({ study: 'upcoming', from: '2026-11-24' });
    expect(await on('2026-11-24')).toMatchObject({ study: 'not-met' });
  });
});

describe('lint looks at the editions of a standard together', () => {
  const told = async (packs: readonly string[]): Promise<readonly string[]> => {
    const { stdout } = await bench.run(['standards', 'lint', ...packs, '-f', 'json']);
    const { problems } = JSON.parse(stdout) as {
      problems: { file: string; line: number; message: string }[];
    };
    return problems
      .filter(({ message }) => !message.startsWith('no example gives'))
      .map(({ file, line, message }) => `${file}:${line} ${message}`);
  };

  test.each([
    ['2025-02-28', []],
    ['2025-02-27', ['until.yaml:10 no edition of demo-code applies from 2025-02-28 to 2025-02-28']],
    [
      '2025-03-01',
      ['until.yaml:10 the next edition of demo-code begins on 2025-03-01, before this one ends'],
    ],
  ])('the first ends on %s', async (until, expected) => {
    bench.write({ 'until.yaml': pack(first, { from: '2020-01-01', until }) });
    expect(await told(['until.yaml', '2025.yaml'])).toEqual(expected);
  });

  test('what they have in common is one', async () => {
    expect(await told(['2020.yaml', 'year-2025.yaml'])).toEqual([
      'year-2025.yaml:12 `financial-year` here, `as-of` in the first edition',
    ]);
  });
});

describe('standards list --as-of', () => {
  test.each([
    ['2019-12-31', []],
    ['2020-01-01', ['2020-01-01']],
    ['2025-02-28', ['2020-01-01']],
    ['2025-03-01', ['2025-03-01']],
  ])('%s', async (day, expected) => {
    const { stdout } = await bench.run(['standards', 'list', ...both, '--as-of', day, '-f', 'json']);
    const listed = JSON.parse(stdout) as { standard: string; edition: string }[];
    const demo = listed.filter(({ standard }) => standard === 'kz/demo-code');
    expect(demo.map(({ edition }) => edition)).toEqual(expected);
  });
});

describe('standards diff', () => {
  const diff = (...args: readonly string[]) => bench.run(['standards', 'diff', ...both, ...args]);

  test('says what is added, removed and moved, and by how much', async () => {
    const { code, stdout } = await diff('demo-code@2020-01-01', '@2025-03-01', '-f', 'json');
    expect(code).toBe(0);
    const { added, removed, changed, same } = JSON.parse(stdout);
    expect(added.map((one: { criterion: { id: string } }) => one.criterion.id)).toEqual(['kz.demo.new']);
    expect(removed.map((one: { criterion: { id: string } }) => one.criterion.id)).toEqual(['kz.demo.old']);
    expect(changed).toMatchObject([
      {
        criterion: { id: 'kz.demo.water' },
        keys: ['test'],
        limits: [
          {
            subject: { fact: 'environment.water.recycled_share' },
            operator: 'at_least',
            from: '70 %',
            to: '80 %',
            times: expect.closeTo(80 / 70, 9),
          },
        ],
      },
    ]);
    expect(same).toBe(0);
  });

  test('the other way round the limit falls', async () => {
    const { stdout } = await diff('demo-code@2025-03-01', 'demo-code@2020-01-01');
    expect(stdout).toContain('limit: environment.water.recycled_share at least 80 %, now 70 % (0.875 times)');
    expect(stdout).toContain('- Art. 11: Asked by kz.demo.new (kz.demo.new)');
  });

  test.each([
    [['demo-code@2020-01-01', 'critical-raw-materials-act@2024-05-23'], /are two standards/],
    [['demo-code', 'demo-code@2025-03-01'], /say which edition: demo-code@2020-01-01, demo-code@2025-03-01/],
    [['demo-code@2020-01-01', '@2020-01-01'], /both are the edition of 2020-01-01/],
    [['demo-code@2020-01-01', '@2021-01-01'], /no edition `2021-01-01`/],
  ])('%j is exit 2', async (args, said) => {
    const { code, stdout, stderr } = await diff(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });
});
