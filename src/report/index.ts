import { json } from './json.js';
import { ndjson } from './ndjson.js';
import type { Reporter } from './reporter.js';
import { table } from './table.js';

export type { Reporter, View } from './reporter.js';

/** The single list of formats. */
export const reporters = { table, json, ndjson } satisfies Record<string, Reporter>;

export type ReporterName = keyof typeof reporters;
export const reporterNames = Object.keys(reporters) as ReporterName[];
