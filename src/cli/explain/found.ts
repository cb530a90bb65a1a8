import { selectEditions } from '../../assess/select.js';
import type { Edition } from '../../editions/edition.js';
import type { View } from '../../report/index.js';
import { asOfDay } from '../day.js';
import { isPack, readPins } from '../pins.js';
import type { Shell } from '../shell.js';
import type { Standards } from '../standards.js';

/** What an explanation says, as data and as text. */
export interface Found {
  readonly data: unknown;
  readonly text: (view: View) => string;
}

/** The day that is spoken of, and of each standard the edition of that day; without one its latest. */
export interface Spoken {
  readonly standards: Standards;
  readonly day: number;
  readonly editions: readonly Edition[];
  /** The user named the day or an edition: nothing else will do. */
  readonly strict: boolean;
}

export function spokenOf(
  { asOf, standard }: { readonly asOf?: string; readonly standard: readonly string[] },
  standards: Standards,
  shell: Shell,
): Spoken {
  const day = asOfDay(asOf, shell);
  const all = standards.editions;
  const pins = readPins(
    standard.filter((name) => !isPack(name)),
    [],
    all,
  );
  const { chosen } = selectEditions(all, [], day, undefined);
  const pinned = (id: string): number | undefined => pins.find((pin) => pin.standard === id)?.edition;
  const editions = [...new Set(all.map((edition) => edition.standard))].flatMap((id) => {
    const own = all.filter((edition) => edition.standard === id);
    const onDay = chosen.find(({ edition }) => edition.standard === id)?.edition;
    return (
      own.find(({ appliesFrom }) => appliesFrom === pinned(id)) ??
      onDay ??
      (asOf === undefined ? own.at(-1) : undefined) ??
      []
    );
  });
  return {
    standards,
    day,
    editions,
    strict: asOf !== undefined || pins.some(({ edition }) => edition !== undefined),
  };
}
