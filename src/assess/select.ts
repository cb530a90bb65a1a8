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
    const found = editionOn(own, asOf, reporting);
    if (found === undefined)
      absent.push({ standard, begins: own.find((edition) => edition.appliesFrom > asOf)?.appliesFrom });
    else chosen.push(found);
  }
  return { chosen, absent };
}

/** In order of day, as read. */
function editionOn(own: readonly Edition[], asOf: Day, reporting: Span | undefined): Chosen | undefined {
  const byYear = own.some((edition) => edition.clock === 'financial-year') && reporting !== undefined;
  const day = byYear ? reporting.first : asOf;
  const edition = own.findLast((one) => one.appliesFrom <= day);
  if (edition === undefined || (edition.until !== undefined && edition.until < day)) return undefined;
  const next = own.find((one) => one.appliesFrom > day)?.appliesFrom;
  return {
    edition,
    by: byYear ? 'financial-year' : 'as-of',
    ...(next === undefined || byYear ? {} : { replacedFrom: next }),
  };
}
