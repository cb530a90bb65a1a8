import type { Criterion, Edition } from '../editions/edition.js';
import { basesOf } from '../editions/whole.js';
import type { Assessment, Input } from '../model/assessment.js';
import type { Horizon, HorizonEntry, HorizonFinding, HorizonKind } from '../model/horizon.js';
import { addDuration, type Day, formatDay } from '../quantity/day.js';
import { type EditionMoves, editionMoves, type Stands } from './horizon/edition-moves.js';
import { findingOf, type Move, moveOf, placeAt, standardSubject } from './horizon/moves.js';
import { type OwnDay, ownDaysOf } from './horizon/own-days.js';
import { type Standing, standingsOf } from './horizon/segments.js';
import { type Course, courseOf, type Ground, type Stand } from './horizon/stand.js';
import type { Request } from './index.js';
import type { Pin } from './select.js';

/** Something that was said or accepted up to a last day and has no force after it. */
export interface End {
  readonly kind: 'statement' | 'waiver';
  /** The criterion it speaks of, with the item where it is of one. */
  readonly of: string;
  /** What was said: its ground or reason. */
  readonly what: string;
  /** Last day, inclusive. */
  readonly day: Day;
}

export interface HorizonRequest extends Omit<Request, 'profile' | 'profileDigest' | 'gate'> {
  /** All that may follow on those judged. */
  readonly editions: readonly Edition[];
  readonly pins: readonly Pin[];
  readonly until: Day;
  readonly ends?: readonly End[];
  /** What a kind of paper is called, for people. */
  readonly titles: ReadonlyMap<string, string>;
  readonly used: Pick<Assessment, 'editions' | 'editions_absent' | 'hypothetical'>;
}

/** How far is looked where nobody says: a licence runs for twenty-five years, and the next one is prepared in time. */
export const lookAhead = { months: 12 * 50, days: 0, text: 'P50Y' };

/**
 * What begins to apply, changes, lapses or is due, by day, each with what the verdict would be if nothing but the day
 * were another one: figures stay as they are and do not age, and that they will is told apart. Pure.
 */
export function horizonOf(request: HorizonRequest): Horizon {
  const { facts, asOf, until, locate } = request;
  const ground: Ground = { facts, asOf, dated: request.dated, kinds: request.kinds };
  const standings = standingsOf({ ...request, reporting: facts.reportingPeriod });
  const moves: Move[] = [];
  const editions: EditionMoves[] = [];
  const aged = new Map<Day, HorizonFinding[]>();
  let later = 0;
  for (const { segments } of standings) {
    let last: Followed | undefined;
    const told = new Set<string>();
    for (const { edition, ...days } of segments) {
      const now = followed(edition, days, request, ground);
      const follows = last !== undefined && last.last === days.first - 1;
      if (last !== undefined && !follows)
        editions.push(editionMoves(last.last + 1, { ...last, stands: last.closing }, undefined, locate));
      if (days.first > asOf)
        editions.push(
          editionMoves(
            days.first,
            last !== undefined && follows ? { ...last, stands: last.closing } : undefined,
            { ...now, stands: now.opening },
            locate,
          ),
        );
      moves.push(...now.courses.flatMap((one) => movesIn(one, edition, request)).filter(isNews(told)));
      for (const { criterion, course } of now.courses)
        for (const { day, before, after } of course.aged)
          aged.set(day, [...(aged.get(day) ?? []), findingOf({ criterion, edition, before, after }, locate)]);
      if (days.last === until) {
        const waiting = now.courses.filter(
          ({ course }) => course.stands.at(-1)?.judged.verdict === 'upcoming',
        );
        moves.push(...waiting.flatMap((one) => undatedOf(one, edition, request)));
        later += waiting.filter(({ course }) => beginsLater(course.stands.at(-1))).length;
      }
      last = { ...now, edition, last: days.last };
    }
    if (last !== undefined && last.last < until)
      editions.push(editionMoves(last.last + 1, { ...last, stands: last.closing }, undefined, locate));
  }
  const entries = [
    ...grouped([...moves, ...editions.flatMap((one) => one.moves)], editions),
    ...[...aged].map(([day, findings]) => agedEntry(day, findings)),
    ...(request.ends ?? []).map(endEntry),
  ];
  const days = ownDaysOf(facts, asOf).map((own) => ownEntry(own, request));
  return {
    schema_version: 1,
    tool: request.tool,
    as_of: formatDay(asOf),
    until: formatDay(until),
    inputs: inputsOf(request.inputs, standings),
    project: request.project,
    ...(request.used.hypothetical === undefined ? {} : { hypothetical: request.used.hypothetical }),
    editions: request.used.editions,
    editions_absent: request.used.editions_absent,
    entries: inOrder(withOwn(entries, days)).filter(
      ({ day }) => day === undefined || (day >= formatDay(asOf) && day <= formatDay(until)),
    ),
    later,
  };
}

/** The files of further editions too: they had a part in it. */
function inputsOf(read: readonly Input[], standings: readonly Standing[]): readonly Input[] {
  const paths = new Set(read.map(({ path }) => path));
  const further = standings.flatMap(({ segments }) =>
    segments.flatMap(({ edition: { whole } }) =>
      [whole, ...basesOf(whole)].flatMap(({ source }) => source.files),
    ),
  );
  const fresh = new Map(further.map((file) => [file.path, file.sha256]));
  return [
    ...read,
    ...[...fresh].flatMap(([path, sha256]) =>
      paths.has(path) ? [] : [{ role: 'standard' as const, path, sha256 }],
    ),
  ];
}

interface Followed {
  readonly edition: Edition;
  readonly criteria: readonly Criterion[];
  readonly courses: readonly CriterionCourse[];
  readonly opening: Stands;
  readonly closing: Stands;
  readonly last: Day;
}

interface CriterionCourse {
  readonly criterion: Criterion;
  readonly course: Course;
}

function followed(
  edition: Edition,
  days: { readonly first: Day; readonly last: Day },
  { wanted }: HorizonRequest,
  ground: Ground,
): Followed {
  const criteria = edition.criteria.filter((criterion) => wanted?.(criterion) ?? true);
  const courses = criteria.map((criterion) => ({
    criterion,
    course: courseOf(criterion, edition, ground, days),
  }));
  const standing = (at: 0 | -1): Stands =>
    new Map(
      courses.flatMap(({ criterion: { id }, course }) => {
        const stand = course.stands.at(at);
        return stand === undefined ? [] : [[id, stand]];
      }),
    );
  return { edition, criteria, courses, opening: standing(0), closing: standing(-1), last: days.last };
}

function movesIn(
  { criterion, course }: CriterionCourse,
  edition: Edition,
  { facts, locate, titles }: HorizonRequest,
): readonly Move[] {
  return course.stands.flatMap((after, index) => {
    const before = course.stands[index - 1];
    return before === undefined
      ? []
      : [moveOf({ criterion, edition, before, after }, { facts, locate, titles })];
  });
}

/** What falls due again and again is told once, under whatever edition. */
function isNews(told: Set<string>): (move: Move) => boolean {
  return ({ repeats, subject, finding: { criterion, before, after } }) => {
    if (repeats === undefined) return true;
    const key = `${criterion}|${subject.id}`;
    const again = told.has(key);
    told.add(key);
    return !again || before !== after;
  };
}

/** What waits for a day that nobody knows. */
function undatedOf(
  { criterion, course }: CriterionCourse,
  edition: Edition,
  { locate }: HorizonRequest,
): readonly Move[] {
  const before = course.stands.at(-1);
  if (before === undefined || beginsLater(before)) return [];
  const finding = findingOf({ criterion, edition, before, after: before }, locate);
  const { wouldBe } = before.judged;
  return [
    {
      kind: 'begins',
      subject: standardSubject(edition),
      finding: { ...finding, before: 'upcoming', ...(wouldBe === undefined ? {} : { after: wouldBe }) },
    },
  ];
}

function beginsLater(stand: Stand | undefined): boolean {
  return stand?.judged.from?.interval !== undefined;
}

/** What happens on one day with one subject is one entry. */
function grouped(moves: readonly Move[], editions: readonly EditionMoves[]): readonly HorizonEntry[] {
  const entries = new Map<string, { readonly first: Move; readonly findings: HorizonFinding[] }>();
  for (const move of moves) {
    const key = keyOf(move);
    const entry = entries.get(key) ?? { first: move, findings: [] };
    entry.findings.push(move.finding);
    entries.set(key, entry);
  }
  const counted = new Set<EditionMoves>();
  const told = [...entries].map(([key, { first, findings }]): HorizonEntry => {
    const { day, kind, lastDay, subject, repeats } = first;
    const [own] = editions.filter((one) => one.subject === subject && !counted.has(one));
    if (own !== undefined) counted.add(own);
    return {
      key,
      ...(day === undefined ? {} : { day: formatDay(day) }),
      kind,
      ...(lastDay === undefined ? {} : { last_day: formatDay(lastDay) }),
      subject,
      ...(repeats === undefined ? {} : { repeats }),
      findings,
      // Told once, whatever becomes of them.
      not_applicable: own?.notApplicable ?? 0,
      reworded: own?.reworded ?? 0,
    };
  });
  return [...told, ...editions.flatMap((one) => silent(one))];
}

/** An edition that changes nothing for the project comes all the same. */
function silent({ day, subject, moves, notApplicable, reworded }: EditionMoves): readonly HorizonEntry[] {
  if (moves.length > 0) return [];
  const kind: HorizonKind =
    subject.edition === undefined ? 'lapses' : subject.edition_before === undefined ? 'begins' : 'changes';
  const key = keyOf({ day, kind, subject });
  return [{ key, day: formatDay(day), kind, subject, findings: [], not_applicable: notApplicable, reworded }];
}

function keyOf({ day, kind, subject }: Pick<Move, 'day' | 'kind' | 'subject'>): string {
  const { type, id, period } = subject;
  const parts = [
    day === undefined ? 'no-day' : formatDay(day),
    kind,
    type,
    id,
    ...(period === undefined ? [] : [period]),
  ];
  return parts.join('|');
}

function agedEntry(day: Day, findings: readonly HorizonFinding[]): HorizonEntry {
  const subject = { type: 'figures' as const, id: 'figures', name: 'figures' };
  const key = keyOf({ day, kind: 'stale', subject });
  return {
    ...{ key, day: formatDay(day), kind: 'stale', last_day: formatDay(day - 1), subject, findings },
    ...{ not_applicable: 0, reworded: 0 },
  };
}

function endEntry({ kind: type, of: id, what, day }: End): HorizonEntry {
  const subject = { type, id, name: what };
  const key = keyOf({ day: day + 1, kind: 'expires', subject });
  return {
    ...{ key, day: formatDay(day + 1), kind: 'expires', last_day: formatDay(day), subject },
    ...{ findings: [], not_applicable: 0, reworded: 0 },
  };
}

/** What ends on its last day is gone the day after; what is due is due on it. */
function ownEntry(
  { low, high, kind, subject, pointer, isLast }: OwnDay,
  { locate, asOf, titles }: HorizonRequest,
): HorizonEntry {
  const gone = kind === 'expires' && isLast && low === high ? 1 : 0;
  const first = Math.max(low + gone, asOf + gone);
  const name = subject.type === 'document' ? (titles.get(subject.name) ?? subject.name) : subject.name;
  const placed = { ...subject, name, ...placeAt(pointer, locate) };
  const key = keyOf({ day: first, kind, subject: { ...placed, period: subject.name } });
  return {
    key,
    day: formatDay(first),
    ...(low === high ? {} : { day_to: formatDay(high + gone) }),
    kind,
    ...(isLast && kind !== 'begins' && low === high ? { last_day: formatDay(high) } : {}),
    subject: placed,
    ...{ findings: [], not_applicable: 0, reworded: 0 },
  };
}

/** What criteria make of a day of the project stands with that day. */
function withOwn(entries: readonly HorizonEntry[], own: readonly HorizonEntry[]): readonly HorizonEntry[] {
  const left = [...entries];
  const merged = own.map((entry) => {
    const at = left.findIndex((other) => isSame(other, entry));
    const [found] = at === -1 ? [] : left.splice(at, 1);
    return found === undefined ? entry : { ...entry, findings: found.findings };
  });
  return [...left, ...merged];
}

function isSame({ day, subject }: HorizonEntry, own: HorizonEntry): boolean {
  const { type, id, name } = own.subject;
  return day === own.day && subject.type === type && subject.id === id && subject.name === name;
}

const kinds: readonly HorizonKind[] = ['begins', 'changes', 'lapses', 'due', 'expires', 'stale'];

/** By day, then as the kinds stand in the list, then by key; without a day last. */
function inOrder(entries: readonly HorizonEntry[]): readonly HorizonEntry[] {
  const rank = ({ kind }: HorizonEntry): number => kinds.indexOf(kind);
  const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return entries.toSorted(
    (a, b) => text(a.day ?? '~', b.day ?? '~') || rank(a) - rank(b) || text(a.key, b.key),
  );
}

/** The last day that is looked at where nobody says. */
export function defaultUntil(asOf: Day): Day {
  return addDuration(asOf, lookAhead);
}
