import type { AlignedCriterion, BothSides, TopicOfBoth } from '../../model/alignment.js';
import { hypotheticalNote } from '../hypothetical.js';
import { code, inline } from '../markdown/inline.js';
import { plainData } from '../plain-data.js';
import type { Reporter } from '../reporter.js';
import { counted, scoreSentence, verdictSymbols, verdictWords, words } from '../text.js';
import { areaRows } from './areas.js';
import {
  articleOf,
  articlesOf,
  basisText,
  bothSides,
  groupWords,
  isOfProject,
  leftToDo,
  limitText,
  oneSided,
  relationWords,
  type SideName,
  sideNames,
  twoSided,
} from './text.js';

/** Tables in GitHub Flavored Markdown: what stands on both sides, area by area, then topic by topic. */
export const markdown: Reporter<BothSides, string> = {
  render: (documents, { all }) =>
    `${documents
      .map((one) => report(plainData(one), all))
      .join('\n---\n\n')
      .trimEnd()}\n`,
};

function report(document: BothSides, all: boolean): string {
  const { project, as_of: day, score, topics } = document;
  const title =
    project === undefined ? 'EU and Kazakh law against each other' : `Both sides: ${project.name}`;
  const note = hypotheticalNote(document);
  const about = [
    `As of ${day}, ${counted(topics.length, 'topic')}.`,
    ...(project === undefined ? [] : [words.disclaimer]),
    ...(note === '' ? [] : [note]),
    ...(score === undefined ? [] : [`${words.aligned}: ${scoreSentence(score)}.`]),
  ];
  return [
    `## ${inline(title)}\n`,
    `${about.map(inline).join(' ')}\n`,
    ...counts(document),
    gridOf(areaRows(document).map((row) => row.map(inline))),
    ...sections(document, all),
  ].join('\n');
}

function counts({ counts: groups, relations }: BothSides): readonly string[] {
  const rows =
    groups === undefined
      ? Object.entries(relations).map(([relation, count]) => [
          relationWords[relation as keyof typeof relationWords],
          String(count),
        ])
      : [...twoSided, ...oneSided].map((group) => [
          groupWords[group][0],
          `${groups[group]}: ${groupWords[group][1]}`,
        ]);
  return [gridOf([['', 'topics'], ...rows.map((row) => row.map(inline))])];
}

/** Of a project every group of both sides; of the systems every topic of both sides, with `all` the others too. */
function sections(document: BothSides, all: boolean): readonly string[] {
  const { topics } = document;
  if (isOfProject(document))
    return twoSided.flatMap((group) =>
      section(
        `${groupWords[group][0]}: ${groupWords[group][1]}`,
        topics.filter((topic) => topic.group === group),
      ),
    );
  return section(
    'topic by topic',
    topics.filter(({ eu, kz }) => all || topics.length === 1 || (eu !== undefined && kz !== undefined)),
  );
}

function section(title: string, topics: readonly TopicOfBoth[]): readonly string[] {
  if (topics.length === 0) return [];
  const head = ['topic', sideNames.eu, sideNames.kz, 'relation', 'left to do'];
  return [`### ${inline(title)}\n`, gridOf([head, ...topics.map(row)])];
}

function row(topic: TopicOfBoth): readonly string[] {
  const left = bothSides.flatMap((side) =>
    leftToDo(topic[side]?.criteria ?? []).map(
      (criterion) => `${code(criterion.criterion)}: ${inline(criterion.remedy ?? '')}`,
    ),
  );
  return [
    `${inline(topic.title)}<br>${code(topic.topic)}`,
    ...bothSides.map((side) => sideCell(side, topic)),
    relationCell(topic),
    left.join('<br>'),
  ];
}

function sideCell(side: SideName, topic: TopicOfBoth): string {
  const own = topic[side];
  if (own === undefined) return '';
  const verdict = own.verdict === undefined ? [] : [told(own.verdict)];
  return [...verdict.map((text) => `**${text}**`), ...own.criteria.map(criterionText)].join('<br>');
}

function criterionText(criterion: AlignedCriterion): string {
  const symbol = criterion.verdict === undefined ? '' : `${verdictSymbols[criterion.verdict]} `;
  return `${symbol}${inline(articleOf(criterion))}: ${inline(criterion.title)} (${code(criterion.criterion)})`;
}

function told(verdict: NonNullable<AlignedCriterion['verdict']>): string {
  return `${verdictSymbols[verdict]} ${verdictWords[verdict]}`;
}

function relationCell(topic: TopicOfBoth): string {
  const { relations, relation, ground } = topic;
  const alone =
    ground === undefined || relation === undefined ? [] : [`${relationWords[relation]}: ${ground}`];
  return [
    ...alone.map(inline),
    ...relations.flatMap((one) => [
      inline(`${articlesOf(one, topic)}: ${relationWords[one.relation]} (${basisText(one)}). ${one.ground}`),
      ...one.limits.map((limit) => inline(limitText(limit))),
    ]),
  ].join('<br>');
}

/** A table; its first row is the head. */
function gridOf([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('');
}
