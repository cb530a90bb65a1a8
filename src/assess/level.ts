import type { Assessment, LevelName, Score } from '../model/assessment.js';
import type { Profile } from '../model/profile.js';
import { isAssessable } from '../model/verdict.js';
import { order } from '../quantity/interval.js';
import { isMistake } from '../quantity/mistake.js';
import { parseQuantity } from '../quantity/quantity.js';
import { type Scored, scoresBy } from './score.js';

type Level = Assessment['level'];

/**
 * The level at what is certain and at what is possible, from the aligned score, else from the one side judged
 * (design: score, level). Null where nothing is assessable.
 */
export function levelOf(scored: readonly Scored[], aligned: Score, total: Score, profile: Profile): Level {
  const sides = [
    ...new Set(
      scored.filter(({ finding }) => isAssessable(finding.verdict)).map(({ finding }) => finding.side),
    ),
  ];
  const score = aligned.declared === null ? total : aligned;
  const basis =
    aligned.declared === null
      ? sides.length === 1
        ? `${sides[0]} only`
        : 'all sides, without a common topic'
      : 'aligned';
  if (score.declared === null || score.possible === null)
    return { low: null, high: null, basis: 'nothing assessable' };
  const pillars = scoresBy(scored, (finding) => finding.pillar).map((one) => one.score);
  const critical = scored.filter(
    ({ finding }) =>
      finding.severity === 'critical' && finding.binds !== false && isAssessable(finding.verdict),
  );
  const low = pick(
    profile,
    score.declared,
    floorOf(pillars, 'declared'),
    critical.every(({ finding }) => finding.credit.low === 1),
  );
  const high = pick(
    profile,
    score.possible,
    floorOf(pillars, 'possible'),
    critical.every(({ finding }) => finding.credit.high === 1),
  );
  return { low, high, basis };
}

function floorOf(pillars: readonly Score[], key: 'declared' | 'possible'): number {
  return Math.min(1, ...pillars.flatMap((score) => score[key] ?? []));
}

/** The first level whose conditions all hold; the last has none. */
function pick(profile: Profile, score: number, floor: number, criticalMet: boolean): LevelName | null {
  const level = profile.levels.find(
    (one) =>
      order(score, shareAsked(one.at_least)) >= 0 &&
      order(floor, shareAsked(one.every_pillar)) >= 0 &&
      (criticalMet || one.critical_met !== true),
  );
  return level?.level ?? null;
}

/** A share such as `90 %`; nothing asked is nothing needed. */
export function shareAsked(text: string | undefined): number {
  if (text === undefined) return 0;
  const quantity = parseQuantity(text);
  if (isMistake(quantity)) throw new Error(quantity.message);
  return quantity.number;
}
