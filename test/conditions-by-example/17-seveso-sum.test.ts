import { describe, expect, test } from 'vitest';
import { type Answer, verdictOf } from '../support/engine.js';

const metrics = `
- id: seveso-lower-tier-sum
  dimension: ratio
  sum: { each: environment.chemicals.substances, where: { fact: .substance, one_of: { list: seveso-named } }, of: { ratio: [ { fact: .greatest_quantity }, { table: seveso-lower, row: { fact: .substance } } ] } }
`;
const criterion = `
id: eu.seveso.prevention-policy
provision: Art. 8
reach: benchmark
applies: { metric: seveso-lower-tier-sum, at_least: 1 }
test: { document: major-accident-prevention-policy, valid: true }
`;
const lists = { 'seveso-named': ['chlorine', 'sodium-cyanide'] };
const shared = 'seveso-lower: { rows: { chlorine: 10 t, sodium-cyanide: 5 t } }';
const parameters = { metrics, lists, shared };

const policy = 'status: approved, issued_on: 2025-01-01, expires_on: never';
const complete = 'environment.chemicals.substances';

function store(substances: readonly (readonly [string, string])[], declared: string, paper = policy): Answer {
  const items = substances.map(
    ([substance, mass], index) => `{ id: s${index}, substance: ${substance}, greatest_quantity: ${mass} }`,
  );
  const given = `
    environment: { chemicals: { substances: [${items.join(', ')}] } }
    complete: [${declared}]
    documents: [{ id: p, kind: major-accident-prevention-policy, ${paper} }]`;
  return verdictOf({ ...parameters, criterion, given });
}

describe('17: a sum of ratios decides what applies', () => {
  test.each([
    { name: '1.2 of an open list', items: [['chlorine', '12 t']], declared: '', verdict: 'met' },
    { name: '0.3 of an open list', items: [['chlorine', '3 t']], declared: '', verdict: 'unknown' },
    {
      name: '0.3 of a complete list',
      items: [['chlorine', '3 t']],
      declared: complete,
      verdict: 'not-applicable',
    },
    { name: 'just 1', items: [['chlorine', '10 t']], declared: complete, verdict: 'met' },
    { name: 'just 1 in another unit', items: [['chlorine', '10000 kg']], declared: complete, verdict: 'met' },
    { name: 'just under 1', items: [['chlorine', '9.999 t']], declared: complete, verdict: 'not-applicable' },
    {
      name: '0.6 and 0.4',
      items: [
        ['chlorine', '6 t'],
        ['sodium-cyanide', '2 t'],
      ],
      declared: complete,
      verdict: 'met',
    },
    {
      name: '0.6 and 0.39',
      items: [
        ['chlorine', '6 t'],
        ['sodium-cyanide', '1.95 t'],
      ],
      declared: complete,
      verdict: 'not-applicable',
    },
    {
      name: 'one that is not named',
      items: [['diesel', '900 t']],
      declared: complete,
      verdict: 'not-applicable',
    },
    {
      name: '1.2 and one of unknown mass',
      items: [
        ['chlorine', '12 t'],
        ['sodium-cyanide', 'null'],
      ],
      declared: complete,
      verdict: 'met',
    },
    {
      name: '0.3 and one of unknown mass',
      items: [
        ['chlorine', '3 t'],
        ['sodium-cyanide', 'null'],
      ],
      declared: complete,
      verdict: 'unknown',
    },
    {
      name: '1.2 and one of unknown substance',
      items: [
        ['chlorine', '12 t'],
        ['null', '1 t'],
      ],
      declared: complete,
      verdict: 'met',
    },
    {
      name: '0.3 and one of unknown substance',
      items: [
        ['chlorine', '3 t'],
        ['null', '1 t'],
      ],
      declared: complete,
      verdict: 'unknown',
    },
    {
      name: 'a mass of which only a bound is known',
      items: [['chlorine', '"< 10 t"']],
      declared: complete,
      verdict: 'not-applicable',
    },
    {
      name: 'a mass of which the bound is the limit',
      items: [['chlorine', '"<= 10 t"']],
      declared: complete,
      verdict: 'unknown',
    },
    {
      name: 'masses that sources claim',
      items: [['chlorine', '{ claims: [{ value: 5 t }, { value: 12 t }] }']],
      declared: complete,
      verdict: 'unknown',
    },
    { name: 'nothing stored', items: [], declared: '', verdict: 'not-applicable' },
  ] as const)('$name: $verdict', ({ items, declared, verdict }) => {
    expect(store(items, declared).verdict).toBe(verdict);
  });

  test('what would settle it is named', () => {
    expect(store([['chlorine', '3 t']], '').missing).toEqual(['environment.chemicals.substances']);
    expect(
      store(
        [
          ['chlorine', '3 t'],
          ['sodium-cyanide', 'null'],
        ],
        complete,
      ).missing,
    ).toEqual(['environment.chemicals.substances.s1.greatest_quantity']);
    expect(verdictOf({ ...parameters, criterion }).missing).toContain('environment.chemicals.substances');
  });

  test.each([
    { paper: policy, verdict: 'met' },
    { paper: 'status: submitted, issued_on: 2025-01-01, expires_on: never', verdict: 'not-met' },
    { paper: 'status: adopted, issued_on: 2025-01-01, expires_on: 2026-11-22', verdict: 'met' },
    { paper: 'status: adopted, issued_on: 2025-01-01, expires_on: 2026-11-21', verdict: 'not-met' },
    { paper: 'status: adopted, expires_on: never', verdict: 'unknown' },
    { paper: 'status: adopted, issued_on: 2025-01-01', verdict: 'unknown' },
    { paper: 'status: none', verdict: 'not-met' },
  ])('where it applies, a policy ($paper) is $verdict', ({ paper, verdict }) => {
    expect(store([['chlorine', '12 t']], complete, paper).verdict).toBe(verdict);
  });
});
