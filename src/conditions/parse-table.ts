import { isJson } from '../model/json.js';
import { parseQuantity } from '../quantity/quantity.js';
import { isMistake, parseUnit } from '../quantity/unit.js';
import { reject, type Scope } from './scope.js';
import type { Cell, Table } from './tree.js';

type Reporter = Pick<Scope, 'report'>;

/** Reads a table: cells that begin like a number are quantities, the others words. */
export function parseTable(name: string, raw: unknown, pointer: string, scope: Reporter): Table | undefined {
  if (!isJson(raw) || !isJson(raw.rows)) return undefined;
  const columns = Array.isArray(raw.columns) ? raw.columns.map(String) : [];
  const rows = new Map<string, ReadonlyMap<string, Cell>>();
  for (const [key, row] of Object.entries(raw.rows)) {
    const cells = isJson(row) ? Object.entries(row) : [['', row] as const];
    rows.set(key, readRow(cells, columns, `${pointer}/rows/${key}`, scope));
  }
  const bands =
    raw.bands === undefined ? undefined : readBands([...rows.keys()], String(raw.bands), pointer, scope);
  return { name, rows, columns, ...(bands ? { bands } : {}) };
}

function readRow(
  cells: readonly (readonly [string, unknown])[],
  columns: readonly string[],
  pointer: string,
  scope: Reporter,
): ReadonlyMap<string, Cell> {
  const row = new Map<string, Cell>();
  for (const [column, raw] of cells) {
    const at = column === '' ? pointer : `${pointer}/${column}`;
    const known = columns.length === 0 ? column === '' : columns.includes(column);
    if (!known) {
      reject(
        scope,
        at,
        columns.length === 0
          ? 'a table without `columns` has one cell in a row'
          : `there is no column \`${column}\``,
      );
      continue;
    }
    const cell = readCell(raw, at, scope);
    if (cell !== undefined) row.set(column, cell);
  }
  return row;
}

function readCell(raw: unknown, pointer: string, scope: Reporter): Cell | undefined {
  if (typeof raw !== 'string' && typeof raw !== 'number') return { kind: 'word', word: String(raw) };
  if (typeof raw === 'string' && !/^[-+]?[\d.]/.test(raw)) return { kind: 'word', word: raw };
  const quantity = parseQuantity(raw, undefined, { bare: true });
  return isMistake(quantity)
    ? reject(scope, pointer, quantity.message, quantity.hint)
    : { kind: 'quantity', quantity };
}

function readBands(keys: readonly string[], unit: string, pointer: string, scope: Reporter): Table['bands'] {
  const parsed = parseUnit(unit);
  if (isMistake(parsed)) return reject(scope, `${pointer}/bands`, parsed.message, parsed.hint);
  const bands = keys.flatMap((key) => {
    const from = parseQuantity(`${key} ${unit}`);
    if (isMistake(from)) return reject(scope, `${pointer}/rows/${key}`, from.message, from.hint) ?? [];
    return [{ from, key }];
  });
  return bands.sort((a, b) => a.from.number - b.from.number);
}
