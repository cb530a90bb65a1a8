import type { Correspondence, Correspondences, OneSidedTopic } from '../model/correspondences.js';
import type { Source } from '../model/source.js';
import { type Day, formatDay } from '../quantity/day.js';

/** A stated relation, and where. */
export interface StatedRelation extends Correspondence {
  readonly pointer: string;
}

/** What is stated of the two sides. */
export interface Stated {
  readonly relations: readonly StatedRelation[];
  /** Topics of one side, or of neither. */
  readonly alone: ReadonlyMap<string, OneSidedTopic>;
}

export function statedIn(source: Source): Stated {
  const { correspondences, one_sided: alone } = source.value as Correspondences;
  return {
    relations: correspondences.map((one, index) => ({ ...one, pointer: `/correspondences/${index}` })),
    alone: new Map(alone.map((one) => [one.topic, one])),
  };
}

/** The criterion or criteria that an entry speaks of. */
export function pairOf({ eu = '', kz = '' }: Correspondence): string {
  return `${eu} ${kz}`;
}

/** Those in force on a day: of each pair the entry that began last. */
export function inForceOn<One extends Correspondence>(all: readonly One[], day: Day): readonly One[] {
  const text = formatDay(day);
  const latest = new Map<string, One>();
  for (const one of all) {
    const before = latest.get(pairOf(one));
    if (beginOf(one) <= text && (before === undefined || beginOf(before) <= beginOf(one)))
      latest.set(pairOf(one), one);
  }
  const chosen = new Set(latest.values());
  return all.filter((one) => chosen.has(one));
}

/** Days as written sort as days. */
export function beginOf({ from = '' }: Correspondence): string {
  return from;
}
