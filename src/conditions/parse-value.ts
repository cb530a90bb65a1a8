import type { Leaf as LeafEntry } from '../facts/catalogue.js';
import { entryAt, entryIn, type Found } from '../facts/path.js';
import { suggestion } from '../facts/suggestion.js';
import { isJson, type Json } from '../model/json.js';
import { anyCurrency } from '../quantity/dimension.js';
import { parseQuantity } from '../quantity/quantity.js';
import { currencyOf, describeDimension, isMistake, withCurrency } from '../quantity/unit.js';
import {
  nameOfType,
  onlyKeys,
  reject,
  reportUnknown,
  type Scope,
  type StaticFrame,
  type Type,
  typeOfEntry,
} from './scope.js';
import type { CellNode, FactRef, Ref, Table, ValueNode } from './tree.js';

/** Same dimension, whatever the currency. */
export function compatible(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const general = (dimension: string): string =>
    currencyOf(dimension) === undefined ? dimension : withCurrency(dimension, anyCurrency);
  return general(a) === general(b);
}

export function parseRef(text: string): Ref {
  if (text.startsWith('..')) return { from: 'outer', segments: text.slice(2).split('.'), text };
  if (text.startsWith('.')) return { from: 'item', segments: text.slice(1).split('.'), text };
  return { from: 'top', segments: text.split('.'), text };
}

/** Where a path leads by schema; reports a typo or a relative path that has nothing to be relative to. */
export function findEntry(
  ref: Ref,
  pointer: string,
  scope: Scope,
): { found: Found; frame?: StaticFrame } | undefined {
  if (ref.from === 'top') return { found: entryAt(scope.library.catalogue, ref.segments) };
  const frame = scope.frames.at(ref.from === 'item' ? -1 : -2);
  if (frame === undefined)
    return reject(
      scope,
      pointer,
      `\`${ref.text}\` stands outside of a list`,
      'a path that begins with a dot speaks of an item: use it below `for`, `each`, `some` or `count`',
    );
  if (frame.kind === 'row')
    return { found: { wrong: ref.segments[0] ?? '', known: ['key', 'value'] }, frame };
  return { found: entryIn(frame.fields, ref.segments), frame };
}

export interface Typed<T> {
  readonly node: T;
  readonly type: Type;
}

export function parseFact(
  raw: unknown,
  year: unknown,
  pointer: string,
  scope: Scope,
): Typed<FactRef> | undefined {
  if (typeof raw !== 'string') return reject(scope, pointer, 'a path is due here');
  const ref = parseRef(raw);
  const at = findEntry(ref, pointer, scope);
  if (at === undefined) return undefined;
  if (at.frame?.kind === 'row') return rowFact(ref, at.frame, pointer, scope);
  const entry = at.found.entry;
  if (entry === undefined)
    return reportUnknown(scope, pointer, `fact \`${raw}\`:`, at.found.wrong, at.found.known);
  if (!isLeaf(entry))
    return reject(
      scope,
      pointer,
      `\`${raw}\` is no single fact`,
      entry.kind === 'inventory' ? 'quantify over it with each, some or count' : undefined,
    );
  if (year !== undefined && entry.kind !== 'quantity')
    return reject(scope, pointer, `\`${raw}\` is no yearly figure, so it has no \`year\``);
  return { node: { ref, entry, ...(typeof year === 'number' ? { year } : {}) }, type: typeOfEntry(entry) };
}

function isLeaf(entry: { kind: string }): entry is LeafEntry {
  return ['quantity', 'day', 'code', 'codes', 'flag', 'text'].includes(entry.kind);
}

function rowFact(
  ref: Ref,
  frame: Extract<StaticFrame, { kind: 'row' }>,
  pointer: string,
  scope: Scope,
): Typed<FactRef> | undefined {
  const [name] = ref.segments;
  if (ref.segments.length !== 1 || (name !== 'key' && name !== 'value'))
    return reportUnknown(scope, pointer, 'part of a row', ref.text, ['.key', '.value']);
  if (name === 'key') return { node: { ref }, type: { kind: 'word', codes: [...frame.table.rows.keys()] } };
  return { node: { ref }, type: typeOfCells(frame.table, frame.column) };
}

/** A column's cells are all of one type; that is checked where the table is read. */
function typeOfCells(table: Table, column: string | undefined): Type {
  const cells = [...table.rows.values()].flatMap((row) =>
    [...row].flatMap(([name, cell]) => (column === undefined || column === name ? [cell] : [])),
  );
  const first = cells[0];
  if (first?.kind !== 'quantity')
    return { kind: 'word', codes: cells.flatMap((cell) => (cell.kind === 'word' ? [cell.word] : [])) };
  const same = cells.every(
    (cell) => cell.kind === 'quantity' && cell.quantity.dimension === first.quantity.dimension,
  );
  return { kind: 'number', ...(same ? { dimension: first.quantity.dimension } : {}) };
}

/** Reads a value that must be of the expected type; a list of quantities is read as alternatives of other dimension. */
export function parseValue(
  raw: unknown,
  expected: Type,
  pointer: string,
  scope: Scope,
): ValueNode | undefined {
  if (Array.isArray(raw))
    return expected.kind === 'words'
      ? parseWords(raw, expected, pointer, scope)
      : parseFitting(raw, expected, pointer, scope);
  if (isJson(raw)) return parseLookup(raw, expected, pointer, scope);
  if (expected.kind === 'number' && (typeof raw === 'string' || typeof raw === 'number')) {
    const quantity = parseQuantity(raw, undefined, { bare: true });
    if (isMistake(quantity)) return reject(scope, pointer, quantity.message, quantity.hint);
    if (!compatible(quantity.dimension, expected.dimension))
      return wrongDimension(quantity.dimension, expected.dimension ?? '', quantity.text, pointer, scope);
    if (expected.dimension === '' && isBare(raw) && ![0, 1].includes(quantity.number))
      return rejectBare(raw, pointer, scope);
    return { kind: 'quantity', quantity };
  }
  if (typeof raw === 'string' && (expected.kind === 'word' || expected.kind === 'words')) {
    if (expected.codes !== undefined && !expected.codes.includes(raw))
      return reportUnknown(scope, pointer, 'code', raw, expected.codes);
    return { kind: 'word', word: raw };
  }
  return reject(scope, pointer, `${nameOfType(expected)} is due here`);
}

function isBare(raw: string | number): boolean {
  return /^[-+]?[\d.]+$/.test(String(raw));
}

/** `70` beside a share would be seventy times the whole, and `0.7` begs the question. */
function rejectBare(raw: string | number, pointer: string, scope: Scope): undefined {
  const percent = Number((Number(raw) * 100).toPrecision(12));
  const hint =
    Number(raw) > 1
      ? `write \`${raw} %\`, or \`${raw}/1\` where so many times is meant`
      : `write \`${percent} %\``;
  return reject(scope, pointer, `\`${raw}\` beside a share says neither per cent nor times`, hint);
}

function wrongDimension(
  given: string,
  expected: string,
  text: string,
  pointer: string,
  scope: Scope,
): undefined {
  return reject(
    scope,
    pointer,
    `\`${text}\` is ${describeDimension(given)}, but it is compared with ${describeDimension(expected)}`,
  );
}

function parseFitting(
  raw: readonly unknown[],
  expected: Type,
  pointer: string,
  scope: Scope,
): ValueNode | undefined {
  if (expected.kind !== 'number')
    return reject(scope, pointer, `${nameOfType(expected)} is due here, not a list`);
  const options = raw.flatMap(
    (one, index) => parseValue(one, { kind: 'number' }, `${pointer}/${index}`, scope) ?? [],
  );
  const dimensions = options.map((option) =>
    option.kind === 'quantity' ? option.quantity.dimension : undefined,
  );
  if (new Set(dimensions).size < dimensions.length)
    return reject(
      scope,
      pointer,
      'a list of limits has one for each dimension',
      'for several limits of one dimension use `all`',
    );
  if (!dimensions.some((dimension) => compatible(dimension, expected.dimension)))
    return reject(scope, pointer, 'none of these limits has the dimension of the figure');
  return { kind: 'fitting', options };
}

function parseWords(
  raw: readonly unknown[],
  expected: Extract<Type, { kind: 'word' | 'words' }>,
  pointer: string,
  scope: Scope,
): ValueNode | undefined {
  const words = raw.filter((word) => typeof word === 'string');
  if (words.length < raw.length) return reject(scope, pointer, 'a list of codes is due here');
  words.forEach((word, index) => {
    if (expected.codes !== undefined && !expected.codes.includes(word))
      reportUnknown(scope, `${pointer}/${index}`, 'code', word, expected.codes);
  });
  return { kind: 'words', words };
}

/** The heads a value may have, each with what may stand beside it. */
const beside: Readonly<Record<string, readonly string[]>> = {
  fact: ['year', 'times'],
  metric: [],
  table: ['row', 'column'],
  list: [],
};

function parseLookup(raw: Json, expected: Type, pointer: string, scope: Scope): ValueNode | undefined {
  const [head, ...more] = Object.keys(beside).filter((one) => raw[one] !== undefined);
  if (head === undefined || more.length > 0)
    return reject(scope, pointer, 'a value is one of fact, metric, table or list');
  if (!onlyKeys(raw, head, beside[head] ?? [], pointer, scope)) return undefined;
  switch (head) {
    case 'fact':
      return parseFactValue(raw, expected, pointer, scope);
    case 'metric': {
      const metric = parseMetricRef(raw.metric, `${pointer}/metric`, scope);
      if (metric === undefined) return undefined;
      return matches(metric.type, expected, String(raw.metric), pointer, scope)
        ? { kind: 'metric', metric: metric.node }
        : undefined;
    }
    case 'table': {
      const cell = parseCell(raw, pointer, scope);
      if (cell === undefined) return undefined;
      return matches(
        typeOfCells(cell.table, cell.column?.kind === 'word' ? cell.column.word : undefined),
        expected,
        String(raw.table),
        pointer,
        scope,
      )
        ? { kind: 'cell', cell }
        : undefined;
    }
    default:
      return parseList(raw, expected, pointer, scope);
  }
}

function parseFactValue(raw: Json, expected: Type, pointer: string, scope: Scope): ValueNode | undefined {
  const fact = parseFact(raw.fact, raw.year, `${pointer}/fact`, scope);
  if (fact === undefined || !matches(fact.type, expected, String(raw.fact), pointer, scope)) return undefined;
  if (raw.times === undefined) return { kind: 'fact', fact: fact.node };
  const share = parseShare(raw.times, `${pointer}/times`, scope);
  return share === undefined ? undefined : { kind: 'fact', fact: fact.node, times: share };
}

/** A ratio such as `40 %`, as a plain number. */
export function parseShare(raw: unknown, pointer: string, scope: Scope): number | undefined {
  const node = parseValue(raw, { kind: 'number', dimension: '' }, pointer, scope);
  return node?.kind === 'quantity' ? node.quantity.number : undefined;
}

function matches(given: Type, expected: Type, name: string, pointer: string, scope: Scope): boolean {
  if (given.kind === 'number' && expected.kind === 'number') {
    if (compatible(given.dimension, expected.dimension)) return true;
    wrongDimension(given.dimension ?? '', expected.dimension ?? '', name, pointer, scope);
    return false;
  }
  const wordly = (type: Type): boolean => type.kind === 'word' || type.kind === 'words';
  if (given.kind === expected.kind || (wordly(given) && wordly(expected)))
    return sharesCodes(given, expected, name, pointer, scope);
  reject(scope, pointer, `\`${name}\` is ${nameOfType(given)}; ${nameOfType(expected)} is due here`);
  return false;
}

/** Two vocabularies without a common word can never be equal: a typo in a table or list. */
function sharesCodes(given: Type, expected: Type, name: string, pointer: string, scope: Scope): boolean {
  const codes = (type: Type): readonly string[] | undefined =>
    type.kind === 'word' || type.kind === 'words' ? type.codes : undefined;
  const [own, other] = [codes(given), codes(expected)];
  if (own === undefined || other === undefined || own.some((code) => other.includes(code))) return true;
  reject(scope, pointer, `\`${name}\` has no code in common with what it is compared with`);
  return false;
}

export function parseMetricRef(
  raw: unknown,
  pointer: string,
  scope: Scope,
): Typed<Extract<ValueNode, { kind: 'metric' }>['metric']> | undefined {
  const metric = typeof raw === 'string' ? scope.library.metric(raw) : undefined;
  if (metric === undefined)
    return reportUnknown(scope, pointer, 'metric', String(raw), scope.library.metricIds);
  const { within } = metric;
  if (
    within !== undefined &&
    !scope.frames.some((frame) => frame.kind === 'item' && frame.pattern === within)
  ) {
    return reject(
      scope,
      pointer,
      `metric \`${metric.id}\` is of an item of \`${within}\``,
      `use it below a list over \`${within}\``,
    );
  }
  return { node: metric, type: metricType(metric.dimension) };
}

export function metricType(name: string): Type {
  if (name === 'date') return { kind: 'day' };
  return typeOfEntry({
    kind: 'quantity',
    description: '',
    dimension: name,
    lasting: true,
    signed: true,
    boundary: '',
  });
}

function parseList(raw: Json, expected: Type, pointer: string, scope: Scope): ValueNode | undefined {
  const name = String(raw.list);
  const words = scope.library.lists.get(name);
  if (words === undefined)
    return reportUnknown(scope, `${pointer}/list`, 'list', name, [...scope.library.lists.keys()]);
  if (expected.kind !== 'words' && expected.kind !== 'word')
    return reject(scope, pointer, `${nameOfType(expected)} is due here, not a list`);
  const strange = words.filter((word) => expected.codes !== undefined && !expected.codes.includes(word));
  const [first] = strange;
  if (first !== undefined)
    return reject(
      scope,
      pointer,
      `list \`${name}\` holds \`${first}\`, which the fact never is`,
      suggestion(first, expected.codes ?? []).hint,
    );
  return { kind: 'words', words, name };
}

function parseCell(raw: Json, pointer: string, scope: Scope): CellNode | undefined {
  const table = scope.library.tables.get(String(raw.table));
  if (table === undefined)
    return reportUnknown(scope, `${pointer}/table`, 'table', String(raw.table), [
      ...scope.library.tables.keys(),
    ]);
  const bandUnit = table.bands?.[0]?.from.dimension;
  const rowType: Type =
    bandUnit === undefined
      ? { kind: 'word', codes: [...table.rows.keys()] }
      : { kind: 'number', dimension: bandUnit };
  const row =
    raw.row === undefined
      ? reject(scope, pointer, 'a cell of a table needs its `row`')
      : parseValue(raw.row, rowType, `${pointer}/row`, scope);
  const column = parseColumn(raw.column, table, `${pointer}/column`, scope);
  if (row === undefined || column === undefined) return undefined;
  return { table, row, ...(column === 'none' ? {} : { column }) };
}

export function parseColumn(
  raw: unknown,
  table: Table,
  pointer: string,
  scope: Scope,
): ValueNode | 'none' | undefined {
  if (table.columns.length === 0)
    return raw === undefined ? 'none' : reject(scope, pointer, `table \`${table.name}\` has no columns`);
  if (raw === undefined)
    return reject(
      scope,
      pointer,
      `table \`${table.name}\` needs a column`,
      `one of: ${table.columns.join(', ')}`,
    );
  return parseValue(raw, { kind: 'word', codes: table.columns }, pointer, scope);
}
