import type { Command } from 'commander';
import type { Assessment } from '../../model/assessment.js';
import { formats } from '../../report/index.js';
import { acceptanceLines, gateLines } from '../../report/notes.js';
import { addDeliveryOptions, addQuietOption, type DeliveryOptions, deliver, quietHelp } from '../deliver.js';
import { type ExitCode, exit, type Finish } from '../exit.js';
import { formatOption, formatsHelp, type Wanted, wantedReports } from '../formats.js';
import { addGateOptions, type GateOptions, gateHelp } from '../gate-options.js';
import { addJobSummary } from '../job-summary.js';
import { addJudgingOptions, type Judged, type JudgingOptions, judgeFiles } from '../judging.js';
import { settingsHelp } from '../settings.js';
import type { Shell } from '../shell.js';
import { checkWatch, type Round, watchHelp, watchProject } from '../watch.js';

interface Options extends JudgingOptions, GateOptions, DeliveryOptions {
  readonly format?: readonly string[];
  readonly exitZero?: boolean;
  readonly watch?: boolean;
}

const help = `
Examples:
  esg-align assess project.yaml
  esg-align assess project.yaml --as-of 2026-11-25 --all
  esg-align assess 'projects/*.yaml' --format ndjson --output portfolio.ndjson
  esg-align assess project.yaml --side eu --min-score 70 --strict
  cat project.yaml | esg-align assess - --format json
  esg-align assess project.yaml -f table -f json=assessment.json
  esg-align assess project.yaml --watch

Formats:
${formatsHelp(formats)}

Exit codes: 0 the gate held, 1 the gate broke, 2 something could not be
assessed, 3 a bug of ours.
${gateHelp}
${quietHelp}
${watchHelp}
${settingsHelp}`;

export function addAssess(program: Command, shell: Shell, finish: Finish): void {
  const command = program
    .command('assess')
    .description('judge projects against every criterion, score them, hold the gate')
    .argument('<files...>', 'project files (YAML), globs, or - for standard input');
  addGateOptions(addJudgingOptions(command))
    .option('--exit-zero', 'exit with 0 where the gate broke')
    .option('--watch', 'go on: assess again when the file is saved, say what changed')
    .addOption(formatOption(formats));
  addQuietOption(addDeliveryOptions(command, 'show every criterion with its reasons'))
    .addHelpText('after', help)
    .action(async (names: readonly string[], options: Options) => finish(await run(names, options, shell)));
}

async function run(names: readonly string[], options: Options, shell: Shell): Promise<ExitCode> {
  const wanted = wantedReports(options.format, options.output, formats, shell.outTTY);
  if (options.watch === true) checkWatch(names, wanted, shell);
  const again = async (): Promise<Round<ExitCode>> => {
    const judged = await judgeFiles(names, options, shell);
    return { judged, code: codeOf(judged, options) };
  };
  const tellWhole = (judged: Judged): Promise<void> => tellAll(judged, wanted, options, shell);
  const first = await again();
  await tellWhole(first.judged);
  if (options.watch !== true) return first.code;
  const [name = ''] = names;
  return watchProject(first, { name, again, tellWhole, impossible: exit.impossible }, options, shell);
}

async function tellAll(
  judged: Judged,
  wanted: readonly Wanted<Assessment>[],
  options: Options,
  shell: Shell,
): Promise<void> {
  const { assessments } = judged;
  await deliver(judged, assessments, wanted, options, shell, [
    ...(options.quiet === true
      ? gateLines(assessments.filter(({ gate }) => !gate.held))
      : [...acceptanceLines(assessments), ...gateLines(assessments)]),
  ]);
  await addJobSummary(assessments, wanted, options, shell);
}

function codeOf({ problems, assessments }: Judged, { exitZero }: Options): ExitCode {
  if (problems.length > 0) return exit.impossible;
  return assessments.some(({ gate }) => !gate.held) && exitZero !== true ? exit.broke : exit.held;
}
