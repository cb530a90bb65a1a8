import type { Leaf } from '../conditions/context.js';
import type { Leaf as ShownLeaf } from '../model/assessment.js';
import type { Place } from '../model/source.js';

/** Where a value of the project stands. */
export type Locate = (pointer: string) => Place;

/** Each leaf once, with its place in the file. */
export function shownLeaves(leaves: readonly Leaf[], locate: Locate): readonly ShownLeaf[] {
  return distinct(leaves).map((leaf) => shownLeaf(leaf, locate));
}

function distinct(leaves: readonly Leaf[]): readonly Leaf[] {
  const seen = new Set<string>();
  return leaves.filter((leaf) => {
    const key = JSON.stringify(leaf);
    return !seen.has(key) && seen.add(key);
  });
}

function shownLeaf({ pointer, ...leaf }: Leaf, locate: Locate): ShownLeaf {
  if (pointer === undefined) return leaf;
  const { exact: _, ...where } = locate(pointer);
  return { ...leaf, ...where };
}
