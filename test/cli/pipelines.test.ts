import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

/** The built program, run as a pipeline runs it, on an example whose gate breaks and on a file that cannot be read. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'bin/esg-align.js');
const project = 'examples/kounrad/project.yaml';
const folder = mkdtempSync(join(tmpdir(), 'esg-align-pipelines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(at(name), 'utf8');

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    ...{ cwd: root, encoding: 'utf8', input, maxBuffer: 64 * 1024 * 1024 },
    env: { ...process.env, GITHUB_STEP_SUMMARY: '', ...env },
  });
  return { status, stdout, stderr };
}

const day = ['--as-of', '2026-11-22', '--standard', 'environmental-code'];

describe('an example whose gate breaks', () => {
  writeFileSync(at('summary.md'), 'what another step wrote\n');
  const ran = run(
    [
      ...['assess', project, ...day, '-f', 'github', '-f', `sarif=${at('a.sarif')}`],
      ...['-f', `junit=${at('a.xml')}`, '-f', `gitlab=${at('a.json')}`, '-f', `json=${at('saved.json')}`],
    ],
    { GITHUB_STEP_SUMMARY: at('summary.md') },
  );

  test('is exit code 1, whatever the format', () => {
    expect(ran.status).toBe(1);
  });

  test('has annotations on standard output and nothing else', () => {
    const lines = ran.stdout.trimEnd().split('\n');
    expect(lines.filter((line) => !/^::(error|warning|notice) /.test(line))).toEqual([]);
    expect(lines[0]).toContain('gate broke');
  });

  test('has its job summary behind what was there', () => {
    const [first, second] = read('summary.md').split('\n');
    expect(first).toBe('what another step wrote');
    expect(second).toBe('## ❌ Gate broke: Kounrad copper recovery plant (`kounrad`)');
  });

  test('shows in SARIF the line of the file where each fact stands', () => {
    const lines = readFileSync(join(root, project), 'utf8').split('\n');
    const { results } = JSON.parse(read('a.sarif')).runs[0];
    expect(results.length).toBeGreaterThan(20);
    for (const { locations } of results) {
      const { artifactLocation, region } = locations[0].physicalLocation;
      expect(artifactLocation.uri).toBe(project);
      expect(lines[region.startLine - 1]?.slice(region.startColumn - 1)).toMatch(/\S/);
    }
  });

  test('has as many failures in JUnit as entries in Code Quality, and one for the gate', () => {
    const [, failures] =
      /<testsuites name="esg-align" tests="\d+" failures="(\d+)"/.exec(read('a.xml')) ?? [];
    expect(Number(failures)).toBe(JSON.parse(read('a.json')).length + 1);
  });

  test('is rendered from the saved assessment to the same bytes', () => {
    const again = execFileSync(process.execPath, [program, 'report', at('saved.json'), '-f', 'sarif'], {
      ...{ cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    });
    expect(again).toBe(read('a.sarif'));
  });
});

test('without GITHUB_STEP_SUMMARY no summary is written', () => {
  expect(run(['assess', project, ...day, '-f', 'github']).status).toBe(1);
});

test('a job summary that cannot be written is told, and is exit code 2', () => {
  const { status, stderr } = run(['assess', project, ...day, '-f', 'github'], {
    GITHUB_STEP_SUMMARY: join(folder, 'no', 'folder.md'),
  });
  expect(status).toBe(2);
  expect(stderr).toContain('the job summary cannot be written');
});

test.each(['sarif', 'junit', 'github', 'gitlab', 'markdown'])(
  'a file that cannot be read is exit code 2 and no report: %s',
  (format) => {
    writeFileSync(at('broken.yaml'), 'project: [\n');
    const { status, stdout, stderr } = run(['assess', at('broken.yaml'), ...day, '-f', format]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('broken.yaml:');
  },
);

test.each(['sarif', 'gitlab'])('%s of standard input is exit code 2, with what to do', (format) => {
  const input = readFileSync(join(root, project), 'utf8');
  const { status, stdout, stderr } = run(['assess', '-', ...day, '-f', format], {}, input);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('write the project to a file and name that');
});
