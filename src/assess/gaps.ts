import type { Assessment, Finding } from '../model/assessment.js';
import type { Gap, Gaps, Places, Scope } from '../model/gaps.js';
import { scopeOf } from '../model/scope.js';
import { isUndocumented } from '../model/undocumented.js';
import { isShort } from '../model/verdict.js';
import { addDuration, parseDay } from '../quantity/day.js';
import { order } from '../quantity/interval.js';
import { isMistake } from '../quantity/mistake.js';
import { toWrite } from './to-write.js';

/**
 * What to do first: what breaks the gate, then the other gaps by what closing them adds to the score of their scope,
 * then the missing facts. Pure: a saved assessment gives the same.
 */
export function gapsOf(assessment: Assessment): Gaps {
  const { gate, scores, findings } = assessment;
  const breaks = new Set(gate.broken.map(({ criterion }) => criterion));
  const open = findings.filter(({ verdict }) => isShort(verdict));
  const section = (belongs: (finding: Finding) => boolean): readonly Gap[] =>
    sectionOf(open.filter(belongs), assessment);
  const further = (scope: Scope): readonly Gap[] =>
    section((finding) => !breaks.has(finding.criterion) && scopeOf(finding) === scope);
  const { schema_version, tool, as_of, relies_until, inputs, profile, project } = assessment;
  const { editions, editions_absent, strict, sensitivity } = assessment;
  return {
    ...{ schema_version, tool, as_of, relies_until, inputs, profile, project, editions, editions_absent },
    ...{ strict, gate },
    ...(assessment.hypothetical === undefined ? {} : { hypothetical: assessment.hypothetical }),
    scores: { law: scores.law, benchmark: scores.benchmark, voluntary: scores.voluntary },
    breaking: section((finding) => breaks.has(finding.criterion)),
    further: { law: further('law'), benchmark: further('benchmark'), voluntary: further('voluntary') },
    missing: sensitivity.map((missing) => ({ ...missing, write: toWrite(missing) })),
    undocumented: findings.filter(isUndocumented),
    upcoming: findings.filter((finding) => beginsWithinAYear(finding, as_of)),
  };
}

/** What is certain weighs more than what is only not shown. */
const certainFirst: readonly Finding['verdict'][] = ['not-met', 'partly-met', 'unknown', 'needs-review'];

/** By what closing them adds; of what adds the same, what certainly is a gap first, then as the editions have it. */
function sectionOf(findings: readonly Finding[], assessment: Assessment): readonly Gap[] {
  const shortfall = ({ credit }: Finding): number => 1 - credit.low;
  const adds = (finding: Finding): number =>
    (finding.weight * shortfall(finding)) / assessment.scores[scopeOf(finding)].weight;
  const rank = ({ verdict }: Finding): number => certainFirst.indexOf(verdict);
  return findings
    .toSorted((a, b) => order(adds(b), adds(a)) || rank(a) - rank(b))
    .map((finding) => ({
      finding,
      scope: scopeOf(finding),
      adds: adds(finding),
      place: placesOf(finding, findings, adds),
      place_unweighted: placesOf(finding, findings, shortfall),
      asks_for: assessment.sensitivity
        .filter(({ criteria }) => criteria.includes(finding.criterion))
        .map((missing) => (missing.why === 'incomplete' ? toWrite(missing) : missing.path)),
    }));
}

function placesOf(finding: Finding, among: readonly Finding[], value: (finding: Finding) => number): Places {
  const own = value(finding);
  const before = among.filter((other) => order(value(other), own) > 0).length;
  const same = among.filter((other) => order(value(other), own) === 0).length;
  return { first: before + 1, last: before + same };
}

const year = { months: 12, days: 0, text: 'P12M' };

/** What begins on a day that is not known may begin within the year. */
function beginsWithinAYear({ verdict, from, items = [] }: Finding, asOf: string): boolean {
  if (verdict !== 'upcoming') return false;
  const begins = [from, ...items.map((item) => item.from)].flatMap((text) => firstDay(text) ?? []);
  const today = firstDay(asOf);
  return begins.length === 0 || today === undefined || Math.min(...begins) <= addDuration(today, year);
}

/** Of `2026-11-24 to 2027-01-01` the first. */
function firstDay(text: string | undefined): number | undefined {
  const day = parseDay(text?.split(' ')[0] ?? '');
  return isMistake(day) ? undefined : day.first;
}
