import { describe, expect, test } from 'vitest';
import { gateOf } from '../../src/assess/gate.js';
import type { Verdict } from '../../src/model/assessment.js';
import { finding } from './finding.js';

const all = (declared: number | null, coverage = declared) => ({
  name: 'all that was judged',
  declared,
  coverage,
});

const critical = { severity: 'critical' } as const;

describe('a critical finding that binds', () => {
  test.each<[Verdict, boolean]>([
    ['met', true],
    ['partly-met', false],
    ['not-met', false],
    ['unknown', false],
    ['needs-review', false],
  ])('that is %s holds the gate: %s', (verdict, held) => {
    expect(gateOf([finding(verdict, critical)], all(1), { strict: false }).held).toBe(held);
  });

  test('counts too where it is not known whether it binds', () => {
    const gate = gateOf([finding('unknown', { ...critical, binds: 'unknown' })], all(0), { strict: false });
    expect(gate.broken.map(({ reason, criterion }) => ({ reason, criterion }))).toEqual([
      { reason: 'critical', criterion: 'eu.x.one' },
    ]);
  });

  test('names the items that are short, the one more of an open list among them', () => {
    const items = [
      { id: 'dam-1', verdict: 'met' },
      { id: 'dam-2', verdict: 'not-met' },
      { id: '*', verdict: 'unknown' },
    ] as const;
    const withItems = items.map((item) => ({
      ...item,
      credit: { low: 0, high: 0 },
      decided_by: [],
      evidence: [],
    }));
    const gate = gateOf([finding('not-met', { ...critical, items: withItems })], all(0), { strict: false });
    expect(gate.broken.map(({ item }) => item)).toEqual(['dam-2', '*']);
  });
});

describe('a run in which nothing could break the gate has not held it', () => {
  test.each([
    ['no finding at all', []],
    ['none critical', [finding('not-met')]],
    ['critical, but it does not bind', [finding('not-met', { ...critical, binds: false })]],
    ['critical and binding, but upcoming', [finding('upcoming', critical)]],
    ['critical and binding, but not applicable', [finding('not-applicable', critical)]],
  ])('%s', (_, findings) => {
    expect(gateOf(findings, all(1), { strict: false }).broken.map(({ reason }) => reason)).toEqual([
      'nothing-judged',
    ]);
  });

  test('unless the caller gave a condition of its own', () => {
    expect(gateOf([finding('met')], all(1), { strict: false, minScore: 0.5 })).toEqual({
      conditions: { min_score: 0.5 },
      held: true,
      broken: [],
      accepted: [],
    });
  });
});

describe('strict', () => {
  test('lets a critical finding that does not bind break it', () => {
    expect(
      gateOf([finding('not-met', { ...critical, binds: false })], all(1), { strict: true }).broken[0]?.reason,
    ).toBe('critical');
  });

  test('holds where it is met', () => {
    expect(gateOf([finding('met', { ...critical, binds: false })], all(1), { strict: true }).held).toBe(true);
  });
});

describe('the least score', () => {
  const met = [finding('met', critical)];
  test.each<[number | null, boolean]>([
    [0.7, true],
    [0.71, true],
    [0.6999, false],
    [null, false],
  ])('of 70 %% is held by %s: %s', (declared, held) => {
    expect(gateOf(met, all(declared), { strict: false, minScore: 0.7 }).held).toBe(held);
  });
});

describe('what the caller asks of verdicts and coverage', () => {
  const minor = (verdict: Verdict, id = 'eu.x.one') => finding(verdict, { severity: 'minor', criterion: id });
  const reasons = (findings: Parameters<typeof gateOf>[0], asked: object, coverage: number | null = 1) =>
    gateOf(findings, all(1, coverage), { strict: false, ...asked }).broken.map(({ reason }) => reason);

  test.each([
    [{ failOn: ['not-met'] }, ['fail-on']],
    [{ failOn: ['not-met', 'unknown'] }, ['fail-on', 'fail-on']],
    [{ failOn: ['partly-met'] }, []],
    [{ maxUnknown: 2 }, []],
    [{ maxUnknown: 1 }, ['max-unknown']],
    [{ minCoverage: 1 }, []],
  ] as const)('%j of one not met and two unknown breaks by %j', (asked, broken) => {
    expect(
      reasons([minor('not-met'), minor('unknown', 'eu.x.b'), minor('unknown', 'eu.x.c')], asked),
    ).toEqual(broken);
  });

  test('a coverage just below breaks it, and no score too', () => {
    expect(reasons([minor('met')], { minCoverage: 0.6 }, 0.5999)).toEqual(['min-coverage']);
    expect(reasons([minor('met')], { minCoverage: 0.6 }, 0.6)).toEqual([]);
    expect(reasons([minor('met')], { minCoverage: 0 }, null)).toEqual(['min-coverage']);
  });

  test('what is accepted does not count', () => {
    const waived = { ...minor('unknown'), waived: true };
    expect(reasons([waived], { failOn: ['unknown'], maxUnknown: 0 })).toEqual([]);
  });

  test('verdicts of nothing are no condition that held', () => {
    const asked = { failOn: ['not-met'], maxUnknown: 0 };
    expect(reasons([minor('not-applicable')], asked)).toEqual(['nothing-judged']);
    expect(reasons([], asked)).toEqual(['nothing-judged']);
  });

  test('are told in order, critical findings first, with the first of each', () => {
    const findings = [finding('not-met', critical), minor('not-met', 'eu.x.b')];
    const asked = {
      strict: false,
      failOn: ['not-met'],
      minScore: 0.9,
      minCoverage: 0.9,
      maxUnknown: 0,
    } as const;
    expect(gateOf(findings, all(0.5, 0.4), asked).broken.map(({ message }) => message)).toEqual([
      'X Art. 1: One',
      '2 findings are not-met, and none may be: X Art. 1: One, and 1 more',
      'the score of all that was judged, 50 % declared, is below 90 %',
      '40 % of the score of all that was judged is covered, which is below 90 %',
    ]);
  });
});
