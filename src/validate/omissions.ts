import { isJson, type Json } from '../model/json.js';
import { below } from '../model/pointer.js';
import { expectedAt } from './schema-node.js';

/**
 * What remains of an entry under `omitted` once a fact is set: all of it where it speaks of another fact; where it
 * covers more than that fact, everything else it covers, for the same reason.
 */
export function withoutOmission(entry: unknown, path: string, data: unknown, root: Json): readonly unknown[] {
  if (!isJson(entry) || typeof entry.path !== 'string') return [entry];
  const covered = entry.path.split('.');
  const set = path.split('.');
  if (covers(set, covered)) return [];
  if (!covers(covered, set)) return [entry];
  return others(covered, set, data, root)
    .filter(({ list }) => !(list && entry.reason === 'does-not-exist'))
    .map(({ segments }) => ({ ...entry, path: segments.join('.') }));
}

/** Whether what lies at and below the one path takes in the other. */
function covers(upper: readonly string[], lower: readonly string[]): boolean {
  return (
    upper.length <= lower.length &&
    upper.every((segment, index) => segment === '*' || lower[index] === '*' || segment === lower[index])
  );
}

interface Other {
  readonly segments: readonly string[];
  readonly list: boolean;
}

/** Beside each step of the way to the fact, what the omission says of the other items and fields. */
function others(
  covered: readonly string[],
  set: readonly string[],
  data: unknown,
  root: Json,
): readonly Other[] {
  const found: Other[] = [];
  let schema = '';
  let here: unknown = data;
  for (const [index, segment] of set.entries()) {
    const before = set.slice(0, index);
    const expected = expectedAt(root, schema);
    const inList = expected?.kind === 'inventory';
    // What stands inside a single fact has no omission of its own.
    if (expected?.kind !== undefined && !inList) break;
    const items = Array.isArray(here) ? here.filter(isJson) : [];
    const names = inList
      ? items.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
      : (expected?.keys ?? []).filter((key) => key !== 'id');
    const open = index >= covered.length;
    if (open || covered[index] === '*')
      for (const name of names.filter((one) => one !== segment)) {
        const segments = [...before, name, ...covered.slice(index + 1)];
        found.push({
          segments,
          list: !inList && expectedAt(root, below(schema, name))?.kind === 'inventory',
        });
      }
    here = inList ? items.find(({ id }) => id === segment) : isJson(here) ? here[segment] : undefined;
    schema = below(schema, inList ? 0 : segment);
  }
  return found;
}
