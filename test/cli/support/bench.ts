import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../../src/cli/main.js';
import type { Shell } from '../../../src/cli/shell.js';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Content = string | Uint8Array;

/** A folder of its own, and the program run in it without a process. */
export interface Bench {
  readonly folder: string;
  /** Writes files below the folder. */
  write(files: Readonly<Record<string, Content>>): void;
  run(args: readonly string[], over?: Partial<Shell> & { readonly input?: Content }): Promise<Ran>;
  clear(): void;
}

/** The day on which everything is assessed that names none. */
export const today = '2026-11-22';

export function benchOf(name: string): Bench {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `esg-align-${name}-`)));
  return {
    folder,
    write: (files) => {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
    },
    run: (args, { input = '', ...over } = {}) => call(args, { cwd: folder, ...over }, input),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function call(
  args: readonly string[],
  over: Partial<Shell> & { readonly cwd: string },
  input: Content,
): Promise<Ran> {
  const out: (string | Uint8Array)[] = [];
  const err: string[] = [];
  const shell: Shell = {
    env: {},
    stdin: () => Promise.resolve(Buffer.from(input)),
    stdinIsTTY: false,
    out: (content) => void out.push(content),
    err: (text) => void err.push(text),
    outTTY: false,
    errTTY: false,
    columns: undefined,
    errColumns: undefined,
    today: () => today,
    now: () => 0,
    watch: () => () => {},
    onInterrupt: (end) => end(),
    debug: false,
    ...over,
  };
  const code = await run(args, shell);
  return {
    code,
    stdout: Buffer.concat(out.map((content) => Buffer.from(content))).toString(),
    stderr: err.join(''),
  };
}

/** The least a project file may hold. */
export const least = 'schema_version: 1\nproject:\n  id: p\n  name: P\n';

/** Places named on stderr: `file:line:column`, or the file alone. */
export function placesIn(stderr: string): readonly string[] {
  return [...stderr.matchAll(/^(\S+) {2}\S/gm)].map(([, place]) => place ?? '');
}
