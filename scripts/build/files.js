import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} path from the root */
export const readText = (path) => readFileSync(join(root, path), 'utf8');

/** @param {string} path from the root */
export const exists = (path) => existsSync(join(root, path));

/**
 * @param {string} path from the root
 * @returns {any} undefined where there is no such file, or where it was cut short
 */
export function readJson(path) {
  try {
    return JSON.parse(readText(path));
  } catch {
    return undefined;
  }
}

/**
 * Every file in or below the given folders, from the root, with forward slashes, sorted.
 * @param {readonly string[]} paths
 * @returns {string[]}
 */
export function listFiles(paths) {
  const found = paths.filter(exists).flatMap((path) => {
    if (statSync(join(root, path)).isFile()) return [path];
    return listFiles(readdirSync(join(root, path)).map((name) => `${path}/${name}`));
  });
  return found.sort();
}

/**
 * One digest over names and contents.
 * @param {readonly string[]} paths
 */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of listFiles(paths)) hash.update(`${path}\0${sha256(readFileSync(join(root, path)))}\n`);
  return hash.digest('hex');
}

/** @param {string | Buffer} data */
export const sha256 = (data) => createHash('sha256').update(data).digest('hex');

/**
 * Writes beside the target and renames, so that nobody ever reads half a file.
 * @param {string} path from the root
 * @param {string} text
 */
export function writeFile(path, text) {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  const draft = `${target}.${process.pid}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, target);
  return path;
}

/** @param {string} path from the root */
export const removeFile = (path) => rmSync(join(root, path), { force: true });
