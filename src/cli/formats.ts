import { Option } from 'commander';
import { UserError } from '../errors.js';
import type { Format } from '../report/index.js';
import { hintFor } from './standards.js';

/** A report that was asked for: its format, and the file it goes to (`-` is standard output). */
export interface Wanted<Document> {
  readonly name: string;
  readonly format: Format<Document>;
  readonly file: string;
}

type Formats<Document> = Readonly<Record<string, Format<Document>>>;

/** `-f name[=file]`; each format of the table on a line of its own. */
export function formatOption<Document>(formats: Formats<Document>): Option {
  const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [
    ...(before ?? []),
    value,
  ];
  const names = Object.keys(formats).join(', ');
  const option = new Option(
    '-f, --format <name[=file]>',
    `report as ${names} (default: table); with a file, written there; repeatable`,
  ).argParser(collect);
  offered.set(option, Object.keys(formats));
  return option;
}

/** Commander's own choices would refuse a name with its file. */
const offered = new WeakMap<Option, readonly string[]>();

/** The names that an option made by `formatOption` knows. */
export function formatsOffered(option: Option): readonly string[] {
  return offered.get(option) ?? [];
}

/** One line for each format, for the end of a help text. */
export function formatsHelp<Document>(formats: Formats<Document>): string {
  const names = Object.keys(formats);
  const width = Math.max(...names.map((name) => name.length)) + 2;
  return names.map((name) => `  ${name.padEnd(width)}${formats[name]?.summary}`).join('\n');
}

/**
 * Reads what `--format` and `--output` ask for. A name that is none, two reports for one place and bytes for a
 * terminal are exit 2, before anything is judged.
 */
export function wantedReports<Document>(
  asked: readonly string[] = ['table'],
  output: string | undefined,
  formats: Formats<Document>,
  outTTY: boolean,
): readonly Wanted<Document>[] {
  const wanted = asked.map((text) => {
    const [name = '', ...rest] = text.split('=');
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (format === undefined) {
      const hint = hintFor(name, Object.keys(formats)) || ` (known: ${Object.keys(formats).join(', ')})`;
      throw new UserError('unknown-format', `--format: there is no format \`${name}\`${hint}`);
    }
    if (rest.length > 0 && rest.join('=') === '')
      throw new UserError('no-output', `--format ${text} names no file behind \`=\``);
    return { name, format, ...(rest.length === 0 ? {} : { file: rest.join('=') }) };
  });
  const loose = wanted.filter(({ file }) => file === undefined);
  if (output !== undefined && loose.length === 0)
    throw new UserError(
      'no-report',
      `--output ${output} has nothing to write: every --format has a file of its own`,
    );
  const placed = wanted.map(({ name, format, file }) => ({ name, format, file: file ?? output ?? '-' }));
  for (const [index, { name, file }] of placed.entries()) {
    const other = placed.findIndex((one) => one.file === file);
    if (other !== index) {
      const place = file === '-' ? 'standard output' : file;
      throw new UserError(
        'two-reports',
        `${placed[other]?.name} and ${name} would both go to ${place}: give each a file, such as --format ${name}=report.${formats[name]?.extension}`,
      );
    }
  }
  const binary = placed.find(({ format, file }) => format.binary === true && file === '-');
  if (binary !== undefined && outTTY)
    throw new UserError(
      'binary',
      `${binary.name} is nothing for a terminal: name a file, such as --format ${binary.name}=report.${binary.format.extension}`,
    );
  return placed;
}
