import { describe, expect, test } from 'vitest';
import { alignmentOf, countGroups, togetherOf } from '../../src/assess/alignment.js';
import type { Edition } from '../../src/editions/edition.js';
import type { Topic } from '../../src/editions/topics.js';
import type { AlignmentGroup, CriterionRelation, Verdict } from '../../src/model/assessment.js';
import { dayOf, editionOf } from '../support/two-sides.js';
import { finding, scored } from './finding.js';

const area = { id: 'a', title: 'A', pillar: 'environment', pointer: '' } as const;
const topicNamed = (id: string): Topic => ({
  ...{ id, title: id, area, pillar: 'environment', pointer: '' },
  ownPillar: undefined,
});
const sides = [editionOf('eu', '2020-01-01', '[]'), editionOf('kz', '2020-01-01', '[]')];

function aligned(
  eu: readonly Verdict[],
  kz: readonly Verdict[],
  editions: readonly Edition[] = sides,
): ReturnType<typeof alignmentOf> {
  const of = (side: 'eu' | 'kz', verdicts: readonly Verdict[]) =>
    verdicts.map((verdict, index) =>
      scored(finding(verdict, { side, topic: 'a.one', criterion: `${side}.x.${index}` })),
    );
  return alignmentOf({
    outcomes: [...of('eu', eu), ...of('kz', kz)],
    editions,
    topics: new Map([['a.one', topicNamed('a.one')]]),
    stated: () => ({ relations: [], alone: new Map() }),
    asOf: dayOf('2026-12-01'),
  });
}

describe('the group of a topic', () => {
  test.each<[Verdict[], Verdict[], AlignmentGroup, Verdict | undefined, Verdict | undefined]>([
    [['met'], ['met', 'met'], 'aligned', 'met', 'met'],
    [['met', 'not-met'], ['met'], 'eu-asks-more', 'partly-met', 'met'],
    [['met'], ['not-met'], 'kz-asks-more', 'met', 'not-met'],
    [['partly-met'], ['not-met', 'unknown'], 'both-fail', 'partly-met', 'partly-met'],
    // What is unknown may yet turn out met or not.
    [['met'], ['unknown'], 'open', 'met', 'unknown'],
    [['not-met'], ['unknown'], 'open', 'not-met', 'unknown'],
    [['needs-review'], ['met'], 'open', 'needs-review', 'met'],
    [['met', 'unknown', 'needs-review'], ['met'], 'open', 'unknown', 'met'],
    // What does not apply and what only begins later leaves the count.
    [['met', 'not-applicable', 'upcoming'], ['met'], 'aligned', 'met', 'met'],
    [['met'], ['upcoming'], 'eu-only', 'met', 'upcoming'],
    [[], ['not-met'], 'kz-only', undefined, 'not-met'],
    [['not-applicable'], ['upcoming'], 'upcoming', 'not-applicable', 'upcoming'],
    [['not-applicable'], ['not-applicable'], 'not-applicable', 'not-applicable', 'not-applicable'],
  ])('EU %j, Kazakhstan %j: %s', (eu, kz, group, euVerdict, kzVerdict) => {
    const [topic] = aligned(eu, kz)?.topics ?? [];
    expect(topic?.group).toBe(group);
    expect([topic?.eu?.verdict, topic?.kz?.verdict]).toEqual([euVerdict, kzVerdict]);
  });

  test('names what is short and what is open', () => {
    const [topic] = aligned(['met', 'not-met', 'partly-met', 'unknown'], ['met'])?.topics ?? [];
    expect(topic?.eu).toMatchObject({ short: ['eu.x.1', 'eu.x.2'], open: ['eu.x.3'] });
  });

  test('counts are those of the topics, and the score of an area is the lower side', () => {
    // EU 1 of 2 met, Kazakhstan all: the lower is half.
    const alignment = aligned(['met', 'not-met'], ['met']);
    expect(alignment?.counts).toEqual({ ...countGroups([]), 'eu-asks-more': 1 });
    expect(alignment?.areas).toMatchObject([
      { area: 'a', score: { declared: 0.5, of: 1 }, counts: { 'eu-asks-more': 1 } },
    ]);
  });
});

test('where only one side was judged there is nothing to align', () => {
  expect(aligned(['met'], [], sides.slice(0, 1))).toBeUndefined();
});

test.each<[CriterionRelation['relation'][], CriterionRelation['relation'] | undefined]>([
  [[], undefined],
  [['equivalent'], 'equivalent'],
  [['equivalent', 'eu-stricter'], 'eu-stricter'],
  [['kz-stricter', 'kz-only'], 'kz-stricter'],
  [['eu-stricter', 'kz-stricter'], 'overlapping'],
  [['equivalent', 'overlapping'], 'overlapping'],
  [['eu-stricter', 'kz-only'], 'overlapping'],
])('relations %j come to %s', (relations, expected) => {
  expect(togetherOf(relations.map((relation) => ({ relation })))).toBe(expected);
});
