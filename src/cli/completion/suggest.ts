import type { Command, Option } from 'commander';
import { named, nothing, type Offer, type Value, valuesFor, valuesOf } from './values.js';

/** What may stand for the last of these words, which follow the name of the program. */
export function suggest(words: readonly string[], program: Command): Offer {
  const current = words.at(-1) ?? '';
  const place = placeAfter(words.slice(0, -1), program);
  const { values, files } = offerAt(place, current, program);
  const fitting = new Map<string, Value>();
  for (const one of values)
    if (one.value.startsWith(current) && !fitting.has(one.value)) fitting.set(one.value, one);
  return { values: [...fitting.values()], files };
}

interface Place {
  readonly command: Command;
  /** An option that waits for its value. */
  readonly option?: Option;
  /** How many arguments of the command there are already. */
  readonly given: readonly string[];
  /** Behind `--` there are no options. */
  readonly ended: boolean;
}

function placeAfter(words: readonly string[], program: Command): Place {
  let command = program;
  let option: Option | undefined;
  let given: readonly string[] = [];
  let ended = false;
  for (const word of words) {
    if (option !== undefined) option = undefined;
    else if (!ended && word === '--') ended = true;
    else if (!ended && word.startsWith('-') && word !== '-') option = waiting(word, command, program);
    else {
      const inner = given.length > 0 ? undefined : command.commands.find((one) => one.name() === word);
      if (inner === undefined) given = [...given, word];
      else command = inner;
    }
  }
  return { command, given, ended, ...(option === undefined ? {} : { option }) };
}

/** The option that a word names, where its value is the next word. */
function waiting(word: string, command: Command, program: Command): Option | undefined {
  const option = optionNamed(word, command, program);
  return option?.required === true || option?.optional === true ? option : undefined;
}

function optionNamed(name: string, command: Command, program: Command): Option | undefined {
  return [...command.options, ...program.options].find(({ short, long }) => name === short || name === long);
}

function offerAt({ command, option, given, ended }: Place, current: string, program: Command): Offer {
  if (option !== undefined) return listed(valuesOf(option), current);
  if (!ended && current.startsWith('-') && current !== '-') return flagOffer(command, current, program);
  const dash = !ended && current === '-' ? flags(command, program) : [];
  if (command.name() === 'help') return { values: subcommands(innerMost(given, program)), files: false };
  if (command.commands.length > 0)
    return { values: [...dash, ...(given.length === 0 ? subcommands(command) : [])], files: false };
  const takes = command.registeredArguments;
  const last = takes.at(-1);
  const argument = takes[given.length] ?? (last?.variadic === true ? last : undefined);
  const { values, files } = argument === undefined ? nothing : valuesFor(argument, command);
  return { values: [...dash, ...values], files };
}

/** `--side=e` is one word, so is what may stand for it. */
function flagOffer(command: Command, current: string, program: Command): Offer {
  const [flag = '', ...rest] = current.split('=');
  if (rest.length === 0) return { values: flags(command, program), files: false };
  const option = waiting(flag, command, program);
  if (option === undefined) return nothing;
  const { values, files } = listed(valuesOf(option), rest.join('='));
  return { values: values.map((one) => ({ ...one, value: `${flag}=${one.value}` })), files };
}

/** Where several may stand with commas between them, those before the last stay. */
function listed({ values, files }: Offer, current: string): Offer {
  const before = current.slice(0, current.lastIndexOf(',') + 1);
  return { values: values.map((one) => ({ ...one, value: `${before}${one.value}` })), files };
}

function flags(command: Command, program: Command): readonly Value[] {
  const all = [...command.options, ...(command === program ? [] : program.options)];
  const own = all
    .filter(({ hidden }) => !hidden)
    .flatMap(({ short, long, description }) =>
      named([long ?? short ?? ''], description).concat(
        named(short === undefined ? [] : [short], description),
      ),
    );
  return [...own, ...named(['--help', '-h'], 'print help')];
}

/** The command that `help standards` has come to. */
function innerMost(names: readonly string[], program: Command): Command {
  return names.reduce(
    (command, name) => command.commands.find((one) => one.name() === name) ?? command,
    program,
  );
}

function subcommands(command: Command): readonly Value[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((one) => ({ value: one.name(), about: one.description() }));
}
