import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { showsLinks } from '../../src/cli/links.js';
import type { Shell } from '../../src/cli/shell.js';
import { benchOf } from './support/bench.js';
import { criterion, pack, recycles, recycling } from './support/pack.js';

const bench = benchOf('links');
beforeAll(() =>
  bench.write({
    'short.yaml': recycles('60 %'),
    'demo.yaml': pack(criterion('kz.demo.water', recycling)),
    'evil.yaml': pack(criterion('kz.demo.water', recycling)).replace(
      'https://example.org/demo',
      'javascript:x',
    ),
  }),
);
afterAll(() => bench.clear());

const able = { outTTY: true, env: { TERM_PROGRAM: 'WezTerm', NO_COLOR: '1' } };
// biome-ignore lint/suspicious/noControlCharactersInRegex: links begin with one
const links = /\u001b\]8;;([^\u001b]*)\u001b\\/g;
const addresses = (text: string): readonly string[] =>
  [...text.matchAll(links)].map(([, url]) => url ?? '').filter((url) => url !== '');

describe('the report', () => {
  test('links what it cites to the source of the edition, and is else the same', async () => {
    const args = ['assess', 'short.yaml', '-s', 'demo.yaml'];
    const { stdout } = await bench.run(args, able);
    expect(stdout).toContain('\u001b]8;;https://example.org/demo\u001b\\DEMO Art. 13\u001b]8;;\u001b\\');
    // The edition in the header, the reason of the gate, the gap.
    expect(addresses(stdout)).toEqual(Array.from({ length: 3 }, () => 'https://example.org/demo'));
    expect(stdout.replaceAll(links, '')).toBe((await bench.run(args)).stdout);
  });

  test('of many acts links the day of each edition', async () => {
    const { stdout } = await bench.run(['assess', 'short.yaml', '--side', 'eu'], able);
    const list = stdout.slice(stdout.indexOf('judged by', stdout.indexOf('judged by') + 1));
    const shown = addresses(list);
    const { stdout: json } = await bench.run(['assess', 'short.yaml', '--side', 'eu', '-f', 'json']);
    const sources = JSON.parse(json).editions.map(({ source }: { source: string }) => new URL(source).href);
    expect(shown).toEqual(sources);
    expect(sources.length).toBeGreaterThan(4);
    expect(
      stdout
        .replaceAll(links, '')
        .split('\n')
        .filter((line) => line.length > 100),
    ).toEqual([]);
  });

  test.each<[string, string, Partial<Shell>]>([
    ['in a pipe', 'demo.yaml', { ...able, outTTY: false }],
    ['to what is no web address', 'evil.yaml', able],
    ['in CI', 'demo.yaml', { ...able, env: { ...able.env, CI: 'true' } }],
  ])('has none %s', async (_, own, over) => {
    const { stdout } = await bench.run(['assess', 'short.yaml', '-s', own], over);
    expect(stdout).toContain('DEMO Art. 13');
    expect(stdout).not.toContain('\u001b');
  });

  test('has none in a file', async () => {
    await bench.run(['assess', 'short.yaml', '-s', 'demo.yaml', '-o', 'report.txt'], able);
    const written = readFileSync(join(bench.folder, 'report.txt'), 'utf8');
    expect(written).toContain('DEMO Art. 13');
    expect(written).not.toContain('\u001b');
  });
});

test.each<[Readonly<Record<string, string>>, boolean]>([
  [{}, false],
  [{ TERM: 'xterm-256color' }, false],
  [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.1.0' }, true],
  [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.9' }, false],
  [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.71.2' }, false],
  [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.72.0' }, true],
  [{ VTE_VERSION: '5000' }, false],
  [{ VTE_VERSION: '6003' }, true],
  [{ WT_SESSION: 'a' }, true],
  [{ KONSOLE_VERSION: '220401' }, true],
  [{ TERM: 'xterm-kitty' }, true],
  [{ TERM: 'tmux-256color', WT_SESSION: 'a' }, false],
  [{ FORCE_HYPERLINK: '1' }, true],
  [{ FORCE_HYPERLINK: '0', WT_SESSION: 'a' }, false],
])('a terminal with %j', (env, expected) => {
  expect(showsLinks(env, true)).toBe(expected);
  expect(showsLinks(env, false)).toBe(false);
});
