import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchOf, least } from './support/bench.js';
import { criterion, pack, recycles, recycling } from './support/pack.js';

const bench = benchOf('exit-codes');
afterAll(() => bench.clear());

const formats = ['table', 'json', 'ndjson'];
/** Seven of ten hold at 70 %; none is critical. */
const ten = Array.from({ length: 10 }, (_, index) =>
  criterion(
    `kz.demo.n${index}`,
    `test: { fact: environment.water.recycled_share, at_least: ${index < 7 ? 70 : 90} % }`,
    'minor',
  ),
).join('');

beforeAll(() =>
  bench.write({
    'demo.yaml': pack(criterion('kz.demo.water', recycling)),
    'two.yaml': pack(criterion('kz.demo.water', recycling) + criterion('kz.demo.more', recycling)),
    'minor.yaml': pack(criterion('kz.demo.water', recycling, 'minor')),
    'ten.yaml': pack(ten),
    'held.yaml': recycles('70 %', 'held'),
    'broke.yaml': recycles('69.9 %', 'broke'),
    'silent.yaml': recycles('70 %', 'silent').replace(/^environment.*\n/m, ''),
    'abroad.yaml': recycles('70 %', 'abroad').replace('KZ', 'FI'),
    'abroad-low.yaml': recycles('69 %', 'abroad').replace('KZ', 'FI'),
    'nowhere.yaml': recycles('69 %', 'nowhere').replace(', country: KZ', ''),
    'bad.yaml': 'hello\n',
  }),
);

async function codesOf(args: string): Promise<readonly number[]> {
  const results = formats.map((format) => bench.run(['assess', ...args.split(' '), '--format', format]));
  return (await Promise.all(results)).map(({ code }) => code);
}

describe('one code, whatever the format', () => {
  test.each([
    ['held.yaml', 0],
    ['broke.yaml', 1],
    ['silent.yaml', 1],
    ['nowhere.yaml', 1],
    ['bad.yaml', 2],
    ['none.yaml', 2],
    ['held.yaml broke.yaml', 1],
    ['broke.yaml held.yaml', 1],
    ['held.yaml bad.yaml', 2],
    ['broke.yaml bad.yaml', 2],
    ['held.yaml --exit-zero', 0],
    ['broke.yaml --exit-zero', 0],
    ['bad.yaml --exit-zero', 2],
    ['broke.yaml bad.yaml --exit-zero', 2],
    ['held.yaml --strict', 0],
    ['broke.yaml --strict', 1],
    ['abroad.yaml', 1],
    ['abroad.yaml --strict', 0],
    ['abroad-low.yaml', 1],
    ['abroad-low.yaml --strict', 1],
    ['held.yaml --skip kz.demo.water', 1],
    ['held.yaml --skip kz.demo.water --exit-zero', 0],
    ['held.yaml --min-score 100', 0],
    ['broke.yaml --min-score 0', 1],
  ])('%s: %i', async (args, code) => {
    expect(await codesOf(`${args} -s demo.yaml`)).toEqual([code, code, code]);
  });

  test.each([
    ['69.9', 0],
    ['70', 0],
    ['70%', 0],
    ['70.0001', 1],
    ['71', 1],
  ])('70 %% against --min-score %s: %i', async (least, code) => {
    expect(await codesOf(`held.yaml -s ten.yaml --min-score ${least}`)).toEqual([code, code, code]);
  });

  test('no score breaks every --min-score', async () => {
    expect(await codesOf('held.yaml -s minor.yaml --skip kz.demo.water --min-score 0')).toEqual([1, 1, 1]);
  });
});

/** Last line on stderr. */
async function lastLine(args: string): Promise<string | undefined> {
  const { stderr } = await bench.run(['assess', ...args.split(' ')]);
  return stderr.trimEnd().split('\n').at(-1);
}

describe('the last line says which condition broke', () => {
  test.each([
    ['held.yaml -s demo.yaml', ''],
    ['broke.yaml -s demo.yaml', 'gate broke (broke): DEMO Art. 13: Asked by kz.demo.water'],
    ['broke.yaml -s two.yaml', 'gate broke (broke): DEMO Art. 13: Asked by kz.demo.water, and 1 more'],
    ['silent.yaml -s demo.yaml', 'gate broke (silent): DEMO Art. 13: Asked by kz.demo.water'],
    [
      'held.yaml -s ten.yaml --min-score 71',
      'gate broke (held): the score of all that was judged, 70 % declared, is below 71 %',
    ],
    [
      'held.yaml -s minor.yaml',
      'gate broke (held): no critical criterion that binds this project applies, so nothing could have broken the gate',
    ],
    [
      'held.yaml -s minor.yaml --strict',
      'gate broke (held): no critical criterion applies, so nothing could have broken the gate',
    ],
    [
      'held.yaml -s minor.yaml --skip kz.demo.water --min-score 0',
      'gate broke (held): there is no score of all that was judged, and 0 % is asked',
    ],
    ['broke.yaml bad.yaml -s demo.yaml', 'gate broke (broke): DEMO Art. 13: Asked by kz.demo.water'],
    ['broke.yaml -s demo.yaml --format json', 'gate broke (broke): DEMO Art. 13: Asked by kz.demo.water'],
    ['broke.yaml -s demo.yaml --exit-zero', 'gate broke (broke): DEMO Art. 13: Asked by kz.demo.water'],
  ])('%s', async (args, line) => {
    expect(await lastLine(args)).toBe(line);
  });
});

test('what --only and --skip left out is counted among what would have been judged', async () => {
  const { stderr } = await bench.run(['assess', 'held.yaml', '-s', 'two.yaml', '--only', 'kz.demo.water']);
  expect(stderr).toBe('1 criterion was left out by --only or --skip\n');
  const { stdout } = await bench.run([
    'assess',
    'held.yaml',
    '-s',
    'ten.yaml',
    '--only',
    'governance',
    '-f',
    'json',
  ]);
  expect(JSON.parse(stdout).findings).toHaveLength(10);
});

test('the gate in the document is the gate of the exit code', async () => {
  for (const [file, held] of [
    ['held.yaml', true],
    ['broke.yaml', false],
    ['abroad.yaml', false],
  ] as const) {
    const { stdout } = await bench.run(['assess', file, '-s', 'demo.yaml', '-f', 'json']);
    expect(JSON.parse(stdout).gate.held).toBe(held);
  }
});

test('the least project is judged by the law that ships, and not as met', async () => {
  const { code, stderr } = await bench.run(['assess', '-'], { input: least });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^gate broke \(p\): .+, and \d+ more$/m);
});

test('a bug of ours is no exit code of a command: it is thrown', async () => {
  const out = (): never => {
    throw new TypeError('the screen is gone');
  };
  await expect(bench.run(['assess', 'held.yaml', '-s', 'demo.yaml'], { out })).rejects.toThrow(
    'the screen is gone',
  );
  await expect(bench.run(['standards', 'list'], { out })).rejects.toThrow('the screen is gone');
});
