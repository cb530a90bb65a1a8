import type { Assessment, Finding } from '../../model/assessment.js';
import { type FindingPlace, findingPlace, placesOf } from '../finding-place.js';
import { asText, capital, findingReasons, findingTitle } from '../finding-text.js';
import type { OpenFinding } from '../open-findings.js';
import { plainData } from '../plain-data.js';
import { messageText, uriOf } from './text.js';

/** Code scanning shows a hundred places of a result; more than these nobody reads. */
const relatedShown = 20;
const reasonsShown = 4;

/** Every file is relative to the folder the program ran in: in a pipeline the root of the repository. */
export const root = '%SRCROOT%';

export interface Placed extends OpenFinding {
  readonly assessment: Assessment;
}

/** One open finding, at the line of the fact that decided. */
export function resultOf(
  { finding, level, assessment }: Placed,
  ruleIndex: number,
  fingerprint: string,
): Record<string, unknown> {
  const shown = plainData(finding);
  const place = findingPlace(finding, assessment.project.file);
  const others = placesOf(finding.decided_by)
    .filter((one) => one.file !== place.file || one.line !== place.line)
    .slice(0, relatedShown);
  return {
    ruleId: shown.criterion,
    ruleIndex,
    level,
    message: { text: messageText(messageOf(shown, assessment)) },
    locations: [{ physicalLocation: physical(place) }],
    ...(others.length === 0
      ? {}
      : {
          relatedLocations: others.map((one, index) => ({
            id: index + 1,
            physicalLocation: physical(one),
          })),
        }),
    // Code scanning knows an alert again by the first of these, whatever line it has moved to.
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'esgAlign/v1': fingerprint },
    properties: {
      verdict: shown.verdict,
      binds: shown.binds,
      severity: shown.severity,
      provision: shown.provision,
      credit: { low: shown.credit.low, high: shown.credit.high },
      ...(place.absent ? { absent: true } : {}),
    },
  };
}

/** The first sentence makes sense alone: code scanning shows it as the title of the alert. */
function messageOf(finding: Finding, assessment: Assessment): string {
  return asText([
    capital(findingTitle(finding, assessment)),
    ...findingReasons(finding, reasonsShown),
    `To do: ${finding.remedy}`,
  ]);
}

/** We know where a fact begins, not where it ends: the region is the character that stands there. */
function physical({ file, line, column }: FindingPlace): Record<string, unknown> {
  return {
    artifactLocation: { uri: uriOf(file), uriBaseId: root },
    region: { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 },
  };
}
