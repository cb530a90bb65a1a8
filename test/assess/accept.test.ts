import { describe, expect, test } from 'vitest';
import { type Acceptances, accept, lowAfterWaivers, type PlacedWaiver } from '../../src/assess/accept.js';
import { gateOf } from '../../src/assess/gate.js';
import { alignedScore, scoreOf } from '../../src/assess/score.js';
import type { Finding, ItemFinding, Verdict } from '../../src/model/assessment.js';
import { parseDay } from '../../src/quantity/day.js';
import { isMistake } from '../../src/quantity/mistake.js';
import { assessment } from '../report/assessments.js';
import { finding, scored } from './finding.js';

const day = (text: string): number => {
  const read = parseDay(text);
  if (isMistake(read)) throw new Error(text);
  return read.first;
};

const place = { file: 'waivers.yaml', line: 3, column: 5, exact: true };
const waiver = (given: Partial<PlacedWaiver> = {}): PlacedWaiver => ({
  criterion: 'eu.x.one',
  reason: 'the authority is late',
  approved_by: 'A. Name',
  approved_on: '2026-01-01',
  expires: '2026-06-30',
  place,
  ...given,
});

const on = (findings: readonly Finding[], given: Acceptances, asOf = '2026-03-01') =>
  accept(findings, given, { asOf: day(asOf), project: 'p' });

const credits = { met: [1, 1], 'not-met': [0, 0], unknown: [0, 1] } as const;
const item = (id: string, verdict: keyof typeof credits): ItemFinding => ({
  id,
  verdict,
  credit: { low: credits[verdict][0], high: credits[verdict][1] },
  decided_by: [],
  evidence: [],
});
const critical = (verdict: Verdict, given: Partial<Finding> = {}) =>
  finding(verdict, { severity: 'critical', ...given });
const noScore = { name: 'x', declared: null, coverage: null };
const held = (findings: readonly Finding[]) => gateOf(findings, noScore, { strict: false }).held;

describe('a waiver', () => {
  test.each([
    ['2025-12-31', 'not-begun', false],
    ['2026-01-01', 'live', true],
    ['2026-06-30', 'live', true],
    ['2026-07-01', 'ended', false],
  ])('on %s is %s, so the gate holds: %s', (asOf, state, holds) => {
    const result = on([critical('not-met')], { waivers: [waiver()] }, asOf);
    expect(result.waivers?.map((one) => one.state)).toEqual([state]);
    expect(held(result.findings)).toBe(holds);
  });

  test('changes no verdict and no credit', () => {
    const before = critical('not-met');
    const [after] = on([before], { waivers: [waiver()] }).findings;
    expect(after).toEqual({ ...before, waived: true });
  });

  test.each(['not-met', 'partly-met', 'unknown', 'needs-review'] as const)('accepts %s', (verdict) => {
    const { findings } = on([critical(verdict)], { waivers: [waiver()] });
    expect(gateOf(findings, noScore, { strict: false })).toMatchObject({
      held: true,
      accepted: ['eu.x.one'],
    });
  });

  test.each(['met', 'upcoming', 'not-applicable'] as const)('of what is %s is unused', (verdict) => {
    const { waivers, findings } = on([finding(verdict)], { waivers: [waiver()] });
    expect(waivers?.[0]).toMatchObject({
      state: 'unused',
      note: `there is no gap: the finding is ${verdict}`,
    });
    expect(findings[0]?.waived).toBeUndefined();
  });

  test('of a criterion that this run leaves out is not judged, not unused', () => {
    expect(on([], { waivers: [waiver()] }).waivers?.[0]?.state).toBe('not-judged');
  });

  test('of another project is not told', () => {
    const { waivers, findings } = on([critical('not-met')], { waivers: [waiver({ project: 'q' })] });
    expect(waivers).toEqual([]);
    expect(held(findings)).toBe(false);
  });

  describe('of one item', () => {
    const dams = critical('not-met', {
      items: [item('a', 'not-met'), item('b', 'not-met'), item('c', 'met')],
    });

    test('leaves the others to break the gate', () => {
      const { findings } = on([dams], { waivers: [waiver({ item: 'a' })] });
      const gate = gateOf(findings, noScore, { strict: false });
      expect(gate.broken.map((one) => one.item)).toEqual(['b']);
      expect(gate.accepted).toEqual([]);
      expect(findings[0]?.waived).toBeUndefined();
    });

    test('with one for each that is short is one for all', () => {
      const { findings } = on([dams], { waivers: [waiver({ item: 'a' }), waiver({ item: 'b' })] });
      expect(gateOf(findings, noScore, { strict: false })).toMatchObject({
        held: true,
        accepted: ['eu.x.one'],
      });
      expect(findings[0]?.waived).toBe(true);
    });

    test.each([
      ['c', 'there is no gap: of `c` it is met'],
      ['d', 'the finding has no item `d`'],
    ])('%s is unused', (id, note) => {
      expect(on([dams], { waivers: [waiver({ item: id })] }).waivers?.[0]).toMatchObject({
        state: 'unused',
        note,
      });
    });

    test('of the one more of an open list accepts what is not known of it', () => {
      const open = critical('unknown', { items: [item('a', 'met'), item('*', 'unknown')] });
      expect(held(on([open], { waivers: [waiver({ item: '*' })] }).findings)).toBe(true);
      expect(held(on([open], { waivers: [waiver({ item: 'a' })] }).findings)).toBe(false);
    });
  });
});

describe('scores', () => {
  // 5 of 9 is met (critical 5, major 3, minor 1); with the major one waived 8 of 9.
  const findings = [
    critical('met', { criterion: 'eu.x.a' }),
    finding('not-met', { criterion: 'eu.x.one' }),
    finding('unknown', { criterion: 'eu.x.c', severity: 'minor' }),
  ];

  test('are told with and without waivers', () => {
    const { findings: marked } = on(findings, { waivers: [waiver()] });
    const score = scoreOf(marked.map((one) => scored(one)));
    expect(score.declared).toBeCloseTo(5 / 9, 12);
    expect(score.after_waivers).toBeCloseTo(8 / 9, 12);
    expect(score.possible).toBeCloseTo(6 / 9, 12);
  });

  test('the aligned one too, by the lower side', () => {
    const sides = [
      finding('met', { criterion: 'eu.x.a' }),
      finding('not-met', { criterion: 'eu.x.one', side: 'kz' }),
    ];
    const { findings: marked } = on(sides, { waivers: [waiver()] });
    const { score } = alignedScore(marked.map((one) => scored(one)));
    expect([score.declared, score.after_waivers]).toEqual([0, 1]);
  });

  test('of a finding whose items are not all waived follow the lowest that is left', () => {
    const half = { ...item('b', 'unknown'), credit: { low: 0.5, high: 1 } };
    const [marked] = on([finding('not-met', { items: [item('a', 'not-met'), half] })], {
      waivers: [waiver({ item: 'a' })],
    }).findings;
    expect(marked && lowAfterWaivers(marked)).toBe(0.5);
  });
});

describe('a baseline', () => {
  const saved = (findings: readonly Finding[], given = {}) =>
    assessment({ as_of: '2026-03-01', findings, ...given });
  const gap = critical('not-met');

  test.each([
    ['2026-02-28', 'not-begun', false],
    ['2026-03-01', 'live', true],
    ['2027-03-01', 'live', true],
    ['2027-03-02', 'ended', false],
  ])('of 1 March 2026 on %s is %s, so its gap is accepted: %s', (asOf, state, accepted) => {
    const result = on([gap], { baseline: saved([gap]) }, asOf);
    expect(result.baseline).toEqual({
      as_of: '2026-03-01',
      until: '2027-03-01',
      state,
      known: accepted ? 1 : 0,
      fresh: accepted ? 0 : 1,
    });
    expect(held(result.findings)).toBe(accepted);
  });

  test.each([
    ['the same', 'not-met', 'not-met', true],
    ['better', 'not-met', 'unknown', true],
    ['worse', 'unknown', 'not-met', false],
    ['new', 'met', 'not-met', false],
    ['new, out of the score before', 'not-applicable', 'unknown', false],
  ] as const)('knows a gap that is %s (%s, then %s): %s', (_, then, now, known) => {
    const { findings } = on([critical(now)], { baseline: saved([critical(then)]) });
    expect(findings[0]?.known === true).toBe(known);
  });

  test('knows each item for itself', () => {
    const then = critical('not-met', { items: [item('a', 'not-met'), item('b', 'met')] });
    const now = critical('not-met', { items: [item('a', 'not-met'), item('b', 'not-met')] });
    const { findings } = on([now], { baseline: saved([then]) });
    expect(gateOf(findings, noScore, { strict: false }).broken.map((one) => one.item)).toEqual(['b']);
  });

  test('goes by the fingerprint: moved lines and renamed files are no new gap, another project is', () => {
    const moved = critical('not-met', {
      decided_by: [{ path: 'a', why: 'value', file: 'new.yaml', line: 99, column: 1 }],
    });
    expect(held(on([moved], { baseline: saved([gap]) }).findings)).toBe(true);
    const other = critical('not-met', { fingerprint: 'q/x/one' });
    expect(held(on([other], { baseline: saved([gap]) }).findings)).toBe(false);
  });

  test('does not lengthen a waiver that it was saved with', () => {
    const { place: _, ...said } = waiver({ expires: '2026-03-31' });
    const baseline = saved([{ ...gap, waived: true }], { waivers: [{ ...said, state: 'live' }] });
    expect(held(on([gap], { baseline }, '2026-03-31').findings)).toBe(true);
    expect(held(on([gap], { baseline }, '2026-04-01').findings)).toBe(false);
  });

  test('changes no score', () => {
    const { findings } = on([gap], { baseline: saved([gap]) });
    expect(scoreOf(findings.map((one) => scored(one))).after_waivers).toBe(0);
  });
});
