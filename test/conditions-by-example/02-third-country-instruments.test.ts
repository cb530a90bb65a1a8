import { describe, expect, test } from 'vitest';
import { type Answer, verdictOf } from '../support/engine.js';

const criterion = `
id: eu.crma.third-country-instruments
provision: Art. 6(1)(c), Annex III point 5
reach: eligibility
applies: { all: [ { fact: project.strategic_project, one_of: [applying, recognised] }, { not: { fact: project.country, one_of: { list: eu-member-states } } } ] }
test:
  any:
    - each: { table: annex-iii-instruments }
      test: { document: sustainability-policy, status: [adopted, approved], contains: { fact: .key } }
    - { document: recognised-scheme-certificate, valid: true, contains: annex-iv-2 }
`;
const tables = 'annex-iii-instruments: { rows: { ilo-mne: a, oecd-mne: b, un-guiding-principles: c } }';
const lists = { 'eu-member-states': ['FI', 'SE'] };

const all = 'ilo-mne: true, oecd-mne: true, un-guiding-principles: true';
const two = 'ilo-mne: true, oecd-mne: true';
const noPolicy = '{ id: p, kind: sustainability-policy, status: none }';
const noCertificate = '{ id: c, kind: recognised-scheme-certificate, status: none }';

function policy(contains: string, status = 'adopted', id = 'p'): string {
  return `{ id: ${id}, kind: sustainability-policy, status: ${status}, contains: { ${contains} } }`;
}

function certificate(rest: string): string {
  return `{ id: c, kind: recognised-scheme-certificate, issued_on: 2025-01-01, ${rest} }`;
}

function holding(documents: readonly string[], project = 'country: KZ'): Answer {
  const given = `
    project: { strategic_project: applying, ${project} }
    documents: [${documents.join(', ')}]`;
  return verdictOf({ criterion, tables, lists, given });
}

describe('2: every instrument of a table, or a recognised scheme', () => {
  const good = 'status: approved, contains: { annex-iv-2: true }';
  test.each([
    { name: 'a policy with all three', documents: [policy(all)], verdict: 'met' },
    {
      name: 'two policies with all three',
      documents: [policy(two), policy('un-guiding-principles: true', 'approved', 'q')],
      verdict: 'met',
    },
    { name: 'a draft with all three', documents: [policy(all, 'draft'), noCertificate], verdict: 'not-met' },
    {
      name: 'a policy that leaves one out',
      documents: [policy(`${two}, un-guiding-principles: false`), noCertificate],
      verdict: 'not-met',
    },
    { name: 'a policy that does not say one', documents: [policy(two), noCertificate], verdict: 'unknown' },
    {
      name: 'a policy without one, certificate not in the register',
      documents: [policy(`${two}, un-guiding-principles: false`)],
      verdict: 'unknown',
    },
    { name: 'neither', documents: [noPolicy, noCertificate], verdict: 'not-met' },
    { name: 'an empty register', documents: [], verdict: 'unknown' },
    {
      name: 'a certificate alone',
      documents: [certificate(`${good}, expires_on: 2027-01-01`)],
      verdict: 'met',
    },
    {
      name: 'a certificate on its last day',
      documents: [noPolicy, certificate(`${good}, expires_on: 2026-11-22`)],
      verdict: 'met',
    },
    {
      name: 'a certificate that ended the day before',
      documents: [noPolicy, certificate(`${good}, expires_on: 2026-11-21`)],
      verdict: 'not-met',
    },
    {
      name: 'a certificate that never ends',
      documents: [noPolicy, certificate(`${good}, expires_on: never`)],
      verdict: 'met',
    },
    { name: 'a certificate without an end', documents: [noPolicy, certificate(good)], verdict: 'unknown' },
    {
      name: 'a certificate of something else',
      documents: [
        noPolicy,
        certificate('status: approved, contains: { annex-iv-2: false }, expires_on: never'),
      ],
      verdict: 'not-met',
    },
  ])('$name: $verdict', ({ documents, verdict }) => {
    expect(holding(documents).verdict).toBe(verdict);
  });

  test('the branch that is nearer is told', () => {
    expect(holding([policy(two), noCertificate]).missing).toEqual(['document:sustainability-policy']);
    expect(holding([noPolicy]).missing).toEqual(['document:recognised-scheme-certificate']);
  });

  test('a policy adopted after the day is not there yet', () => {
    const later = `{ id: p, kind: sustainability-policy, status: adopted, approved_on: 2026-11-23, contains: { ${all} } }`;
    expect(holding([later, noCertificate]).verdict).toBe('unknown');
    expect(holding([later.replace('-23', '-22'), noCertificate]).verdict).toBe('met');
  });

  test('a complete register that lacks both is enough for not-met', () => {
    const given =
      'project: { strategic_project: applying, country: KZ }\ndocuments: []\ncomplete: [documents]';
    expect(verdictOf({ criterion, tables, lists, given }).verdict).toBe('not-met');
  });

  test('inside the Union it is not asked; of a country not said it may be', () => {
    expect(holding([noPolicy, noCertificate], 'country: FI').verdict).toBe('not-applicable');
    expect(holding([policy(all)], 'country: null')).toMatchObject({
      verdict: 'unknown',
      missing: ['project.country'],
    });
  });
});
