import type { Edition } from '../editions/edition.js';
import { formatDay } from '../quantity/day.js';
import { listing, paragraph } from '../report/listing.js';
import { readPins } from './pins.js';
import type { Shell } from './shell.js';
import type { Standards } from './standards.js';
import { viewOf } from './view.js';

/** An edition in full: its criteria, those it takes over too, and what it leaves out and why. */
export function showStandard(
  id: string,
  { editions }: Standards,
  format: 'table' | 'json',
  shell: Shell,
): string {
  const [pin] = readPins([id], [], editions);
  const own = editions.filter((edition) => edition.standard === pin?.standard);
  const edition = own.find((one) => one.appliesFrom === pin?.edition) ?? own.at(-1);
  if (edition === undefined) throw new Error(`${id} has no edition`);
  return format === 'json' ? inJson(edition) : inTables(edition, own, shell);
}

function inJson({ whole }: Edition): string {
  const { standard, edition, read_to, revision, source, extends: base } = whole.data;
  const criteria = whole.criteria.map(({ data }) => {
    const { id, provision, severity, reach, pillar, topic, title } = data;
    return { id, provision, severity, reach, pillar, topic, title };
  });
  const head = {
    standard,
    edition,
    ...(base === undefined ? {} : { extends: base }),
    read_to,
    revision,
    source,
  };
  return `${JSON.stringify({ ...head, criteria, excluded: whole.excluded }, undefined, 2)}\n`;
}

function inTables(edition: Edition, all: readonly Edition[], shell: Shell): string {
  const { whole, title, appliesFrom, readTo, revision, source } = edition;
  const view = viewOf({}, shell);
  const rows = whole.criteria.map(({ data }) => [
    data.id,
    data.reach === 'direct' ? data.severity : `${data.severity}, ${data.reach}`,
    `${data.provision}: ${data.title}`,
  ]);
  const excluded = whole.excluded.map((one) => [one.provision, one.reason]);
  const head = `${title}\nedition of ${formatDay(appliesFrom)}, law read to ${readTo}, revision ${revision}\n${source}\n`;
  const notes = [whole.data.edition.note, changeText(edition), othersText(edition, all)].filter(
    (note) => note !== undefined,
  );
  const said = notes.map((note) => paragraph(note, view)).join('');
  return `${head}${said}\n${listing(['criterion', 'severity', 'provision and title'], rows, view)}\n${listing(['left out', 'why'], excluded, view)}`;
}

/** `It extends the edition of 2021-07-01: 1 criterion added, 2 replaced, 1 removed.` */
function changeText({ whole }: Edition): string | undefined {
  const { extends: base, add = [], replace = [], remove = [] } = whole.data;
  if (base === undefined) return undefined;
  const named = (what: string, ids: readonly string[]): readonly string[] =>
    ids.length === 0 ? [] : [`${what} ${ids.join(', ')}`];
  const changes = [
    ...named(
      'added',
      add.map(({ id }) => id),
    ),
    ...named(
      'replaced',
      replace.map(({ id }) => id),
    ),
    ...named('removed', remove),
  ];
  return `It extends the edition of ${base}: ${changes.length === 0 ? 'no criterion changed' : changes.join('; ')}.`;
}

function othersText({ standard, appliesFrom }: Edition, all: readonly Edition[]): string | undefined {
  const others = all
    .filter((one) => one.appliesFrom !== appliesFrom)
    .map((one) => formatDay(one.appliesFrom));
  return others.length === 0
    ? undefined
    : `Other editions: ${others.map((day) => `${standard}@${day}`).join(', ')}.`;
}
