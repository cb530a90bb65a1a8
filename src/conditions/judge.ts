import { agreed, allOf, anyOf, not, type Truth } from '../quantity/truth.js';
import { judgeComparison } from './compare.js';
import type { Context, Judgement, Leaf } from './context.js';
import { judgeFiling } from './filings.js';
import { openLeaves, type Walk, walksOf } from './lists.js';
import { judgePaper } from './papers.js';
import type { Condition, ListNode } from './tree.js';

/** Judges a condition in three values, with the leaves that decided (design: conditions). */
export function judge(condition: Condition, context: Context): Judgement {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return join(
        condition.kind,
        condition.parts.map((part) => judge(part, context)),
      );
    case 'not': {
      const { truth, leaves } = judge(condition.part, context);
      return { truth: not(truth), leaves: leaves.map(negated) };
    }
    case 'cases':
      return judgeCases(condition, context);
    case 'compare':
      return judgeComparison(condition.subject, condition.comparison, context);
    case 'document':
      return judgePaper(condition.paper, context);
    case 'filed':
      return judgeFiling(condition.filing, context);
    case 'each':
    case 'some':
      return overWalks(condition.list, context, (walk) => quantify(condition, walk));
    case 'count':
      return overWalks(condition.list, context, (walk) => count(condition, walk));
  }
}

function negated(leaf: Leaf): Leaf {
  return leaf.operator === undefined
    ? leaf
    : {
        ...leaf,
        operator: leaf.operator.startsWith('not ') ? leaf.operator.slice(4) : `not ${leaf.operator}`,
      };
}

/** Of a decided node the parts that decided it, of an unknown one its unknown parts. */
export function join(kind: 'all' | 'any', parts: readonly Judgement[]): Judgement {
  const truths = parts.map((part) => part.truth);
  const truth = kind === 'all' ? allOf(truths) : anyOf(truths);
  return { truth, leaves: leavesOf(parts, truth) };
}

function leavesOf(parts: readonly Judgement[], truth: Truth): readonly Leaf[] {
  return parts.filter((part) => part.truth === truth).flatMap((part) => part.leaves);
}

function judgeCases(condition: Extract<Condition, { kind: 'cases' }>, context: Context): Judgement {
  const possible: Judgement[] = [];
  const passed: Leaf[] = [];
  const open: Leaf[] = [];
  let closed = false;
  for (const branch of condition.branches) {
    const when = judge(branch.when, context);
    if (when.truth === 'false') {
      passed.push(...when.leaves);
      continue;
    }
    possible.push(judge(branch.test, context));
    if (when.truth === 'true') {
      passed.push(...when.leaves);
      closed = true;
      break;
    }
    open.push(...when.leaves);
  }
  if (!closed)
    possible.push(
      condition.otherwise === undefined
        ? { truth: 'unknown', leaves: [] }
        : judge(condition.otherwise, context),
    );
  const truth = agreed(possible.map((one) => one.truth));
  if (truth === 'unknown') {
    const leaves = [...open, ...leavesOf(possible, truth)];
    if (leaves.length > 0) return { truth, leaves };
    // No fact is missing: the cases have no answer to what is given.
    return {
      truth,
      leaves: passed.map((leaf) => ({ ...leaf, why: 'undefined', note: 'no case is for this' })),
    };
  }
  return { truth, leaves: [...(open.length === 0 ? passed : []), ...possible.flatMap((one) => one.leaves)] };
}

function overWalks(list: ListNode, context: Context, step: (walk: Walk) => Judgement): Judgement {
  const { walks, gaps } = walksOf(list, context);
  const judged = walks.map(step);
  const truth = agreed(judged.map((one) => one.truth));
  if (truth !== 'unknown') return { truth, leaves: judged.flatMap((one) => one.leaves) };
  return { truth, leaves: [...gaps, ...leavesOf(judged, truth)] };
}

type Quantified = Extract<Condition, { kind: 'each' | 'some' }>;

function quantify(condition: Quantified, { path, pointer, contexts, oneMore }: Walk): Judgement {
  const judged = join(
    condition.kind === 'each' ? 'all' : 'any',
    contexts.map((context) => judgeItem(condition, context)),
  );
  if (oneMore === undefined) {
    if (contexts.length > 0) return judged;
    return {
      ...judged,
      leaves: [
        {
          path,
          ...(pointer === undefined ? {} : { pointer }),
          why: 'value',
          observed: 'none',
          operator: condition.kind,
        },
      ],
    };
  }
  // What decides a list (one item for `some`, a failing one for `each`) does so whatever else it holds.
  const [decided, harmless]: readonly [Truth, Truth] =
    condition.kind === 'each' ? ['false', 'true'] : ['true', 'false'];
  if (judged.truth === decided || judgeItem(condition, oneMore).truth === harmless) return judged;
  return {
    truth: 'unknown',
    leaves: [...(judged.truth === 'unknown' ? judged.leaves : []), ...openLeaves(oneMore)],
  };
}

/** In `each` an item counts as where → test, in `some` as where and test. */
function judgeItem(condition: Quantified, context: Context): Judgement {
  const test = judge(condition.test, context);
  if (condition.where === undefined) return test;
  const where = judge(condition.where, context);
  if (condition.kind === 'some') return join('all', [where, test]);
  return join('any', [{ truth: not(where.truth), leaves: where.leaves }, test]);
}

function count(
  { where, number, operator }: Extract<Condition, { kind: 'count' }>,
  { path, pointer, contexts, oneMore }: Walk,
): Judgement {
  const items = contexts.map(
    (context): Judgement => (where === undefined ? { truth: 'true', leaves: [] } : judge(where, context)),
  );
  const certain = items.filter((item) => item.truth === 'true').length;
  const more = oneMore !== undefined && (where === undefined || judge(where, oneMore).truth !== 'false');
  const possible = more ? Infinity : items.filter((item) => item.truth !== 'false').length;
  const truth = counted(operator, certain, possible, number);
  if (truth === 'unknown')
    return { truth, leaves: [...leavesOf(items, truth), ...(more ? openLeaves(oneMore) : [])] };
  const observed =
    certain === possible ? String(certain) : `${certain} certain${more ? '' : `, ${possible} possible`}`;
  const leaf: Leaf = {
    path,
    ...(pointer === undefined ? {} : { pointer }),
    why: 'value',
    observed,
    operator: `count ${operator}`,
    limit: String(number),
  };
  return { truth, leaves: [leaf] };
}

function counted(
  operator: 'at_least' | 'at_most' | 'equals',
  low: number,
  high: number,
  number: number,
): Truth {
  const enough: Truth = low >= number ? 'true' : high < number ? 'false' : 'unknown';
  const few: Truth = high <= number ? 'true' : low > number ? 'false' : 'unknown';
  if (operator === 'at_least') return enough;
  return operator === 'at_most' ? few : allOf([enough, few]);
}
