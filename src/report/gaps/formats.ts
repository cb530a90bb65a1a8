import type { Gaps } from '../../model/gaps.js';
import type { Format } from '../reporter.js';

/** The single list of formats for gaps. */
export const gapFormats = {
  table: {
    summary: 'for the terminal: what breaks the gate, other gaps, missing facts',
    extension: 'txt',
    load: async () => (await import('./table.js')).table,
  },
  json: {
    summary: 'the whole list as data; an array where there are several projects',
    extension: 'json',
    load: async () => ({ render: (await import('../json.js')).jsonText }),
  },
  ndjson: {
    summary: 'one list a line, one line a project',
    extension: 'ndjson',
    load: async () => ({ render: (await import('../ndjson.js')).ndjsonText }),
  },
} satisfies Record<string, Format<Gaps>>;
