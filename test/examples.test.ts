import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { catalogueOf } from '../src/facts/catalogue.js';
import { readFacts } from '../src/facts/read.js';
import { readProjectFile } from '../src/load/project-file.js';
import { asProject } from '../src/validate/project-file.js';
import { unsourced } from './example-sources.js';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(`${cwd}examples`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => `examples/${path.replaceAll('\\', '/')}`)
  .sort();

function textOf(path: string): string {
  return readFileSync(cwd + path, 'utf8');
}

/** A file with a project of its own; the others are included by one. */
function isProject(path: string): boolean {
  return 'project' in parse(textOf(path));
}

const catalogue = catalogueOf(JSON.parse(textOf('schemas/project.schema.json')));
const kinds = parse(textOf('standards/documents.yaml')).documents;
const projects = files.filter(isProject);
const isFictitious = (path: string): boolean => basename(dirname(path)).startsWith('fictitious-');

test('the examples are these', () => {
  expect(projects).toEqual([
    'examples/fictitious-copper-mine/project.yaml',
    'examples/fictitious-hydrogen-plant/project.yaml',
    'examples/fictitious-lithium-refinery/project.yaml',
    'examples/kaz-minerals/aktogay.yaml',
    'examples/kaz-minerals/bozshakol.yaml',
    'examples/kounrad/project.yaml',
    'examples/sarytogan-graphite/project.yaml',
  ]);
});

describe.each(projects)('%s', (path) => {
  test('is a project file without a problem', () => {
    const loaded = readProjectFile(path, { cwd });
    const { problems, project } = asProject(loaded, (data) => readFacts(data, catalogue, kinds).misreadings);
    expect(problems).toEqual([]);
    expect(project?.project.country).toBe('KZ');
  });

  test('says so in folder, id and name if it is made up', () => {
    const { project } = parse(textOf(path));
    const said = isFictitious(path);
    expect(project.id.startsWith('fictitious-')).toBe(said);
    expect(project.name.startsWith('Fictitious ')).toBe(said);
  });
});

test.each(files.filter((path) => !isFictitious(path)))('%s names a source for every figure', (path) => {
  expect(unsourced(textOf(path))).toEqual([]);
});

test('what a company shares is included, line by line from its own file', () => {
  const { source } = readProjectFile('examples/kaz-minerals/aktogay.yaml', { cwd });
  expect(source?.files.map((file) => file.path)).toEqual([
    'examples/kaz-minerals/aktogay.yaml',
    'examples/kaz-minerals/company.yaml',
  ]);
  expect(source?.locate('/company/water/abstraction/2024').file).toBe('examples/kaz-minerals/company.yaml');
  expect(source?.locate('/environment/water/abstraction/2024').file).toBe(
    'examples/kaz-minerals/aktogay.yaml',
  );
});

describe('a source that is missing is found', () => {
  const good = '# Source: example.org (2024, medium)';
  test.each([
    { name: 'a figure without any comment', yaml: 'a:\n  b: 3 t' },
    { name: 'a comment that names no source', yaml: '# From a page read in 2024, medium\na: 3 t' },
    { name: 'a source without a year', yaml: '# Source: example.org (medium)\na: 3 t' },
    { name: 'a source without a confidence', yaml: '# Source: example.org (2024)\na: 3 t' },
    { name: 'a source of low confidence', yaml: '# Source: example.org (2024, low)\na: 3 t' },
    { name: 'a source of another block', yaml: `a:\n  ${good}\n  b: 2 t\nc: 3 t` },
    { name: 'a source under the figure', yaml: `a: 3 t\n${good}\nb: x` },
    { name: 'a source above an empty line', yaml: `${good}\n\na: 3 t` },
    { name: 'a day', yaml: 'a: 2024-06-01' },
    { name: 'a range', yaml: 'a: "> 75 %"' },
    { name: 'a year of a series', yaml: 'a: { 2024: 3 t }' },
  ])('$name', ({ yaml }) => {
    expect(unsourced(yaml)).toHaveLength(1);
  });

  test.each([
    { name: 'on the line', yaml: `a: 3 t ${good}` },
    { name: 'above it', yaml: `${good}\na: 3 t` },
    { name: 'above its block', yaml: `${good}\na:\n  b: { 2024: 3 t }\n  c: 4 t` },
    { name: 'in a longer comment', yaml: '# About. Source: example.org\n# (design, medium)\na: 3 t' },
  ])('and one that stands $name is seen', ({ yaml }) => {
    expect(unsourced(yaml)).toEqual([]);
  });
});
