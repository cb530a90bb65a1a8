import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Shell } from '../../src/cli/shell.js';
import { benchOf, least } from './support/bench.js';
import { criterion, pack, recycling } from './support/pack.js';

const bench = benchOf('progress');
const erase = '\r\u001b[2K';
const many = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}.yaml`);
const long = `${'very-long-name/'.repeat(4)}end.yaml`;
const args = ['assess', ...many, '-s', 'demo.yaml', '-f', 'json', '--exit-zero'];

beforeAll(() =>
  bench.write({
    ...Object.fromEntries([...many, long].map((path) => [path, least])),
    'demo.yaml': pack(criterion('kz.demo.water', recycling, 'minor')),
  }),
);
afterAll(() => bench.clear());

/** A terminal on standard error, and a clock that goes on by so many milliseconds whenever it is looked at. */
function terminal(step: number): Partial<Shell> {
  let clock = 0;
  return {
    errTTY: true,
    errColumns: 60,
    now: () => {
      clock += step;
      return clock;
    },
  };
}

/** Before the line of the gates, which tests of the gate speak of. */
const said = (stderr: string): string => stderr.slice(0, stderr.lastIndexOf(erase) + erase.length);

test('after one second each file is told on one line, which is erased at the end', async () => {
  // The clock is looked at once at the start (400), then once a file, and again when a line is written:
  // 800 a, 1200 b, 1600 c is written (looked at again: 2000), 2400 d (2800), 3200 e (3600).
  const { stderr } = await bench.run(args, terminal(400));
  expect(said(stderr)).toBe(
    [
      `${erase}assessing 3 of 5: c.yaml`,
      `${erase}assessing 4 of 5: d.yaml`,
      `${erase}assessing 5 of 5: e.yaml`,
      erase,
    ].join(''),
  );
});

test('not more often than ten times a second', async () => {
  // Start 60, a 120 … e 360: too early. With 25 files more lines would come, but at most each 100 ms.
  const files = Array.from({ length: 5 }, () => many).flat();
  const distinct = files.map((name, index) => `${index}${name}`);
  bench.write(Object.fromEntries(distinct.map((path) => [path, least])));
  const { stderr } = await bench.run(
    ['assess', ...distinct, '-s', 'demo.yaml', '-f', 'json', '--exit-zero'],
    terminal(60),
  );
  const numbers = [...stderr.matchAll(/assessing (\d+) of 25/g)].map(([, number]) => Number(number));
  // Start 60: nothing before 1060. File n is at 60 + 60 n until a line is written, so the 17th (1080) is the first;
  // writing looks again (1140), so the next line may come at 1240: 18 is at 1200, 19 at 1260 (1320), 21 at 1440 …
  expect(numbers).toEqual([17, 19, 21, 23, 25]);
});

test('a line is never longer than the terminal, and shows the end of a path', async () => {
  const two = ['assess', 'a.yaml', long, '-s', 'demo.yaml', '-f', 'json', '--exit-zero'];
  const { stderr } = await bench.run(two, { ...terminal(2000), errColumns: 40 });
  const lines = said(stderr).split(erase).slice(1, -1);
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(line.length).toBeLessThan(40);
  expect(lines[1]).toMatch(/^assessing 2 of 2: .*end\.yaml$/);
});

describe('nothing is said', () => {
  test.each<[string, Partial<Shell>, readonly string[]]>([
    ['in less than a second', terminal(1), args],
    ['in a pipe', { ...terminal(2000), errTTY: false }, args],
    ['in CI', { ...terminal(2000), env: { CI: 'true' } }, args],
    ['on a terminal that cannot go back', { ...terminal(2000), env: { TERM: 'dumb' } }, args],
    ['of one file', terminal(2000), ['assess', 'a.yaml', ...args.slice(6)]],
    ['with --quiet', terminal(2000), [...args, '--quiet']],
  ])('%s', async (_, over, given) => {
    const { code, stderr } = await bench.run(given, over);
    expect(code).toBe(0);
    expect(stderr).not.toContain('assessing');
    expect(stderr).not.toContain(erase);
  });
});
