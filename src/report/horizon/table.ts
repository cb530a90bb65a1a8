import type { Horizon, HorizonEntry, HorizonFinding } from '../../model/horizon.js';
import { isShort } from '../../model/verdict.js';
import { hypotheticalNote } from '../hypothetical.js';
import { hang } from '../layout.js';
import { plainData } from '../plain-data.js';
import type { Reporter } from '../reporter.js';
import { dimmed, heading, painted, type Sheet, sheetOf } from '../sheet.js';
import { leaves } from '../table/finding.js';
import { counted, words } from '../text.js';
import {
  dayText,
  entrySentence,
  findingName,
  findingNotes,
  kindWords,
  laterSentence,
  nothingAhead,
  onTodaysFacts,
  verdictChange,
  verdictCounts,
  weightiest,
} from './text.js';

const findingsShown = 3;

export const table: Reporter<Horizon, string> = {
  render: (documents, view) => {
    const sheet = sheetOf(view);
    const rule = sheet.paint.dim(sheet.glyphs.rule.repeat(sheet.width));
    const reports = documents.map((one) => report(plainData(one), sheet));
    const lines = reports.flatMap((one, index) => (index === 0 ? one : ['', rule, '', ...one]));
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
  },
};

function report(horizon: Horizon, sheet: Sheet): readonly string[] {
  const { as_of: day, until, project, editions, entries } = horizon;
  const line = (label: string, text: string): readonly string[] => hang(label, text, sheet.width, 10);
  const hypothetical = hypotheticalNote(horizon);
  const later = laterSentence(horizon);
  return [
    ...line('as of', `${day}; looked ahead to ${until}`),
    ...line('project', `${project.name} (${project.id})`),
    ...line('file', project.file),
    ...line('judged by', `${counted(editions.length, 'act')}, and what follows on them`),
    ...(hypothetical === '' ? [] : line('', hypothetical)),
    ...dimmed(`${words.disclaimer} ${onTodaysFacts}`, sheet),
    ...(entries.length === 0 ? ['', ...hang('', nothingAhead(horizon), sheet.width)] : []),
    ...years(entries).flatMap(([year, own]) => [
      ...heading(`${year}: ${counted(own.length, 'entry', 'entries')}`, sheet),
      ...own.flatMap((entry) => block(entry, sheet)),
    ]),
    ...(later === '' ? [] : ['', ...dimmed(later, sheet)]),
    '',
    ...dimmed(
      `${sheet.all ? '' : '--all lists every criterion with its reasons; '}--format ics=horizon.ics makes a calendar of it; \`esg-align explain <criterion>\` says what is asked.`,
      sheet,
    ),
  ];
}

function years(entries: readonly HorizonEntry[]): readonly (readonly [string, readonly HorizonEntry[]])[] {
  const yearOf = ({ day }: HorizonEntry): string => day?.slice(0, 4) ?? 'day not known';
  return [...new Set(entries.map(yearOf))].map((year) => [
    year,
    entries.filter((entry) => yearOf(entry) === year),
  ]);
}

function block(entry: HorizonEntry, sheet: Sheet): readonly string[] {
  const { findings, kind } = entry;
  const { paint, glyphs, all, width } = sheet;
  const shown = all ? findings : worthALine(entry).slice(0, findingsShown);
  const counts = verdictCounts(entry);
  const rest = findings.length - shown.length;
  return [
    ...hang(`${paint.bold(dayText(entry))} ${paint.cyan(kindWords[kind])} `, entrySentence(entry), width, 4),
    ...(findings.length > 1 && counts !== '' ? dimmed(`then ${counts}`, sheet, '    ') : []),
    ...shown.flatMap((finding) => lines(finding, entry, sheet)),
    ...(rest > 0 && shown.length > 0 ? dimmed(`${glyphs.ellipsis} and ${rest} more`, sheet, '    ') : []),
  ];
}

/** Without --all: what becomes another verdict or has another limit, and what is due; what only ages is counted. */
function worthALine({ kind, findings }: HorizonEntry): readonly HorizonFinding[] {
  if (kind === 'stale') return [];
  return weightiest(findings).filter(
    ({ before, after, limits, items, proof }) =>
      kind === 'due' ||
      before !== after ||
      limits !== undefined ||
      items !== undefined ||
      proof !== undefined,
  );
}

function lines(finding: HorizonFinding, { kind }: HorizonEntry, sheet: Sheet): readonly string[] {
  const verdict = finding.after ?? 'not-applicable';
  const notes = [verdictChange(finding, kind), ...findingNotes(finding)];
  const short = isShort(verdict);
  return [
    ...hang(
      `    ${painted(verdict, sheet.glyphs.verdict[verdict], sheet)} `,
      findingName(finding),
      sheet.width,
    ),
    ...dimmed(notes.join(` ${sheet.glyphs.dot} `), sheet, '      '),
    ...(sheet.all && short ? leaves('why', finding.why, sheet, '      ', 4) : []),
    ...(sheet.all && short ? hang('      to do  ', finding.remedy, sheet.width) : []),
  ];
}
