import type { Source } from './model/source.js';

/** What is wrong in an input file, where it stands, and what to do about it. */
export interface Problem {
  /** Kind of problem, kebab-case; stays the same when the wording changes. */
  readonly code: string;
  readonly message: string;
  /** What to do. */
  readonly hint?: string;
  /** As shown to the user: relative, with forward slashes. */
  readonly file: string;
  /** From 1, as is `column`; both absent where the problem is the file itself. */
  readonly line?: number;
  readonly column?: number;
  /** JSON pointer of the value at fault, where it is a value. */
  readonly pointer?: string;
}

/** A file as far as it could be read. Without a source nothing more can be said of its content. */
export interface Loaded {
  readonly source?: Source;
  readonly problems: readonly Problem[];
}

/** The user asked for something that cannot be done, or gave a file that cannot be used: exit code 2. */
export class UserError extends Error {
  readonly code: string;
  readonly problems: readonly Problem[];

  constructor(code: string, message: string, problems: readonly Problem[] = [], options?: ErrorOptions) {
    super(message, options);
    this.name = 'UserError';
    this.code = code;
    this.problems = problems;
  }
}

/** Text from a file as it may stand in a message: short, on one line, without control characters. */
export function quoted(text: string): string {
  const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return `\`${short.replace(/\p{C}/gu, '\uFFFD')}\``;
}
