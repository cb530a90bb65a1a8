import { describe } from 'vitest';
import { examples } from '../support/examples.js';

describe('32: commissioning, expertise, reconstruction', () => {
  examples(
    {
      criterion: `
        id: kz.env.integrated-permit
        applies:
          all:
            - { fact: environment.category, equals: I }
            - any:
                - all: [ { fact: project.commissioned_on, on_or_after: 2021-07-01 }, { not: { fact: project.expertise_positive_on, before: 2021-07-01 } } ]
                - all: [ { fact: project.reconstructed_on, on_or_after: 2021-07-01 }, { not: { fact: project.reconstruction_expertise_on, before: 2021-07-01 } } ]
        from: 2025-01-01
        test: { document: integrated-environmental-permit, status: approved, valid: true }`,
      given: `
        environment: { category: I }
        project: { commissioned_on: 2022-05-01 }
        omitted:
          - { path: project.expertise_positive_on, reason: does-not-exist }
          - { path: project.reconstructed_on, reason: does-not-exist }
        documents: [{ id: permit, kind: integrated-environmental-permit, status: approved, issued_on: 2024-12-01, expires_on: 2034-12-01 }]`,
    },
    [
      { name: 'new, never an expertise, permitted', gives: 'met' },
      { name: 'on the first day', asOf: '2025-01-01', gives: 'met' },
      {
        name: 'the day before',
        asOf: '2024-12-31',
        gives: 'upcoming',
        wouldBe: 'met',
        from: '2025-01-01',
        low: 0,
        high: 0,
      },
      {
        name: 'before, even where nothing else is told',
        given: '{}',
        asOf: '2024-12-31',
        gives: 'upcoming',
        wouldBe: 'unknown',
        from: '2025-01-01',
      },
      {
        name: 'before, and never asked of it',
        and: 'environment: { category: II }',
        asOf: '2024-12-31',
        gives: 'not-applicable',
      },
      { name: 'permit ended', asOf: '2034-12-02', gives: 'not-met' },
      { name: 'permit on its last day', asOf: '2034-12-01', gives: 'met' },
      {
        name: 'permit not in the register',
        and: 'documents: []',
        gives: 'unknown',
        missing: ['document:integrated-environmental-permit'],
      },
      { name: 'another category', and: 'environment: { category: II }', gives: 'not-applicable' },
      {
        name: 'category not told',
        and: 'environment: { category: null }',
        gives: 'unknown',
        missing: ['environment.category'],
      },
      {
        name: 'expertise not told: the opposite of unknown is unknown',
        and: 'omitted: [{ path: project.reconstructed_on, reason: does-not-exist }]',
        gives: 'unknown',
        low: 0,
        high: 1,
        missing: ['project.expertise_positive_on'],
      },
      {
        name: 'expertise not disclosed is no better',
        and: `
          omitted:
            - { path: project.expertise_positive_on, reason: not-disclosed }
            - { path: project.reconstructed_on, reason: does-not-exist }`,
        gives: 'unknown',
        missing: ['project.expertise_positive_on'],
      },
      { name: 'expertise the day before the law', and: expertise('2021-06-30'), gives: 'not-applicable' },
      { name: 'expertise on the day of the law', and: expertise('2021-07-01'), gives: 'met' },
      {
        name: 'expertise in the year of the law',
        and: expertise('2021'),
        gives: 'unknown',
        missing: ['project.expertise_positive_on'],
      },
      {
        name: 'commissioned the day before the law',
        and: 'project: { commissioned_on: 2021-06-30 }',
        gives: 'not-applicable',
      },
      {
        name: 'commissioned on the day of the law',
        and: 'project: { commissioned_on: 2021-07-01 }',
        gives: 'met',
      },
      {
        name: 'commissioned in the year of the law',
        and: 'project: { commissioned_on: 2021 }',
        gives: 'unknown',
        missing: ['project.commissioned_on'],
      },
      {
        name: 'old, but reconstructed, without expertise',
        and: `
          project: { commissioned_on: 2015-01-01, reconstructed_on: 2023-01-01 }
          omitted: [{ path: project.reconstruction_expertise_on, reason: does-not-exist }]`,
        gives: 'met',
      },
      {
        name: 'old, reconstructed on an old expertise',
        and: `
          project: { commissioned_on: 2015-01-01, reconstructed_on: 2023-01-01, reconstruction_expertise_on: 2021-06-30 }
          omitted: []`,
        gives: 'not-applicable',
      },
      {
        name: 'old, reconstruction not told',
        and: 'project: { commissioned_on: 2015-01-01 }\nomitted: []',
        gives: 'unknown',
        missing: ['project.reconstructed_on', 'project.reconstruction_expertise_on'],
      },
    ],
  );

  function expertise(day: string): string {
    return `
      project: { expertise_positive_on: ${day} }
      omitted: [{ path: project.reconstructed_on, reason: does-not-exist }]`;
  }
});
