import { describe } from 'vitest';
import { examples } from '../support/examples.js';

const insured = 'id: policy, instrument: insurance';
const forty = `{ id: bank, instrument: bank-guarantee, amount: 40 MKZT }, { ${insured}, amount: 60 MKZT }`;
const less = `{ id: bank, instrument: deposit-pledge, amount: 39.9 MKZT }, { ${insured}, amount: 60.1 MKZT }`;
const sixty = `{ id: bank, instrument: bank-guarantee, amount: 20 MKZT }, { id: pledge, instrument: deposit-pledge, amount: 40 MKZT }, { ${insured}, amount: 40 MKZT }`;
const all = '{ id: bank, instrument: bank-guarantee, amount: 100 MKZT }';

describe('40: shares by third of the term', () => {
  examples(
    {
      criterion: `
        id: kz.subsoil.closure-security
        for: rights
        where: { fact: .kind, one_of: [mining-licence, subsoil-space-licence] }
        test:
          cases:
            - { when: { metric: share-of-term-elapsed, below: 1/3 }, test: { metric: share-in-bank-instruments, at_least: 40 % } }
            - { when: { metric: share-of-term-elapsed, below: 2/3 }, test: { metric: share-in-bank-instruments, at_least: 60 % } }
            - { otherwise: { metric: share-in-bank-instruments, at_least: 100 % } }`,
      metrics: `
        - id: share-of-term-elapsed
          dimension: ratio
          within: rights
          ratio: [ { span: [ { fact: .issued_on }, as-of ] }, { span: [ { fact: .issued_on }, { fact: .expires_on } ] } ]
        - id: share-in-bank-instruments
          dimension: ratio
          within: rights
          ratio: [ { sum: { each: .securities, where: { fact: .instrument, one_of: [bank-guarantee, deposit-pledge] }, of: { fact: .amount } } }, { sum: { each: .securities, of: { fact: .amount } } } ]`,
      // 1095 days, so that a third of them is 365: to 2022-01-01, and two thirds to 2023-01-01.
      given: `${licence(forty)}\ncomplete: [rights, rights.*.securities]`,
    },
    [
      { name: 'a day before the first third', asOf: '2021-12-31', gives: 'met' },
      { name: 'at one third', asOf: '2022-01-01', gives: 'not-met' },
      { name: 'at one third, with more', and: licence(sixty), asOf: '2022-01-01', gives: 'met' },
      { name: 'a day before the second third', and: licence(sixty), asOf: '2022-12-31', gives: 'met' },
      { name: 'at two thirds', and: licence(sixty), asOf: '2023-01-01', gives: 'not-met' },
      { name: 'at two thirds, with all', and: licence(all), asOf: '2023-01-01', gives: 'met' },
      // 10,950 days: a third are 3650; 33.3 % of them are 3646, so that a rounded share would misjudge four days.
      {
        name: 'a day before the third of a long term',
        and: licence(forty, '2000-01-01', '2029-12-24'),
        asOf: '2009-12-28',
        gives: 'met',
      },
      {
        name: 'at the third of a long term',
        and: licence(forty, '2000-01-01', '2029-12-24'),
        asOf: '2009-12-29',
        gives: 'not-met',
      },
      { name: 'less than the first share', and: licence(less), asOf: '2021-06-01', gives: 'not-met' },
      {
        name: 'end of the term not told, all in banks',
        and: licence(all, '2021-01-01', 'null'),
        gives: 'met',
      },
      {
        name: 'end of the term not told, less than any share',
        and: licence(less, '2021-01-01', 'null'),
        gives: 'not-met',
      },
      {
        name: 'end of the term not told, enough for some of it',
        and: licence(sixty, '2021-01-01', 'null'),
        gives: 'unknown',
        low: 0,
        high: 1,
        missing: ['rights.licence.expires_on'],
      },
      {
        name: 'end told as a year, still in the first third of all of it',
        and: licence(forty, '2021-01-01', '2024'),
        asOf: '2021-06-01',
        gives: 'met',
      },
      {
        // A third of 1095 to 1460 days are 365 to 487.
        name: 'end told as a year, perhaps past the first third',
        and: licence(forty, '2021-01-01', '2024'),
        asOf: '2022-02-01',
        gives: 'unknown',
        missing: ['rights.licence.expires_on'],
      },
      { name: 'a term without a day', and: licence(sixty, '2021-01-01', '2021-01-01'), gives: 'unknown' },
      {
        name: 'nothing in banks',
        and: licence('{ id: policy, instrument: insurance, amount: 100 MKZT }'),
        asOf: '2021-06-01',
        gives: 'not-met',
      },
      {
        name: 'no security: no share of nothing',
        and: licence(''),
        asOf: '2021-06-01',
        gives: 'unknown',
        low: 0,
        high: 1,
      },
      {
        name: 'an instrument not told, enough without it',
        and: licence(
          '{ id: bank, instrument: bank-guarantee, amount: 40 MKZT }, { id: policy, amount: 60 MKZT }',
        ),
        asOf: '2021-06-01',
        gives: 'met',
      },
      {
        name: 'an instrument not told, enough only with it',
        and: licence(
          '{ id: bank, instrument: bank-guarantee, amount: 39 MKZT }, { id: policy, amount: 61 MKZT }',
        ),
        asOf: '2021-06-01',
        gives: 'unknown',
        missing: ['rights.licence.securities.policy.instrument'],
      },
      {
        name: 'an instrument not told, too little even with it',
        and: licence('{ id: bank, amount: 39 MKZT }, { id: policy, instrument: insurance, amount: 61 MKZT }'),
        asOf: '2021-06-01',
        gives: 'not-met',
      },
      {
        name: 'an amount not told',
        and: licence(
          '{ id: bank, instrument: bank-guarantee, amount: 40 MKZT }, { id: policy, instrument: insurance }',
        ),
        asOf: '2021-06-01',
        gives: 'unknown',
        missing: ['rights.licence.securities.policy.amount'],
      },
      {
        name: 'more securities may follow',
        and: 'complete: [rights]',
        asOf: '2021-06-01',
        gives: 'unknown',
        missing: ['rights.licence.securities'],
      },
      {
        name: 'a contract',
        and: `rights: [{ id: old, kind: contract, issued_on: 1999-01-01 }]`,
        gives: 'not-applicable',
      },
      { name: 'rights not told', given: '{}', gives: 'unknown', missing: ['rights'] },
    ],
  );
});

function licence(securities: string, from = '2021-01-01', to = '2024-01-01'): string {
  const fields = `kind: mining-licence, issued_on: ${from}, expires_on: ${to}, securities: [${securities}]`;
  return `rights: [{ id: licence, ${fields} }]`;
}
