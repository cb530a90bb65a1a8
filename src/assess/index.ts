import type { Context, DatedValues, Leaf } from '../conditions/context.js';
import type { Criterion, Edition } from '../editions/edition.js';
import type { Facts } from '../facts/facts.js';
import type {
  Assessment,
  Finding,
  Input,
  ItemFinding,
  Score,
  Leaf as ShownLeaf,
} from '../model/assessment.js';
import type { Scope } from '../model/gaps.js';
import type { Profile } from '../model/profile.js';
import { scopeOf } from '../model/scope.js';
import type { Place } from '../model/source.js';
import { type Day, formatDay, lastDay } from '../quantity/day.js';
import { type Acceptances, accept } from './accept.js';
import { type AlignmentRequest, alignmentOf } from './alignment.js';
import { contextOf } from './context.js';
import { chosenInPart, editionsUsed } from './editions-used.js';
import type { EvidenceRules } from './evidence.js';
import { type GateConditions, gateOf, type MeasuredScore } from './gate.js';
import { bindsOf, judgeCriterion } from './judge-criterion.js';
import type { JudgedCriterion, JudgedItem } from './judged.js';
import { levelOf } from './level.js';
import { reliesUntil } from './relies.js';
import { alignedScore, apartFromVoluntary, countVerdicts, type Scored, scoreOf, scoresBy } from './score.js';
import type { Selection } from './select.js';
import { sensitivityOf } from './sensitivity.js';
import { shownLeaves } from './shown-leaves.js';

export interface Request {
  readonly facts: Facts;
  readonly project: Assessment['project'];
  /** Where a value of the project stands. */
  readonly locate: (pointer: string) => Place;
  readonly selection: Selection;
  readonly kinds: EvidenceRules['kinds'];
  readonly dated: readonly DatedValues[];
  readonly profile: Profile;
  readonly profileDigest: string;
  readonly asOf: Day;
  readonly gate: GateConditions;
  /** Gaps that somebody accepted. */
  readonly acceptances?: Acceptances;
  /** What both sides are set against each other with; without it they are not. */
  readonly bothSides?: Pick<AlignmentRequest, 'topics' | 'stated'>;
  /** Criteria to leave in; all where absent. */
  readonly wanted?: (criterion: Criterion) => boolean;
  readonly inputs: readonly Input[];
  /** What was set for a what-if; none where absent. */
  readonly hypothetical?: Assessment['hypothetical'];
  readonly tool: Assessment['tool'];
}

interface Outcome extends Scored {
  readonly judged: JudgedCriterion;
}

/** Judges every criterion of every chosen edition and sums up. Pure: the same request gives the same assessment. */
export function assess(request: Request): Assessment {
  const context = contextOf(request.facts, request.asOf, request.dated);
  const chosen = chosenInPart(request.selection, request.wanted);
  const judged = chosen.flatMap(({ edition, criteria }) =>
    criteria.map((criterion) => outcomeOf(criterion, edition, request, context)),
  );
  const accepted = accept(
    judged.map(({ finding }) => finding),
    request.acceptances ?? {},
    { asOf: request.asOf, project: request.project.id },
  );
  const { findings } = accepted;
  const outcomes = judged.map((outcome, index) => ({
    ...outcome,
    finding: findings[index] ?? outcome.finding,
  }));
  const aligned = alignedScore(outcomes);
  const alignment =
    request.bothSides &&
    alignmentOf({
      ...{ ...request.bothSides, outcomes, asOf: request.asOf },
      editions: chosen.map(({ edition }) => edition),
    });
  const total = scoreOf(outcomes);
  const decisive = apartFromVoluntary(outcomes);
  const decisiveScore = scoreOf(decisive);
  const within = (scope: Scope): Score =>
    scoreOf(outcomes.filter(({ finding }) => scopeOf(finding) === scope));
  return {
    schema_version: 1,
    tool: request.tool,
    as_of: formatDay(request.asOf),
    relies_until: formatDay(reliesUntil(outcomes, request.selection, request.facts, request.asOf)),
    inputs: request.inputs,
    profile: { id: request.profile.id, revision: request.profile.revision, sha256: request.profileDigest },
    project: request.project,
    ...(request.hypothetical === undefined ? {} : { hypothetical: request.hypothetical }),
    ...editionsUsed(chosen, request.selection),
    strict: request.gate.strict,
    findings,
    counts: {
      ...countVerdicts(findings),
      by_statement: 0,
      overruled: 0,
      waived: findings.filter(({ waived }) => waived === true).length,
    },
    scores: {
      law: within('law'),
      benchmark: within('benchmark'),
      aligned: aligned.score,
      one_sided: aligned.oneSided,
      two_sided: aligned.twoSided,
      voluntary: within('voluntary'),
      sides: scoresBy(outcomes, (finding) => finding.side),
      pillars: scoresBy(outcomes, (finding) => finding.pillar),
      editions: scoresBy(outcomes, (finding) => `${finding.standard}@${finding.edition}`),
      topics: scoresBy(outcomes, (finding) => finding.topic),
      total,
    },
    ...(accepted.waivers === undefined ? {} : { waivers: accepted.waivers }),
    ...(accepted.baseline === undefined ? {} : { baseline: accepted.baseline }),
    ...(alignment === undefined ? {} : { alignment }),
    gate: gateOf(findings, measured(aligned.score, decisiveScore), request.gate),
    level: levelOf(decisive, aligned.score, decisiveScore, request.profile),
    sensitivity: sensitivityOf(outcomes.map(({ finding, judged }) => ({ finding, missing: judged.missing }))),
  };
}

function outcomeOf(criterion: Criterion, edition: Edition, request: Request, context: Context): Outcome {
  const judged = judgeCriterion(criterion, edition.applies, { kinds: request.kinds }, context);
  const { weights } = request.profile;
  const weight = weights.severity[criterion.severity] * (weights.reach?.[criterion.reach] ?? 1);
  const show = (leaves: readonly Leaf[]): readonly ShownLeaf[] => shownLeaves(leaves, request.locate);
  const begins = judged.from?.interval;
  const finding: Finding = {
    criterion: criterion.id,
    standard: edition.standard,
    edition: formatDay(edition.appliesFrom),
    short: edition.short,
    side: edition.side,
    provision: criterion.provision,
    title: criterion.title,
    requires: criterion.requires,
    topic: criterion.topic,
    pillar: criterion.pillar,
    severity: criterion.severity,
    reach: criterion.reach,
    binds: bindsOf(criterion, edition, context),
    verified: criterion.verified,
    law_read_to: edition.readTo,
    ...(judged.verdict === 'upcoming' && begins !== undefined ? { from: dayText(begins) } : {}),
    verdict: judged.verdict,
    ...(judged.wouldBe === undefined ? {} : { would_be: judged.wouldBe }),
    credit: judged.credit,
    weight,
    ...(judged.parts === undefined ? {} : { parts: judged.parts }),
    ...(judged.items === undefined ? {} : { items: judged.items.map((item) => itemFinding(item, show)) }),
    decided_by: show(judged.leaves),
    evidence: judged.evidence,
    remedy: criterion.remedy,
    ...(criterion.effort === undefined ? {} : { effort: criterion.effort }),
    fingerprint: `${request.facts.id}/${edition.standard}/${criterion.id}`,
  };
  return { finding, judged, documented: judged.documented };
}

/** The aligned score; where the sides have no common topic, that of all that was judged, voluntary frameworks apart. */
function measured(aligned: Score, total: Score): MeasuredScore {
  const [name, { declared, coverage }] =
    aligned.declared === null
      ? (['all that was judged', total] as const)
      : (['both sides together', aligned] as const);
  return { name, declared, coverage };
}

function itemFinding(item: JudgedItem, show: (leaves: readonly Leaf[]) => readonly ShownLeaf[]): ItemFinding {
  return {
    id: item.id,
    verdict: item.verdict,
    ...(item.wouldBe === undefined ? {} : { would_be: item.wouldBe }),
    credit: item.credit,
    ...(item.verdict === 'upcoming' && item.from?.interval !== undefined
      ? { from: dayText(item.from.interval) }
      : {}),
    ...(item.parts === undefined ? {} : { parts: item.parts }),
    decided_by: show(item.leaves),
    evidence: item.evidence,
  };
}

function dayText({ low, high }: { low: number; high: number }): string {
  if (low === high) return formatDay(low);
  return high >= lastDay ? `${formatDay(low)} or later` : `${formatDay(low)} to ${formatDay(high)}`;
}
