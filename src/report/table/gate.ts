import type { Assessment, Finding, GateBreak } from '../../model/assessment.js';
import { hang } from '../layout.js';
import { mark, marked, type Sheet } from '../sheet.js';
import { bindsNote, conditionSentence, gateSentence, gateWord } from '../text.js';

/** Held or broke, by what, and what was accepted. */
export function gate(assessment: Assessment, sheet: Sheet): readonly string[] {
  const { held, broken, accepted } = assessment.gate;
  const findings = new Map(assessment.findings.map((finding) => [finding.criterion, finding]));
  const verdict = mark(held ? 'met' : 'not-met', sheet, gateWord(held));
  const label = `${sheet.paint.bold('gate')}   ${verdict}: `;
  return [
    ...hang(label, gateSentence(assessment), sheet.width, 7),
    ...broken.flatMap((reason) => reasonLines(reason, findings.get(reason.criterion ?? ''), sheet)),
    ...accepted.flatMap((criterion) =>
      hang('       accepted by waiver: ', nameOf(criterion, findings.get(criterion)), sheet.width, 9),
    ),
  ];
}

function reasonLines(reason: GateBreak, finding: Finding | undefined, sheet: Sheet): readonly string[] {
  if (reason.reason !== 'critical')
    return hang(`       ${mark('not-met', sheet, '')}`, conditionSentence(reason), sheet.width);
  const verdict = reason.verdict ?? finding?.verdict ?? 'unknown';
  const item = reason.item === undefined ? '' : `, ${reason.item}`;
  const note = finding === undefined ? '' : bindsNote({ verdict, binds: finding.binds });
  const text = finding === undefined ? reason.message : nameOf(finding.criterion, finding);
  return marked(verdict, note, `${text}${item}`, sheet, '       ');
}

function nameOf(criterion: string, finding: Finding | undefined): string {
  return finding === undefined
    ? criterion
    : `${finding.short} ${finding.provision}: ${finding.title} (${criterion})`;
}
