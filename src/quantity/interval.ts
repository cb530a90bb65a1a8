import type { Truth } from './truth.js';

/** All numbers from low to high; an open end is not itself among them. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

export const everything: Interval = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };
export const nonNegative: Interval = { low: 0, high: Infinity, lowOpen: false, highOpen: true };

export function point(value: number): Interval {
  return { low: value, high: value, lowOpen: false, highOpen: false };
}

export function closed(low: number, high: number): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

export function isPoint(interval: Interval): boolean {
  return interval.low === interval.high;
}

/** Values nearer than this share of themselves are one value (design: comparison). */
const tolerance = 1e-9;

/** -1, 0 or 1, with values nearer than the tolerance taken as one. */
export function order(a: number, b: number): -1 | 0 | 1 {
  if (a === b) return 0;
  if (
    Number.isFinite(a) &&
    Number.isFinite(b) &&
    Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b))
  ) {
    return 0;
  }
  return a < b ? -1 : 1;
}

/** x ≤ y for all pairs, for none, or for some. */
export function atMost(a: Interval, b: Interval): Truth {
  if (order(a.high, b.low) <= 0) return 'true';
  const ends = order(a.low, b.high);
  return ends > 0 || (ends === 0 && (a.lowOpen || b.highOpen)) ? 'false' : 'unknown';
}

/** x < y for all pairs, for none, or for some. */
export function below(a: Interval, b: Interval): Truth {
  const ends = order(a.high, b.low);
  if (ends < 0 || (ends === 0 && (a.highOpen || b.lowOpen))) return 'true';
  return order(a.low, b.high) >= 0 ? 'false' : 'unknown';
}

/** x and y differ by at most `share` of y, for all pairs, for none, or for some. */
export function equals(a: Interval, b: Interval, share = 0): Truth {
  // A share of what is without bound is no number: such an end stays where it is.
  const bounded = (y: number): boolean => share !== 0 && Number.isFinite(y);
  const upper = (y: number): number => (bounded(y) ? y + share * Math.abs(y) : y);
  const lower = (y: number): number => (bounded(y) ? y - share * Math.abs(y) : y);
  if (order(a.high, upper(b.low)) <= 0 && order(a.low, lower(b.high)) >= 0) return 'true';
  const widened: Interval = { ...b, low: lower(b.low), high: upper(b.high) };
  return atMost(a, widened) === 'false' || atMost(widened, a) === 'false' ? 'false' : 'unknown';
}

/** The narrowest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return {
    low: Math.min(a.low, b.low),
    high: Math.max(a.high, b.high),
    lowOpen: a.low === b.low ? a.lowOpen && b.lowOpen : (a.low < b.low ? a : b).lowOpen,
    highOpen: a.high === b.high ? a.highOpen && b.highOpen : (a.high > b.high ? a : b).highOpen,
  };
}

export function add(a: Interval, b: Interval): Interval {
  return {
    low: a.low + b.low,
    high: a.high + b.high,
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  };
}

export function negate(a: Interval): Interval {
  return { low: -a.high, high: -a.low, lowOpen: a.highOpen, highOpen: a.lowOpen };
}

interface End {
  readonly value: number;
  readonly open: boolean;
}

/** Nothing times without bound is nothing: the bound is never reached. */
function times(a: End, b: End): End {
  if (a.value === 0 || b.value === 0) {
    const closedZero = (a.value === 0 && !a.open) || (b.value === 0 && !b.open);
    return { value: 0, open: !closedZero };
  }
  return { value: a.value * b.value, open: a.open || b.open };
}

export function multiply(a: Interval, b: Interval): Interval {
  const ends = (i: Interval): End[] => [
    { value: i.low, open: i.lowOpen },
    { value: i.high, open: i.highOpen },
  ];
  const products = ends(a).flatMap((x) => ends(b).map((y) => times(x, y)));
  const low = Math.min(...products.map((end) => end.value));
  const high = Math.max(...products.map((end) => end.value));
  return {
    low,
    high,
    lowOpen: products.filter((end) => end.value === low).every((end) => end.open),
    highOpen: products.filter((end) => end.value === high).every((end) => end.open),
  };
}

/** Undefined where the divisor is or may be zero. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  const mayBeZero = b.low <= 0 && b.high >= 0 && !(b.low === 0 && b.lowOpen);
  if (mayBeZero) return undefined;
  // Dividing, not multiplying by the inverse, keeps a third of a whole number exact.
  if (isPoint(b)) return divideBy(a, b.low);
  return multiply(a, { low: 1 / b.high, high: 1 / b.low, lowOpen: b.highOpen, highOpen: b.lowOpen });
}

function divideBy(a: Interval, divisor: number): Interval {
  if (divisor > 0) return { ...a, low: a.low / divisor, high: a.high / divisor };
  return { low: a.high / divisor, high: a.low / divisor, lowOpen: a.highOpen, highOpen: a.lowOpen };
}

export function least(a: Interval, b: Interval): Interval {
  const low = a.low <= b.low ? a : b;
  const high = a.high <= b.high ? a : b;
  return { low: low.low, lowOpen: low.lowOpen, high: high.high, highOpen: high.highOpen };
}

export function greatest(a: Interval, b: Interval): Interval {
  return negate(least(negate(a), negate(b)));
}
