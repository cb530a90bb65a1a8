import type { Assessment } from '../model/assessment.js';
import { safeJson } from './escape.js';
import { inSchemaOrder } from './key-order.js';
import type { Reporter, View } from './reporter.js';

export const json: Reporter<Assessment, string> = {
  render: (assessments, view) => jsonText(assessments.map(inSchemaOrder), view),
};

/** One document by itself, several as an array. */
export function jsonText(documents: readonly unknown[], { several }: View): string {
  const [only] = documents;
  const data = documents.length === 1 && several !== true ? only : documents;
  return `${safeJson(JSON.stringify(data, null, 2))}\n`;
}
