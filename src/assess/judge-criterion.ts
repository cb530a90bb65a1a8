import type { Context, Judgement, Leaf, ListView } from '../conditions/context.js';
import { join, judge } from '../conditions/judge.js';
import { viewOf, walkOf } from '../conditions/lists.js';
import { remembered } from '../conditions/remember.js';
import { resolveDay } from '../conditions/resolve.js';
import type { Condition } from '../conditions/tree.js';
import { movesItself, tellTurns } from '../conditions/turns.js';
import type { Criterion, Edition, Part } from '../editions/edition.js';
import type { Credit, Finding, PartFinding, Verdict } from '../model/assessment.js';
import { isAssessable } from '../model/verdict.js';
import { lastDay } from '../quantity/day.js';
import { hull, type Interval } from '../quantity/interval.js';
import type { Truth } from '../quantity/truth.js';
import { type EvidenceRules, evidenceOf, isDocumented } from './evidence.js';
import {
  full,
  type Judged,
  type JudgedCriterion,
  type JudgedItem,
  nothing,
  open,
  verdictOf,
} from './judged.js';

/** Judges one criterion for a project; `around` holds for all criteria of its edition (design: from criterion to finding). */
export function judgeCriterion(
  criterion: Criterion,
  around: Condition | undefined,
  rules: EvidenceRules,
  context: Context,
): JudgedCriterion {
  const own: Context =
    criterion.staleAfter === undefined ? context : { ...context, staleAfter: criterion.staleAfter };
  if (criterion.list !== undefined) return judgeItems(criterion, around, rules, own);
  const judged = judgeOne(criterion, around, own, true);
  const evidence = isAssessable(judged.verdict) ? evidenceOf(criterion.evidence, rules, own) : [];
  const wouldBe = judged.verdict === 'upcoming' ? judgeOne(criterion, around, own, false).verdict : undefined;
  const documented = isDocumented(evidence) ? judged.credit.low : 0;
  return { ...judged, evidence, documented, ...(wouldBe === undefined ? {} : { wouldBe }) };
}

/** By default it binds where its reach is direct and the site lies where the standard is law. */
export function bindsOf(
  criterion: Criterion,
  edition: Pick<Edition, 'inTerritory'>,
  context: Context,
): Finding['binds'] {
  if (criterion.binds === undefined && criterion.reach !== 'direct') return false;
  const condition = criterion.binds ?? edition.inTerritory;
  if (condition === undefined) return true;
  const { truth } = judge(condition, context);
  return truth === 'unknown' ? 'unknown' : truth === 'true';
}

/** It stands outside of any list, so that no item makes a difference. */
const judgeAround = remembered(judge);

/** One subject: the project, or the item the context ends in. `waits` is false to ask what it would be without `from`. */
function judgeOne(
  criterion: Criterion,
  around: Condition | undefined,
  context: Context,
  waits: boolean,
): Judged {
  const applies = join('all', [
    ...(around === undefined ? [] : [judgeAround(around, context)]),
    ...(criterion.applies === undefined ? [] : [judge(criterion.applies, context)]),
  ]);
  if (applies.truth === 'false')
    return { verdict: 'not-applicable', credit: nothing, leaves: applies.leaves, missing: [] };
  const begins = waits ? beginOf(criterion, context) : { reached: 'true' as const, leaves: [], text: '' };
  const from =
    begins.text === ''
      ? {}
      : {
          from: {
            text: begins.text,
            ...('interval' in begins && begins.interval ? { interval: begins.interval } : {}),
          },
        };
  if (begins.reached === 'false')
    return { verdict: 'upcoming', credit: nothing, leaves: begins.leaves, missing: [], ...from };
  const test = judgeTest(criterion, context);
  const unsettled = [
    ...(applies.truth === 'unknown' ? applies.leaves : []),
    ...(begins.reached === 'unknown' ? begins.leaves : []),
  ];
  if (applies.truth === 'unknown' || begins.reached === 'unknown') {
    return {
      verdict: 'unknown',
      credit: open,
      leaves: unsettled,
      missing: [...unsettled, ...test.missing],
      ...from,
    };
  }
  if (test.verdict === 'not-applicable' || test.leaves.length > 0) return { ...test, ...from };
  return { ...test, leaves: applies.leaves, ...from };
}

interface Begin {
  readonly reached: Truth;
  readonly leaves: readonly Leaf[];
  readonly text: string;
  readonly interval?: Interval;
}

/** Whether the day on which the criterion begins to bite has come. */
function beginOf(criterion: Criterion, context: Context): Begin {
  if (criterion.from === undefined) return { reached: 'true', leaves: [], text: '' };
  const day = resolveDay(criterion.from, context);
  const days = day.values.flatMap((value) => (value.kind === 'day' ? [value.interval] : []));
  const [first, ...rest] = days;
  const leaf: Leaf = {
    path: day.path === '' ? 'as-of' : day.path,
    why: 'value',
    observed: day.text,
    operator: 'from',
  };
  if (day.open || day.none || first === undefined) {
    const leaves = day.gaps.length > 0 ? day.gaps : [leaf];
    return {
      reached: 'unknown',
      leaves: leaves.map((gap) => ({ ...gap, operator: 'from' })),
      text: day.text,
    };
  }
  const interval = rest.reduce(hull, first);
  tellTurns(
    context,
    days.filter((one) => !movesItself(one, day, context)).flatMap(({ low, high }) => [low, high]),
    { kind: 'from', path: day.path },
  );
  if (days.every((one) => one.high <= context.asOf)) return { reached: 'true', leaves: [leaf], text: '' };
  if (days.every((one) => one.low > context.asOf)) {
    const noDay = interval.low === context.asOf + 1 && interval.high >= lastDay;
    return { reached: 'false', leaves: [leaf], text: day.text, ...(noDay ? {} : { interval }) };
  }
  return { reached: 'unknown', leaves: day.gaps, text: day.text, interval };
}

function judgeTest(criterion: Criterion, context: Context): Judged {
  if (criterion.parts !== undefined) return judgeParts(criterion.parts, context);
  if (criterion.test === undefined) return { verdict: 'needs-review', credit: open, leaves: [], missing: [] };
  const { truth, leaves } = judge(criterion.test, context);
  const credit: Credit = truth === 'true' ? full : truth === 'false' ? nothing : open;
  return { verdict: verdictOf(credit), credit, leaves, missing: truth === 'unknown' ? leaves : [] };
}

interface JudgedPart extends Judgement {
  readonly part: Part;
  readonly applies: boolean;
}

function judgeParts(parts: readonly Part[], context: Context): Judged {
  const judged = parts.map((part) => judgePart(part, context));
  const findings = judged.map(
    ({ part, truth, applies }): PartFinding => ({
      id: part.id,
      verdict: applies ? verdictOfTruth(truth) : 'not-applicable',
    }),
  );
  const counted = judged.filter((one) => one.applies);
  if (counted.length === 0)
    return {
      verdict: 'not-applicable',
      credit: nothing,
      leaves: judged.flatMap((one) => one.leaves),
      missing: [],
      parts: findings,
    };
  const credit = creditOf(counted);
  const verdict = verdictOf(credit);
  const deciding = counted.filter((one) => verdict === 'met' || one.truth !== 'true');
  const missing = counted.filter((one) => one.truth === 'unknown').flatMap((one) => one.leaves);
  return { verdict, credit, leaves: deciding.flatMap((one) => one.leaves), missing, parts: findings };
}

function judgePart(part: Part, context: Context): JudgedPart {
  const test = judge(part.test, context);
  const applies = part.applies === undefined ? undefined : judge(part.applies, context);
  if (applies?.truth === 'false') return { part, applies: false, truth: 'unknown', leaves: applies.leaves };
  if (applies?.truth === 'unknown') {
    return {
      part,
      applies: true,
      truth: 'unknown',
      leaves: [...applies.leaves, ...(test.truth === 'unknown' ? test.leaves : [])],
    };
  }
  return { part, applies: true, ...test };
}

function verdictOfTruth(truth: Truth): PartFinding['verdict'] {
  return truth === 'unknown' ? 'unknown' : truth === 'true' ? 'met' : 'not-met';
}

/** The share that is true to the share that is not false; all and nothing are decided on the parts, not on sums. */
function creditOf(parts: readonly JudgedPart[]): Credit {
  const weigh = (some: readonly JudgedPart[]): number => some.reduce((sum, { part }) => sum + part.weight, 0);
  const yes = parts.filter((one) => one.truth === 'true');
  const possible = parts.filter((one) => one.truth !== 'false');
  const share = (some: readonly JudgedPart[]): number =>
    some.length === parts.length ? 1 : weigh(some) / weigh(parts);
  return { low: share(yes), high: share(possible) };
}

const oneMoreId = '*';

function judgeItems(
  criterion: Criterion,
  around: Condition | undefined,
  rules: EvidenceRules,
  context: Context,
): JudgedCriterion {
  if (criterion.list?.kind !== 'inventory') throw new Error(`${criterion.id}: \`for\` needs an inventory`);
  const view = viewOf(criterion.list, context);
  const { contexts, oneMore } = walkOf(view, context);
  const inScope = (waits: boolean): readonly JudgedItem[] => [
    ...contexts.flatMap(
      (item, index) =>
        judgeItem(view.entries[index]?.item.id ?? '', criterion, around, rules, item, waits) ?? [],
    ),
    ...(oneMore === undefined
      ? []
      : [judgeOneMore(criterion, around, oneMore, view.incomplete, waits) ?? []].flat()),
  ];
  const items = inScope(true);
  const judged = items.filter((item) => isAssessable(item.verdict));
  const missing = judged.flatMap((item) => item.missing);
  const blank = { items, missing, evidence: [], documented: 0 };
  if (items.length === 0)
    return {
      ...blank,
      verdict: 'not-applicable',
      credit: nothing,
      leaves: outOfScope(criterion, around, oneMore === undefined ? contexts : [...contexts, oneMore], view),
    };
  if (judged.length === 0)
    return {
      ...blank,
      verdict: 'upcoming',
      credit: nothing,
      leaves: items.flatMap((item) => item.leaves),
      ...earliest(items),
      wouldBe: verdictOfItems(inScope(false)),
    };
  const credit = creditOfItems(judged);
  const documented = Math.min(...judged.map((item) => (isDocumented(item.evidence) ? item.credit.low : 0)));
  const verdict = verdictOfItems(judged);
  const deciding = judged.filter(
    (item) => verdict === 'met' || item.credit.low === credit.low || item.credit.high === credit.high,
  );
  return {
    ...blank,
    verdict,
    credit,
    leaves: deciding.flatMap((item) => item.leaves),
    documented,
    evidence: judged.flatMap((item) => item.evidence),
  };
}

/** Undefined where the item is out of `where` or the criterion does not apply to it. */
function judgeItem(
  id: string,
  criterion: Criterion,
  around: Condition | undefined,
  rules: EvidenceRules,
  context: Context,
  waits: boolean,
): JudgedItem | undefined {
  const where = criterion.where === undefined ? undefined : judge(criterion.where, context);
  if (where?.truth === 'false') return undefined;
  const judged = judgeOne(criterion, around, context, waits);
  if (judged.verdict === 'not-applicable') return undefined;
  const evidence = evidenceOf(criterion.evidence, rules, context);
  if (judged.verdict === 'upcoming')
    return { id, ...judged, evidence: [], wouldBe: judgeOne(criterion, around, context, false).verdict };
  if (where?.truth === 'unknown')
    return {
      id,
      verdict: 'unknown',
      credit: open,
      leaves: where.leaves,
      missing: [...where.leaves, ...judged.missing],
      evidence,
    };
  return { id, ...judged, evidence };
}

/** What an open list may still hold: out of scope, upcoming, or unknown; never more. */
function judgeOneMore(
  criterion: Criterion,
  around: Condition | undefined,
  context: Context,
  incomplete: readonly Leaf[],
  waits: boolean,
): JudgedItem | undefined {
  if (criterion.where !== undefined && judge(criterion.where, context).truth === 'false') return undefined;
  const judged = judgeOne(criterion, around, context, waits);
  if (judged.verdict === 'not-applicable') return undefined;
  if (judged.verdict === 'upcoming') return { id: oneMoreId, ...judged, evidence: [] };
  return {
    id: oneMoreId,
    verdict: 'unknown',
    credit: open,
    leaves: incomplete,
    missing: incomplete,
    evidence: [],
  };
}

/** The lowest low and the lowest high of those judged. */
function creditOfItems(judged: readonly Judged[]): Credit {
  return {
    low: Math.min(...judged.map((item) => item.credit.low)),
    high: Math.min(...judged.map((item) => item.credit.high)),
  };
}

function verdictOfItems(items: readonly Judged[]): Verdict {
  const judged = items.filter((item) => isAssessable(item.verdict));
  if (judged.length === 0) return 'not-applicable';
  return judged.some((item) => item.verdict === 'needs-review')
    ? 'needs-review'
    : verdictOf(creditOfItems(judged));
}

/** Of several days on which items begin the earliest. */
function earliest(items: readonly JudgedItem[]): Pick<Judged, 'from'> {
  const begins = items.flatMap((item) =>
    item.from?.interval ? [{ text: item.from.text, interval: item.from.interval }] : [],
  );
  const [first] = begins.toSorted((a, b) => a.interval.low - b.interval.low);
  return first === undefined ? {} : { from: first };
}

/** Why no item is left: the conditions that took each of them out, or that there is none. */
function outOfScope(
  criterion: Criterion,
  around: Condition | undefined,
  items: readonly Context[],
  { path, pointer }: ListView,
): readonly Leaf[] {
  if (items.length === 0) return [{ path, pointer, why: 'value', observed: 'none', operator: 'for' }];
  return items.flatMap((item) => {
    const conditions = [around, criterion.where, criterion.applies].filter(
      (condition) => condition !== undefined,
    );
    return (
      conditions.map((condition) => judge(condition, item)).find((one) => one.truth === 'false')?.leaves ?? []
    );
  });
}
