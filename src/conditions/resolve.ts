import type { Value } from '../facts/facts.js';
import { addDuration, type Duration, formatDay, lastDay } from '../quantity/day.js';
import { type Interval, multiply, point } from '../quantity/interval.js';
import { formatNumber } from '../quantity/quantity.js';
import type { Context } from './context.js';
import { evaluateMetric } from './evaluate.js';
import { certain, numberValue, type Operand, readFact, unknown } from './operand.js';
import type { Cell, CellNode, DayNode, ValueNode } from './tree.js';

/** Looks a value up. A `fitting` list has no value of its own: the comparison picks from its options. */
export function resolveValue(node: Exclude<ValueNode, { kind: 'fitting' }>, context: Context): Operand {
  switch (node.kind) {
    case 'quantity':
      return certain(numberValue(node.quantity), node.quantity.text);
    case 'word':
      return certain({ kind: 'word', word: node.word }, node.word);
    case 'words':
      return certain({ kind: 'words', words: node.words }, node.name ?? node.words.join(', '));
    case 'fact':
      return times(readFact(node.fact, context), node.times);
    case 'metric':
      return evaluateMetric(node.metric, context);
    case 'cell':
      return readCell(node.cell, context);
  }
}

function times(operand: Operand, share: number | undefined): Operand {
  if (share === undefined) return operand;
  const values = operand.values.map(
    (value): Value =>
      value.kind === 'number' ? { ...value, interval: multiply(value.interval, point(share)) } : value,
  );
  return {
    ...operand,
    values,
    signed: operand.signed || share < 0,
    text: operand.open ? operand.text : `${formatNumber(share * 100)} % of ${operand.text}`,
  };
}

/** The cells of every row and column that are possible; a cell that the table lacks has no value. */
function readCell({ table, row, column }: CellNode, context: Context): Operand {
  const rows = resolveKey(row, context);
  const columns =
    column === undefined ? certain({ kind: 'word', word: '' }, '') : resolveKey(column, context);
  const gaps = [...rows.gaps, ...columns.gaps];
  const signed = [...table.rows.values()].some((cells) => [...cells.values()].some(isNegative));
  const blank = { signed, path: `table:${table.name}`, gaps };
  if (rows.open || columns.open)
    return { ...blank, values: [], open: true, none: true, text: `${table.name} of an unknown row` };
  const keys = rows.values.flatMap((value) => rowKeys(value, table.bands, [...table.rows.keys()]));
  const names = columns.values.flatMap((value) => (value.kind === 'word' ? [value.word] : []));
  const cells = keys.flatMap((key) =>
    names.map((name) => (key === undefined ? undefined : table.rows.get(key)?.get(name))),
  );
  const found = cells.filter((cell) => cell !== undefined);
  const values = found.map(
    (cell): Value => (cell.kind === 'word' ? { kind: 'word', word: cell.word } : numberValue(cell.quantity)),
  );
  const texts = found.map((cell) => (cell.kind === 'word' ? cell.word : cell.quantity.text));
  const none = rows.none || columns.none || found.length < cells.length || cells.length === 0;
  return {
    ...blank,
    values,
    open: false,
    none,
    text: [...new Set(texts)].join(' or ') || `nothing in ${table.name}`,
  };
}

function isNegative(cell: Cell): boolean {
  return cell.kind === 'quantity' && cell.quantity.number < 0;
}

function resolveKey(node: ValueNode, context: Context): Operand {
  if (node.kind === 'fitting') throw new Error('a list cannot be a row or column');
  return resolveValue(node, context);
}

/** The rows a key may mean; undefined stands for a figure below the first band. */
function rowKeys(
  value: Value,
  bands: CellNode['table']['bands'],
  keys: readonly string[],
): readonly (string | undefined)[] {
  if (value.kind === 'word') return [keys.includes(value.word) ? value.word : undefined];
  if (value.kind !== 'number' || bands === undefined) return [undefined];
  return bandsOf(value.interval, bands);
}

function bandsOf(
  interval: Interval,
  bands: NonNullable<CellNode['table']['bands']>,
): readonly (string | undefined)[] {
  const found = bands.filter(({ from }, index) => {
    const next = bands[index + 1]?.from.number ?? Infinity;
    return (
      interval.low < next &&
      (interval.high > from.number || (interval.high === from.number && !interval.highOpen))
    );
  });
  const first = bands[0]?.from.number ?? Infinity;
  return [...found.map((band) => band.key), ...(interval.low < first ? [undefined] : [])];
}

/** A day with its span of possible days. */
export function resolveDay(node: DayNode, context: Context): Operand {
  switch (node.kind) {
    case 'day':
      return certain({ kind: 'day', interval: point(node.day) }, formatDay(node.day));
    case 'as-of':
      return {
        ...certain({ kind: 'day', interval: point(context.asOf) }, formatDay(context.asOf), 'as-of'),
        moves: true,
      };
    case 'not-yet':
      return {
        ...certain({ kind: 'day', interval: { ...point(context.asOf + 1), high: lastDay } }, 'not yet'),
        moves: true,
      };
    case 'reporting':
      return shift(reportingDay(node.end, context), node.plus);
    case 'fact':
      return shift(readFact(node.fact, context), node.plus);
    case 'metric':
      return shift(evaluateMetric(node.metric, context), node.plus);
  }
}

function reportingDay(end: 'first' | 'last', { facts: { reportingPeriod } }: Context): Operand {
  const [path, pointer] = ['project.reporting_period', '/project/reporting_period'];
  if (reportingPeriod === undefined) return unknown(undefined, { path, pointer }, { why: 'absent' });
  const day = reportingPeriod[end];
  return { ...certain({ kind: 'day', interval: point(day) }, formatDay(day), path), pointer };
}

function shift(operand: Operand, plus: Duration | undefined): Operand {
  if (plus === undefined) return operand;
  const values = operand.values.map((value): Value => {
    if (value.kind !== 'day') return value;
    const { low, high } = value.interval;
    return {
      kind: 'day',
      interval: { ...value.interval, low: addDuration(low, plus), high: addDuration(high, plus) },
    };
  });
  return { ...operand, values, text: operand.open ? operand.text : `${operand.text} + ${plus.text}` };
}
