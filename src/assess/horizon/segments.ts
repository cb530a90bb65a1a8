import type { Edition } from '../../editions/edition.js';
import type { Span } from '../../facts/facts.js';
import { addDuration, type Day } from '../../quantity/day.js';
import { type Pin, type Selection, selectEditions } from '../select.js';

/** A stretch of days on which one edition of a standard is asked. */
export interface Segment {
  readonly edition: Edition;
  readonly first: Day;
  readonly last: Day;
}

/** One standard from the as-of day on: its editions in order, with a gap where none applies. */
export interface Standing {
  readonly standard: string;
  readonly segments: readonly Segment[];
}

interface Given {
  readonly editions: readonly Edition[];
  readonly pins: readonly Pin[];
  readonly selection: Selection;
  readonly reporting: Span | undefined;
  readonly asOf: Day;
  readonly until: Day;
}

/** Every standard that was judged, or that has no edition yet, up to the last day. What was pinned stays. */
export function standingsOf(given: Given): readonly Standing[] {
  const { selection, asOf, until } = given;
  const chosen = selection.chosen.map(({ edition, by }) => ({ edition, by }));
  const pinned = chosen.filter(({ by }) => by === 'pin');
  const names = [
    ...new Set([
      ...chosen.filter(({ by }) => by !== 'pin').map(({ edition }) => edition.standard),
      ...selection.absent.map(({ standard }) => standard),
    ]),
  ];
  return [
    ...pinned.map(({ edition }) => ({
      standard: edition.standard,
      segments: [{ edition, first: asOf, last: until }],
    })),
    ...names.map((standard) => ({
      standard,
      segments: segmentsOf(
        standard,
        chosen.find(({ edition }) => edition.standard === standard)?.edition,
        given,
      ),
    })),
  ];
}

function segmentsOf(
  standard: string,
  today: Edition | undefined,
  { editions, pins, reporting, asOf, until }: Given,
): readonly Segment[] {
  const own = editions.filter((edition) => edition.standard === standard);
  const byYear = own.some(({ clock }) => clock === 'financial-year');
  const days = own
    .flatMap(({ appliesFrom, until: end }) => [appliesFrom, ...(end === undefined ? [] : [end + 1])])
    .map((day) => (byYear ? firstOfYear(day, reporting) : day))
    .filter((day) => day > asOf && day <= until);
  const changes = [
    { day: asOf, edition: today },
    ...[...new Set(days)]
      .toSorted((a, b) => a - b)
      .map((day) => ({
        day,
        edition: selectEditions(own, pins, day, undefined).chosen[0]?.edition,
      })),
  ].filter(({ edition }, index, all) => index === 0 || edition !== all[index - 1]?.edition);
  return changes.flatMap(({ day, edition }, index) => {
    const next = changes[index + 1]?.day ?? until + 1;
    return edition === undefined ? [] : [{ edition, first: day, last: next - 1 }];
  });
}

/** Of an act that follows the reporting year, the first day of the first reporting year that begins on the day or later. */
function firstOfYear(day: Day, reporting: Span | undefined): Day {
  if (reporting === undefined) return day;
  let start = reporting.first;
  for (let years = 1; start < day; years += 1)
    start = addDuration(reporting.first, { months: 12 * years, days: 0, text: '' });
  return start;
}
