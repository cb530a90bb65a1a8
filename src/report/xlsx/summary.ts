import type { Assessment, Score } from '../../model/assessment.js';
import { hypotheticalNote } from '../hypothetical.js';
import { conditionSentence, countsSentence, gateSentence, gateWord, levelShort, words } from '../text.js';
import { type Column, type Table, tableOf } from './workbook.js';

const scored = (head: string, of: (assessment: Assessment) => Score): readonly Column<Assessment>[] => [
  { head: `${head}: declared`, width: 13, as: 'share', value: (assessment) => of(assessment).declared },
  { head: `${head}: documented`, width: 13, as: 'share', value: (assessment) => of(assessment).documented },
  { head: `${head}: possible`, width: 13, as: 'share', value: (assessment) => of(assessment).possible },
];

const columns: readonly Column<Assessment>[] = [
  { head: 'Project', width: 16, value: ({ project }) => project.id },
  { head: 'Name', width: 36, value: ({ project }) => project.name },
  { head: 'Country', width: 9, value: ({ project }) => project.country },
  { head: 'Stage', width: 13, value: ({ project }) => project.stage },
  { head: 'Reporting period', width: 12, value: ({ project }) => project.reporting_period },
  { head: 'Hypothetical', width: 14, value: hypotheticalNote },
  { head: 'As of', width: 12, as: 'day', value: ({ as_of: asOf }) => asOf },
  { head: 'Relied on until', width: 12, as: 'day', value: ({ relies_until: until }) => until },
  { head: 'Gate', width: 9, value: ({ gate }) => gateWord(gate.held) },
  {
    head: 'Why',
    width: 50,
    value: (assessment) =>
      [
        gateSentence(assessment),
        ...assessment.gate.broken.filter(({ criterion }) => criterion === undefined).map(conditionSentence),
      ].join(' | '),
  },
  { head: 'Level', width: 26, value: ({ level }) => levelShort(level) },
  ...scored('Law that binds', ({ scores }) => scores.law),
  ...scored('Benchmark', ({ scores }) => scores.benchmark),
  ...scored('Aligned', ({ scores }) => scores.aligned),
  { head: 'Counts', width: 50, value: ({ counts }) => countsSentence(counts) },
  { head: 'Made by', width: 18, value: ({ tool }) => `${tool.name} ${tool.version}` },
];

/** The answer first: a line for each project, and what this is not. */
export function summary(assessments: readonly Assessment[]): Table {
  return tableOf('Summary', columns, assessments, { fixed: 2, note: words.disclaimer });
}
