import type { Facts, Item } from '../facts/facts.js';
import type { Leaf as ShownLeaf } from '../model/assessment.js';
import type { Day, Duration } from '../quantity/day.js';
import type { Truth } from '../quantity/truth.js';
import type { Cell, Table } from './tree.js';
import type { Turn } from './turns.js';

/** A list as it stands in the project: an inventory, or every b of every a. */
export interface ListView {
  /** Path with ids where the list hangs on an item. */
  readonly path: string;
  /** Path from the top without ids, `a.*.b`. */
  readonly pattern: string;
  /** Of every b of every a the list of a: its items stand around. */
  readonly around?: ListView;
  readonly pointer: string;
  readonly entries: readonly { readonly item: Item; readonly around?: Frame }[];
  /** Why there may be one more item; empty where the list is complete. */
  readonly incomplete: readonly Leaf[];
}

/** What `.x` speaks of: an item, the one more item of an open list, or the row of a table. */
export type Frame =
  | { readonly kind: 'item'; readonly item: Item; readonly list: ListView }
  | { readonly kind: 'one-more'; readonly list: ListView }
  | { readonly kind: 'row'; readonly table: Table; readonly key: string; readonly value: Cell | undefined };

/** Dated values of a unit in a currency by year, such as the MCI in KZT. */
export interface DatedValues {
  readonly unit: string;
  readonly currency: string;
  readonly byYear: ReadonlyMap<number, number>;
}

export interface Context {
  readonly facts: Facts;
  readonly asOf: Day;
  readonly staleAfter: Duration;
  readonly dated: readonly DatedValues[];
  /** The day against which the age of figures counts, where that is not the as-of day: a look ahead on today's facts. */
  readonly figuresOn?: Day;
  /** Is told of every later day on which an answer may change. */
  readonly watch?: (turn: Turn) => void;
  /** Innermost last. */
  readonly frames: readonly Frame[];
}

export function within(context: Context, ...frames: readonly Frame[]): Context {
  return { ...context, frames: [...context.frames, ...frames] };
}

/** Why a leaf is as it is; all but `value` leave the verdict open. */
export type Why = ShownLeaf['why'];

/** One place that decided: the fact, what was seen there, and against what; its place still as JSON pointer. */
export interface Leaf extends Omit<ShownLeaf, 'file' | 'line' | 'column'> {
  readonly pointer?: string;
}

export interface Judgement {
  readonly truth: Truth;
  readonly leaves: readonly Leaf[];
}
