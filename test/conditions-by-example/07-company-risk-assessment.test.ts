import { describe, expect, test } from 'vitest';
import { type Answer, verdictOf } from '../support/engine.js';

const criterion = `
id: eu.crma.large-company-risk-assessment
provision: Art. 24(1)-(2)
reach: group
binds: { fact: company.seat, one_of: { list: eu-member-states } }
applies: { all: [ { fact: company.employees, above: 500 persons }, { fact: company.turnover.worldwide, above: 150 MEUR }, { fact: company.uses_strategic_materials, is: true } ] }
test: { document: supply-risk-assessment, status: [adopted, approved], not_older_than: P3Y }
`;
const lists = { 'eu-member-states': ['FI', 'SE'] };

const report = '{ id: r, kind: supply-risk-assessment, status: adopted, issued_on: 2025-06-01 }';

interface Company {
  readonly employees?: string;
  readonly turnover?: string;
  readonly uses?: string;
  readonly document?: string;
  readonly rates?: string;
}

function company({
  employees = '501 persons',
  turnover = '151 MEUR',
  uses = 'true',
  document = report,
  rates = '',
}: Company): Answer {
  const given = `
    company: { employees: ${employees}, turnover: { worldwide: ${turnover} }, uses_strategic_materials: ${uses} }
    documents: [${document}]
    exchange_rates: [${rates}]`;
  return verdictOf({ criterion, lists, given });
}

describe('7: headcount and turnover, money as money', () => {
  test.each<Company & { readonly verdict: string }>([
    { verdict: 'met' },
    { employees: '500 persons', verdict: 'not-applicable' },
    { employees: '"> 500 persons"', verdict: 'met' },
    { employees: '">= 500 persons"', verdict: 'unknown' },
    { employees: '"<= 500 persons"', verdict: 'not-applicable' },
    { employees: '{ between: [400 persons, 600 persons] }', verdict: 'unknown' },
    { employees: 'null', verdict: 'unknown' },
    { turnover: '150 MEUR', verdict: 'not-applicable' },
    { turnover: '150.001 MEUR', verdict: 'met' },
    { turnover: '150000000 EUR', verdict: 'not-applicable' },
    { turnover: '0.151 GEUR', verdict: 'met' },
    { turnover: 'null', verdict: 'unknown' },
    { uses: 'false', verdict: 'not-applicable' },
    { uses: 'null', verdict: 'unknown' },
    { uses: 'null', employees: '12 persons', verdict: 'not-applicable' },
    { document: '{ id: r, kind: supply-risk-assessment, status: none }', verdict: 'not-met' },
    {
      document: '{ id: r, kind: supply-risk-assessment, status: submitted, issued_on: 2025-06-01 }',
      verdict: 'not-met',
    },
    {
      document: '{ id: r, kind: supply-risk-assessment, status: adopted, issued_on: 2023-11-22 }',
      verdict: 'met',
    },
    {
      document: '{ id: r, kind: supply-risk-assessment, status: adopted, issued_on: 2023-11-21 }',
      verdict: 'not-met',
    },
    {
      document: '{ id: r, kind: supply-risk-assessment, status: adopted, issued_on: 2023-11 }',
      verdict: 'unknown',
    },
    { document: '{ id: r, kind: supply-risk-assessment, status: adopted }', verdict: 'unknown' },
    { document: '', verdict: 'unknown' },
  ])('$employees $turnover $uses $document: $verdict', ({ verdict, ...given }) => {
    expect(company(given).verdict).toBe(verdict);
  });

  test('a turnover in another currency is unknown, and is told why', () => {
    const answer = company({ turnover: '100 GKZT' });
    expect(answer).toMatchObject({
      verdict: 'unknown',
      low: 0,
      high: 1,
      missing: ['company.turnover.worldwide'],
    });
    expect(answer.leaves).toMatchObject([
      { why: 'currency', note: expect.stringContaining('exchange_rates') },
    ]);
  });

  test.each([
    { turnover: '100 GKZT', rates: '{ from: EUR, to: KZT, rate: 600 }', verdict: 'met' },
    { turnover: '90 GKZT', rates: '{ from: EUR, to: KZT, rate: 600 }', verdict: 'not-applicable' },
    { turnover: '90.1 GKZT', rates: '{ from: EUR, to: KZT, rate: 600 }', verdict: 'met' },
    { turnover: '200 MUSD', rates: '{ from: USD, to: EUR, rate: 0.9 }', verdict: 'met' },
    { turnover: '200 MUSD', rates: '{ from: USD, to: EUR, rate: 0.75 }', verdict: 'not-applicable' },
    { turnover: '200 MUSD', rates: '{ from: KZT, to: EUR, rate: 0.0016 }', verdict: 'unknown' },
  ])('$turnover with the own rate of the project ($rates): $verdict', ({ turnover, rates, verdict }) => {
    expect(company({ turnover, rates }).verdict).toBe(verdict);
  });
});
