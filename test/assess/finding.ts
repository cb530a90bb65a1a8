import type { Scored } from '../../src/assess/score.js';
import type { Credit, Finding, Verdict } from '../../src/model/assessment.js';

const credits: Readonly<Record<Verdict, Credit>> = {
  met: { low: 1, high: 1 },
  'partly-met': { low: 0.5, high: 0.5 },
  'not-met': { low: 0, high: 0 },
  unknown: { low: 0, high: 1 },
  'needs-review': { low: 0, high: 1 },
  upcoming: { low: 0, high: 0 },
  'not-applicable': { low: 0, high: 0 },
};

const weights = { critical: 5, major: 3, minor: 1 } as const;

/** A finding of which only what a test speaks of is said. */
export function finding(verdict: Verdict, given: Partial<Finding> = {}): Finding {
  const severity = given.severity ?? 'major';
  return {
    criterion: 'eu.x.one',
    standard: 'x',
    edition: '2024-01-01',
    short: 'X',
    side: 'eu',
    provision: 'Art. 1',
    title: 'One',
    requires: 'One.',
    topic: 'a.one',
    pillar: 'environment',
    severity,
    reach: 'direct',
    binds: true,
    verified: 'text',
    law_read_to: '2026-01-01',
    verdict,
    credit: credits[verdict],
    weight: weights[severity],
    decided_by: [],
    evidence: [],
    remedy: 'Do it.',
    fingerprint: 'p/x/one',
    ...given,
  };
}

/** With as much documented as declared, unless said otherwise. */
export function scored(one: Finding, documented = one.credit.low): Scored {
  return { finding: one, documented };
}
