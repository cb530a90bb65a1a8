import { expect, test } from 'vitest';
import type { Assessment } from '../src/model/assessment.js';
import { assessed as assessedBy } from './support/assessed.js';

function assessed(path: string, day?: string, strict?: boolean): Assessment {
  return assessedBy(path, ['critical-raw-materials-act'], { day, strict });
}

/** Short names of criteria by verdict. */
function byVerdict({ findings }: Assessment): Readonly<Record<string, readonly string[]>> {
  const grouped: Record<string, string[]> = {};
  for (const { verdict, criterion } of findings) {
    grouped[verdict] ??= [];
    grouped[verdict].push(criterion.replace('eu.crma.', ''));
  }
  return grouped;
}

// What is asked of applicants only, and of sites in the Union only.
const ofApplicants = [
  ...['critical-material', 'planned-project', 'application-evidence', 'resource-classification', 'timetable'],
  ...['public-acceptance-plan', 'control-of-undertakings', 'business-plan', 'jobs-and-skills'],
  ...[
    'site-restoration-plan',
    'alternative-locations',
    'indigenous-consultation-plan',
    'application-template',
  ],
  ...['member-state-objection', 'host-country-approval'],
];
const inTheUnion = [
  ...['supply-contribution-union', 'sustainability-union', 'cross-border-benefits', 'swift-permitting'],
  ...['urgent-disputes', 'permit-schedule-published', 'impact-assessment-scope'],
];
const toBeWeighed = [
  ...['supply-contribution-third-country', 'technical-feasibility', 'sustainability-national-law'],
  'mutual-benefit',
];

test('the refinery shows every verdict, each as read from the act by hand', () => {
  const assessment = assessed('fictitious-lithium-refinery/project.yaml');
  const verdicts = byVerdict(assessment);
  const expected: Readonly<Record<string, readonly string[]>> = {
    // Lithium of battery grade; extraction and processing; the new owner was notified on 8 June 2026.
    met: [
      'strategic-material',
      'feasibility-study',
      'compliance-policies',
      'value-chain-stages',
      'control-notification',
    ],
    // Art. 8(5): three of four points, the language is missing.
    'partly-met': ['project-website'],
    // Annex III point 5(h) is not taken up, and there is no certificate.
    'not-met': ['sustainability-instruments'],
    // The study of the dump does not say whether it names its methods.
    unknown: ['recovery-study-contents'],
    'needs-review': toBeWeighed,
    // Two years after 6 October 2025; 24 November 2026.
    upcoming: ['progress-report', 'recovery-study-existing'],
    // No change of what the recognition rests on; no equipment made; both facilities are older than the act.
    'not-applicable': [
      ...[...ofApplicants, ...inTheUnion, 'change-notification', 'supply-risk-assessment'],
      ...['supply-risk-mitigation', 'joint-purchasing-exclusion', 'recovery-study-new'],
    ],
  };
  for (const [verdict, criteria] of Object.entries(expected)) {
    expect({ [verdict]: [...(verdicts[verdict] ?? [])].sort() }).toEqual({ [verdict]: [...criteria].sort() });
  }
  expect(Object.keys(verdicts).sort()).toEqual(Object.keys(expected).sort());
});

test('the refinery holds its gate, strictly too', () => {
  for (const strict of [false, true]) {
    expect(assessed('fictitious-lithium-refinery/project.yaml', '2026-11-22', strict).gate).toMatchObject({
      held: true,
      broken: [],
    });
  }
});

test('the refinery owes its study of the tailings two days later', () => {
  const { findings } = assessed('fictitious-lithium-refinery/project.yaml', '2026-11-24');
  const study = findings.find((finding) => finding.criterion === 'eu.crma.recovery-study-existing');
  expect(study?.verdict).toBe('not-met');
  expect(study?.items?.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['tailings-pond', 'not-met'],
    ['sorting-rejects', 'met'],
  ]);
});

test('Sarytogan is recognised: its material is shown, its papers are not', () => {
  const assessment = assessed('sarytogan-graphite/project.yaml');
  const verdicts = byVerdict(assessment);
  expect(verdicts.met).toEqual(['strategic-material', 'value-chain-stages']);
  expect(verdicts['needs-review']).toEqual(toBeWeighed);
  expect(verdicts['not-met']).toBeUndefined();
  expect(verdicts['partly-met']).toBeUndefined();
  expect(verdicts.upcoming).toEqual(['progress-report', 'supply-risk-assessment', 'recovery-study-existing']);
  const report = assessment.findings.find((finding) => finding.criterion === 'eu.crma.progress-report');
  expect(report?.from).toBe('2027-06-04');
  expect(assessment.gate.held).toBe(true);
});

test.each(['kounrad/project.yaml', 'kaz-minerals/aktogay.yaml', 'kaz-minerals/bozshakol.yaml'])(
  '%s breaks the gate, as nobody says whether it is a strategic project',
  (path) => {
    const assessment = assessed(path);
    const verdicts = byVerdict(assessment);
    expect(verdicts.met).toBeUndefined();
    expect(verdicts['not-met']).toBeUndefined();
    expect(verdicts['not-applicable']).toEqual(expect.arrayContaining(inTheUnion));
    expect(assessment.gate.held).toBe(false);
    expect(assessment.gate.broken.map(({ criterion }) => criterion)).toEqual(['eu.crma.strategic-material']);
  },
);
