import { execFileSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchOf, least } from './support/bench.js';
import { criterion, pack, recycles, recycling } from './support/pack.js';

const bench = benchOf('output');
const other = benchOf('output-other');
afterAll(() => {
  bench.clear();
  other.clear();
});

const examples = [
  'fictitious-lithium-refinery/project',
  'kounrad/project',
  'sarytogan-graphite/project',
  'kaz-minerals/aktogay',
];
const files = Object.fromEntries(
  [...examples, 'kaz-minerals/company'].map((name) => {
    return [`examples/${name}.yaml`, readFileSync(new URL(`../../examples/${name}.yaml`, import.meta.url))];
  }),
);
const projects = examples.map((name) => `examples/${name}.yaml`);
const kounrad = 'examples/kounrad/project.yaml';

beforeAll(() => {
  for (const { write } of [bench, other]) {
    write({
      ...files,
      'p.yaml': least,
      'w.yaml': recycles('70 %'),
      'demo.yaml': pack(criterion('kz.demo.water', recycling)),
      'bad.yaml': 'a',
    });
  }
});

describe('json', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schemas/assessment.schema.json', import.meta.url), 'utf8'),
  );
  const validate = new Ajv2020({ strict: false }).compile(schema);

  test.each([
    ['as it is', []],
    ['before the first day of anything', ['--as-of', '2024-05-23']],
    ['in 2031', ['--as-of', '2031-01-01', '--strict', '--min-score', '70']],
    ['of one topic', ['--only', 'waste']],
    ['of nothing', ['--skip', 'environment', '--skip', 'social', '--skip', 'governance']],
    ['by a pack', ['-s', 'demo.yaml']],
  ])('is valid by its schema: %s', async (_, args) => {
    const { stdout } = await bench.run(['assess', ...projects, 'p.yaml', '-f', 'json', ...args]);
    const documents: unknown[] = JSON.parse(stdout);
    expect(documents).toHaveLength(5);
    for (const document of documents) {
      expect(validate(document), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    }
  });

  test('is one document for one project, an array for several, ndjson one line each, the same content', async () => {
    const one = await bench.run(['assess', kounrad, '-f', 'json']);
    const several = await bench.run(['assess', kounrad, 'w.yaml', '-f', 'json']);
    const lines = await bench.run(['assess', kounrad, 'w.yaml', '-f', 'ndjson']);
    expect(JSON.parse(several.stdout)[0]).toEqual(JSON.parse(one.stdout));
    expect(lines.stdout.endsWith('\n')).toBe(true);
    expect(
      lines.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(JSON.parse(several.stdout));
  });

  test('the counts add up to the number of findings', async () => {
    const { stdout } = await bench.run(['assess', ...projects, '-f', 'json']);
    for (const { findings, counts } of JSON.parse(stdout)) {
      const verdicts = [
        'met',
        'partly-met',
        'not-met',
        'unknown',
        'needs-review',
        'upcoming',
        'not-applicable',
      ];
      expect(verdicts.reduce((sum, verdict) => sum + counts[verdict], 0)).toBe(findings.length);
      expect(new Set(findings.map((one: { criterion: string }) => one.criterion)).size).toBe(findings.length);
    }
  });
});

describe('same input, same bytes', () => {
  test.each(['table', 'json', 'ndjson'])('%s', async (format) => {
    const two = [kounrad, 'w.yaml'];
    const args = ['assess', ...two, '--all', '--format', format];
    const first = await bench.run(args);
    expect(await bench.run(args)).toEqual(first);
    expect(await other.run(args)).toEqual(first);
    const absolute = two.map((file) => join(bench.folder, file));
    expect(await bench.run(['assess', ...absolute, '--all', '--format', format])).toEqual(first);
    expect(first.stdout + first.stderr).not.toMatch(/\d\d:\d\d:\d\d/);
    for (const folder of [bench.folder, tmpdir(), process.cwd()]) expect(first.stdout).not.toContain(folder);
  });
});

describe('--output', () => {
  const written = (path: string): string => readFileSync(join(bench.folder, path), 'utf8');
  const noDrafts = (): void =>
    expect(readdirSync(bench.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);

  test('writes what would have been printed, whole, in place of what was there', async () => {
    bench.write({ 'report.json': 'old' });
    const { stdout } = await bench.run(['assess', kounrad, '-f', 'json']);
    expect(await bench.run(['assess', kounrad, '-f', 'json', '-o', 'report.json'])).toMatchObject({
      code: 1,
      stdout: '',
    });
    expect(written('report.json')).toBe(stdout);
    noDrafts();
  });

  test('- is standard output', async () => {
    expect(await bench.run(['assess', kounrad, '-o', '-'])).toEqual(await bench.run(['assess', kounrad]));
    expect(existsSync(join(bench.folder, '-'))).toBe(false);
  });

  test.each([
    ['none/report.json', 'its folder does not exist'],
    ['examples', 'this is a folder'],
    ['p.yaml/report.json', 'its folder is a file'],
  ])('to %s: exit 2 says why', async (path, why) => {
    const { code, stdout, stderr } = await bench.run(['assess', kounrad, '-f', 'json', '--output', path]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^gate broke/);
    expect(stderr).toContain(`esg-align: the report cannot be written to ${path}: ${why}\n`);
    noDrafts();
  });

  test('problems of the files are told even where the report cannot be written', async () => {
    const { code, stderr } = await bench.run(['assess', 'bad.yaml', 'w.yaml', '-o', 'none/report.json']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^bad\.yaml:1:1 [\s\S]*cannot be written/);
  });

  test.each(['w.yaml', './w.yaml', 'demo.yaml'])('never over a file that is read: %s', async (path) => {
    const before = written('w.yaml');
    const { code, stderr } = await bench.run(['assess', 'w.yaml', '-s', 'demo.yaml', '-o', path]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `esg-align: ${path} is read: write the report to another file\n`,
    });
    expect(written('w.yaml')).toBe(before);
  });

  test('nothing is written where nothing was judged', async () => {
    bench.write({ 'kept.json': 'old' });
    expect(await bench.run(['assess', 'bad.yaml', '-o', 'kept.json'])).toMatchObject({ code: 2 });
    expect(written('kept.json')).toBe('old');
    expect(await bench.run(['assess', 'w.yaml', '-o', ''])).toMatchObject({ code: 2, stdout: '' });
  });

  test.skipIf(process.platform === 'win32')(
    'a link stays a link, a pipe a pipe, and a file keeps its mode',
    async () => {
      const at = (name: string): string => join(bench.folder, name);
      bench.write({ 'real.json': '' });
      symlinkSync('real.json', at('link.json'));
      execFileSync('chmod', ['600', at('real.json')]);
      await bench.run(['assess', 'w.yaml', '-f', 'json', '-o', 'link.json']);
      expect(lstatSync(at('link.json')).isSymbolicLink()).toBe(true);
      expect(JSON.parse(written('real.json'))).toHaveProperty('project.id', 'w');
      expect(statSync(at('real.json')).mode & 0o777).toBe(0o600);
      execFileSync('mkfifo', [at('pipe')]);
      const pipe = openSync(at('pipe'), 'r+');
      await bench.run(['assess', 'w.yaml', '-s', 'demo.yaml', '-f', 'json', '-o', 'pipe']);
      expect(statSync(at('pipe')).isFIFO()).toBe(true);
      expect(readSync(pipe, Buffer.alloc(1))).toBe(1);
      closeSync(pipe);
    },
  );
});

describe('colour', () => {
  const esc = String.fromCharCode(27);
  const coloured = async (
    args: readonly string[],
    env: Record<string, string>,
    outTTY: boolean,
    errTTY = outTTY,
  ) => {
    const { stdout, stderr } = await bench.run(['assess', kounrad, 'bad.yaml', ...args], {
      env,
      outTTY,
      errTTY,
    });
    return [stdout.includes(esc), stderr.includes(esc)];
  };

  test.each<[readonly string[], Record<string, string>, boolean, boolean]>([
    [[], {}, true, true],
    [[], {}, false, false],
    [[], { TERM: 'dumb' }, true, false],
    [[], { NO_COLOR: '1' }, true, false],
    [[], { NO_COLOR: '' }, true, true],
    [[], { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [[], { FORCE_COLOR: '1' }, false, true],
    [[], { FORCE_COLOR: '1', TERM: 'dumb' }, false, true],
    [[], { FORCE_COLOR: '0' }, true, false],
    [[], { FORCE_COLOR: 'false' }, true, false],
    [[], { FORCE_COLOR: '' }, false, false],
    [[], { FORCE_COLOR: '' }, true, true],
    [['--color'], { NO_COLOR: '1' }, false, true],
    [['--no-color'], { FORCE_COLOR: '1' }, true, false],
  ])('%j %j terminal %s: %s', async (args, env, terminal, expected) => {
    expect(await coloured(args, env, terminal)).toEqual([expected, expected]);
  });

  test('each stream by itself', async () => {
    expect(await coloured([], {}, true, false)).toEqual([true, false]);
    expect(await coloured([], {}, false, true)).toEqual([false, true]);
  });

  test('never in json; without it the words are the same', async () => {
    const env = { FORCE_COLOR: '1' };
    expect((await bench.run(['assess', kounrad, '-f', 'json'], { env })).stdout).not.toContain(esc);
    const { stdout } = await bench.run(['assess', kounrad, '--all'], { env });
    const bare = stdout.replaceAll(new RegExp(`${esc}\\[[0-9;]*m`, 'g'), '');
    expect(bare).toBe((await bench.run(['assess', kounrad, '--all'])).stdout);
  });

  test('a pack with a slip: --no-color holds for its problems too', async () => {
    const { stderr } = await bench.run(['assess', 'w.yaml', '-s', 'bad.yaml', '--no-color'], {
      errTTY: true,
    });
    expect(stderr).not.toContain(esc);
  });
});

describe('width', () => {
  const widest = async (args: readonly string[], over: object): Promise<number> => {
    const { stdout } = await bench.run(['assess', ...projects.slice(0, 2), '--all', ...args], over);
    return Math.max(...stdout.split('\n').map((line) => stringWidth(line)));
  };

  test.each<[readonly string[], object, number]>([
    [[], {}, 100],
    [[], { columns: 90 }, 90],
    [[], { columns: 90, env: { COLUMNS: '80' } }, 80],
    [['--width', '120'], { columns: 90, env: { COLUMNS: '80' } }, 120],
    [['--width', '80'], {}, 80],
    [[], { env: { COLUMNS: 'wide' } }, 100],
    [[], { env: { COLUMNS: '0' } }, 100],
  ])('%j %j: %i columns', async (args, over, columns) => {
    const found = await widest(args, over);
    expect(found).toBeLessThanOrEqual(columns);
    expect(found).toBeGreaterThan(columns - 10);
  });
});

describe('symbols', () => {
  // What the law calls things keeps its letters, degrees among them.
  const onlyAscii = async (args: readonly string[], env: Record<string, string>): Promise<boolean> => {
    const { stdout, stderr } = await bench.run(['assess', kounrad, '--all', ...args], { env });
    return !/[✓◐✗✎→·…\u2500-\u257f]/u.test(stdout + stderr);
  };

  test.each<[readonly string[], Record<string, string>, boolean]>([
    [[], {}, false],
    [[], { LANG: 'en_US.UTF-8' }, false],
    [[], { LANG: 'kk_KZ.utf8' }, false],
    [[], { LC_ALL: 'C' }, true],
    [[], { LC_ALL: 'POSIX', LANG: 'en_US.UTF-8' }, true],
    [[], { LC_ALL: 'C.UTF-8', LANG: 'C' }, false],
    [[], { LC_ALL: '', LC_CTYPE: 'ru_RU.KOI8-R', LANG: 'en_US.UTF-8' }, true],
    [['--ascii'], {}, true],
  ])('%j %j: %s', async (args, env, expected) => {
    expect(await onlyAscii(args, env)).toBe(expected);
  });

  test('a locale changes no byte of json', async () => {
    const plain = await bench.run(['assess', kounrad, '-f', 'json']);
    expect(
      await bench.run(['assess', kounrad, '-f', 'json'], { env: { LC_ALL: 'C', COLUMNS: '60' } }),
    ).toEqual(plain);
  });
});

test('quoted globs are expanded in order, a file is judged once', async () => {
  const { stdout } = await bench.run([
    'assess',
    'examples/*/project.yaml',
    kounrad,
    `./${kounrad}`,
    '-f',
    'ndjson',
  ]);
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).project.file),
  ).toEqual(projects.slice(0, 3));
});

describe('several reports of one run', () => {
  test('each goes to its place, the same bytes as alone, and one exit code', async () => {
    const both = await bench.run(['assess', 'w.yaml', '-s', 'demo.yaml', '-f', 'table', '-f', 'json=w.json']);
    const [asTable, asJson] = [
      await bench.run(['assess', 'w.yaml', '-s', 'demo.yaml']),
      await bench.run(['assess', 'w.yaml', '-s', 'demo.yaml', '-f', 'json']),
    ];
    expect(both).toEqual(asTable);
    expect(readFileSync(join(bench.folder, 'w.json'), 'utf8')).toBe(asJson.stdout);
  });

  test.each([
    [
      'two for standard output',
      '-f table -f json',
      /^esg-align: table and json would both go to standard output: /,
    ],
    ['two for one file', '-f ndjson=x -f json=x', /^esg-align: ndjson and json would both go to x: /],
    ['nothing for --output', '-f json=x -o y', /^esg-align: --output y has nothing to write: /],
    ['no name of a file', '-f json=', /^esg-align: --format json= names no file/],
    [
      'no such format',
      '-f jsno=x',
      /^esg-align: --format: there is no format `jsno` \(did you mean `json`\?\)/,
    ],
    ['over what is read', '-f json=w.yaml', /^esg-align: w\.yaml is read: write the report to another file/],
  ])('%s is exit 2 and writes nothing', async (_, flags, said) => {
    const before = readdirSync(bench.folder);
    const { code, stdout, stderr } = await bench.run([
      'assess',
      'w.yaml',
      '-s',
      'demo.yaml',
      ...flags.split(' '),
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
    expect(readdirSync(bench.folder)).toEqual(before);
  });

  test('a file has no colour, though the terminal has', async () => {
    await bench.run(['assess', 'w.yaml', '-s', 'demo.yaml', '-o', 'plain.txt'], { outTTY: true });
    expect(readFileSync(join(bench.folder, 'plain.txt'), 'utf8')).not.toContain('\u001b');
  });
});
