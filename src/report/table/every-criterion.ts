import type { Assessment, Finding } from '../../model/assessment.js';
import { dimmed, field, heading, type Sheet } from '../sheet.js';
import { percent, reachWords, verdictWords } from '../text.js';
import { itemLines, proof, title, why } from './finding.js';

/** Every criterion of every edition, in the order of the acts. */
export function everyCriterion(assessment: Assessment, sheet: Sheet): readonly string[] {
  return assessment.editions.flatMap((edition) => {
    const findings = assessment.findings.filter(
      (finding) => finding.standard === edition.standard && finding.edition === edition.edition,
    );
    return [
      ...heading(
        `every criterion of ${edition.title}, edition of ${edition.edition} (${findings.length})`,
        sheet,
      ),
      ...dimmed(edition.source, sheet),
      ...findings.flatMap((finding) => ['', ...whole(finding, assessment, sheet)]),
    ];
  });
}

function whole(finding: Finding, assessment: Assessment, sheet: Sheet): readonly string[] {
  const { verdict, credit, reach, requires, remedy, from, would_be: wouldBe, verified } = finding;
  const secondary = verified === 'secondary' ? 'read in a secondary source, not in the text itself' : '';
  const counts = credit.low === credit.high ? '' : `counts ${percent(credit.low)} to ${percent(credit.high)}`;
  const day = from === undefined ? '' : `from ${from}`;
  const today = wouldBe === undefined ? '' : `today it would be ${verdictWords[wouldBe]}`;
  const notes = [reachWords[reach], day, today, partly(finding) ? counts : '', secondary].filter(
    (note) => note !== '',
  );
  const items = itemLines(finding, sheet);
  return [
    ...title(finding, assessment, sheet),
    ...dimmed(notes.join(` ${sheet.glyphs.dot} `), sheet, '  '),
    ...field('asks', requires, sheet),
    ...(items.length > 0
      ? []
      : finding.decided_by.length === 0 && verdict === 'needs-review'
        ? field('why', 'no figure decides this; a person has to', sheet)
        : why(finding, sheet)),
    ...items,
    ...(items.length > 0 ? [] : proof(finding, sheet)),
    ...(verdict === 'met' || verdict === 'not-applicable' ? [] : field('to do', remedy, sheet)),
  ];
}

function partly({ verdict }: Finding): boolean {
  return verdict === 'partly-met' || verdict === 'unknown';
}
