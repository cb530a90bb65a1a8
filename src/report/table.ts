import type { Assessment } from '../model/assessment.js';
import { plainData } from './plain-data.js';
import type { Reporter } from './reporter.js';
import { dimmed, type Sheet, sheetOf } from './sheet.js';
import { accepted } from './table/accepted.js';
import { everyCriterion } from './table/every-criterion.js';
import { gaps, undocumented, unknowns } from './table/gaps.js';
import { gate } from './table/gate.js';
import { header } from './table/header.js';
import { headline } from './table/headline.js';
import { horizon } from './table/horizon.js';
import { missingFacts } from './table/missing-facts.js';
import { portfolio } from './table/portfolio.js';
import { reviews } from './table/reviews.js';
import { sources } from './table/sources.js';
import { words } from './text.js';

export const table: Reporter<Assessment, string> = {
  render: (assessments, view) => {
    const sheet = sheetOf(view);
    const shown = assessments.map(plainData);
    const [only, ...others] = shown;
    const disclaimer = dimmed(words.disclaimer, sheet);
    const lines =
      only !== undefined && others.length === 0
        ? report(only, disclaimer, sheet)
        : [
            ...portfolio(shown, sheet),
            ...disclaimer,
            ...shown.flatMap((one) => ['', rule(sheet), '', ...report(one, [], sheet)]),
          ];
    const text = [...lines, '', ...dimmed(more(sheet), sheet)].map((line) => line.trimEnd()).join('\n');
    return `${text}\n`;
  },
};

/** The answer first; each section says nothing where there is nothing to say. */
function report(assessment: Assessment, notes: readonly string[], sheet: Sheet): readonly string[] {
  return [
    ...header(assessment, sheet),
    ...notes,
    ...headline(assessment, sheet),
    ...gate(assessment, sheet),
    ...accepted(assessment, sheet),
    ...gaps(assessment, sheet),
    ...unknowns(assessment, sheet),
    ...missingFacts(assessment, sheet),
    ...reviews(assessment, sheet),
    ...undocumented(assessment, sheet),
    ...horizon(assessment, sheet),
    ...(sheet.all ? everyCriterion(assessment, sheet) : []),
    ...sources(assessment, sheet),
  ];
}

function rule({ glyphs, width, paint }: Sheet): string {
  return paint.dim(glyphs.rule.repeat(width));
}

function more({ all }: Sheet): string {
  const every = all ? '' : '--all shows every criterion with its reasons; ';
  return `${every}\`esg-align explain <criterion, topic or fact>\` says what is asked and why; --format json has everything.`;
}
