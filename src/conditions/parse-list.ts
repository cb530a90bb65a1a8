import { entryAt, entryIn } from '../facts/path.js';
import { isJson } from '../model/json.js';
import { findEntry, parseColumn, parseRef } from './parse-value.js';
import { inside, onlyKeys, reject, reportUnknown, type Scope, type StaticFrame } from './scope.js';
import type { ListNode, Ref } from './tree.js';

/** A list to quantify over, with the scope of its items. */
export function parseListNode(
  raw: unknown,
  pointer: string,
  scope: Scope,
): { node: ListNode; scope: Scope } | undefined {
  if (isJson(raw)) {
    if (!onlyKeys(raw, 'table', ['column'], pointer, scope)) return undefined;
    const table = scope.library.tables.get(String(raw.table));
    if (table === undefined)
      return reportUnknown(scope, `${pointer}/table`, 'table', String(raw.table), [
        ...scope.library.tables.keys(),
      ]);
    const column = parseColumn(raw.column, table, `${pointer}/column`, scope);
    if (column === undefined) return undefined;
    const name = column === 'none' ? '' : column.kind === 'word' ? column.word : undefined;
    const frame: StaticFrame = { kind: 'row', table, ...(name === undefined ? {} : { column: name }) };
    return {
      node: { kind: 'table', table, ...(column === 'none' ? {} : { column }) },
      scope: inside(scope, frame),
    };
  }
  if (typeof raw !== 'string') return reject(scope, pointer, 'a list is due here');
  const ref = parseRef(raw);
  const at = findEntry(ref, pointer, scope);
  if (at === undefined) return undefined;
  if (at.frame?.kind === 'row' || at.found.entry === undefined)
    return reportUnknown(scope, pointer, `list \`${raw}\`:`, at.found.wrong, at.found.known);
  if (at.found.entry.kind !== 'inventory')
    return reject(
      scope,
      pointer,
      `\`${raw}\` is no list of items`,
      at.found.entry.kind === 'codes' ? 'it is one value: use includes' : undefined,
    );
  const pattern = at.frame === undefined ? raw : `${at.frame.pattern}.*.${ref.segments.join('.')}`;
  const inner: StaticFrame = { kind: 'item', pattern, fields: at.found.entry.fields };
  const outer = aroundOf(ref, at.frame, scope);
  return {
    node: { kind: 'inventory', ref, pattern },
    scope: inside(scope, ...(outer ? [outer] : []), inner),
  };
}

/** In `a.*.b` the item of a stands around that of b. */
function aroundOf(ref: Ref, frame: StaticFrame | undefined, scope: Scope): StaticFrame | undefined {
  const star = ref.segments.lastIndexOf('*');
  if (star === -1) return undefined;
  const segments = ref.segments.slice(0, star);
  const found =
    frame?.kind === 'item' ? entryIn(frame.fields, segments) : entryAt(scope.library.catalogue, segments);
  const pattern = frame?.kind === 'item' ? `${frame.pattern}.*.${segments.join('.')}` : segments.join('.');
  return found.entry?.kind === 'inventory'
    ? { kind: 'item', pattern, fields: found.entry.fields }
    : undefined;
}
