import type { Assessment, Finding, ItemFinding, WaiverState } from '../model/assessment.js';
import type { Place } from '../model/source.js';
import { isAssessable, isShort } from '../model/verdict.js';
import type { Waivers } from '../model/waivers.js';
import { addDuration, type Day, formatDay, parseDay } from '../quantity/day.js';
import { order } from '../quantity/interval.js';
import { isMistake } from '../quantity/mistake.js';
import { reliedOnFor } from './relies.js';

/** A waiver, and where it stands. */
export type PlacedWaiver = Waivers['waivers'][number] & { readonly place: Place };

/** What somebody accepted beforehand. */
export interface Acceptances {
  /** Absent where no file was given. */
  readonly waivers?: readonly PlacedWaiver[];
  /** An earlier assessment of the same project. */
  readonly baseline?: Assessment;
}

interface Accepted {
  /** The same findings, in the same order; only `waived` and `known` are added. */
  readonly findings: readonly Finding[];
  readonly waivers?: readonly WaiverState[];
  readonly baseline?: NonNullable<Assessment['baseline']>;
}

/**
 * Marks the gaps that live waivers and a live baseline accept (design: waivers; end days are inclusive). No verdict
 * and no credit changes.
 */
export function accept(
  findings: readonly Finding[],
  { waivers, baseline }: Acceptances,
  { asOf, project }: { readonly asOf: Day; readonly project: string },
): Accepted {
  const mine = waivers?.filter((waiver) => waiver.project === undefined || waiver.project === project);
  const states = mine?.map((waiver) => stateOf(waiver, findings, asOf));
  const live = (states ?? []).filter(({ state }) => state === 'live');
  const before = baseline === undefined ? undefined : baselineOn(baseline, asOf);
  const marked = findings.map((finding) => {
    const byWaiver = marksOf(finding, (item) => live.some((waiver) => covers(waiver, finding, item)));
    const byBaseline = marksOf(finding, (item) => before?.knows(finding, item) === true);
    return withMarks(finding, byWaiver, byBaseline);
  });
  return {
    findings: marked,
    ...(states === undefined ? {} : { waivers: states }),
    ...(before === undefined
      ? {}
      : {
          baseline: {
            ...before.head,
            known: marked.filter((finding) => isShort(finding.verdict) && finding.known === true).length,
            fresh: marked.filter((finding) => isShort(finding.verdict) && finding.known !== true).length,
          },
        }),
  };
}

/** The credit that is certain once live waivers count as met. */
export function lowAfterWaivers(finding: Finding): number {
  if (finding.waived === true) return 1;
  const { items = [] } = finding;
  if (!items.some(({ waived }) => waived === true)) return finding.credit.low;
  const judged = items.filter(({ verdict, waived }) => isAssessable(verdict) && waived !== true);
  return Math.min(1, ...judged.map(({ credit }) => credit.low));
}

/** Whether somebody accepted all of a gap: the whole, or each item that is short of met. */
export function isAccepted(one: Finding | ItemFinding): boolean {
  const short = 'items' in one ? shortItems(one) : [];
  return short.length > 0 ? short.every(isAccepted) : one.waived === true || one.known === true;
}

function shortItems({ items = [] }: Pick<Finding, 'items'>): readonly ItemFinding[] {
  return items.filter(({ verdict }) => isShort(verdict));
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (isMistake(day)) throw new Error(`no day: ${text}`);
  return day.first;
}

/** What a waiver is worth on a day, whatever it covers. */
export function waiverOn(waiver: PlacedWaiver, asOf: Day): WaiverState {
  return withForce(waiver, forceByDay(waiver, asOf));
}

function stateOf(waiver: PlacedWaiver, findings: readonly Finding[], asOf: Day): WaiverState {
  const byDay = forceByDay(waiver, asOf);
  return withForce(waiver, byDay[0] === 'live' ? forceByGap(waiver, findings) : byDay);
}

function withForce({ place, ...said }: PlacedWaiver, [state, note]: Force): WaiverState {
  const { exact: _, ...where } = place;
  return { ...said, state, ...(note === undefined ? {} : { note }), ...where };
}

type Force = readonly [WaiverState['state'], string?];

/** Both days are included. */
function forceByDay({ approved_on: begin, expires }: PlacedWaiver, asOf: Day): Force {
  if (dayOf(expires) < asOf) return ['ended', `it ended on ${expires}`];
  return dayOf(begin) > asOf ? ['not-begun', `it begins on ${begin}`] : ['live'];
}

function forceByGap(waiver: PlacedWaiver, findings: readonly Finding[]): Force {
  const finding = findings.find(({ criterion }) => criterion === waiver.criterion);
  if (finding === undefined) return ['not-judged', 'this run does not judge the criterion'];
  if (!isShort(finding.verdict)) return ['unused', `there is no gap: the finding is ${finding.verdict}`];
  const { item } = waiver;
  if (item === undefined) return ['live'];
  const found = finding.items?.find(({ id }) => id === item);
  if (found === undefined) return ['unused', `the finding has no item \`${item}\``];
  return isShort(found.verdict)
    ? ['live']
    : ['unused', `there is no gap: of \`${item}\` it is ${found.verdict}`];
}

function covers(
  { criterion, item }: Pick<WaiverState, 'criterion' | 'item'>,
  finding: Finding,
  asked: ItemFinding | undefined,
): boolean {
  return criterion === finding.criterion && (item === undefined || item === asked?.id);
}

/** Ids of the items that are accepted, and whether that is all of the gap. */
interface Marks {
  readonly all: boolean;
  readonly items: ReadonlySet<string>;
}

function marksOf(finding: Finding, isAcceptedOf: (item: ItemFinding | undefined) => boolean): Marks {
  if (!isShort(finding.verdict)) return { all: false, items: new Set() };
  const short = shortItems(finding);
  if (short.length === 0) return { all: isAcceptedOf(undefined), items: new Set() };
  const items = new Set(short.filter(isAcceptedOf).map(({ id }) => id));
  return { all: items.size === short.length, items };
}

function withMarks(finding: Finding, waived: Marks, known: Marks): Finding {
  if (!waived.all && !known.all && waived.items.size + known.items.size === 0) return finding;
  const items = finding.items?.map((item) => ({
    ...item,
    ...(waived.items.has(item.id) ? { waived: true } : {}),
    ...(known.items.has(item.id) ? { known: true } : {}),
  }));
  return {
    ...finding,
    ...(items === undefined ? {} : { items }),
    ...(waived.all ? { waived: true } : {}),
    ...(known.all ? { known: true } : {}),
  };
}

interface Baseline {
  readonly head: Omit<NonNullable<Assessment['baseline']>, 'known' | 'fresh'>;
  /** Whether it has this gap, no better than now. */
  knows(finding: Finding, item: ItemFinding | undefined): boolean;
}

function baselineOn(baseline: Assessment, asOf: Day): Baseline {
  const begin = dayOf(baseline.as_of);
  // No licence for ever: no longer than an assessment can be relied on at all.
  const until = addDuration(begin, reliedOnFor);
  const state = asOf < begin ? 'not-begun' : asOf > until ? 'ended' : 'live';
  const gaps = new Map(
    baseline.findings
      .filter(({ verdict }) => isShort(verdict))
      .map((finding) => [finding.fingerprint, finding]),
  );
  return {
    head: { as_of: baseline.as_of, until: formatDay(until), state },
    knows: (finding, item) => {
      const then = gaps.get(finding.fingerprint);
      if (state !== 'live' || then === undefined) return false;
      const before = item === undefined ? then : shortItems(then).find(({ id }) => id === item.id);
      if (before === undefined || hasLapsed(baseline, then, item, asOf)) return false;
      const { credit } = item ?? finding;
      return order(credit.low, before.credit.low) >= 0 && order(credit.high, before.credit.high) >= 0;
    },
  };
}

/** What was accepted only by a waiver is not accepted for longer because an assessment was saved meanwhile. */
function hasLapsed(
  { waivers = [] }: Assessment,
  then: Finding,
  item: ItemFinding | undefined,
  asOf: Day,
): boolean {
  const own = waivers.filter((waiver) => waiver.state === 'live' && covers(waiver, then, item));
  return own.length > 0 && own.every(({ expires }) => dayOf(expires) < asOf);
}
