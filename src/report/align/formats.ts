import type { BothSides } from '../../model/alignment.js';
import type { Format } from '../reporter.js';

/** The single list of formats for both sides together. */
export const alignFormats = {
  table: {
    summary: 'for the terminal: who asks more, topic by topic, and what is left',
    extension: 'txt',
    load: async () => (await import('./table.js')).table,
  },
  json: {
    summary: 'the whole document; an array where there are several projects',
    extension: 'json',
    load: async () => ({ render: (await import('../json.js')).jsonText }),
  },
  markdown: {
    summary: 'tables for a wiki or a pull request',
    extension: 'md',
    load: async () => (await import('./markdown.js')).markdown,
  },
  csv: {
    summary: 'a row a relation, and a row for each other criterion',
    extension: 'csv',
    load: async () => (await import('./csv.js')).csv,
  },
} satisfies Record<string, Format<BothSides>>;
