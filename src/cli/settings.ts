import { dirname, relative, resolve } from 'node:path';
import { type Command, InvalidArgumentError, type Option } from 'commander';
import { type Problem, UserError } from '../errors.js';
import { findConfig } from '../load/config-file.js';
import { shownPath } from '../load/file.js';
import { readYamlFile } from '../load/yaml-file.js';
import type { Config } from '../model/config.js';
import type { Source, SourceFile } from '../model/source.js';
import { problemsAt } from '../validate/place.js';
import { mistakesBySchema } from '../validate/schema.js';
import { isPack } from './pins.js';
import type { Shell } from './shell.js';

interface Settable {
  readonly key: Exclude<keyof Config, 'schema_version'>;
  /** Whether a value of it names a file. */
  readonly isPath?: (value: string) => boolean;
  /** Commands that it speaks of; all that judge where absent. */
  readonly of?: readonly string[];
}

const gated = ['assess', 'gaps'];

/** What may be set beforehand, in the order of the schema. --exit-zero may not: no file takes an exit code away. */
const settable: readonly Settable[] = [
  { key: 'standard', isPath: isPack },
  { key: 'side' },
  { key: 'profile' },
  { key: 'only' },
  { key: 'skip' },
  { key: 'strict', of: gated },
  { key: 'fail_on', of: gated },
  { key: 'min_score', of: gated },
  { key: 'min_coverage', of: gated },
  { key: 'max_unknown', of: gated },
  { key: 'waivers', isPath: () => true, of: gated },
  { key: 'baseline', isPath: () => true, of: gated },
  { key: 'format', of: ['assess'] },
  { key: 'width' },
  { key: 'ascii' },
];

/** One setting as it holds, and where it comes from. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
  readonly origin: 'flag' | 'environment' | 'file' | 'default';
  /** `ESG_ALIGN_SIDE`, or file and line; absent for what nobody set. */
  readonly from?: string;
}

/** What `--config` and `--no-config` say. */
export interface ConfigOptions {
  /** A path by --config, false by --no-config. */
  readonly config?: string | false;
  /** The file that was read, once settings have been applied. */
  readonly configRead?: SourceFile;
}

export const settingsHelp = `
What is always asked can stand in esg-align.config.yaml, looked for from the
current folder up to the root of the repository, or in the environment as
ESG_ALIGN_MIN_SCORE and the like. A flag goes over the environment, that over
the file, that over the default: \`esg-align config show\` says what holds.`;

export function addConfigOptions(command: Command): Command {
  return command
    .option('--config <file>', 'configuration to use instead of the one that is found')
    .option('--no-config', 'use no configuration file');
}

/** Commands that take a configuration: those that judge, by their option for it. */
export function readsSettings(command: Command): boolean {
  return command.name() !== 'show' && command.options.some((option) => option.attributeName() === 'config');
}

/**
 * Gives a command the values that the environment and the configuration hold for options that no flag has set; says of
 * each setting what it is and where it comes from. A value that is none is exit 2, wherever it stands.
 */
export function applySettings(command: Command, shell: Shell): readonly Setting[] {
  const config = readConfig(command.opts<ConfigOptions>().config, shell);
  if (config !== undefined) command.setOptionValue('configRead', config.source.files[0]);
  const problems: Problem[] = [];
  const applied = settable
    .filter(({ of }) => of?.includes(command.name()) ?? true)
    .flatMap((one): readonly Setting[] => {
      const attribute = attributeOf(one.key);
      const option = command.options.find(({ negate, ...each }) => !negate && each.long === longOf(one.key));
      if (option === undefined) return [];
      const given = givenFor(one.key, command, config, shell);
      if (given.raw !== undefined)
        try {
          const value = readingOf(option, { ...given, raw: placed(given, one, config, shell) });
          command.setOptionValueWithSource(attribute, value, given.origin);
        } catch (error) {
          if (!(error instanceof InvalidArgumentError)) throw error;
          problems.push(...problemAt(given, one.key, error.message, config));
        }
      const { origin, from } = given;
      const value = command.getOptionValue(attribute);
      return [{ key: one.key, value, origin, ...(from === undefined ? {} : { from }) }];
    });
  if (problems.length > 0) throw new UserError('bad-config', 'a setting cannot be used', problems);
  return applied;
}

/** Paths of the file are looked up from its folder, those of the environment from the current one. */
function placed(
  { raw, origin }: Given,
  { isPath }: Settable,
  config: ReadConfig | undefined,
  { cwd }: Shell,
): readonly string[] {
  const folder = origin === 'file' && config !== undefined ? dirname(resolve(cwd, config.source.path)) : cwd;
  const path = (text: string): string => relative(cwd, resolve(folder, text));
  return (Array.isArray(raw) ? raw : [raw]).map((one) =>
    isPath?.(String(one)) === true ? path(String(one)) : String(one),
  );
}

function problemAt(
  { origin, from }: Given,
  key: string,
  message: string,
  config: ReadConfig | undefined,
): readonly Problem[] {
  return origin === 'file' && config !== undefined
    ? problemsAt(config.source, [{ pointer: `/${key}`, message: `${key}: ${message}` }])
    : [{ code: 'bad-setting', message, file: from ?? key }];
}

interface ReadConfig {
  readonly source: Source;
  readonly values: Config;
}

function readConfig(asked: string | false | undefined, shell: Shell): ReadConfig | undefined {
  if (asked === false) return undefined;
  const path = asked ?? findConfig(shell.cwd);
  if (path === undefined) return undefined;
  const { source, problems } = readYamlFile(path, shell.cwd);
  const wrong =
    source === undefined
      ? problems
      : [...problems, ...problemsAt(source, mistakesBySchema('config', source))];
  if (source === undefined || wrong.length > 0)
    throw new UserError('bad-config', `${shownPath(path, shell.cwd)} cannot be used`, wrong);
  return { source, values: source.value as Config };
}

interface Given extends Pick<Setting, 'origin' | 'from'> {
  /** As it was written; absent where a flag or nobody said anything. */
  readonly raw?: unknown;
}

function givenFor(
  key: Settable['key'],
  command: Command,
  config: ReadConfig | undefined,
  { env }: Shell,
): Given {
  if (command.getOptionValueSource(attributeOf(key)) === 'cli') return { origin: 'flag' };
  const variable = `ESG_ALIGN_${key.toUpperCase()}`;
  const raw = env[variable];
  if (raw !== undefined && raw !== '') return { raw, origin: 'environment', from: variable };
  const value = config?.values[key];
  if (config === undefined || value === undefined) return { origin: 'default' };
  const { file, line } = config.source.locate(`/${key}`, 'key');
  return { raw: value, origin: 'file', from: `${file}:${line}` };
}

function longOf(key: string): string {
  return `--${key.replaceAll('_', '-')}`;
}

function attributeOf(key: string): string {
  return key.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The same reading as of a flag: a switch by yes and no, a list one by one, anything else as text. */
function readingOf(
  option: Option,
  { raw, origin }: { readonly raw: readonly string[]; readonly origin: Setting['origin'] },
): unknown {
  if (option.isBoolean()) return toSwitch(raw.join(','));
  const parse = (text: string, before: unknown): unknown => {
    if (option.argChoices !== undefined && !option.argChoices.includes(text))
      throw new InvalidArgumentError(`Allowed choices are ${option.argChoices.join(', ')}.`);
    return option.parseArg === undefined ? text : option.parseArg(text, before);
  };
  if (!isList(option)) return parse(raw.join(','), undefined);
  const all =
    origin === 'environment' ? raw.flatMap((text) => text.split(',').map((part) => part.trim())) : raw;
  return all.reduce<unknown>((before, text) => parse(text, before), []);
}

/** An option that may be given several times says so. */
function isList({ description }: Option): boolean {
  return description.includes('; repeatable');
}

function toSwitch(raw: string): boolean {
  const text = raw.toLowerCase();
  if (['true', '1', 'yes'].includes(text)) return true;
  if (['false', '0', 'no'].includes(text)) return false;
  throw new InvalidArgumentError('Write true or false.');
}
