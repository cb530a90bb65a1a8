import { Argument, type Command } from 'commander';
import { type ShellName, scripts, shellNames } from '../completion/scripts.js';
import type { Shell } from '../shell.js';

const help = `
Examples:
  esg-align completion bash >> ~/.bash_completion
  esg-align completion zsh > ~/.zfunc/_esg-align
  esg-align completion fish > ~/.config/fish/completions/esg-align.fish
  esg-align completion powershell >> $PROFILE

zsh looks in folders of its fpath: before compinit, write in ~/.zshrc
  fpath+=~/.zfunc
For this session only, in bash or zsh:
  source <(esg-align completion bash)

Completed are commands, options and their values, criteria, topics, facts,
standards and files.`;

export function addCompletion(program: Command, shell: Shell): void {
  program
    .command('completion')
    .description('print the script that completes commands, options and names in your shell')
    .addArgument(new Argument('<shell>', 'which shell').choices(shellNames))
    .addHelpText('after', help)
    .action((name: ShellName) => shell.out(scripts[name]));
  program
    .command('complete', { hidden: true })
    .argument('[words...]', 'words after the name of the program, the last behind a colon')
    .description('what may stand for the last word; scripts of `completion` ask it')
    .action(async (words: readonly string[]) => {
      const { suggest } = await import('../completion/suggest.js');
      const last = (words.at(-1) ?? '').replace(/^:/, '');
      const { values, files } = suggest([...words.slice(0, -1), last], program);
      const lines = values.map(({ value, about }) => `${value}\t${about.replaceAll(/\s+/g, ' ')}`);
      shell.out([...lines, ...(files ? [':files'] : [])].map((line) => `${line}\n`).join(''));
    });
}
