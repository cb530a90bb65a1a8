import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { criterion, pack, recycles, recycling } from './cli/support/pack.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Step {
  readonly id?: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action: Action = parse(read('action.yml'));
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'esg-align-action-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'mines'), { recursive: true });
  const files = {
    'demo.yaml': pack(criterion('kz.demo.water', recycling)),
    'mines/held.yaml': recycles('70 %', 'held'),
    'mines/broke.yaml': recycles('69 %', 'broke'),
    'bad.yaml': 'hello\n',
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
});

/** What a runner makes of `${{ … }}` in a composite action: text, before a shell sees anything. */
function filled(text: string, inputs: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\{\{ *([\w.-]+) *\}\}/g, (_, name: string) => {
    if (name === 'github.action_path') return root.replace(/\/$/, '');
    const input = /^inputs\.(.+)$/.exec(name)?.[1];
    if (input === undefined) throw new Error(`nothing is known of ${name}`);
    const declared = action.inputs[input];
    if (declared === undefined) throw new Error(`there is no input ${input}`);
    return inputs[input] ?? declared.default ?? '';
  });
}

/** Runs every step as a runner does: bash with -e and pipefail on a file, environment and output files of its own. */
function run(inputs: Readonly<Record<string, string>>) {
  const [output, summary, script] = ['output', 'summary', 'script.sh'].map((name) =>
    join(folder, `runner-${name}`),
  );
  if (output === undefined || summary === undefined || script === undefined)
    throw new Error('three were named');
  for (const file of [output, summary]) writeFileSync(file, '');
  let code = 0;
  let stdout = '';
  for (const step of action.runs.steps) {
    writeFileSync(script, filled(step.run, {}));
    const own = Object.fromEntries(
      Object.entries(step.env).map(([key, text]) => [key, filled(text, inputs)]),
    );
    const done = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        CI: 'true',
        ...own,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        SOURCE_DATE_EPOCH: '1795305600',
      },
      encoding: 'utf8',
    });
    code = done.status ?? -1;
    stdout += done.stdout;
    if (code !== 0) break;
  }
  const outputs = Object.fromEntries(
    readFileSync(output, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/=(.*)/s).slice(0, 2)),
  );
  return { code, stdout, outputs, summary: readFileSync(summary, 'utf8') };
}

test('every step names its shell, every output a step, and no script holds an expression', () => {
  expect(action.runs.using).toBe('composite');
  for (const { shell, run: script } of action.runs.steps) {
    expect(shell).toBe('bash');
    expect(script).not.toContain('${{');
  }
  for (const { value } of Object.values(action.outputs))
    expect(value).toMatch(/^\$\{\{ steps\.assess\.outputs\.[a-z-]+ \}\}$/);
});

describe('the job', () => {
  test.each([
    ['mines/held.yaml', {}, 0, '0', 'held'],
    ['mines/broke.yaml', {}, 1, '1', 'broke'],
    ['mines/broke.yaml', { 'exit-zero': 'true' }, 0, '1', 'broke'],
    ['bad.yaml', { 'exit-zero': 'true' }, 2, '2', 'impossible'],
    ['none.yaml', {}, 2, '2', 'impossible'],
    ['mines/held.yaml', { 'min-score': '101' }, 2, '2', 'impossible'],
    ['mines/*.yaml', {}, 1, '1', 'broke'],
    ['mines/held.yaml\nmines/broke.yaml\n', {}, 1, '1', 'broke'],
    ['mines/held.yaml\r\n', { strict: 'true' }, 0, '0', 'held'],
  ])('%j with %j ends with %i', (files, more, code, exitCode, gate) => {
    const done = run({ files, standard: 'demo.yaml', ...more });
    expect([done.code, done.outputs['exit-code'], done.outputs.gate]).toEqual([code, exitCode, gate]);
  });

  test('annotates, writes the summary and the SARIF file that its output names', () => {
    const { stdout, summary, outputs } = run({
      files: 'mines/broke.yaml',
      standard: 'demo.yaml',
      json: 'all.json',
    });
    expect(stdout).toMatch(/^::error .*file=mines\/broke\.yaml,line=3,/m);
    expect(summary).toContain('Asked by kz.demo.water');
    expect(outputs.sarif).toBe('esg-align.sarif');
    const sarif = JSON.parse(readFileSync(join(folder, 'esg-align.sarif'), 'utf8'));
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.region.startLine).toBe(3);
    expect(JSON.parse(readFileSync(join(folder, 'all.json'), 'utf8')).gate.held).toBe(false);
  });

  test('names no SARIF file that an earlier run left', () => {
    writeFileSync(join(folder, 'esg-align.sarif'), '{}');
    expect(run({ files: 'bad.yaml', standard: 'demo.yaml' }).outputs.sarif).toBe('');
  });

  test('takes an input for text, whatever it holds', () => {
    const files = 'mines/held.yaml\n$(touch hacked)\n`touch hacked`; touch hacked';
    const { code } = run({ files, standard: 'demo.yaml' });
    expect(code).toBe(2);
    expect(() => readFileSync(join(folder, 'hacked'))).toThrow();
    expect(run({ files: '--exit-zero', standard: 'demo.yaml' }).code).toBe(2);
  });
});

test('the hooks of pre-commit run commands that there are, on project files', () => {
  const hooks: readonly {
    readonly id: string;
    readonly entry: string;
    readonly language: string;
    readonly files: string;
  }[] = parse(read('.pre-commit-hooks.yaml'));
  expect(hooks.map(({ id }) => id)).toEqual(['esg-align-validate', 'esg-align-assess']);
  for (const { entry, language, files } of hooks) {
    expect(language).toBe('node');
    expect(new RegExp(files).test('mines/north/project.yaml')).toBe(true);
    const [, ...args] = entry.split(' ');
    const done = spawnSync(
      process.execPath,
      [join(root, 'bin/esg-align.js'), ...args, join(folder, 'mines/held.yaml')],
      { encoding: 'utf8' },
    );
    expect([0, 1]).toContain(done.status);
  }
});
