import type { Gaps } from '../../model/gaps.js';
import { plainData } from '../plain-data.js';
import type { Reporter } from '../reporter.js';
import { dimmed, type Sheet, sheetOf } from '../sheet.js';
import { undocumented } from '../table/gaps.js';
import { header } from '../table/header.js';
import { horizon } from '../table/horizon.js';
import { sources } from '../table/sources.js';
import { words } from '../text.js';
import { missing } from './missing.js';
import { breaking, further } from './sections.js';
import { nothingToDo, weightsNote } from './text.js';

export const table: Reporter<Gaps, string> = {
  render: (documents, view) => {
    const sheet = sheetOf(view);
    const rule = sheet.paint.dim(sheet.glyphs.rule.repeat(sheet.width));
    const reports = documents.map((one) => report(plainData(one), sheet));
    const lines = reports.flatMap((one, index) => (index === 0 ? one : ['', rule, '', ...one]));
    const text = [...lines, '', ...dimmed(more(sheet), sheet)].map((line) => line.trimEnd()).join('\n');
    return `${text}\n`;
  },
};

function report(gaps: Gaps, sheet: Sheet): readonly string[] {
  const notes = [nothingToDo(gaps), weightsNote(gaps)].filter((note) => note !== '');
  return [
    ...header(gaps, sheet),
    ...dimmed(words.disclaimer, sheet),
    ...notes.flatMap((note) => ['', ...dimmed(note, sheet)]),
    ...breaking(gaps, sheet),
    ...further('law', gaps, sheet),
    ...further('benchmark', gaps, sheet),
    ...further('voluntary', gaps, sheet),
    ...missing(gaps, sheet),
    ...undocumented({ findings: gaps.undocumented }, sheet),
    ...horizon({ findings: gaps.upcoming }, sheet),
    ...sources(gaps, sheet),
  ];
}

function more({ all }: Sheet): string {
  const every = all ? '' : '--all lists every gap and fact; ';
  return `${every}\`esg-align explain <criterion or fact>\` says what is asked and why; --format json has everything.`;
}
