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

/** Reads `id`, `side/id`, `id@day`; an id or day that is none is exit 2. */
export function readPins(
  names: readonly string[],
  packs: readonly Edition[],
  editions: readonly Edition[],
): readonly Pin[] {
  const own = packs.map((edition): Pin => ({ standard: edition.standard, edition: edition.appliesFrom }));
  return [...own, ...names.map((name) => readPin(name, editions))];
}

function readPin(name: string, editions: readonly Edition[]): Pin {
  const [id = '', day, ...more] = name.split('@');
  const edition = editions.find((one) => one.standard === id || `${one.side}/${one.standard}` === id);
  if (edition === undefined || more.length > 0) {
    const known = [...new Set(editions.map((one) => `${one.side}/${one.standard}`))];
    const bare = known.map((one) => one.slice(one.indexOf('/') + 1));
    throw new UserError(
      'unknown-standard',
      `there is no standard \`${id}\`${hintFor(id, id.includes('/') ? known : bare)}`,
    );
  }
  if (day === undefined) return { standard: edition.standard };
  return { standard: edition.standard, edition: readEdition(day, edition.standard, editions) };
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
