import type { Command } from 'commander';
import type { View } from '../report/index.js';
import { leftOutLine } from '../report/notes.js';
import { renderProblems } from '../report/problems.js';
import type { Judged } from './judging.js';
import { toWidth } from './options.js';
import { checkOutput, writeOutput } from './output.js';
import type { Shell } from './shell.js';
import { type ViewOptions, viewOf } from './view.js';

/** Where a report goes to, and how it is shown. */
export interface DeliveryOptions extends ViewOptions {
  readonly output?: string;
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
 * The report of what could be judged, then notes for people, worst last: what was left out, what could not be read,
 * what the command has to add.
 */
export function deliver(
  { files, assessments, problems, leftOut }: Judged,
  render: (view: View) => string,
  options: DeliveryOptions,
  shell: Shell,
  lastNotes: readonly string[] = [],
): void {
  const read = assessments.flatMap(({ inputs }) => inputs.map(({ path }) => path));
  checkOutput(options.output, [...files, ...read], shell);
  const view = { ...viewOf(options, shell), several: files.length > 1 };
  const failure = assessments.length === 0 ? undefined : writeOutput(render(view), options.output, shell);
  const { color } = options;
  if (leftOut > 0) shell.err(leftOutLine(leftOut));
  if (problems.length > 0)
    shell.err(renderProblems(problems, viewOf(color === undefined ? {} : { color }, shell, 'err')));
  for (const note of lastNotes) shell.err(note);
  if (failure !== undefined) throw failure;
}
