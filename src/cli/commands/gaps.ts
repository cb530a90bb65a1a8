import type { Command } from 'commander';
import { gapsOf } from '../../assess/gaps.js';
import { gapFormats } from '../../report/gaps/formats.js';
import { gateLines } from '../../report/notes.js';
import { addDeliveryOptions, addQuietOption, type DeliveryOptions, deliver, quietHelp } from '../deliver.js';
import { type ExitCode, exit, type Finish } from '../exit.js';
import { formatOption, wantedReports } from '../formats.js';
import { addGateOptions, type GateOptions } from '../gate-options.js';
import { addJudgingOptions, type JudgingOptions, judgeFiles } from '../judging.js';
import type { Shell } from '../shell.js';

interface Options extends JudgingOptions, GateOptions, DeliveryOptions {
  readonly format?: readonly string[];
}

const help = `
Examples:
  esg-align gaps project.yaml
  esg-align gaps project.yaml --as-of 2026-11-25 --all
  esg-align gaps project.yaml --side eu --strict --format json
  esg-align gaps 'projects/*.yaml' --output gaps.txt

First what breaks the gate; then every other gap (not met, partly met, unknown,
for a person to judge) by what closing it adds; then the missing facts by how
much of the score hangs on them, alone and with others together, as the project
file would say them.

Behind \`to do\` stands what closes a gap; of a criterion that is only unknown it
stands behind \`if not\`: what there is to do if it turns out not to be met.

What a gap adds, in percentage points of the declared score it counts in (the
law that binds here, the other side as benchmark, or voluntary frameworks):
  weight x (1 - credit that is certain) / sum of the weights of all that is
  assessable there, cut after one digit and not rounded.
The weights are those of the profile. Where the order would be another one with
all weights 1, each gap says the place it would have then.

Exit codes: 0 every file could be assessed, whatever the gate; 2 something could
not; 3 a bug of ours. Only assess holds the gate.
${quietHelp}`;

export function addGaps(program: Command, shell: Shell, finish: Finish): void {
  const command = program
    .command('gaps')
    .description('what to do first: what breaks the gate, what is short by weight, what is missing')
    .argument('<files...>', 'project files (YAML), globs, or - for standard input');
  addGateOptions(addJudgingOptions(command)).addOption(formatOption(gapFormats));
  addQuietOption(addDeliveryOptions(command, 'every gap with its reasons, every missing fact'))
    .addHelpText('after', help)
    .action(async (names: readonly string[], options: Options) => finish(await run(names, options, shell)));
}

async function run(names: readonly string[], options: Options, shell: Shell): Promise<ExitCode> {
  const wanted = wantedReports(options.format, options.output, gapFormats, shell.outTTY);
  const judged = await judgeFiles(names, options, shell);
  const broke = judged.assessments.filter((assessment) => !assessment.gate.held);
  const lastNotes = options.quiet === true ? gateLines(broke) : [];
  await deliver(judged, judged.assessments.map(gapsOf), wanted, options, shell, lastNotes);
  return judged.problems.length > 0 ? exit.impossible : exit.held;
}
