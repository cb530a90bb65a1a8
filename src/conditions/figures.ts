import type { FigureFact, Span, Value } from '../facts/facts.js';
import { equals, greatest, hull, type Interval, least } from '../quantity/interval.js';
import { allOf, type Truth } from '../quantity/truth.js';
import { compare } from './compare.js';
import type { Context, Judgement, Leaf } from './context.js';
import { isExact, isStale, locate, type Operand, omissionOf } from './operand.js';
import { resolveValue } from './resolve.js';
import type { Comparison, FigureNode } from './tree.js';

interface Candidate {
  readonly operand: Operand;
  /** Certain to be a figure of what is asked, or only possible. */
  readonly surely: boolean;
  readonly lacks: string;
}

interface Selection {
  readonly candidates: readonly Candidate[];
  /** Stands for the figure that is asked: where it would be, and why it is not there. */
  readonly missing: Leaf;
}

/**
 * Judges every figure that fits: one that surely fits and fails is false; none that surely fits is unknown; true
 * where all that fit or may fit pass.
 */
export function readFigures(node: FigureNode, comparison: Comparison, context: Context): Judgement {
  const { candidates, missing } = select(node, context);
  const sure = candidates.filter((candidate) => candidate.surely);
  if (sure.length === 0) return judgeMissing(missing, comparison);
  const judged = candidates.map((candidate) => ({
    ...candidate,
    ...compare(candidate.operand, comparison, context),
  }));
  const failed = judged.filter((one) => one.surely && one.truth === 'false');
  if (failed.length > 0) return { truth: 'false', leaves: failed.flatMap((one) => one.leaves) };
  const open = judged.filter((one) => one.truth !== 'true');
  if (open.length === 0) return { truth: 'true', leaves: judged.flatMap((one) => one.leaves) };
  return {
    truth: 'unknown',
    leaves: open.flatMap((one) =>
      one.truth === 'unknown' ? one.leaves : one.leaves.map((leaf) => mayFit(leaf, one.lacks)),
    ),
  };
}

function judgeMissing(missing: Leaf, comparison: Comparison): Judgement {
  const said =
    comparison.operator === 'known' &&
    missing.why === 'omitted' &&
    missing.note !== 'classified' &&
    missing.note !== 'sensitive';
  return { truth: said ? 'false' : 'unknown', leaves: [{ ...missing, operator: comparison.operator }] };
}

function mayFit(leaf: Leaf, lacks: string): Leaf {
  return { ...leaf, why: 'absent', note: `may be the figure asked for; it does not say ${lacks}` };
}

function select(node: FigureNode, context: Context): Selection {
  const at = locate(node.ref, context);
  const keys = [...node.keys].map(([key, value]) => {
    if (value.kind === 'fitting') throw new Error(`a list cannot select a figure by ${key}`);
    return { key, asked: resolveValue(value, context) };
  });
  const name = keys.map(({ asked }) => asked.text).join(', ');
  const path = `${at.path} (${name})`;
  const missing = { path, pointer: at.pointer };
  const [oneMore] = at.oneMore?.incomplete ?? [];
  if (oneMore !== undefined) return { candidates: [], missing: oneMore };
  const figures = at.node?.kind === 'figures' ? at.node.figures : [];
  const fresh = figures.filter((figure) => !stale(figure, context));
  const candidates = fresh.flatMap((figure) => candidateOf(figure, keys, path, context));
  const old = figures.find(
    (figure) => stale(figure, context) && candidateOf(figure, keys, path, context).some((one) => one.surely),
  );
  if (old !== undefined) {
    return {
      candidates,
      missing: {
        path,
        pointer: old.pointer,
        why: 'stale',
        observed: textOf(old),
        note: tooOld,
      },
    };
  }
  const omission = at.node === undefined ? omissionOf(at.path, context) : undefined;
  const note = omission?.reason === 'does-not-exist' ? 'does not exist' : omission?.reason;
  return {
    candidates,
    missing: {
      ...missing,
      why: note === undefined ? 'absent' : 'omitted',
      ...(note === undefined ? {} : { note }),
    },
  };
}

interface Asked {
  readonly key: string;
  readonly asked: Operand;
}

function candidateOf(
  figure: FigureFact,
  keys: readonly Asked[],
  path: string,
  context: Context,
): Candidate[] {
  const fits = keys.map(({ key, asked }) => ({ key, fit: fit(figure.keys.get(key), asked) }));
  const dated = periodsOf(figure, context).every((period) => period !== undefined);
  const all = [...fits, { key: 'its period', fit: dated ? ('true' as const) : ('unknown' as const) }];
  const truth = allOf(all.map((one) => one.fit));
  if (truth === 'false') return [];
  const operand = operandOf(figure, path, context);
  const lacks = all.filter((one) => one.fit === 'unknown').map((one) => one.key);
  return [{ operand, surely: truth === 'true', lacks: lacks.join(', ') }];
}

function operandOf(figure: FigureFact, path: string, context: Context): Operand {
  const text = textOf(figure);
  const place = { path, pointer: figure.pointer };
  const silence = silenceOf(figure, context);
  if (silence !== undefined) {
    const gaps = [{ ...place, observed: text, ...silence }];
    return { ...place, values: [], open: true, none: true, signed: false, text, gaps };
  }
  const why = figure.claims.length > 1 ? 'disputed' : 'range';
  const exact = figure.claims.length === 1 && figure.claims.every((claim) => isExact(claim.value));
  const gaps: readonly Leaf[] = exact ? [] : [{ ...place, why, observed: text }];
  const values = figure.claims.map((claim) => claim.value);
  return { ...place, values, open: false, none: false, signed: false, text, gaps };
}

/** A result of another boundary says nothing, nor does one of which a source is too old. */
function silenceOf(figure: FigureFact, context: Context): Pick<Leaf, 'why' | 'note'> | undefined {
  const other = figure.claims.find(({ boundary }) => boundary !== undefined && boundary !== 'site');
  if (other !== undefined)
    return { why: 'boundary', note: `a figure of the ${other.boundary}; that of the site is asked` };
  const old = periodsOf(figure, context).some((period) => period !== undefined && isStale(period, context));
  return old ? { why: 'stale', note: tooOld } : undefined;
}

const tooOld = 'its period ended too long before the day';

function textOf(figure: FigureFact): string {
  return figure.claims.map((claim) => claim.text).join(' or ');
}

/** What each source speaks of: its own period, that of the figure, or the reporting period. */
function periodsOf(figure: FigureFact, context: Context): readonly (Span | undefined)[] {
  return figure.claims.map(({ period }) => period ?? figure.period ?? context.facts.reportingPeriod);
}

/** One of which every source is too old counts as not there. */
function stale(figure: FigureFact, context: Context): boolean {
  return periodsOf(figure, context).every((period) => period !== undefined && isStale(period, context));
}

/** Whether a selecting key is as asked; a key that the figure lacks, or an asked one that is not known, may fit. */
function fit(given: Value | undefined, asked: Operand): Truth {
  if (given === undefined || asked.open) return 'unknown';
  const same = asked.values.map((value) => sameKey(given, value));
  if (same.every((one) => one === 'false')) return 'false';
  return same.every((one) => one === 'true') && !asked.none ? 'true' : 'unknown';
}

function sameKey(a: Value, b: Value): Truth {
  if (a.kind === 'number' && b.kind === 'number')
    return a.dimension === b.dimension ? equals(a.interval, b.interval) : 'false';
  return a.kind === 'word' && b.kind === 'word' && a.word === b.word ? 'true' : 'false';
}

/** The highest or lowest of the figures that fit; what only may fit widens the bound. */
export function figureOperand(node: FigureNode, take: 'highest' | 'lowest', context: Context): Operand {
  const { candidates, missing } = select(node, context);
  const blank = {
    none: false,
    signed: false,
    path: missing.path,
    ...(missing.pointer === undefined ? {} : { pointer: missing.pointer }),
  };
  const sure = candidates.filter((candidate) => candidate.surely).flatMap(numbersOf);
  const all = candidates.flatMap(numbersOf);
  const [first] = all;
  if (sure.length === 0 || first === undefined) {
    const none = missing.note === 'does not exist';
    return { ...blank, values: [], open: !none, none: true, text: 'not given', gaps: [missing] };
  }
  const text = candidates.map((candidate) => candidate.operand.text).join(', ');
  const silent = candidates.find((candidate) => candidate.operand.open);
  if (silent !== undefined)
    return { ...blank, values: [], open: true, none: true, text, gaps: silent.operand.gaps };
  const gaps = candidates.flatMap((one) =>
    one.surely
      ? one.operand.gaps
      : [{ ...missing, why: 'absent' as const, note: `a figure may fit; it does not say ${one.lacks}` }],
  );
  if (all.some((value) => value.dimension !== first.dimension))
    return { ...blank, values: [], open: true, none: true, text, gaps: [{ ...missing, why: 'dimension' }] };
  return { ...blank, values: [{ ...first, interval: extreme(sure, all, take) }], open: false, text, gaps };
}

type NumberValue = Extract<Value, { kind: 'number' }>;

function numbersOf(candidate: Candidate): NumberValue[] {
  const [first, ...rest] = candidate.operand.values.filter((value) => value.kind === 'number');
  if (first === undefined) return [];
  if (rest.some((value) => value.dimension !== first.dimension)) return [first, ...rest];
  return [{ ...first, interval: rest.reduce((span, value) => hull(span, value.interval), first.interval) }];
}

/** At least the highest of the sure ones, at most the highest of all; the mirror for the lowest. */
function extreme(
  sure: readonly NumberValue[],
  all: readonly NumberValue[],
  take: 'highest' | 'lowest',
): Interval {
  const join = take === 'highest' ? greatest : least;
  const over = (values: readonly NumberValue[]): Interval =>
    values.slice(1).reduce((span, value) => join(span, value.interval), (values[0] as NumberValue).interval);
  return hull(over(sure), over(all));
}
