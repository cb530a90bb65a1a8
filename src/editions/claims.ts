import { selecting } from '../conditions/parse-comparison.js';
import type { Json } from '../model/json.js';
import type { Criterion as CriterionData } from '../model/standard.js';
import { isMistake } from '../quantity/mistake.js';
import { parseQuantity, type Quantity } from '../quantity/quantity.js';
import { namesIn, type WholeEdition } from './whole.js';

const bounds = ['at_most', 'below', 'at_least', 'above'] as const;
export type Bound = (typeof bounds)[number];

/** A figure is asked to stay on one side of a literal limit. */
export interface LimitClaim {
  readonly kind: 'limit';
  /** Path from the top, with `*` for items, and what selects the figure: as a deciding leaf names it. */
  readonly subject: string;
  readonly operator: Bound;
  readonly limit: Quantity;
}

/** One thing that has to hold for a test to hold. */
export type Claim =
  | LimitClaim
  /** At least, or at most, these words of a list: `more` says whether more words ask more. */
  | {
      readonly kind: 'words';
      readonly subject: string;
      readonly words: readonly string[];
      readonly more: boolean;
    }
  /** Anything else: the same as another only where it is written alike. */
  | { readonly kind: 'other'; readonly key: string };

export interface Claims {
  /** What it is judged for: list and `where`. */
  readonly scope: string;
  /** All of them together are the test. */
  readonly all: readonly Claim[];
  /** Limits that hold where something else does: those of the rows of a table. */
  readonly conditional: () => readonly LimitClaim[];
}

/** What the test of a criterion comes down to; of one that only a person can judge, nothing. */
export function claimsOf(criterion: CriterionData, edition: WholeEdition): Claims | undefined {
  const { test, parts = [], for: list } = criterion;
  if (test === undefined && parts.length === 0) return undefined;
  const reading: Reading = { edition, item: list === undefined ? undefined : `${list}.*` };
  const tests = test === undefined ? parts.map((part) => asked(part)) : [test];
  return {
    scope: canonical([list, criterion.where]),
    all: tests.flatMap((one) => claimsIn(one as Json, reading)),
    conditional: () => tests.flatMap((one) => rowsIn(one as Json, reading)),
  };
}

/** A part that is not always asked is no plain condition. */
function asked({ applies, test }: NonNullable<CriterionData['parts']>[number]): unknown {
  return applies === undefined ? test : { applies, test };
}

interface Reading {
  readonly edition: WholeEdition;
  /** What `.x` stands below. */
  readonly item: string | undefined;
}

function claimsIn(node: Json, reading: Reading): readonly Claim[] {
  if (Array.isArray(node.all)) return (node.all as readonly Json[]).flatMap((one) => claimsIn(one, reading));
  const subject = subjectOf(node, reading, new Map());
  if (subject === undefined) return [otherOf(node, reading)];
  const limits = limitsIn(node, subject, new Map());
  if (limits !== undefined) return limits;
  const words = wordsIn(node, subject);
  return [words ?? otherOf(node, reading)];
}

function otherOf(node: Json, { edition }: Reading): Claim {
  // Lists and tables are those of the edition: the same name says nothing.
  const own = namesIn(node).size > 0 ? `${edition.data.standard.id}:` : '';
  return { kind: 'other', key: own + canonical(node) };
}

/** `environment.air.points.*.measurements (SO2, PT1H)`; undefined where something other than a literal selects. */
function subjectOf(
  node: Json,
  { item }: Reading,
  row: ReadonlyMap<string, string>,
  depth = 0,
): string | undefined {
  const { fact, metric, figure, year } = node;
  if (typeof metric === 'string') return `metric:${metric}`;
  const path = typeof fact === 'string' ? fact : figure;
  if (typeof path !== 'string') return undefined;
  const dots = /^\.*/.exec(path)?.[0].length ?? 0;
  // Below a row, `.x` is of the row, and `..x` of the item around it.
  if (dots > 0 && (item === undefined || dots !== depth + 1)) return undefined;
  const whole = dots === 0 ? path : `${item}.${path.slice(dots)}`;
  const keys = selecting.flatMap((key) => (node[key] === undefined ? [] : [textOf(node[key], row)]));
  if (keys.includes(undefined)) return undefined;
  const all = [...keys, ...(year === undefined ? [] : [`year ${String(year)}`])];
  return all.length === 0 ? whole : `${whole} (${all.join(', ')})`;
}

/** A literal, or the key or value of the row at hand. */
function textOf(value: unknown, row: ReadonlyMap<string, string>): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const fact = typeof value === 'object' && value !== null ? (value as Json).fact : undefined;
  return typeof fact === 'string' ? row.get(fact) : undefined;
}

function limitsIn(
  node: Json,
  subject: string,
  row: ReadonlyMap<string, string>,
): readonly LimitClaim[] | undefined {
  const { between } = node;
  const [from, to] = Array.isArray(between) ? (between as readonly unknown[]) : [];
  const given = [
    ...bounds.map((operator) => [operator, node[operator]] as const),
    ['at_least', from] as const,
    ['at_most', to] as const,
  ].filter(([, value]) => value !== undefined);
  const claims = given.flatMap(([operator, value]): readonly LimitClaim[] => {
    const text = textOf(value, row);
    const limit = text === undefined ? undefined : parseQuantity(text, undefined, { bare: true });
    return limit === undefined || isMistake(limit) ? [] : [{ kind: 'limit', subject, operator, limit }];
  });
  return claims.length === 0 || claims.length < given.length ? undefined : claims;
}

function wordsIn({ one_of, includes, includes_all, includes_any }: Json, subject: string): Claim | undefined {
  const found = (
    [
      ['all', includes === undefined ? includes_all : [includes]],
      ['any', includes_any],
      ['one', one_of],
    ] as const
  ).find(([, list]) => list !== undefined);
  const [how, list] = found ?? [];
  if (!Array.isArray(list) || !list.every((word) => typeof word === 'string')) return undefined;
  const words = list as readonly string[];
  return { kind: 'words', subject: `${how} ${subject}`, words, more: how === 'all' };
}

/** The limits of `each: { table, column }`, row by row. */
function rowsIn(node: Json, reading: Reading): readonly LimitClaim[] {
  if (Array.isArray(node.all)) return (node.all as readonly Json[]).flatMap((one) => rowsIn(one, reading));
  const { table, column } = (typeof node.each === 'object' && node.each !== null ? node.each : {}) as Json;
  const rows = typeof table === 'string' ? reading.edition.tables[table]?.rows : undefined;
  if (rows === undefined || typeof node.test !== 'object' || node.test === null) return [];
  const test = node.test as Json;
  return Object.entries(rows).flatMap(([key, cells]) => {
    const value: unknown = typeof cells === 'object' ? cells[String(column)] : cells;
    if (value === undefined) return [];
    const row = new Map([
      ['.key', key],
      ['.value', String(value)],
    ]);
    const subject = subjectOf(test, reading, row, 1);
    return subject === undefined ? [] : (limitsIn(test, subject, row) ?? []);
  });
}

/** The same text for the same data, whatever the order of its keys. */
function canonical(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
