import type { Assessment, Finding, Leaf, Score, Verdict, VerdictCounts } from '../../src/model/assessment.js';

/** Result documents written by hand, small enough to be read; the figures of score and gate are not computed. */
const digest = '0'.repeat(64);
const dayOfReading = '2026-02-14';

export function leaf(given: Partial<Leaf> & Pick<Leaf, 'path'>): Leaf {
  return { why: 'value', ...given };
}

export function finding(given: Partial<Finding> & Pick<Finding, 'criterion' | 'verdict'>): Finding {
  const credits: Readonly<Record<Verdict, Finding['credit']>> = {
    met: { low: 1, high: 1 },
    'partly-met': { low: 0.5, high: 0.75 },
    'not-met': { low: 0, high: 0 },
    unknown: { low: 0, high: 1 },
    'needs-review': { low: 0, high: 1 },
    upcoming: { low: 0, high: 1 },
    'not-applicable': { low: 0, high: 1 },
  };
  return {
    standard: 'critical-raw-materials-act',
    edition: '2024-05-23',
    short: 'CRMA',
    side: 'eu',
    provision: 'Art. 6(1)(a)',
    title: 'A strategic raw material is produced',
    requires:
      'At least one product of the project is a strategic raw material, in the grade or form in which it is listed.',
    topic: 'eligibility.strategic-material',
    pillar: 'governance',
    severity: 'major',
    reach: 'eligibility',
    binds: true,
    verified: 'text',
    law_read_to: dayOfReading,
    credit: credits[given.verdict],
    weight: 3,
    decided_by: [],
    evidence: [],
    remedy: 'The promoter shows which product is on the list, with its grade along the chain.',
    fingerprint: digest,
    ...given,
  };
}

const noCounts: VerdictCounts = {
  met: 0,
  'partly-met': 0,
  'not-met': 0,
  unknown: 0,
  'needs-review': 0,
  upcoming: 0,
  'not-applicable': 0,
};

export function countsOf(findings: readonly Finding[]): VerdictCounts {
  const number = (verdict: Verdict): number => findings.filter((one) => one.verdict === verdict).length;
  return {
    met: number('met'),
    'partly-met': number('partly-met'),
    'not-met': number('not-met'),
    unknown: number('unknown'),
    'needs-review': number('needs-review'),
    upcoming: number('upcoming'),
    'not-applicable': number('not-applicable'),
  };
}

export function score(given: Partial<Score> = {}): Score {
  return {
    declared: null,
    documented: null,
    possible: null,
    coverage: null,
    computed: null,
    after_waivers: null,
    weight: 0,
    of: 0,
    counts: noCounts,
    ...given,
  };
}

export function assessment(given: Partial<Assessment> & Pick<Assessment, 'findings'>): Assessment {
  return {
    schema_version: 1,
    tool: { name: 'esg-align', version: '0.1.0' },
    as_of: '2026-11-22',
    relies_until: '2027-11-22',
    inputs: [{ role: 'project', path: 'examples/refinery/project.yaml', sha256: digest }],
    profile: { id: 'default', revision: '1.0.0', sha256: digest },
    project: {
      id: 'refinery',
      name: 'Refinery',
      country: 'KZ',
      stage: 'operation',
      reporting_period: '2025',
      file: 'examples/refinery/project.yaml',
    },
    editions: [
      {
        standard: 'critical-raw-materials-act',
        short: 'CRMA',
        title: 'Critical Raw Materials Act, Regulation (EU) 2024/1252',
        side: 'eu',
        edition: '2024-05-23',
        read_to: dayOfReading,
        revision: '1.0.0',
        sha256: digest,
        chosen_by: 'as-of',
        criteria: given.findings.length,
        source: 'https://eur-lex.europa.eu/eli/reg/2024/1252/oj',
      },
    ],
    editions_absent: [],
    strict: false,
    counts: { ...countsOf(given.findings), by_statement: 0, overruled: 0, waived: 0 },
    scores: {
      law: score(),
      benchmark: score(),
      aligned: score(),
      one_sided: 0,
      two_sided: 0,
      voluntary: score(),
      sides: [],
      pillars: [],
      editions: [],
      topics: [],
      total: score(),
    },
    gate: { held: true, broken: [], accepted: [] },
    level: { low: null, high: null, basis: 'eu' },
    sensitivity: [],
    ...given,
  };
}
