import type { Assessment, Score, Verdict } from '../../model/assessment.js';
import { capital } from '../finding-text.js';
import { sideWords, verdictWords, words } from '../text.js';
import { type Column, type Table, tableOf } from './workbook.js';

interface ScoreRow {
  readonly project: string;
  readonly of: string;
  readonly name: string;
  readonly score: Score;
}

const counted: readonly Verdict[] = [
  'met',
  'partly-met',
  'not-met',
  'unknown',
  'needs-review',
  'upcoming',
  'not-applicable',
];

const columns: readonly Column<ScoreRow>[] = [
  { head: 'Project', width: 16, value: ({ project }) => project },
  { head: 'Score of', width: 14, value: ({ of }) => of },
  { head: 'Name', width: 36, value: ({ name }) => name },
  { head: 'Declared', width: 11, as: 'share', value: ({ score }) => score.declared },
  { head: 'Documented', width: 11, as: 'share', value: ({ score }) => score.documented },
  { head: 'Possible', width: 11, as: 'share', value: ({ score }) => score.possible },
  { head: 'Coverage', width: 11, as: 'share', value: ({ score }) => score.coverage },
  { head: 'Without statements', width: 11, as: 'share', value: ({ score }) => score.computed },
  { head: 'After waivers', width: 11, as: 'share', value: ({ score }) => score.after_waivers },
  { head: 'Weight', width: 9, as: 'number', value: ({ score }) => score.weight },
  { head: 'Assessable', width: 11, as: 'number', value: ({ score }) => score.of },
  ...counted.map((verdict) => ({
    head: capital(verdictWords[verdict]),
    width: 11,
    as: 'number' as const,
    value: ({ score }: ScoreRow) => score.counts[verdict],
  })),
];

/** The headline first, then by side, pillar, edition and topic. Where nothing is assessable the cells are empty. */
export function scores(assessments: readonly Assessment[]): Table {
  return tableOf('Scores', columns, assessments.flatMap(rowsOf), { fixed: 3, note: words.legend.join(' ') });
}

function rowsOf({ project: { id: project }, scores: all }: Assessment): readonly ScoreRow[] {
  const named = (of: string, list: typeof all.sides, say = (name: string) => name): readonly ScoreRow[] =>
    list.map(({ name, score }) => ({ project, of, name: say(name), score }));
  return [
    { project, of: 'headline', name: words.law, score: all.law },
    { project, of: 'headline', name: words.benchmark, score: all.benchmark },
    { project, of: 'headline', name: words.aligned, score: all.aligned },
    { project, of: 'voluntary', name: 'voluntary frameworks', score: all.voluntary },
    ...named('side', all.sides, (name) => (isSide(name) ? sideWords[name] : name)),
    ...named('pillar', all.pillars),
    ...named('edition', all.editions),
    ...named('topic', all.topics),
  ];
}

function isSide(name: string): name is keyof typeof sideWords {
  return Object.hasOwn(sideWords, name);
}
