import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelOf } from '../../src/assess/level.js';
import { planFor } from '../../src/assess/plan.js';
import { aimsOf } from '../../src/assess/plan-aims.js';
import { greedySearch } from '../../src/assess/plan-search.js';
import { alignedScore, apartFromVoluntary, scoreOf } from '../../src/assess/score.js';
import type { Assessment, Finding, LevelName } from '../../src/model/assessment.js';
import type { Profile } from '../../src/model/profile.js';
import { proofSentence } from '../../src/report/plan/text.js';
import { assessment } from '../report/assessments.js';
import { finding, scored } from './finding.js';

const profile: Profile = {
  ...{ schema_version: 1, id: 'p', revision: '1.0.0', title: 'P' },
  weights: { severity: { critical: 5, major: 3, minor: 1 } },
  levels: [
    { level: 'aligned', at_least: '90 %', every_pillar: '75 %', critical_met: true },
    { level: 'substantially-aligned', at_least: '75 %', every_pillar: '50 %', critical_met: true },
    { level: 'partly-aligned', at_least: '50 %', every_pillar: '25 %', critical_met: false },
    { level: 'not-aligned' },
  ],
};
const ids = (gaps: readonly { finding: Finding }[]): readonly string[] =>
  gaps.map((gap) => gap.finding.criterion);
/** Met and of no weight: something the gate could have broken by. */
const watched = finding('met', { criterion: 'g', severity: 'critical', weight: 0, topic: 't.gate' });
const of = (findings: readonly Finding[], gate: readonly Finding[] = [watched]): Assessment =>
  assessment({
    findings: [...findings, ...gate],
    level: { low: 'not-aligned', high: 'aligned', basis: 'eu only' },
  });
const weighing = (criterion: string, weight: number, more: Partial<Finding> = {}): Finding =>
  finding('not-met', { criterion, weight, ...more });

describe('the gate alone', () => {
  test('forces what breaks it, and nothing else', () => {
    const plan = planFor(
      of([
        finding('not-met', { criterion: 'a', severity: 'critical' }),
        finding('unknown', { criterion: 'b', severity: 'critical', binds: 'unknown' }),
        finding('not-met', { criterion: 'c', severity: 'critical', binds: false }),
        finding('met', { criterion: 'd', severity: 'critical' }),
        finding('not-met', { criterion: 'e' }),
        finding('upcoming', { criterion: 'f', severity: 'critical' }),
      ]),
      profile,
      null,
    );
    expect(plan).toMatchObject({ reached: true, search: 'none', at_least: 2 });
    expect(plan.gaps.map(({ finding: one, kind }) => [one.criterion, kind])).toEqual([
      ['a', 'to-do'],
      ['b', 'to-show'],
    ]);
  });

  test('asks for what does not bind too where that is strict', () => {
    const strict = {
      ...of([finding('not-met', { criterion: 'c', severity: 'critical', binds: false })]),
      strict: true,
    };
    expect(ids(planFor(strict, profile, null).gaps)).toEqual(['c']);
  });

  test('lets be what is accepted', () => {
    const waived = finding('not-met', { criterion: 'a', severity: 'critical', waived: true });
    expect(planFor(of([waived]), profile, null).gaps).toEqual([]);
    // A level is not to be had by a waiver.
    expect(ids(planFor(of([waived]), profile, 'aligned').gaps)).toEqual(['a']);
  });
});

describe('a level', () => {
  test('by the fewest gaps: the weightiest', () => {
    // 10 in all; 50 % asks for 5: the 5 alone, not 3 + 2.
    const plan = planFor(
      of([weighing('a', 2), weighing('b', 3), weighing('c', 5)]),
      profile,
      'partly-aligned',
    );
    expect(ids(plan.gaps)).toEqual(['c']);
    expect(plan).toMatchObject({ search: 'exact', at_least: 1, candidates: 3 });
  });

  test('where the most for the score is not what the pillars ask for', () => {
    // Environment 10 (short), social 2 (short): score 50 % of 12 = 6, each pillar 25 %.
    const plan = planFor(
      of([
        weighing('e1', 6),
        weighing('e2', 4),
        weighing('s1', 1, { pillar: 'social' }),
        weighing('s2', 1, { pillar: 'social' }),
      ]),
      profile,
      'partly-aligned',
    );
    expect(ids(plan.gaps)).toEqual(['e1', 's1']);
    expect(plan.at_least).toBe(2);
  });

  test('by both sides of a topic together, where one side alone adds nothing', () => {
    const topic = (name: string, side: 'eu' | 'kz'): Finding =>
      weighing(`${name}-${side}`, 3, { topic: name, side });
    const all = [topic('t.one', 'eu'), topic('t.two', 'eu'), topic('t.one', 'kz'), topic('t.two', 'kz')];
    // Half of the aligned score is one topic: its two sides.
    const plan = planFor(of(all), profile, 'partly-aligned');
    expect(ids(plan.gaps)).toEqual(['t.one-eu', 't.one-kz']);
    expect(plan).toMatchObject({ search: 'exact', at_least: 2 });
  });

  test('of sets of one size by less effort, then the weightier, then as they stand; without effort last', () => {
    // 9 in all, 50 % asks for 4.5: any two of weight 3 or 2 but 2 + 2.
    const gaps = [
      weighing('none', 3),
      weighing('high', 2, { effort: 'high' }),
      weighing('low', 2, { effort: 'low' }),
      weighing('medium', 2, { effort: 'medium' }),
    ];
    expect(ids(planFor(of(gaps), profile, 'partly-aligned').gaps)).toEqual(['low', 'none']);
    const alike = [weighing('a', 2), weighing('b', 3), weighing('c', 3)];
    expect(ids(planFor(of(alike), profile, 'partly-aligned').gaps)).toEqual(['b', 'c']);
  });

  test('never by more gaps for the sake of less effort', () => {
    const gaps = [
      weighing('heavy', 4, { effort: 'high' }),
      weighing('a', 2, { effort: 'low' }),
      weighing('b', 2, { effort: 'low' }),
    ];
    expect(ids(planFor(of(gaps), profile, 'partly-aligned').gaps)).toEqual(['heavy']);
  });

  test('there already asks for nothing', () => {
    expect(planFor(of([finding('met')]), profile, 'aligned')).toMatchObject({
      reached: true,
      gaps: [],
      at_least: 0,
    });
  });

  test('of nothing judged is out of reach, and said why', () => {
    const none = {
      ...of([finding('not-applicable')], []),
      level: { low: null, high: null, basis: 'nothing assessable' },
    };
    const plan = planFor(none, profile, 'aligned');
    expect(plan.reached).toBe(false);
    expect(plan.obstacles).toEqual([
      'nothing was judged that counts for a level',
      'nothing could have broken the gate, so nothing holds it',
    ]);
  });
});

test('more than 25 to choose from: greedy, with a bound that is no more than what it found', () => {
  const many = Array.from({ length: 26 }, (_, index) => weighing(`c${index}`, 1));
  const plan = planFor(of(many), profile, 'partly-aligned');
  // 26 of one weight; half are 13.
  expect(plan).toMatchObject({ search: 'greedy', at_least: 13, candidates: 26, reached: true });
  expect(plan.gaps).toHaveLength(13);
  expect(planFor(of(many.slice(1)), profile, 'partly-aligned')).toMatchObject({
    search: 'exact',
    at_least: 13,
  });
});

test('exact where always taking what adds most takes one gap more', () => {
  const side = (criterion: string, topic: string, weight: number): Finding =>
    weighing(criterion, weight, { topic, side: criterion.endsWith('eu') ? 'eu' : 'kz' });
  // Topics weigh 10, 6 and 4: half of 20 is 10. By three gaps only the first topic whole: 10.
  // Greedy takes a-eu for its 10, which adds nothing alone; then b whole for 6; then a-1 for 5: 11 by four gaps.
  const findings = [
    side('a-eu', 'a', 10),
    side('a-1', 'a', 5),
    side('a-2', 'a', 5),
    side('b-eu', 'b', 6),
    side('b-kz', 'b', 6),
    side('c-eu', 'c', 4),
    side('c-kz', 'c', 4),
  ];
  const exact = planFor(of(findings), profile, 'partly-aligned');
  expect(ids(exact.gaps)).toEqual(['a-eu', 'a-1', 'a-2']);
  expect(exact).toMatchObject({ search: 'exact', at_least: 3 });
  const aims = aimsOf(findings, { score: 0.5, pillar: 0.25 });
  const greedy = greedySearch({ candidates: findings, aims, closed: new Set() });
  // As far as the bound goes one gap could do: a-eu, had its other side been met.
  expect(greedy).toMatchObject({ search: 'greedy', atLeast: 1 });
  expect(greedy.set.map(({ criterion }) => criterion)).toEqual(['a-eu', 'a-1', 'b-eu', 'b-kz']);
});

test('an exact search that would take too long is broken off, and said to be greedy with a bound', () => {
  // Twelve topics of one weight with one gap on each side: 50 % is six topics, twelve gaps; by the most that each may
  // add alone six would do, so that almost every set of seven to eleven has to be tried.
  const sides = ['eu', 'kz'] as const;
  const topics = Array.from({ length: 12 }, (_, index) => `t.${index}`);
  const findings = sides.flatMap((side) =>
    topics.map((topic) => weighing(`${topic}-${side}`, 3, { topic, side })),
  );
  const plan = planFor(of(findings), profile, 'partly-aligned');
  expect(plan).toMatchObject({ reached: true, search: 'greedy', candidates: 24 });
  expect(plan.gaps).toHaveLength(12);
  // All sets of six were ruled out.
  expect(plan.at_least).toBeGreaterThanOrEqual(7);
  expect(plan.at_least).toBeLessThanOrEqual(12);
  expect(plan.looked_at).toBeGreaterThan(1000);
  const told = proofSentence(plan);
  expect(told).toContain('Greedy, not exact, because the exact search among 24 gaps took too long');
  expect(told).toContain(`At least ${plan.at_least} are needed; whether fewer than 12 do is not known.`);
});

const wanted: readonly LevelName[] = ['aligned', 'substantially-aligned', 'partly-aligned'];
const anyFinding = fc.record({
  verdict: fc.constantFrom('met', 'partly-met', 'not-met', 'unknown' as const),
  severity: fc.constantFrom('critical', 'major', 'minor' as const),
  side: fc.constantFrom('eu', 'kz', 'int' as const),
  topic: fc.constantFrom('t.one', 't.two', 't.three'),
  pillar: fc.constantFrom('environment', 'social' as const),
  binds: fc.constantFrom(true, false, 'unknown' as const),
  reach: fc.constantFrom('direct', 'direct', 'voluntary' as const),
});

/** Reaches it by the rules of level and gate themselves. */
function holds(findings: readonly Finding[], closed: ReadonlySet<number>, level: LevelName): boolean {
  const after = findings.map(
    (one, index): Finding =>
      closed.has(index) ? { ...one, verdict: 'met', credit: { low: 1, high: 1 } } : one,
  );
  if (
    after.some(
      ({ severity, binds, verdict }) => severity === 'critical' && binds !== false && verdict !== 'met',
    )
  )
    return false;
  const all = after.map((one) => scored(one));
  const decisive = apartFromVoluntary(all);
  const { low } = levelOf(decisive, alignedScore(all).score, scoreOf(decisive), profile);
  return low !== null && wanted.indexOf(low) >= 0 && wanted.indexOf(low) <= wanted.indexOf(level);
}

test('the exact set is as small as the smallest of all sets, and does what it says', () => {
  fc.assert(
    fc.property(
      fc.array(anyFinding, { minLength: 1, maxLength: 9 }),
      fc.constantFrom(...wanted),
      (given, level) => {
        const findings = [
          ...given.map(({ verdict, ...more }, index) =>
            finding(verdict, { criterion: `c${index}`, ...more }),
          ),
          watched,
        ];
        const plan = planFor(of(findings, []), profile, level);
        const found = new Set(ids(plan.gaps).map((id) => Number(id.slice(1))));
        const short = findings.flatMap(({ verdict }, index) => (verdict === 'met' ? [] : [index]));
        const subsets = Array.from(
          { length: 2 ** short.length },
          (_, bits) => new Set(short.filter((_one, place) => (bits >> place) % 2 === 1)),
        );
        const sizes = subsets.filter((set) => holds(findings, set, level)).map((set) => set.size);
        expect(plan.reached).toBe(true);
        expect(holds(findings, found, level)).toBe(true);
        expect(plan.gaps.length).toBe(Math.min(...sizes));
        expect(plan.at_least).toBe(plan.gaps.length);
      },
    ),
    { numRuns: 300 },
  );
});
