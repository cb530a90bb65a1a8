import { citation } from '../../model/citation.js';
import type { Plan, PlannedGap } from '../../model/plan.js';
import { hang } from '../layout.js';
import { plainData } from '../plain-data.js';
import type { Reporter } from '../reporter.js';
import { dimmed, field, heading, marked, type Sheet, sheetOf } from '../sheet.js';
import { header } from '../table/header.js';
import { bindsNote, bindsPhrase, words } from '../text.js';
import { answerSentence, effortPhrase, goalPhrase, planWords, proofSentence } from './text.js';

export const table: Reporter<Plan, string> = {
  render: (documents, view) => {
    const sheet = sheetOf(view);
    const rule = sheet.paint.dim(sheet.glyphs.rule.repeat(sheet.width));
    const reports = documents.map((one) => report(plainData(one), sheet));
    const lines = reports.flatMap((one, index) => (index === 0 ? one : ['', rule, '', ...one]));
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
  },
};

function report(plan: Plan, sheet: Sheet): readonly string[] {
  const proof = proofSentence(plan);
  return [
    ...header(plan, sheet),
    ...dimmed(words.disclaimer, sheet),
    '',
    ...hang(sheet.paint.bold('wanted'), goalPhrase(plan), sheet.width, 10),
    ...hang(sheet.paint.bold('plan'), answerSentence(plan), sheet.width, 10),
    ...(proof === '' ? [] : hang('', proof, sheet.width, 10)),
    ...dimmed(planWords.note, sheet),
    ...section('to-do', plan, sheet),
    ...section('to-show', plan, sheet),
  ];
}

function section(kind: PlannedGap['kind'], { gaps }: Plan, sheet: Sheet): readonly string[] {
  const own = gaps.filter((gap) => gap.kind === kind);
  if (own.length === 0) return [];
  return [
    ...heading(`${own.length} ${planWords[kind]}`, sheet),
    ...own.flatMap(({ finding, forced }) => [
      '',
      ...marked(finding.verdict, bindsNote(finding), citation(finding), sheet),
      ...hang('  ', `${finding.title} (${finding.criterion})`, sheet.width),
      ...dimmed(
        [
          finding.severity,
          bindsPhrase(finding.binds),
          effortPhrase(finding),
          forced ? 'needed whatever else is done' : '',
        ]
          .filter((tag) => tag !== '')
          .join(` ${sheet.glyphs.dot} `),
        sheet,
        '  ',
      ),
      ...field(kind === 'to-do' ? 'to do' : 'if not', finding.remedy, sheet),
    ]),
  ];
}
