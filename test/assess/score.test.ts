import { describe, expect, test } from 'vitest';
import { alignedScore, scoreOf } from '../../src/assess/score.js';
import { finding, scored } from './finding.js';

describe('the score of some findings', () => {
  test('is weighted: 5 met, 3 not met, 1 unknown give 5/9 declared, 6/9 possible, 8/9 covered', () => {
    const score = scoreOf([
      scored(finding('met', { severity: 'critical' }), 0),
      scored(finding('not-met')),
      scored(finding('unknown', { severity: 'minor' })),
    ]);
    expect(score).toMatchObject({
      declared: 5 / 9,
      documented: 0,
      possible: 6 / 9,
      coverage: 8 / 9,
      weight: 9,
      of: 3,
    });
    expect(score.counts).toMatchObject({ met: 1, 'not-met': 1, unknown: 1, upcoming: 0 });
  });

  test('leaves out what does not apply or is upcoming, and counts a review as unknown', () => {
    const score = scoreOf([
      scored(finding('met')),
      scored(finding('upcoming')),
      scored(finding('not-applicable')),
      scored(finding('needs-review')),
    ]);
    expect(score).toMatchObject({ declared: 3 / 6, possible: 1, coverage: 3 / 6, of: 2 });
  });

  test('is none where nothing is assessable, never all of it', () => {
    const score = scoreOf([scored(finding('not-applicable')), scored(finding('upcoming'))]);
    expect(score).toMatchObject({ declared: null, documented: null, possible: null, coverage: null, of: 0 });
  });

  test('gives what is half shown half of its weight', () => {
    expect(
      scoreOf([scored(finding('partly-met')), scored(finding('met', { severity: 'minor' }))]).declared,
    ).toBe(2.5 / 4);
  });

  test('is whole where all is met, whatever the weights add up to in floating point', () => {
    const odd = [0.1, 0.2, 0.3, 0.7].map((weight) => scored(finding('met', { weight })));
    expect(scoreOf(odd).declared).toBe(1);
  });
});

describe('the aligned score', () => {
  test('is the lower side of each topic, weighed by the greatest weight on it', () => {
    // a.one: eu (5·1 + 3·0)/8 = 0.625, kz 1 → 0.625, weight 5. b.two: eu 1, kz 0.5 → 0.5, weight 3.
    const { score, oneSided, twoSided } = alignedScore([
      scored(finding('met', { severity: 'critical' })),
      scored(finding('not-met')),
      scored(finding('met', { side: 'kz', severity: 'minor' })),
      scored(finding('met', { topic: 'b.two' })),
      scored(finding('partly-met', { topic: 'b.two', side: 'kz' })),
      scored(finding('not-met', { topic: 'c.three' })),
    ]);
    expect(score.declared).toBeCloseTo((5 * 0.625 + 3 * 0.5) / 8, 12);
    expect({ oneSided, twoSided, weight: score.weight, of: score.of }).toEqual({
      oneSided: 1,
      twoSided: 2,
      weight: 8,
      of: 2,
    });
  });

  test('takes low, high and documented each by itself, and the lower coverage', () => {
    const { score } = alignedScore([scored(finding('met'), 0), scored(finding('unknown', { side: 'kz' }))]);
    expect(score).toMatchObject({ declared: 0, documented: 0, possible: 1, coverage: 0 });
  });

  test('does not count a topic on which one side has nothing assessable', () => {
    const { score, oneSided } = alignedScore([
      scored(finding('met')),
      scored(finding('not-applicable', { side: 'kz' })),
    ]);
    expect(score.declared).toBeNull();
    expect(oneSided).toBe(1);
  });
});
