import type { Cause } from '../../conditions/turns.js';
import type { MovedLimit } from '../../editions/diff.js';
import type { Criterion, Edition } from '../../editions/edition.js';
import type { Facts } from '../../facts/facts.js';
import type { HorizonFinding, HorizonKind, HorizonSubject } from '../../model/horizon.js';
import { type Day, formatDay } from '../../quantity/day.js';
import { order } from '../../quantity/interval.js';
import { type Locate, shownLeaves } from '../shown-leaves.js';
import type { Stand } from './stand.js';

/** What becomes of one criterion on one day, with what brings it about. */
export interface Move {
  /** Absent where no day is known. */
  readonly day?: Day;
  readonly kind: HorizonKind;
  readonly lastDay?: Day;
  readonly subject: HorizonSubject;
  readonly repeats?: 'year' | 'quarter';
  readonly finding: HorizonFinding;
}

/** A criterion of an edition with how it stands before and after; one of them may not be asked. */
export interface Turned {
  readonly criterion: Criterion;
  readonly edition: Edition;
  readonly before?: Stand;
  readonly after?: Stand;
}

/** Where its subjects are named and where they stand. */
interface Named {
  readonly facts: Facts;
  readonly locate: Locate;
  /** What a kind of paper is called, for people. */
  readonly titles: ReadonlyMap<string, string>;
}

/** What a criterion does on the day of a further stand, within its edition. */
export function moveOf(
  { criterion, edition, before, after }: Required<Turned>,
  { facts, locate, titles }: Named,
): Move {
  const finding = findingOf({ criterion, edition, before, after }, locate);
  const { day, causes } = after;
  const within = standardSubject(edition);
  if (isWaiting(before) && !isWaiting(after)) return { day, kind: 'begins', subject: within, finding };
  const filing = ofKind(causes, 'filing');
  if (filing !== undefined) {
    const { document, period, deadline, every } = filing;
    const name = titles.get(document) ?? document;
    const subject: HorizonSubject = { type: 'filing', id: document, name, period };
    return { day: deadline, kind: 'due', lastDay: deadline, subject, repeats: every, finding };
  }
  const [was, is] = [before.judged.verdict, after.judged.verdict];
  const paper = ofKind(causes, 'document');
  if (paper !== undefined) {
    const subject = paperSubject(paper, { facts, locate, titles });
    const gone = paper.what === 'ends' || paper.what === 'ages';
    if (!gone) return { day, kind: 'begins', subject, finding };
    return { day, kind: 'expires', lastDay: day - 1, subject, finding };
  }
  const own = causes.find((cause) => 'path' in cause && cause.path !== '' && cause.path !== 'as-of');
  const subject = own !== undefined && 'path' in own ? factSubject(own) : within;
  if (was === 'not-applicable' && is !== was) return { day, kind: 'begins', subject, finding };
  if (is === 'not-applicable') return { day, kind: 'lapses', subject, finding };
  if (own !== undefined && isWorse(before, after))
    return { day: day - 1, kind: 'due', lastDay: day - 1, subject, finding };
  return { day, kind: 'changes', subject, finding };
}

function ofKind<Kind extends Cause['kind']>(
  causes: readonly Cause[],
  kind: Kind,
): Extract<Cause, { kind: Kind }> | undefined {
  return causes.find((cause): cause is Extract<Cause, { kind: Kind }> => cause.kind === kind);
}

/** It waits for its day, as a whole or for some item. */
function isWaiting({ judged }: Stand): boolean {
  return judged.verdict === 'upcoming' || (judged.items ?? []).some((item) => item.verdict === 'upcoming');
}

/** As a whole, or for an item of which both judge. */
function isWorse(before: Stand, after: Stand): boolean {
  const items = (after.judged.items ?? []).flatMap((item) => {
    const old = before.judged.items?.find(({ id }) => id === item.id);
    return old === undefined ? [] : [[old.credit, item.credit] as const];
  });
  return [[before.judged.credit, after.judged.credit] as const, ...items].some(([old, now]) => {
    const low = order(now.low, old.low);
    return (low === 0 ? order(now.high, old.high) : low) < 0;
  });
}

export function standardSubject({ standard, short, side }: Edition): HorizonSubject {
  return { type: 'standard', id: `${side}/${standard}`, name: short };
}

function paperSubject(
  { document: id, what }: Extract<Cause, { kind: 'document' }>,
  { facts: { papers }, locate, titles }: Named,
): HorizonSubject {
  const paper = papers.find((one) => one.id === id);
  if (paper === undefined) return { type: 'document', id, name: id };
  const said =
    what === 'ends' ? {} : { said: what === 'ages' ? 'too old for what is asked' : 'dated that day' };
  return {
    type: 'document',
    id,
    name: titles.get(paper.kind) ?? paper.kind,
    ...said,
    ...placeAt(paper.pointer, locate),
  };
}

function factSubject(cause: Cause & { readonly path: string }): HorizonSubject {
  const [list, item = '', field, ...deeper] = cause.path.split('.');
  const old = cause.kind === 'age' ? ', too old after that day' : '';
  const said = 'text' in cause ? { said: `${cause.text}${old}` } : {};
  if (list === 'rights' && field !== undefined && deeper.length === 0)
    return { type: 'right', id: item, name: wordsOf(field), ...said };
  return { type: 'fact', id: cause.path, name: wordsOf(cause.path.split('.').at(-1) ?? ''), ...said };
}

/** `expires on` of `expires_on`. */
function wordsOf(field: string): string {
  return field.replaceAll('_', ' ');
}

export function placeAt(pointer: string, locate: Locate): Pick<HorizonSubject, 'file' | 'line' | 'column'> {
  const { exact: _, ...where } = locate(pointer);
  return where;
}

function limitOf({
  subject,
  operator,
  from,
  to,
  times,
}: MovedLimit): NonNullable<HorizonFinding['limits']>[number] {
  const what = Object.values(subject).flatMap((one) => (typeof one === 'string' ? [one] : []));
  return { what: what.join(', '), operator, from, to, ...(times === undefined ? {} : { times }) };
}

/** The criterion as it is asked after, or was asked last, and what is another thing then. */
export function findingOf(
  { criterion, edition, before, after }: Turned,
  locate: Locate,
  more: { readonly replaces?: string; readonly limits?: readonly MovedLimit[] } = {},
): HorizonFinding {
  const stand = after ?? before;
  const items = itemsOf(before, after);
  const proof = proofOf(before, after);
  return {
    criterion: criterion.id,
    ...(more.replaces === undefined ? {} : { replaces: more.replaces }),
    standard: edition.standard,
    edition: formatDay(edition.appliesFrom),
    short: edition.short,
    side: edition.side,
    provision: criterion.provision,
    title: criterion.title,
    requires: criterion.requires,
    pillar: criterion.pillar,
    severity: criterion.severity,
    reach: criterion.reach,
    binds: stand?.binds ?? 'unknown',
    ...(before === undefined ? {} : { before: before.judged.verdict }),
    ...(after === undefined ? {} : { after: after.judged.verdict }),
    ...(items.length === 0 ? {} : { items }),
    ...(proof.length === 0 ? {} : { proof }),
    ...(more.limits === undefined || more.limits.length === 0 ? {} : { limits: more.limits.map(limitOf) }),
    why: after === undefined ? [] : shownLeaves(after.judged.leaves, locate),
    remedy: criterion.remedy,
  };
}

function itemsOf(before: Stand | undefined, after: Stand | undefined): NonNullable<HorizonFinding['items']> {
  if (before === undefined || after === undefined) return [];
  const [old, now] = [before, after].map(
    ({ judged }) => new Map((judged.items ?? []).map((item) => [item.id, item.verdict])),
  );
  const ids = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])];
  return ids.flatMap((id) => {
    const [was, is] = [old?.get(id), now?.get(id)];
    if (was === is) return [];
    return [
      { id, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) },
    ];
  });
}

/** Only where the same papers are asked of the same subject before and after. */
function proofOf(before: Stand | undefined, after: Stand | undefined): NonNullable<HorizonFinding['proof']> {
  const [old, now] = [before?.judged.evidence ?? [], after?.judged.evidence ?? []];
  if (old.length !== now.length) return [];
  return now.flatMap(({ kinds, state }, index) => {
    const was = old[index]?.state ?? state;
    return was === state ? [] : [{ kinds: kinds.join(' or '), before: was, after: state }];
  });
}
