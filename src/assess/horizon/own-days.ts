import type { Facts, Fields, Item, LeafFact, Node } from '../../facts/facts.js';
import type { HorizonKind, HorizonSubject } from '../../model/horizon.js';
import { addDuration, type Day, formatSpan } from '../../quantity/day.js';
import { isPoint } from '../../quantity/interval.js';

/** A day that the project itself names or that follows from what it says. */
export interface OwnDay {
  /** First and last day that it may be. */
  readonly low: Day;
  readonly high: Day;
  readonly kind: Extract<HorizonKind, 'begins' | 'due' | 'expires'>;
  readonly subject: Pick<HorizonSubject, 'type' | 'id' | 'name' | 'said'>;
  readonly pointer: string;
  /** Of what ends: it is the last day itself. Where an end is only reckoned that is for the paper to say. */
  readonly isLast: boolean;
}

/** Ends of papers and rights, and every other day of the project that may lie after the as-of day. */
export function ownDaysOf(facts: Facts, asOf: Day): readonly OwnDay[] {
  return [
    ...facts.papers.flatMap(endOfPaper),
    ...leavesIn(facts.fields, '').flatMap(({ path, leaf, item }) => dayOf(path, leaf, item)),
    ...rightsIn(facts).flatMap(reckonedEnds),
  ].filter(({ kind, low, high, isLast }) => {
    // What is said of this year and begins on no day of its own has happened as a rule.
    if (kind === 'begins') return low > asOf;
    return isLast ? high >= asOf : high > asOf;
  });
}

function endOfPaper({ id, kind, expiresOn: end, pointer }: Facts['papers'][number]): readonly OwnDay[] {
  if (end === undefined || end === 'never') return [];
  return [
    {
      low: end.first,
      high: end.last,
      kind: 'expires',
      subject: { type: 'document', id, name: kind, said: formatSpan(end) },
      pointer: `${pointer}/expires_on`,
      isLast: true,
    },
  ];
}

interface Found {
  readonly path: string;
  readonly leaf: LeafFact;
  /** The innermost item it stands in. */
  readonly item?: Item;
}

function leavesIn(fields: Fields, path: string, item?: Item): readonly Found[] {
  return [...fields].flatMap(([name, node]) => found(node, path === '' ? name : `${path}.${name}`, item));
}

function found(node: Node, path: string, item: Item | undefined): readonly Found[] {
  switch (node.kind) {
    case 'section':
      return leavesIn(node.fields, path, item);
    case 'inventory':
      return node.items.flatMap((one) => leavesIn(one.fields, one.path, one));
    case 'leaf':
      return [{ path, leaf: node, ...(item === undefined ? {} : { item }) }];
    default:
      return [];
  }
}

/** Last days by the names they have in a project file; all others are days on which something begins or is planned. */
const due = /(?:^|_)due_on$/;
const ends = /(?:^|_)(?:expires_on|ends_on|end_on|until|extended_to)$/;

function dayOf(path: string, { claims, pointer }: LeafFact, item: Item | undefined): readonly OwnDay[] {
  const days = claims.flatMap(({ value }) => (value.kind === 'day' ? [value.interval] : []));
  if (days.length === 0) return [];
  const field = path.slice(path.lastIndexOf('.') + 1);
  const said = [...new Set(claims.map(({ text }) => text))].join(' or ');
  const right = item !== undefined && path === `rights.${item.id}.${field}`;
  return [
    {
      low: Math.min(...days.map(({ low }) => low)),
      high: Math.max(...days.map(({ high }) => high)),
      kind: due.test(field) ? 'due' : ends.test(field) ? 'expires' : 'begins',
      subject: right
        ? { type: 'right', id: item.id, name: field.replaceAll('_', ' '), said }
        : { type: 'fact', id: path, name: field.replaceAll('_', ' '), said },
      pointer,
      isLast: true,
    },
  ];
}

function rightsIn({ fields }: Facts): readonly Item[] {
  const rights = fields.get('rights');
  return rights?.kind === 'inventory' ? rights.items : [];
}

/**
 * Where a right does not say its last day, but a term and when that began or the right was issued: the day on which so
 * many calendar years have passed. Which day the law counts as the last is for the licence itself to say.
 */
function reckonedEnds({ id, fields }: Item): readonly OwnDay[] {
  if (fields.has('expires_on') || fields.has('ended_on')) return [];
  const term = leafIn(fields, 'term');
  const years = yearsOf(term);
  const began = ['starts_on', 'issued_on'].flatMap((name) => {
    const leaf = leafIn(fields, name);
    const days = (leaf?.claims ?? []).flatMap(({ value }) => (value.kind === 'day' ? [value.interval] : []));
    return leaf === undefined || days.length === 0 ? [] : [{ name, leaf, days }];
  })[0];
  if (term === undefined || years === undefined || began === undefined) return [];
  const after = (day: Day, more: number): Day =>
    addDuration(day, { months: Math.round(more * 12), days: 0, text: '' });
  const low = Math.min(...began.days.map((day) => day.low));
  const high = Math.max(...began.days.map((day) => day.high));
  const from = [...new Set(began.leaf.claims.map(({ text }) => text))].join(' or ');
  const said = `${began.name} ${from} + ${term.claims[0]?.text ?? ''}`;
  const extension = leafIn(fields, 'extension');
  const more = yearsOf(extension);
  const end = (name: string, length: number, how: string): OwnDay => ({
    low: after(low, length),
    high: after(high, length),
    kind: 'expires',
    subject: { type: 'right', id, name, said: how },
    pointer: term.pointer,
    isLast: false,
  });
  return [
    end('term runs out', years, said),
    ...(more === undefined
      ? []
      : [
          end(
            'term runs out if it is extended',
            years + more,
            `${said} + ${extension?.claims[0]?.text ?? ''}`,
          ),
        ]),
  ];
}

function leafIn(fields: Fields, name: string): LeafFact | undefined {
  const node = fields.get(name);
  return node?.kind === 'leaf' ? node : undefined;
}

/** A whole number of months in calendar years; a term in days or one that is not exact gives no day. */
function yearsOf(leaf: LeafFact | undefined): number | undefined {
  const [claim, ...others] = leaf?.claims ?? [];
  if (claim === undefined || others.length > 0 || claim.value.kind !== 'number') return undefined;
  const { interval, dimension } = claim.value;
  const months = interval.low * 12;
  if (dimension !== 'a' || !isPoint(interval) || Math.abs(months - Math.round(months)) > 1e-6)
    return undefined;
  return interval.low;
}
