import type { Assessment, Finding, Verdict } from '../model/assessment.js';
import { byWeight } from './table/order.js';

/**
 * How loud a pipeline is told of a finding that is open.
 *
 * | finding                                                        | level   |
 * | -------------------------------------------------------------- | ------- |
 * | breaks the gate, whatever its verdict                          | error   |
 * | not or partly met, major, binds here or may                    | warning |
 * | not or partly met, critical, does not bind here                | warning |
 * | not or partly met otherwise; unknown                           | note    |
 *
 * So there is an error where and only where the exit code is 1 for a finding, and what nobody has said yet never
 * drowns what is known to be short.
 */
export type Level = 'error' | 'warning' | 'note';

export interface OpenFinding {
  readonly finding: Finding;
  readonly level: Level;
}

const levels: readonly Level[] = ['error', 'warning', 'note'];
const worstFirst: readonly Verdict[] = ['not-met', 'partly-met', 'unknown', 'needs-review'];

/**
 * What a pipeline shows: not met, partly met and unknown, and what a person has to judge where it breaks the gate.
 * Nothing that is met, upcoming or not applicable, and nothing that a live waiver covers. The worst first: by level,
 * then by verdict, then what is law here, then by severity.
 */
export function openFindings(assessment: Assessment): readonly OpenFinding[] {
  const breaking = breakingIn(assessment);
  const open = byWeight(assessment.findings)
    .filter((finding) => finding.waived !== true && isShown(finding, breaking))
    .map((finding) => ({ finding, level: levelOf(finding, breaking) }));
  const rank = ({ finding, level }: OpenFinding): number =>
    levels.indexOf(level) * worstFirst.length + worstFirst.indexOf(finding.verdict);
  return open.toSorted((a, b) => rank(a) - rank(b));
}

/** Gaps that a live waiver covers: shown nowhere in a pipeline, but counted. */
export function waivedGaps({ findings }: Pick<Assessment, 'findings'>): number {
  return findings.filter(({ waived, verdict }) => waived === true && worstFirst.includes(verdict)).length;
}

/** What waits for a person and breaks no gate: not shown as a gap, but counted. */
export function openReviews(assessment: Assessment): readonly Finding[] {
  const breaking = breakingIn(assessment);
  return assessment.findings.filter(
    ({ verdict, waived, criterion }) =>
      verdict === 'needs-review' && waived !== true && !breaking.has(criterion),
  );
}

export function isCertain({ verdict }: Pick<Finding, 'verdict'>): boolean {
  return verdict === 'not-met' || verdict === 'partly-met';
}

function breakingIn({ gate }: Assessment): ReadonlySet<string> {
  return new Set(gate.broken.flatMap(({ criterion }) => criterion ?? []));
}

function isShown({ verdict, criterion }: Finding, breaking: ReadonlySet<string>): boolean {
  return verdict === 'needs-review' ? breaking.has(criterion) : worstFirst.includes(verdict);
}

function levelOf(finding: Finding, breaking: ReadonlySet<string>): Level {
  const { criterion, severity, binds } = finding;
  if (breaking.has(criterion)) return 'error';
  if (!isCertain(finding) || severity === 'minor') return 'note';
  return binds === false && severity === 'major' ? 'note' : 'warning';
}
