import { describe } from 'vitest';
import { examples } from '../support/examples.js';

describe('41: age of an approval', () => {
  const safety = 'id: s, kind: industrial-safety-expertise, status: approved, covers: [licence]';
  const state = 'id: e, kind: state-environmental-expertise, status: approved, covers: [licence]';
  const expertises = `{ ${safety}, contains: { closure-plan: true } }, { ${state}, contains: { closure-plan: true } }`;
  const plan = (fields: string): string =>
    `documents: [{ id: plan, kind: closure-plan, ${fields} }, ${expertises}]`;
  const approved = (day: string): string =>
    plan(`status: approved, issued_on: 2020-01-01, approved_on: ${day}, covers: [licence]`);

  examples(
    {
      criterion: `
        id: kz.subsoil.closure-plan
        for: rights
        where: { fact: .kind, equals: mining-licence }
        test:
          all:
            - { document: closure-plan, status: approved, by: approved_on, not_older_than: P3Y, covers: . }
            - { document: industrial-safety-expertise, status: approved, contains: closure-plan, covers: . }
            - { document: state-environmental-expertise, status: approved, contains: closure-plan, covers: . }`,
      given: `
        rights: [{ id: licence, kind: mining-licence }]
        complete: [rights]
        ${approved('2024-01-15')}`,
    },
    [
      { name: 'an old plan, lately approved', gives: 'met' },
      { name: 'approved three years ago to the day', and: approved('2023-11-22'), gives: 'met' },
      { name: 'approved a day longer ago', and: approved('2023-11-21'), gives: 'not-met' },
      {
        name: 'approved on 29 February, three years later',
        and: approved('2024-02-29'),
        asOf: '2027-02-28',
        gives: 'met',
      },
      {
        name: 'approved on 29 February, a day more',
        and: approved('2024-02-29'),
        asOf: '2027-03-01',
        gives: 'not-met',
      },
      {
        name: 'approved in a year that lies on both sides',
        and: approved('2023'),
        gives: 'unknown',
        missing: ['document:closure-plan for licence'],
      },
      {
        name: 'day of approval not told',
        and: plan('status: approved, issued_on: 2026-01-01, covers: [licence]'),
        gives: 'unknown',
      },
      {
        name: 'handed in only',
        and: plan('status: submitted, submitted_on: 2026-01-01, covers: [licence]'),
        gives: 'not-met',
      },
      {
        name: 'the plan speaks of another right: nothing is said of this one',
        and: `
          rights: [{ id: licence, kind: mining-licence }, { id: other, kind: exploration-licence }]
          ${plan('status: approved, approved_on: 2026-01-01, covers: [other]')}`,
        gives: 'unknown',
        missing: ['document:closure-plan for licence'],
      },
      {
        name: 'the same in a register that is complete',
        and: `
          rights: [{ id: licence, kind: mining-licence }, { id: other, kind: exploration-licence }]
          complete: [rights, documents]
          ${plan('status: approved, approved_on: 2026-01-01, covers: [other]')}`,
        gives: 'not-met',
      },
      {
        name: 'the plan names no right, and there is one',
        and: plan('status: approved, approved_on: 2026-01-01'),
        gives: 'met',
      },
      {
        name: 'the expertise does not say whether it holds the plan',
        and: `documents: [{ id: plan, kind: closure-plan, status: approved, approved_on: 2026-01-01, covers: [licence] }, { ${safety} }, { ${state}, contains: { closure-plan: true } }]`,
        gives: 'unknown',
        missing: ['document:industrial-safety-expertise for licence'],
      },
      {
        name: 'the expertise says that it does not',
        and: `documents: [{ id: plan, kind: closure-plan, status: approved, approved_on: 2026-01-01, covers: [licence] }, { ${safety}, contains: { closure-plan: false } }, { ${state}, contains: { closure-plan: true } }]`,
        gives: 'not-met',
      },
      {
        name: 'a right of another kind',
        and: 'rights: [{ id: licence, kind: exploration-licence }]',
        gives: 'not-applicable',
      },
    ],
  );
});

describe('41: every quarter', () => {
  const report = (period: string, day: string, covers = ', covers: [licence]'): string =>
    `documents: [{ id: r, kind: procurement-report, status: submitted, period: ${period}, submitted_on: ${day}${covers} }]`;

  examples(
    {
      criterion: `
        id: kz.subsoil.quarterly-procurement
        for: rights
        where: { fact: .kind, equals: mining-licence }
        test: { filed: procurement-report, every: quarter, by: +25d, covers: . }`,
      given: `
        rights: [{ id: licence, kind: mining-licence }]
        complete: [rights]
        ${report('2026-Q3', '2026-10-25')}`,
    },
    [
      { name: 'on the 25th day after the quarter', gives: 'met' },
      { name: 'on the 26th', and: report('2026-Q3', '2026-10-26'), gives: 'not-met' },
      {
        name: 'an earlier quarter only',
        and: report('2026-Q2', '2026-07-01'),
        gives: 'unknown',
        missing: ['document:procurement-report 2026-Q3 for licence'],
      },
      {
        name: 'the quarter before, on the last day of this one',
        and: report('2026-Q2', '2026-07-25'),
        asOf: '2026-10-25',
        gives: 'met',
      },
      {
        name: 'the quarter before, a day later',
        and: report('2026-Q2', '2026-07-25'),
        asOf: '2026-10-26',
        gives: 'unknown',
      },
      { name: 'the last day for the fourth quarter', asOf: '2027-01-25', gives: 'met' },
      {
        name: 'a day later the fourth quarter is due',
        asOf: '2027-01-26',
        gives: 'unknown',
        missing: ['document:procurement-report 2026-Q4 for licence'],
      },
      { name: 'of no right named, and there is one', and: report('2026-Q3', '2026-10-25', ''), gives: 'met' },
      {
        name: 'of no right named, and there are two',
        and: `
          rights: [{ id: licence, kind: mining-licence }, { id: other, kind: exploration-licence }]
          ${report('2026-Q3', '2026-10-25', '')}`,
        gives: 'unknown',
      },
      {
        name: 'none for the quarter',
        and: 'documents: [{ id: r, kind: procurement-report, status: none, period: 2026-Q3, covers: [licence] }]',
        gives: 'not-met',
      },
      {
        name: 'the quarter not in a register that is complete',
        and: 'documents: []\ncomplete: [rights, documents]',
        gives: 'not-met',
      },
      {
        name: 'a right of another kind',
        and: 'rights: [{ id: licence, kind: exploration-licence }]',
        gives: 'not-applicable',
      },
    ],
  );
});
