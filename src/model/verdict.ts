import type { Verdict } from './assessment.js';

/** It counts in the score: neither beside the project nor still to come. */
export function isAssessable(verdict: Verdict): boolean {
  return verdict !== 'not-applicable' && verdict !== 'upcoming';
}

/** A gap, certain or possible: it counts, and is not shown to be met. */
export function isShort(verdict: Verdict): boolean {
  return isAssessable(verdict) && verdict !== 'met';
}
