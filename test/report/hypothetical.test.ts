import { describe, expect, test } from 'vitest';
import { hypotheticalNote, hypotheticalWord } from '../../src/report/hypothetical.js';

const one = { path: 'environment.water.recycled_share', value: '85 %' };
const two = { path: 'rights.licence-1.expires_on', value: '2040-01-01' };

describe('what a hypothetical result says of itself', () => {
  test('the number of facts and every one of them', () => {
    expect(hypotheticalWord({ hypothetical: [one] })).toBe('hypothetical (1 fact set)');
    expect(hypotheticalNote({ hypothetical: [one, two] })).toBe(
      'hypothetical (2 facts set): environment.water.recycled_share = 85 %; rights.licence-1.expires_on = 2040-01-01',
    );
  });

  test('nothing where nothing was set', () => {
    expect(hypotheticalWord({})).toBe('');
    expect(hypotheticalNote({})).toBe('');
  });

  test('a value orders nothing of the terminal', () => {
    expect(hypotheticalNote({ hypothetical: [{ path: 'a', value: '1\u001b[31m\n2\u202e' }] })).toBe(
      'hypothetical (1 fact set): a = 1 2',
    );
  });
});
