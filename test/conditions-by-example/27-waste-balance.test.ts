import { describe } from 'vitest';
import { examples } from '../support/examples.js';

describe('27: totals, with rounding', () => {
  examples(
    {
      criterion: `
        id: eu.esrs.e5-waste-balance
        test:
          all:
            - { fact: environment.waste.total, equals: { metric: waste-diverted-plus-disposed }, within: 1 % }
            - { fact: environment.waste.total, equals: { metric: waste-hazardous-plus-other }, within: 1 % }`,
      metrics: `
        - { id: waste-diverted-plus-disposed, dimension: mass, sum: [ { fact: environment.waste.diverted }, { fact: environment.waste.disposed } ] }
        - { id: waste-hazardous-plus-other, dimension: mass, sum: [ { fact: environment.waste.hazardous }, { fact: environment.waste.other } ] }`,
      given: waste('total: 1000 t, diverted: 400 t, disposed: 600 t, hazardous: 300 t, other: 700 t'),
    },
    [
      { name: 'both sums are the total', gives: 'met' },
      { name: 'in other units', and: waste('disposed: 0.6 kt'), gives: 'met' },
      // The share is of the sum: of 991 t it is 9.91 t, of 990 t 9.9 t.
      { name: '9 t apart, of 991 t', and: waste('diverted: 391 t'), gives: 'met' },
      { name: '10 t apart, of 990 t', and: waste('diverted: 390 t'), gives: 'not-met' },
      { name: '10 t apart, of 1000 t', and: waste('total: 1010 t'), gives: 'met' },
      { name: 'a little more', and: waste('total: 1010.1 t'), gives: 'not-met' },
      { name: 'one sum fails', and: waste('hazardous: 320 t'), gives: 'not-met' },
      {
        name: 'a term not told: the sum is 600 t or more',
        and: waste('diverted: null'),
        gives: 'unknown',
        missing: ['environment.waste.diverted'],
      },
      {
        name: 'a term not told, and the total is less',
        and: waste('total: 500 t, diverted: null'),
        gives: 'not-met',
      },
      {
        name: 'nothing is diverted: counts nothing in the sum',
        and: `
          ${waste('diverted: null, disposed: 1000 t')}
          omitted: [{ path: environment.waste.diverted, reason: does-not-exist }]`,
        gives: 'met',
      },
      {
        name: 'nothing is diverted, and the other term is too small',
        and: `
          ${waste('diverted: null')}
          omitted: [{ path: environment.waste.diverted, reason: does-not-exist }]`,
        gives: 'not-met',
      },
      {
        name: 'not measured is not nothing',
        and: `
          ${waste('diverted: null')}
          omitted: [{ path: environment.waste.diverted, reason: not-measured }]`,
        gives: 'unknown',
      },
      {
        name: 'neither term told',
        and: waste('diverted: null, disposed: null'),
        gives: 'unknown',
        missing: ['environment.waste.diverted', 'environment.waste.disposed'],
      },
      {
        name: 'a total within the share wherever it lies',
        and: waste('total: { between: [995 t, 1005 t] }'),
        gives: 'met',
      },
      {
        name: 'a total that may be anything from there',
        and: waste('total: "> 990 t"'),
        gives: 'unknown',
        missing: ['environment.waste.total'],
      },
      {
        name: 'total not told',
        and: waste('total: null'),
        gives: 'unknown',
        missing: ['environment.waste.total'],
      },
      {
        name: 'there is no total',
        and: `
          ${waste('total: null')}
          omitted: [{ path: environment.waste.total, reason: does-not-exist }]`,
        gives: 'not-met',
      },
      {
        name: 'total of the group',
        and: waste('total: { value: 1000 t, boundary: group }'),
        gives: 'unknown',
        missing: ['environment.waste.total'],
      },
    ],
  );

  function waste(fields: string): string {
    return `environment: { waste: { ${fields} } }`;
  }
});
