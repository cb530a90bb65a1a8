import type { Finding } from '../model/assessment.js';
import { order } from '../quantity/interval.js';
import type { Aim } from './plan-aims.js';

export interface SearchProblem {
  /** In order of preference. */
  readonly candidates: readonly Finding[];
  /** All are reached once every candidate is closed. */
  readonly aims: readonly Aim[];
  /** Closed already. */
  readonly closed: ReadonlySet<Finding>;
}

export interface FoundSet {
  readonly search: 'exact' | 'greedy';
  readonly set: readonly Finding[];
  readonly atLeast: number;
  readonly lookedAt: number;
}

/**
 * Sets by size, the smallest first; what cannot reach an aim with the most its rest may add is passed over. After so
 * many steps it is broken off: the greedy set then, with the sizes ruled out so far as the bound.
 */
export function exactSearch(problem: SearchProblem, mostSteps: number): FoundSet {
  const { candidates, aims, closed } = problem;
  let lookedAt = 0;
  let steps = 0;
  const room = aims.map((aim) => roomOf(aim, candidates));
  const base = aims.map((aim) => aim.value(closed));
  const grow = (set: readonly Finding[], from: number, left: number): readonly Finding[] | undefined => {
    steps += 1;
    if (steps > mostSteps) return undefined;
    const possible = aims.every((aim, index) => {
      const sure = set.reduce((sum, finding) => sum + aim.most(finding), base[index] ?? 0);
      return order(sure + (room[index]?.(from, left) ?? 0), aim.least) >= 0;
    });
    if (!possible) return undefined;
    if (left === 0) {
      lookedAt += 1;
      const all = new Set([...closed, ...set]);
      return aims.every((aim) => order(aim.value(all), aim.least) >= 0) ? set : undefined;
    }
    for (let index = from; index <= candidates.length - left; index += 1) {
      const next = candidates[index];
      const found = next === undefined ? undefined : grow([...set, next], index + 1, left - 1);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  for (let size = 1; size <= candidates.length; size += 1) {
    const set = grow([], 0, size);
    if (set !== undefined) return { search: 'exact', set, atLeast: size, lookedAt };
    if (steps > mostSteps) {
      const found = greedySearch(problem);
      return { ...found, atLeast: Math.max(found.atLeast, size), lookedAt };
    }
  }
  throw new Error('all candidates together reach every aim');
}

/** The most that so many of the candidates from a place on can add. */
function roomOf(aim: Aim, candidates: readonly Finding[]): (from: number, number: number) => number {
  const tails = candidates.map((_, from) => {
    const sums = [0];
    for (const most of candidates
      .slice(from)
      .map(aim.most)
      .toSorted((a, b) => b - a))
      sums.push((sums.at(-1) ?? 0) + most);
    return sums;
  });
  return (from, number) => tails[from]?.[number] ?? 0;
}

/** Always the gap that takes most of what is missing, then without those that turned out not to be needed. */
export function greedySearch({ candidates, aims, closed }: SearchProblem): FoundSet {
  const reached = (set: ReadonlySet<Finding>): boolean =>
    aims.every((aim) => order(aim.value(set), aim.least) >= 0);
  const set = new Set(closed);
  const left = new Set(candidates);
  while (!reached(set) && left.size > 0) {
    const lacking = aims.map((aim) => Math.max(0, aim.least - aim.value(set)));
    const worth = (finding: Finding): number =>
      aims.reduce((sum, aim, index) => sum + Math.min(aim.most(finding), lacking[index] ?? 0), 0);
    let best: Finding | undefined;
    let most = -1;
    for (const finding of left) {
      const own = worth(finding);
      if (order(own, most) > 0) [best, most] = [finding, own];
    }
    if (best === undefined) break;
    left.delete(best);
    set.add(best);
  }
  for (const finding of [...set].reverse()) {
    if (closed.has(finding)) continue;
    set.delete(finding);
    if (!reached(set)) set.add(finding);
  }
  const bounds = aims.map((aim) => fewest(aim, candidates, closed));
  return {
    search: 'greedy',
    set: candidates.filter((one) => set.has(one)),
    atLeast: Math.max(0, ...bounds),
    lookedAt: 0,
  };
}

/** Fewer than this cannot reach the aim, even if each added the most it may. */
function fewest(aim: Aim, candidates: readonly Finding[], closed: ReadonlySet<Finding>): number {
  const sorted = candidates.map(aim.most).toSorted((a, b) => b - a);
  let value = aim.value(closed);
  let number = 0;
  while (order(value, aim.least) < 0 && number < sorted.length) {
    value += sorted[number] ?? 0;
    number += 1;
  }
  return number;
}
