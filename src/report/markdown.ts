import type { Assessment, Score } from '../model/assessment.js';
import { code, inline } from './markdown/inline.js';
import { type Section, sectionsOf } from './markdown/sections.js';
import { plainHead } from './plain-data.js';
import type { Reporter } from './reporter.js';
import { counted, gateWord, levelShort, percent } from './text.js';

/**
 * GitHub Flavored Markdown for a comment on a pull request or a job summary: the answer and what breaks the gate, all
 * else folded. A comment on GitHub has room for 65,536 letters; what is above that is cut from the end of each list,
 * the first lists first served, and the report says where and how much.
 */
const mostLetters = 65_000;

/** Kept free for the line that says what was cut. */
const lastLine = 300;

export const markdown: Reporter<Assessment, string> = {
  render: (documents, { all }) => {
    const [only, ...others] = documents;
    const one = only !== undefined && others.length === 0;
    const parts = [
      ...(one ? [] : [() => portfolio(documents)]),
      ...documents.map((assessment) => () => sectionsOf(assessment, one)),
    ];
    return `${withinRoom(parts, all).trimEnd()}\n`;
  },
};

/** A line for each project, those whose gate broke first. */
function portfolio(documents: readonly Assessment[]): readonly Section[] {
  const broke = documents.filter(({ gate }) => !gate.held);
  const sorted = [...broke, ...documents.filter(({ gate }) => gate.held)].map(plainHead);
  const row = ({ project, gate, level, scores }: Assessment): string => {
    const cells = [
      code(project.id),
      `${gate.held ? '✅' : '❌'} ${gateWord(gate.held)}`,
      inline(levelShort(level)),
      ...[scores.law, scores.benchmark, scores.aligned].map(short),
    ];
    return `| ${cells.join(' | ')} |\n`;
  };
  const head = ['project', 'gate', 'level', 'law here', 'benchmark', 'aligned'];
  return [
    {
      head: `## ${broke.length === 0 ? '✅' : '❌'} ${counted(documents.length, 'project')}, the gate broke for ${broke.length}\n\n| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |\n`,
      rows: sorted.map(row),
      most: 200,
      foot: '\n',
    },
  ];
}

function short({ declared, possible }: Score): string {
  if (declared === null || possible === null) return 'not scored';
  return `${percent(declared).replace(' %', '')} to ${percent(possible)}`;
}

/** A part is made only where there is room for it: a portfolio may hold a thousand. */
function withinRoom(parts: readonly (() => readonly Section[])[], all: boolean): string {
  let text = '';
  let cut = 0;
  for (const [index, part] of parts.entries()) {
    for (const { head, rows, most, foot } of part()) {
      const room = mostLetters - lastLine - text.length - head.length - foot.length - moreLetters;
      if (room < 0) return `${text}${cutNote(cut, parts.length - index)}`;
      const wanted = all ? rows : rows.slice(0, most);
      const shown = firstWithin(wanted, room);
      const rest = rows.length - shown.length;
      cut += wanted.length - shown.length;
      text += `${head}${shown.join('')}${rest === 0 ? '' : `\n*and ${rest} more*\n`}${foot}`;
    }
  }
  return cut === 0 ? text : `${text}${cutNote(cut, 0)}`;
}

/** The project at which the room ended is among those that are not shown as a whole. */
function cutNote(lines: number, projects: number): string {
  const what = [
    lines === 0 ? '' : counted(lines, 'line'),
    projects === 0 ? '' : `all or part of ${counted(projects, 'project')}`,
  ].filter((part) => part !== '');
  return `\n**Cut to fit a comment: ${what.join(' and ')} left out.** The other formats have it all.\n`;
}

const moreLetters = '\n*and 1000000 more*\n'.length;

function firstWithin(rows: readonly string[], room: number): readonly string[] {
  let size = 0;
  const end = rows.findIndex((row) => {
    size += row.length;
    return size > room;
  });
  return end === -1 ? rows : rows.slice(0, end);
}
