import { describe } from 'vitest';
import { examples } from '../support/examples.js';

describe('42: what is asked depends on the class', () => {
  examples(
    {
      criterion: `
        id: int.gistm.safety-review
        for: environment.waste.facilities
        where: { fact: .kind, equals: tailings }
        test:
          cases:
            - { when: { fact: .classification.gistm, one_of: [very-high, extreme] }, test: { document: dam-safety-review, status: [adopted, approved], not_older_than: P5Y, covers: . } }
            - { otherwise: { document: dam-safety-review, status: [adopted, approved], not_older_than: P10Y, covers: . } }`,
      given: `${dam('null')}\ncomplete: [environment.waste.facilities]`,
    },
    [
      { name: 'four years old, class not told', and: reviewed('2022-11-22'), gives: 'met' },
      {
        name: 'seven years old, class not told',
        and: reviewed('2019-11-22'),
        gives: 'unknown',
        low: 0,
        high: 1,
        missing: ['environment.waste.facilities.dam.classification.gistm'],
      },
      {
        name: 'twelve years old, class not told',
        and: reviewed('2014-11-22'),
        gives: 'not-met',
        low: 0,
        high: 0,
      },
      {
        name: 'five years old to the day, very high',
        and: `${dam('very-high')}\n${reviewed('2021-11-22')}`,
        gives: 'met',
      },
      {
        name: 'a day older, very high',
        and: `${dam('very-high')}\n${reviewed('2021-11-21')}`,
        gives: 'not-met',
      },
      {
        name: 'ten years old to the day, low',
        and: `${dam('low')}\n${reviewed('2016-11-22')}`,
        gives: 'met',
      },
      { name: 'a day older, low', and: `${dam('low')}\n${reviewed('2016-11-21')}`, gives: 'not-met' },
      {
        name: 'seven years old, sources differ across the step',
        and: `${dam('{ claims: [{ value: high }, { value: extreme }] }')}\n${reviewed('2019-11-22')}`,
        gives: 'unknown',
        missing: ['environment.waste.facilities.dam.classification.gistm'],
      },
      {
        name: 'seven years old, sources differ above the step',
        and: `${dam('{ claims: [{ value: very-high }, { value: extreme }] }')}\n${reviewed('2019-11-22')}`,
        gives: 'not-met',
      },
      {
        name: 'no review in the register',
        and: dam('low'),
        gives: 'unknown',
        missing: ['document:dam-safety-review for dam'],
      },
      {
        name: 'no review in a register that is complete',
        and: 'documents: []\ncomplete: [environment.waste.facilities, documents]',
        gives: 'not-met',
      },
      {
        name: 'a facility of another kind',
        and: 'environment: { waste: { facilities: [{ id: dump, kind: waste-dump }] } }',
        gives: 'not-applicable',
      },
      { name: 'no facility', and: 'environment: { waste: { facilities: [] } }', gives: 'not-applicable' },
      {
        name: 'facilities not told',
        given: '{}',
        gives: 'unknown',
        missing: ['environment.waste.facilities'],
      },
    ],
  );

  function reviewed(day: string): string {
    return `documents: [{ id: review, kind: dam-safety-review, status: adopted, issued_on: ${day}, covers: [dam] }]`;
  }
});

describe('42: a limit by class', () => {
  examples(
    {
      criterion: `
        id: int.gistm.design-flood
        for: environment.waste.facilities
        where: { fact: .kind, equals: tailings }
        test: { fact: .design_flood_probability, at_most: { table: gistm-flood, row: { fact: .classification.gistm } } }`,
      tables: `
        gistm-flood: { rows: { low: 0.005 /a, significant: 0.001 /a, high: 0.0004 /a, very-high: 0.0002 /a } }`,
      given: `${dam('low', '0.005 /a')}\ncomplete: [environment.waste.facilities]`,
    },
    [
      { name: 'at the limit of its class', gives: 'met' },
      { name: 'over the limit of its class', and: dam('low', '0.0051 /a'), gives: 'not-met' },
      { name: 'the same in another class', and: dam('significant', '0.005 /a'), gives: 'not-met' },
      {
        name: 'class not told: no cell',
        and: dam('null', '0.0001 /a'),
        gives: 'unknown',
        missing: ['environment.waste.facilities.dam.classification.gistm'],
      },
      {
        name: 'sources differ, within both limits',
        and: dam('{ claims: [{ value: low }, { value: high }] }', '0.0004 /a'),
        gives: 'met',
      },
      {
        name: 'sources differ, within one limit',
        and: dam('{ claims: [{ value: low }, { value: high }] }', '0.001 /a'),
        gives: 'unknown',
        missing: ['environment.waste.facilities.dam.classification.gistm'],
      },
      {
        name: 'sources differ, over both limits',
        and: dam('{ claims: [{ value: low }, { value: high }] }', '0.006 /a'),
        gives: 'not-met',
      },
      {
        name: 'a class that the table lacks: no limit, and what has none holds nothing',
        and: dam('extreme', '0.0001 /a'),
        gives: 'not-met',
      },
      {
        name: 'a class that the table may lack',
        and: dam('{ claims: [{ value: low }, { value: extreme }] }', '0.0001 /a'),
        gives: 'unknown',
      },
      {
        name: 'probability not told',
        and: dam('low', 'null'),
        gives: 'unknown',
        missing: ['environment.waste.facilities.dam.design_flood_probability'],
      },
      {
        name: 'a facility of another kind',
        and: 'environment: { waste: { facilities: [{ id: dump, kind: landfill }] } }',
        gives: 'not-applicable',
      },
    ],
  );
});

function dam(classed: string, flood = 'null'): string {
  const fields = `id: dam, kind: tailings, classification: { gistm: ${classed} }, design_flood_probability: ${flood}`;
  return `environment: { waste: { facilities: [{ ${fields} }] } }`;
}
