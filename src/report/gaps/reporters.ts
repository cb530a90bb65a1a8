import type { Gaps } from '../../model/gaps.js';
import { jsonText } from '../json.js';
import { ndjsonText } from '../ndjson.js';
import type { Reporter } from '../reporter.js';
import { table } from './table.js';

/** The single list of formats for gaps. */
export const gapReporters = {
  table,
  json: {
    summary: 'the whole list as data; an array where there are several projects',
    extension: 'json',
    render: jsonText,
  },
  ndjson: {
    summary: 'one list a line, one line a project',
    extension: 'ndjson',
    render: ndjsonText,
  },
} satisfies Record<string, Reporter<Gaps>>;

export type GapReporterName = keyof typeof gapReporters;
export const gapReporterNames = Object.keys(gapReporters) as GapReporterName[];
