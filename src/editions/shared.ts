import type { DatedValues } from '../conditions/context.js';
import { parseMetrics } from '../conditions/parse-metrics.js';
import { parseTable } from '../conditions/parse-table.js';
import type { Library } from '../conditions/scope.js';
import type { Table } from '../conditions/tree.js';
import type { Catalogue } from '../facts/catalogue.js';
import type { Misreading } from '../facts/facts.js';
import type { KindsOfDocuments } from '../model/documents.js';
import type { Metrics } from '../model/metrics.js';
import type { Parameters } from '../model/parameters.js';
import type { Source } from '../model/source.js';
import { type Topic, topicsIn } from './topics.js';

/** A misreading with the file it stands in. */
export interface Fault extends Misreading {
  readonly source: Source;
}

export type ReportFault = (fault: Fault) => void;

/** What all editions share. */
export interface Shared {
  readonly library: Library;
  readonly dated: readonly DatedValues[];
  readonly topics: ReadonlyMap<string, Topic>;
}

/** The files of standards/ by what they are, valid by their schemas. */
export interface SharedSources {
  readonly documents: Source;
  readonly metrics: Source;
  readonly topics: Source;
  readonly parameters: readonly Source[];
}

/** Reads what all editions share; reports what the schemas cannot say. */
export function readShared(sources: SharedSources, catalogue: Catalogue, report: ReportFault): Shared {
  const kinds = (sources.documents.value as KindsOfDocuments).documents;
  const lists = new Map<string, readonly string[]>();
  const tables = new Map<string, Table>();
  const dated: DatedValues[] = [];
  for (const source of sources.parameters) {
    const parameters = source.value as Parameters;
    for (const [name, list] of Object.entries(parameters.lists ?? {})) lists.set(name, list.values);
    for (const [name, table] of readTables(parameters.tables, source, report)) tables.set(name, table);
    for (const value of parameters.values ?? []) dated.push(datedOf(value));
  }
  const base = { catalogue, kinds, lists, tables };
  const metrics = (sources.metrics.value as Metrics).metrics;
  const topicList = topicsIn(sources.topics);
  reportDoubles(
    'kind of document',
    '/documents',
    kinds.map(({ kind }) => kind),
    sources.documents,
    report,
  );
  reportDoubles(
    'metric',
    '/metrics',
    metrics.map(({ id }) => id),
    sources.metrics,
    report,
  );
  reportTopics(topicList, sources.topics, report);
  const look = parseMetrics(metrics, base, {
    report: (misreading) => report({ ...misreading, source: sources.metrics }),
    pointer: (index) => `/metrics/${index}`,
  });
  const topics = new Map(topicList.map((topic) => [topic.id, topic] as const));
  return { library: { ...base, ...look }, dated, topics };
}

/** The id of a topic names its area, so that it is found in the tree; an area stands in it once. */
function reportTopics(topics: readonly Topic[], source: Source, report: ReportFault): void {
  const areas = [...new Map(topics.map(({ area }) => [area.pointer, area])).values()];
  for (const [what, list] of [['area', areas] as const, ['topic', topics] as const]) {
    const seen = new Set<string>();
    for (const { id, pointer } of list) {
      if (seen.has(id)) report({ source, pointer, message: `the ${what} \`${id}\` is there twice` });
      seen.add(id);
    }
  }
  for (const { id, area, pointer } of topics.filter((one) => !one.id.startsWith(`${one.area.id}.`)))
    report({
      source,
      pointer: `${pointer}/id`,
      message: `\`${id}\` stands in the area \`${area.id}\``,
      hint: 'the id of a topic begins with its area and a dot',
    });
}

/** Of two that are called the same only one would be read. */
function reportDoubles(
  what: string,
  pointer: string,
  ids: readonly string[],
  source: Source,
  report: ReportFault,
): void {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id))
      report({ source, pointer: `${pointer}/${index}`, message: `the ${what} \`${id}\` is there twice` });
    seen.add(id);
  }
}

export function readTables(
  raw: object | undefined,
  source: Source,
  report: ReportFault,
): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  for (const [name, data] of Object.entries(raw ?? {})) {
    const table = parseTable(name, data, `/tables/${name}`, {
      report: (misreading) => report({ ...misreading, source }),
    });
    if (table !== undefined) tables.set(name, table);
  }
  return tables;
}

function datedOf(value: NonNullable<Parameters['values']>[number]): DatedValues {
  const byYear = new Map(
    Object.entries(value.by_year).map(([year, figure]) => [Number(year), figure] as const),
  );
  return { unit: value.unit, currency: value.currency, byYear };
}
