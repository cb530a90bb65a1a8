import type { Catalogue, Entry } from '../facts/catalogue.js';
import type { KindsOfDocuments } from '../model/documents.js';
import type { Asker, PaperQuestion, Question } from '../model/questions.js';
import { dimensions } from '../quantity/unit.js';
import type { Criterion, Edition } from './edition.js';
import type { PaperKeys } from './paper-keys.js';
import { readsOf, readsOfCondition } from './reads.js';

/** A criterion that may apply, with the edition it stands in. */
export interface Asking {
  readonly criterion: Criterion;
  readonly edition: Pick<Edition, 'applies'>;
  /** It is law for the project, or may be. */
  readonly law: boolean;
}

/** Who reads what: for each path, and for each paper as `document:kind`, the criteria in order. */
export type Readership = ReadonlyMap<string, readonly Asker[]>;

export function readershipOf(asking: readonly Asking[]): Readership {
  const readers = new Map<string, Asker[]>([[ofEveryFact, []]]);
  for (const { criterion, edition, law } of asking) {
    const asker = { criterion: criterion.id, critical: criterion.severity === 'critical', law };
    const around = edition.applies === undefined ? [] : readsOfCondition(edition.applies);
    for (const path of new Set([...readsOf(criterion), ...around]))
      readers.set(path, [...(readers.get(path) ?? []), asker]);
  }
  return readers;
}

/** No criterion reads it, and without it no yearly fact is known. */
const ofEveryFact = 'project.reporting_period';

/** The part of the project file that somebody reads, in the order of the schema. */
export function questionsOf(catalogue: Catalogue, readers: Readership): readonly Question[] {
  return below(catalogue.fields, '', readers);
}

function below(fields: ReadonlyMap<string, Entry>, prefix: string, readers: Readership): readonly Question[] {
  return [...fields].flatMap(([name, entry]) => questionOf(name, prefix + name, entry, readers) ?? []);
}

function questionOf(name: string, path: string, entry: Entry, readers: Readership): Question | undefined {
  const inside =
    entry.kind === 'section'
      ? below(entry.fields, `${path}.`, readers)
      : entry.kind === 'inventory'
        ? below(entry.fields, `${path}.*.`, readers).filter((field) => field.name !== 'id')
        : [];
  const askedBy = readers.get(path) ?? [];
  if (!readers.has(path) && inside.length === 0) return undefined;
  return {
    ...{ name, path, kind: entry.kind, description: entry.description, askedBy, below: inside },
    ...('codes' in entry && entry.codes !== undefined ? { codes: entry.codes } : {}),
    ...unitOf(entry),
  };
}

function unitOf(entry: Entry): { readonly unit?: string } {
  if (entry.kind !== 'quantity' || entry.dimension === undefined) return {};
  const dimension = dimensions[entry.dimension];
  if (dimension === undefined) return {};
  const daily = /\bper day\b/.test(entry.description);
  return { unit: daily ? dimension.unit.replace(/\/(?:h|a)$/, '/d') : dimension.unit };
}

/** The papers that somebody asks for, in the order of their list, each with what somebody looks for in it. */
export function papersAskedOf(
  { documents }: KindsOfDocuments,
  readers: Readership,
  lookedFor: PaperKeys,
): readonly PaperQuestion[] {
  return documents.flatMap(({ kind, title, issued_by: issuedBy, expires, subject, contains }) => {
    const askedBy = readers.get(`document:${kind}`) ?? [];
    if (askedBy.length === 0) return [];
    const each = subject === 'each';
    const wanted = lookedFor.get(kind);
    const keys = Object.keys(contains ?? {}).filter((key) => wanted === 'any' || wanted?.has(key));
    return [{ kind, title, issuedBy, expires, each, keys, askedBy }];
  });
}
