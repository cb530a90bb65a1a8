import { describe, expect, test } from 'vitest';
import { didYouMean } from '../../src/model/did-you-mean.js';

describe('didYouMean', () => {
  const words = ['facilities', 'discharges', 'abstraction', 'site', 'stage', 'kWh', 'constructor-yard'];

  test.each<[word: string, meant: string | undefined]>([
    ['facilites', 'facilities'],
    ['facilitise', 'facilities'],
    ['faclities', 'facilities'],
    ['afcilities', 'facilities'],
    ['FACILITIES', 'facilities'],
    ['sitee', 'site'],
    ['stie', 'site'],
    ['kwh', 'kWh'],
    ['discharge', 'discharges'],
    ['ab', undefined],
    ['water', undefined],
    ['constructor', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined],
  ])('%.20s', (word, meant) => {
    expect(didYouMean(word, words)).toBe(meant);
  });

  test('takes the nearest, of equals the first', () => {
    expect(didYouMean('cart', ['cat', 'card', 'carts'])).toBe('cat');
    expect(didYouMean('card', ['carts', 'cards'])).toBe('cards');
  });

  test('a third of the letters may differ, not more', () => {
    expect(didYouMean('abcdef', ['abcdxy'])).toBe('abcdxy');
    expect(didYouMean('abcdef', ['abcxyz'])).toBeUndefined();
    expect(didYouMean('ab', ['ax'])).toBeUndefined();
  });

  test('passes over candidates too long to compare', () => {
    expect(didYouMean('facilities', ['x'.repeat(100_000), 'facilities2'])).toBe('facilities2');
  });
});
