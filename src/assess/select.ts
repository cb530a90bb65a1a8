import type { Edition } from '../editions/edition.js';
import type { Span } from '../facts/facts.js';
import type { Day } from '../quantity/day.js';

/** A standard, or one edition of it, that the caller asked for. */
export interface Pin {
  readonly standard: string;
  /** Day the edition applies from. */
  readonly edition?: Day;
}

export interface Chosen {
  readonly edition: Edition;
  readonly by: 'as-of' | 'financial-year' | 'pin';
  /** The day on which the next edition takes its place. */
  readonly replacedFrom?: Day;
}

export interface Selection {
  readonly chosen: readonly Chosen[];
  /** Standards without an edition on the day, with the day their next one applies from. */
  readonly absent: readonly { readonly standard: string; readonly begins: Day | undefined }[];
}

/**
 * The edition of each standard that applies on the day (`clock: financial-year`: on the first day of the reporting
 * year), unless one is pinned. Pins name standards and editions that exist; the caller has checked that.
 */
export function selectEditions(
  editions: readonly Edition[],
  pins: readonly Pin[],
  asOf: Day,
  reporting: Span | undefined,
): Selection {
  const standards = [...new Set(editions.map((edition) => edition.standard))];
  const wanted =
    pins.length === 0
      ? standards
      : standards.filter((standard) => pins.some((pin) => pin.standard === standard));
  const chosen: Chosen[] = [];
  const absent: Selection['absent'][number][] = [];
  for (const standard of wanted) {
    const own = editions.filter((edition) => edition.standard === standard);
    const pinned = pins.filter((pin) => pin.standard === standard && pin.edition !== undefined);
    if (pinned.length > 0) {
      chosen.push(
        ...own
          .filter((edition) => pinned.some((pin) => pin.edition === edition.appliesFrom))
          .map((edition) => ({ edition, by: 'pin' as const })),
      );
      continue;
    }
    const { day, byYear } = dayOf(own, asOf, reporting);
    const found = editionOn(own, day, byYear);
    if (found === undefined) absent.push({ standard, begins: nextAfter(own, day) });
    else chosen.push(found);
  }
  return { chosen, absent };
}

/** The day that chooses: of an act that follows the reporting year, its first. */
function dayOf(
  own: readonly Edition[],
  asOf: Day,
  reporting: Span | undefined,
): { day: Day; byYear: boolean } {
  const byYear = own.some((edition) => edition.clock === 'financial-year') && reporting !== undefined;
  return { day: byYear ? reporting.first : asOf, byYear };
}

function nextAfter(own: readonly Edition[], day: Day): Day | undefined {
  return own.find((edition) => edition.appliesFrom > day)?.appliesFrom;
}

/** In order of day, as read. */
function editionOn(own: readonly Edition[], day: Day, byYear: boolean): Chosen | undefined {
  const edition = own.findLast((one) => one.appliesFrom <= day);
  if (edition === undefined || (edition.until !== undefined && edition.until < day)) return undefined;
  const next = nextAfter(own, day);
  return {
    edition,
    by: byYear ? 'financial-year' : 'as-of',
    ...(next === undefined || byYear ? {} : { replacedFrom: next }),
  };
}
