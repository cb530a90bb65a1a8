import type { Assessment, Finding } from '../../model/assessment.js';
import { dimmed, field, heading, type Sheet } from '../sheet.js';
import { percent, reachWords, verdictWords } from '../text.js';
import { itemLines, leaves, proof, title, why } from './finding.js';

/** Every criterion of every edition, in the order of the acts. */
export function everyCriterion(assessment: Assessment, sheet: Sheet): readonly string[] {
  return assessment.editions.flatMap((edition) => {
    const findings = assessment.findings.filter(
      (finding) => finding.standard === edition.standard && finding.edition === edition.edition,
    );
    return [
      ...heading(
        `every criterion of ${edition.short}, edition of ${edition.edition} (${findings.length})`,
        sheet,
      ),
      ...dimmed(edition.source, sheet),
      ...findings.flatMap((finding) => ['', ...whole(finding, assessment, sheet)]),
    ];
  });
}

function whole(finding: Finding, assessment: Assessment, sheet: Sheet): readonly string[] {
  const { verdict, reach, requires, remedy } = finding;
  const notes = [reachWords[reach], ...noteTexts(finding)].join(` ${sheet.glyphs.dot} `);
  return [
    ...title(finding, assessment, sheet),
    ...(verdict === 'not-applicable' ? [] : dimmed(notes, sheet, '  ')),
    ...field('asks', requires, sheet),
    ...reasons(finding, sheet),
    ...(verdict === 'met' || verdict === 'not-applicable' ? [] : field('to do', remedy, sheet)),
  ];
}

function noteTexts({ verdict, credit, from, would_be: wouldBe, verified }: Finding): readonly string[] {
  return [
    from === undefined ? '' : `from ${from}`,
    wouldBe === undefined ? '' : `today it would be ${verdictWords[wouldBe]}`,
    verdict === 'partly-met' ? `counts ${percent(credit.low)} to ${percent(credit.high)}` : '',
    verified === 'secondary' ? 'read in a secondary source, not in the text itself' : '',
  ].filter((note) => note !== '');
}

/** Why it does not apply, or why only a person can tell; else what decided, item by item where there are items. */
function reasons(finding: Finding, sheet: Sheet): readonly string[] {
  const { verdict, items = [], decided_by: decidedBy } = finding;
  if (verdict === 'not-applicable') return leaves('since', decidedBy, sheet);
  const person =
    verdict === 'needs-review' ? field('why', 'no figure decides this: a person has to', sheet) : [];
  if (items.length > 0) return [...person, ...itemLines(finding, sheet)];
  if (verdict === 'needs-review')
    return [...person, ...leaves('since', decidedBy, sheet), ...proof(finding, sheet)];
  return [...why(finding, sheet, Number.POSITIVE_INFINITY), ...proof(finding, sheet)];
}
