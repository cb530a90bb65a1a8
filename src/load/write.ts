import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Writes a file whole or not at all; gives the reason where it cannot. */
export function writeWhole(path: string, text: string, cwd: string): string | undefined {
  const target = resolve(cwd, path);
  const draft = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, target);
    return undefined;
  } catch (error) {
    rmSync(draft, { force: true });
    return error instanceof Error ? error.message.replace(/, (open|rename) .*$/, '') : String(error);
  }
}
