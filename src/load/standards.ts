import { createRequire } from 'node:module';
import type { Loaded } from '../errors.js';
import type { Source } from '../model/source.js';
import { isProblem, readInput } from './file.js';
import { readYaml } from './yaml.js';

interface Shipped {
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly value: unknown }[];
}

/**
 * Everything below standards/ as the build wrote it to one file, paths as in the package. Lines are not kept:
 * what is wrong in these files is told when the package is built.
 */
export function shippedStandards(): readonly Source[] {
  const { files }: Shipped = createRequire(import.meta.url)('#dist/standards.json');
  return files.map(({ path, sha256, value }) => ({
    path,
    value,
    files: [{ path, sha256 }],
    locate: (pointer) => ({ file: path, line: 1, column: 1, exact: pointer === '' }),
  }));
}

/** A standard of the user's own: YAML, without includes. */
export function readPack(path: string, cwd: string): Loaded {
  const file = readInput(path, cwd);
  return isProblem(file) ? { problems: [file] } : readYaml(file);
}
