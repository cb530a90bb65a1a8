import type { Command } from 'commander';
import { defaultUntil, type End, horizonOf } from '../../assess/horizon.js';
import { UserError } from '../../errors.js';
import type { Assessment } from '../../model/assessment.js';
import type { KindsOfDocuments } from '../../model/documents.js';
import type { Horizon } from '../../model/horizon.js';
import { parseDay } from '../../quantity/day.js';
import { isMistake } from '../../quantity/mistake.js';
import { horizonFormats } from '../../report/horizon/formats.js';
import { asOfDay, singleDay } from '../day.js';
import { addDeliveryOptions, type DeliveryOptions, deliver } from '../deliver.js';
import { type ExitCode, exit, type Finish } from '../exit.js';
import { formatOption, formatsHelp, wantedReports } from '../formats.js';
import type { GateOptions } from '../gate-options.js';
import { addJudgingOptions, type JudgingOptions, judgeFiles } from '../judging.js';
import type { Shell } from '../shell.js';
import type { Standards } from '../standards.js';

interface Options extends JudgingOptions, Pick<GateOptions, 'waivers'>, DeliveryOptions {
  readonly until?: string;
  readonly format?: readonly string[];
}

const help = `
Examples:
  esg-align horizon project.yaml
  esg-align horizon project.yaml --until 2028-12-31 --side eu
  esg-align horizon project.yaml --format ics=deadlines.ics

By day, all else unchanged: what begins to apply (days of the project's own
too), what a further edition or a dated rule changes, what lapses, what is due,
which papers and rights end, and what no day is known of last. Verdicts are
those that the facts of today would give on that day: figures are taken to stay
as they are. When they will be too old is a line of its own.

A day is the first on which it is so; of what is due the last for it. End days
are inclusive: a paper that is good until 31 May is gone on 1 June. What falls
due again and again is listed once, with its next day.

Formats:
${formatsHelp(horizonFormats)}

Exit codes: 0 every file could be judged; 2 something could not; 3 a bug of
ours. Only assess holds the gate.`;

export function addHorizon(program: Command, shell: Shell, finish: Finish): void {
  const command = program
    .command('horizon')
    .description('what begins to apply, changes, lapses or is due, by day, with the verdict then')
    .argument('<files...>', 'project files (YAML), globs, or - for standard input');
  addJudgingOptions(command)
    .option('--until <day>', 'the last day to look at (default: fifty years on)')
    .option('--waivers <file>', 'gaps that somebody accepted until a day (YAML): their ends are listed')
    .option('--no-waivers', 'list no end of a waiver, whatever the configuration names')
    .addOption(formatOption(horizonFormats));
  addDeliveryOptions(command, 'every criterion with its reasons')
    .addHelpText('after', help)
    .action(async (names: readonly string[], options: Options) => finish(await run(names, options, shell)));
}

async function run(names: readonly string[], options: Options, shell: Shell): Promise<ExitCode> {
  const wanted = wantedReports(options.format, options.output, horizonFormats, shell.outTTY);
  const asOf = asOfDay(options.asOf, shell);
  const until = options.until === undefined ? defaultUntil(asOf) : singleDay(options.until, '--until');
  if (until < asOf)
    throw new UserError('bad-day', `--until: ${options.until} lies before the day that is looked from`);
  const horizons: Horizon[] = [];
  const judged = await judgeFiles(names, options, shell, ({ assessment, request, wishes, standards }) => {
    const { editions, pins } = wishes;
    const titles = titlesOfPapers(standards);
    const ends = endsOfWaivers(assessment);
    horizons.push(horizonOf({ ...request, editions, pins, until, titles, ends, used: assessment }));
  });
  await deliver(judged, horizons, wanted, options, shell);
  return judged.problems.length > 0 ? exit.impossible : exit.held;
}

function titlesOfPapers({ documents }: Standards): ReadonlyMap<string, string> {
  const kinds = (documents.value as KindsOfDocuments).documents;
  return new Map(kinds.map(({ kind, title }) => [kind, title.en]));
}

/** Of waivers that have not ended yet. */
function endsOfWaivers({ waivers = [] }: Assessment): readonly End[] {
  return waivers.flatMap(({ criterion, item, reason, expires, state }): readonly End[] => {
    const day = parseDay(expires);
    if (isMistake(day) || state === 'ended') return [];
    return [
      {
        kind: 'waiver',
        of: item === undefined ? criterion : `${criterion}, ${item}`,
        what: reason,
        day: day.first,
      },
    ];
  });
}
