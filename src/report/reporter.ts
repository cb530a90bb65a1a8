import type { Assessment } from '../model/assessment.js';

/** What a report may know of the place it is shown in. */
export interface View {
  readonly color: boolean;
  readonly width: number;
  /** Symbols and borders in ASCII only; names keep their letters. */
  readonly ascii: boolean;
  /** Every criterion with its reasons, not only what is short. */
  readonly all: boolean;
  /** Several projects were asked for, though perhaps not all could be read. */
  readonly several?: boolean;
}

export interface Reporter<Document = Assessment> {
  /** One line for --help and the docs. */
  readonly summary: string;
  readonly extension: string;
  render(documents: readonly Document[], view: View): string;
}
