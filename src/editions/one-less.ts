import { isJson } from '../model/json.js';

/**
 * How many things of `whole` are missing in `part`: facts, items of lists, papers, entries of `complete`. Infinite
 * where something was added or changed.
 */
export function missingIn(whole: unknown, part: unknown): number {
  if (Array.isArray(whole) && Array.isArray(part)) return missingItems(whole, part);
  if (isJson(whole) && isJson(part)) {
    const added = Object.keys(part).some((key) => whole[key] === undefined);
    if (added) return Infinity;
    return Object.entries(whole).reduce(
      (sum, [key, value]) => sum + (part[key] === undefined ? 1 : missingIn(value, part[key])),
      0,
    );
  }
  return whole === part ? 0 : Infinity;
}

/** Items are the same by their id, plain values by themselves. */
function missingItems(whole: readonly unknown[], part: readonly unknown[]): number {
  const nameOf = (item: unknown): unknown =>
    isJson(item) ? (item.id ?? item.path ?? JSON.stringify(item)) : item;
  const names = whole.map(nameOf);
  if (part.some((item) => !names.includes(nameOf(item)))) return Infinity;
  return whole.reduce<number>((sum, item) => {
    const other = part.find((one) => nameOf(one) === nameOf(item));
    return sum + (other === undefined ? 1 : missingIn(item, other));
  }, 0);
}
