import type { Condition, DayNode, ListNode } from '../conditions/tree.js';
import type { Day, Duration } from '../quantity/day.js';
import type { WholeEdition } from './whole.js';

export type Side = 'eu' | 'kz' | 'int';
export type Pillar = 'environment' | 'social' | 'governance';
export type Severity = 'critical' | 'major' | 'minor';
export type Effort = 'low' | 'medium' | 'high';
export type Reach = 'direct' | 'market' | 'group' | 'finance' | 'eligibility' | 'benchmark' | 'voluntary';

export interface Part {
  readonly id: string;
  readonly weight: number;
  readonly applies?: Condition;
  readonly test: Condition;
}

/** One thing an edition asks, read and checked. */
export interface Criterion {
  readonly id: string;
  readonly provision: string;
  readonly topic: string;
  readonly pillar: Pillar;
  readonly title: string;
  readonly requires: string;
  readonly severity: Severity;
  readonly reach: Reach;
  /** Absent: it binds where its reach is direct and the site lies in the territory. */
  readonly binds?: Condition;
  readonly list?: ListNode;
  readonly where?: Condition;
  readonly applies?: Condition;
  readonly from?: DayNode;
  readonly staleAfter?: Duration;
  /** The test and the parts are read when they are first asked for: of what does not apply they never are. */
  readonly test: Condition | undefined;
  readonly parts: readonly Part[] | undefined;
  /** Kinds of paper asked; of an inner list one is enough. */
  readonly evidence: readonly (readonly string[])[];
  readonly remedy: string;
  /** What closing the gap takes; absent where nothing shows it. */
  readonly effort?: Effort;
  readonly verified: 'text' | 'secondary';
}

/** What tells one version of a standard from another, and chooses among them. */
export interface EditionHead {
  readonly standard: string;
  readonly short: string;
  readonly title: string;
  readonly side: Side;
  readonly appliesFrom: Day;
  readonly until?: Day;
  readonly readTo: string;
  readonly revision: string;
  readonly clock: 'as-of' | 'financial-year';
  readonly source: string;
  readonly path: string;
  readonly sha256: string;
}

/** One version of a standard, ready to judge with. What goes beyond its head is read when it is first asked for. */
export interface Edition extends EditionHead {
  /** Condition that the site lies where the standard is law. */
  readonly inTerritory: Condition | undefined;
  readonly applies: Condition | undefined;
  readonly criteria: readonly Criterion[];
  /** As written, with what it takes over from the editions it extends. */
  readonly whole: WholeEdition;
}
