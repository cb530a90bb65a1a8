import type { Format } from './reporter.js';

export type { Format, Rendered, Reporter, View } from './reporter.js';

/** The single list of formats of an assessment. */
export const formats = {
  table: {
    summary: 'for the terminal: the answer first, then gaps, then what is missing',
    extension: 'txt',
    load: async () => (await import('./table.js')).table,
  },
  json: {
    summary: 'the whole result document; an array of several projects',
    extension: 'json',
    load: async () => (await import('./json.js')).json,
  },
  ndjson: {
    summary: 'one result document a line, one line a project',
    extension: 'ndjson',
    load: async () => (await import('./ndjson.js')).ndjson,
  },
  csv: {
    summary: 'a row a finding, a row an item (UTF-8 with BOM, as Excel asks)',
    extension: 'csv',
    load: async () => (await import('./csv.js')).csv,
  },
  xlsx: {
    summary: 'a workbook: findings, figures, scores, gaps, alignment, sources',
    extension: 'xlsx',
    binary: true,
    load: async () => (await import('./xlsx.js')).xlsx,
  },
  html: {
    summary: 'one file for people: read it on a screen, or print it',
    extension: 'html',
    load: async () => (await import('./html.js')).html,
  },
  oscal: {
    summary: 'OSCAL 1.2.1 assessment results (experimental)',
    extension: 'json',
    load: async () => (await import('./oscal.js')).oscal,
  },
  cyclonedx: {
    summary: 'CycloneDX 1.6 attestations; an array of several projects',
    extension: 'cdx.json',
    load: async () => (await import('./cyclonedx.js')).cyclonedx,
  },
  sarif: {
    summary: 'SARIF 2.1.0: each gap at its line, for code scanning',
    extension: 'sarif',
    load: async () => (await import('./sarif.js')).sarif,
  },
  junit: {
    summary: 'JUnit XML: a test case for each criterion',
    extension: 'xml',
    load: async () => (await import('./junit.js')).junit,
  },
  github: {
    summary: 'annotations and the job summary of GitHub Actions',
    extension: 'txt',
    load: async () => (await import('./github.js')).github,
  },
  gitlab: {
    summary: "GitLab's Code Quality report (JSON)",
    extension: 'json',
    load: async () => (await import('./gitlab.js')).gitlab,
  },
  markdown: {
    summary: 'for a pull request or job summary: the answer, the rest folded',
    extension: 'md',
    load: async () => (await import('./markdown.js')).markdown,
  },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
