import { type Command, Option } from 'commander';
import { planFor } from '../../assess/plan.js';
import type { LevelName } from '../../model/assessment.js';
import type { Plan } from '../../model/plan.js';
import { planFormats } from '../../report/plan/formats.js';
import { addDeliveryOptions, type DeliveryOptions, deliver } from '../deliver.js';
import { type ExitCode, exit, type Finish } from '../exit.js';
import { formatOption, formatsHelp, wantedReports } from '../formats.js';
import { addJudgingOptions, type JudgingOptions, judgeFiles } from '../judging.js';
import type { Shell } from '../shell.js';

interface Options extends JudgingOptions, DeliveryOptions {
  readonly level: LevelName | 'gate';
  readonly strict?: boolean;
  readonly format?: readonly string[];
}

const help = `
Examples:
  esg-align plan project.yaml
  esg-align plan project.yaml --level partly-aligned
  esg-align plan project.yaml --level aligned --side kz --format json

The gate is that of assess without conditions of your own. A closed gap counts
as met, all else as it is; the level is that at what is certain. Among sets of
one size, gap by gap, those of less effort come first (where no criterion gives
it: last), then the weightier, then those earlier in the editions.

Exact where there is a choice among at most 25 gaps: no smaller set does. With
more, or where that would take too long, it is greedy, says so, and says how
many are needed at least.

Formats:
${formatsHelp(planFormats)}

Exit codes: 0 every file could be assessed, whether a plan reaches it or not;
2 something could not; 3 a bug of ours. Only assess holds the gate.`;

export function addPlan(program: Command, shell: Shell, finish: Finish): void {
  const command = program
    .command('plan')
    .description('the smallest set of gaps to close that holds the gate and reaches a level')
    .argument('<files...>', 'project files (YAML), globs, or - for standard input');
  addJudgingOptions(command)
    .option('--strict', 'critical criteria break the gate whether they bind or not')
    .addOption(
      new Option('--level <level>', 'the level to reach; gate: none, only hold the gate')
        .choices(['aligned', 'substantially-aligned', 'partly-aligned', 'gate'])
        .default('gate'),
    )
    .addOption(formatOption(planFormats));
  addDeliveryOptions(command, 'the same: a plan is shown whole')
    .addHelpText('after', help)
    .action(async (names: readonly string[], options: Options) => finish(await run(names, options, shell)));
}

async function run(names: readonly string[], options: Options, shell: Shell): Promise<ExitCode> {
  const wanted = wantedReports(options.format, options.output, planFormats, shell.outTTY);
  const level = options.level === 'gate' ? null : options.level;
  const plans: Plan[] = [];
  const judged = await judgeFiles(names, options, shell, ({ assessment, request }) => {
    plans.push(planFor(assessment, request.profile, level));
  });
  await deliver(judged, plans, wanted, options, shell);
  return judged.problems.length > 0 ? exit.impossible : exit.held;
}
