import type { Paper, Span } from '../facts/facts.js';
import { formatSpan } from '../quantity/day.js';
import { closed } from '../quantity/interval.js';
import { agreed, allOf, type Truth } from '../quantity/truth.js';
import { notOlder, tooOldFrom } from './compare.js';
import type { Context, Judgement, Leaf } from './context.js';
import { dayAnswers } from './paper-days.js';
import { resolveDay, resolveValue } from './resolve.js';
import type { PaperNode, ValueNode } from './tree.js';
import { tellTurns } from './turns.js';

/** What one entry answers, and to which of the questions it says what. */
interface Answer {
  readonly paper: Paper;
  readonly truth: Truth;
  readonly failed: readonly string[];
  readonly open: readonly string[];
  /** Whether the entry speaks of the subject that is asked for. */
  readonly subject: Truth;
  /** Whether it is there on the day. */
  readonly there: Truth;
  /** Facts that its days are compared with, where they keep it open. */
  readonly gaps: readonly Leaf[];
}

/**
 * True if one entry satisfies everything asked; false if none can and the register is complete or holds an entry of
 * the kind for the subject; else unknown.
 */
export function judgePaper(node: PaperNode, context: Context): Judgement {
  const entries = context.facts.papers.filter(
    (paper) => paper.kind === node.document && !(node.covers && isOfOthers(paper, context)),
  );
  const answers = entries.flatMap((paper) => {
    const there = isThere(paper, context);
    return there === 'false' ? [] : [answerOf(paper, node, there, context)];
  });
  const path = pathOf(node, context);
  const passed = answers.filter((answer) => answer.truth === 'true');
  if (passed.length > 0)
    return { truth: 'true', leaves: passed.map((answer) => leafOf(answer, node, path, context)) };
  const open = answers.filter((answer) => answer.truth === 'unknown');
  if (open.length > 0)
    return {
      truth: 'unknown',
      leaves: open.flatMap((answer) => [leafOf(answer, node, path, context), ...answer.gaps]),
    };
  const speaking = answers.filter((answer) => answer.subject === 'true' && answer.there === 'true');
  if (speaking.length > 0)
    return { truth: 'false', leaves: speaking.map((answer) => leafOf(answer, node, path, context)) };
  const asked = { operator: 'asks', limit: askedOf(node, context) };
  if (context.facts.papersComplete)
    return {
      truth: 'false',
      leaves: [
        {
          path,
          pointer: '/documents',
          why: 'document',
          observed: 'not in the register, which is complete',
          ...asked,
        },
      ],
    };
  return {
    truth: 'unknown',
    leaves: [{ path, pointer: '/documents', why: 'document', observed: 'not in the register', ...asked }],
  };
}

/** What names only other items has no part in the answer, and of those a long register has many. */
function isOfOthers({ covers: ids }: Paper, context: Context): boolean {
  const frame = context.frames.at(-1);
  return ids !== undefined && frame?.kind === 'item' && !ids.includes(frame.item.id);
}

/** `document:kind`, with the item it is asked for. */
function pathOf(node: { document: string; covers: boolean }, context: Context): string {
  const frame = node.covers ? context.frames.at(-1) : undefined;
  return frame?.kind === 'item'
    ? `document:${node.document} for ${frame.item.id}`
    : `document:${node.document}`;
}

/** A paper that came about after the as-of day is not there yet. */
export function isThere(paper: Paper, context: Context): Truth {
  const {
    issued_on: issued,
    submitted_on: submitted,
    approved_on: approved,
    published_on: published,
  } = paper.days;
  const first = paper.status === 'submitted' ? (submitted ?? issued) : (approved ?? issued ?? submitted);
  const born = first ?? published;
  if (born === undefined) return 'true';
  tellTurns(context, [born.first, born.last], { kind: 'document', document: paper.id, what: 'comes' });
  return notAfter(born, context.asOf);
}

export function notAfter(day: Span, asOf: number): Truth {
  if (day.last <= asOf) return 'true';
  return day.first > asOf ? 'false' : 'unknown';
}

/** Refused or taken back, a paper stands for nothing unless that is what is asked. */
const noPaper = ['none', 'rejected', 'withdrawn'];

function answerOf(paper: Paper, node: PaperNode, there: Truth, context: Context): Answer {
  const subject = node.covers ? covers(paper, context) : 'true';
  const questions: [string, Truth][] = [
    ['on the day', there],
    ['covers', subject],
    ['status', statusOf(paper, node)],
  ];
  if (node.valid) questions.push(['valid', isValid(paper, node.expires, context)]);
  if (node.notOlderThan !== undefined)
    questions.push([`${node.by} not older than ${node.notOlderThan.text}`, isYoung(paper, node, context)]);
  const days = dayAnswers(paper, node, context);
  for (const { name, truth } of days) questions.push([name, truth]);
  if (node.contains !== undefined) questions.push(['contains', holdsWhatIsAsked(paper, node, context)]);
  if (node.assurances !== undefined) questions.push(['assurance', oneOf(paper.assurance, node.assurances)]);
  const truth = allOf(questions.map(([, answer]) => answer));
  const named = (wanted: Truth): string[] =>
    questions.filter(([, answer]) => answer === wanted).map(([name]) => name);
  return {
    paper,
    truth,
    failed: named('false'),
    open: named('unknown'),
    subject,
    there,
    gaps: days.flatMap((one) => one.gaps),
  };
}

function statusOf(paper: Paper, node: PaperNode): Truth {
  if (node.statuses !== undefined) return oneOf(paper.status, node.statuses);
  // Without a status it may be one that was refused.
  if (paper.status === undefined) return 'unknown';
  return noPaper.includes(paper.status) ? 'false' : 'true';
}

function oneOf(given: string | undefined, asked: readonly string[]): Truth {
  if (given === undefined) return 'unknown';
  return asked.includes(given) ? 'true' : 'false';
}

/** An entry without `covers` speaks for the whole project: of the one item of a complete list, else perhaps not. */
export function covers(paper: Paper, context: Context): Truth {
  const frame = context.frames.at(-1);
  if (frame === undefined || frame.kind === 'row') throw new Error('covers is asked outside of a list');
  if (paper.covers === undefined) {
    // That there is no such paper at all is said of every subject.
    if (paper.status === 'none') return 'true';
    return frame.list.incomplete.length === 0 && frame.list.entries.length === 1 ? 'true' : 'unknown';
  }
  if (frame.kind === 'one-more') return 'unknown';
  return paper.covers.includes(frame.item.id) ? 'true' : 'false';
}

/** Approved or adopted, begun, and not past its end; end days are inclusive. */
export function isValid(paper: Paper, expires: boolean, context: Context): Truth {
  const begun = [paper.days.issued_on, paper.days.approved_on].filter((day) => day !== undefined);
  const end = paper.expiresOn;
  for (const day of begun)
    tellTurns(context, [day.first, day.last], { kind: 'document', document: paper.id, what: 'comes' });
  if (end !== undefined && end !== 'never') tellEnd(paper, end, context);
  const notEnded =
    end === 'never'
      ? 'true'
      : end === undefined
        ? expires
          ? 'unknown'
          : 'true'
        : reaches(end, context.asOf);
  return allOf([
    oneOf(paper.status, ['approved', 'adopted']),
    begun.length === 0 ? 'unknown' : allOf(begun.map((day) => notAfter(day, context.asOf))),
    notEnded,
  ]);
}

/** End days are inclusive. */
export function tellEnd({ id }: Paper, { first, last }: Span, context: Context): void {
  tellTurns(context, [first + 1, last + 1], { kind: 'document', document: id, what: 'ends' });
}

function reaches(end: Span, asOf: number): Truth {
  if (end.first >= asOf) return 'true';
  return end.last < asOf ? 'false' : 'unknown';
}

function isYoung(paper: Paper, node: PaperNode, context: Context): Truth {
  const day = paper.days[node.by];
  if (day === undefined || node.notOlderThan === undefined) return 'unknown';
  const days = closed(day.first, day.last);
  tellTurns(context, [day.first, day.last], { kind: 'document', document: paper.id, what: node.by });
  tellTurns(context, tooOldFrom(days, node.notOlderThan), {
    kind: 'document',
    document: paper.id,
    what: 'ages',
  });
  return allOf([notAfter(day, context.asOf), notOlder(days, node.notOlderThan, context)]);
}

function holdsWhatIsAsked(paper: Paper, node: PaperNode, context: Context): Truth {
  if (node.contains === undefined || node.contains.kind === 'fitting') return 'unknown';
  const asked = resolveValue(node.contains, context);
  if (asked.open) return 'unknown';
  return agreed(asked.values.map((value) => allOf(wordsOf(value).map((key) => held(paper, key)))));
}

function wordsOf(value: { kind: string; word?: string; words?: readonly string[] }): readonly string[] {
  return value.words ?? (value.word === undefined ? [] : [value.word]);
}

function held(paper: Paper, key: string): Truth {
  const given = paper.contains.get(key);
  if (given === undefined) return 'unknown';
  return given ? 'true' : 'false';
}

function leafOf(answer: Answer, node: PaperNode, path: string, context: Context): Leaf {
  const { paper, truth, failed, open } = answer;
  const parts = truth === 'true' ? [] : truth === 'false' ? failed : open;
  const note =
    parts.length === 0
      ? {}
      : { note: truth === 'false' ? `fails: ${parts.join(', ')}` : `not said: ${parts.join(', ')}` };
  return {
    path,
    pointer: paper.pointer,
    why: truth === 'unknown' ? 'document' : 'value',
    observed: textOf(paper),
    operator: 'asks',
    limit: askedOf(node, context),
    ...note,
  };
}

export function textOf(paper: Paper): string {
  if (paper.status === 'none') return 'no such paper';
  const days = [paper.days.issued_on, paper.days.submitted_on, paper.days.approved_on].filter(
    (day) => day !== undefined,
  );
  const [day] = days;
  const end =
    paper.expiresOn === undefined || paper.expiresOn === 'never' ? '' : `, to ${formatSpan(paper.expiresOn)}`;
  return `${paper.id} (${[paper.status ?? 'status not given', ...(day ? [formatSpan(day)] : [])].join(', ')}${end})`;
}

function askedOf(node: PaperNode, context: Context): string {
  const parts = [
    node.statuses?.join(' or '),
    node.valid ? 'valid' : undefined,
    node.notOlderThan === undefined ? undefined : `not older than ${node.notOlderThan.text} by ${node.by}`,
    ...node.days.map(({ operator, day }) => {
      return `${node.by} ${operator.replaceAll('_', ' ')} ${resolveDay(day, context).text}`;
    }),
    node.contains === undefined ? undefined : `containing ${containsText(node.contains, context)}`,
    node.assurances === undefined ? undefined : `assurance ${node.assurances.join(' or ')}`,
  ];
  return [node.document, ...parts.filter((part) => part !== undefined)].join(', ');
}

function containsText(contains: ValueNode, context: Context): string {
  return contains.kind === 'fitting' ? '' : resolveValue(contains, context).text;
}
