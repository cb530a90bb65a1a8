/** Everything a command may see and touch of the world outside; tests pass a plain object. */
export interface Shell {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** All of standard input, read when first asked for. */
  readonly stdin: () => Promise<Buffer>;
  readonly stdinIsTTY: boolean;
  /** The report, and nothing else. */
  out(content: string | Uint8Array): void;
  /** Notes and problems. */
  err(text: string): void;
  readonly outTTY: boolean;
  readonly errTTY: boolean;
  /** Width of the terminal that `out` goes to; undefined where it is none. */
  readonly columns: number | undefined;
  /** The same of the terminal that `err` goes to. */
  readonly errColumns: number | undefined;
  /** Today in UTC, as YYYY-MM-DD. */
  today(): string;
  /** Milliseconds since some moment, for how long things take. */
  now(): number;
  /** Calls `changed` after something in one of the folders was written, replaced or removed; gives what ends it. */
  watch(folders: readonly string[], changed: () => void): () => void;
  /** Calls `end` when the user wants a command to end that goes on by itself (Ctrl-C). */
  onInterrupt(end: () => void): void;
  /** Whether a bug of ours is to show its stack. */
  readonly debug: boolean;
}
