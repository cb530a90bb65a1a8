import type { Pin } from '../assess/select.js';
import type { Edition, Side } from '../editions/edition.js';
import { UserError } from '../errors.js';
import { formatDay, parseDay } from '../quantity/day.js';
import { isMistake } from '../quantity/mistake.js';
import { hintFor } from './standards.js';

/** What `--standard` names that is a file: a pack of the user's own. */
export function isPack(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/**
 * Reads `id`, `side/id`, `id@day`; an id or day that is none is exit 2. One pack of a standard pins its edition;
 * several are editions among which the day decides, as does a standard that is named beside its packs.
 */
export function readPins(
  names: readonly string[],
  packs: readonly Edition[],
  editions: readonly Edition[],
): readonly Pin[] {
  const named = names.map((name) => readPin(name, editions));
  checkOneEach(named);
  const own = packs
    .filter(({ standard }) => !named.some((pin) => pin.standard === standard))
    .map(({ standard, appliesFrom }): Pin => {
      const only = packs.every((other) => other.standard !== standard || other.appliesFrom === appliesFrom);
      return only ? { standard, edition: appliesFrom } : { standard };
    });
  return [...own, ...named];
}

/** The same criterion would be judged and counted twice. */
function checkOneEach(pins: readonly Pin[]): void {
  for (const { standard, edition } of pins) {
    const other = pins.find((pin) => pin.standard === standard && (pin.edition ?? edition) !== edition);
    if (edition === undefined || other?.edition === undefined) continue;
    const [first, second] = [edition, other.edition].toSorted((a, b) => a - b).map(formatDay);
    throw new UserError(
      'two-editions',
      `one edition of ${standard} at a time: ${first} and ${second} were asked for (run it once for each)`,
    );
  }
}

function readPin(name: string, editions: readonly Edition[]): Pin {
  const at = name.indexOf('@');
  const id = at < 0 ? name : name.slice(0, at);
  const edition = editions.find((one) => one.standard === id || `${one.side}/${one.standard}` === id);
  if (edition === undefined) {
    const known = [...new Set(editions.map((one) => `${one.side}/${one.standard}`))];
    const bare = known.map((one) => one.slice(one.indexOf('/') + 1));
    const meant = editions.find(({ short }) => short.toLowerCase() === id.toLowerCase());
    const hint =
      meant === undefined
        ? hintFor(id, id.includes('/') ? known : bare) || ' (`esg-align standards list` has them)'
        : ` (did you mean \`${meant.standard}\`?)`;
    throw new UserError('unknown-standard', `there is no standard \`${id}\`${hint}`);
  }
  if (at < 0) return { standard: edition.standard };
  return { standard: edition.standard, edition: readEdition(name.slice(at + 1), edition.standard, editions) };
}

function readEdition(text: string, standard: string, editions: readonly Edition[]): number {
  const days = editions.filter((one) => one.standard === standard).map((one) => one.appliesFrom);
  const day = parseDay(text);
  const found = isMistake(day) ? undefined : days.find((one) => one === day.first && one === day.last);
  if (found !== undefined) return found;
  throw new UserError(
    'unknown-edition',
    `${standard} has no edition \`${text}\` (known: ${days.map(formatDay).join(', ')})`,
  );
}

/** The editions of one side, where the caller asks for it. */
export function ofSide(editions: readonly Edition[], side: Side | undefined): readonly Edition[] {
  return side === undefined ? editions : editions.filter((edition) => edition.side === side);
}
