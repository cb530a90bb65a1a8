import {
  appendFileSync,
  lstatSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { resolve } from 'node:path';

/** Writes a file whole or not at all; gives the reason where it cannot. */
export function writeWhole(path: string, content: string | Uint8Array, cwd: string): string | undefined {
  let draft: string | undefined;
  try {
    const target = targetOf(resolve(cwd, path));
    const mode = modeOf(target);
    if (mode === 'stream') {
      writeFileSync(target, content);
      return undefined;
    }
    draft = `${target}.${process.pid}.tmp`;
    writeFileSync(draft, content, mode === undefined ? {} : { mode });
    renameSync(draft, target);
    return undefined;
  } catch (error) {
    if (draft !== undefined) rmSync(draft, { force: true });
    return reasonOf(error);
  }
}

/** Writes behind what a file holds already; gives the reason where it cannot. */
export function appendTo(path: string, content: string, cwd: string): string | undefined {
  try {
    appendFileSync(resolve(cwd, path), content);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Whether something has that name: a file, a folder, a link that leads nowhere. */
export function isThere(path: string, cwd: string): boolean {
  return lstatSync(resolve(cwd, path), { throwIfNoEntry: false }) !== undefined;
}

/** A link stays a link: what it leads to is written. */
function targetOf(path: string): string {
  const there = lstatSync(path, { throwIfNoEntry: false });
  return there?.isSymbolicLink() === true && statSync(path, { throwIfNoEntry: false }) !== undefined
    ? realpathSync(path)
    : path;
}

/** A pipe or device (`/dev/null`) is written to, never replaced; a file keeps who may read it. */
function modeOf(target: string): number | 'stream' | undefined {
  const there = statSync(target, { throwIfNoEntry: false });
  if (there === undefined) return undefined;
  return there.isFile() || there.isDirectory() ? there.mode & 0o777 : 'stream';
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is a file',
  EISDIR: 'this is a folder',
  EACCES: 'nobody gave you leave to write there',
  EPERM: 'nobody gave you leave to write there',
  EROFS: 'nothing can be written there',
  ENOSPC: 'no space is left',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  return reasons[code] ?? code;
}
