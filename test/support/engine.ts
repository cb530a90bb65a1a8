import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { judgeCriterion } from '../../src/assess/judge-criterion.js';
import type { JudgedCriterion } from '../../src/assess/judged.js';
import type { Context, Leaf } from '../../src/conditions/context.js';
import type { Edition } from '../../src/editions/edition.js';
import { parseEdition } from '../../src/editions/parse.js';
import { type Fault, readShared, type Shared } from '../../src/editions/shared.js';
import { catalogueOf } from '../../src/facts/catalogue.js';
import type { Misreading } from '../../src/facts/facts.js';
import { readFacts } from '../../src/facts/read.js';
import type { KindOfPaper } from '../../src/facts/read-papers.js';
import type { Source } from '../../src/model/source.js';
import { formatDay, parseDay } from '../../src/quantity/day.js';
import { isMistake } from '../../src/quantity/mistake.js';
import { testDocuments } from './test-documents.js';
import { testProjectSchema } from './test-project-schema.js';

type Json = Readonly<Record<string, unknown>>;

/** YAML as in a file, or what it says. */
export type Data = string | Json | readonly unknown[];

export interface Question {
  /** As in an edition; title, topic and the like may be left out. A list of one criterion is taken too. */
  readonly criterion: Data;
  readonly metrics?: Data;
  readonly tables?: Data;
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

/** What came of it, with what a test asks at hand. */
export interface Answer {
  readonly verdict: JudgedCriterion['verdict'];
  readonly low: number;
  readonly high: number;
  readonly wouldBe: JudgedCriterion['wouldBe'];
  /** Day on which it begins, where it is upcoming: one day, or the first and the last possible. */
  readonly from: string | undefined;
  readonly items: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, string>>;
  /** Paths that keep it open, each once. */
  readonly missing: readonly string[];
  readonly leaves: readonly Leaf[];
  readonly evidence: JudgedCriterion['evidence'];
  readonly documented: number;
  readonly judged: JudgedCriterion;
}

/** Judges one criterion for a part of a project. A typo in either, or a value that cannot be read, is an error. */
export function verdictOf(question: Question): Answer {
  const { shared, edition, faults } = packOf(question);
  const { context, misreadings } = projectOf(question, shared);
  const told = [...faults, ...misreadings].map(({ pointer, message }) => `${pointer}: ${message}`);
  if (told.length > 0) throw new Error(told.join('\n'));
  const [criterion] = edition.criteria;
  if (criterion === undefined) throw new Error('no criterion was read');
  const rules = { kinds: shared.library.kinds };
  return answerOf(judgeCriterion(criterion, edition.applies, rules, context));
}

/** What is wrong in a pack, in plain words with its pointer; nothing where it is sound. */
export function faultsIn(question: Question): readonly string[] {
  return packOf(question).faults.map(toldOf);
}

/** What is wrong in a part of a project. */
export function misreadingsIn(
  question: Pick<Question, 'given' | 'and' | 'fields' | 'kinds'>,
): readonly string[] {
  const { shared } = packOf({ ...question, criterion: sound });
  return projectOf(question, shared).misreadings.map(toldOf);
}

const sound = { id: 'eu.test.sound', test: { fact: 'project.country', equals: 'KZ' } };

function toldOf({ pointer, message }: Misreading): string {
  return `${pointer}: ${message}`;
}

function answerOf(judged: JudgedCriterion): Answer {
  const begins = judged.verdict === 'upcoming' ? judged.from?.interval : undefined;
  const days = begins && [...new Set([formatDay(begins.low), formatDay(begins.high)])].join(' to ');
  return {
    verdict: judged.verdict,
    low: judged.credit.low,
    high: judged.credit.high,
    wouldBe: judged.wouldBe,
    from: days,
    items: Object.fromEntries((judged.items ?? []).map(({ id, verdict }) => [id, verdict])),
    parts: Object.fromEntries((judged.parts ?? []).map(({ id, verdict }) => [id, verdict])),
    missing: [...new Set(judged.missing.map(({ path }) => path))],
    leaves: judged.leaves,
    evidence: judged.evidence,
    documented: judged.documented,
    judged,
  };
}

interface Pack {
  readonly shared: Shared;
  readonly edition: Edition;
  readonly faults: readonly Fault[];
}

function packOf(question: Question): Pack {
  const faults: Fault[] = [];
  const report = (fault: Fault): void => void faults.push(fault);
  const lists = Object.entries(question.lists ?? {}).map(([name, values]) => [name, { title: name, values }]);
  const parameters = { lists: Object.fromEntries(lists), values: read(question.values ?? []) };
  const shared = readShared(
    {
      documents: sourceOf({ documents: [...testDocuments, ...(question.kinds ?? [])] }),
      metrics: sourceOf({ metrics: read(question.metrics ?? []) }),
      topics: sourceOf({ topics: [{ id: 'tests.all', pillar: 'environment', title: 'All' }] }),
      parameters: [sourceOf(parameters)],
    },
    catalogueOf(schemaOf(question)),
    report,
  );
  const { edition } = parseEdition(sourceOf(editionOf(question)), shared, undefined, report);
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

function projectOf(
  question: Pick<Question, 'given' | 'and' | 'asOf' | 'fields'>,
  shared: Shared,
): { readonly context: Context; readonly misreadings: readonly Misreading[] } {
  const usual = { project: { reporting_period: 2025 } };
  const data = merged(merged(usual, read(question.given ?? {})), read(question.and ?? {}));
  const strange = strangeIn(withoutNull(data), schemaOf(question));
  const { facts, misreadings } = readFacts(
    withoutNull(data),
    catalogueOf(schemaOf(question)),
    shared.library.kinds,
  );
  const context: Context = {
    facts,
    asOf: dayOf(question.asOf ?? '2026-11-22'),
    staleAfter: { months: 24, days: 0, text: 'P24M' },
    dated: shared.dated,
    frames: [],
  };
  return { context, misreadings: [...strange, ...misreadings] };
}

/** A key that the schema lacks would be read as if it were not there, and a test would prove nothing. */
function strangeIn(data: unknown, schema: Json): readonly Misreading[] {
  const validate = validatorOf(schema);
  if (validate(data)) return [];
  const errors = validate.errors ?? [];
  return errors.map((error) => ({
    pointer: error.instancePath,
    message: `${error.message} ${Object.values(error.params).join(' ')}`,
  }));
}

const validators = new Map<Json, ReturnType<Ajv2020['compile']>>();

function validatorOf(schema: Json): ReturnType<Ajv2020['compile']> {
  const made = validators.get(schema) ?? new Ajv2020({ strict: false }).compile(schema);
  validators.set(schema, made);
  return made;
}

function schemaOf({ fields }: Pick<Question, 'fields'>): Json {
  return fields === undefined
    ? testProjectSchema
    : (merged(testProjectSchema, { properties: fields }) as Json);
}

function dayOf(text: string): number {
  const day = parseDay(text);
  if (isMistake(day)) throw new Error(day.message);
  return day.first;
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

function read(data: Data): unknown {
  return typeof data === 'string' ? (parse(data) ?? {}) : data;
}

/** Mappings are merged key by key; anything else takes the place of what was there. */
export function merged(under: unknown, over: unknown): unknown {
  if (!isJson(under) || !isJson(over)) return over;
  const both = Object.keys(over).map((key) => [
    key,
    key in under ? merged(under[key], over[key]) : over[key],
  ]);
  return { ...under, ...Object.fromEntries(both) };
}

function withoutNull(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutNull);
  if (!isJson(data)) return data;
  const kept = Object.entries(data).filter(([, value]) => value !== null);
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutNull(value)]));
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
