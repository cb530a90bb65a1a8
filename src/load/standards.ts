import { createRequire } from 'node:module';
import type { Source } from '../model/source.js';

interface Shipped {
  readonly files: readonly {
    readonly path: string;
    readonly sha256: string;
    /** Of an edition only the head; the rest is in a file of its own in dist/. */
    readonly head?: unknown;
    /** Absent where the whole is in a file of its own in dist/. */
    readonly value?: unknown;
  }[];
}

const require = createRequire(import.meta.url);

/**
 * Everything below standards/ as the build wrote it, paths as in the package; an edition is read when its value is
 * first asked for, and so are the correspondences. Lines are not kept: what is wrong in these files is told when the package is built.
 */
export function shippedStandards(): readonly Source[] {
  const { files }: Shipped = require('#dist/standards.json');
  return files.map(({ path, sha256, head, value }) => {
    const source = {
      path,
      files: [{ path, sha256 }],
      locate: (pointer: string) => ({ file: path, line: 1, column: 1, exact: pointer === '' }),
    };
    if (value !== undefined) return { ...source, value };
    const name = path.replace(/\.yaml$/, '');
    let whole: unknown;
    return {
      ...source,
      ...(head === undefined ? {} : { head }),
      get value(): unknown {
        whole ??= head === undefined ? require(`#dist/${name}.json`) : wholeEdition(name);
        return whole;
      },
    };
  });
}

type Criteria = readonly { readonly id: string }[];

/** Examples are in a file of their own, because only tests and explanations look at them. */
function wholeEdition(path: string): unknown {
  const edition: Record<'criteria' | 'add' | 'replace', Criteria | undefined> = require(`#dist/${path}.json`);
  const withExamples = (criteria: Criteria | undefined): Criteria | undefined =>
    criteria?.map((criterion) => ({
      ...criterion,
      get examples(): unknown {
        return require(`#dist/${path}.examples.json`)[criterion.id];
      },
    }));
  const { criteria, add, replace } = edition;
  const all = { criteria: withExamples(criteria), add: withExamples(add), replace: withExamples(replace) };
  const given = Object.fromEntries(Object.entries(all).filter(([, list]) => list !== undefined));
  return { ...edition, ...given };
}
