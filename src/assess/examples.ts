import type { DatedValues } from '../conditions/context.js';
import type { Edition } from '../editions/edition.js';
import type { Facts, Misreading } from '../facts/facts.js';
import type { Verdict } from '../model/assessment.js';
import type { Day } from '../quantity/day.js';
import { contextOf } from './context.js';
import type { EvidenceRules } from './evidence.js';
import { judgeCriterion } from './judge-criterion.js';

/** A small project with the verdict that was worked out by hand. */
export interface Example {
  readonly asOf: Day;
  readonly facts: Facts;
  readonly misreadings: readonly Misreading[];
  readonly gives: Verdict;
}

export interface ExampleResult {
  readonly criterion: string;
  /** From 0, in the order of the file. */
  readonly index: number;
  readonly expected: Verdict;
  /** Absent where the example itself cannot be read. */
  readonly found?: Verdict;
  readonly misreadings: readonly Misreading[];
}

/** Judges a criterion on one of its own examples. */
export function runExample(
  edition: Edition,
  id: string,
  index: number,
  example: Example,
  rules: EvidenceRules,
  dated: readonly DatedValues[],
): ExampleResult {
  const criterion = edition.criteria.find((one) => one.id === id);
  const base = { criterion: id, index, expected: example.gives, misreadings: example.misreadings };
  if (criterion === undefined || example.misreadings.length > 0) return base;
  const context = contextOf(example.facts, example.asOf, dated);
  return { ...base, found: judgeCriterion(criterion, edition.applies, rules, context).verdict };
}
