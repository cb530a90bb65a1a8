import type { Command } from 'commander';
import type { UserError } from '../errors.js';
import type { Assessment } from '../model/assessment.js';
import type { Rendered, View } from '../report/index.js';
import { leftOutLine } from '../report/notes.js';
import { renderProblems } from '../report/problems.js';
import type { Wanted } from './formats.js';
import type { Judged } from './judging.js';
import { toWidth } from './options.js';
import { checkOutput, writeOutput } from './output.js';
import type { Shell } from './shell.js';
import { type ViewOptions, viewOf } from './view.js';

/** Where a report goes to, and how it is shown. */
export interface DeliveryOptions extends ViewOptions {
  readonly output?: string;
  /** No table on standard output, no notes: of commands that judge by the gate. */
  readonly quiet?: boolean;
}

/** For the end of a help text. */
export const quietHelp = `
--quiet leaves standard output to the formats that programs read: no table, no
notes; one line on standard error for each gate that broke, and every problem.
Files and the exit code are as without it.`;

export function addQuietOption(command: Command): Command {
  return command.option('-q, --quiet', 'no table and no notes: only gates that broke, and problems');
}

export function addDeliveryOptions(command: Command, all: string): Command {
  return command
    .option('-o, --output <file>', 'write the report to a file')
    .option('--all', all)
    .option('--color', 'colour the report, terminal or not')
    .option('--no-color', 'no colour')
    .option('--width <columns>', 'width of the report', toWidth)
    .option('--ascii', 'symbols and borders in ASCII');
}

/**
 * The reports of what could be judged, then notes for people, worst last: what was left out, what could not be read,
 * what the command has to add.
 */
export async function deliver<Document>(
  { files, assessments, problems, leftOut }: Judged,
  documents: readonly Document[],
  wanted: readonly Wanted<Document>[],
  options: DeliveryOptions,
  shell: Shell,
  lastNotes: readonly string[] = [],
): Promise<void> {
  const quiet = options.quiet === true;
  const failures =
    documents.length === 0
      ? []
      : await writeReports(documents, quiet ? wanted.filter(isForPrograms) : wanted, {
          ...{ options, several: files.length > 1, shell },
          read: [...files, ...filesRead(assessments)],
        });
  const { color } = options;
  if (leftOut > 0 && !quiet) shell.err(leftOutLine(leftOut));
  if (problems.length > 0)
    shell.err(renderProblems(problems, viewOf(color === undefined ? {} : { color }, shell, 'err')));
  for (const note of lastNotes) shell.err(note);
  const [failure] = failures;
  if (failure !== undefined) throw failure;
}

function isForPrograms({ name, file }: Pick<Wanted<unknown>, 'name' | 'file'>): boolean {
  return name !== 'table' || file !== '-';
}

function filesRead(assessments: readonly Assessment[]): readonly string[] {
  return assessments.flatMap(({ inputs }) => inputs.map(({ path }) => path));
}

interface Delivery {
  readonly options: DeliveryOptions;
  readonly several: boolean;
  /** Files that were read: no report is written over them. */
  readonly read: readonly string[];
  readonly shell: Shell;
}

/** All are rendered before the first is written; gives what could not be. */
export async function writeReports<Document>(
  documents: readonly Document[],
  wanted: readonly Wanted<Document>[],
  { options, several, read, shell }: Delivery,
): Promise<readonly UserError[]> {
  for (const { file } of wanted) checkOutput(file, read, shell);
  const rendered: { readonly file: string; readonly content: Rendered }[] = [];
  for (const { format, file } of wanted) {
    const reporter = await format.load();
    const view: View = { ...viewOf(options, shell, file === '-' ? 'out' : 'file'), several };
    rendered.push({ file, content: await reporter.render(documents, view) });
  }
  return rendered.flatMap(({ file, content }) => writeOutput(content, file, shell) ?? []);
}
