import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const configName = 'esg-align.config.yaml';

/**
 * The configuration that holds in a folder: its own, else the nearest above, up to the root of the repository. Outside
 * of a repository only the folder itself is looked at, so that no stray file of a home folder has a say.
 */
export function findConfig(cwd: string): string | undefined {
  const own = join(cwd, configName);
  if (isFile(own)) return own;
  const root = repositoryOf(cwd);
  if (root === undefined) return undefined;
  for (let folder = resolve(cwd); folder !== root; ) {
    folder = dirname(folder);
    const path = join(folder, configName);
    if (isFile(path)) return path;
  }
  return undefined;
}

/** The nearest folder above that holds `.git`, which is a file in a worktree. */
function repositoryOf(cwd: string): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
