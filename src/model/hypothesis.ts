/** A value that a file does not say, set by the caller to see what would come of it. */
export interface Hypothesis {
  /** Path of the fact, with ids of items. */
  readonly path: string;
  /** The value as it was given, in YAML. */
  readonly text: string;
  readonly value: unknown;
  /** The option as it stands in a report, in place of a file: `--set path=value`. */
  readonly from: string;
}
