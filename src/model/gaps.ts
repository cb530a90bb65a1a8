import type { Assessment, Finding, Missing, Score } from './assessment.js';

/** The headline score a finding counts in. */
export type Scope = 'law' | 'benchmark' | 'voluntary';

/** What is short of met, and what closing it would bring. */
export interface Gap {
  readonly finding: Finding;
  readonly scope: Scope;
  /** Share of the declared score of its scope: weight · (1 − low) / Σ weight of all that is assessable there. */
  readonly adds: number;
  /** Places in its section that it may have, by what it adds; several share them where they add the same. */
  readonly place: Places;
  /** The same with all weights 1. */
  readonly place_unweighted: Places;
  /** Missing facts and papers that keep it open, as paths, or `complete: [path]`. */
  readonly asks_for: readonly string[];
}

export interface Places {
  readonly first: number;
  readonly last: number;
}

/** A fact, paper or declaration that is missing, with what to write into the project file. */
export interface MissingFact extends Missing {
  readonly write: string;
}

/** What to do first: a function of the assessment alone. */
export interface Gaps
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
    | 'strict'
    | 'gate'
  > {
  /** The scores that the gaps add to. */
  readonly scores: Readonly<Record<Scope, Score>>;
  /** First of all: what breaks the gate, of whatever scope. */
  readonly breaking: readonly Gap[];
  /** All others, by scope. */
  readonly further: Readonly<Record<Scope, readonly Gap[]>>;
  readonly missing: readonly MissingFact[];
  /** What holds on the facts, though a paper asked as proof is not there or not valid. */
  readonly undocumented: readonly Finding[];
  /** What begins within a year. */
  readonly upcoming: readonly Finding[];
}
