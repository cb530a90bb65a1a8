import type {
  AlignedCriterion,
  BothSides,
  RelationCounts,
  SideOfTopic,
  TopicOfBoth,
} from '../model/alignment.js';
import type { AlignedSide, AlignedTopic, Alignment, Assessment, Finding } from '../model/assessment.js';
import { isShort } from '../model/verdict.js';
import { countGroups } from './alignment.js';
import { toWrite } from './to-write.js';

/** Which topics are shown. */
export type IsShown = (topic: Pick<AlignedTopic, 'topic' | 'area'>) => boolean;

/**
 * Both sides of one project, topic by topic, with what is left to do. Pure: a saved assessment gives the same. The
 * assessment is of both sides.
 */
export function alignOf(
  assessment: Assessment & { readonly alignment: Alignment },
  isShown: IsShown,
): BothSides {
  const { schema_version, tool, as_of, relies_until, inputs, profile, project, alignment } = assessment;
  const { editions, editions_absent, hypothetical, scores } = assessment;
  const stands = standsIn(assessment);
  const shown = alignment.topics.filter(isShown);
  const topics = shown.map(({ eu, kz, ...topic }) => ({
    ...topic,
    ...(eu === undefined ? {} : { eu: sideOf(eu, stands) }),
    ...(kz === undefined ? {} : { kz: sideOf(kz, stands) }),
  }));
  return {
    ...{ schema_version, tool, as_of, relies_until, inputs, profile, project },
    ...(hypothetical === undefined ? {} : { hypothetical }),
    ...{ editions, editions_absent, score: scores.aligned, counts: countGroups(shown) },
    relations: countRelations(topics),
    areas: alignment.areas.flatMap((area) => {
      const own = topics.filter((topic) => topic.area === area.area);
      return own.length === 0 ? [] : [{ ...area, relations: countRelations(own) }];
    }),
    topics,
  };
}

function sideOf(
  { criteria, short: _short, open: _open, ...side }: AlignedSide,
  stands: ReadonlyMap<string, AlignedCriterion>,
): SideOfTopic {
  return { ...side, criteria: criteria.flatMap((id) => stands.get(id) ?? []) };
}

/** What is not met for certain, or not yet, has something left to do. */
function standsIn({ findings, sensitivity }: Assessment): ReadonlyMap<string, AlignedCriterion> {
  const missing = new Map<string, string[]>();
  for (const one of sensitivity) {
    const text = one.why === 'incomplete' ? toWrite(one) : one.path;
    for (const id of one.criteria) missing.set(id, [...(missing.get(id) ?? []), text]);
  }
  return new Map(
    findings.map((finding) => [finding.criterion, criterionOf(finding, missing.get(finding.criterion))]),
  );
}

function criterionOf(finding: Finding, missing: readonly string[] = []): AlignedCriterion {
  const { criterion, standard, edition, short, provision, title, requires, remedy } = finding;
  const { verdict, would_be: wouldBe, from, binds, credit, decided_by } = finding;
  return {
    ...{ criterion, standard, edition, short, provision, title, requires, verdict },
    ...(wouldBe === undefined ? {} : { would_be: wouldBe }),
    ...(from === undefined ? {} : { from }),
    ...{ binds, credit, decided_by },
    ...(missing.length === 0 ? {} : { missing }),
    ...(isShort(verdict) ? { remedy } : {}),
  };
}

export function countRelations(topics: readonly Pick<TopicOfBoth, 'relation'>[]): RelationCounts {
  const counts = {
    equivalent: 0,
    'eu-stricter': 0,
    'kz-stricter': 0,
    overlapping: 0,
    'eu-only': 0,
    'kz-only': 0,
  };
  const all = { ...counts, 'not-stated': 0 };
  for (const { relation } of topics) all[relation ?? 'not-stated'] += 1;
  return all;
}
