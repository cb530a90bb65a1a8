import type { Edition } from '../../src/editions/edition.js';
import { parseEdition } from '../../src/editions/parse.js';
import { readInFull } from '../../src/editions/read.js';
import { type Fault, readShared, type Shared } from '../../src/editions/shared.js';
import { type Catalogue, catalogueOf } from '../../src/facts/catalogue.js';
import type { KindOfPaper } from '../../src/facts/read-papers.js';
import type { Source } from '../../src/model/source.js';
import { type Data, isJson, type Json, merged, read } from './data.js';
import { testDocuments } from './test-documents.js';
import { testProjectSchema } from './test-project-schema.js';

export interface Question {
  /** As in an edition; title, topic and the like may be left out. A list of one criterion is taken too. */
  readonly criterion: Data;
  readonly metrics?: Data;
  /** Tables of the edition. */
  readonly tables?: Data;
  /** Tables that editions share and metrics look into, as in standards/parameters/. */
  readonly shared?: Data;
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  /** Dated values of a unit in a currency, as in standards/parameters/. */
  readonly values?: Data;
  /** Kinds of papers beside those of the examples. */
  readonly kinds?: readonly KindOfPaper[];
  /** Fields beside those of the test project, as `properties` of the top. */
  readonly fields?: Json;
  /** Part of a project file; the reporting year is 2025 unless `project.reporting_period` is given (null: none). */
  readonly given?: Data;
  /** Merged over `given`, path by path. */
  readonly and?: Data;
  readonly asOf?: string;
}

export interface Pack {
  readonly shared: Shared;
  readonly edition: Edition;
  readonly faults: readonly Fault[];
}

export function packOf(question: Question): Pack {
  const faults: Fault[] = [];
  const report = (fault: Fault): void => void faults.push(fault);
  const lists = Object.entries(question.lists ?? {}).map(([name, values]) => [name, { title: name, values }]);
  const parameters = {
    lists: Object.fromEntries(lists),
    tables: read(question.shared ?? {}),
    values: read(question.values ?? []),
  };
  const shared = readShared(
    {
      documents: sourceOf({ documents: [...testDocuments, ...(question.kinds ?? [])] }),
      metrics: sourceOf({ metrics: read(question.metrics ?? []) }),
      topics: sourceOf({
        pillars: [{ id: 'environment', areas: [{ id: 'tests', topics: [{ id: 'tests.all' }] }] }],
      }),
      parameters: [sourceOf(parameters)],
    },
    catalogueFor(schemaOf(question)),
    report,
  );
  const { edition } = parseEdition(sourceOf(editionOf(question)), shared, undefined, report);
  readInFull([edition]);
  return { shared, edition, faults };
}

function editionOf(question: Question): Json {
  const data = read(question.criterion);
  const list = Array.isArray(data) ? data : [data];
  const [first] = list;
  const id = String(isJson(first) ? first['id'] : '');
  const [side = 'eu'] = id.split('.');
  return {
    schema_version: 1,
    standard: {
      id: 'tests',
      prefix: id.slice(0, Math.max(id.lastIndexOf('.'), 0)),
      short: 'Tests',
      title: { en: 'Tests' },
      jurisdiction: side,
      kind: 'act',
    },
    edition: { applies_from: '2000-01-01', basis: ['tests'] },
    read_to: '2026-11-22',
    clock: 'as-of',
    revision: '1.0.0',
    source: { url: 'https://example.org/' },
    tables: read(question.tables ?? {}),
    criteria: list.map((one) => ({ ...header, ...(isJson(one) ? one : {}) })),
  };
}

/** What teaches nothing about conditions. */
const header = {
  provision: 'Art. 1',
  topic: 'tests.all',
  pillar: 'environment',
  title: 'A test',
  requires: 'Something holds.',
  severity: 'major',
  reach: 'benchmark',
  evidence: 'none',
  because: 'of no matter here',
  remedy: 'Do it.',
  verified: { how: 'text', source: 'tests', on: '2026-11-22' },
  examples: [],
};

/** The test project, with the fields of a question of its own. */
export function schemaOf({ fields }: Pick<Question, 'fields'>): Json {
  return fields === undefined
    ? testProjectSchema
    : (merged(testProjectSchema, { properties: fields }) as Json);
}

const catalogues = new Map<Json, Catalogue>();

function catalogueFor(schema: Json): Catalogue {
  const made = catalogues.get(schema) ?? catalogueOf(schema);
  catalogues.set(schema, made);
  return made;
}

function sourceOf(value: unknown): Source {
  const path = 'test.yaml';
  return {
    path,
    value,
    files: [{ path, sha256: '' }],
    locate: () => ({ file: path, line: 1, column: 1, exact: true }),
  };
}
