import type { Paper } from '../facts/facts.js';
import { formatSpan } from '../quantity/day.js';
import { closed } from '../quantity/interval.js';
import type { Truth } from '../quantity/truth.js';
import { compare } from './compare.js';
import type { Context, Leaf } from './context.js';
import { certain, type Operand } from './operand.js';
import { resolveDay } from './resolve.js';
import type { PaperNode } from './tree.js';

/** A question to a day of a paper, with what keeps it open beside the paper itself. */
export interface DayAnswer {
  readonly name: string;
  readonly truth: Truth;
  readonly gaps: readonly Leaf[];
}

/** Whether the day that `by` names lies before or after others; a paper that does not say that day leaves it open. */
export function dayAnswers(paper: Paper, node: PaperNode, context: Context): readonly DayAnswer[] {
  const day = paper.days[node.by];
  const subject: Operand =
    day === undefined
      ? { values: [], open: true, none: true, signed: false, path: '', text: 'not given', gaps: [] }
      : certain({ kind: 'day', interval: closed(day.first, day.last) }, formatSpan(day));
  return node.days.map((limit) => {
    const { truth } = compare(subject, limit, context);
    const { gaps, text } = resolveDay(limit.day, context);
    const words = limit.operator.replaceAll('_', ' ');
    return { name: `${node.by} ${words} ${text}`, truth, gaps: truth === 'unknown' ? gaps : [] };
  });
}
