import type { Assessment, Finding, Score } from './assessment.js';

/** What became of a criterion from one assessment to the other; `gone` is asked no more. */
export type StepKind = 'closed' | 'gone' | 'new' | 'worse' | 'better' | 'open';

/** One criterion that is short of met in one assessment or both. */
export interface Step {
  readonly criterion: string;
  readonly kind: StepKind;
  /** Absent where the criterion was not judged then. */
  readonly before?: Finding;
  /** Absent where the criterion is not judged any more. */
  readonly after?: Finding;
}

/** The one assessment and the other of a project, by what is compared. */
export interface Moved<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** Two assessments of one project against each other: a function of the two alone. */
export interface Comparison {
  readonly schema_version: 1;
  readonly project: Assessment['project'];
  readonly as_of: Moved<string>;
  readonly file: Moved<string>;
  /** What was set for a what-if; absent where both rest on what the files say. */
  readonly hypothetical?: Partial<Moved<NonNullable<Assessment['hypothetical']>>>;
  /** Standards whose edition, or its revision, is another one, or that only one of the two was judged by. */
  readonly editions: readonly {
    readonly standard: string;
    readonly before?: string;
    readonly after?: string;
  }[];
  readonly scores: Readonly<Record<'law' | 'benchmark' | 'aligned', Moved<Score>>>;
  readonly gate: Moved<boolean>;
  readonly steps: readonly Step[];
}
