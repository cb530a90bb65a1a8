/** A parsed file, with those it includes, that can still say where each value stands. */
export interface Source {
  /** As shown to the user: relative, with forward slashes. */
  readonly path: string;
  /** Plain data as of JSON; what was `null` in a mapping is absent. */
  readonly value: unknown;
  /** The part of `value` that is at hand already, where the whole is read only when it is first asked for. */
  readonly head?: unknown;
  /** The file itself first, then what it includes. */
  readonly files: readonly SourceFile[];
  /**
   * Where the value at a JSON pointer stands, or its key. Where there is no such value, the place of the
   * nearest one around it, and `exact` is false.
   */
  readonly locate: (pointer: string, part?: 'value' | 'key') => Place;
}

export interface SourceFile {
  readonly path: string;
  readonly sha256: string;
}

/** Line and column count from 1, in UTF-16 units, as editors do; a value given on the command line has neither. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly exact: boolean;
}
