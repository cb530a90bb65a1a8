import type { Problem } from '../errors.js';
import type { Source } from '../model/source.js';

/** What is wrong with a value, before anybody asked where it stands. */
export interface Mistake {
  /** JSON pointer of the value; of one that is missing, where it should stand. */
  readonly pointer: string;
  readonly message: string;
  readonly hint?: string;
  readonly code?: string;
  /** Whether the key is at fault, not its value. */
  readonly part?: 'value' | 'key';
}

const most = 100;

/** Mistakes as problems: in the order of the file, each once, of very many the first hundred. */
export function problemsAt(source: Source, mistakes: readonly Mistake[]): readonly Problem[] {
  return inOrder(source, place(source, mistakes));
}

export function place(source: Source, mistakes: readonly Mistake[]): readonly Problem[] {
  return mistakes.map(({ pointer, message, hint, code = 'invalid-value', part = 'value' }) => {
    const { exact: _, ...where } = source.locate(pointer, part);
    return { code, message, ...(hint === undefined ? {} : { hint }), ...where, pointer };
  });
}

export function inOrder(source: Source, problems: readonly Problem[]): readonly Problem[] {
  const files = source.files.map(({ path }) => path);
  const rank = ({ file }: Problem): number => files.indexOf(file);
  const sorted = [...problems].sort(
    (a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
  const seen = new Set<string>();
  const once = sorted.filter(({ file, line, column, message }) => {
    const key = JSON.stringify([file, line, column, message]);
    return !seen.has(key) && seen.add(key);
  });
  const left = once.length - most;
  return left > 0 ? [...once.slice(0, most), rest(source, left)] : once;
}

function rest({ path }: Source, count: number): Problem {
  const message = `and at least ${count} more ${count === 1 ? 'problem' : 'problems'}`;
  return { code: 'more-problems', message, hint: 'mend the first ones and check again', file: path };
}
