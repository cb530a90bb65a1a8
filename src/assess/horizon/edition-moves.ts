import { diffEditions, type EditionDiff } from '../../editions/diff.js';
import type { Criterion, Edition } from '../../editions/edition.js';
import type { HorizonSubject } from '../../model/horizon.js';
import { type Day, formatDay } from '../../quantity/day.js';
import type { Locate } from '../shown-leaves.js';
import { findingOf, type Move } from './moves.js';
import { fingerprintOf, type Stand } from './stand.js';

/** How the criteria of an edition stand on one day, by id. */
export type Stands = ReadonlyMap<string, Stand>;

interface Side {
  readonly edition: Edition;
  readonly criteria: readonly Criterion[];
  readonly stands: Stands;
}

/** What comes with a further edition of a standard on its day. */
export interface EditionMoves {
  readonly day: Day;
  readonly subject: HorizonSubject;
  readonly moves: readonly Move[];
  /** How many of them do not apply to the project. */
  readonly notApplicable: number;
  /** How many are only worded or numbered anew. */
  readonly reworded: number;
}

/** Words and numbers of a criterion; what is asked stays what it was. */
const wording: readonly string[] = [
  ...['provision', 'title', 'requires', 'reading', 'remedy', 'effort', 'topic', 'pillar'],
];

/**
 * From the last day of one edition to the first of the next. Absent before: the standard begins; absent after: it ends
 * without another in its place.
 */
export function editionMoves(
  day: Day,
  before: Side | undefined,
  after: Side | undefined,
  locate: Locate,
): EditionMoves {
  const subject = subjectOf(before?.edition, after?.edition);
  const moves: Move[] = [];
  let notApplicable = 0;
  let reworded = 0;
  const take = (stands: readonly (Stand | undefined)[], move: () => Move): void => {
    const verdicts = new Set(stands.flatMap((stand) => (stand === undefined ? [] : stand.judged.verdict)));
    if (verdicts.size === 1 && verdicts.has('not-applicable')) notApplicable += 1;
    // What waits for a day of its own is told on that day.
    else if (verdicts.size > 1 || !verdicts.has('upcoming')) moves.push(move());
  };
  const diff = before && after && diffEditions(before.edition.whole, after.edition.whole);
  for (const criterion of after?.criteria ?? []) {
    const told = diff === undefined ? undefined : changeOf(criterion.id, diff);
    const old = before?.stands.get(told?.replaces ?? criterion.id);
    const now = after?.stands.get(criterion.id);
    if (after === undefined || now === undefined) continue;
    const turned = {
      criterion,
      edition: after.edition,
      after: now,
      ...(old === undefined ? {} : { before: old }),
    };
    if (old !== undefined && fingerprintOf(old) === fingerprintOf(now)) {
      if (told === undefined) continue;
      if (told.keys.every((key) => wording.includes(key)) && told.keys.length > 0) {
        reworded += 1;
        continue;
      }
    }
    const begins =
      old === undefined || (old.judged.verdict === 'upcoming' && now.judged.verdict !== 'upcoming');
    const kind = begins ? 'begins' : 'changes';
    take([old, now], () => ({ day, kind, subject, finding: findingOf(turned, locate, told) }));
  }
  const kept = new Set([
    ...(after?.criteria ?? []).map(({ id }) => id),
    ...(diff?.removed ?? []).flatMap((one) => (one.successor === undefined ? [] : [one.criterion.id])),
  ]);
  for (const criterion of before?.criteria ?? []) {
    const old = before?.stands.get(criterion.id);
    if (before === undefined || old === undefined || kept.has(criterion.id)) continue;
    const turned = { criterion, edition: before.edition, before: old };
    take([old], () => ({ day, kind: 'lapses', subject, finding: findingOf(turned, locate) }));
  }
  return { day, subject, moves, notApplicable, reworded };
}

interface Told {
  readonly keys: readonly string[];
  readonly replaces?: string;
  readonly limits: EditionDiff['changed'][number]['limits'];
}

/**
 * Undefined where the edition has it as the one before. What supersedes a criterion takes its place on the day on which
 * that is removed: up to then both may stand side by side, the one waiting.
 */
function changeOf(id: string, { added, removed, changed }: EditionDiff): Told | undefined {
  const older = removed.find(({ successor }) => successor?.id === id);
  const change = [...added, ...changed].find(({ criterion }) => criterion.id === id);
  if (older !== undefined)
    return { keys: change?.keys ?? [], limits: older.limits, replaces: older.criterion.id };
  return change === undefined ? undefined : { keys: change.keys, limits: change.limits };
}

function subjectOf(before: Edition | undefined, after: Edition | undefined): HorizonSubject {
  const edition = after ?? before;
  if (edition === undefined) throw new Error('an edition comes or goes');
  return {
    type: 'edition',
    id: `${edition.side}/${edition.standard}`,
    name: edition.short,
    ...(after === undefined ? {} : { edition: formatDay(after.appliesFrom) }),
    ...(before === undefined ? {} : { edition_before: formatDay(before.appliesFrom) }),
  };
}
