import { describe, expect, test } from 'vitest';
import { misreadingsIn } from '../support/engine.js';
import { examples } from '../support/examples.js';

describe('31: what must exist; calendar days and working days', () => {
  examples(
    {
      criterion: `
        id: kz.env.hearings
        applies: { fact: project.eia_kind, equals: mandatory }
        test:
          some: social.communities.hearings
          where: { fact: .subject, equals: eia-report }
          test:
            all:
              - { fact: .days_published, at_least: 30 d }
              - { fact: .notice, at_least: 20 working_d }
              - { fact: .notice_languages, includes_all: [kk, ru] }
              - { fact: .length, at_most: 5 working_d }
              - { document: hearing-minutes, status: [adopted, approved], covers: . }`,
      given: `
        project: { eia_kind: mandatory }
        social: { communities: { hearings: [${hearing()}] } }
        complete: [social.communities.hearings]
        documents: [{ id: minutes, kind: hearing-minutes, status: adopted, issued_on: 2025-06-01, covers: [first] }]`,
    },
    [
      { name: 'one hearing, at every limit', gives: 'met' },
      { name: 'a day less published', and: only(hearing({ days_published: '29 d' })), gives: 'not-met' },
      { name: 'published for weeks', and: only(hearing({ days_published: '5 wk' })), gives: 'met' },
      {
        name: 'a working day less of notice',
        and: only(hearing({ notice: '19 working_d' })),
        gives: 'not-met',
      },
      { name: 'one language', and: only(hearing({ notice_languages: '[kk]' })), gives: 'not-met' },
      { name: 'three languages', and: only(hearing({ notice_languages: '[en, ru, kk]' })), gives: 'met' },
      { name: 'a working day too long', and: only(hearing({ length: '6 working_d' })), gives: 'not-met' },
      { name: 'of another subject', and: only(hearing({ subject: 'permit' })), gives: 'not-met' },
      {
        name: 'no hearing at all: what must exist is not there',
        and: 'social: { communities: { hearings: [] } }\ndocuments: []',
        gives: 'not-met',
        low: 0,
        high: 0,
      },
      {
        name: 'hearings not told',
        given: 'project: { eia_kind: mandatory }',
        gives: 'unknown',
        missing: ['social.communities.hearings'],
      },
      {
        name: 'length not told',
        and: only(hearing({ length: 'null' })),
        gives: 'unknown',
        missing: ['social.communities.hearings.first.length'],
      },
      {
        name: 'subject not told, all else in place',
        and: only(hearing({ subject: 'null' })),
        gives: 'unknown',
        missing: ['social.communities.hearings.first.subject'],
      },
      {
        name: 'subject not told, but it fails anyway',
        and: only(hearing({ subject: 'null', length: '6 working_d' })),
        gives: 'not-met',
      },
      {
        name: 'one that fails, and more may follow',
        and: `${only(hearing({ length: '6 working_d' }))}\ncomplete: []`,
        gives: 'unknown',
        missing: ['social.communities.hearings'],
      },
      { name: 'one that holds, whatever follows', and: 'complete: []', gives: 'met' },
      {
        name: 'one of two holds',
        and: only(`${hearing()}, ${hearing({ id: 'second', length: '6 working_d' })}`),
        gives: 'met',
      },
      { name: 'minutes drafted', and: minutes('status: draft, covers: [first]'), gives: 'not-met' },
      {
        name: 'no minutes in the register',
        and: 'documents: []',
        gives: 'unknown',
        missing: ['document:hearing-minutes for first'],
      },
      {
        name: 'minutes of no hearing named, of the only one there was',
        and: minutes('status: adopted'),
        gives: 'met',
      },
      {
        name: 'minutes of no hearing named, of one of two',
        and: `${only(`${hearing()}, ${hearing({ id: 'second' })}`)}\n${minutes('status: adopted')}`,
        gives: 'unknown',
        missing: ['document:hearing-minutes for first', 'document:hearing-minutes for second'],
      },
      {
        // The whole list counts for `covers`, not what `where` leaves of it.
        name: 'minutes of no hearing named, the other hearing being of another subject',
        and: `${only(`${hearing()}, ${hearing({ id: 'second', subject: 'permit' })}`)}\n${minutes('status: adopted')}`,
        gives: 'unknown',
        missing: ['document:hearing-minutes for first'],
      },
      { name: 'no assessment due', and: 'project: { eia_kind: none }', gives: 'not-applicable' },
      {
        name: 'kind of assessment not told',
        and: 'project: { eia_kind: null }',
        gives: 'unknown',
        missing: ['project.eia_kind'],
      },
    ],
  );

  function hearing(changed: Readonly<Record<string, string>> = {}): string {
    const fields = {
      id: 'first',
      subject: 'eia-report',
      days_published: '30 d',
      notice: '20 working_d',
      notice_languages: '[kk, ru]',
      length: '5 working_d',
      ...changed,
    };
    const written = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
    return `{ ${written.join(', ')} }`;
  }

  function only(items: string): string {
    return `social: { communities: { hearings: [${items}] } }`;
  }

  function minutes(fields: string): string {
    return `documents: [{ id: minutes, kind: hearing-minutes, issued_on: 2025-06-01, ${fields} }]`;
  }

  test.each([
    ['calendar days where working days are due', { notice: '20 d' }],
    ['working days where calendar days are due', { days_published: '30 working_d' }],
  ])('%s', (_, changed) => {
    expect(misreadingsIn({ given: only(hearing(changed)) })).toHaveLength(1);
  });
});
