import type { Pin } from '../assess/select.js';
import type { Criterion, Edition, Side } from '../editions/edition.js';
import { type Problem, UserError } from '../errors.js';
import { formatDay } from '../quantity/day.js';
import { isPack, ofSide, readPins } from './pins.js';
import { hintFor, type Standards } from './standards.js';

/** What the caller wants judged. */
export interface Wishes {
  readonly editions: readonly Edition[];
  readonly pins: readonly Pin[];
  readonly wanted: (criterion: Criterion) => boolean;
}

interface WishOptions {
  readonly standard: readonly string[];
  readonly side?: Side;
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

/** Reads what `--standard`, `--side`, `--only` and `--skip` ask for; a name that is none is exit 2. */
export function wishesOf(
  { standard, side, only, skip }: WishOptions,
  { editions: all, own: packs }: Standards,
): Wishes {
  const own = all.filter((edition) => packs.some(({ path }) => path === edition.path));
  const names = standard.filter((name) => !isPack(name));
  const pins = readPins(names, own, all);
  const editions = ofSide(all, side).filter(
    (edition) => pins.length === 0 || pins.some((pin) => pin.standard === edition.standard),
  );
  if (side !== undefined) checkSide(side, pins, editions);
  checkNames([...only, ...skip], editions);
  const named = (wishes: readonly string[], criterion: Criterion): boolean =>
    wishes.some((name) => isNamed(criterion, name));
  return {
    editions,
    pins,
    wanted: (criterion) => (only.length === 0 || named(only, criterion)) && !named(skip, criterion),
  };
}

/** A side that leaves out what was asked for by name would judge something else, or nothing. */
function checkSide(side: Side, pins: readonly Pin[], editions: readonly Edition[]): void {
  const lost = pins.find((pin) => !editions.some((edition) => edition.standard === pin.standard));
  if (lost !== undefined)
    throw new UserError('unknown-standard', `there is no standard \`${lost.standard}\` on side \`${side}\``);
}

function isNamed({ id, topic, pillar }: Criterion, name: string): boolean {
  return [id, topic, pillar, topic.split('.')[0]].includes(name);
}

function checkNames(names: readonly string[], editions: readonly Edition[]): void {
  if (names.length === 0) return;
  const criteria = editions.flatMap((edition) => edition.criteria);
  const unknown = names.filter((name) => !criteria.some((criterion) => isNamed(criterion, name)));
  if (unknown.length === 0) return;
  const known = criteria.flatMap(({ id, topic, pillar }) => [
    id,
    topic,
    pillar,
    topic.split('.')[0] ?? topic,
  ]);
  const lines = unknown.map((name) => {
    const hint = hintFor(name, [...new Set(known)]) || ' (`esg-align standards show <id>` lists criteria)';
    return `nothing is called \`${name}\`${hint}`;
  });
  throw new UserError('unknown-criterion', lines.join('\n'));
}

/** No standard has an edition for this project: its reporting year may decide, so it is told of its file. */
export function noEdition(
  file: string,
  absent: readonly { readonly standard: string; readonly begins: number | undefined }[],
  day: string,
): Problem {
  const first = absent.flatMap(({ standard, begins }) =>
    begins === undefined ? [] : [`${standard} begins on ${formatDay(begins)}`],
  );
  return {
    code: 'no-edition',
    message: `no standard has an edition for this project on ${day}${first.length === 0 ? '' : `: ${first.join(', ')}`}`,
    hint: 'assess it as of a later day (--as-of), or name an edition (--standard id@day)',
    file,
  };
}
