import type { Assessment } from '../model/assessment.js';

/** What a report may know of the place it is shown in. */
export interface View {
  readonly color: boolean;
  readonly width: number;
  /** Symbols and borders in ASCII only; names keep their letters. */
  readonly ascii: boolean;
  /** Every criterion with its reasons, not only what is short. */
  readonly all: boolean;
  /** The terminal can show links; never of a file or pipe. */
  readonly links?: boolean;
  /** Several projects were asked for, though perhaps not all could be read. */
  readonly several?: boolean;
}

/** Text in UTF-8, or bytes where a format is none. */
export type Rendered = string | Uint8Array;

/** Renders result documents; the same documents and view give the same bytes. */
export interface Reporter<Document = Assessment, Output = Rendered | Promise<Rendered>> {
  render(documents: readonly Document[], view: View): Output;
}

/** A reporter by its name: what is told of it in help, and how to get it. */
export interface Format<Document = Assessment> {
  /** One line for --help and the docs, at most 64 characters. */
  readonly summary: string;
  /** What its files end in, without a dot. */
  readonly extension: string;
  /** Bytes that no terminal can show: asks for a file. */
  readonly binary?: true;
  /** Nothing of a format is loaded before it is asked for. */
  load(): Promise<Reporter<Document>>;
}
