import { UserError } from '../errors.js';
import { shownPath } from '../load/file.js';
import { expandGlob, isGlob } from '../load/glob.js';

/** Files in the order named, globs expanded; `-` at most once, a file once, however it was named. A glob that finds nothing is exit 2. */
export async function expandFiles(names: readonly string[], cwd: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const name of names) {
    if (name === '-' || !isGlob(name, cwd)) {
      files.push(name);
      continue;
    }
    const found = await expandGlob(name, cwd);
    if (found.length === 0) throw new UserError('no-file', `\`${name}\` finds no file`);
    files.push(...found);
  }
  return [...new Set(files.map((file) => (file === '-' ? file : shownPath(file, cwd))))];
}
