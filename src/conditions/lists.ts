import type { Fields, Inventory, Node } from '../facts/facts.js';
import type { Context, Frame, Leaf, ListView } from './context.js';
import { within } from './context.js';
import { locate } from './operand.js';
import { resolveValue } from './resolve.js';
import type { Cell, ListNode, Ref } from './tree.js';

type InventoryNode = Extract<ListNode, { kind: 'inventory' }>;

/** The inventory a path names; `a.*.b` is every b of every a. */
export function viewOf({ ref, pattern }: InventoryNode, context: Context): ListView {
  const star = ref.segments.lastIndexOf('*');
  if (star === -1) return ownView(ref, pattern, context);
  const around = { ...ref, segments: ref.segments.slice(0, star) };
  const outer = viewOf(
    { kind: 'inventory', ref: around, pattern: pattern.slice(0, pattern.lastIndexOf('.*')) },
    context,
  );
  const inner = ref.segments.slice(star + 1);
  const path = [outer.path, '*', ...inner].join('.');
  const below = outer.entries.map(({ item }) => ({ item, found: inventoryIn(item.fields, inner) }));
  const open = below.filter(({ found }) => found?.complete !== true);
  const entries = below.flatMap(({ item, found }) => {
    const frame: Frame = { kind: 'item', item, list: outer };
    return (found?.items ?? []).map((one) => ({ item: one, around: frame }));
  });
  const leaves = open.map(({ item, found }) =>
    openLeaf([item.path, ...inner].join('.'), item.pointer, found),
  );
  return {
    path,
    pattern,
    around: outer,
    pointer: outer.pointer,
    entries,
    incomplete: [...outer.incomplete, ...leaves],
  };
}

function inventoryIn(fields: Fields, segments: readonly string[]): Inventory | undefined {
  let at: Fields | undefined = fields;
  for (const [index, segment] of segments.entries()) {
    const node: Node | undefined = at?.get(segment);
    if (index === segments.length - 1) return node?.kind === 'inventory' ? node : undefined;
    at = node?.kind === 'section' ? node.fields : undefined;
  }
  return undefined;
}

function ownView(ref: Ref, pattern: string, context: Context): ListView {
  const at = locate(ref, context);
  const blank = { path: at.path, pattern, pointer: at.pointer };
  if (at.oneMore !== undefined) return { ...blank, entries: [], incomplete: at.oneMore.incomplete };
  const list = at.node?.kind === 'inventory' ? at.node : undefined;
  const entries = (list?.items ?? []).map((item) => ({ item }));
  return {
    ...blank,
    entries,
    incomplete: list?.complete === true ? [] : [openLeaf(at.path, at.pointer, list)],
  };
}

function openLeaf(path: string, pointer: string, list: Inventory | undefined): Leaf {
  if (list === undefined) return { path, pointer, why: 'absent', note: 'the list is not given' };
  return {
    path,
    pointer: list.pointer,
    why: 'incomplete',
    observed: `${list.items.length} given`,
    note: 'not declared complete',
  };
}

/** What a quantifier walks over: its items or rows, and the one more item of an open list. */
export interface Walk {
  /** Path of the list, or name of the table. */
  readonly path: string;
  readonly pointer?: string;
  readonly contexts: readonly Context[];
  readonly oneMore?: Context;
}

/** Every possible walk, and what would tell which of them it is; none where nothing is known of it. */
interface Walks {
  readonly walks: readonly Walk[];
  readonly gaps: readonly Leaf[];
}

/** A table whose column is not certain has a walk for each column it may be. */
export function walksOf(list: ListNode, context: Context): Walks {
  if (list.kind === 'inventory') return { walks: [walkOf(viewOf(list, context), context)], gaps: [] };
  const { table } = list;
  if (list.column === undefined || list.column.kind === 'fitting') {
    const rows = [...table.rows].map(([key, cells]) => [key, cells.get('')] as const);
    return { walks: [rowsOf(rows, table, context)], gaps: [] };
  }
  const column = resolveValue(list.column, context);
  if (column.open || column.none) return { walks: [], gaps: column.gaps };
  const walks = column.values.map((value) => {
    const name = value.kind === 'word' ? value.word : '';
    // A cell that the table lacks is not asked, so its row is no row of this column.
    return rowsOf(
      [...table.rows].flatMap(([key, cells]) => (cells.has(name) ? [[key, cells.get(name)] as const] : [])),
      table,
      context,
    );
  });
  return { walks, gaps: column.gaps };
}

function rowsOf(
  rows: readonly (readonly [string, Cell | undefined])[],
  table: Extract<ListNode, { kind: 'table' }>['table'],
  context: Context,
): Walk {
  return {
    path: `table:${table.name}`,
    contexts: rows.map(([key, value]) => within(context, { kind: 'row', table, key, value })),
  };
}

export function walkOf(view: ListView, context: Context): Walk {
  const contexts = view.entries.map(({ item, around }) =>
    within(context, ...(around ? [around] : []), { kind: 'item', item, list: view }),
  );
  const place = { path: view.path, pointer: view.pointer };
  if (view.incomplete.length === 0) return { ...place, contexts };
  const oneMore: Frame = { kind: 'one-more', list: view };
  // Below `a.*.b` the item around the one more item is not known either, but of `a` it is.
  const around: readonly Frame[] =
    view.around === undefined
      ? []
      : [{ kind: 'one-more', list: { ...view.around, incomplete: view.incomplete } }];
  return { ...place, contexts, oneMore: within(context, ...around, oneMore) };
}

/** Why there may be one more item, in the context of that item. */
export function openLeaves(oneMore: Context): readonly Leaf[] {
  const frame = oneMore.frames.at(-1);
  return frame?.kind === 'one-more' ? frame.list.incomplete : [];
}
