import type { Leaf as LeafEntry } from '../facts/catalogue.js';
import type { Claim, Fields, LeafFact, Node, Omission, Span, Value } from '../facts/facts.js';
import { addDuration, yearOf } from '../quantity/day.js';
import { isPoint, point } from '../quantity/interval.js';
import type { Context, Frame, Leaf, ListView, Why } from './context.js';
import { commonYear } from './money.js';
import type { FactRef, Ref } from './tree.js';
import { tellTurns } from './turns.js';

/** The set of values something may have, and why it is not narrower. */
export interface Operand {
  /** What it may be; meaningless where `open`. */
  readonly values: readonly Value[];
  /** Nothing is known: it may be anything. */
  readonly open: boolean;
  /** It may have no value at all. */
  readonly none: boolean;
  readonly signed: boolean;
  readonly path: string;
  readonly pointer?: string;
  readonly text: string;
  /** The inputs that would narrow it. */
  readonly gaps: readonly Leaf[];
  /** Is, or counts from, the as-of day, so that it is another one tomorrow. */
  readonly moves?: boolean;
  /** The year a figure speaks of, for dated values. */
  readonly year?: number;
}

export function certain(value: Value, text: string, path = ''): Operand {
  const signed = value.kind === 'number' && value.interval.low < 0;
  return { values: [value], open: false, none: false, signed, path, text, gaps: [] };
}

/** Where a path leads in this project. */
export interface Location {
  readonly node?: Node;
  readonly path: string;
  readonly pointer: string;
  /** The one more item of an open list stands on the way. */
  readonly oneMore?: ListView;
  readonly row?: Extract<Frame, { kind: 'row' }>;
}

export function locate(ref: Ref, context: Context): Location {
  if (ref.from === 'top') return follow(context.facts.fields, ref.segments, '', '');
  const frame = context.frames.at(ref.from === 'item' ? -1 : -2);
  if (frame === undefined) throw new Error(`${ref.text} stands outside of any list`);
  if (frame.kind === 'row') return { path: ref.text, pointer: '', row: frame };
  if (frame.kind === 'one-more')
    return { path: `${frame.list.path}.*`, pointer: frame.list.pointer, oneMore: frame.list };
  return follow(frame.item.fields, ref.segments, frame.item.path, frame.item.pointer, frame.item.id);
}

function follow(
  fields: Fields,
  segments: readonly string[],
  path: string,
  pointer: string,
  id?: string,
): Location {
  const whole = [path, ...segments].filter((part) => part !== '').join('.');
  const place = `${pointer}/${segments.join('/')}`;
  if (id !== undefined && segments.length === 1 && segments[0] === 'id') {
    const claim: Claim = { value: { kind: 'word', word: id }, text: id, pointer: `${pointer}/id` };
    return { node: { kind: 'leaf', pointer: `${pointer}/id`, claims: [claim] }, path: whole, pointer: place };
  }
  let at: Fields | undefined = fields;
  let node: Node | undefined;
  for (const segment of segments) {
    node = at?.get(segment);
    at = node?.kind === 'section' ? node.fields : undefined;
  }
  return { ...(node ? { node } : {}), path: whole, pointer: place };
}

/** Reads a fact as the set of values it may have (design: facts, time, boundary). */
export function readFact(fact: FactRef, context: Context): Operand {
  const at = locate(fact.ref, context);
  if (at.row !== undefined) return readRow(fact.ref, at.row);
  if (at.oneMore !== undefined)
    return { ...unknown(fact.entry, at, { why: 'incomplete' }), gaps: at.oneMore.incomplete };
  if (at.node?.kind === 'leaf') return readLeaf(at.node, fact, at, context);
  const omission = omissionOf(at.path, context);
  if (omission?.reason === 'does-not-exist') {
    return {
      ...unknown(fact.entry, at, { why: 'omitted', note: 'does not exist' }),
      open: false,
      text: 'does not exist',
    };
  }
  return unknown(
    fact.entry,
    at,
    omission === undefined ? { why: 'absent' } : { why: 'omitted', note: omission.reason },
  );
}

/**
 * The reason under which a path, or one above it, is omitted. The nearest says so: the longest path, and of two as
 * long the one that names the item.
 */
export function omissionOf(path: string, context: Context): Omission | undefined {
  const segments = path.split('.');
  return context.facts.omissions
    .filter((omission) => omission.segments.every((part, index) => part === '*' || part === segments[index]))
    .filter((omission) => omission.segments.length <= segments.length)
    .sort((a, b) => b.segments.length - a.segments.length || stars(a) - stars(b))[0];
}

function stars({ segments }: Omission): number {
  return segments.filter((part) => part === '*').length;
}

/** Nothing is known of what stands there. */
export function unknown(
  entry: LeafEntry | undefined,
  at: Location,
  gap: { why: Why; note?: string },
): Operand {
  const leaf: Leaf = { path: at.path, pointer: at.pointer, ...gap };
  return {
    values: [],
    open: true,
    none: true,
    signed: entry?.signed ?? false,
    path: at.path,
    pointer: at.pointer,
    text: 'not given',
    gaps: [leaf],
  };
}

function readRow(ref: Ref, row: Extract<Frame, { kind: 'row' }>): Operand {
  if (ref.segments[0] === 'key') return certain({ kind: 'word', word: row.key }, row.key, ref.text);
  const cell = row.value;
  if (cell === undefined) throw new Error(`row ${row.key} of ${row.table.name} has no cell`);
  if (cell.kind === 'word') return certain({ kind: 'word', word: cell.word }, cell.word, ref.text);
  return certain(numberValue(cell.quantity), cell.quantity.text, ref.text);
}

export function numberValue(quantity: {
  number: number;
  dimension: string;
  unit: Extract<Value, { kind: 'number' }>['unit'] & object;
}): Value {
  return {
    kind: 'number',
    interval: point(quantity.number),
    dimension: quantity.dimension,
    unit: quantity.unit,
  };
}

function readLeaf(leaf: LeafFact, fact: FactRef, at: Location, context: Context): Operand {
  const entry = fact.entry;
  const reporting = context.facts.reportingPeriod;
  const dated = entry?.kind === 'quantity' && !entry.lasting;
  if (leaf.series !== undefined && reporting === undefined) return unknown(entry, at, { why: 'no-period' });
  const claims = claimsOf(leaf, fact.year, reporting);
  if (claims === undefined || claims.length === 0) {
    const year = reporting === undefined ? undefined : yearOf(reporting.last) + (fact.year ?? 0);
    return unknown(entry, at, {
      why: 'absent',
      ...(year === undefined ? {} : { note: `no figure for ${year}` }),
    });
  }
  for (const claim of claims) {
    const why = unfit(claim, leaf.series !== undefined, entry, dated, context);
    if (why !== undefined) {
      return {
        ...unknown(entry, at, why),
        text: claim.text,
        pointer: claim.pointer,
        gaps: [{ path: at.path, pointer: claim.pointer, observed: claim.text, ...why }],
      };
    }
  }
  const first = claims[0] as Claim;
  const year = dated ? yearSpokenOf(leaf, claims, fact.year, reporting) : undefined;
  const text = claims.map((claim) => claim.text).join(' or ');
  return {
    values: claims.map((claim) => claim.value),
    open: false,
    none: false,
    signed: entry?.signed ?? false,
    path: at.path,
    pointer: first.pointer,
    text,
    gaps: gapsOf(claims, at.path, text),
    ...(year === undefined ? {} : { year }),
  };
}

/** Claims of several years have none in common. */
function yearSpokenOf(
  leaf: LeafFact,
  claims: readonly Claim[],
  year: number | undefined,
  reporting: Span | undefined,
): number | undefined {
  if (leaf.series !== undefined) return reporting && yearOf(reporting.last) + (year ?? 0);
  return commonYear(
    claims.map((claim) => {
      const period = claim.period ?? reporting;
      return period && yearOf(period.last);
    }),
  );
}

function claimsOf(
  leaf: LeafFact,
  year: number | undefined,
  reporting: Span | undefined,
): readonly Claim[] | undefined {
  if (leaf.series !== undefined)
    return reporting === undefined ? undefined : leaf.series.get(yearOf(reporting.last) + (year ?? 0));
  if (year === undefined) return leaf.claims;
  return year === 0 && leaf.claims.every((claim) => isOfYear(claim, reporting)) ? leaf.claims : undefined;
}

/** A claim with a period of its own may speak of another year than the reporting year. */
function isOfYear({ period }: Claim, reporting: Span | undefined): boolean {
  if (period === undefined) return true;
  return reporting !== undefined && yearOf(period.last) === yearOf(reporting.last);
}

/** A figure of another boundary, of no period, or of one that ended too long ago says nothing. */
function unfit(
  claim: Claim,
  inSeries: boolean,
  entry: LeafEntry | undefined,
  dated: boolean,
  context: Context,
): { why: Why; note: string } | undefined {
  if (claim.boundary !== undefined && entry !== undefined && claim.boundary !== entry.boundary) {
    return {
      why: 'boundary',
      note: `a figure of the ${claim.boundary}; that of the ${entry.boundary} is asked`,
    };
  }
  const period = inSeries
    ? context.facts.reportingPeriod
    : (claim.period ?? (dated ? context.facts.reportingPeriod : undefined));
  if (period === undefined) return dated ? { why: 'no-period', note: 'no period is given' } : undefined;
  return entry?.lasting !== true && isStale(period, context)
    ? { why: 'stale', note: `its period ended more than ${describeStale(context)} before the day` }
    : undefined;
}

export function isStale(period: Span, context: Context): boolean {
  const lastFresh = addDuration(period.last, context.staleAfter);
  tellTurns(context, [lastFresh + 1], { kind: 'stale' });
  return lastFresh < (context.figuresOn ?? context.asOf);
}

function describeStale(context: Context): string {
  return `${context.staleAfter.months} months`;
}

function gapsOf(claims: readonly Claim[], path: string, text: string): readonly Leaf[] {
  const [first] = claims;
  if (first === undefined) return [];
  if (claims.length > 1) return [{ path, pointer: first.pointer, why: 'disputed', observed: text }];
  return isExact(first.value) ? [] : [{ path, pointer: first.pointer, why: 'range', observed: text }];
}

export function isExact(value: Value): boolean {
  return value.kind === 'number' || value.kind === 'day' ? isPoint(value.interval) : true;
}
