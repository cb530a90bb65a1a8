import type { Value } from '../facts/facts.js';
import { baseUnitOf } from '../quantity/dimension.js';
import {
  add,
  divide,
  everything,
  greatest,
  hull,
  type Interval,
  isPoint,
  least,
  multiply,
  negate,
  nonNegative,
  point,
} from '../quantity/interval.js';
import { formatIn, formatNumber } from '../quantity/quantity.js';
import { combine, currencyOf, type Unit, withCurrency } from '../quantity/unit.js';
import type { Context, Leaf } from './context.js';
import { figureOperand } from './figures.js';
import { judge } from './judge.js';
import { openLeaves, walksOf } from './lists.js';
import { commonYear, inDimension, isOfAnyCurrency } from './money.js';
import { certain, type Operand } from './operand.js';
import { remembered } from './remember.js';
import { resolveDay, resolveValue } from './resolve.js';
import type { Metric, Term } from './tree.js';

/** Computes a metric with its bounds, for the item at hand where it is `within` a list. */
export function evaluateMetric(metric: Metric, context: Context): Operand {
  return metric.within === undefined ? ofTheWhole(metric, context) : evaluated(metric, context);
}

const ofTheWhole = remembered(evaluated);

function evaluated(metric: Metric, context: Context): Operand {
  const operand = evaluate(metric.term, contextOf(metric, context));
  const path = `metric:${metric.id}`;
  const gaps = operand.gaps.map((gap) => (gap.path === ownPath ? { ...gap, path } : gap));
  return { ...operand, path, gaps };
}

/** Stands for the metric itself, where none of its facts is to blame. */
const ownPath = '';

/** The frames up to the item of the metric's own list. */
function contextOf(metric: Metric, context: Context): Context {
  if (metric.within === undefined) return { ...context, frames: [] };
  const index = context.frames.findLastIndex(
    (frame) => frame.kind !== 'row' && frame.list.pattern === metric.within,
  );
  if (index === -1) throw new Error(`metric ${metric.id} is asked outside of ${metric.within}`);
  return { ...context, frames: context.frames.slice(0, index + 1) };
}

function evaluate(term: Term, context: Context): Operand {
  switch (term.kind) {
    case 'value':
      if (term.value.kind === 'fitting') throw new Error('a list has no value of its own');
      return resolveValue(term.value, context);
    case 'day':
      return resolveDay(term.day, context);
    case 'figure':
      return figureOperand(term.figure, term.take, context);
    case 'sum':
      return sum(
        term.terms.map((one) => ({ operand: evaluate(one, context), mayBeOut: false })),
        context,
      );
    case 'sum-over':
      return sumOver(term, context);
    case 'product':
      return fold(term.terms, ' × ', context, (a, b) => ({
        interval: multiply(a.interval, b.interval),
        dimension: combine(a.dimension, b.dimension, 1),
      }));
    case 'difference':
      return {
        ...fold([term.first, term.second], ' − ', context, (a, b) =>
          aligned(a, b, context, (x, y) => add(x, negate(y))),
        ),
        signed: true,
      };
    case 'ratio':
      return fold([term.first, term.second], ' / ', context, (a, b) => quotient(a, b, context));
    case 'min':
      return fold(term.terms, ' or the less of ', context, (a, b) => aligned(a, b, context, least));
    case 'max':
      return fold(term.terms, ' or the more of ', context, (a, b) => aligned(a, b, context, greatest));
    case 'span':
      return span(resolveDay(term.from, context), resolveDay(term.to, context));
    case 'cases':
      return cases(term, context);
  }
}

interface Computed {
  readonly interval: Interval;
  readonly dimension: string;
  readonly unit?: Unit;
}

interface Dated extends Computed {
  readonly year: number | undefined;
}

type Step = (a: Dated, b: Dated) => Computed | undefined;

function aligned(
  a: Dated,
  b: Dated,
  context: Context,
  step: (a: Interval, b: Interval) => Interval,
): Computed | undefined {
  const into = isOfAnyCurrency(a.dimension) ? b : a;
  const first = inOne(a, into.dimension, a.year, context);
  const second = inOne(b, into.dimension, b.year ?? a.year, context);
  return first && second && { ...into, interval: step(first, second) };
}

function inOne(
  value: Computed,
  dimension: string,
  year: number | undefined,
  context: Context,
): Interval | undefined {
  const converted = inDimension(
    { kind: 'number', interval: value.interval, dimension: value.dimension },
    dimension,
    year,
    context,
  );
  const [first, ...rest] = converted ?? [];
  return first === undefined
    ? undefined
    : rest.reduce((whole, one) => hull(whole, one.interval), first.interval);
}

/** In a ratio of two currencies the divisor is converted first; other dimensions divide as they are. */
function quotient(a: Dated, b: Dated, context: Context): Computed | undefined {
  const code = currencyOf(a.dimension) ?? currencyOf(b.dimension);
  const common = (dimension: string): string =>
    code === undefined ? dimension : withCurrency(dimension, code);
  const [above, below] = [common(a.dimension), common(b.dimension)];
  const dividend = inOne(a, above, a.year, context);
  const divisor = inOne(b, below, b.year ?? a.year, context);
  const interval = dividend && divisor && divide(dividend, divisor);
  return interval && { interval, dimension: combine(above, below, -1) };
}

/** Combines operands from the left; where one may have no value, so may the result. */
function fold(terms: readonly Term[], sign: string, context: Context, step: Step): Operand {
  const operands = terms.map((term) => evaluate(term, context));
  const gaps = operands.flatMap((operand) => operand.gaps);
  const text = operands.map((operand) => operand.text).join(sign);
  const year = commonYear(operands.map((operand) => operand.year));
  const none = operands.some((operand) => operand.none);
  if (operands.some((operand) => !operand.open && operand.values.length === 0))
    return absent(text, gaps, false);
  const signed = operands.some((operand) => operand.signed);
  if (operands.some((operand) => operand.open)) return { ...absent(text, gaps, true), signed };
  const spans = operands.flatMap((operand) => {
    const span = numberOf(operand);
    return span === undefined ? [] : [{ ...span, year: operand.year }];
  });
  // Claims in several units or currencies have no one span.
  if (spans.length < operands.length) return finish(undefined, { text, gaps, none, year, signed });
  const [first, ...rest] = spans;
  if (first === undefined) return absent(text, gaps, true);
  let result: Computed | undefined = first;
  for (const next of rest) result = result && step({ ...result, year: first.year ?? year }, next);
  return { ...finish(result, { text, gaps, none, year, signed }), ...movesWith(operands) };
}

/** What is made with something that moves moves too. */
function movesWith(operands: readonly Operand[]): Pick<Operand, 'moves'> {
  return operands.some(({ moves }) => moves === true) ? { moves: true } : {};
}

interface Rest {
  readonly text: string;
  readonly gaps: readonly Leaf[];
  readonly none: boolean;
  readonly year: number | undefined;
  readonly signed: boolean;
}

function finish(result: Computed | undefined, rest: Rest): Operand {
  const { year, ...others } = rest;
  const broken =
    result === undefined ||
    Number.isNaN(result.interval.low) ||
    Number.isNaN(result.interval.high) ||
    overflows(result.interval);
  if (broken) {
    const note =
      'cannot be computed: a division by what is or may be zero, units or currencies that do not convert, or too large a number';
    const gaps: readonly Leaf[] =
      rest.gaps.length > 0
        ? rest.gaps.map((gap) => ({ ...gap, note: gap.note ?? note }))
        : [{ path: ownPath, why: 'undefined', observed: rest.text, note }];
    return { ...absent(rest.text, gaps, true), signed: rest.signed };
  }
  const value: Value = {
    kind: 'number',
    interval: result.interval,
    dimension: result.dimension,
    ...(result.unit ? { unit: result.unit } : {}),
  };
  const shown = isPoint(result.interval) ? `${rest.text} = ${show(result)}` : rest.text;
  return {
    ...others,
    values: [value],
    open: false,
    path: '',
    text: shown,
    ...(year === undefined ? {} : { year }),
  };
}

/** A single value past the range of numbers; an end without bound is none. */
function overflows(interval: Interval): boolean {
  return interval.low === Infinity || interval.high === -Infinity;
}

function show({ interval, dimension, unit }: Computed): string {
  if (unit !== undefined) return formatIn(interval.low, unit);
  return `${formatNumber(interval.low)} ${baseUnitOf(dimension)}`.trim();
}

function absent(text: string, gaps: readonly Leaf[], open: boolean): Operand {
  return { values: [], open, none: true, signed: false, path: '', text, gaps };
}

/** The span of one operand; of an absent one all it may be, where its dimension is of no matter. */
function numberOf(operand: Operand): Computed | undefined {
  const numbers = operand.values.filter((value) => value.kind === 'number');
  const [first, ...rest] = numbers;
  if (operand.open || first === undefined) return undefined;
  if (rest.some((value) => value.dimension !== first.dimension)) return undefined;
  return { ...first, interval: rest.reduce((whole, value) => hull(whole, value.interval), first.interval) };
}

/** What an open list may still add. */
interface More {
  readonly gaps: readonly Leaf[];
  readonly signed: boolean;
}

/** A term of a sum; one of an item that may be out of `where` may be no term at all. */
interface Addend {
  readonly operand: Operand;
  readonly mayBeOut: boolean;
}

/**
 * What has no value counts nothing, what is not known counts from nothing (from below, where it may be negative) up;
 * without one term that is known the sum itself is not, unless it is nothing for want of items.
 */
function sum(addends: readonly Addend[], context: Context, more?: More): Operand {
  const operands = addends.map(({ operand }) => operand);
  const gaps = [...operands.flatMap((operand) => operand.gaps), ...(more?.gaps ?? [])];
  const text = [...operands.map((operand) => operand.text), ...(more ? ['more'] : [])].join(' + ');
  const signed = more?.signed === true || operands.some((operand) => operand.signed);
  const year = commonYear(operands.map((operand) => operand.year));
  const certain = addends.some(({ operand, mayBeOut }) => !operand.none && !mayBeOut);
  const unbounded = more !== undefined || operands.some((operand) => operand.open);
  const valued = operands.filter((operand) => !operand.open && operand.values.length > 0);
  if (!certain && (unbounded || valued.length === 0)) {
    return { ...absent(text, gaps, unbounded), signed, ...(year === undefined ? {} : { year }) };
  }
  const none = !certain && addends.some(({ operand, mayBeOut }) => operand.none || !mayBeOut);
  // That of an empty list is nothing in any currency: another term says in which.
  const numbers = valued.flatMap((operand) => numberOf(operand) ?? []);
  const first = numbers.find(({ dimension }) => !isOfAnyCurrency(dimension)) ?? numbers[0];
  let total: Interval | undefined = first && point(0);
  for (const { operand, mayBeOut } of addends) {
    const share = first && shareOf({ operand, mayBeOut }, first.dimension, year, context);
    total = total && share && add(total, share);
  }
  if (more !== undefined) total = total && add(total, more.signed ? everything : nonNegative);
  const made = total && first && { ...first, interval: total };
  return { ...finish(made, { text, gaps, none, year, signed }), ...movesWith(operands) };
}

function shareOf(
  { operand, mayBeOut }: Addend,
  dimension: string,
  year: number | undefined,
  context: Context,
): Interval | undefined {
  if (operand.open) return operand.signed ? everything : nonNegative;
  if (operand.values.length === 0) return point(0);
  const number = numberOf(operand);
  const interval = number && inOne(number, dimension, operand.year ?? year, context);
  return interval && (operand.none || mayBeOut) ? hull(interval, point(0)) : interval;
}

function sumOver(term: Extract<Term, { kind: 'sum-over' }>, context: Context): Operand {
  const { walks, gaps } = walksOf(term.list, context);
  if (walks.length === 0) return absent('not known', gaps, true);
  const sums = walks.map((walk) => {
    const addends = walk.contexts.flatMap((one): Addend[] => {
      const where = term.where === undefined ? undefined : judge(term.where, one);
      if (where?.truth === 'false') return [];
      const operand = evaluate(term.of, one);
      if (where?.truth !== 'unknown') return [{ operand, mayBeOut: false }];
      return [{ operand: { ...operand, gaps: [...where.leaves, ...operand.gaps] }, mayBeOut: true }];
    });
    const more = walk.oneMore && moreOf(term, walk.oneMore);
    if (addends.length === 0 && more === undefined) return zero(term.dimension);
    return sum(addends, context, more);
  });
  return union(sums, gaps);
}

/** Nothing where `where` leaves every further item out. */
function moreOf(term: Extract<Term, { kind: 'sum-over' }>, oneMore: Context): More | undefined {
  if (term.where !== undefined && judge(term.where, oneMore).truth === 'false') return undefined;
  return { gaps: openLeaves(oneMore), signed: evaluate(term.of, oneMore).signed };
}

/** Over a complete empty list the sum is nothing, in the dimension its terms would have. */
function zero(dimension: string): Operand {
  return certain({ kind: 'number', interval: point(0), dimension }, '0');
}

function cases(term: Extract<Term, { kind: 'cases' }>, context: Context): Operand {
  const possible: Operand[] = [];
  const gaps: Leaf[] = [];
  for (const branch of term.branches) {
    const when = judge(branch.when, context);
    if (when.truth === 'false') continue;
    possible.push(evaluate(branch.value, context));
    if (when.truth === 'true') return union(possible, gaps);
    gaps.push(...when.leaves);
  }
  if (term.otherwise === undefined) return absent('not known', gaps, true);
  return union([...possible, evaluate(term.otherwise, context)], gaps);
}

/** What may be one of these. */
function union(operands: readonly Operand[], gaps: readonly Leaf[] = []): Operand {
  const [only] = operands;
  if (operands.length === 1 && only !== undefined) return { ...only, gaps: [...gaps, ...only.gaps] };
  const year = commonYear(operands.map((operand) => operand.year));
  return {
    values: operands.flatMap((operand) => operand.values),
    open: operands.some((operand) => operand.open),
    none: operands.some((operand) => operand.none),
    signed: operands.some((operand) => operand.signed),
    ...movesWith(operands),
    path: '',
    text: [...new Set(operands.map((operand) => operand.text))].join(' or '),
    gaps: [...gaps, ...operands.flatMap((operand) => operand.gaps)],
    ...(year === undefined ? {} : { year }),
  };
}

/** Whole days from the first day to the second. */
function span(from: Operand, to: Operand): Operand {
  const gaps = [...from.gaps, ...to.gaps];
  const text = `${from.text} to ${to.text}`;
  if ([from, to].some((day) => !day.open && day.values.length === 0)) return absent(text, gaps, false);
  const [start, end] = [daysOf(from), daysOf(to)];
  if (from.open || to.open || start === undefined || end === undefined)
    return { ...absent(text, gaps, true), signed: true };
  const interval = multiply(add(end, negate(start)), point(secondsInADay));
  return {
    ...finish(
      { interval, dimension: 's' },
      { text, gaps, none: from.none || to.none, year: undefined, signed: true },
    ),
    ...movesWith([from, to]),
    text: `${text} = ${describeDays(interval)}`,
  };
}

const secondsInADay = 86_400;

function describeDays(interval: Interval): string {
  return isPoint(interval) ? `${interval.low / secondsInADay} d` : 'a range of days';
}

function daysOf(operand: Operand): Interval | undefined {
  const [first, ...rest] = operand.values.flatMap((value) => (value.kind === 'day' ? [value.interval] : []));
  return first && rest.reduce((whole, interval) => hull(whole, interval), first);
}
