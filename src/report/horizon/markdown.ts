import type { Horizon, HorizonEntry, HorizonFinding } from '../../model/horizon.js';
import { hypotheticalNote } from '../hypothetical.js';
import { plainData } from '../plain-data.js';
import type { Reporter } from '../reporter.js';
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

const findingsShown = 10;

/** GitHub-flavoured: one table a project, and below it the criteria of each entry, folded away. */
export const markdown: Reporter<Horizon, string> = {
  render: (documents, { all }) => `${documents.map((one) => page(plainData(one), all)).join('\n---\n\n')}`,
};

function page(horizon: Horizon, all: boolean): string {
  const { project, as_of: day, until, entries } = horizon;
  const hypothetical = hypotheticalNote(horizon);
  const later = laterSentence(horizon);
  const lines = [
    `# ${escaped(`${project.name}: what lies ahead`)}`,
    '',
    `As of ${day}, looked ahead to ${until}. ${words.disclaimer} ${onTodaysFacts}`,
    ...(hypothetical === '' ? [] : ['', `**${escaped(hypothetical)}**`]),
    '',
    ...(entries.length === 0
      ? [nothingAhead(horizon)]
      : ['| Day | | What | Verdicts then |', '| --- | --- | --- | --- |', ...entries.map(row)]),
    ...entries.filter(({ findings }) => findings.length > 0).flatMap((entry) => details(entry, all)),
    ...(later === '' ? [] : ['', later]),
    '',
  ];
  return lines.join('\n');
}

function row(entry: HorizonEntry): string {
  const cells = [dayText(entry), kindWords[entry.kind], entrySentence(entry), verdictCounts(entry)];
  return `| ${cells.map(escaped).join(' | ')} |`;
}

function details(entry: HorizonEntry, all: boolean): readonly string[] {
  const { findings, kind } = entry;
  const shown = all ? findings : weightiest(findings).slice(0, findingsShown);
  const rest = findings.length - shown.length;
  return [
    '',
    `<details><summary>${escaped(`${dayText(entry)} ${kindWords[kind]}: ${entrySentence(entry)}`)}</summary>`,
    '',
    ...shown.map((finding) => item(finding, entry)),
    ...(rest > 0 ? [`- and ${counted(rest, 'more', 'more')}`] : []),
    '',
    '</details>',
  ];
}

function item(finding: HorizonFinding, { kind }: HorizonEntry): string {
  const notes = [verdictChange(finding, kind), ...findingNotes(finding)].join('; ');
  return `- ${escaped(findingName(finding))}<br>${escaped(notes)}`;
}

/** Text of a project or pack: no markup, no cell, no link, no mention of anybody. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>@\\`*_[\]|~#]|:(?=\/\/)/g, (sign) => named[sign] ?? `&#${sign.charCodeAt(0)};`);
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
