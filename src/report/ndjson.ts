import type { Assessment } from '../model/assessment.js';
import { safeJson } from './escape.js';
import { inSchemaOrder } from './key-order.js';
import type { Reporter } from './reporter.js';

export const ndjson: Reporter<Assessment, string> = {
  render: (assessments) => ndjsonText(assessments.map(inSchemaOrder)),
};

export function ndjsonText(documents: readonly unknown[]): string {
  return `${documents.map((document) => safeJson(JSON.stringify(document))).join('\n')}\n`;
}
