import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const folder = mkdtempSync(join(tmpdir(), 'esg-align-package-'));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What npm tells the scripts it runs is about this repository, not about the folder we install into. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$/i.test(name)),
);

function call(command: string, args: readonly string[], cwd = folder) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env,
    shell: windows,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

/** The program as npm links it. */
const esgAlign = (...args: string[]) => call(join(folder, 'node_modules', '.bin', 'esg-align'), args);

beforeAll(() => {
  const packed = call('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root);
  expect(packed.status, packed.stderr).toBe(0);
  const tarball = join(folder, JSON.parse(packed.stdout)[0].filename);
  const installed = call('npm', [
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--omit=dev',
    tarball,
  ]);
  expect(installed.status, installed.stderr).toBe(0);
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the installed program tells its version', () => {
  expect(esgAlign('--version')).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
});

test('the installed program assesses an example', () => {
  const { status, stdout, stderr } = esgAlign(
    'assess',
    'examples/fictitious-lithium-refinery/project.yaml',
    '--format=json',
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ tool: { version: manifest.version }, gate: { held: true } });
});

test('the installed program prints a schema', () => {
  const { status, stdout } = esgAlign('schema', 'project');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toHaveProperty('$id', 'esg-align:project');
});

test('the installed library reports what the program has judged', () => {
  const { stdout } = esgAlign('assess', 'examples/fictitious-lithium-refinery/project.yaml', '--format=json');
  writeFileSync(join(folder, 'assessment.json'), stdout);
  const script = `
    import { readFileSync } from 'node:fs';
    import { formats } from 'esg-align';
    const assessment = JSON.parse(readFileSync('assessment.json', 'utf8'));
    const { render } = await formats.json.load();
    process.stdout.write(await render([assessment], { color: false, width: 80 }));`;
  const told = call(process.execPath, ['--input-type=module', '-e', script]);
  expect(told).toEqual({ status: 0, stdout, stderr: '' });
});
