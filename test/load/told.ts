import type { Loaded, Problem } from '../../src/errors.js';
import { readYaml } from '../../src/load/yaml.js';

/** Problems as people see them, without what to do. */
export function told({ problems }: { readonly problems: readonly Problem[] }): readonly string[] {
  return problems.map(({ file, line, column, message }) => {
    return `${file}${line === undefined ? '' : `:${line}:${column}`}  ${message}`;
  });
}

export function yaml(content: string | Uint8Array): Loaded {
  return readYaml({ path: 'p.yaml', bytes: typeof content === 'string' ? Buffer.from(content) : content });
}
