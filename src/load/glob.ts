import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** A name with wildcards that is not itself a file; shells without globs hand them over as they are. */
export function isGlob(name: string, cwd: string): boolean {
  return /[*?{}[\]]/.test(name) && !existsSync(resolve(cwd, name));
}

/** Files a pattern finds below a folder, in order of name, with forward slashes. */
export async function expandGlob(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  return (await glob(pattern.replaceAll('\\', '/'), { cwd, expandDirectories: false })).sort();
}
