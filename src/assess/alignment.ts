import { type Claims, claimsOf } from '../editions/claims.js';
import { inForceOn, type Stated } from '../editions/correspondences.js';
import type { Edition } from '../editions/edition.js';
import { commonLimits, computedRelation, type SharedLimit } from '../editions/relation.js';
import type { Topic } from '../editions/topics.js';
import type {
  AlignedArea,
  AlignedSide,
  AlignedTopic,
  Alignment,
  AlignmentGroup,
  CommonLimit,
  CriterionRelation,
  Finding,
  GroupCounts,
  Relation,
  Verdict,
} from '../model/assessment.js';
import type { Correspondence, OneSidedTopic } from '../model/correspondences.js';
import { isAssessable } from '../model/verdict.js';
import type { Day } from '../quantity/day.js';
import { alignedScore, groupBy, type Scored, type TopicScore, topicScore } from './score.js';

export interface AlignmentRequest {
  readonly outcomes: readonly Scored[];
  /** The editions judged. */
  readonly editions: readonly Edition[];
  /** By id, in the order of the tree. */
  readonly topics: ReadonlyMap<string, Topic>;
  /** Asked for only where both sides were judged. */
  readonly stated: () => Stated;
  readonly asOf: Day;
}

/** Both sides against each other, topic by topic; undefined where only one was judged. */
export function alignmentOf(request: AlignmentRequest): Alignment | undefined {
  const { outcomes, editions, topics: tree } = request;
  if (!(['eu', 'kz'] as const).every((side) => editions.some((edition) => edition.side === side)))
    return undefined;
  const byTopic = groupBy(
    outcomes.filter(({ finding }) => finding.side !== 'int'),
    (finding) => finding.topic,
  );
  const relations = relationsOf(request);
  const { alone } = request.stated();
  const topics = [...tree.values()].flatMap((topic) => {
    const own = byTopic.get(topic.id);
    return own === undefined ? [] : [topicOf(topic, own, relations.get(topic.id) ?? [], alone.get(topic.id))];
  });
  const areas = new Map([...tree.values()].map(({ area }) => [area.id, area]));
  return {
    counts: countGroups(topics),
    areas: [...areas.values()].flatMap(({ id, title, pillar }): readonly AlignedArea[] => {
      const own = topics.filter(({ area }) => area === id);
      if (own.length === 0) return [];
      const score = alignedScore(own.flatMap(({ topic }) => byTopic.get(topic) ?? [])).score;
      return [{ area: id, title, pillar, score, counts: countGroups(own) }];
    }),
    topics,
  };
}

const groups: readonly AlignmentGroup[] = [
  'aligned',
  'eu-asks-more',
  'kz-asks-more',
  'both-fail',
  'open',
  'eu-only',
  'kz-only',
  'upcoming',
  'not-applicable',
];

export function countGroups(topics: readonly Pick<AlignedTopic, 'group'>[]): GroupCounts {
  const counts = Object.fromEntries(groups.map((group) => [group, 0])) as Record<AlignmentGroup, number>;
  for (const { group } of topics) counts[group] += 1;
  return counts;
}

function topicOf(
  { id, title, area, pillar }: Topic,
  own: readonly Scored[],
  relations: readonly CriterionRelation[],
  alone: OneSidedTopic | undefined,
): AlignedTopic {
  const score = topicScore(own);
  const eu = sideOf('eu', own, score);
  const kz = sideOf('kz', own, score);
  const only = alone === undefined || alone.relation === 'int-only' ? undefined : alone.relation;
  const relation = only ?? togetherOf(relations);
  return {
    ...{ topic: id, title, area: area.id, pillar, group: groupOf(eu, kz) },
    ...(relation === undefined ? {} : { relation }),
    ...(alone === undefined ? {} : { ground: alone.ground }),
    declared: score.both?.declared ?? null,
    documented: score.both?.documented ?? null,
    possible: score.both?.possible ?? null,
    ...(eu === undefined ? {} : { eu }),
    ...(kz === undefined ? {} : { kz }),
    relations,
  };
}

function sideOf(
  side: 'eu' | 'kz',
  all: readonly Scored[],
  scores: Pick<TopicScore, 'eu' | 'kz'>,
): AlignedSide | undefined {
  const findings = all.map(({ finding }) => finding).filter((finding) => finding.side === side);
  if (findings.length === 0) return undefined;
  const assessable = findings.filter(({ verdict }) => isAssessable(verdict));
  const ids = (list: readonly Finding[]): readonly string[] => [
    ...new Set(list.map(({ criterion }) => criterion)),
  ];
  const short = assessable.filter(({ credit }) => credit.high < 1);
  const open = assessable.filter(({ credit }) => credit.low < 1 && credit.high === 1);
  const score = scores[side];
  return {
    verdict: verdictOf(findings, assessable, short, open),
    declared: score?.declared ?? null,
    documented: score?.documented ?? null,
    possible: score?.possible ?? null,
    criteria: ids(findings),
    short: ids(short),
    open: ids(open),
  };
}

/** A side is met where all of it is; what is short for certain outweighs what is only open. */
function verdictOf(
  all: readonly Finding[],
  assessable: readonly Finding[],
  short: readonly Finding[],
  open: readonly Finding[],
): Verdict {
  if (assessable.length === 0)
    return all.some(({ verdict }) => verdict === 'upcoming') ? 'upcoming' : 'not-applicable';
  if (short.length > 0) return assessable.every(({ credit }) => credit.high === 0) ? 'not-met' : 'partly-met';
  if (open.length === 0) return 'met';
  return open.some(({ verdict }) => verdict === 'unknown') ? 'unknown' : 'needs-review';
}

/** How the two sides stand: certain where each is met or short for certain, else open. */
function groupOf(eu: AlignedSide | undefined, kz: AlignedSide | undefined): AlignmentGroup {
  const [ours, theirs] = [standOf(eu), standOf(kz)];
  if (ours === 'none' && theirs === 'none')
    return [eu, kz].some((side) => side?.verdict === 'upcoming') ? 'upcoming' : 'not-applicable';
  if (theirs === 'none') return 'eu-only';
  if (ours === 'none') return 'kz-only';
  if (ours === 'open' || theirs === 'open') return 'open';
  if (ours === 'met') return theirs === 'met' ? 'aligned' : 'kz-asks-more';
  return theirs === 'met' ? 'eu-asks-more' : 'both-fail';
}

function standOf(side: AlignedSide | undefined): 'met' | 'short' | 'open' | 'none' {
  if (side === undefined || !isAssessable(side.verdict)) return 'none';
  if (side.short.length > 0) return 'short';
  return side.open.length > 0 ? 'open' : 'met';
}

/** What several relations come to: a side is the stricter one only where the other is it nowhere. */
export function togetherOf(relations: readonly Pick<CriterionRelation, 'relation'>[]): Relation | undefined {
  const found = new Set(relations.map(({ relation }) => relation));
  if (found.size === 0) return undefined;
  const eu = found.has('eu-stricter') || found.has('eu-only');
  const kz = found.has('kz-stricter') || found.has('kz-only');
  if (found.has('overlapping') || (eu && kz)) return 'overlapping';
  return eu ? 'eu-stricter' : kz ? 'kz-stricter' : 'equivalent';
}

/** The relations in force whose criteria were judged, by topic. */
function relationsOf(request: AlignmentRequest): ReadonlyMap<string, readonly CriterionRelation[]> {
  const { outcomes, editions, stated, asOf } = request;
  const findings = new Map(outcomes.map(({ finding }) => [finding.criterion, finding]));
  const claims = claimsIn(editions);
  const byTopic = new Map<string, CriterionRelation[]>();
  for (const one of inForceOn(stated().relations, asOf)) {
    const named = [one.eu, one.kz].filter((id) => id !== undefined);
    if (!named.every((id) => findings.has(id))) continue;
    const leaves = named.flatMap((id) => findings.get(id)?.decided_by ?? []);
    const list = byTopic.get(one.topic) ?? [];
    byTopic.set(one.topic, list);
    list.push(relationOf(one, claims, leaves));
  }
  return byTopic;
}

/** An entry as it stands on the day: what follows from the limits goes before what is stated. */
export function relationOf(
  { eu, kz, relation, ground, confidence }: Correspondence,
  claims: (criterion: string) => Claims | undefined,
  leaves: Finding['decided_by'] = [],
): CriterionRelation {
  const [ours, theirs] = [claims(eu ?? ''), claims(kz ?? '')];
  const computed = ours && theirs && computedRelation(ours, theirs);
  const limits = ours && theirs ? commonLimits(ours, theirs) : [];
  return {
    ...(eu === undefined ? {} : { eu }),
    ...(kz === undefined ? {} : { kz }),
    relation: computed ?? relation,
    ground,
    confidence,
    computed: computed !== undefined,
    limits: limits.flatMap((limit) => shownLimits(limit, leaves)),
  };
}

/** What each criterion of these editions comes down to, worked out when it is asked for. */
export function claimsIn(editions: readonly Edition[]): (criterion: string) => Claims | undefined {
  const written = new Map(
    editions.flatMap(({ whole }) => whole.criteria.map(({ data }) => [data.id, { data, whole }] as const)),
  );
  const known = new Map<string, Claims | undefined>();
  return (id) => {
    const found = written.get(id);
    if (found !== undefined && !known.has(id)) known.set(id, claimsOf(found.data, found.whole));
    return known.get(id);
  };
}

/** Beside each item what the project has there; without any, the limit alone. */
function shownLimits(
  { subject, eu, kz, stricter }: SharedLimit,
  leaves: Finding['decided_by'],
): readonly CommonLimit[] {
  const tighter = stricter === 'kz' ? kz : eu;
  const limit = {
    operator: tighter.operator,
    ...{ eu: eu.limit.text, kz: kz.limit.text, both: tighter.limit.text, stricter },
  };
  const seen = new Map(
    leaves
      .filter(({ path, why }) => why === 'value' && isAt(path, subject))
      .map(({ path, observed }) => [path, observed]),
  );
  if (seen.size === 0) return [{ path: subject, ...limit }];
  return [...seen].map(([path, observed]) => ({
    path,
    ...limit,
    ...(observed === undefined ? {} : { observed }),
  }));
}

/** `a.*.b` holds of `a.one.b`. */
function isAt(path: string, pattern: string): boolean {
  const [parts, asked] = [path.split('.'), pattern.split('.')];
  return parts.length === asked.length && asked.every((part, index) => part === '*' || part === parts[index]);
}
