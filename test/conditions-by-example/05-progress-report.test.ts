import { describe, expect, test } from 'vitest';
import { type Answer, verdictOf } from '../support/engine.js';

const criterion = `
id: eu.crma.progress-report
provision: Art. 8(1)
reach: direct
binds: { fact: project.strategic_project, equals: recognised }
applies: { fact: project.strategic_project, equals: recognised }
from: { fact: project.strategic_project_since, plus: P2Y }
test: { document: crma-progress-report, status: [submitted, approved], not_older_than: P2Y, by: submitted_on }
`;

const fresh = 'status: submitted, submitted_on: 2026-06-01';

function since(
  day: string,
  report = '',
  asOf = '2026-11-22',
  status = 'strategic_project: recognised',
): Answer {
  const documents = report === '' ? '[]' : `[{ id: r, kind: crma-progress-report, ${report} }]`;
  const given = `
    project: { ${status}, ${day === '' ? '' : `strategic_project_since: ${day}`} }
    documents: ${documents}`;
  return verdictOf({ criterion, given, asOf });
}

describe('5: a duty that starts on the own day of the project', () => {
  test.each([
    { name: 'two years are over tomorrow', day: '2024-11-23', verdict: 'upcoming', from: '2026-11-23' },
    { name: 'two years are over today', day: '2024-11-22', verdict: 'met', from: undefined },
    { name: 'two years were over yesterday', day: '2024-11-21', verdict: 'met', from: undefined },
    { name: 'in a month that is over', day: '2024-10', verdict: 'met', from: undefined },
    {
      name: 'in a month that is to come',
      day: '2024-12',
      verdict: 'upcoming',
      from: '2026-12-01 to 2026-12-31',
    },
    { name: 'in a month that the day cuts', day: '2024-11', verdict: 'unknown', from: undefined },
    { name: 'in a year that the day cuts', day: '2024', verdict: 'unknown', from: undefined },
  ])('recognised $day, $name: $verdict', ({ day, verdict, from }) => {
    expect(since(day, fresh)).toMatchObject({ verdict, from });
  });

  test.each([
    { report: fresh, verdict: 'met' },
    { report: 'status: approved, submitted_on: 2024-11-22', verdict: 'met' },
    { report: 'status: submitted, submitted_on: 2024-11-21', verdict: 'not-met' },
    { report: 'status: submitted, submitted_on: 2024-11', verdict: 'unknown' },
    { report: 'status: submitted', verdict: 'unknown' },
    { report: 'status: draft, submitted_on: 2026-06-01', verdict: 'not-met' },
    { report: 'submitted_on: 2026-06-01', verdict: 'unknown' },
    { report: 'status: none', verdict: 'not-met' },
    { report: '', verdict: 'unknown' },
    { report: 'status: submitted, submitted_on: 2026-11-23', verdict: 'unknown' },
  ])('a report ($report) is $verdict once the day has come', ({ report, verdict }) => {
    expect(since('2020-01-01', report).verdict).toBe(verdict);
  });

  test('before the day it says what it would be', () => {
    expect(since('2026-01-01', fresh)).toMatchObject({
      verdict: 'upcoming',
      wouldBe: 'met',
      from: '2028-01-01',
    });
    expect(since('2026-01-01', 'status: none').wouldBe).toBe('not-met');
    expect(since('2026-01-01').wouldBe).toBe('unknown');
  });

  test('29 February two years on is 28 February', () => {
    const at = (asOf: string): Answer => since('2024-02-29', 'status: none', asOf);
    expect(at('2026-02-27')).toMatchObject({ verdict: 'upcoming', from: '2026-02-28' });
    expect(at('2026-02-28').verdict).toBe('not-met');
  });

  test('without a day of recognition it is unknown, whatever the report says', () => {
    expect(since('', fresh)).toMatchObject({
      verdict: 'unknown',
      missing: ['project.strategic_project_since'],
    });
    expect(since('', 'status: none')).toMatchObject({ verdict: 'unknown', low: 0, high: 1 });
  });

  test('of a project that is not recognised it is not asked; of one that may be it is upcoming or unknown', () => {
    expect(since('2020-01-01', fresh, '2026-11-22', 'strategic_project: applying').verdict).toBe(
      'not-applicable',
    );
    expect(since('2020-01-01', fresh, '2026-11-22', 'name: x').verdict).toBe('unknown');
    expect(since('2026-01-01', fresh, '2026-11-22', 'name: x').verdict).toBe('upcoming');
  });
});
