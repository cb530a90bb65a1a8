import type { Assessment, Verdict } from '../../model/assessment.js';
import { citation } from '../../model/citation.js';
import { breaksGate, type FindingRow, findingRows, placeOf, proofText, whyText } from '../finding-rows.js';
import { partsSentence, sideWords, verdictWords } from '../text.js';
import { type Column, type Table, tableOf } from './workbook.js';

/** Pale, so that black text stays readable; the word stands in the cell as well. */
export const verdictFill: Readonly<Record<Verdict, string>> = {
  met: '#d9f0d9',
  'partly-met': '#fdf0c8',
  'not-met': '#f8d3cf',
  unknown: '#ead9f0',
  'needs-review': '#d3eef0',
  upcoming: '#d6e2f5',
  'not-applicable': '#ececec',
};

/** Which project, which criterion: the first columns of every table of findings. */
export const whichColumns: readonly Column<FindingRow>[] = [
  { head: 'Project', width: 16, value: ({ assessment }) => assessment.project.id },
  { head: 'Criterion', width: 32, value: ({ finding }) => finding.criterion },
];

export const lawColumns: readonly Column<FindingRow>[] = [
  { head: 'Act and article', width: 28, value: ({ finding }) => citation(finding) },
  { head: 'Title', width: 36, value: ({ finding }) => finding.title },
];

const columns: readonly Column<FindingRow>[] = [
  ...whichColumns,
  { head: 'Item', width: 14, value: ({ item }) => item?.id },
  {
    head: 'Verdict',
    width: 14,
    value: ({ judged }) => verdictWords[judged.verdict],
    fill: ({ judged }) => verdictFill[judged.verdict],
  },
  {
    head: 'Would be',
    width: 14,
    value: ({ judged }) => (judged.would_be === undefined ? undefined : verdictWords[judged.would_be]),
  },
  { head: 'From', width: 12, as: 'day', value: ({ judged }) => judged.from },
  { head: 'Breaks the gate', width: 10, value: (row) => (breaksGate(row) ? 'yes' : 'no') },
  { head: 'Accepted', width: 10, value: ({ finding }) => (finding.waived === true ? 'yes' : 'no') },
  { head: 'Binds', width: 10, value: ({ finding: { binds } }) => bindsWord[`${binds}`] },
  { head: 'Severity', width: 10, value: ({ finding }) => finding.severity },
  { head: 'Reach', width: 12, value: ({ finding }) => finding.reach },
  { head: 'Side', width: 12, value: ({ finding }) => sideWords[finding.side] },
  ...lawColumns,
  { head: 'Requires', width: 50, value: ({ finding }) => finding.requires },
  { head: 'Why', width: 60, value: ({ judged }) => whyText(judged) },
  {
    head: 'Points',
    width: 24,
    value: ({ judged }) => (judged.parts === undefined ? undefined : partsSentence(judged.parts)),
  },
  { head: 'Evidence', width: 36, value: ({ judged }) => proofText(judged) },
  { head: 'Remedy', width: 50, value: ({ finding }) => finding.remedy },
  {
    head: 'Credit, certain',
    width: 9,
    as: 'share',
    value: ({ judged, counts }) => (counts ? judged.credit.low : undefined),
  },
  {
    head: 'Credit, possible',
    width: 9,
    as: 'share',
    value: ({ judged, counts }) => (counts ? judged.credit.high : undefined),
  },
  // Of the whole finding only, so that a sum over the column is the weight.
  {
    head: 'Weight',
    width: 8,
    as: 'number',
    value: ({ finding, item, counts }) => (counts && item === undefined ? finding.weight : undefined),
  },
  { head: 'Pillar', width: 13, value: ({ finding }) => finding.pillar },
  { head: 'Topic', width: 26, value: ({ finding }) => finding.topic },
  { head: 'File', width: 30, value: ({ judged }) => placeOf(judged)?.file },
  { head: 'Line', width: 7, as: 'number', value: ({ judged }) => placeOf(judged)?.line },
  { head: 'Verified by', width: 11, value: ({ finding }) => finding.verified },
  { head: 'Law read to', width: 12, as: 'day', value: ({ finding }) => finding.law_read_to },
];

const bindsWord = { true: 'yes', false: 'no', unknown: 'not known' } as const;

/** Every finding, each followed by its items. */
export function findings(assessments: readonly Assessment[]): Table {
  return tableOf('Findings', columns, assessments.flatMap(findingRows), { fixed: 2 });
}
