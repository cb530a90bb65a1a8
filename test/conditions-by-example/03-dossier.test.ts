import { describe, expect, test } from 'vitest';
import { type Answer, verdictOf } from '../support/engine.js';

const criterion = `
id: eu.crma.dossier
provision: Art. 7(1)(a)-(j)
reach: eligibility
applies: { fact: project.strategic_project, one_of: [applying, recognised] }
parts:
  - { id: a-evidence,    test: { document: crma-application, contains: art-6-evidence } }
  - { id: b-unfc,        test: { fact: project.unfc_class, known: true } }
  - { id: c-timetable,   test: { document: crma-application, contains: timetable } }
  - { id: d-acceptance,  test: { document: public-acceptance-plan, status: [adopted, submitted, approved] } }
  - { id: e-control,     test: { document: crma-application, contains: control-of-undertakings } }
  - { id: f-business,    test: { document: business-plan, contains: financial-viability } }
  - { id: g-jobs,        test: { document: crma-application, contains: jobs-and-skills } }
  - id: h-aftercare
    applies: { all: [ { fact: project.activities, includes: extraction }, { not: { fact: project.country, one_of: { list: eu-member-states } } } ] }
    test: { document: site-restoration-plan, status: [adopted, submitted, approved] }
  - { id: i-alternatives, applies: { fact: environment.biodiversity.in_natura_2000, is: true }, test: { document: crma-application, contains: alternative-locations } }
  - { id: j-indigenous,   applies: { fact: social.communities.indigenous_affected, is: true }, test: { document: indigenous-consultation-plan, status: [adopted, submitted, approved] } }
`;
const lists = { 'eu-member-states': ['FI', 'SE'] };

const application = {
  'art-6-evidence': true,
  timetable: true,
  'control-of-undertakings': true,
  'jobs-and-skills': true,
};
const plans = [
  { id: 'acceptance', kind: 'public-acceptance-plan', status: 'adopted' },
  { id: 'business', kind: 'business-plan', status: 'adopted', contains: { 'financial-viability': true } },
  { id: 'restoration', kind: 'site-restoration-plan', status: 'submitted' },
];
/** A mine outside the Union, in no protected area, with no indigenous people affected, that has it all. */
const whole = {
  project: {
    strategic_project: 'applying',
    unfc_class: 'E1.1 F1.3 G1',
    country: 'KZ',
    activities: ['extraction'],
  },
  environment: { biodiversity: { in_natura_2000: false } },
  social: { communities: { indigenous_affected: false } },
  documents: register(application),
};

function register(contains: Readonly<Record<string, boolean>>): readonly object[] {
  return [{ id: 'application', kind: 'crma-application', status: 'submitted', contains }, ...plans];
}

function having(and: Readonly<Record<string, unknown>> = {}): Answer {
  return verdictOf({ criterion, lists, given: whole, and });
}

describe('3: ten parts, three of which may not apply', () => {
  test('eight parts that apply are shown, the two others leave the count', () => {
    const answer = having();
    expect(answer).toMatchObject({ verdict: 'met', low: 1, high: 1 });
    expect(answer.parts).toMatchObject({
      'i-alternatives': 'not-applicable',
      'j-indigenous': 'not-applicable',
      'h-aftercare': 'met',
    });
  });

  test('one of eight is missing: seven eighths', () => {
    const answer = having({ documents: register({ ...application, 'jobs-and-skills': false }) });
    expect(answer).toMatchObject({ verdict: 'partly-met', low: 7 / 8, high: 7 / 8 });
    expect(answer.parts['g-jobs']).toBe('not-met');
  });

  test('a part whose `applies` is unknown keeps the whole from being met', () => {
    const answer = having({ environment: { biodiversity: null } });
    expect(answer).toMatchObject({ verdict: 'unknown', low: 8 / 9, high: 1 });
    expect(answer.parts['i-alternatives']).toBe('unknown');
    expect(answer.missing).toEqual(['environment.biodiversity.in_natura_2000', 'document:crma-application']);
  });

  test('an unknown part beside one that fails is partly met', () => {
    const documents = register({ ...application, 'jobs-and-skills': false });
    const answer = having({ documents, environment: { biodiversity: null } });
    expect(answer).toMatchObject({ verdict: 'partly-met', low: 7 / 9, high: 8 / 9 });
  });

  test('a part that comes to apply is asked', () => {
    const answer = having({ social: { communities: { indigenous_affected: true } } });
    expect(answer).toMatchObject({
      verdict: 'unknown',
      low: 8 / 9,
      high: 1,
      missing: ['document:indigenous-consultation-plan'],
    });
  });

  test.each([
    { name: 'extraction in the Union', project: { country: 'SE' } },
    { name: 'no extraction', project: { activities: ['recycling'] } },
    { name: 'no activity, wherever it lies', project: { activities: [], country: null } },
  ])('no aftercare: $name', ({ project }) => {
    const answer = having({ project });
    expect(answer.verdict).toBe('met');
    expect(answer.parts['h-aftercare']).toBe('not-applicable');
  });

  test.each([
    { reason: 'not-disclosed', part: 'not-met', verdict: 'partly-met' },
    { reason: 'not-measured', part: 'not-met', verdict: 'partly-met' },
    { reason: 'does-not-exist', part: 'not-met', verdict: 'partly-met' },
    { reason: 'classified', part: 'unknown', verdict: 'unknown' },
    { reason: 'sensitive', part: 'unknown', verdict: 'unknown' },
  ])('a class omitted as $reason is $part', ({ reason, part, verdict }) => {
    const answer = having({
      project: { unfc_class: null },
      omitted: [{ path: 'project.unfc_class', reason }],
    });
    expect(answer.parts['b-unfc']).toBe(part);
    expect(answer.verdict).toBe(verdict);
  });

  test('a class of which nothing is said is unknown', () => {
    const answer = having({ project: { unfc_class: null } });
    expect(answer).toMatchObject({
      verdict: 'unknown',
      low: 7 / 8,
      high: 1,
      missing: ['project.unfc_class'],
    });
  });

  test('nothing of it is not-met', () => {
    const kinds = ['crma-application', 'public-acceptance-plan', 'business-plan'];
    const documents = kinds.map((kind, index) => ({ id: `none-${index}`, kind, status: 'none' }));
    const answer = having({
      project: { unfc_class: null, activities: [] },
      omitted: [{ path: 'project.unfc_class', reason: 'does-not-exist' }],
      documents,
    });
    expect(answer).toMatchObject({ verdict: 'not-met', low: 0, high: 0 });
  });

  test('who does not apply for the status is not asked', () => {
    expect(having({ project: { strategic_project: 'none' } }).verdict).toBe('not-applicable');
    expect(having({ project: { strategic_project: null } })).toMatchObject({
      verdict: 'unknown',
      low: 0,
      high: 1,
    });
  });
});
