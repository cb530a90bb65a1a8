import type { Assessment, Finding, ItemFinding, Leaf } from '../model/assessment.js';
import { isAssessable } from '../model/verdict.js';
import { leafSentence, mergedLeaves, placeText } from './leaf-text.js';
import { evidenceSentence } from './text.js';

/** One row of a table of findings: a finding as a whole, or one of its items. */
export interface FindingRow {
  readonly assessment: Assessment;
  readonly finding: Finding;
  readonly item?: ItemFinding;
  /** The item, in the row of the whole the finding. */
  readonly judged: Finding | ItemFinding;
  /** It is part of the score. */
  readonly counts: boolean;
}

/** Every finding, each followed by its items. */
export function findingRows(assessment: Assessment): readonly FindingRow[] {
  return assessment.findings.flatMap((finding) => [
    { assessment, finding, judged: finding, counts: isCounted(finding) },
    ...(finding.items ?? []).map((item) => ({
      ...{ assessment, finding, item, judged: item },
      counts: isCounted(finding) && isCounted(item),
    })),
  ]);
}

function isCounted({ verdict }: Finding | ItemFinding): boolean {
  return isAssessable(verdict);
}

export function breaksGate({ assessment, finding, item }: FindingRow): boolean {
  return assessment.gate.broken.some(
    (reason) => reason.criterion === finding.criterion && (item === undefined || reason.item === item.id),
  );
}

/** The leaves that decided, each as a sentence with its place. */
export function whyText({ decided_by: leaves }: Pick<Finding, 'decided_by'>): string {
  return mergedLeaves(leaves)
    .map((leaf) => {
      const place = placeText(leaf);
      return place === '' ? leafSentence(leaf) : `${leafSentence(leaf)} [${place}]`;
    })
    .join(' | ');
}

export function proofText({ evidence }: FindingRow['judged']): string {
  return evidence.map(evidenceSentence).join(' | ');
}

/** The first leaf that has a place in a file. */
export function placeOf({ decided_by: leaves }: FindingRow['judged']): Leaf | undefined {
  return leaves.find(({ file }) => file !== undefined);
}
