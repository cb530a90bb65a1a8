import type { Command } from 'commander';
import { formats } from '../../report/index.js';
import { addDeliveryOptions, type DeliveryOptions, writeReports } from '../deliver.js';
import { formatOption, formatsHelp, wantedReports } from '../formats.js';
import { addJobSummary } from '../job-summary.js';
import { readSaved } from '../saved.js';
import type { Shell } from '../shell.js';

interface Options extends DeliveryOptions {
  readonly format?: readonly string[];
}

const help = `
Examples:
  esg-align report assessment.json
  esg-align report assessment.json -f table -f ndjson=assessment.ndjson
  esg-align assess project.yaml --format json | esg-align report -

An assessment is saved with
  esg-align assess project.yaml --format json --output assessment.json
and rendered to the same bytes as \`assess\` would have, whatever the day is now
and whatever the standards say by now. The gate is told, not held: only assess
ends with 1.

Formats:
${formatsHelp(formats)}

Exit codes: 0 rendered; 2 the file cannot be used; 3 a bug of ours.`;

export function addReport(program: Command, shell: Shell): void {
  const command = program
    .command('report')
    .description('render saved assessments in another format')
    .argument('<assessment>', 'what assess saved as json or ndjson, or - for standard input')
    .addOption(formatOption(formats));
  addDeliveryOptions(command, 'show every criterion with its reasons')
    .addHelpText('after', help)
    .action(async (name: string, options: Options) => run(name, options, shell));
}

async function run(name: string, options: Options, shell: Shell): Promise<void> {
  const wanted = wantedReports(options.format, options.output, formats, shell.outTTY);
  const stdin = name === '-' ? await shell.stdin() : undefined;
  const { assessments, several } = readSaved(name, shell.cwd, stdin);
  const [failure] = await writeReports(assessments, wanted, { options, several, read: [name], shell });
  if (failure !== undefined) throw failure;
  await addJobSummary(assessments, wanted, options, shell);
}
