import { safeJson } from './escape.js';
import { inSchemaOrder } from './key-order.js';
import type { Reporter } from './reporter.js';

export const ndjson: Reporter = {
  summary: 'one result document a line, one line a project',
  extension: 'ndjson',
  render: (assessments) => {
    const lines = assessments.map((assessment) => safeJson(JSON.stringify(inSchemaOrder(assessment))));
    return `${lines.join('\n')}\n`;
  },
};
