import type { Leaf } from '../conditions/context.js';
import type { Finding, Missing } from '../model/assessment.js';
import { isAssessable } from './judged.js';

/** An assessable finding with the leaves that keep it open. */
export interface Touched {
  readonly finding: Finding;
  readonly missing: readonly Leaf[];
}

/**
 * For each missing path how much of the score it decides alone and touches with others, as a share of all weight.
 * Sorted by both, then by path.
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
    .toSorted((a, b) => b.alone - a.alone || b.with_others - a.with_others || (a.path < b.path ? -1 : 1));
}
