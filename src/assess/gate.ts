import type { Assessment, Finding, GateBreak } from '../model/assessment.js';
import { citation } from '../model/citation.js';
import { order } from '../quantity/interval.js';
import { isAssessable } from './judged.js';

type Gate = Assessment['gate'];

/** What the caller asks beyond the critical findings. */
export interface GateConditions {
  /** Critical findings count whether they bind or not. */
  readonly strict: boolean;
  /** Share from 0 to 1 that the declared score has to reach: the aligned one, else that of all that was judged. */
  readonly minScore?: number;
}

/** The score `--min-score` speaks of. */
export interface MeasuredScore {
  readonly name: string;
  readonly declared: number | null;
}

/** The only source of exit code 1 (design: gate). */
export function gateOf(
  findings: readonly Finding[],
  { name, declared }: MeasuredScore,
  conditions: GateConditions,
): Gate {
  const counting = findings.filter(
    (finding) =>
      finding.severity === 'critical' &&
      (conditions.strict || finding.binds !== false) &&
      isAssessable(finding.verdict),
  );
  const broken = counting.filter((finding) => finding.verdict !== 'met').flatMap(breaksOf);
  const { minScore } = conditions;
  if (minScore !== undefined && (declared === null || order(declared, minScore) < 0)) {
    broken.push({
      reason: 'min-score',
      message:
        declared === null
          ? `there is no score of ${name}, and ${percent(minScore)} is asked`
          : `the score of ${name}, ${percent(declared)} declared, is below ${percent(minScore)}`,
    });
  }
  if (counting.length === 0 && minScore === undefined) {
    const what = conditions.strict
      ? 'no critical criterion applies'
      : 'no critical criterion that binds this project applies';
    broken.push({ reason: 'nothing-judged', message: `${what}, so nothing could have broken the gate` });
  }
  return { held: broken.length === 0, broken, accepted: [] };
}

/** One reason for a finding, or one for each item that is short of met. */
function breaksOf(finding: Finding): readonly GateBreak[] {
  const message = `${citation(finding)}: ${finding.title}`;
  const base = { reason: 'critical' as const, criterion: finding.criterion, message };
  const items = finding.items?.filter((item) => isAssessable(item.verdict) && item.verdict !== 'met') ?? [];
  if (items.length === 0) return [{ ...base, verdict: finding.verdict }];
  return items.map((item) => ({ ...base, item: item.id, verdict: item.verdict }));
}

/** Cut, not rounded: 99.96 % is not 100 %. */
function percent(share: number): string {
  return `${Math.floor(share * 1000 + 1e-9) / 10} %`;
}
