import { afterAll, beforeAll, expect, test } from 'vitest';
import { benchOf } from './support/bench.js';
import { criterion, pack, recycles } from './support/pack.js';

const bench = benchOf('impact');
afterAll(() => bench.clear());

const share = (least: string): string =>
  `test: { fact: environment.water.recycled_share, at_least: ${least} }`;

beforeAll(() =>
  bench.write({
    'w.yaml': recycles('75 %'),
    '2020.yaml': pack(criterion('kz.demo.water', share('70 %')) + criterion('kz.demo.old', share('90 %')), {
      from: '2020-01-01',
    }),
    '2025.yaml': pack(
      `replace:${criterion('kz.demo.water', share('80 %'))}
add:${criterion('kz.demo.later', `from: 2030-01-01\n    ${share('99 %')}`)}${criterion('kz.demo.soon', `from: 2030-01-01\n    ${share('1 %')}`)}
remove: [kz.demo.old]`,
      { from: '2025-03-01', extends: '2020-01-01' },
    ),
  }),
);

const packs = ['-s', '2020.yaml', '-s', '2025.yaml', '--as-of', '2026-11-22'];

test('another edition makes new gaps, those too that begin later, and asks others no more', async () => {
  const { code, stdout } = await bench.run([
    ...['standards', 'impact', 'demo-code@2020-01-01', '@2025-03-01', 'w.yaml'],
    ...[...packs, '-f', 'json'],
  ]);
  expect(code).toBe(0);
  const { steps, editions } = JSON.parse(stdout);
  expect(steps.map((step: { criterion: string; kind: string }) => [step.criterion, step.kind])).toEqual([
    ['kz.demo.water', 'new'],
    ['kz.demo.later', 'new'],
    ['kz.demo.old', 'gone'],
  ]);
  expect(editions).toEqual([
    { standard: 'demo-code', before: '2020-01-01 (revision 1.0.0)', after: '2025-03-01 (revision 1.0.0)' },
  ]);
});

test('what begins later is told with its day', async () => {
  const { stdout } = await bench.run([
    ...['standards', 'impact', 'demo-code@2020-01-01', '@2025-03-01', 'w.yaml'],
    ...packs,
  ]);
  expect(stdout).toContain('before not judged, now not met if it were law from 2030-01-01');
});

test('a project that cannot be read is exit 2', async () => {
  const args = ['standards', 'impact', 'demo-code@2020-01-01', '@2025-03-01', 'none.yaml', ...packs];
  const { code, stdout, stderr } = await bench.run(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('there is no such file');
});
