import type { Command } from 'commander';
import { formats } from '../../report/index.js';
import { acceptanceLines, gateLines } from '../../report/notes.js';
import { addDeliveryOptions, addQuietOption, type DeliveryOptions, deliver, quietHelp } from '../deliver.js';
import { type ExitCode, exit, type Finish } from '../exit.js';
import { formatOption, formatsHelp, wantedReports } from '../formats.js';
import { addGateOptions, type GateOptions, gateHelp } from '../gate-options.js';
import { addJobSummary } from '../job-summary.js';
import { addJudgingOptions, type JudgingOptions, judgeFiles } from '../judging.js';
import { settingsHelp } from '../settings.js';
import type { Shell } from '../shell.js';

interface Options extends JudgingOptions, GateOptions, DeliveryOptions {
  readonly format?: readonly string[];
  readonly exitZero?: boolean;
}

const help = `
Examples:
  esg-align assess project.yaml
  esg-align assess project.yaml --as-of 2026-11-25 --all
  esg-align assess 'projects/*.yaml' --format ndjson --output portfolio.ndjson
  esg-align assess project.yaml --side eu --min-score 70 --strict
  cat project.yaml | esg-align assess - --format json
  esg-align assess project.yaml -f table -f json=assessment.json

Formats:
${formatsHelp(formats)}

Exit codes: 0 the gate held, 1 the gate broke, 2 something could not be
assessed, 3 a bug of ours.
${gateHelp}
${quietHelp}
${settingsHelp}`;

export function addAssess(program: Command, shell: Shell, finish: Finish): void {
  const command = program
    .command('assess')
    .description('judge projects against every criterion, score them, hold the gate')
    .argument('<files...>', 'project files (YAML), globs, or - for standard input');
  addGateOptions(addJudgingOptions(command))
    .option('--exit-zero', 'exit with 0 where the gate broke')
    .addOption(formatOption(formats));
  addQuietOption(addDeliveryOptions(command, 'show every criterion with its reasons'))
    .addHelpText('after', help)
    .action(async (names: readonly string[], options: Options) => finish(await run(names, options, shell)));
}

async function run(names: readonly string[], options: Options, shell: Shell): Promise<ExitCode> {
  const wanted = wantedReports(options.format, options.output, formats, shell.outTTY);
  const judged = await judgeFiles(names, options, shell);
  const broke = judged.assessments.filter((assessment) => !assessment.gate.held);
  await deliver(judged, judged.assessments, wanted, options, shell, [
    ...(options.quiet === true
      ? gateLines(broke)
      : [...acceptanceLines(judged.assessments), ...gateLines(judged.assessments)]),
  ]);
  await addJobSummary(judged.assessments, wanted, options, shell);
  if (judged.problems.length > 0) return exit.impossible;
  return broke.length > 0 && options.exitZero !== true ? exit.broke : exit.held;
}
