import type { Plan } from '../../model/plan.js';
import type { Format } from '../reporter.js';

/** The single list of formats for plans. */
export const planFormats = {
  table: {
    summary: 'for the terminal: the gaps to close, and why no fewer will do',
    extension: 'txt',
    load: async () => (await import('./table.js')).table,
  },
  markdown: {
    summary: 'a checklist for a ticket or a page',
    extension: 'md',
    load: async () => (await import('./markdown.js')).markdown,
  },
  json: {
    summary: 'the whole plan as data; an array where there are several projects',
    extension: 'json',
    load: async () => ({ render: (await import('../json.js')).jsonText }),
  },
} satisfies Record<string, Format<Plan>>;
