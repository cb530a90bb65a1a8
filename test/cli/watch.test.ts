import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
// Loaded beforehand, so that no round waits for it.
import '../../src/report/table.js';
import { benchOf } from './support/bench.js';
import { criterion, pack, recycles, recycling } from './support/pack.js';

const program = fileURLToPath(new URL('../../bin/esg-align.js', import.meta.url));
const bench = benchOf('watch');
const args = ['assess', 'p.yaml', '-s', 'demo.yaml', '--watch'];
const good = recycles('70 %');
const short = recycles('60 %');

beforeAll(() => bench.write({ 'demo.yaml': pack(criterion('kz.demo.water', recycling)), 'q.yaml': good }));
afterAll(() => bench.clear());

/** Saves one text after the other, then ends; what was printed for each. */
async function saved(texts: readonly string[], more: readonly string[] = []) {
  const [before = '', ...later] = texts;
  bench.write({ 'p.yaml': before });
  let changed: () => void = () => {};
  let end: () => void = () => {};
  let out = '';
  let err = '';
  const folders: (readonly string[])[] = [];
  const running = bench.run([...args, ...more], {
    out: (content) => {
      out += content;
    },
    err: (text) => {
      err += text;
    },
    watch: (watched, call) => {
      folders.push(watched);
      changed = call;
      return () => {};
    },
    onInterrupt: (call) => {
      end = call;
    },
  });
  await expect.poll(() => err).toContain('Ctrl-C ends');
  const rounds = [{ out, err }];
  for (const text of later) {
    out = '';
    err = '';
    bench.write({ 'p.yaml': text });
    changed();
    // A round reads files and judges without a timer: after this turn of the loop it is over.
    await new Promise((done) => setTimeout(done, 50));
    rounds.push({ out, err });
  }
  end();
  const { code } = await running;
  return { code, rounds, folders };
}

describe('when the file is saved', () => {
  test('it says what is new and what closed, and ends with the code of the last', async () => {
    const { code, rounds } = await saved([good, short, good]);
    const [first, broken, mended] = rounds;
    expect(first?.out).toContain('DEMO');
    expect(first?.err).toBe('watching p.yaml: Ctrl-C ends\n');
    expect(broken?.out).toMatch(/1 new.*0 closed/);
    expect(broken?.out).toContain('gate      held before, broke now');
    expect(broken?.err).toMatch(/^gate broke \(w\): .*\n$/);
    expect(mended?.out).toMatch(/0 new.*1 closed/);
    expect(mended?.err).toBe('');
    expect(code).toBe(0);
  });

  test('a gate that broke last is exit 1', async () => {
    expect((await saved([good, short])).code).toBe(1);
    expect((await saved([good, short], ['--exit-zero'])).code).toBe(0);
  });

  test('a broken file is told once, watched on, and exit 2 where it was the last', async () => {
    const { code, rounds } = await saved([good, 'a', 'a', short]);
    expect(rounds[1]?.out).toBe('');
    expect(rounds[1]?.err).toMatch(/^p\.yaml:1:1 /);
    expect(rounds[2]).toEqual({ out: '', err: '' });
    expect(rounds[3]?.out).toMatch(/1 new/);
    expect(code).toBe(1);
    expect((await saved([good, 'a'])).code).toBe(2);
  });

  test('one that was broken from the start is reported whole as soon as it can be read', async () => {
    const { code, rounds } = await saved(['a', good]);
    expect(rounds[0]?.err).toMatch(/^p\.yaml:1:1 /);
    expect(rounds[1]?.out).toContain('as of');
    expect(code).toBe(0);
  });

  test('what changes no verdict is one line; what changes nothing that is read, none', async () => {
    const { rounds } = await saved([good, `${good}# a note\n`, `${good}# a note\n`]);
    expect(rounds[1]?.out).toBe('\nsaved: no verdict changed\n');
    expect(rounds[2]).toEqual({ out: '', err: '' });
  });

  test('the folder of what it includes is watched from then on', async () => {
    bench.write({ 'parts/water.yaml': 'environment: { water: { recycled_share: 60 % } }\n' });
    const including = `${good.split('environment')[0]}include: [parts/water.yaml]\n`;
    const { rounds, folders } = await saved([good, including]);
    expect(rounds[1]?.out).toMatch(/1 new/);
    expect(folders).toEqual([[bench.folder], [bench.folder, join(bench.folder, 'parts')]]);
  });
});

test.each([
  ['several files', ['assess', 'p.yaml', 'q.yaml', '--watch']],
  ['a pattern', ['assess', '*.yaml', '--watch']],
  ['standard input', ['assess', '-', '--watch']],
  ['another format', ['assess', 'p.yaml', '--watch', '-f', 'json']],
  ['a file', ['assess', 'p.yaml', '--watch', '-o', 'report.txt']],
])('of %s is exit 2', async (_, given) => {
  const { code, stdout, stderr } = await bench.run(given);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^esg-align: --watch /);
});

test.skipIf(process.platform === 'win32')(
  'as a program, with a file replaced as editors do',
  async () => {
    bench.write({ 'p.yaml': short });
    const child = spawn(process.execPath, [program, ...args], {
      cwd: bench.folder,
      env: { ...process.env, SOURCE_DATE_EPOCH: '1795305600' },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    const patient = { timeout: 30_000, interval: 50 };
    await expect.poll(() => err, patient).toContain('watching p.yaml');
    bench.write({ 'p.yaml~': good });
    renameSync(join(bench.folder, 'p.yaml~'), join(bench.folder, 'p.yaml'));
    await expect.poll(() => out, patient).toMatch(/1 closed/);
    bench.write({ 'p.yaml': short });
    await expect.poll(() => out, patient).toMatch(/1 new/);
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([1, null]);
  },
  90_000,
);
