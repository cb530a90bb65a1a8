import type { Assessment, Finding, Missing } from '../../model/assessment.js';
import type { Scope } from '../../model/gaps.js';
import { scopeOf } from '../../model/scope.js';
import { breaksGate, type FindingRow, whyText } from '../finding-rows.js';
import { missingText } from '../leaf-text.js';
import { verdictWords, words } from '../text.js';
import { lawColumns, verdictFill, whichColumns } from './findings.js';
import { type Column, type Table, tableOf } from './workbook.js';

interface GapRow extends FindingRow {
  readonly finding: Finding;
  readonly breaks: boolean;
  /** Of the declared score of its scope: what closing it adds. */
  readonly adds: number;
}

const scopeWords: Readonly<Record<Scope, string>> = {
  law: words.law,
  benchmark: words.benchmark,
  voluntary: 'voluntary frameworks',
};

const columns: readonly Column<GapRow>[] = [
  ...whichColumns,
  { head: 'Breaks the gate', width: 10, value: ({ breaks }) => (breaks ? 'yes' : 'no') },
  {
    head: 'Verdict',
    width: 14,
    value: ({ finding }) => verdictWords[finding.verdict],
    fill: ({ finding }) => verdictFill[finding.verdict],
  },
  { head: 'Part of', width: 24, value: ({ finding }) => scopeWords[scopeOf(finding)] },
  { head: 'Closing it adds', width: 10, as: 'share', value: ({ adds }) => adds },
  { head: 'Severity', width: 10, value: ({ finding }) => finding.severity },
  ...lawColumns,
  { head: 'Why', width: 60, value: ({ finding }) => whyText(finding) },
  { head: 'Remedy', width: 50, value: ({ finding }) => finding.remedy },
  { head: 'Accepted', width: 10, value: ({ finding }) => (finding.waived === true ? 'yes' : 'no') },
];

/** All that is short of met: first what breaks the gate, then by what closing it adds to the score of its scope. */
export function gaps(assessments: readonly Assessment[]): Table {
  return tableOf('Gaps', columns, assessments.flatMap(gapsOf), { fixed: 2 });
}

const open: readonly Finding['verdict'][] = ['not-met', 'partly-met', 'unknown', 'needs-review'];

function gapsOf(assessment: Assessment): readonly GapRow[] {
  return assessment.findings
    .filter(({ verdict }) => open.includes(verdict))
    .map((finding) => {
      const row = { assessment, finding, judged: finding, counts: true };
      const { weight } = assessment.scores[scopeOf(finding)];
      const adds = weight === 0 ? 0 : (finding.weight * (1 - finding.credit.low)) / weight;
      return { ...row, breaks: breaksGate(row), adds };
    })
    .toSorted(
      (a, b) =>
        Number(b.breaks) - Number(a.breaks) ||
        b.adds - a.adds ||
        open.indexOf(a.finding.verdict) - open.indexOf(b.finding.verdict),
    );
}

interface MissingRow {
  readonly project: string;
  readonly missing: Missing;
}

const missingColumns: readonly Column<MissingRow>[] = [
  { head: 'Project', width: 16, value: ({ project }) => project },
  { head: 'Fact or paper', width: 60, value: ({ missing }) => missing.path },
  { head: 'Why', width: 26, value: ({ missing }) => missingText(missing) },
  { head: 'Seen', width: 30, value: ({ missing }) => missing.observed },
  { head: 'Alone', width: 10, as: 'share', value: ({ missing }) => missing.alone },
  { head: 'With others', width: 10, as: 'share', value: ({ missing }) => missing.with_others },
  { head: 'Number of criteria', width: 10, as: 'number', value: ({ missing }) => missing.criteria.length },
  { head: 'Criteria', width: 60, value: ({ missing }) => missing.criteria.join(', ') },
];

/** What to find out, by how much of the score hangs on it. */
export function missingFacts(assessments: readonly Assessment[]): Table {
  const rows = assessments.flatMap(({ project, sensitivity }) =>
    sensitivity.map((missing) => ({ project: project.id, missing })),
  );
  return tableOf('Missing facts', missingColumns, rows, { fixed: 2 });
}
