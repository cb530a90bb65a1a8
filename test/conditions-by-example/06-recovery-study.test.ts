import { describe, expect, test } from 'vitest';
import { type Answer, verdictOf } from '../support/engine.js';

const criterion = `
id: eu.crma.recovery-study
provision: Art. 27(1)-(3)
reach: benchmark
binds: { fact: project.country, one_of: { list: eu-member-states } }
for: environment.waste.facilities
where: { fact: .kind, one_of: [tailings, waste-dump, heap-leach] }
from: 2026-11-24
test:
  any:
    - { document: crm-recovery-study, status: [adopted, submitted, approved], covers: . }
    - { document: no-recoverable-crm-statement, status: [submitted, approved], covers: . }
`;
const lists = { 'eu-member-states': ['FI', 'SE'] };

const dam = '{ id: dam-1, kind: tailings }';
const dump = '{ id: dump-1, kind: waste-dump }';
const landfill = '{ id: landfill-1, kind: landfill }';
const study = '{ id: s, kind: crm-recovery-study, status: adopted, covers: [dam-1] }';
const studyOfAll = '{ id: s, kind: crm-recovery-study, status: adopted }';

interface Site {
  readonly facilities?: readonly string[];
  readonly documents?: readonly string[];
  readonly complete?: string;
  readonly asOf?: string;
}

function site({
  facilities,
  documents = [],
  complete = 'environment.waste.facilities',
  asOf = '2026-11-24',
}: Site): Answer {
  const given = `
    environment: { waste: { ${facilities === undefined ? '' : `facilities: [${facilities.join(', ')}]`} } }
    documents: [${documents.join(', ')}]
    complete: [${complete}]`;
  return verdictOf({ criterion, lists, given, asOf });
}

describe('6: one finding with a line for each facility, from a known day', () => {
  const none = (kind: string): string =>
    `{ id: none-${kind}, kind: ${kind}, status: none, covers: [dump-1] }`;
  const neither = [none('crm-recovery-study'), none('no-recoverable-crm-statement')];

  test.each([
    { name: 'no facility named', facilities: undefined, complete: '' },
    { name: 'an open list', facilities: [dam], complete: '' },
    { name: 'a kind not said', facilities: ['{ id: x }'], complete: 'environment.waste.facilities' },
    { name: 'a complete list', facilities: [dam], complete: 'environment.waste.facilities' },
  ])('two days before: upcoming with $name', ({ facilities, complete }) => {
    const asked = facilities === undefined ? { complete } : { facilities, complete };
    for (const asOf of ['2026-11-22', '2026-11-23']) {
      expect(site({ ...asked, asOf })).toMatchObject({ verdict: 'upcoming', from: '2026-11-24' });
    }
    expect(site(asked).verdict).not.toBe('upcoming');
  });

  test.each([
    { name: 'a study of it', facilities: [dam], documents: [study], verdict: 'met' },
    {
      name: 'a statement on it',
      facilities: [dump],
      documents: ['{ id: s, kind: no-recoverable-crm-statement, status: submitted, covers: [dump-1] }'],
      verdict: 'met',
    },
    { name: 'neither', facilities: [dump], documents: neither, verdict: 'not-met' },
    {
      name: 'a draft, and no statement',
      facilities: [dump],
      documents: [
        '{ id: d, kind: crm-recovery-study, status: draft, covers: [dump-1] }',
        none('no-recoverable-crm-statement'),
      ],
      verdict: 'not-met',
    },
    { name: 'nothing in the register', facilities: [dam], documents: [], verdict: 'unknown' },
    { name: 'a study of all, one facility', facilities: [dam], documents: [studyOfAll], verdict: 'met' },
    {
      name: 'a study of all, two facilities',
      facilities: [dam, dump],
      documents: [studyOfAll],
      verdict: 'unknown',
    },
    {
      name: 'a study of all, a second facility out of scope',
      facilities: [dam, landfill],
      documents: [studyOfAll],
      verdict: 'unknown',
    },
    { name: 'a facility out of scope', facilities: [landfill], documents: [], verdict: 'not-applicable' },
    { name: 'no facility', facilities: [], documents: [], verdict: 'not-applicable' },
    { name: 'a kind not said', facilities: ['{ id: dam-1 }'], documents: [study], verdict: 'unknown' },
  ])('$name: $verdict', ({ facilities, documents, verdict }) => {
    expect(site({ facilities, documents }).verdict).toBe(verdict);
  });

  test('the lowest item is the verdict, and every item has its line', () => {
    const answer = site({ facilities: [dam, dump, landfill], documents: [study, ...neither] });
    expect(answer).toMatchObject({
      verdict: 'not-met',
      low: 0,
      high: 0,
      items: { 'dam-1': 'met', 'dump-1': 'not-met' },
    });
    expect(Object.keys(answer.items)).toEqual(['dam-1', 'dump-1']);
  });

  test('a paper on one facility says nothing of another, unless the register is complete', () => {
    const facilities = [dam, dump];
    expect(site({ facilities, documents: [study] }).items).toEqual({ 'dam-1': 'met', 'dump-1': 'unknown' });
    const complete = 'environment.waste.facilities, documents';
    expect(site({ facilities, documents: [study], complete }).items['dump-1']).toBe('not-met');
  });

  test('an open list may hold one more', () => {
    const answer = site({ facilities: [dam], documents: [study], complete: '' });
    expect(answer).toMatchObject({ verdict: 'unknown', missing: ['environment.waste.facilities'] });
    expect(answer.items['dam-1']).toBe('met');
  });

  test('a study of all says nothing certain in an open list of one', () => {
    expect(site({ facilities: [dam], documents: [studyOfAll], complete: '' }).items['dam-1']).toBe('unknown');
  });

  test('what it would be is told before the day', () => {
    const asOf = '2026-11-22';
    expect(site({ facilities: [dam], documents: [study], asOf }).wouldBe).toBe('met');
    expect(site({ facilities: [dump], documents: neither, asOf }).wouldBe).toBe('not-met');
  });
});
