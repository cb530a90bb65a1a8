import { Command, CommanderError } from 'commander';
import { UserError } from '../errors.js';
import { renderProblems } from '../report/problems.js';
import { addAssess } from './commands/assess.js';
import { addExplain } from './commands/explain.js';
import { addSchema } from './commands/schema.js';
import { addStandards } from './commands/standards.js';
import { addValidate } from './commands/validate.js';
import { type ExitCode, exit, type Finish } from './exit.js';
import type { Shell } from './shell.js';
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
    tell(error, shell);
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
    .helpCommand('help [command]', 'print help for a command')
    .option('--debug', 'show the stack where something is a bug of ours')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => shell.out(text),
      writeErr: (text) => shell.err(text),
      getOutHelpWidth: () => viewOf({}, shell).width,
      getErrHelpWidth: () => viewOf({}, shell, 'err').width,
    })
    .addHelpText(
      'after',
      '\nExit codes: 0 the gate held, 1 the gate broke, 2 something could not be assessed, 3 a bug of ours.\nStart with: esg-align assess project.yaml',
    );
  addAssess(program, shell, finish);
  addValidate(program, shell, finish);
  addExplain(program, shell);
  addStandards(program, shell, finish);
  addSchema(program, shell);
  return program;
}

/** The problems one by one; without any the message itself. */
function tell(error: UserError, shell: Shell): void {
  const view = viewOf({}, shell, 'err');
  if (error.problems.length > 0) shell.err(renderProblems(error.problems, view));
  else shell.err(`esg-align: ${error.message}\n`);
}
