import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchOf, least, type Ran } from './support/bench.js';
import { criterion, pack, recycles, recycling } from './support/pack.js';

const program = fileURLToPath(new URL('../../bin/esg-align.js', import.meta.url));
const bench = benchOf('program');
const portfolio = Array.from({ length: 6 }, (_, index) => `many/${index}.yaml`);

beforeAll(() => {
  bench.write(
    Object.fromEntries(portfolio.map((path, index) => [path, least.replace('id: p', `id: p${index}`)])),
  );
  bench.write({
    'p.yaml': least,
    'w.yaml': recycles('70 %'),
    'demo.yaml': pack(criterion('kz.demo.water', recycling)),
    // Stands for a bug anywhere behind the command line.
    'bug.cjs': "process.stdout.write = () => { throw new TypeError('one line\\nand another'); };\n",
  });
});
afterAll(() => bench.clear());

interface Ways {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** How long the reader of standard output sleeps before it reads. */
  readonly sleeps?: number;
  /** The reader closes standard output after this many bytes. */
  readonly closesAfter?: number;
}

async function start(
  command: string,
  args: readonly string[],
  { env = {}, input = '', sleeps = 0, closesAfter }: Ways,
): Promise<Ran> {
  const { NO_COLOR, FORCE_COLOR, NODE_OPTIONS, ...inherited } = process.env;
  const child = spawn(command, args, {
    cwd: bench.folder,
    env: { ...inherited, SOURCE_DATE_EPOCH: '1795305600', ...env },
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdin.end(input);
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  await new Promise((resolve) => setTimeout(resolve, sleeps));
  child.stdout.on('data', (chunk: Buffer) => {
    stdout.push(chunk);
    if (closesAfter !== undefined && Buffer.concat(stdout).length >= closesAfter) child.stdout.destroy();
  });
  const [code] = await once(child, 'close');
  return { code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}

const esgAlign = (args: readonly string[], ways: Ways = {}): Promise<Ran> =>
  start(process.execPath, [program, ...args], ways);

describe('as a program', () => {
  test.each([
    ['held', ['assess', 'w.yaml', '-s', 'demo.yaml'], 0],
    ['broke', ['assess', 'p.yaml'], 1],
    ['not assessed', ['assess', 'none.yaml'], 2],
    ['no such option', ['assess', 'p.yaml', '--fromat', 'json'], 2],
    ['no such command', ['asess', 'p.yaml'], 2],
    ['nothing asked', [], 2],
    ['help', ['--help'], 0],
  ])('%s', async (_, args, code) => {
    const ran = await esgAlign(args);
    expect(ran.code).toBe(code);
    expect(ran.stdout === '').toBe(code === 2);
  });

  test('says what it says without a process', async () => {
    const spawned = await esgAlign(['assess', 'p.yaml', '-f', 'json']);
    expect(spawned).toEqual(await bench.run(['assess', 'p.yaml', '-f', 'json']));
  });

  test('reads standard input', async () => {
    const { code, stdout } = await esgAlign(['assess', '-', '-s', 'demo.yaml', '-f', 'json'], {
      input: recycles('70 %'),
    });
    expect({ code, file: JSON.parse(stdout).project.file }).toEqual({ code: 0, file: 'stdin' });
  });
});

describe('pipes', () => {
  test('5 MB arrive whole, however slow the reader', async () => {
    const { code, stdout, stderr } = await esgAlign(['assess', 'many/*.yaml', '-f', 'json'], {
      sleeps: 1500,
    });
    expect(code).toBe(1);
    expect(Buffer.byteLength(stdout)).toBeGreaterThan(5_000_000);
    expect(JSON.parse(stdout)).toHaveLength(portfolio.length);
    expect(stderr.trimEnd().split('\n')).toHaveLength(portfolio.length);
  });

  test('a reader that has seen enough ends it quietly', async () => {
    const { code, stdout, stderr } = await esgAlign(['assess', 'many/*.yaml', '-f', 'json'], {
      closesAfter: 1,
    });
    expect(stdout).toMatch(/^\[/);
    expect(stderr).not.toMatch(/EPIPE|Error|bug/);
    expect(code).toBe(1);
  });

  test.skipIf(process.platform === 'win32')(
    'the gate is the last line where both streams end in one log',
    async () => {
      const command = `"${process.execPath}" "${program}" assess w.yaml many/[12]*.yaml -f json 2>&1`;
      const { stdout } = await start('sh', ['-c', command], { sleeps: 800 });
      const end = stdout.lastIndexOf('\n]\n');
      expect(JSON.parse(stdout.slice(0, end + 2))).toHaveLength(3);
      expect(stdout.slice(end + 3)).toMatch(/^(gate broke \(\w+\): .*\n){3}$/);
    },
  );

  test.skipIf(process.platform !== 'linux')(
    'a disk that is full is exit 2, whatever the gate says',
    async () => {
      const command = `"${process.execPath}" "${program}" assess w.yaml -s demo.yaml > /dev/full`;
      expect(await start('sh', ['-c', command], {})).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/^esg-align: the report cannot be written: ENOSPC/),
      });
    },
  );
});

describe('a bug of ours', () => {
  const env = { NODE_OPTIONS: `--require ${join(bench.folder, 'bug.cjs')}` };

  test('is exit 3 with one line', async () => {
    const { code, stderr } = await esgAlign(['assess', 'w.yaml'], { env });
    expect(code).toBe(3);
    expect(stderr).toBe(
      'esg-align: a bug of ours, not of your files: TypeError: one line and another (--debug shows where)\n',
    );
  });

  test.each([
    ['--debug', ['--debug', 'assess', 'w.yaml'], {}],
    ['--debug after the command', ['assess', 'w.yaml', '--debug'], {}],
    ['ESG_ALIGN_DEBUG', ['assess', 'w.yaml'], { ESG_ALIGN_DEBUG: '1' }],
  ])('shows its stack with %s', async (_, args, more) => {
    const { code, stderr } = await esgAlign(args, { env: { ...env, ...more } });
    expect(code).toBe(3);
    expect(stderr).toMatch(/TypeError: one line\nand another\n +at /);
  });
});
