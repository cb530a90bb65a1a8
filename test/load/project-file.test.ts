import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readProjectFile } from '../../src/load/project-file.js';
import { told } from './told.js';

const outer = realpathSync(mkdtempSync(join(tmpdir(), 'esg-align-load-')));
const cwd = join(outer, 'work');

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
}

function read(path: string, stdin?: string) {
  return readProjectFile(path, { cwd, stdin: stdin === undefined ? undefined : Buffer.from(stdin) });
}

beforeEach(() => {
  rmSync(outer, { recursive: true, force: true });
  mkdirSync(cwd, { recursive: true });
});
afterAll(() => rmSync(outer, { recursive: true, force: true }));

describe('the file itself', () => {
  test('is shown as seen from the current folder, however it was named', () => {
    write({ 'a/p.yaml': 'b: !x 1\n' });
    expect(told(read('a/p.yaml'))).toEqual(['a/p.yaml:1:4  the tag `!x` is not allowed']);
    expect(told(read('./a/../a/p.yaml'))).toEqual(['a/p.yaml:1:4  the tag `!x` is not allowed']);
    expect(told(read(join(cwd, 'a/p.yaml')))).toEqual(['a/p.yaml:1:4  the tag `!x` is not allowed']);
    expect(told(readProjectFile('p.yaml', { cwd: join(cwd, 'a') }))).toEqual([
      'p.yaml:1:4  the tag `!x` is not allowed',
    ]);
    expect(told(readProjectFile('../a/p.yaml', { cwd: join(cwd, 'a') }))).toEqual([
      'p.yaml:1:4  the tag `!x` is not allowed',
    ]);
  });

  test.each([
    ['missing', 'none.yaml', 'none.yaml  there is no such file', 'file-missing'],
    ['missing in a missing folder', 'no/none.yaml', 'no/none.yaml  there is no such file', 'file-missing'],
    ['below a file', 'p.yaml/q.yaml', 'p.yaml/q.yaml  there is no such file', 'file-missing'],
    ['a folder', 'a', 'a  this is a folder, not a file', 'file-is-directory'],
    ['the current folder', '.', '.  this is a folder, not a file', 'file-is-directory'],
    ['no name', '', '.  this is a folder, not a file', 'file-is-directory'],
    [
      'a name with a zero',
      'a\0b',
      'a\0b  the file cannot be read (ERR_INVALID_ARG_VALUE)',
      'file-unreadable',
    ],
  ])('%s', (_, path, expected, code) => {
    write({ 'a/p.yaml': 'b: 1\n', 'p.yaml': 'b: 1\n' });
    const loaded = read(path);
    expect(told(loaded)).toEqual([expected]);
    expect(loaded.problems[0]).toMatchObject({ code, hint: expect.any(String) });
    expect(loaded.source).toBeUndefined();
  });

  test('a folder: the hint names a file in it', () => {
    write({ 'a/p.yaml': '' });
    expect(read('a').problems[0]?.hint).toBe('name the file in it, such as `a/project.yaml`');
  });

  test('50 MB are not read', () => {
    write({ 'p.yaml': '' });
    truncateSync(join(cwd, 'p.yaml'), 50 * 1024 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    expect(told(read('p.yaml'))).toEqual(['p.yaml  the file is larger than 10 MB (50 MB) and was not read']);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * 1024 * 1024);
  });

  test('10 MB are read, a byte more is not', () => {
    write({ 'p.yaml': '' });
    truncateSync(join(cwd, 'p.yaml'), 10 * 1024 * 1024);
    expect(told(read('p.yaml'))).toEqual(['p.yaml:1:1  this is not text: it holds a zero byte']);
    truncateSync(join(cwd, 'p.yaml'), 10 * 1024 * 1024 + 1);
    expect(told(read('p.yaml'))).toEqual(['p.yaml  the file is larger than 10 MB (11 MB) and was not read']);
  });

  test.skipIf(process.platform === 'win32')('a device without end', () => {
    expect(told(read('/dev/zero'))[0]).toMatch(/the file is larger than 10 MB and was not read$/);
  });
});

describe('standard input', () => {
  test('stands for a file in the current folder', () => {
    write({ 'company.yaml': 'company:\n  seat: KZ\n' });
    const { source, problems } = read('-', 'include: [company.yaml]\nproject: { id: a }\n');
    expect(problems).toEqual([]);
    expect(source).toMatchObject({ path: 'stdin', value: { project: { id: 'a' }, company: { seat: 'KZ' } } });
    expect(source?.locate('/project/id')).toEqual({ file: 'stdin', line: 2, column: 16, exact: true });
    expect(source?.locate('/company/seat')).toEqual({
      file: 'company.yaml',
      line: 2,
      column: 9,
      exact: true,
    });
  });

  test('has the same limits', () => {
    expect(told(read('-', ''))).toEqual(['stdin:1:1  the file is empty']);
    expect(told(read('-', ' '.repeat(11 * 1024 * 1024)))).toEqual([
      'stdin  the file is larger than 10 MB (11 MB) and was not read',
    ]);
  });
});

describe('include', () => {
  test('mappings are joined key by key, and every line keeps its file', () => {
    write({
      'sites/a.yaml':
        'schema_version: 1\ninclude:\n  - company.yaml\n  - shared/water.yaml\nenvironment:\n  water: { use: 1 m3 }\n',
      'sites/company.yaml': '# the group\ncompany:\n  seat: KZ\nenvironment:\n  energy:\n    use: 2 GJ\n',
      'sites/shared/water.yaml': 'environment:\n  water:\n    discharges: []\n',
    });
    const { source, problems } = read('sites/a.yaml');
    expect(problems).toEqual([]);
    expect(source?.value).toEqual({
      schema_version: 1,
      include: ['company.yaml', 'shared/water.yaml'],
      environment: { water: { use: '1 m3', discharges: [] }, energy: { use: '2 GJ' } },
      company: { seat: 'KZ' },
    });
    expect(source?.files.map(({ path }) => path)).toEqual([
      'sites/a.yaml',
      'sites/company.yaml',
      'sites/shared/water.yaml',
    ]);
    const places = [
      '/environment/water/use',
      '/environment/energy/use',
      '/environment/water/discharges',
      '/environment',
      '/company/staff',
      '/social',
    ]
      .map((pointer) => source?.locate(pointer))
      .map((place) => `${place?.file}:${place?.line}:${place?.column} ${place?.exact}`);
    expect(places).toEqual([
      'sites/a.yaml:6:17 true',
      'sites/company.yaml:6:10 true',
      'sites/shared/water.yaml:3:17 true',
      'sites/a.yaml:5:1 true',
      'sites/company.yaml:2:1 false',
      'sites/a.yaml:1:1 false',
    ]);
  });

  test('a value in two files is told with both places', () => {
    write({
      'p.yaml': 'include: [c.yaml, d.yaml]\nproject:\n  name: A\n  list: [1]\n  both: { x: 1 }\n',
      'c.yaml': 'project:\n  name: A\n  list: [2]\n  both: 1\nextra: 1\n',
      'd.yaml': 'extra:\n  y: 1\n',
    });
    const { source, problems } = read('p.yaml');
    expect(told({ problems })).toEqual([
      'c.yaml:2:3  `project.name` stands here and in p.yaml:3:3',
      'c.yaml:3:3  `project.list` stands here and in p.yaml:4:3',
      'c.yaml:4:3  `project.both` stands here and in p.yaml:5:3',
      'd.yaml:1:1  `extra` stands here and in c.yaml:5:1',
    ]);
    expect(source?.value).toMatchObject({ project: { name: 'A', list: [1], both: { x: 1 } }, extra: 1 });
  });

  test.each([
    ['the folder above', '../secret.yaml'],
    ['the folder above, by a detour', 'sub/../../secret.yaml'],
    ['below, by a detour', 'sub/../c.yaml'],
    ['an absolute path', '/etc/passwd'],
    ['a drive', 'C:/secret.yaml'],
    ['a share', '//server/secret.yaml'],
    ['backslashes', '..\\secret.yaml'],
    ['an address', 'https://example.org/c.yaml'],
    ['a home folder', '~/secret.yaml'],
  ])('outside: %s', (_, entry) => {
    writeFileSync(join(outer, 'secret.yaml'), 'company: { seat: KZ }\n');
    write({
      'p.yaml': `project: {}\ninclude:\n  - '${entry}'\n`,
      'c.yaml': 'a: 1\n',
      'sub/c.yaml': 'a: 1\n',
    });
    const loaded = read('p.yaml');
    expect(told(loaded)).toEqual([`p.yaml:3:5  \`${entry}\` leads out of the folder of this file`]);
    expect(loaded.source).toBeUndefined();
  });

  test.skipIf(process.platform === 'win32')('outside: through a symbolic link to a file or a folder', () => {
    writeFileSync(join(outer, 'secret.yaml'), 'company: { seat: KZ }\n');
    write({ 'p.yaml': 'include: [link.yaml, folder/secret.yaml]\n' });
    symlinkSync(join(outer, 'secret.yaml'), join(cwd, 'link.yaml'));
    symlinkSync(outer, join(cwd, 'folder'));
    expect(told(read('p.yaml'))).toEqual([
      'p.yaml:1:11  `link.yaml` leads out of the folder of this file',
      'p.yaml:1:22  `folder/secret.yaml` leads out of the folder of this file',
    ]);
  });

  test.skipIf(process.platform === 'win32')(
    'a link that stays inside is followed, and so is a link to the folder',
    () => {
      write({ 'real/p.yaml': 'include: [link.yaml]\n', 'real/sub/c.yaml': 'a: 1\n' });
      symlinkSync(join(cwd, 'real/sub/c.yaml'), join(cwd, 'real/link.yaml'));
      symlinkSync(join(cwd, 'real'), join(cwd, 'other'));
      expect(read('other/p.yaml').source?.value).toEqual({ include: ['link.yaml'], a: 1 });
    },
  );

  test('everything wrong with the files is told at once', () => {
    write({
      'p.yaml':
        'a: 1\na: 2\ninclude:\n  - none.yaml\n  - sub\n  - bad.yaml\n  - empty.yaml\n  - p.yaml\n  - c.yaml\n  - ./c.yaml\n',
      'sub/x.yaml': '',
      'bad.yaml': 'b: c: d\n',
      'empty.yaml': '',
      'c.yaml': 'include: [d.yaml]\ne: !x 1\n',
    });
    expect(told(read('p.yaml'))).toEqual([
      'p.yaml:2:1  `a` stands here a second time; the first is in line 1',
      'p.yaml:4:5  `none.yaml`: there is no such file',
      'p.yaml:5:5  `sub`: this is a folder, not a file',
      'bad.yaml:1:4  not valid YAML: a second `key:` in one line',
      'empty.yaml:1:1  the file is empty',
      'p.yaml:8:5  `p.yaml` has been read already',
      'c.yaml:2:4  the tag `!x` is not allowed',
      'c.yaml:1:1  an included file may not include others',
      'p.yaml:10:5  `./c.yaml` has been read already',
    ]);
  });

  test('an included file that includes: told once, and the rest is read', () => {
    write({ 'p.yaml': 'include: [c.yaml]\na: 1\n', 'c.yaml': 'b: 1\ninclude: [d.yaml]\n' });
    const { source, problems } = read('p.yaml');
    expect(told({ problems })).toEqual(['c.yaml:2:1  an included file may not include others']);
    expect(source?.value).toEqual({ include: ['c.yaml'], a: 1, b: 1 });
  });

  test('no list, or entries that are no text: left to the schema', () => {
    write({ 'p.yaml': 'include: c.yaml\n', 'q.yaml': 'include: [1, {a: b}]\n' });
    expect(read('p.yaml')).toMatchObject({ problems: [], source: { value: { include: 'c.yaml' } } });
    expect(read('q.yaml')).toMatchObject({ problems: [], source: { value: { include: [1, { a: 'b' }] } } });
  });
});
