import type { Paper, Span } from '../facts/facts.js';
import { addDuration, formatDay, formatSpan, parseDay, parsePeriod, yearOf } from '../quantity/day.js';
import { isMistake } from '../quantity/mistake.js';
import { allOf, type Truth } from '../quantity/truth.js';
import type { Context, Judgement, Leaf } from './context.js';
import { covers, isThere, notAfter, textOf } from './papers.js';
import type { FilingNode } from './tree.js';
import { tellTurns } from './turns.js';

interface Due {
  readonly text: string;
  readonly period: Span;
  readonly deadline: number;
}

/** Looks at the last period whose day has passed: in time is true, later false, not in the register unknown. */
export function judgeFiling(node: FilingNode, context: Context): Judgement {
  const due = lastDue(node, context.asOf);
  tellNext(node, context);
  const frame = node.covers ? context.frames.at(-1) : undefined;
  const path = `document:${node.filed} ${due.text}${frame?.kind === 'item' ? ` for ${frame.item.id}` : ''}`;
  const asked = { operator: 'filed by', limit: formatDay(due.deadline) };
  const answers = context.facts.papers
    .filter((paper) => paper.kind === node.filed)
    .map((paper) => ({
      paper,
      speaks: allOf([
        speaksOf(paper, due.period),
        node.covers ? covers(paper, context) : 'true',
        isHandedIn(paper, context),
      ]),
    }))
    .filter(({ speaks }) => speaks !== 'false')
    .map(({ paper, speaks }) => ({ paper, speaks, truth: allOf([speaks, inTime(paper, due)]) }));
  const leaf = (paper: Paper, truth: Truth): Leaf => ({
    path,
    pointer: paper.pointer,
    why: truth === 'unknown' ? 'document' : 'value',
    observed: handedIn(paper),
    ...asked,
  });
  for (const truth of ['true', 'unknown'] as const) {
    const found = answers.filter((answer) => answer.truth === truth);
    if (found.length > 0) return { truth, leaves: found.map(({ paper }) => leaf(paper, truth)) };
  }
  const late = answers.filter((answer) => answer.speaks === 'true');
  if (late.length > 0) return { truth: 'false', leaves: late.map(({ paper }) => leaf(paper, 'false')) };
  const missing: Leaf = {
    path,
    pointer: '/documents',
    why: 'document',
    observed: 'not in the register',
    ...asked,
  };
  return { truth: context.facts.papersComplete ? 'false' : 'unknown', leaves: [missing] };
}

/** Without a period a paper may be the one asked for; `none` says that nothing was ever filed. */
function speaksOf(paper: Paper, period: Span): Truth {
  if (paper.period === undefined) return paper.status === 'none' ? 'true' : 'unknown';
  return paper.period.first === period.first && paper.period.last === period.last ? 'true' : 'false';
}

/** What was handed in is there from that day on, whenever somebody approved it. */
function isHandedIn(paper: Paper, context: Context): Truth {
  const day = paper.days.submitted_on;
  if (day === undefined) return isThere(paper, context);
  tellTurns(context, [day.first, day.last], {
    kind: 'document',
    document: paper.id,
    what: 'submitted_on',
  });
  return notAfter(day, context.asOf);
}

/** The day alone decides. */
function inTime(paper: Paper, due: Due): Truth {
  if (paper.status === 'none') return 'false';
  const day = paper.days.submitted_on;
  if (day === undefined) return 'unknown';
  if (day.last <= due.deadline) return 'true';
  return day.first > due.deadline ? 'false' : 'unknown';
}

function handedIn(paper: Paper): string {
  const day = paper.days.submitted_on;
  return day === undefined ? textOf(paper) : `${paper.id}, submitted ${formatSpan(day)}`;
}

/** The last period whose day is before the as-of day; on the day itself it is the one before. */
function lastDue(node: FilingNode, asOf: number): Due {
  for (const period of periodsBack(node.every, yearOf(asOf))) {
    const deadline = deadlineOf(node, period.last);
    if (deadline < asOf) return { text: period.text, period, deadline };
  }
  throw new Error(`no period of ${node.filed} is due before ${formatDay(asOf)}`);
}

/** From the day after its day on the next period is looked at. */
function tellNext(node: FilingNode, context: Context): void {
  if (context.watch === undefined) return;
  const { text, deadline } = nextDue(node, context.asOf);
  tellTurns(context, [deadline + 1], {
    kind: 'filing',
    document: node.filed,
    period: text,
    deadline,
    every: node.every,
  });
}

/** The first period whose day has not passed; on the day itself that of the day. */
function nextDue(node: FilingNode, asOf: number): Due {
  for (const period of [...periodsBack(node.every, yearOf(asOf) + 1)].reverse()) {
    const deadline = deadlineOf(node, period.last);
    if (deadline >= asOf) return { text: period.text, period, deadline };
  }
  throw new Error(`no period of ${node.filed} is due from ${formatDay(asOf)} on`);
}

/** Periods from the year of the day backwards. */
function periodsBack(every: FilingNode['every'], year: number): readonly (Span & { text: string })[] {
  const years = [year, year - 1, year - 2, year - 3];
  const names =
    every === 'year'
      ? years.map(String)
      : years.flatMap((one) => [4, 3, 2, 1].map((quarter) => `${one}-Q${quarter}`));
  return names.map((name) => {
    const period = parsePeriod(name);
    if (isMistake(period)) throw new Error(period.message);
    return period;
  });
}

function deadlineOf(node: FilingNode, end: number): number {
  if ('plusDays' in node.by) return addDuration(end, { months: 0, days: node.by.plusDays, text: '' });
  const { month, day } = node.by;
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = parseDay(`${yearOf(end) + 1}-${two(month)}-${two(day)}`);
  if (isMistake(date)) throw new Error(date.message);
  return date.first;
}
