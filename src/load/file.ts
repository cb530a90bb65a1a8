import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Problem } from '../errors.js';

/** A file's bytes, and its path as shown to the user. */
export interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export const sizeLimit = 10 * 1024 * 1024;

/** Reads a file; `path` may be relative to `cwd`. */
export function readInput(path: string, cwd: string, limit = sizeLimit): InputFile | Problem {
  const shown = shownPath(path, cwd);
  try {
    const real = resolve(cwd, path);
    const stat = statSync(real);
    if (stat.isDirectory()) return isDirectory(shown);
    if (stat.size > limit) return tooLarge(shown, stat.size, limit);
    const bytes = readUpTo(real, limit + 1);
    return bytes.length > limit ? tooLarge(shown, undefined, limit) : { path: shown, bytes };
  } catch (error) {
    return unreadable(shown, error);
  }
}

export function isProblem(read: InputFile | Problem): read is Problem {
  return 'message' in read;
}

/** Relative to the folder the user stands in: absolute paths never get into a report. */
export function shownPath(path: string, cwd: string): string {
  const shown = relative(cwd, resolve(cwd, path));
  return (shown === '' ? '.' : shown).replaceAll('\\', '/');
}

/** A pipe or device tells no size beforehand, so no more than the limit is ever read. */
function readUpTo(path: string, limit: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const chunks: Buffer[] = [];
    let total = 0;
    while (total < limit) {
      const chunk = Buffer.alloc(Math.min(limit - total, 1024 * 1024));
      const length = readSync(file, chunk);
      if (length === 0) break;
      chunks.push(chunk.subarray(0, length));
      total += length;
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(file);
  }
}

export function tooLarge(file: string, size?: number, limit = sizeLimit): Problem {
  const measured = size === undefined ? '' : ` (${Math.ceil(size / 1024 / 1024)} MB)`;
  return {
    code: 'file-too-large',
    message: `the file is larger than ${Math.floor(limit / 1024 / 1024)} MB${measured} and was not read`,
    hint: 'a project file holds facts, not attachments: name papers under `documents` and keep them beside it',
    file,
  };
}

function isDirectory(file: string): Problem {
  const hint = `name the file in it, such as \`${join(file, 'project.yaml').replaceAll('\\', '/')}\``;
  return { code: 'file-is-directory', message: 'this is a folder, not a file', hint, file };
}

function unreadable(file: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  switch (code) {
    case undefined:
      throw error;
    case 'ENOENT':
    case 'ENOTDIR':
      return {
        code: 'file-missing',
        message: 'there is no such file',
        hint: 'check the spelling; paths are looked up from the current folder',
        file,
      };
    case 'EISDIR':
      return isDirectory(file);
    case 'EACCES':
    case 'EPERM':
      return {
        code: 'file-unreadable',
        message: 'the file may not be read',
        hint: 'check who is allowed to read it',
        file,
      };
    default:
      return {
        code: 'file-unreadable',
        message: `the file cannot be read (${code})`,
        hint: 'check that the path names a readable file',
        file,
      };
  }
}
