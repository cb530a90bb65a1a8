import { describe, expect, test } from 'vitest';
import { closed, divide, equals, type Interval, point } from '../../src/quantity/interval.js';

const from = (low: number): Interval => ({ low, high: Infinity, lowOpen: false, highOpen: true });

describe('division', () => {
  test.each([
    ['zero', point(0)],
    ['what may be zero', closed(0, 2)],
    ['what may be of either sign', closed(-1, 1)],
  ])('by %s is none', (_, divisor) => {
    expect(divide(point(1), divisor)).toBeUndefined();
  });
});

describe('equal within a share', () => {
  test.each([
    ['at the lower end of what has no upper one', point(1000), from(1000), 'unknown'],
    ['below all of it', point(900), from(1000), 'false'],
    ['a little below its lower end', point(990), from(1000), 'unknown'],
    ['far above its lower end', point(9000), from(1000), 'unknown'],
    ['two without an upper end', from(1), from(1), 'unknown'],
    ['all of a narrow range', closed(995, 1005), point(1000), 'true'],
  ] as const)('%s', (_, value, limit, truth) => {
    expect(equals(value, limit, 0.01)).toBe(truth);
  });
});
