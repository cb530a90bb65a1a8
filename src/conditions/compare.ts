import type { Value } from '../facts/facts.js';
import { addDuration, type Duration, formatDay } from '../quantity/day.js';
import { atMost, below, equals, type Interval, isPoint, order } from '../quantity/interval.js';
import { formatIn, formatNumber } from '../quantity/quantity.js';
import { agreed, allOf, type Truth } from '../quantity/truth.js';
import type { Context, Judgement, Leaf } from './context.js';
import { evaluateMetric } from './evaluate.js';
import { readFigures } from './figures.js';
import { inDimension, sameButCurrency } from './money.js';
import { type Operand, readFact } from './operand.js';
import { resolveDay, resolveValue } from './resolve.js';
import type { Comparison, Subject, ValueNode } from './tree.js';
import { tellComparison, tellTurns } from './turns.js';

/** True if the comparison holds for all values the fact may have, false if for none, else unknown. */
export function judgeComparison(subject: Subject, comparison: Comparison, context: Context): Judgement {
  if (subject.kind === 'figure') return readFigures(subject.figure, comparison, context);
  return compare(subjectOf(subject, context), comparison, context);
}

function subjectOf(subject: Exclude<Subject, { kind: 'figure' }>, context: Context): Operand {
  switch (subject.kind) {
    case 'fact':
      return readFact(subject.fact, context);
    case 'metric':
      return evaluateMetric(subject.metric, context);
    case 'date':
      return resolveDay(subject.date, context);
  }
}

interface Limit {
  readonly operand: Operand;
  readonly text: string;
}

export function compare(subject: Operand, comparison: Comparison, context: Context): Judgement {
  if (comparison.operator === 'known') return judgeKnown(subject);
  if (comparison.operator === 'exists') return judgeExists(subject);
  const limits = limitsOf(comparison, subject, context);
  const against = limits.map((limit) => limit.operand);
  const truth = truthOf(subject, against, comparison, context);
  tellComparison(subject, against, context);
  const leaf = describe(subject, limits, comparison, context);
  if (truth !== 'unknown') return { truth, leaves: [leaf] };
  const gaps = [subject, ...against].flatMap((operand) => operand.gaps);
  if (gaps.length > 0)
    return { truth, leaves: gaps.map((gap) => (gap.path === subject.path ? { ...leaf, ...gap } : gap)) };
  return { truth, leaves: [{ ...leaf, ...whyUnlike(subject, against) }] };
}

/** There for the period: true; said not to be told, measured or there: false; else unknown. */
function judgeKnown(subject: Operand): Judgement {
  const gap = subject.gaps[0];
  const leaf = presence(subject, 'known');
  if (!subject.open && !subject.none) return { truth: 'true', leaves: [leaf] };
  const said =
    gap?.why === 'omitted' && ['not-measured', 'not-disclosed', 'does not exist'].includes(gap.note ?? '');
  if (said) return { truth: 'false', leaves: [{ ...leaf, why: 'omitted', note: gap.note ?? '' }] };
  return { truth: 'unknown', leaves: subject.gaps.map((one) => ({ ...one, operator: 'known' })) };
}

/** Has a value: true; was said not to exist: false; else unknown, not measured and not disclosed included. */
function judgeExists(subject: Operand): Judgement {
  const leaf = presence(subject, 'exists');
  if (subject.open || (subject.none && subject.values.length > 0))
    return { truth: 'unknown', leaves: subject.gaps.map((one) => ({ ...one, operator: 'exists' })) };
  if (subject.values.length > 0) return { truth: 'true', leaves: [leaf] };
  const [gap] = subject.gaps;
  return { truth: 'false', leaves: [{ ...leaf, ...gap, operator: 'exists' }] };
}

function presence(subject: Operand, operator: 'known' | 'exists'): Leaf {
  return { path: subject.path, ...at(subject), why: 'value', observed: subject.text, operator };
}

function at(operand: Operand): { pointer?: string } {
  return operand.pointer === undefined ? {} : { pointer: operand.pointer };
}

type Compared = Exclude<Comparison, { operator: 'known' | 'exists' }>;

function limitsOf(comparison: Compared, subject: Operand, context: Context): readonly Limit[] {
  const limit = (operand: Operand): Limit => ({ operand, text: operand.text });
  switch (comparison.operator) {
    case 'is':
    case 'not_older_than':
      return [];
    case 'before':
    case 'after':
    case 'on_or_before':
    case 'on_or_after':
      return [limit(resolveDay(comparison.day, context))];
    case 'between':
      return [
        limit(fitting(comparison.from, subject, context)),
        limit(fitting(comparison.to, subject, context)),
      ];
    default:
      return [limit(fitting(comparison.limit, subject, context))];
  }
}

/** Of a list of limits the one in the subject's own dimension; without one, the first, which then cannot be compared. */
function fitting(node: ValueNode, subject: Operand, context: Context): Operand {
  if (node.kind !== 'fitting') return resolveValue(node, context);
  const options = node.options.map((option) => fitting(option, subject, context));
  const fits = (option: Operand): boolean =>
    subject.values.length > 0 &&
    subject.values.every((value) => option.values.every((other) => alike(value, other)));
  return options.find(fits) ?? (options[0] as Operand);
}

function alike(a: Value, b: Value): boolean {
  return a.kind === 'number' && b.kind === 'number'
    ? sameButCurrency(a.dimension, b.dimension)
    : a.kind === b.kind;
}

function truthOf(
  subject: Operand,
  limits: readonly Operand[],
  comparison: Compared,
  context: Context,
): Truth {
  const operands = [subject, ...limits];
  if (operands.some((operand) => !operand.open && operand.values.length === 0)) return 'false';
  if (operands.some((operand) => operand.open)) return 'unknown';
  const truths = subject.values.flatMap((value) =>
    combinations(limits).map((against) => holds(value, against, comparison, subject, limits, context)),
  );
  const truth = agreed(truths);
  return truth === 'true' && operands.some((operand) => operand.none) ? 'unknown' : truth;
}

function combinations(limits: readonly Operand[]): readonly (readonly Value[])[] {
  return limits.reduce<readonly (readonly Value[])[]>(
    (made, limit) => made.flatMap((before) => limit.values.map((value) => [...before, value])),
    [[]],
  );
}

function holds(
  value: Value,
  against: readonly Value[],
  comparison: Compared,
  subject: Operand,
  limits: readonly Operand[],
  context: Context,
): Truth {
  const [first, second] = against;
  switch (comparison.operator) {
    case 'at_most':
    case 'at_least':
    case 'above':
    case 'below':
      return ordered(value, first, comparison.operator, subject.year ?? limits[0]?.year, context);
    case 'between':
      return allOf([
        ordered(value, first, 'at_least', subject.year, context),
        ordered(value, second, 'at_most', subject.year, context),
      ]);
    case 'equals':
      if (value.kind === 'number' && first?.kind === 'number') {
        return inOneDimension(value, first, subject.year ?? limits[0]?.year, context, (a, b) =>
          equals(a, b, comparison.within),
        );
      }
      return sameWord(value, first);
    case 'one_of':
      return said(value.kind === 'word' && wordsOf(first).includes(value.word));
    case 'includes':
    case 'includes_all':
      return said(value.kind === 'words' && wordsOf(first).every((word) => value.words.includes(word)));
    case 'includes_any':
      return said(value.kind === 'words' && wordsOf(first).some((word) => value.words.includes(word)));
    case 'is':
      return said(value.kind === 'flag' && value.flag === comparison.flag);
    case 'not_older_than':
      if (value.kind !== 'day') return 'unknown';
      tellTurns(context, tooOldFrom(value.interval, comparison.age), {
        kind: 'age',
        path: subject.path,
        text: subject.text,
      });
      return notOlder(value.interval, comparison.age, context);
    default:
      return value.kind === 'day' && first?.kind === 'day'
        ? days(value.interval, first.interval, comparison.operator)
        : 'unknown';
  }
}

function said(value: boolean): Truth {
  return value ? 'true' : 'false';
}

function wordsOf(value: Value | undefined): readonly string[] {
  if (value?.kind === 'words') return value.words;
  return value?.kind === 'word' ? [value.word] : [];
}

function sameWord(a: Value, b: Value | undefined): Truth {
  if (a.kind === 'day' && b?.kind === 'day') return equals(a.interval, b.interval);
  if (a.kind === 'flag' && b?.kind === 'flag') return said(a.flag === b.flag);
  return said(a.kind === 'word' && b?.kind === 'word' && a.word === b.word);
}

function ordered(
  value: Value,
  limit: Value | undefined,
  operator: 'at_most' | 'at_least' | 'above' | 'below',
  year: number | undefined,
  context: Context,
): Truth {
  if (value.kind !== 'number' || limit?.kind !== 'number') return 'unknown';
  return inOneDimension(value, limit, year, context, (a, b) => {
    switch (operator) {
      case 'at_most':
        return atMost(a, b);
      case 'at_least':
        return atMost(b, a);
      case 'above':
        return below(b, a);
      case 'below':
        return below(a, b);
    }
  });
}

type NumberValue = Extract<Value, { kind: 'number' }>;

function inOneDimension(
  value: NumberValue,
  limit: NumberValue,
  year: number | undefined,
  context: Context,
  test: (a: Interval, b: Interval) => Truth,
): Truth {
  const converted = inDimension(value, limit.dimension, year, context);
  return converted === undefined
    ? 'unknown'
    : agreed(converted.map((one) => test(one.interval, limit.interval)));
}

function days(
  day: Interval,
  limit: Interval,
  operator: 'before' | 'after' | 'on_or_before' | 'on_or_after',
): Truth {
  switch (operator) {
    case 'before':
      return below(day, limit);
    case 'after':
      return below(limit, day);
    case 'on_or_before':
      return atMost(day, limit);
    case 'on_or_after':
      return atMost(limit, day);
  }
}

/** Calendar age: the day of age itself is not too old. */
export function notOlder(
  day: Interval,
  age: Extract<Comparison, { operator: 'not_older_than' }>['age'],
  context: Context,
): Truth {
  if (addDuration(day.low, age) >= context.asOf) return 'true';
  return addDuration(day.high, age) < context.asOf ? 'false' : 'unknown';
}

/** The days from which it may be, and surely is, too old. */
export function tooOldFrom(day: Pick<Interval, 'low' | 'high'>, age: Duration): readonly number[] {
  return [day.low, day.high].map((one) => addDuration(one, age) + 1);
}

function whyUnlike(subject: Operand, limits: readonly Operand[]): Pick<Leaf, 'why' | 'note'> {
  const a = subject.values.find((value) => value.kind === 'number');
  const b = limits.flatMap((limit) => limit.values).find((value) => value.kind === 'number');
  if (a?.kind === 'number' && b?.kind === 'number' && a.dimension !== b.dimension) {
    return sameButCurrency(a.dimension, b.dimension)
      ? { why: 'currency', note: 'give it in that currency, or give `exchange_rates`' }
      : { why: 'dimension', note: 'given in a unit that does not convert into that of the limit' };
  }
  return { why: 'range' };
}

/** The arithmetic of one comparison: seen, converted, limit, margin. */
function describe(subject: Operand, limits: readonly Limit[], comparison: Compared, context: Context): Leaf {
  const limit = limits[0]?.operand.values[0];
  const value = subject.values[0];
  const leaf: Leaf = {
    path: subject.path,
    ...at(subject),
    why: 'value',
    observed: subject.text,
    operator: comparison.operator,
    limit: limitText(limits, comparison, context),
  };
  if (comparison.operator !== 'at_most' || comparison.best === undefined)
    return { ...leaf, ...margin(value, limit, subject, limits, context) };
  const best = fitting(comparison.best, subject, context);
  return { ...leaf, best: best.text, ...margin(value, limit, subject, limits, context) };
}

function limitText(limits: readonly Limit[], comparison: Compared, context: Context): string {
  switch (comparison.operator) {
    case 'is':
      return String(comparison.flag);
    case 'not_older_than':
      return `${comparison.age.text} (since ${formatDay(addDuration(context.asOf, backwards(comparison.age)))})`;
    case 'equals':
      return `${limits[0]?.text ?? ''}${comparison.within > 0 ? ` within ${formatNumber(comparison.within * 100)} %` : ''}`;
    case 'between':
      return limits.map((limit) => limit.text).join(' and ');
    default:
      return limits[0]?.text ?? '';
  }
}

function backwards(
  age: Extract<Comparison, { operator: 'not_older_than' }>['age'],
): Extract<Comparison, { operator: 'not_older_than' }>['age'] {
  return { ...age, months: -age.months, days: -age.days };
}

/** How far a single figure is from a single limit, in the unit of the limit. */
function margin(
  value: Value | undefined,
  limit: Value | undefined,
  subject: Operand,
  limits: readonly Limit[],
  context: Context,
): { converted?: string; margin?: string } {
  if (subject.values.length !== 1 || limits.length !== 1 || limits[0]?.operand.values.length !== 1) return {};
  if (value?.kind !== 'number' || limit?.kind !== 'number' || limit.unit === undefined) return {};
  const [same] = inDimension(value, limit.dimension, subject.year, context) ?? [];
  if (same === undefined || !isPoint(same.interval) || !isPoint(limit.interval)) return {};
  const converted = formatIn(same.interval.low, limit.unit);
  const distance = same.interval.low - limit.interval.low;
  const share =
    limit.interval.low === 0
      ? ''
      : ` (${formatNumber(Math.round((Math.abs(distance) / Math.abs(limit.interval.low)) * 1000) / 10)} %)`;
  const side =
    order(same.interval.low, limit.interval.low) === 0
      ? 'at the limit'
      : `${formatIn(Math.abs(distance), { ...limit.unit, offset: 0 })}${share} ${distance > 0 ? 'above' : 'below'}`;
  return { ...(converted === subject.text ? {} : { converted }), margin: side };
}
