import { describe } from 'vitest';
import { examples } from '../support/examples.js';

describe('33: a clock of its own, and steps', () => {
  examples(
    {
      criterion: `
        id: kz.env.closure-security
        applies: { all: [ { fact: environment.category, equals: I }, { not: { fact: environment.closure.secured_under_subsoil_code, is: true } } ] }
        from: { metric: assurance-clock, plus: P3Y }
        test:
          all:
            - { fact: environment.closure.security_total, at_least: { fact: environment.closure.cost_estimate } }
            - any:
                - { date: as-of, before: { metric: assurance-clock, plus: P10Y } }
                - { fact: environment.closure.deposit_share, at_least: 100 % }
                - all: [ { date: as-of, before: { metric: assurance-clock, plus: P20Y } }, { fact: environment.closure.deposit_share, at_least: 50 % } ]
            - { document: closure-cost-estimate, status: [adopted, approved], not_older_than: P7Y }`,
      metrics: `
        - id: assurance-clock
          dimension: date
          cases:
            - { when: { fact: project.commissioned_on, before: 2021-07-01 }, value: 2026-07-01 }
            - { otherwise: { fact: project.commissioned_on } }`,
      given: `
        project: { commissioned_on: 2015-03-01 }
        environment:
          category: I
          closure: { secured_under_subsoil_code: false, security_total: 100 MEUR, cost_estimate: 100 MEUR }
        documents: [{ id: estimate, kind: closure-cost-estimate, status: approved, issued_on: 2024-01-01 }]`,
    },
    [
      { name: 'an old plant', gives: 'upcoming', from: '2029-07-01', wouldBe: 'met', low: 0, high: 0 },
      { name: 'an old plant, the day before', asOf: '2029-06-30', gives: 'upcoming', from: '2029-07-01' },
      { name: 'an old plant, on the day', asOf: '2029-07-01', gives: 'met' },
      {
        name: 'commissioned the day before the law',
        and: since('2021-06-30'),
        gives: 'upcoming',
        from: '2029-07-01',
      },
      {
        name: 'commissioned on the day of the law: three years from its own day',
        and: since('2021-07-01'),
        gives: 'met',
      },
      { name: 'three years ago to the day', and: since('2023-11-22'), gives: 'met' },
      { name: 'a day less', and: since('2023-11-23'), gives: 'upcoming', from: '2026-11-23' },
      {
        name: 'three years from 29 February, the day before',
        and: since('2024-02-29'),
        asOf: '2027-02-27',
        gives: 'upcoming',
        from: '2027-02-28',
      },
      { name: 'three years from 29 February', and: since('2024-02-29'), asOf: '2027-02-28', gives: 'met' },
      { name: 'a year whose last day is long enough ago', and: since('2022'), gives: 'met' },
      {
        name: 'a year of which some days are',
        and: since('2023'),
        gives: 'unknown',
        missing: ['project.commissioned_on'],
      },
      {
        name: 'a year of which none is',
        and: since('2024'),
        gives: 'upcoming',
        from: '2027-01-01 to 2027-12-31',
      },
      {
        name: 'the year of the law: either clock',
        and: since('2021'),
        gives: 'unknown',
        missing: ['project.commissioned_on'],
      },
      {
        name: 'the year of the law, when both clocks have run',
        and: since('2021'),
        asOf: '2030-01-01',
        gives: 'met',
      },
      {
        name: 'commissioning not told: unknown whatever the test says',
        and: `${since('null')}\n${closure('security_total: 1 MEUR')}`,
        gives: 'unknown',
        low: 0,
        high: 1,
        missing: ['project.commissioned_on'],
      },
      {
        name: 'never commissioned: a clock without a day',
        and: `${since('null')}\nomitted: [{ path: project.commissioned_on, reason: does-not-exist }]`,
        gives: 'unknown',
        low: 0,
        high: 1,
      },
      { name: 'no deposit in the tenth year', and: ofAge('2023-05-10'), asOf: '2033-05-09', gives: 'met' },
      {
        name: 'deposit not told after ten years',
        and: ofAge('2023-05-10'),
        asOf: '2033-05-10',
        gives: 'unknown',
        missing: ['environment.closure.deposit_share'],
      },
      {
        name: 'half deposited after ten years',
        and: ofAge('2023-05-10', '50 %'),
        asOf: '2033-05-10',
        gives: 'met',
      },
      {
        name: 'less than half after ten years',
        and: ofAge('2023-05-10', '49.9 %'),
        asOf: '2033-05-10',
        gives: 'not-met',
      },
      {
        name: 'half deposited to the end of twenty years',
        and: ofAge('2023-05-10', '50 %'),
        asOf: '2043-05-09',
        gives: 'met',
      },
      {
        name: 'half deposited after twenty years',
        and: ofAge('2023-05-10', '50 %'),
        asOf: '2043-05-10',
        gives: 'not-met',
      },
      {
        name: 'all but a little after twenty years',
        and: ofAge('2023-05-10', '99.9 %'),
        asOf: '2043-05-10',
        gives: 'not-met',
      },
      {
        name: 'all deposited after twenty years',
        and: ofAge('2023-05-10', '100 %'),
        asOf: '2043-05-10',
        gives: 'met',
      },
      {
        name: 'too little security',
        and: `${since('2022-01-01')}\n${closure('security_total: 99.9 MEUR')}`,
        gives: 'not-met',
      },
      {
        name: 'security in another currency, no rate given',
        and: `${since('2022-01-01')}\n${closure('security_total: 50 GKZT')}`,
        gives: 'unknown',
        missing: ['environment.closure.security_total'],
      },
      {
        name: 'security in another currency, enough by the rate given',
        and: `
          ${since('2022-01-01')}
          ${closure('security_total: 50 GKZT')}
          exchange_rates: [{ from: EUR, to: KZT, rate: 500 }]`,
        gives: 'met',
      },
      {
        name: 'security in another currency, too little by the rate given',
        and: `
          ${since('2022-01-01')}
          ${closure('security_total: 49.9 GKZT')}
          exchange_rates: [{ from: EUR, to: KZT, rate: 500 }]`,
        gives: 'not-met',
      },
      { name: 'an estimate of seven years ago to the day', and: estimated('2019-11-22'), gives: 'met' },
      { name: 'an estimate of a day longer ago', and: estimated('2019-11-21'), gives: 'not-met' },
      {
        name: 'no estimate in the register',
        and: `${since('2022-01-01')}\ndocuments: []`,
        gives: 'unknown',
        missing: ['document:closure-cost-estimate'],
      },
      {
        name: 'secured under the other code',
        and: closure('secured_under_subsoil_code: true'),
        gives: 'not-applicable',
      },
      { name: 'another category', and: 'environment: { category: II }', gives: 'not-applicable' },
      {
        name: 'not told whether secured elsewhere, before the day',
        and: closure('secured_under_subsoil_code: null'),
        gives: 'upcoming',
        from: '2029-07-01',
        wouldBe: 'unknown',
      },
      {
        name: 'not told whether secured elsewhere, after the day',
        and: closure('secured_under_subsoil_code: null'),
        asOf: '2029-07-01',
        gives: 'unknown',
        missing: ['environment.closure.secured_under_subsoil_code'],
      },
    ],
  );

  function since(day: string): string {
    return `project: { commissioned_on: ${day} }`;
  }

  function closure(fields: string): string {
    return `environment: { closure: { ${fields} } }`;
  }

  /** With an estimate that is always fresh enough. */
  function ofAge(day: string, deposit = 'null'): string {
    const papers = ['2030-01-01', '2040-01-01'].map(
      (issued, index) =>
        `{ id: e${index}, kind: closure-cost-estimate, status: adopted, issued_on: ${issued} }`,
    );
    return `${since(day)}\n${closure(`deposit_share: ${deposit}`)}\ndocuments: [${papers.join(', ')}]`;
  }

  function estimated(day: string): string {
    const paper = `{ id: estimate, kind: closure-cost-estimate, status: approved, issued_on: ${day} }`;
    return `${since('2022-01-01')}\ndocuments: [${paper}]`;
  }
});
