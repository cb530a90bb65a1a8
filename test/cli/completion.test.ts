import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchOf, least } from './support/bench.js';

const program = fileURLToPath(new URL('../../bin/esg-align.js', import.meta.url));
const bench = benchOf('completion');

beforeAll(async () => {
  bench.write({
    'bin/esg-align': `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`,
    'site one.yaml': least,
    'sites/other.yaml': least,
  });
  chmodSync(join(bench.folder, 'bin/esg-align'), 0o755);
  for (const shell of ['bash', 'zsh'])
    bench.write({ [shell]: (await bench.run(['completion', shell])).stdout });
});
afterAll(() => bench.clear());

async function suggested(...words: readonly string[]): Promise<readonly string[]> {
  const asked = [...words.slice(0, -1), `:${words.at(-1)}`];
  const { code, stdout, stderr } = await bench.run(['complete', '--', ...asked]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t')[0] ?? '');
}

describe('what is suggested', () => {
  test('commands, and those of a group; none that is hidden', async () => {
    const all = await suggested('');
    expect(all).toEqual(expect.arrayContaining(['assess', 'gaps', 'completion', 'help']));
    expect(all).not.toContain('complete');
    expect(await suggested('stan')).toEqual(['standards']);
    expect(await suggested('standards', 'l')).toEqual(['list', 'lint']);
    expect(await suggested('help', 'standards', 'te')).toEqual(['test']);
  });

  test('options in both forms, those of the program too', async () => {
    expect(await suggested('assess', '--min')).toEqual(['--min-score', '--min-coverage']);
    expect(await suggested('assess', '--deb')).toEqual(['--debug']);
    expect(await suggested('assess', '--hel')).toEqual(['--help']);
    expect(await suggested('assess', '-')).toEqual(expect.arrayContaining(['-q', '--quiet', ':files']));
    expect(await suggested('assess', '--', '--min')).toEqual([':files']);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['sides', ['assess', '--side', ''], ['eu', 'kz', 'int']],
    ['sides behind =', ['assess', '--side=k'], ['--side=kz']],
    ['formats of assess', ['assess', '-f', 'sa'], ['sarif']],
    ['formats of gaps', ['gaps', '--format', 'sa'], []],
    ['verdicts', ['assess', '--fail-on', 'u'], ['unknown']],
    ['verdicts behind a comma', ['assess', '--fail-on', 'not-met,u'], ['not-met,unknown']],
    ['kinds of compare', ['compare', '--fail-on', ''], ['new', 'worse', 'open']],
    ['a profile', ['assess', '--profile', 'def'], ['default']],
    [
      'an edition',
      ['standards', 'show', 'critical-raw-materials-act@2024-05'],
      ['critical-raw-materials-act@2024-05-23'],
    ],
    ['schemas', ['schema', 'waiv'], ['waivers']],
    ['shells', ['completion', ''], ['bash', 'zsh', 'fish', 'powershell']],
    ['a criterion', ['explain', 'eu.crma.strategic-mat'], ['eu.crma.strategic-material']],
    ['a criterion to judge', ['assess', '--only', 'eu.crma.strategic-mat'], ['eu.crma.strategic-material']],
    ['a topic', ['explain', 'waste.material-rec'], ['waste.material-recovery']],
    ['an area', ['gaps', '--skip', 'waste'], expect.arrayContaining(['waste', 'waste.material-recovery'])],
    ['a paper', ['explain', 'document:feasibility-st'], ['document:feasibility-study']],
    ['a fact', ['explain', 'environment.water.recycled_sh'], ['environment.water.recycled_share']],
    ['a file to judge', ['assess', ''], [':files']],
    ['a file behind an option with its value', ['assess', '--side', 'eu', ''], [':files']],
    ['a file behind a switch', ['assess', '--strict', ''], [':files']],
    ['a file of an option', ['assess', '--waivers', ''], [':files']],
    [
      'a pack or a standard',
      ['assess', '-s', 'critical-raw-materials-act@'],
      ['critical-raw-materials-act@2024-05-23', ':files'],
    ],
    ['nothing for a day', ['assess', '--as-of', ''], []],
    ['nothing behind the last argument', ['compare', 'a', 'b', ''], []],
    ['nothing in a command that there is not', ['asess', '--mi'], []],
  ])('%s', async (_, words, expected) => {
    expect(await suggested(...words)).toEqual(expected);
  });

  test('each with what it is', async () => {
    const { stdout } = await bench.run(['complete', '--', ':sche']);
    expect(stdout).toBe('schema\tprint a JSON Schema (2020-12), or the names of all\n');
  });
});

function shell(name: string, args: readonly string[], script: string): readonly string[] {
  const { status, stdout, stderr, error } = spawnSync(name, [...args, '-c', script], {
    cwd: bench.folder,
    encoding: 'utf8',
    env: { PATH: `${join(bench.folder, 'bin')}${delimiter}${process.env.PATH}`, HOME: bench.folder },
  });
  expect({ error, status, stderr }).toEqual({ error: undefined, status: 0, stderr: '' });
  return stdout.split('\n').filter((line) => line !== '');
}

/** A machine without a shell cannot try its script; in CI both are there, or the tests fail. */
const lacks = (name: string): boolean =>
  (process.env.CI ?? '') === '' && spawnSync(name, ['--version']).error !== undefined;

describe.skipIf(lacks('bash'))('in bash', () => {
  /** `parts` are the words as readline cuts them. */
  const completed = (line: string, parts: readonly string[]): readonly string[] =>
    shell(
      'bash',
      ['--noprofile', '--norc'],
      `source ./bash
       complete -p esg-align > /dev/null
       COMP_LINE='${line}' COMP_POINT=${line.length} COMP_CWORD=${parts.length - 1}
       COMP_WORDS=(${parts.map((part) => `'${part}'`).join(' ')})
       _esg_align esg-align && printf '%s\\n' "\${COMPREPLY[@]}"`,
    );

  test.each<[string, readonly string[], readonly string[]]>([
    ['esg-align ass', ['esg-align', 'ass'], ['assess']],
    ['esg-align standards li', ['esg-align', 'standards', 'li'], ['list', 'lint']],
    ['esg-align assess --side ', ['esg-align', 'assess', '--side', ''], ['eu', 'kz', 'int']],
    ['esg-align assess --side=', ['esg-align', 'assess', '--side', '='], ['eu', 'kz', 'int']],
    ['esg-align assess --side=k', ['esg-align', 'assess', '--side', '=', 'k'], ['kz']],
    [
      'esg-align explain document:feasibility-st',
      ['esg-align', 'explain', 'document', ':', 'feasibility-st'],
      ['feasibility-study'],
    ],
    ['esg-align assess si', ['esg-align', 'assess', 'si'], ['site one.yaml', 'sites']],
    ['esg-align assess sites/', ['esg-align', 'assess', 'sites/'], ['sites/other.yaml']],
    ['esg-align assess --as-of ', ['esg-align', 'assess', '--as-of', ''], []],
  ])('%s', (line, parts, expected) => {
    expect([...completed(line, parts)].toSorted()).toEqual([...expected].toSorted());
  });
});

describe.skipIf(lacks('zsh'))('in zsh', () => {
  /** What the completion system would be handed: its functions stand in for themselves. */
  const completed = (words: readonly string[]): readonly string[] =>
    shell(
      'zsh',
      ['-f'],
      `compdef() { registered="$*" }
       _describe() { print -rl -- "\${(P@)argv[-1]}" }
       _files() { print -r -- FILES }
       source ./zsh
       [[ $registered == '_esg_align esg-align' ]] || exit 9
       words=(${words.map((word) => `'${word}'`).join(' ')}) CURRENT=${words.length} PREFIX='${words.at(-1)}'
       _esg_align`,
    );

  test.each<[readonly string[], readonly string[]]>([
    [['esg-align', 'sche'], ['schema:print a JSON Schema (2020-12), or the names of all']],
    [
      ['esg-align', 'assess', '--side', ''],
      ['eu:', 'kz:', 'int:'],
    ],
    [['esg-align', 'assess', '--side=k'], ['--side=kz:']],
    [['esg-align', 'assess', 'si'], ['FILES']],
    [['esg-align', 'assess', '--as-of', ''], []],
  ])('%j', (words, expected) => {
    expect(completed(words)).toEqual(expected);
  });

  test('a colon in a name is not the end of it', () => {
    const [line = ''] = completed(['esg-align', 'explain', 'document:feasibility-st']);
    expect(line).toMatch(/^document\\:feasibility-study:\w/);
  });
});

test('a shell that there is none for is exit 2, and says which there are', async () => {
  const { code, stdout, stderr } = await bench.run(['completion', 'tcsh']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('bash, zsh, fish, powershell');
});
