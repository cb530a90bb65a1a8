import type { Assessment, Finding, GateBreak, Verdict } from '../model/assessment.js';
import { citation } from '../model/citation.js';
import { isAssessable, isShort } from '../model/verdict.js';
import { order } from '../quantity/interval.js';
import { isAccepted } from './accept.js';

type Gate = Assessment['gate'];

/** What the caller asks beyond the critical findings. */
export interface GateConditions {
  /** Critical findings count whether they bind or not. */
  readonly strict: boolean;
  /** No finding may have one of these verdicts, critical or not, binding or not. */
  readonly failOn?: readonly Verdict[];
  /** Share from 0 to 1 that the declared score has to reach: the aligned one, else that of all that was judged. */
  readonly minScore?: number;
  /** Share from 0 to 1 that the coverage of that score has to reach. */
  readonly minCoverage?: number;
  /** How many findings may be unknown at the most. */
  readonly maxUnknown?: number;
}

/** The score `--min-score` and `--min-coverage` speak of. */
export interface MeasuredScore {
  readonly name: string;
  readonly declared: number | null;
  readonly coverage: number | null;
}

/**
 * The only source of exit code 1 (design: gate). What a live waiver or the baseline accepts breaks nothing; scores
 * are those without either.
 */
export function gateOf(
  findings: readonly Finding[],
  measured: MeasuredScore,
  conditions: GateConditions,
): Gate {
  const counting = findings.filter(
    (finding) =>
      finding.severity === 'critical' &&
      (conditions.strict || finding.binds !== false) &&
      isAssessable(finding.verdict),
  );
  const short = counting.filter((finding) => finding.verdict !== 'met');
  const open = findings.filter((finding) => isAssessable(finding.verdict) && !isAccepted(finding));
  const broken = [
    ...short.filter((finding) => !isAccepted(finding)).flatMap(breaksOf),
    ...(conditions.failOn ?? []).flatMap((verdict) => failOn(verdict, open)),
    ...leastScore(measured, conditions.minScore),
    ...leastCoverage(measured, conditions.minCoverage),
    ...mostUnknown(open, conditions.maxUnknown),
  ];
  if (counting.length === 0 && !couldBreak(findings, conditions)) {
    const what = conditions.strict
      ? 'no critical criterion applies'
      : 'no critical criterion that binds this project applies';
    broken.push({ reason: 'nothing-judged', message: `${what}, so nothing could have broken the gate` });
  }
  const asked = askedOf(conditions);
  return {
    held: broken.length === 0,
    broken,
    accepted: short.filter(isAccepted).map(({ criterion }) => criterion),
    ...(Object.keys(asked).length === 0 ? {} : { conditions: asked }),
  };
}

/** Whether a condition of the caller's could have: a score always, verdicts only where something was judged. */
function couldBreak(
  findings: readonly Finding[],
  { failOn, minScore, minCoverage, maxUnknown }: GateConditions,
): boolean {
  if (minScore !== undefined || minCoverage !== undefined) return true;
  const byVerdict = (failOn ?? []).length > 0 || maxUnknown !== undefined;
  return byVerdict && findings.some(({ verdict }) => isAssessable(verdict));
}

function askedOf({
  failOn = [],
  minScore,
  minCoverage,
  maxUnknown,
}: GateConditions): NonNullable<Gate['conditions']> {
  return {
    ...(failOn.length === 0 ? {} : { fail_on: failOn }),
    ...(minScore === undefined ? {} : { min_score: minScore }),
    ...(minCoverage === undefined ? {} : { min_coverage: minCoverage }),
    ...(maxUnknown === undefined ? {} : { max_unknown: maxUnknown }),
  };
}

/** One reason for each verdict, which names the first of its findings. */
function failOn(verdict: Verdict, open: readonly Finding[]): readonly GateBreak[] {
  const found = open.filter((finding) => finding.verdict === verdict);
  const [first] = found;
  if (first === undefined) return [];
  const more = found.length === 1 ? '' : `, and ${found.length - 1} more`;
  const message = `${found.length} ${found.length === 1 ? 'finding is' : 'findings are'} ${verdict}, and none may be: ${citation(first)}: ${first.title}${more}`;
  return [{ reason: 'fail-on', verdict, message }];
}

function leastScore({ name, declared }: MeasuredScore, least: number | undefined): readonly GateBreak[] {
  if (least === undefined || (declared !== null && order(declared, least) >= 0)) return [];
  const message =
    declared === null
      ? `there is no score of ${name}, and ${percent(least)} is asked`
      : `the score of ${name}, ${percent(declared)} declared, is below ${percent(least)}`;
  return [{ reason: 'min-score', message }];
}

function leastCoverage({ name, coverage }: MeasuredScore, least: number | undefined): readonly GateBreak[] {
  if (least === undefined || (coverage !== null && order(coverage, least) >= 0)) return [];
  const message =
    coverage === null
      ? `there is no score of ${name}, and a coverage of ${percent(least)} is asked`
      : `${percent(coverage)} of the score of ${name} is covered, which is below ${percent(least)}`;
  return [{ reason: 'min-coverage', message }];
}

function mostUnknown(open: readonly Finding[], most: number | undefined): readonly GateBreak[] {
  const unknown = open.filter(({ verdict }) => verdict === 'unknown').length;
  if (most === undefined || unknown <= most) return [];
  const message = `${unknown} ${unknown === 1 ? 'finding is' : 'findings are'} unknown, and no more than ${most} may be`;
  return [{ reason: 'max-unknown', message }];
}

/** One reason for a finding, or one for each item that is short of met and that nobody accepted. */
function breaksOf(finding: Finding): readonly GateBreak[] {
  const message = `${citation(finding)}: ${finding.title}`;
  const base = { reason: 'critical' as const, criterion: finding.criterion, message };
  const items = finding.items?.filter((item) => isShort(item.verdict)) ?? [];
  if (items.length === 0) return [{ ...base, verdict: finding.verdict }];
  return items
    .filter((item) => !isAccepted(item))
    .map((item) => ({ ...base, item: item.id, verdict: item.verdict }));
}

/** Cut, not rounded: 99.96 % is not 100 %. */
function percent(share: number): string {
  return `${Math.floor(share * 1000 + 1e-9) / 10} %`;
}
