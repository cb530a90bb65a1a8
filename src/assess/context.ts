import type { Context, DatedValues } from '../conditions/context.js';
import type { Facts } from '../facts/facts.js';
import type { Day } from '../quantity/day.js';

/** What speaks of a period that ended longer ago than this is stale, unless a criterion says otherwise. */
const staleAfter = { months: 24, days: 0, text: 'P24M' };

/** Where every criterion of a project is judged from. */
export function contextOf(facts: Facts, asOf: Day, dated: readonly DatedValues[]): Context {
  return { facts, asOf, dated, staleAfter, frames: [] };
}
