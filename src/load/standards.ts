import { createRequire } from 'node:module';
import type { Loaded } from '../errors.js';
import type { Source } from '../model/source.js';
import { isProblem, readInput } from './file.js';
import { readYaml } from './yaml.js';

interface Shipped {
  readonly files: readonly {
    readonly path: string;
    readonly sha256: string;
    /** Of an edition only the head; the rest is in a file of its own in dist/. */
    readonly head?: unknown;
    readonly value?: unknown;
  }[];
}

const require = createRequire(import.meta.url);

/**
 * Everything below standards/ as the build wrote it, paths as in the package; an edition is read when its value is
 * first asked for. Lines are not kept: what is wrong in these files is told when the package is built.
 */
export function shippedStandards(): readonly Source[] {
  const { files }: Shipped = require('#dist/standards.json');
  return files.map(({ path, sha256, head, value }) => {
    const source = {
      path,
      files: [{ path, sha256 }],
      locate: (pointer: string) => ({ file: path, line: 1, column: 1, exact: pointer === '' }),
    };
    if (head === undefined) return { ...source, value };
    return {
      ...source,
      head,
      get value(): unknown {
        return require(`#dist/${path.replace(/\.yaml$/, '.json')}`);
      },
    };
  });
}

/** A standard of the user's own: YAML, without includes. */
export function readPack(path: string, cwd: string): Loaded {
  const file = readInput(path, cwd);
  return isProblem(file) ? { problems: [file] } : readYaml(file);
}
