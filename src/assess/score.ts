import type { Finding, NamedScore, Score, Verdict } from '../model/assessment.js';
import { scopeOf } from '../model/scope.js';
import { isAssessable } from '../model/verdict.js';
import { lowAfterWaivers } from './accept.js';

/** A finding with what counts as documented of its credit. */
export interface Scored {
  readonly finding: Finding;
  readonly documented: number;
}

const verdicts: readonly Verdict[] = [
  'met',
  'partly-met',
  'not-met',
  'unknown',
  'needs-review',
  'upcoming',
  'not-applicable',
];
const judgedVerdicts: readonly Verdict[] = ['met', 'partly-met', 'not-met'];

/**
 * What the level and the least score are judged by: no voluntary framework makes law look better or worse. Where
 * nothing else was judged it speaks for itself.
 */
export function apartFromVoluntary(scored: readonly Scored[]): readonly Scored[] {
  const others = scored.filter(({ finding }) => scopeOf(finding) !== 'voluntary');
  return others.some(({ finding }) => isAssessable(finding.verdict)) ? others : scored;
}

export function countVerdicts(findings: readonly Finding[]): Record<Verdict, number> {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const finding of findings) counts[finding.verdict] += 1;
  return counts;
}

/** Weighted shares over the assessable findings; null where there are none (design: score). */
export function scoreOf(scored: readonly Scored[]): Score {
  const assessable = scored.filter(({ finding }) => isAssessable(finding.verdict));
  const weight = sum(assessable, ({ finding }) => finding.weight);
  const share = (credit: (one: Scored) => number): number | null => shareOf(assessable, weight, credit);
  const declared = share(({ finding }) => finding.credit.low);
  return {
    declared,
    documented: share(({ documented }) => documented),
    possible: share(({ finding }) => finding.credit.high),
    coverage: share(({ finding }) => (judgedVerdicts.includes(finding.verdict) ? 1 : 0)),
    computed: declared,
    after_waivers: share(({ finding }) => lowAfterWaivers(finding)),
    weight,
    of: assessable.length,
    counts: countVerdicts(scored.map(({ finding }) => finding)),
  };
}

function shareOf(
  assessable: readonly Scored[],
  weight: number,
  credit: (one: Scored) => number,
): number | null {
  if (assessable.length === 0) return null;
  // All of the weight is all of it, whatever the rounding of sums.
  if (assessable.every((one) => credit(one) === 1)) return 1;
  return sum(assessable, (one) => one.finding.weight * credit(one)) / weight;
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

/** One score for every value of a key, in the order in which the values first appear. */
export function scoresBy(
  scored: readonly Scored[],
  key: (finding: Finding) => string,
): readonly NamedScore[] {
  return [...groupBy(scored, key)].map(([name, own]) => ({ name, score: scoreOf(own) }));
}

export function groupBy(
  scored: readonly Scored[],
  key: (finding: Finding) => string,
): ReadonlyMap<string, readonly Scored[]> {
  const groups = new Map<string, Scored[]>();
  for (const one of scored) {
    const name = key(one.finding);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return groups;
}

export interface Aligned {
  readonly score: Score;
  readonly oneSided: number;
  readonly twoSided: number;
}

/**
 * Topic by topic the lower of the two sides' weighted means, weighed by the greatest weight on the topic. Only topics
 * on which both sides have something assessable count.
 */
export function alignedScore(scored: readonly Scored[]): Aligned {
  const topics = [...groupBy(scored, (finding) => finding.topic).values()].map(topicScore);
  const both = topics.flatMap((topic) => topic.both ?? []);
  const one = topics.filter(({ eu, kz }) => (eu === undefined) !== (kz === undefined)).length;
  const weight = sum(both, (topic) => topic.weight);
  const share = (value: (topic: Met) => number): number | null => {
    if (both.length === 0) return null;
    return both.every((topic) => value(topic) === 1)
      ? 1
      : sum(both, (topic) => topic.weight * value(topic)) / weight;
  };
  const declared = share((topic) => topic.declared);
  const counted = both.flatMap((topic) => topic.members);
  const score: Score = {
    declared,
    documented: share((topic) => topic.documented),
    possible: share((topic) => topic.possible),
    coverage: share((topic) => topic.coverage),
    computed: declared,
    after_waivers: share((topic) => topic.afterWaivers),
    weight,
    of: both.length,
    counts: countVerdicts(counted.map(({ finding }) => finding)),
  };
  return { score, oneSided: one, twoSided: both.length };
}

export interface TopicScore {
  /** Undefined where nothing of the side is assessable. */
  readonly eu: Score | undefined;
  readonly kz: Score | undefined;
  /** Undefined where the topic is one-sided. */
  readonly both: Met | undefined;
}

/** Both sides on one topic, and what they come to together. */
export function topicScore(own: readonly Scored[]): TopicScore {
  const sides = groupBy(
    own.filter(({ finding }) => isAssessable(finding.verdict)),
    (finding) => finding.side,
  );
  const [eu, kz] = [sides.get('eu'), sides.get('kz')];
  const [euScore, kzScore] = [eu && scoreOf(eu), kz && scoreOf(kz)];
  return {
    eu: euScore,
    kz: kzScore,
    both: eu && kz && euScore && kzScore && meet([euScore, kzScore], [...eu, ...kz]),
  };
}

interface Met {
  readonly declared: number;
  readonly documented: number;
  readonly possible: number;
  readonly coverage: number;
  readonly afterWaivers: number;
  readonly weight: number;
  readonly members: readonly Scored[];
}

/** Each figure by itself: the lower of the two sides'. */
function meet([a, b]: readonly [Score, Score], members: readonly Scored[]): Met {
  const lower = (key: 'declared' | 'documented' | 'possible' | 'coverage' | 'after_waivers'): number =>
    Math.min(a[key] ?? 0, b[key] ?? 0);
  return {
    declared: lower('declared'),
    documented: lower('documented'),
    possible: lower('possible'),
    coverage: lower('coverage'),
    afterWaivers: lower('after_waivers'),
    weight: Math.max(...members.map(({ finding }) => finding.weight)),
    members,
  };
}
