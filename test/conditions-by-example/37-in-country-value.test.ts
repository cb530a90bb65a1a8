import { describe } from 'vitest';
import { examples } from '../support/examples.js';

describe('37: whose date?', () => {
  examples(
    {
      criterion: `
        id: kz.subsoil.in-country-value
        for: rights
        where: { fact: .kind, one_of: [mining-licence, contract] }
        applies: { not: { all: [ { fact: .kind, equals: contract }, { fact: .issued_on, before: 2018-06-29 } ] } }
        test:
          cases:
            - { when: { fact: .issued_on, before: 2026-01-01 }, test: { fact: .in_country_value, at_least: 50 % } }
            - { otherwise: { fact: .in_country_value, at_least: 70 % } }`,
      given: `${licence('2020-01-01', '50 %')}\ncomplete: [rights]`,
    },
    [
      { name: 'the older share', gives: 'met' },
      { name: 'less than the older share', and: licence('2020-01-01', '49.9 %'), gives: 'not-met' },
      { name: 'the older share on the last day of it', and: licence('2025-12-31', '50 %'), gives: 'met' },
      {
        name: 'the older share on the first day of the newer',
        and: licence('2026-01-01', '50 %'),
        gives: 'not-met',
      },
      { name: 'the newer share', and: licence('2026-01-01', '70 %'), gives: 'met' },
      { name: 'less than the newer share', and: licence('2026-01-01', '69.9 %'), gives: 'not-met' },
      { name: 'a share that is enough in both cases', and: licence('null', '75 %'), gives: 'met' },
      { name: 'at the newer share, day not told', and: licence('null', '70 %'), gives: 'met' },
      { name: 'a share that is enough in neither', and: licence('null', '40 %'), gives: 'not-met' },
      {
        name: 'a share that is enough in one',
        and: licence('null', '60 %'),
        gives: 'unknown',
        low: 0,
        high: 1,
        missing: ['rights.licence.issued_on'],
      },
      {
        name: 'a range of shares, enough in both cases',
        and: licence('null', '{ between: [70 %, 80 %] }'),
        gives: 'met',
      },
      {
        name: 'a range of shares that is open in one case',
        and: licence('null', '{ between: [55 %, 80 %] }'),
        gives: 'unknown',
        missing: ['rights.licence.issued_on', 'rights.licence.in_country_value'],
      },
      { name: 'the month before the change', and: licence('2025-12', '50 %'), gives: 'met' },
      { name: 'the year of the change', and: licence('2026', '60 %'), gives: 'not-met' },
      {
        name: 'share not told',
        and: licence('2020-01-01', 'null'),
        gives: 'unknown',
        missing: ['rights.licence.in_country_value'],
      },
      {
        name: 'a contract of before the code',
        and: licence('2018-06-28', '10 %', 'contract'),
        gives: 'not-applicable',
      },
      {
        name: 'a contract of the first day of the code',
        and: licence('2018-06-29', '50 %', 'contract'),
        gives: 'met',
      },
      { name: 'a licence of before the code', and: licence('2018-06-28', '50 %'), gives: 'met' },
      {
        name: 'a contract whose day is not told, though its share is enough',
        and: licence('null', '75 %', 'contract'),
        gives: 'unknown',
        low: 0,
        high: 1,
        missing: ['rights.licence.issued_on'],
      },
      {
        name: 'a right of another kind',
        and: licence('2020-01-01', '10 %', 'exploration-licence'),
        gives: 'not-applicable',
      },
      {
        name: 'kind not told, of after the code',
        and: licence('2020-01-01', '75 %', 'null'),
        gives: 'unknown',
        missing: ['rights.licence.kind'],
      },
      { name: 'no rights', and: 'rights: []', gives: 'not-applicable' },
      { name: 'rights not told', given: '{}', gives: 'unknown', missing: ['rights'] },
      {
        name: 'an old contract beside a good licence',
        and: `
          rights:
            - { id: old, kind: contract, issued_on: 1999-01-01 }
            - { id: new, kind: mining-licence, issued_on: 2020-01-01, in_country_value: 55 % }`,
        gives: 'met',
        items: { new: 'met' },
      },
    ],
  );

  function licence(day: string, share: string, kind = 'mining-licence'): string {
    return right(`kind: ${kind}, issued_on: ${day}, in_country_value: ${share}`);
  }
});

/** One right, called `licence`. */
function right(fields: string): string {
  return `rights: [{ id: licence, ${fields} }]`;
}
