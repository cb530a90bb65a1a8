import { UserError } from '../errors.js';
import { shownPath } from '../load/file.js';
import { isThere, writeWhole } from '../load/write.js';
import type { Rendered } from '../report/index.js';
import type { Shell } from './shell.js';

/** The report to standard output, or to a file: whole or not at all. Gives what kept it from being written. */
export function writeOutput(
  content: Rendered,
  path: string | undefined,
  shell: Shell,
): UserError | undefined {
  if (path === undefined || path === '-') {
    shell.out(content);
    return undefined;
  }
  const failure = writeWhole(path, content, shell.cwd);
  if (failure === undefined) return undefined;
  return new UserError('not-written', `the report cannot be written to ${path}: ${failure}`);
}

/** A slip of the hand would cost the user the only copy of what was read. */
export function checkOutput(path: string | undefined, read: readonly string[], shell: Shell): void {
  if (path === undefined || path === '-') return;
  if (path === '')
    throw new UserError('no-output', '--output is empty: name a file, or - for standard output');
  if (read.includes(shownPath(path, shell.cwd)))
    throw new UserError('would-overwrite', `${path} is read: write the report to another file`);
}

/** The same for a file that is not there yet; `force` writes over one that is. */
export function writeNew(
  text: string,
  path: string | undefined,
  force: boolean,
  shell: Shell,
): UserError | undefined {
  checkOutput(path, [], shell);
  if (path !== undefined && path !== '-' && !force && isThere(path, shell.cwd))
    return new UserError(
      'would-overwrite',
      `${path} is there already: name another file, or write over it with --force`,
    );
  return writeOutput(text, path, shell);
}
