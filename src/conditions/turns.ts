import type { DocumentDay } from '../facts/facts.js';
import type { Day } from '../quantity/day.js';
import { lastDay } from '../quantity/day.js';
import type { Interval } from '../quantity/interval.js';
import type { Context } from './context.js';
import type { Operand } from './operand.js';

/** What lets an answer be another one on a later day. */
export type Cause =
  /** The day on which a criterion begins to bite. */
  | { readonly kind: 'from'; readonly path: string }
  /** A day of the project (its path), or one that the law names (no path), that is compared with the as-of day. */
  | { readonly kind: 'day'; readonly path: string; readonly text: string }
  /** A fact that may be so old and no older. */
  | { readonly kind: 'age'; readonly path: string; readonly text: string }
  /** An entry of the register comes about, ends or grows too old. */
  | {
      readonly kind: 'document';
      readonly document: string;
      readonly what: 'comes' | 'ends' | 'ages' | DocumentDay;
    }
  /** The last day for handing in a paper on a period has passed. */
  | {
      readonly kind: 'filing';
      readonly document: string;
      readonly period: string;
      readonly deadline: Day;
      readonly every: 'year' | 'quarter';
    }
  /** A figure of a period that ended long ago. */
  | { readonly kind: 'stale' }
  /** A length of time up to the as-of day grows; looked at once a year, and in between where that is not enough. */
  | { readonly kind: 'grows' };

/** A day after the as-of day from which an answer that was just given may be another one. */
export interface Turn {
  readonly day: Day;
  readonly cause: Cause;
}

/**
 * Tells who watches of days on which what was just answered may change. Every look at the as-of day tells: up to the
 * earliest of these days, all else unchanged, nothing that was asked can have another answer.
 */
export function tellTurns(context: Context, days: readonly Day[], cause: Cause): void {
  if (context.watch === undefined) return;
  for (const day of new Set(days)) if (day > context.asOf) context.watch({ day, cause });
}

/** Of a comparison in which one side moves with the as-of day: around each day of the other the answer may change. */
export function tellComparison(subject: Operand, limits: readonly Operand[], context: Context): void {
  if (context.watch === undefined) return;
  const operands = [subject, ...limits];
  for (const operand of operands) {
    if (!operands.some((other) => other !== operand && other.moves === true)) continue;
    const days = operand.values.flatMap((value) =>
      value.kind === 'day' && !movesItself(value.interval, operand, context)
        ? [value.interval.low, value.interval.high]
        : [],
    );
    tellTurns(
      context,
      days.flatMap((day) => [day - 1, day, day + 1]),
      { kind: 'day', path: operand.path, text: operand.text },
    );
  }
  if (operands.some(({ moves, values }) => moves === true && values.some(({ kind }) => kind === 'number')))
    tellTurns(context, [context.asOf + daysInAYear], { kind: 'grows' });
}

const daysInAYear = 365;

/** The as-of day, or what is only known to come after it. */
export function movesItself({ low, high }: Interval, { moves, values }: Operand, { asOf }: Context): boolean {
  if (low === asOf + 1 && high >= lastDay) return true;
  return moves === true && values.length === 1 && low === asOf && high === asOf;
}
