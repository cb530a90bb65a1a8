import type { Reporter } from './reporter.js';
import { alignment } from './xlsx/alignment.js';
import { figures } from './xlsx/figures.js';
import { findings } from './xlsx/findings.js';
import { gaps, missingFacts } from './xlsx/gaps.js';
import { scores } from './xlsx/scores.js';
import { sources } from './xlsx/sources.js';
import { summary } from './xlsx/summary.js';
import { workbook } from './xlsx/workbook.js';

/** One workbook, however many projects: each row names its own. */
export const xlsx: Reporter = {
  render: (assessments) =>
    workbook(
      [summary, findings, figures, scores, gaps, missingFacts, alignment, sources].map((sheet) =>
        sheet(assessments),
      ),
    ),
};
