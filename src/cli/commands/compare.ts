import { type Command, Option } from 'commander';
import { compareAssessments } from '../../assess/compare.js';
import { UserError } from '../../errors.js';
import type { Assessment } from '../../model/assessment.js';
import type { Comparison, StepKind } from '../../model/comparison.js';
import { renderComparison } from '../../report/comparison.js';
import { jsonText } from '../../report/json.js';
import { addDeliveryOptions, type DeliveryOptions } from '../deliver.js';
import { type ExitCode, exit, type Finish } from '../exit.js';
import { addRuleOptions, type JudgingOptions, judgeOne } from '../judging.js';
import { repeatable } from '../options.js';
import { checkOutput, writeOutput } from '../output.js';
import { readSaved } from '../saved.js';
import type { Shell } from '../shell.js';
import { viewOf } from '../view.js';

const failing = ['new', 'worse', 'open'] as const;

interface Options extends JudgingOptions, DeliveryOptions {
  readonly format: 'table' | 'json';
  readonly failOn: readonly string[];
}

const help = `
Examples:
  esg-align compare before.json after.json
  esg-align compare last-year.yaml project.yaml --fail-on new
  esg-align compare before.json project.yaml --as-of 2027-08-18 --all

A file that ends in .json is an assessment that was saved with
  esg-align assess project.yaml --format json --output before.json
any other is a project file and is judged now, with the options given.

closed: short before, met or out of the score now. new: the other way round.
better, worse: short both times, by what is shown, else by what is possible.

Exit codes: 0 compared; 1 something that --fail-on names is there; 2 something
could not be assessed; 3 a bug of ours.`;

export function addCompare(program: Command, shell: Shell, finish: Finish): void {
  const command = program
    .command('compare')
    .description('two assessments of one project: what closed, what is new, worse, better, still open')
    .argument('<before>', 'a saved assessment (.json) or a project file (YAML)')
    .argument('<after>', 'another one of the same project');
  addRuleOptions(command)
    .addOption(new Option('-f, --format <name>', 'report as').choices(['table', 'json']).default('table'))
    .addOption(
      repeatable(`--fail-on <kind>`, `exit with 1 where there are such gaps: ${failing.join(', ')}`, 'none'),
    );
  addDeliveryOptions(command, 'gaps that are open as before, too')
    .addHelpText('after', help)
    .action(async (before: string, after: string, options: Options) =>
      finish(await run([before, after], options, shell)),
    );
}

async function run(names: readonly [string, string], options: Options, shell: Shell): Promise<ExitCode> {
  for (const kind of options.failOn) {
    if (!(failing as readonly string[]).includes(kind))
      throw new UserError('bad-option', `--fail-on: there is no \`${kind}\` (known: ${failing.join(', ')})`);
  }
  checkOutput(options.output, names, shell);
  const { failOn: _, ...judging } = options;
  const [before, after] = await Promise.all(names.map((name) => assessmentOf(name, judging, shell)));
  if (before === undefined || after === undefined) throw new Error('two were asked for');
  if (before.project.id !== after.project.id)
    throw new UserError(
      'two-projects',
      `${names[0]} is of \`${before.project.id}\`, ${names[1]} of \`${after.project.id}\`: name two assessments of one project`,
    );
  const comparison = compareAssessments(before, after);
  const failure = writeOutput(rendered(comparison, options, shell), options.output, shell);
  if (failure !== undefined) throw failure;
  const asked = new Set<StepKind>(options.failOn as readonly StepKind[]);
  return comparison.steps.some(({ kind }) => asked.has(kind)) ? exit.broke : exit.held;
}

function rendered(comparison: Comparison, options: Options, shell: Shell): string {
  const view = viewOf(options, shell);
  return options.format === 'json' ? jsonText([comparison], view) : renderComparison(comparison, view);
}

function assessmentOf(name: string, options: JudgingOptions, shell: Shell): Promise<Assessment> | Assessment {
  return /\.json$/i.test(name) ? saved(name, shell) : judgeOne(name, options, shell);
}

function saved(name: string, shell: Shell): Assessment {
  const { assessments, several } = readSaved(name, shell.cwd);
  const [only] = assessments;
  if (several || only === undefined)
    throw new UserError('several-projects', `${name} holds several assessments: save those of one project`);
  return only;
}
