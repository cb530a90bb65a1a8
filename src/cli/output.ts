import { UserError } from '../errors.js';
import { writeWhole } from '../load/write.js';
import type { Shell } from './shell.js';

/** The report to standard output, or to a file: whole or not at all. */
export function writeOutput(text: string, path: string | undefined, shell: Shell): void {
  if (path === undefined || path === '-') {
    shell.out(text);
    return;
  }
  const failure = writeWhole(path, text, shell.cwd);
  if (failure !== undefined)
    throw new UserError('not-written', `the report cannot be written to ${path}: ${failure}`);
}
