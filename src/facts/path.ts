import type { Catalogue, Entry } from './catalogue.js';

export interface Found {
  readonly entry?: Entry;
  /** The first segment that is not there, and what stands there instead. */
  readonly wrong: string;
  readonly known: readonly string[];
}

/** Looks a path up from the top; below a list stands `*` or the id of an item. */
export function entryAt(catalogue: Catalogue, segments: readonly string[]): Found {
  return entryIn(catalogue.fields, segments);
}

/** The same, from the fields of an item. */
export function entryIn(fields: ReadonlyMap<string, Entry>, [name, ...rest]: readonly string[]): Found {
  const entry = name === undefined ? undefined : fields.get(name);
  if (name === undefined || entry === undefined) return { wrong: name ?? '', known: [...fields.keys()] };
  if (rest.length === 0) return { entry, wrong: '', known: [] };
  if (entry.kind === 'section') return entryIn(entry.fields, rest);
  if (entry.kind === 'inventory')
    return rest.length === 1 ? { entry, wrong: '', known: [] } : entryIn(entry.fields, rest.slice(1));
  return { wrong: rest[0] ?? '', known: [] };
}
