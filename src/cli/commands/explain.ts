import type { Command } from 'commander';
import type { Shell } from '../shell.js';

export function addExplain(program: Command, shell: Shell): void {
  program
    .command('explain')
    .argument('<name>')
    .action((name: string) => shell.out(name));
}
