import { dirname, resolve } from 'node:path';
import type { Loaded } from '../errors.js';
import { isProblem, readInput, sizeLimit, tooLarge } from './file.js';
import { readIncludes } from './include.js';
import { readYaml } from './yaml.js';

export interface Surroundings {
  /** Folder that paths are relative to, when read and when shown. */
  readonly cwd: string;
  /** What `-` stands for. */
  readonly stdin?: Uint8Array | undefined;
}

/** Reads a project file and what it includes; `-` is standard input, whose includes lie in the current folder. */
export function readProjectFile(path: string, { cwd, stdin }: Surroundings): Loaded {
  const file = path === '-' ? fromStdin(stdin) : readInput(path, cwd);
  if (isProblem(file)) return { problems: [file] };
  const real = path === '-' ? undefined : resolve(cwd, path);
  return readIncludes(readYaml(file), { path: real, folder: real === undefined ? cwd : dirname(real), cwd });
}

function fromStdin(bytes: Uint8Array = new Uint8Array()) {
  const path = 'stdin';
  return bytes.length > sizeLimit ? tooLarge(path, bytes.length) : { path, bytes };
}
