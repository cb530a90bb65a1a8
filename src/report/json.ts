import { safeJson } from './escape.js';
import { inSchemaOrder } from './key-order.js';
import type { Reporter } from './reporter.js';

export const json: Reporter = {
  summary: 'the whole result document; an array where there are several projects',
  extension: 'json',
  render: (assessments, view) => {
    const documents = assessments.map(inSchemaOrder);
    const [only] = documents;
    return `${safeJson(JSON.stringify(documents.length === 1 && view.several !== true ? only : documents, null, 2))}\n`;
  },
};
