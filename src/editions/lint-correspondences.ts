import type { Correspondences, Only, Relation } from '../model/correspondences.js';
import type { Source } from '../model/source.js';
import { type Day, formatDay, parseDay } from '../quantity/day.js';
import { isMistake } from '../quantity/mistake.js';
import { type Claims, claimsOf } from './claims.js';
import { beginOf, inForceOn, pairOf, type Stated, type StatedRelation, statedIn } from './correspondences.js';
import type { Edition, Side } from './edition.js';
import { computedRelation } from './relation.js';
import type { Fault } from './shared.js';
import { topicsIn } from './topics.js';

interface Sources {
  readonly topics: Source;
  readonly correspondences: Source;
}

/** Every entry names criteria that are there, on its topic, and none contradicts what follows from the limits. */
export function lintCorrespondences(
  { correspondences: source }: Pick<Sources, 'correspondences'>,
  editions: readonly Edition[],
): readonly Fault[] {
  const known = knownCriteria(editions);
  const { relations: stated } = statedIn(source);
  const wrong = [
    ...stated.flatMap((one) => lintEntry(one, known)),
    ...lintTwice(stated),
    ...lintAlone(stated),
  ];
  // Of an entry that is wrong in itself its limits say nothing more.
  const sound = stated.filter(
    (one) => !wrong.some(({ pointer }) => `${pointer}/`.startsWith(`${one.pointer}/`)),
  );
  return [...wrong, ...lintContradictions(sound, editions), ...lintOneSided(source, known)].map((fault) => ({
    source,
    ...fault,
  }));
}

/** Every topic is corresponded, or declared one-sided. */
export function lintCompleteness(sources: Sources, editions: readonly Edition[]): readonly Fault[] {
  const { correspondences: source } = sources;
  return lintMissing(sources, statedIn(source), knownCriteria(editions)).map((fault) => ({
    source,
    ...fault,
  }));
}

type Told = Omit<Fault, 'source'>;

interface Known {
  /** Side and topics of a criterion, over all editions. */
  readonly criteria: ReadonlyMap<string, { readonly side: Side; readonly topics: ReadonlySet<string> }>;
  /** Sides that have a criterion on a topic, in any edition. */
  readonly sides: ReadonlyMap<string, ReadonlySet<Side>>;
}

function knownCriteria(editions: readonly Edition[]): Known {
  const criteria = new Map<string, { side: Side; topics: Set<string> }>();
  const sides = new Map<string, Set<Side>>();
  for (const { side, criteria: own } of editions) {
    for (const { id, topic } of own) {
      const seen = criteria.get(id) ?? { side, topics: new Set() };
      criteria.set(id, seen);
      seen.topics.add(topic);
      sides.set(topic, (sides.get(topic) ?? new Set()).add(side));
    }
  }
  return { criteria, sides };
}

function lintEntry(one: StatedRelation, { criteria, sides }: Known): readonly Told[] {
  const { topic, pointer, relation } = one;
  const faults: Told[] = [];
  const tell = (key: string, message: string, hint?: string): void =>
    void faults.push({ pointer: `${pointer}${key}`, message, ...(hint === undefined ? {} : { hint }) });
  if (!sides.has(topic)) tell('/topic', `no criterion is about \`${topic}\``);
  for (const side of ['eu', 'kz'] as const) {
    const id = one[side];
    const found = id === undefined ? undefined : criteria.get(id);
    if (id === undefined) continue;
    if (found === undefined) tell(`/${side}`, `no edition has a criterion \`${id}\``);
    else if (found.side !== side) tell(`/${side}`, `\`${id}\` is of the other side`);
    else if (!found.topics.has(topic))
      tell(`/${side}`, `\`${id}\` is not about \`${topic}\` but about ${[...found.topics].join(', ')}`);
  }
  const due = dueRelations(one);
  if (!due.includes(relation))
    tell('/relation', `\`${relation}\` does not fit the criteria named`, due.join(' or '));
  if (one.from !== undefined && dayOf(one.from) === undefined) tell('/from', 'there is no such day');
  const both = sides.get(topic);
  if (one.eu === undefined || one.kz === undefined) {
    if (both !== undefined && !(both.has('eu') && both.has('kz')))
      tell('', `\`${topic}\` has criteria of one side only`, 'declare it under `one_sided`');
  }
  return faults;
}

function dueRelations({ eu, kz }: StatedRelation): readonly Relation[] {
  if (eu !== undefined && kz !== undefined)
    return ['equivalent', 'eu-stricter', 'kz-stricter', 'overlapping'];
  return eu === undefined ? ['kz-only'] : ['eu-only'];
}

function lintTwice(stated: readonly StatedRelation[]): readonly Told[] {
  const seen = new Set<string>();
  return stated.flatMap((one) => {
    const key = `${pairOf(one)} ${beginOf(one)}`;
    const again = seen.has(key);
    seen.add(key);
    return again ? [{ pointer: one.pointer, message: 'the same criteria are there twice for one day' }] : [];
  });
}

/** What stands alone has no counterpart, so it stands in no pair. */
function lintAlone(stated: readonly StatedRelation[]): readonly Told[] {
  const paired = new Set(
    stated.flatMap(({ eu, kz }) => (eu === undefined || kz === undefined ? [] : [eu, kz])),
  );
  return stated.flatMap(({ eu, kz, pointer }) => {
    const alone = eu === undefined ? kz : kz === undefined ? eu : undefined;
    return alone !== undefined && paired.has(alone)
      ? [{ pointer, message: `\`${alone}\` stands alone here, and in a pair elsewhere` }]
      : [];
  });
}

/** On each day on which an edition or an entry begins: the pairs in force against what their limits say. */
function lintContradictions(
  stated: readonly StatedRelation[],
  editions: readonly Edition[],
): readonly Told[] {
  const claims = remembering();
  const met = new Set<string>();
  const told = new Map<string, Told>();
  for (const day of turningDays(stated, editions)) {
    const there = new Map(
      editionsOn(editions, day).flatMap((edition) =>
        edition.whole.criteria.map(({ data }) => [data.id, { edition, data }] as const),
      ),
    );
    for (const one of inForceOn(stated, day)) {
      const [eu, kz] = [there.get(one.eu ?? ''), there.get(one.kz ?? '')];
      if (eu === undefined || kz === undefined) continue;
      met.add(one.pointer);
      const [ours, theirs] = [claims(eu), claims(kz)];
      const computed = ours && theirs && computedRelation(ours, theirs);
      if (computed !== undefined && computed !== one.relation && !told.has(one.pointer))
        told.set(one.pointer, {
          pointer: `${one.pointer}/relation`,
          message: `\`${one.relation}\` is stated, but by the limits of ${formatDay(day)} it is \`${computed}\``,
        });
    }
  }
  const never = stated.filter(
    ({ eu, kz, pointer }) => eu !== undefined && kz !== undefined && !met.has(pointer),
  );
  return [
    ...told.values(),
    ...never.map(({ pointer }) => ({
      pointer,
      message: 'on no day are both criteria in force while this entry is',
      hint: 'name criteria that follow them, or move `from`',
    })),
  ];
}

interface There {
  readonly edition: Edition;
  readonly data: Edition['whole']['criteria'][number]['data'];
}

function remembering(): (there: There) => Claims | undefined {
  const known = new Map<There['data'], Claims | undefined>();
  return ({ edition, data }) => {
    if (!known.has(data)) known.set(data, claimsOf(data, edition.whole));
    return known.get(data);
  };
}

function turningDays(stated: readonly StatedRelation[], editions: readonly Edition[]): readonly Day[] {
  const days = [
    ...editions.map(({ appliesFrom }) => appliesFrom),
    ...stated.flatMap(({ from }) => dayOf(from) ?? []),
  ];
  return [...new Set(days)].toSorted((a, b) => a - b);
}

function dayOf(from: string | undefined): Day | undefined {
  const day = parseDay(from ?? '');
  return isMistake(day) ? undefined : day.first;
}

function editionsOn(editions: readonly Edition[], day: Day): readonly Edition[] {
  const latest = new Map<string, Edition>();
  for (const one of editions) if (one.appliesFrom <= day) latest.set(one.standard, one);
  return [...latest.values()].filter(({ until }) => until === undefined || until >= day);
}

/** Which side the criteria show, and whether the topic is of one side at all. */
function lintOneSided(source: Source, { sides }: Known): readonly Told[] {
  const seen = new Set<string>();
  return (source.value as Correspondences).one_sided.flatMap(
    ({ topic, relation }, index): readonly Told[] => {
      const pointer = `/one_sided/${index}`;
      if (seen.has(topic)) return [{ pointer, message: `\`${topic}\` is declared twice` }];
      seen.add(topic);
      const asking = sides.get(topic);
      if (asking === undefined) return [{ pointer, message: `no criterion is about \`${topic}\`` }];
      const only = onlyOf(asking);
      if (only === undefined)
        return [
          { pointer, message: `both sides ask about \`${topic}\``, hint: 'state the relation of a pair' },
        ];
      return only === relation
        ? []
        : [{ pointer: `${pointer}/relation`, message: `\`${relation}\`, but its criteria show \`${only}\`` }];
    },
  );
}

/** The one side that asks; undefined where both do. */
export function onlyOf(sides: ReadonlySet<Side>): Only | undefined {
  if (sides.has('eu')) return sides.has('kz') ? undefined : 'eu-only';
  return sides.has('kz') ? 'kz-only' : 'int-only';
}

function lintMissing(
  { topics }: Pick<Sources, 'topics'>,
  { relations, alone }: Stated,
  { sides }: Known,
): readonly Told[] {
  const paired = new Set(
    relations.flatMap(({ topic, eu, kz }) => (eu === undefined || kz === undefined ? [] : [topic])),
  );
  return topicsIn(topics).flatMap(({ id }): readonly Told[] => {
    const asking = sides.get(id);
    if (asking === undefined) return [];
    const only = onlyOf(asking);
    if (only === undefined)
      return paired.has(id)
        ? []
        : [{ pointer: '/correspondences', message: `both sides ask about \`${id}\`, but no pair is stated` }];
    return alone.has(id)
      ? []
      : [{ pointer: '/one_sided', message: `\`${id}\` is ${only}, but is not declared` }];
  });
}
