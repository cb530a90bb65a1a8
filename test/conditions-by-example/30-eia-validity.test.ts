import { describe } from 'vitest';
import { examples } from '../support/examples.js';

describe('30: started within three years', () => {
  examples(
    {
      criterion: `
        id: kz.env.eia-started-in-time
        applies: { document: eia-conclusion, status: approved }
        test:
          any:
            - { fact: project.construction_started_on, on_or_before: { fact: project.eia_concluded_on, plus: P3Y } }
            - { date: as-of, on_or_before: { fact: project.eia_concluded_on, plus: P3Y } }`,
      // Three years after 29 February 2024 is 28 February 2027.
      given: `
        project: { eia_concluded_on: 2024-02-29 }
        documents: [{ id: eia, kind: eia-conclusion, status: approved, issued_on: 2024-02-29 }]`,
      asOf: '2028-01-01',
    },
    [
      { name: 'started on the last day', and: started('2027-02-28'), gives: 'met' },
      { name: 'started a day late', and: started('2027-03-01'), gives: 'not-met' },
      { name: 'start not told', gives: 'unknown', missing: ['project.construction_started_on'] },
      { name: 'start not told, but there is time to this very day', asOf: '2027-02-28', gives: 'met' },
      { name: 'start not told, a day too late', asOf: '2027-03-01', gives: 'unknown' },
      {
        name: 'never started, and there was no more time',
        and: 'omitted: [{ path: project.construction_started_on, reason: does-not-exist }]',
        gives: 'not-met',
      },
      {
        name: 'started in a year that was in time whenever the conclusion was',
        and: started('2027-01-01', '2024'),
        gives: 'met',
      },
      {
        name: 'started in time only if the conclusion was late in its year',
        and: started('2027-06-01', '2024'),
        gives: 'unknown',
        missing: ['project.eia_concluded_on'],
      },
      {
        name: 'conclusion not told',
        and: started('2027-01-01', 'null'),
        gives: 'unknown',
        missing: ['project.eia_concluded_on'],
      },
      { name: 'a conclusion refused', and: paper('rejected'), gives: 'not-applicable' },
      { name: 'a conclusion only applied for', and: paper('submitted'), gives: 'not-applicable' },
      {
        name: 'no conclusion in the register',
        and: `${started('2027-01-01')}\ndocuments: []`,
        gives: 'unknown',
        missing: ['document:eia-conclusion'],
      },
    ],
  );

  function started(day: string, concluded = '2024-02-29'): string {
    return `project: { construction_started_on: ${day}, eia_concluded_on: ${concluded} }`;
  }

  function paper(status: string): string {
    return `documents: [{ id: eia, kind: eia-conclusion, status: ${status}, issued_on: 2024-02-29 }]`;
  }
});
