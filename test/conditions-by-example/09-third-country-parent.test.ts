import { describe, expect, test } from 'vitest';
import { type Answer, verdictOf } from '../support/engine.js';

const criterion = `
id: eu.csrd.third-country-parent
provision: Directive 2013/34/EU Art. 40a
reach: group
applies:
  all:
    - { fact: company.turnover.eu, year: 0, above: 450 MEUR }
    - { fact: company.turnover.eu, year: -1, above: 450 MEUR }
    - { some: company.eu_entities, test: { fact: .turnover, above: 200 MEUR } }
from: 2029-01-01
test: { document: sustainability-report, status: [adopted, approved], valid: true }
`;

interface Group {
  readonly turnover?: string;
  readonly entity?: string;
  readonly complete?: string;
  readonly report?: string;
  readonly period?: string;
  readonly asOf?: string;
}

function group({
  turnover = '{ 2027: 451 MEUR, 2028: 460 MEUR }',
  entity = '201 MEUR',
  complete = 'company.eu_entities',
  report = 'status: adopted, issued_on: 2029-04-01',
  period = '2028',
  asOf = '2029-06-01',
}: Group): Answer {
  const given = `
    project: { reporting_period: ${period} }
    company: { turnover: { eu: ${turnover} }, eu_entities: [{ id: de, turnover: ${entity} }] }
    documents: [{ id: r, kind: sustainability-report, ${report} }]
    complete: [${complete}]`;
  return verdictOf({ criterion, given, asOf });
}

describe('9: two years running', () => {
  test.each<Group & { readonly verdict: string }>([
    { verdict: 'met' },
    { turnover: '{ 2027: 450 MEUR, 2028: 460 MEUR }', verdict: 'not-applicable' },
    { turnover: '{ 2027: 451 MEUR, 2028: 450 MEUR }', verdict: 'not-applicable' },
    { turnover: '{ 2027: 0.4501 GEUR, 2028: 450.1 MEUR }', verdict: 'met' },
    { turnover: '{ 2026: 900 MEUR, 2028: 460 MEUR }', verdict: 'unknown' },
    { turnover: '{ 2026: 900 MEUR, 2027: 900 MEUR }', verdict: 'unknown' },
    { turnover: '460 MEUR', verdict: 'unknown' },
    { turnover: '440 MEUR', verdict: 'not-applicable' },
    { turnover: '{ 2027: 451 MEUR, 2028: 460 MEUR }', period: '2027-04-01/2028-03-31', verdict: 'met' },
    { entity: '200 MEUR', verdict: 'not-applicable' },
    { entity: '200 MEUR', complete: '', verdict: 'unknown' },
    { entity: '201 MEUR', complete: '', verdict: 'met' },
    { entity: 'null', verdict: 'unknown' },
    { report: 'status: submitted, issued_on: 2029-04-01', verdict: 'not-met' },
    { report: 'status: approved, approved_on: 2029-06-01', verdict: 'met' },
    { report: 'status: approved', verdict: 'unknown' },
  ])('$turnover $period $entity ($complete) $report: $verdict', ({ verdict, ...given }) => {
    expect(group(given).verdict).toBe(verdict);
  });

  test('a plain value has no year before it', () => {
    expect(group({ turnover: '460 MEUR' }).missing).toEqual(['company.turnover.eu']);
  });

  test('on the last day of 2028 it is upcoming, even where it may not apply', () => {
    const asOf = '2028-12-31';
    const report = 'status: none';
    expect(group({ asOf, report })).toMatchObject({
      verdict: 'upcoming',
      from: '2029-01-01',
      wouldBe: 'not-met',
    });
    expect(group({ asOf, turnover: '460 MEUR' }).verdict).toBe('upcoming');
    expect(group({ asOf, turnover: '440 MEUR' }).verdict).toBe('not-applicable');
  });
});
