import type { Argument, Command, Option } from 'commander';
import { topicsIn } from '../../editions/topics.js';
import { pathsOf } from '../../facts/catalogue.js';
import type { KindsOfDocuments } from '../../model/documents.js';
import type { Profile } from '../../model/profile.js';
import { formatDay } from '../../quantity/day.js';
import { schemaNames } from '../../validate/schema.js';
import { formatsOffered } from '../formats.js';
import { failingVerdicts } from '../gate-options.js';
import { readStandards, type Standards } from '../standards.js';

export interface Value {
  readonly value: string;
  readonly about: string;
}

/** What may stand somewhere. */
export interface Offer {
  readonly values: readonly Value[];
  /** The name of a file, too. */
  readonly files: boolean;
}

export const nothing: Offer = { values: [], files: false };
const file: Offer = { values: [], files: true };

export function named(values: readonly string[], about = ''): readonly Value[] {
  return values.map((value) => ({ value, about }));
}

/** Where no choices say it. Standards are read when they are asked for only. */
const ofOptions: Readonly<Record<string, (option: Option) => Offer>> = {
  '--format': (option) => offer(named(formatsOffered(option))),
  '--only': () => offer([...criteria(shipped()), ...groups(shipped())]),
  '--skip': () => offer([...criteria(shipped()), ...groups(shipped())]),
  '--standard': () => ({ values: standards(shipped()), files: true }),
  '--profile': () => offer(profiles(shipped())),
  '--fail-on': ({ flags }) =>
    offer(named(flags.includes('kind') ? ['new', 'worse', 'open'] : failingVerdicts)),
};

/** Arguments by command and name. */
const ofArguments: Readonly<Record<string, () => Offer>> = {
  'explain name': () =>
    offer([...criteria(shipped()), ...groups(shipped()), ...papers(shipped()), ...facts(shipped())]),
  'show id[@edition]': () => offer(standards(shipped())),
  'diff a': () => offer(standards(shipped())),
  'diff b': () => offer(standards(shipped())),
  'impact a': () => offer(standards(shipped())),
  'impact b': () => offer(standards(shipped())),
  'schema name': () => offer(named(schemaNames)),
};

export function valuesOf(option: Option): Offer {
  if (option.argChoices !== undefined) return offer(named(option.argChoices));
  const known = option.long === undefined ? undefined : ofOptions[option.long];
  if (known !== undefined) return known(option);
  return option.flags.includes('<file>') ? file : nothing;
}

/** A file, where nothing else is known of an argument. */
export function valuesFor(argument: Argument, command: Command): Offer {
  if (argument.argChoices !== undefined) return offer(named(argument.argChoices));
  return ofArguments[`${command.name()} ${argument.name()}`]?.() ?? file;
}

function offer(values: readonly Value[]): Offer {
  return { values, files: false };
}

const shipped = (): Standards => readStandards([], '.');

function criteria({ editions }: Standards): readonly Value[] {
  return editions.flatMap(({ criteria: all }) => all.map(({ id, title }) => ({ value: id, about: title })));
}

/** Topics, areas and pillars. */
function groups({ topics }: Standards): readonly Value[] {
  return topicsIn(topics).flatMap(({ id, title, area, pillar }) => [
    { value: id, about: title },
    { value: area.id, about: area.title },
    { value: pillar, about: 'pillar' },
  ]);
}

function standards({ editions }: Standards): readonly Value[] {
  return editions.flatMap(({ standard, title, appliesFrom }) => [
    { value: standard, about: title },
    { value: `${standard}@${formatDay(appliesFrom)}`, about: title },
  ]);
}

function profiles({ profiles: all }: Standards): readonly Value[] {
  return named(all.map(({ value }) => (value as Profile).id));
}

function papers({ documents }: Standards): readonly Value[] {
  return (documents.value as KindsOfDocuments).documents.map(({ kind, title }) => ({
    value: `document:${kind}`,
    about: title.en,
  }));
}

function facts({ catalogue }: Standards): readonly Value[] {
  return [...pathsOf(catalogue)].map(([value, { description }]) => ({ value, about: description }));
}
