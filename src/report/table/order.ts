import type { Finding } from '../../model/assessment.js';

const severities: readonly Finding['severity'][] = ['critical', 'major', 'minor'];
const binding: readonly Finding['binds'][] = [true, 'unknown', false];

/** What is law here first, then by severity, then as the editions have it. */
export function byWeight(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map((finding, index) => ({ finding, index }))
    .toSorted((a, b) => rank(a.finding) - rank(b.finding) || a.index - b.index)
    .map(({ finding }) => finding);
}

function rank({ binds, severity }: Finding): number {
  return binding.indexOf(binds) * severities.length + severities.indexOf(severity);
}

/** By code units: the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
