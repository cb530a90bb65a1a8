import type { Assessment, Finding, LevelName } from '../model/assessment.js';
import type { Plan, PlannedGap } from '../model/plan.js';
import type { Profile } from '../model/profile.js';
import { isShort } from '../model/verdict.js';
import { order } from '../quantity/interval.js';
import { gateOf } from './gate.js';
import { shareAsked } from './level.js';
import { type Aim, aimsOf } from './plan-aims.js';
import { exactSearch, type FoundSet, greedySearch } from './plan-search.js';

/** The gate without conditions of the caller's looks at no score. */
const noScore = { name: '', declared: null, coverage: null };

/** Up to so many candidates every set is tried or ruled out. */
const mostForExact = 25;

/** About a second; by steps and not by the clock, so that every machine says the same. */
const mostSteps = 200_000;

const efforts: readonly Finding['effort'][] = ['low', 'medium', 'high'];

/**
 * The smallest set of gaps to close so that no critical finding breaks the gate and the level is reached at what is
 * certain. A closed gap counts as met; all else stays as it is. Of sets of one size, gap by gap, the one that takes
 * less effort, then the weightier, then the order of the editions. Conditions of the caller's own gate are not planned for.
 */
export function planFor(assessment: Assessment, profile: Profile, wanted: LevelName | null): Plan {
  const short = assessment.findings.filter(({ verdict }) => isShort(verdict));
  const level = profile.levels.find((one) => one.level === wanted);
  const { strict } = assessment;
  const gate = gateOf(assessment.findings, noScore, { strict });
  const breaking = new Set(gate.broken.map(({ criterion }) => criterion));
  const mustClose = (finding: Finding): boolean => {
    const asked = level?.critical_met === true && finding.binds !== false;
    return (asked && finding.severity === 'critical') || breaking.has(finding.criterion);
  };
  const forced = short.filter(mustClose);
  const aims =
    level?.at_least === undefined
      ? []
      : aimsOf(assessment.findings, {
          score: shareAsked(level.at_least),
          pillar: shareAsked(level.every_pillar),
        });
  const closed = new Set(forced);
  const open = aims.filter((aim) => order(aim.value(closed), aim.least) < 0);
  // What adds to no aim that is still open is in no smallest set.
  const candidates = short
    .filter((finding) => !closed.has(finding) && open.some((aim) => aim.most(finding) > 0))
    .toSorted((a, b) => effortRank(a) - effortRank(b) || b.weight - a.weight);
  const reachable = open.every(
    (aim) => order(aim.value(new Set([...closed, ...candidates])), aim.least) >= 0,
  );
  const found = !reachable || open.length === 0 ? undefined : search(candidates, open, closed);
  const obstacles = [
    ...(level === undefined && wanted !== null ? [`the profile has no level \`${wanted}\``] : []),
    ...(wanted !== null && assessment.level.low === null
      ? ['nothing was judged that counts for a level']
      : []),
    ...(gate.broken.some(({ reason }) => reason === 'nothing-judged')
      ? ['nothing could have broken the gate, so nothing holds it']
      : []),
    ...(reachable || assessment.level.low === null ? [] : ['closing every gap does not reach it']),
  ];
  const gaps = [...forced, ...(found?.set ?? [])];
  const { schema_version, tool, as_of, relies_until, inputs, project, hypothetical } = assessment;
  const { editions, editions_absent } = assessment;
  return {
    ...{ schema_version, tool, as_of, relies_until, inputs, project, editions, editions_absent },
    profile: assessment.profile,
    ...(hypothetical === undefined ? {} : { hypothetical }),
    wanted,
    reached: obstacles.length === 0,
    obstacles,
    gaps: gaps.map((finding) => planned(finding, closed)),
    candidates: candidates.length,
    search: found?.search ?? 'none',
    at_least: forced.length + (found?.atLeast ?? 0),
    looked_at: found?.lookedAt ?? 0,
  };
}

function search(
  candidates: readonly Finding[],
  aims: readonly Aim[],
  closed: ReadonlySet<Finding>,
): FoundSet {
  const problem = { candidates, aims, closed };
  return candidates.length <= mostForExact ? exactSearch(problem, mostSteps) : greedySearch(problem);
}

/** Where no effort is given it may be any, so it comes last. */
function effortRank({ effort }: Finding): number {
  return effort === undefined ? efforts.length : efforts.indexOf(effort);
}

function planned(finding: Finding, forced: ReadonlySet<Finding>): PlannedGap {
  const isCertain = finding.verdict === 'not-met' || finding.verdict === 'partly-met';
  return { finding, kind: isCertain ? 'to-do' : 'to-show', forced: forced.has(finding) };
}
