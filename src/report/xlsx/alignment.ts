import type { AlignedTopic, Assessment, Credit, Finding } from '../../model/assessment.js';
import { citation } from '../../model/citation.js';
import { isAssessable } from '../../model/verdict.js';
import { operatorText } from '../leaf-text.js';
import { verdictWords } from '../text.js';
import { type Column, type Table, tableOf } from './workbook.js';

/** What both sides ask on one topic, side by side. */
interface TopicRow {
  readonly project: string;
  readonly topic: string;
  /** As the document has it; left out where only one side was judged. */
  readonly stated?: AlignedTopic;
  readonly eu: SideOfTopic;
  readonly kz: SideOfTopic;
}

interface SideOfTopic {
  readonly findings: readonly Finding[];
  /** The weighted mean of what is assessable; none where nothing is. */
  readonly credit?: Credit;
}

const columns: readonly Column<TopicRow>[] = [
  { head: 'Project', width: 16, value: ({ project }) => project },
  { head: 'Topic', width: 30, value: ({ topic }) => topic },
  { head: 'Title', width: 30, value: ({ stated }) => stated?.title },
  { head: 'Outcome', width: 16, value: ({ stated }) => stated?.group.replaceAll('-', ' ') },
  { head: 'Stated relation', width: 16, value: ({ stated }) => stated?.relation?.replaceAll('-', ' ') },
  { head: 'Limit for both', width: 40, value: ({ stated }) => limitsText(stated) },
  { head: 'Asked on', width: 14, value: asked },
  { head: 'EU', width: 60, value: ({ eu }) => verdictsText(eu) },
  { head: 'Kazakhstan', width: 60, value: ({ kz }) => verdictsText(kz) },
  { head: 'EU, certain', width: 11, as: 'share', value: ({ eu }) => eu.credit?.low },
  { head: 'EU, possible', width: 11, as: 'share', value: ({ eu }) => eu.credit?.high },
  { head: 'Kazakhstan, certain', width: 11, as: 'share', value: ({ kz }) => kz.credit?.low },
  { head: 'Kazakhstan, possible', width: 11, as: 'share', value: ({ kz }) => kz.credit?.high },
  { head: 'Aligned, certain', width: 11, as: 'share', value: (row) => lower(row, 'low') },
  { head: 'Aligned, possible', width: 11, as: 'share', value: (row) => lower(row, 'high') },
];

/** Topic by topic in the order of the findings; aligned is the lower of the two sides (design: aligned). */
export function alignment(assessments: readonly Assessment[]): Table {
  return tableOf('Alignment', columns, assessments.flatMap(rowsOf), { fixed: 2 });
}

/** Where both sides limit the same figure: the limit that satisfies both, and those of the two. */
function limitsText(topic: AlignedTopic | undefined): string {
  return (topic?.relations ?? [])
    .flatMap(({ limits }) => limits)
    .map(
      ({ path, operator, both, eu, kz }) =>
        `${path}: ${operatorText(operator)} ${both} (EU ${eu}, Kazakhstan ${kz})`,
    )
    .join(' | ');
}

function rowsOf({ project, findings, alignment: stated }: Assessment): readonly TopicRow[] {
  const twoSides = findings.filter(({ side }) => side !== 'int');
  return [...new Set(twoSides.map(({ topic }) => topic))].map((topic) => {
    const of = (side: Finding['side']): SideOfTopic =>
      sideOf(findings.filter((finding) => finding.topic === topic && finding.side === side));
    const known = stated?.topics.find((one) => one.topic === topic);
    return {
      ...{ project: project.id, topic, eu: of('eu'), kz: of('kz') },
      ...(known === undefined ? {} : { stated: known }),
    };
  });
}

function sideOf(findings: readonly Finding[]): SideOfTopic {
  const assessable = findings.filter(({ verdict }) => isAssessable(verdict));
  const weight = assessable.reduce((sum, finding) => sum + finding.weight, 0);
  if (weight === 0) return { findings };
  const mean = (end: keyof Credit): number =>
    assessable.reduce((sum, finding) => sum + finding.weight * finding.credit[end], 0) / weight;
  return { findings, credit: { low: mean('low'), high: mean('high') } };
}

function asked({ eu, kz }: TopicRow): string {
  if (eu.findings.length === 0) return 'Kazakh side only';
  return kz.findings.length === 0 ? 'EU side only' : 'both sides';
}

function lower({ eu, kz }: TopicRow, end: keyof Credit): number | undefined {
  return eu.credit === undefined || kz.credit === undefined
    ? undefined
    : Math.min(eu.credit[end], kz.credit[end]);
}

function verdictsText({ findings }: SideOfTopic): string {
  return findings
    .map((finding) => `${citation(finding)}: ${verdictWords[finding.verdict]} (${finding.criterion})`)
    .join(' | ');
}
