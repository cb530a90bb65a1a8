import type { BothSides } from '../../model/alignment.js';
import { hypotheticalNote } from '../hypothetical.js';
import { hang } from '../layout.js';
import { plainData } from '../plain-data.js';
import type { Reporter } from '../reporter.js';
import { compactGrid, dimmed, grid, heading, type Sheet, sheetOf } from '../sheet.js';
import { header } from '../table/header.js';
import { sources } from '../table/sources.js';
import { counted, coverageSentence, scoreSentence, words } from '../text.js';
import { areaRows, areaWidths } from './areas.js';
import { groupSection, oneSidedLines } from './groups.js';
import { mapTopics } from './map.js';
import { groupWords, isOfProject, oneSided, relationWords, twoSided } from './text.js';

export const table: Reporter<BothSides, string> = {
  render: (documents, view) => {
    const sheet = sheetOf(view);
    const rule = sheet.paint.dim(sheet.glyphs.rule.repeat(sheet.width));
    const reports = documents.map((one) => {
      const document = plainData(one);
      return isOfProject(document) ? ofProject(document, sheet) : ofTheSystems(document, sheet);
    });
    const lines = reports.flatMap((one, index) => (index === 0 ? one : ['', rule, '', ...one]));
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
  },
};

function ofProject(document: BothSides, sheet: Sheet): readonly string[] {
  const { project, score, relies_until: until } = document;
  if (project === undefined || score === undefined || until === undefined) return [];
  const note = hypotheticalNote(document);
  return [
    ...(note === '' ? [] : hang('', note, sheet.width)),
    ...header({ ...document, project, relies_until: until }, sheet),
    ...dimmed(words.disclaimer, sheet),
    '',
    ...hang(
      sheet.paint.bold('aligned'),
      `${scoreSentence(score)}; ${coverageSentence(score)}; ${counted(score.of, 'topic')} of both sides`,
      sheet.width,
      9,
    ),
    ...groupTable(document, sheet),
    ...areaTable(document, sheet),
    ...toDoFirst.flatMap((group) => groupSection(group, document, sheet)),
    ...oneSidedLines(document, sheet),
    ...sources(document, sheet),
    '',
    ...dimmed(more(sheet), sheet),
  ];
}

/** What is in order comes last. */
const toDoFirst = [...twoSided.filter((group) => group !== 'aligned'), 'aligned'] as const;

function more({ all }: Sheet): string {
  const every = all ? '' : '--all shows every topic of every group; ';
  return `${every}--topic and --area show some; \`esg-align align\` alone prints the map of the two systems.`;
}

const countWidth = 6;
const nameWidth = 20;
/** Borders and padding of three columns. */
const frame = 10;

function groupTable({ counts }: BothSides, sheet: Sheet): readonly string[] {
  if (counts === undefined) return [];
  const shown = [...twoSided, ...oneSided].filter((group) => twoSided.includes(group) || counts[group] > 0);
  return grid(
    shown.map((group) => [groupWords[group][0], String(counts[group]), groupWords[group][1]]),
    [nameWidth, countWidth, sheet.width - nameWidth - countWidth - frame],
    sheet,
  );
}

function areaTable(document: BothSides, sheet: Sheet): readonly string[] {
  const rows = areaRows(document);
  if (rows.length < 2) return [];
  return [...heading('by area', sheet), ...compactGrid(rows, areaWidths(document, sheet), sheet)];
}

function ofTheSystems(document: BothSides, sheet: Sheet): readonly string[] {
  const { relations, topics, as_of: day } = document;
  const found = Object.entries(relations).filter(([, count]) => count > 0);
  return [
    ...hang(
      '',
      `EU and Kazakh law against each other as of ${day}: ${counted(topics.length, 'topic')}`,
      sheet.width,
    ),
    ...grid(
      found.map(([relation, count]) => [
        relationWords[relation as keyof typeof relationWords],
        String(count),
      ]),
      [nameWidth + 12, countWidth],
      sheet,
    ),
    ...areaTable(document, sheet),
    ...mapTopics(document, sheet),
    ...sources(document, sheet),
  ];
}
