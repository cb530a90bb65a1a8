import type { Assessment, Finding, GateBreak } from '../../model/assessment.js';
import { citation } from '../../model/citation.js';
import { hang } from '../layout.js';
import { editionOf, linked } from '../links.js';
import { mark, marked, type Sheet } from '../sheet.js';
import {
  bindsNote,
  conditionSentence,
  conditionsSentence,
  gateSentence,
  gateWord,
  itemNames,
} from '../text.js';

/** Held or broke, by what, and what was accepted. */
export function gate(assessment: Assessment, sheet: Sheet): readonly string[] {
  const { held, broken, accepted } = assessment.gate;
  const asked = conditionsSentence(assessment.gate);
  const findings = new Map(assessment.findings.map((finding) => [finding.criterion, finding]));
  const verdict = mark(held ? 'met' : 'not-met', sheet, gateWord(held));
  const label = `${sheet.paint.bold('gate')}   ${verdict}: `;
  return [
    ...hang(label, gateSentence(assessment), sheet.width, 7),
    ...byCriterion(broken).flatMap((reasons) =>
      reasonLines(reasons, findings.get(reasons[0].criterion ?? ''), assessment, sheet),
    ),
    ...(asked === '' ? [] : hang('       ', asked, sheet.width)),
    ...accepted.flatMap((criterion) =>
      hang('       accepted: ', nameOf(criterion, findings.get(criterion)), sheet.width, 9),
    ),
  ];
}

type Reasons = readonly [GateBreak, ...GateBreak[]];

/** Items of one criterion that break the gate by the same verdict are told together. */
function byCriterion(broken: readonly GateBreak[]): readonly Reasons[] {
  const groups = new Map<string, [GateBreak, ...GateBreak[]]>();
  for (const one of broken) {
    const key = JSON.stringify([one.reason, one.criterion ?? one.message, one.verdict]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

function reasonLines(
  reasons: Reasons,
  finding: Finding | undefined,
  { editions }: Assessment,
  sheet: Sheet,
): readonly string[] {
  const [first] = reasons;
  if (first.reason !== 'critical')
    return hang(`       ${mark('not-met', sheet, '')}`, conditionSentence(first), sheet.width);
  const verdict = first.verdict ?? finding?.verdict ?? 'unknown';
  const ids = reasons.flatMap(({ item }) => (item === undefined ? [] : [item]));
  const items = ids.length === 0 ? '' : `: ${itemNames(ids)}`;
  const note = finding === undefined ? '' : bindsNote({ verdict, binds: finding.binds });
  const text = finding === undefined ? first.message : nameOf(finding.criterion, finding);
  const lines = marked(verdict, note, `${text}${items}`, sheet, '       ');
  return finding === undefined
    ? lines
    : linked(lines, citation(finding), editionOf(finding, editions), sheet);
}

function nameOf(criterion: string, finding: Finding | undefined): string {
  return finding === undefined ? criterion : `${citation(finding)}: ${finding.title} (${criterion})`;
}
