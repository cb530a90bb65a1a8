import { type Command, Option } from 'commander';
import type { Problem } from '../../errors.js';
import { renderProblems } from '../../report/problems.js';
import { exit, type Finish } from '../exit.js';
import { expandFiles } from '../files.js';
import { readProject } from '../project.js';
import type { Shell } from '../shell.js';
import { readStandards } from '../standards.js';
import { viewOf } from '../view.js';

interface Options {
  readonly format: 'text' | 'json';
}

const help = `
Examples:
  esg-align validate project.yaml
  esg-align validate 'projects/*.yaml' --format json

A fact that is missing is no problem: assess tells what hangs on it.
Exit codes: 0 every file can be assessed, 2 there are problems.`;

export function addValidate(program: Command, shell: Shell, finish: Finish): void {
  program
    .command('validate')
    .description('check project files: form, units, days, ids; nothing is judged')
    .argument('<files...>', 'project files (YAML), globs, or - for standard input')
    .addOption(new Option('-f, --format <name>', 'print as').choices(['text', 'json']).default('text'))
    .addHelpText('after', help)
    .action(async (names: readonly string[], { format }: Options) => {
      const standards = readStandards([], shell.cwd);
      const files = await expandFiles(names, shell.cwd);
      const stdin = files.includes('-') ? await shell.stdin() : undefined;
      const results = files.map((file) => {
        const read = readProject(file, standards, shell.cwd, stdin);
        return { file, problems: 'problems' in read ? read.problems : ([] as readonly Problem[]) };
      });
      const problems = results.flatMap((result) => result.problems);
      if (format === 'json') shell.out(`${JSON.stringify(results, undefined, 2)}\n`);
      else {
        for (const { file } of results.filter((result) => result.problems.length === 0))
          shell.out(`${file}: no problems\n`);
        if (problems.length > 0) shell.err(renderProblems(problems, viewOf({}, shell, 'err')));
      }
      finish(problems.length > 0 ? exit.impossible : exit.held);
    });
}
