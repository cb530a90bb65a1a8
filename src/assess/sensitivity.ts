import type { Leaf } from '../conditions/context.js';
import type { Finding, Missing } from '../model/assessment.js';
import { isAssessable } from '../model/verdict.js';
import { order } from '../quantity/interval.js';

/** An assessable finding with the leaves that keep it open. */
export interface Touched {
  readonly finding: Finding;
  readonly missing: readonly Leaf[];
}

/**
 * For each missing path how much of the score it decides alone and touches with others, as a share of all weight.
 * Sorted by both together, so that what decides little alone but stands in the way of much comes early; then by path.
 */
export function sensitivityOf(touched: readonly Touched[]): readonly Missing[] {
  const assessable = touched.filter(({ finding }) => isAssessable(finding.verdict));
  const total = assessable.reduce((sum, { finding }) => sum + finding.weight, 0);
  const found = new Map<string, { leaf: Leaf; alone: number; touched: number; criteria: string[] }>();
  for (const { finding, missing } of assessable) {
    const share = (finding.weight * (finding.credit.high - finding.credit.low)) / total;
    const paths = new Map(
      missing.filter((leaf) => leaf.why !== 'value').map((leaf) => [leaf.path, leaf] as const),
    );
    if (share === 0) continue;
    for (const [path, leaf] of paths) {
      const entry = found.get(path) ?? { leaf, alone: 0, touched: 0, criteria: [] };
      entry.alone += paths.size === 1 ? share : 0;
      entry.touched += share;
      entry.criteria.push(finding.criterion);
      found.set(path, entry);
    }
  }
  return [...found]
    .map(([path, entry]) => ({
      path,
      why: entry.leaf.why,
      ...(entry.leaf.observed === undefined ? {} : { observed: entry.leaf.observed }),
      ...(entry.leaf.note === undefined ? {} : { note: entry.leaf.note }),
      alone: entry.alone,
      with_others: entry.touched,
      criteria: entry.criteria,
    }))
    .toSorted((a, b) => order(weightOf(b), weightOf(a)) || (a.path < b.path ? -1 : 1));
}

/** What knowing it may settle lies between the two. */
function weightOf({ alone, with_others: withOthers }: Pick<Missing, 'alone' | 'with_others'>): number {
  return alone + withOthers;
}
