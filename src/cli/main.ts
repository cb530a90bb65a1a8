import { Command, CommanderError } from 'commander';
import { UserError } from '../errors.js';
import { addAlign } from './commands/align.js';
import { addAssess } from './commands/assess.js';
import { addCompare } from './commands/compare.js';
import { addCompletion } from './commands/completion.js';
import { addConfig } from './commands/config.js';
import { addExplain } from './commands/explain.js';
import { addGaps } from './commands/gaps.js';
import { addHorizon } from './commands/horizon.js';
import { addInit } from './commands/init.js';
import { addPlan } from './commands/plan.js';
import { addReport } from './commands/report.js';
import { addSchema } from './commands/schema.js';
import { addStandards } from './commands/standards.js';
import { addValidate } from './commands/validate.js';
import { addWaivers } from './commands/waivers.js';
import { type ExitCode, exit, type Finish } from './exit.js';
import { applySettings, readsSettings } from './settings.js';
import type { Shell } from './shell.js';
import { hintFor } from './standards.js';
import { tell } from './tell.js';
import { version } from './version.js';
import { viewOf } from './view.js';

/** Runs one command line (without node and script) and gives the exit code; a throw is a bug of ours. */
export async function run(args: readonly string[], shell: Shell): Promise<ExitCode> {
  let code: ExitCode = exit.held;
  const finish: Finish = (given) => {
    code = given;
  };
  const program = programOf(shell, finish);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.held : exit.impossible;
    if (!(error instanceof UserError)) throw error;
    tell(error, args.includes('--no-color') ? { color: false } : {}, shell);
    return exit.impossible;
  }
}

function programOf(shell: Shell, finish: Finish): Command {
  const program = new Command('esg-align');
  program
    .description(
      'Scores mining and refining projects against EU and Kazakh ESG criteria: every verdict with article, arithmetic and place.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .option('--debug', 'show the stack where something is a bug of ours')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => shell.out(text),
      writeErr: (text) => shell.err(text),
      outputError: (text, write) => write(text.replace(/^error:/, 'esg-align:')),
      getOutHelpWidth: () => viewOf({}, shell).width,
      getErrHelpWidth: () => viewOf({}, shell, 'err').width,
    })
    .addHelpText(
      'after',
      `
Exit codes: 0 the gate held, 1 the gate broke, 2 something could not be
assessed, 3 a bug of ours.

Examples:
  esg-align assess project.yaml
  esg-align gaps project.yaml
  esg-align validate project.yaml
  esg-align explain waste.material-recovery
  esg-align help assess`,
    );
  addAssess(program, shell, finish);
  addGaps(program, shell, finish);
  addPlan(program, shell, finish);
  addAlign(program, shell, finish);
  addHorizon(program, shell, finish);
  addCompare(program, shell, finish);
  addReport(program, shell);
  addWaivers(program, shell, finish);
  addConfig(program, shell);
  addValidate(program, shell, finish);
  addExplain(program, shell);
  addStandards(program, shell, finish);
  addInit(program, shell);
  addSchema(program, shell);
  addCompletion(program, shell);
  addHelp(program);
  program.hook('preAction', (_, command) => {
    if (readsSettings(command)) applySettings(command, shell);
  });
  pointToHelp(program, program.name());
  return program;
}

/** Commander's own would answer a name it does not know with the help of everything. */
function addHelp(program: Command): void {
  program
    .command('help')
    .description('print help for a command')
    .argument('[command...]', 'such as assess, or standards lint')
    .addHelpText('after', '\nExamples:\n  esg-align help assess\n  esg-align help standards lint')
    .action((names: readonly string[]) => {
      let command = program;
      for (const name of names) {
        const next = command.commands.find((one) => one.name() === name);
        if (next === undefined) {
          const known = command.commands.map((one) => one.name());
          throw new UserError('unknown-command', `unknown command '${name}'${hintFor(name, known)}`);
        }
        command = next;
      }
      command.outputHelp();
    });
}

/** Below every slip in the command line: where to read what is right. */
function pointToHelp(command: Command, path: string): void {
  command.showHelpAfterError(`(${path} --help says what there is)`);
  for (const inner of command.commands) pointToHelp(inner, `${path} ${inner.name()}`);
}
