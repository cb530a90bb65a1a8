import { describe, expect, test } from 'vitest';
import { levelOf } from '../../src/assess/level.js';
import { alignedScore, apartFromVoluntary, type Scored, scoreOf } from '../../src/assess/score.js';
import type { Profile } from '../../src/model/profile.js';
import { finding, scored } from './finding.js';

const profile: Profile = {
  schema_version: 1,
  id: 'test',
  revision: '1.0.0',
  title: 'Test',
  weights: { severity: { critical: 5, major: 3, minor: 1 }, reach: { voluntary: 0.5 } },
  levels: [
    { level: 'aligned', at_least: '90 %', every_pillar: '75 %', critical_met: true },
    { level: 'substantially-aligned', at_least: '75 %', every_pillar: '50 %', critical_met: true },
    { level: 'partly-aligned', at_least: '50 %', every_pillar: '25 %', critical_met: false },
    { level: 'not-aligned' },
  ],
};

function level(list: readonly Scored[]) {
  const decisive = apartFromVoluntary(list);
  return levelOf(decisive, alignedScore(list).score, scoreOf(decisive), profile);
}

const times = (count: number, one: Scored): Scored[] => Array.from({ length: count }, () => one);

describe('the level', () => {
  test('is one where low and high agree: nine of ten met is aligned, to the last digit', () => {
    expect(level([...times(9, scored(finding('met'))), scored(finding('not-met'))])).toEqual({
      low: 'aligned',
      high: 'aligned',
      basis: 'eu only',
    });
  });

  test('is two where what is unknown decides: 8 of 10 met, 2 unknown', () => {
    const list = [...times(8, scored(finding('met'))), ...times(2, scored(finding('unknown')))];
    expect(level(list)).toMatchObject({ low: 'substantially-aligned', high: 'aligned' });
  });

  test('falls to the floor of a pillar: 95 % in all, but social at 60 %', () => {
    // 55 of environment met; social 3 of 5 met: 58/60 = 96 %, social 60 % is under 75 %, not under 50 %.
    const social = { pillar: 'social' } as const;
    const list = [
      ...times(55, scored(finding('met'))),
      ...times(3, scored(finding('met', social))),
      ...times(2, scored(finding('not-met', social))),
    ];
    expect(level(list)).toMatchObject({ low: 'substantially-aligned', high: 'substantially-aligned' });
  });

  test('is not moved by voluntary frameworks, neither through all nor through a pillar; alone they speak for themselves', () => {
    const asked = { side: 'int', reach: 'voluntary', binds: false, pillar: 'social' } as const;
    const missed = times(20, scored(finding('not-met', asked)));
    const law = { low: 'aligned', high: 'aligned', basis: 'eu only' };
    expect(level([...times(9, scored(finding('met'))), ...missed])).toEqual(law);
    // What does not apply leaves nothing to judge the law by.
    expect(level([scored(finding('not-applicable')), ...missed])).toEqual({
      low: 'not-aligned',
      high: 'not-aligned',
      basis: 'int only',
    });
  });

  test('is no more than partly where a critical finding that binds is short of met', () => {
    const gap = scored(finding('not-met', { severity: 'critical' }));
    expect(level([...times(50, scored(finding('met'))), gap])).toMatchObject({
      low: 'partly-aligned',
      high: 'partly-aligned',
    });
  });

  test('at the high end only a critical finding that cannot be met is short', () => {
    const open = scored(finding('unknown', { severity: 'critical' }));
    expect(level([...times(50, scored(finding('met'))), open])).toMatchObject({
      low: 'partly-aligned',
      high: 'aligned',
    });
  });

  test('leaves a critical finding that does not bind to the score', () => {
    const gap = scored(finding('not-met', { severity: 'critical', binds: false }));
    expect(level([...times(50, scored(finding('met'))), gap])).toMatchObject({ low: 'aligned' });
  });

  test('is none where nothing is assessable', () => {
    expect(level([scored(finding('upcoming'))])).toEqual({
      low: null,
      high: null,
      basis: 'nothing assessable',
    });
  });

  test('stands on the aligned score where both sides meet', () => {
    const kz = { side: 'kz' } as const;
    expect(level([...times(9, scored(finding('met'))), scored(finding('not-met', kz))])).toMatchObject({
      low: 'not-aligned',
      basis: 'aligned',
    });
  });
});
