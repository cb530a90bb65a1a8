import type { Catalogue, Entry, Leaf as LeafEntry } from '../facts/catalogue.js';
import type { Misreading } from '../facts/facts.js';
import type { KindOfPaper } from '../facts/read-papers.js';
import { suggestion } from '../facts/suggestion.js';
import { dimensionNamed } from '../quantity/unit.js';
import type { Metric, Table } from './tree.js';

/** What a condition can name: facts, kinds of paper, lists, tables, metrics. */
export interface Library {
  readonly catalogue: Catalogue;
  readonly kinds: readonly KindOfPaper[];
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly tables: ReadonlyMap<string, Table>;
  /** Undefined for an id that is none. */
  readonly metric: (id: string) => Metric | undefined;
  readonly metricIds: readonly string[];
}

/** What `.x` may speak of where a condition stands. */
export type StaticFrame =
  | { readonly kind: 'item'; readonly pattern: string; readonly fields: ReadonlyMap<string, Entry> }
  | {
      readonly kind: 'row';
      readonly table: Table /** Absent where the column is not a literal. */;
      readonly column?: string;
    };

export interface Scope {
  readonly library: Library;
  /** Innermost last. */
  readonly frames: readonly StaticFrame[];
  readonly report: (misreading: Misreading) => void;
}

/** What a subject or value is; a number without dimension may have any. */
export type Type =
  | { readonly kind: 'number'; readonly dimension?: string }
  | { readonly kind: 'day' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'word' | 'words'; readonly codes?: readonly string[] };

export function inside(scope: Scope, ...frames: readonly StaticFrame[]): Scope {
  return { ...scope, frames: [...scope.frames, ...frames] };
}

export function reportUnknown(
  scope: Pick<Scope, 'report'>,
  pointer: string,
  what: string,
  word: string,
  known: readonly string[],
): undefined {
  scope.report({ pointer, message: `there is no ${what} \`${word}\``, ...suggestion(word, known) });
  return undefined;
}

export function reject(
  scope: Pick<Scope, 'report'>,
  pointer: string,
  message: string,
  hint?: string,
): undefined {
  scope.report({ pointer, message, ...(hint === undefined ? {} : { hint }) });
  return undefined;
}

export function typeOfEntry(entry: LeafEntry): Type {
  switch (entry.kind) {
    case 'quantity': {
      const dimension = entry.dimension === undefined ? undefined : dimensionNamed(entry.dimension);
      return { kind: 'number', ...(dimension === undefined ? {} : { dimension }) };
    }
    case 'code':
      return { kind: 'word', ...(entry.codes ? { codes: entry.codes } : {}) };
    case 'codes':
      return { kind: 'words', ...(entry.codes ? { codes: entry.codes } : {}) };
    case 'text':
      return { kind: 'word' };
    case 'day':
    case 'flag':
      return { kind: entry.kind };
  }
}

export function nameOfType(type: Type): string {
  const names = {
    number: 'a figure',
    day: 'a day',
    flag: 'true or false',
    word: 'a code',
    words: 'a list of codes',
  } as const;
  return names[type.kind];
}

/** Reports every key that has no meaning beside a head: passed over, it would change what is asked. */
export function onlyKeys(
  raw: Readonly<Record<string, unknown>>,
  head: string,
  beside: readonly string[],
  pointer: string,
  scope: Pick<Scope, 'report'>,
): boolean {
  const strange = Object.keys(raw).filter((key) => key !== head && !beside.includes(key));
  for (const key of strange)
    reject(scope, `${pointer}/${key}`, `\`${key}\` has no meaning beside \`${head}\``);
  return strange.length === 0;
}
