import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../src/assess/gaps.js';
import { scoreOf } from '../../src/assess/score.js';
import { toWrite } from '../../src/assess/to-write.js';
import type { Assessment, Finding, Missing } from '../../src/model/assessment.js';
import type { Gap } from '../../src/model/gaps.js';
import { scopeOf } from '../../src/model/scope.js';
import { assessment } from '../report/assessments.js';
import { finding, scored } from './finding.js';

/** An assessment whose scores follow from its findings. */
function assessed(findings: readonly Finding[], given: Partial<Assessment> = {}): Assessment {
  const blank = assessment({ findings });
  const within = (scope: string) =>
    scoreOf(findings.filter((one) => scopeOf(one) === scope).map((one) => scored(one)));
  const scores = {
    ...blank.scores,
    ...{ law: within('law'), benchmark: within('benchmark'), voluntary: within('voluntary') },
  };
  return { ...blank, scores, ...given };
}

const ids = (gaps: readonly Gap[]): readonly string[] => gaps.map((gap) => gap.finding.criterion);

const breaks = (...criteria: readonly string[]): Assessment['gate'] => ({
  held: false,
  broken: criteria.map((criterion) => ({ reason: 'critical', criterion, message: criterion })),
  accepted: [],
});

describe('the order', () => {
  // Law: weights 5 + 3 + 3 + 1 + 3 = 15, of which one is met. Benchmark: 3.
  const findings = [
    finding('not-met', { criterion: 'small', severity: 'minor' }),
    finding('unknown', { criterion: 'open' }),
    finding('partly-met', { criterion: 'half', credit: { low: 0.5, high: 0.5 } }),
    finding('not-met', { criterion: 'gate', severity: 'critical' }),
    finding('met', { criterion: 'fine' }),
    finding('not-met', { criterion: 'other-side', binds: false }),
    finding('not-applicable', { criterion: 'out' }),
    finding('upcoming', { criterion: 'later' }),
    finding('needs-review', { criterion: 'open-too', reach: 'voluntary', weight: 1.5 }),
  ];
  const gaps = gapsOf(assessed(findings, { gate: breaks('gate') }));

  test('what breaks the gate first, then each scope by itself; what is met, upcoming or out has no part', () => {
    expect(ids(gaps.breaking)).toEqual(['gate']);
    expect(ids(gaps.further.law)).toEqual(['open', 'half', 'small']);
    expect(ids(gaps.further.benchmark)).toEqual(['other-side']);
    expect(ids(gaps.further.voluntary)).toEqual(['open-too']);
  });

  test('what a gap adds is weight · (1 − low) over all weight of its scope', () => {
    expect(gaps.breaking.map(({ adds }) => adds)).toEqual([5 / 15]);
    expect(gaps.further.law.map(({ adds }) => adds)).toEqual([3 / 15, 1.5 / 15, 1 / 15]);
    expect(gaps.further.benchmark.map(({ adds }) => adds)).toEqual([1]);
  });

  test('all gaps of a scope closed are all of its score', () => {
    const law = [...gaps.breaking, ...gaps.further.law].reduce((sum, { adds }) => sum + adds, 0);
    expect(law + (gaps.scores.law.declared ?? 0)).toBeCloseTo(1, 12);
  });

  test('with all weights 1 the half met one changes places with the minor one', () => {
    expect(gaps.further.law.map(({ place, place_unweighted: other }) => [place, other])).toEqual([
      [
        { first: 1, last: 1 },
        { first: 1, last: 2 },
      ],
      [
        { first: 2, last: 2 },
        { first: 3, last: 3 },
      ],
      [
        { first: 3, last: 3 },
        { first: 1, last: 2 },
      ],
    ]);
  });

  test('of what adds the same, what certainly is short comes before what is only not shown', () => {
    const same = [
      finding('needs-review', { criterion: 'person' }),
      finding('unknown', { criterion: 'open' }),
      finding('not-met', { criterion: 'short' }),
    ];
    expect(ids(gapsOf(assessed(same)).further.law)).toEqual(['short', 'open', 'person']);
  });
});

test('what is needed to decide a gap is named with it, a list as its declaration', () => {
  const sensitivity = [
    { path: 'project.a', why: 'absent', alone: 0, with_others: 1, criteria: ['one', 'two'] },
    { path: 'project.list', why: 'incomplete', alone: 0, with_others: 1, criteria: ['one'] },
  ];
  const findings = [finding('unknown', { criterion: 'one' }), finding('unknown', { criterion: 'two' })];
  const { further, missing } = gapsOf(assessed(findings, { sensitivity }));
  expect(further.law.map((gap) => gap.asks_for)).toEqual([
    ['project.a', 'complete: [project.list]'],
    ['project.a'],
  ]);
  expect(missing.map(({ write }) => write)).toEqual(['project.a', 'complete: [project.list]']);
});

test('upcoming: what begins within a year, on the day a year from now too, or on a day not known', () => {
  const begins = (criterion: string, from?: string): Finding =>
    finding('upcoming', { criterion, ...(from === undefined ? {} : { from }) });
  const findings = [
    begins('on-the-day', '2027-11-22'),
    begins('a-day-later', '2027-11-23'),
    begins('a-range', '2027-01-01 to 2029-01-01'),
    begins('unknown'),
    finding('met', { criterion: 'now' }),
  ];
  const { upcoming } = gapsOf(assessed(findings, { as_of: '2026-11-22' }));
  expect(upcoming.map(({ criterion }) => criterion)).toEqual(['on-the-day', 'a-range', 'unknown']);
});

test('undocumented: met or partly met, and a paper is not there or not valid', () => {
  const evidence = [{ kinds: ['permit'], state: 'expired' as const }];
  const findings = [
    finding('met', { criterion: 'expired', evidence }),
    finding('met', { criterion: 'fine' }),
    finding('not-met', { criterion: 'short', evidence }),
  ];
  expect(gapsOf(assessed(findings)).undocumented.map(({ criterion }) => criterion)).toEqual(['expired']);
});

const missing = (path: string, why: string, observed?: string): Missing => ({
  ...{ path, why, alone: 0, with_others: 0, criteria: [] },
  ...(observed === undefined ? {} : { observed }),
});
const none = 'not in the register';

test.each([
  [missing('environment.energy.use', 'absent'), 'environment.energy.use'],
  [missing('environment.energy.use', 'stale', '3 MWh'), 'environment.energy.use'],
  [missing('rights.r1.securities', 'incomplete'), 'complete: [rights.r1.securities]'],
  [missing('document:permit', 'document', none), 'documents: [{ id: permit, kind: permit }]'],
  [
    missing('document:study for dam-1', 'document', none),
    'documents: [{ id: study-dam-1, kind: study, covers: [dam-1] }]',
  ],
  [
    missing('document:report 2026-Q3 for dam-1', 'document', none),
    'documents: [{ id: report-dam-1-2026-q3, kind: report, period: 2026-Q3, covers: [dam-1] }]',
  ],
  // It is there, and does not say enough.
  [missing('document:study for dam-1', 'document', 's (submitted)'), 'document:study for dam-1'],
])('%j is written %s', (one, written) => {
  expect(toWrite(one)).toBe(written);
});
