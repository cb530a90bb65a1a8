import type { Leaf } from '../conditions/context.js';
import type { Facts } from '../facts/facts.js';
import { addDuration, type Day } from '../quantity/day.js';
import type { Judged, JudgedCriterion } from './judged.js';
import type { Selection } from './select.js';

/** No assessment is relied on for longer. */
export const reliedOnFor = { months: 12, days: 0, text: 'P12M' };

/**
 * The last day on which the verdicts can be relied on: twelve months, the end of a deciding document, or the day
 * before a further edition or a `from` changes what is asked, whichever is first.
 */
export function reliesUntil(
  outcomes: readonly { readonly judged: JudgedCriterion }[],
  selection: Selection,
  facts: Facts,
  asOf: Day,
): Day {
  const ends = outcomes.flatMap(({ judged }) => judged.leaves.flatMap((leaf) => endOf(leaf, facts)));
  const begins = outcomes.flatMap(({ judged }) => [judged, ...(judged.items ?? [])].flatMap(beginOf));
  const editions = selection.chosen.flatMap(({ replacedFrom }) => replacedFrom ?? []);
  const days = [addDuration(asOf, reliedOnFor), ...ends, ...[...begins, ...editions].map((day) => day - 1)];
  return Math.min(...days.filter((day) => day >= asOf));
}

/** The end of the paper a leaf was decided by. */
function endOf(leaf: Leaf, facts: Facts): readonly Day[] {
  if (leaf.pointer === undefined || !leaf.path.startsWith('document:')) return [];
  const end = facts.papers.find((paper) => paper.pointer === leaf.pointer)?.expiresOn;
  return end === undefined || end === 'never' ? [] : [end.first];
}

/** The first day on which what waits may begin to bite. */
function beginOf({ from }: Judged): readonly Day[] {
  return from?.interval === undefined ? [] : [from.interval.low];
}
