/** A criterion as an edition holds it; `more` takes the place of its test, or adds to it. */
export function criterion(id: string, more: string, severity = 'critical'): string {
  return `
  - id: ${id}
    provision: Art. ${id.length}
    topic: feasibility.study
    pillar: governance
    title: Asked by ${id}
    requires: Something holds.
    severity: ${severity}
    reach: direct
    evidence: none
    because: of no matter here
    remedy: Do it.
    verified: { how: text, source: a test, on: 2026-01-01 }
    examples: [{ as_of: 2026-06-01, given: {}, gives: unknown, because: of no matter here }]
    ${more}`;
}

interface Header {
  readonly from?: string;
  readonly clock?: 'as-of' | 'financial-year';
  readonly extends?: string;
  readonly until?: string;
}

/** An edition of a made-up Kazakh code. The first criterion begins in line 18, or 17 without `extends`. */
export function pack(
  criteria: string,
  { from = '2020-01-01', clock = 'as-of', until, ...more }: Header = {},
) {
  const base = more.extends === undefined ? '' : `extends: ${more.extends}\n`;
  const keys = more.extends === undefined ? `criteria:${criteria}` : criteria;
  const end = until === undefined ? '' : `, until: ${until}`;
  return `schema_version: 1
standard:
  id: demo-code
  prefix: kz.demo
  short: DEMO
  title: { en: Demo Code }
  jurisdiction: kz
  kind: code
  territory: [KZ]
edition: { applies_from: ${from}${end}, basis: [Demo Code] }
read_to: 2026-01-01
clock: ${clock}
revision: 1.0.0
source: { url: 'https://example.org/demo' }
${base}${keys}
`;
}

/** Asks for 70 % of the water. */
export const recycling = 'test: { fact: environment.water.recycled_share, at_least: 70 % }';

/** A project in Kazakhstan that recycles a share of its water. */
export function recycles(share: string, id = 'w'): string {
  return `schema_version: 1
project: { id: ${id}, name: W, country: KZ, reporting_period: 2025 }
environment: { water: { recycled_share: ${share} } }
`;
}
