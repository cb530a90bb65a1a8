import type { Assessment, Finding, LevelName } from './assessment.js';

/** A gap to close: work to do where it is not met, a thing to show where it is only not known. */
export interface PlannedGap {
  readonly finding: Finding;
  readonly kind: 'to-do' | 'to-show';
  /** Without it the gate breaks, or the level cannot be reached, whatever else is done. */
  readonly forced: boolean;
}

/** A small set of gaps that, once closed, holds the gate and reaches a level: a function of the assessment and profile. */
export interface Plan
  extends Pick<
    Assessment,
    | 'schema_version'
    | 'tool'
    | 'as_of'
    | 'relies_until'
    | 'inputs'
    | 'profile'
    | 'project'
    | 'hypothetical'
    | 'editions'
    | 'editions_absent'
  > {
  /** The level wanted; null where the gate alone is to hold. */
  readonly wanted: LevelName | null;
  readonly reached: boolean;
  /** What no closing of gaps brings about. */
  readonly obstacles: readonly string[];
  readonly gaps: readonly PlannedGap[];
  /** Gaps among which there was a choice. */
  readonly candidates: number;
  readonly search: 'none' | 'exact' | 'greedy';
  /** No smaller set does: its size where the search was exact, else a bound that may be below the smallest. */
  readonly at_least: number;
  /** Sets of candidates looked at one by one; all others were ruled out by the most they could add. */
  readonly looked_at: number;
}
