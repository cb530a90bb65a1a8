import type {
  Comparison,
  Condition,
  DayNode,
  FigureNode,
  ListNode,
  Ref,
  Subject,
  Term,
  ValueNode,
} from '../conditions/tree.js';
import type { Criterion } from './edition.js';

/** Patterns of the lists around a condition, innermost last; undefined for the row of a table. */
type Frames = readonly (string | undefined)[];

/** The paths a criterion reads, from the top and with `*` for items, kinds of paper as `document:kind`. */
export function readsOf(criterion: Criterion): ReadonlySet<string> {
  const reads = new Set<string>();
  const walk = walker(reads);
  walk.condition(criterion.binds, []);
  const inner = criterion.list === undefined ? [] : walk.list(criterion.list, []);
  for (const condition of [criterion.where, criterion.applies, criterion.test])
    walk.condition(condition, inner);
  walk.day(criterion.from, inner);
  for (const part of criterion.parts ?? []) {
    walk.condition(part.applies, inner);
    walk.condition(part.test, inner);
  }
  for (const kind of criterion.evidence.flat()) reads.add(`document:${kind}`);
  return reads;
}

/** The same of a condition that speaks of the whole project. */
export function readsOfCondition(condition: Condition): ReadonlySet<string> {
  const reads = new Set<string>();
  walker(reads).condition(condition, []);
  return reads;
}

interface Walker {
  condition(node: Condition | undefined, frames: Frames): void;
  day(node: DayNode | undefined, frames: Frames): void;
  /** Gives the frames inside of the list. */
  list(node: ListNode, frames: Frames): Frames;
}

function walker(reads: Set<string>): Walker {
  const ref = ({ from, segments }: Ref, frames: Frames): void => {
    const around = from === 'top' ? [] : [frames.at(from === 'item' ? -1 : -2)];
    if (around.length > 0 && around[0] === undefined) return;
    reads.add([...around.map((pattern) => `${pattern}.*`), ...segments].join('.'));
  };
  const value = (node: ValueNode | undefined, frames: Frames): void => {
    if (node?.kind === 'fact') ref(node.fact.ref, frames);
    if (node?.kind === 'metric') metric(node.metric.term, node.metric.within);
    if (node?.kind === 'cell') for (const part of [node.cell.row, node.cell.column]) value(part, frames);
    if (node?.kind === 'fitting') for (const option of node.options) value(option, frames);
  };
  const metric = (node: Term, within: string | undefined): void =>
    term(node, within === undefined ? [] : [within]);
  const day = (node: DayNode | undefined, frames: Frames): void => {
    if (node?.kind === 'fact') ref(node.fact.ref, frames);
    if (node?.kind === 'metric') metric(node.metric.term, node.metric.within);
  };
  const figure = (node: FigureNode, frames: Frames): void => {
    ref(node.ref, frames);
    for (const key of node.keys.values()) value(key, frames);
  };
  const subject = (node: Subject, frames: Frames): void => {
    if (node.kind === 'fact') ref(node.fact.ref, frames);
    if (node.kind === 'metric') metric(node.metric.term, node.metric.within);
    if (node.kind === 'date') day(node.date, frames);
    if (node.kind === 'figure') figure(node.figure, frames);
  };
  const comparison = (node: Comparison, frames: Frames): void => {
    if ('limit' in node) value(node.limit, frames);
    if ('best' in node) value(node.best, frames);
    if ('from' in node) for (const end of [node.from, node.to]) value(end, frames);
    if ('day' in node) day(node.day, frames);
  };
  const list = (node: ListNode, frames: Frames): Frames => {
    if (node.kind === 'table') {
      value(node.column, frames);
      return [...frames, undefined];
    }
    reads.add(node.pattern);
    const outer = node.ref.segments.includes('*')
      ? [node.pattern.slice(0, node.pattern.lastIndexOf('.*'))]
      : [];
    return [...frames, ...outer, node.pattern];
  };
  const condition = (node: Condition | undefined, frames: Frames): void => {
    if (node === undefined) return;
    switch (node.kind) {
      case 'all':
      case 'any':
        for (const part of node.parts) condition(part, frames);
        return;
      case 'not':
        condition(node.part, frames);
        return;
      case 'cases':
        for (const branch of node.branches)
          for (const part of [branch.when, branch.test]) condition(part, frames);
        condition(node.otherwise, frames);
        return;
      case 'compare':
        subject(node.subject, frames);
        comparison(node.comparison, frames);
        return;
      case 'document':
        reads.add(`document:${node.paper.document}`);
        for (const limit of node.paper.days) day(limit.day, frames);
        return;
      case 'filed':
        reads.add(`document:${node.filing.filed}`);
        return;
      default: {
        const inner = list(node.list, frames);
        condition(node.where, inner);
        if ('test' in node) condition(node.test, inner);
      }
    }
  };
  const term = (node: Term, frames: Frames): void => {
    switch (node.kind) {
      case 'value':
        value(node.value, frames);
        return;
      case 'day':
        day(node.day, frames);
        return;
      case 'figure':
        figure(node.figure, frames);
        return;
      case 'sum-over': {
        const inner = list(node.list, frames);
        condition(node.where, inner);
        term(node.of, inner);
        return;
      }
      case 'difference':
      case 'ratio':
        for (const part of [node.first, node.second]) term(part, frames);
        return;
      case 'span':
        for (const end of [node.from, node.to]) day(end, frames);
        return;
      case 'cases':
        for (const branch of node.branches) {
          condition(branch.when, frames);
          term(branch.value, frames);
        }
        if (node.otherwise !== undefined) term(node.otherwise, frames);
        return;
      default:
        for (const part of node.terms) term(part, frames);
    }
  };
  return { condition, day, list };
}
