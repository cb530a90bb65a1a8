import type { Horizon } from '../../model/horizon.js';
import type { Format } from '../reporter.js';

/** The single list of formats for the horizon. */
export const horizonFormats = {
  table: {
    summary: 'for the terminal: a line a day and subject, criteria below',
    extension: 'txt',
    load: async () => (await import('./table.js')).table,
  },
  json: {
    summary: 'the whole list as data; an array of several projects',
    extension: 'json',
    load: async () => ({ render: (await import('../json.js')).jsonText }),
  },
  markdown: {
    summary: 'a list by year, for a page or a ticket',
    extension: 'md',
    load: async () => (await import('./markdown.js')).markdown,
  },
  csv: {
    summary: 'a row a day and criterion (UTF-8 with BOM, as Excel asks)',
    extension: 'csv',
    load: async () => (await import('./csv.js')).csv,
  },
  ics: {
    summary: 'a calendar (iCalendar): an all-day event a day and subject',
    extension: 'ics',
    load: async () => (await import('./ics.js')).ics,
  },
} satisfies Record<string, Format<Horizon>>;
