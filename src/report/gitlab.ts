import { UserError } from '../errors.js';
import type { Assessment } from '../model/assessment.js';
import { safeJson } from './escape.js';
import { findingPlace, hasFile } from './finding-place.js';
import { asText, capital, findingReasons, findingTitle } from './finding-text.js';
import { numbered } from './numbered.js';
import { isCertain, type OpenFinding, openFindings } from './open-findings.js';
import { plainData } from './plain-data.js';
import type { Reporter } from './reporter.js';

/**
 * GitLab's Code Quality report: an array of gaps, each with what it is, where it stands, and a fingerprint that no
 * other has, or GitLab shows only the first.
 *
 * | finding                                          | severity |
 * | ------------------------------------------------ | -------- |
 * | breaks the gate                                  | blocker  |
 * | not or partly met, critical, does not bind here  | critical |
 * | not or partly met, major, binds here or may      | major    |
 * | not or partly met otherwise                      | minor    |
 * | unknown                                          | info     |
 */
export const gitlab: Reporter = {
  render: (documents) => {
    const open = documents.flatMap((assessment) =>
      openFindings(assessment).map((one) => ({ ...one, assessment })),
    );
    if (documents.some(({ project }) => !hasFile(project)))
      throw new UserError(
        'no-path',
        'gitlab shows each gap at a line of a file, and standard input is none: write the project to a file and name that',
      );
    const fingerprints = numbered(
      open.map(({ finding }) => plainData(finding.fingerprint)),
      ':',
    );
    const entries = open.map((one, index) => entryOf(one, one.assessment, fingerprints[index] ?? ''));
    return `${safeJson(JSON.stringify(entries, null, 2))}\n`;
  },
};

const reasonsShown = 3;

function entryOf(open: OpenFinding, assessment: Assessment, fingerprint: string): Record<string, unknown> {
  const shown = plainData(open.finding);
  const place = findingPlace(open.finding, assessment.project.file);
  return {
    description: asText([capital(findingTitle(shown, assessment)), ...findingReasons(shown, reasonsShown)]),
    check_name: shown.criterion,
    fingerprint,
    severity: severityOf(open),
    location: { path: place.file, lines: { begin: place.line } },
  };
}

function severityOf({ finding, level }: OpenFinding): string {
  if (level === 'error') return 'blocker';
  if (level === 'warning') return finding.severity === 'critical' ? 'critical' : 'major';
  return isCertain(finding) ? 'minor' : 'info';
}
