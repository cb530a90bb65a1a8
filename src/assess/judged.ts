import type { Leaf } from '../conditions/context.js';
import type { Credit, EvidenceState, PartFinding, Verdict } from '../model/assessment.js';
import type { Interval } from '../quantity/interval.js';

/** What came of a criterion for the project, or for one item. */
export interface Judged {
  readonly verdict: Verdict;
  readonly credit: Credit;
  /** The leaves that decided, for the explanation. */
  readonly leaves: readonly Leaf[];
  /** The leaves that keep it open, of applies, from and test together. */
  readonly missing: readonly Leaf[];
  readonly parts?: readonly PartFinding[];
  /** The days on which it may begin to bite, where that is not yet. */
  readonly from?: { readonly text: string; readonly interval?: Interval };
}

export interface JudgedItem extends Judged {
  readonly id: string;
  readonly wouldBe?: Verdict;
  readonly evidence: readonly EvidenceState[];
}

export interface JudgedCriterion extends Judged {
  readonly wouldBe?: Verdict;
  readonly items?: readonly JudgedItem[];
  readonly evidence: readonly EvidenceState[];
  /** Credit that counts as documented: low, where every asked paper is there (under `for`, item by item). */
  readonly documented: number;
}

export const open: Credit = { low: 0, high: 1 };
export const nothing: Credit = { low: 0, high: 0 };
export const full: Credit = { low: 1, high: 1 };

export function verdictOf({ low, high }: Credit): Verdict {
  if (low === 1) return 'met';
  if (high === 0) return 'not-met';
  return low > 0 && high < 1 ? 'partly-met' : 'unknown';
}
