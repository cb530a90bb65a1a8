import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchOf } from './support/bench.js';
import { criterion, pack } from './support/pack.js';

const bench = benchOf('explain-editions');
afterAll(() => bench.clear());

const least = (share: string): string => `{ fact: environment.water.recycled_share, at_least: ${share} }`;
const inStages = '{ fact: project.stage, one_of: { list: stages } }';
const water = (share: string): string =>
  criterion(
    'kz.demo.water',
    `applies: { date: as-of, on_or_after: 2025-01-01 }
    test: { all: [${inStages}, { cases: [{ when: { date: as-of, before: 2024-06-08 }, test: ${least(share)} }, { otherwise: ${least('90 %')} }] }] }`,
  );
const stages = (values: string): string => `lists: { stages: { values: [${values}] } }\n`;

beforeAll(() =>
  bench.write({
    '2021.yaml':
      pack(water('70 %') + criterion('kz.demo.old', `test: ${least('1 %')}`, 'minor'), {
        from: '2021-07-01',
      }) + stages('operation'),
    '2023.yaml': pack(
      `replace:${water('80 %').replace('Something holds', 'More of it holds')}
add:${criterion('kz.demo.new', `from: 2025-01-01\n    test: ${least('3 %')}`, 'minor')}`,
      { from: '2023-09-05', extends: '2021-07-01' },
    ),
    '2024.yaml':
      pack('remove: [kz.demo.old]', { from: '2024-09-09', extends: '2023-09-05' }) +
      stages('operation, closure'),
  }),
);

const packs = ['2021.yaml', '2023.yaml', '2024.yaml'].flatMap((file) => ['-s', file]);
const explain = (name: string, ...more: readonly string[]) => bench.run(['explain', name, ...packs, ...more]);
async function said(name: string, ...more: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await explain(name, ...more);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout.replaceAll(/\s+/g, ' ');
}

describe('the edition', () => {
  test.each([
    ['2021-08-01', 'edition of 2021-07-01 to 2023-09-04, as of 2021-08-01', 'at least 70 %'],
    ['2023-09-05', 'edition of 2023-09-05 to 2024-09-08, as of 2023-09-05', 'at least 80 %'],
    ['2024-12-31', 'edition of 2024-09-09, as of 2024-12-31', 'at least 80 %'],
  ])('of %s', async (day, edition, limit) => {
    const text = await said('kz.demo.water', '--as-of', day);
    expect(text).toContain(edition);
    expect(text.slice(0, text.indexOf('through the editions'))).toContain(limit);
  });

  test('without a day is that of today, or the last that has the criterion', async () => {
    expect(await said('kz.demo.water')).toContain('edition of 2024-09-09, as of 2026-11-22');
    expect(await said('kz.demo.old')).toContain('edition of 2023-09-05 to 2024-09-08');
  });

  test('can be named', async () => {
    expect(await said('kz.demo.water', '-s', 'demo-code@2021-07-01')).toContain('edition of 2021-07-01');
  });

  test.each([
    ['kz.demo.new', ['--as-of', '2022-12-31'], 'it stands in those of 2023-09-05, 2024-09-09'],
    ['kz.demo.old', ['--as-of', '2025-01-01'], 'it stands in those of 2021-07-01, 2023-09-05'],
    ['kz.demo.water', ['--as-of', '2021-06-30'], 'it stands in those of 2021-07-01'],
    ['kz.demo.new', ['-s', 'demo-code@2021-07-01'], 'it stands in those of 2023-09-05'],
    ['kz.demo.new', ['-s', 'demo-code@2021-07-02'], 'demo-code has no edition `2021-07-02`'],
    ['kz.demo.new', ['--as-of', '2025'], 'is no single day'],
  ])('%s %j: exit 2 where it has none', async (name, more, why) => {
    const { code, stdout, stderr } = await explain(name, ...more);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(why);
  });
});

describe('a rule with a date', () => {
  test.each([
    [
      '2024-12-31',
      'on or after 2025-01-01 (not so on 2024-12-31)',
      'before 2024-06-08 (not so on 2024-12-31)',
    ],
    ['2025-01-01', 'on or after 2025-01-01 (so on 2025-01-01)', 'before 2024-06-08 (not so on 2025-01-01)'],
    ['2024-06-07', 'on or after 2025-01-01 (not so on 2024-06-07)', 'before 2024-06-08 (so on 2024-06-07)'],
  ])('on %s says which side of it the day is on', async (day, applies, branch) => {
    const text = await said('kz.demo.water', '--as-of', day);
    expect(text).toContain(applies);
    expect(text).toContain(branch);
  });

  test('whether `from` has begun', async () => {
    expect(await said('kz.demo.new', '--as-of', '2024-12-31')).toContain(
      '2025-01-01 (not yet on 2024-12-31)',
    );
    expect(await said('kz.demo.new', '--as-of', '2025-01-01')).toContain('2025-01-01 (begun on 2025-01-01)');
  });
});

describe('through the editions', () => {
  test('what is other now, of words what they were, of conditions what is gone and new', async () => {
    const text = await said('kz.demo.water', '--as-of', '2024-06-01');
    expect(text).toMatch(
      /2021-07-01: in the first edition 2023-09-05 \(shown here\): replaced; other now: asks, met if/,
    );
    expect(text).toContain('asks before: Something holds.');
    expect(text).toContain('met if no more: environment.water.recycled_share is at least 70 %');
    expect(text).toContain('met if new: environment.water.recycled_share is at least 80 %');
  });

  test('papers that were asked as proof, in words', async () => {
    const { stdout } = await bench.run(['explain', 'kz.env.water-abstraction-permit']);
    expect(stdout).toMatch(/proof before: [a-z-]+ or [a-z-]+\n/);
  });

  test('a list that changed below a criterion taken over', async () => {
    expect(await said('kz.demo.water')).toMatch(
      /2024-09-09 \(shown here\): as before, over another list list stages: new: closure/,
    );
  });

  test('what was added and what is gone', async () => {
    expect(await said('kz.demo.new')).toContain('2023-09-05: added 2024-09-09 (shown here): as before');
    expect(await said('kz.demo.old')).toContain('2024-09-09: gone');
  });

  test('what took the place of another says how it differs; what lost its place says to what', async () => {
    const [old, fresh] = ['kz.demo.filter', 'kz.demo.cleaner'];
    bench.write({
      'old.yaml': pack(criterion(old, `test: ${least('10 %')}`)),
      'same.yaml': pack('', { from: '2022-01-01', extends: '2020-01-01' }),
      'fresh.yaml': pack(
        `add:${criterion(fresh, `supersedes: ${old}\n    test: ${least('20 %')}`)}\nremove: [${old}]`,
        { from: '2023-01-01', extends: '2022-01-01' },
      ),
    });
    const through = async (id: string) => {
      const { stdout } = await bench.run([
        'explain',
        id,
        '-s',
        'old.yaml',
        '-s',
        'same.yaml',
        '-s',
        'fresh.yaml',
      ]);
      return stdout.slice(stdout.indexOf('through the editions')).replaceAll(/\s+/g, ' ');
    };
    expect(await through(fresh)).toMatch(
      /2023-01-01 \(shown here\): added, in the place of kz\.demo\.filter; other than that: provision, title, met if .* met if no more: .* at least 10 % met if new: .* at least 20 %/,
    );
    expect(await through(old)).toMatch(
      /2022-01-01 \(shown here\): as before 2023-01-01: gone; kz\.demo\.cleaner takes its place/,
    );
  });

  test('editions in a row that changed nothing are told together', async () => {
    bench.write({
      'one.yaml': pack(criterion('kz.demo.one', `test: ${least('10 %')}`)),
      'two.yaml': pack('', { from: '2022-01-01', extends: '2020-01-01' }),
      'three.yaml': pack('', { from: '2023-01-01', extends: '2022-01-01' }),
    });
    const packed = ['one.yaml', 'two.yaml', 'three.yaml'].flatMap((file) => ['-s', file]);
    const { stdout } = await bench.run(['explain', 'kz.demo.one', ...packed]);
    expect(stdout).toMatch(/^ {2}2022-01-01, 2023-01-01 \(shown here\): as before$/m);
  });

  test('as data', async () => {
    const { stdout } = await explain('kz.demo.water', '--format', 'json');
    const { act, history, as_of: day } = JSON.parse(stdout);
    expect(day).toBe('2026-11-22');
    expect(act.edition.applies_from).toBe('2024-09-09');
    expect(history.map((one: { edition: string; what: string }) => [one.edition, one.what])).toEqual([
      ['2021-07-01', 'begins'],
      ['2023-09-05', 'replaced'],
      ['2024-09-09', 'changed'],
    ]);
  });
});

test('of several editions each criterion reads a fact, asks about a topic, once: that of the day', async () => {
  const readers = async (...more: readonly string[]) => {
    const { stdout } = await explain('environment.water.recycled_share', '--format', 'json', ...more);
    const all = (JSON.parse(stdout) as { readBy: readonly { readonly criterion: string }[] }).readBy;
    return all.map((one) => one.criterion).filter((id) => id.startsWith('kz.demo.'));
  };
  expect(await readers()).toEqual(['kz.demo.water', 'kz.demo.new']);
  expect(await readers('--as-of', '2022-01-01')).toEqual(['kz.demo.water', 'kz.demo.old']);
});
