import { describe, expect, test } from 'vitest';
import { misreadingsIn } from '../support/engine.js';
import { examples } from '../support/examples.js';

describe('28: a rate that must follow from its parts', () => {
  examples(
    {
      criterion: `
        id: eu.esrs.s1-recordable-rate
        test: { fact: social.health_and_safety.recordable_rate, equals: { metric: recordables-per-million-hours }, within: 2 % }`,
      metrics: `
        - id: recordables-per-million-hours
          dimension: frequency
          ratio: [ { fact: social.health_and_safety.recordable_injuries }, { fact: social.health_and_safety.hours_worked } ]`,
      // 25 cases in 25 million hours are 1 in a million.
      given: safety('recordable_rate: 1 /1e6 h, recordable_injuries: 25 times, hours_worked: 25e6 h'),
    },
    [
      { name: 'the rate of its parts', gives: 'met' },
      {
        name: 'the same for two hundred thousand hours',
        and: safety('recordable_rate: 0.2 /2e5 h'),
        gives: 'met',
      },
      {
        name: 'the rate of another base, taken for this one',
        and: safety('recordable_rate: 1 /2e5 h'),
        gives: 'not-met',
      },
      {
        name: '27 cases in 25 million hours, for a million',
        and: safety('recordable_rate: 1.08 /1e6 h, recordable_injuries: 27 times'),
        gives: 'met',
      },
      {
        name: '27 cases in 25 million hours, for two hundred thousand',
        and: safety('recordable_rate: 0.216 /2e5 h, recordable_injuries: 27 times'),
        gives: 'met',
      },
      { name: 'two per cent over', and: safety('recordable_rate: 1.02 /1e6 h'), gives: 'met' },
      { name: 'more than two per cent over', and: safety('recordable_rate: 1.021 /1e6 h'), gives: 'not-met' },
      { name: 'two per cent under', and: safety('recordable_rate: 0.196 /2e5 h'), gives: 'met' },
      {
        name: 'more than two per cent under',
        and: safety('recordable_rate: 0.1958 /2e5 h'),
        gives: 'not-met',
      },
      {
        name: 'no case, no rate',
        and: safety('recordable_rate: 0 /1e6 h, recordable_injuries: 0 times'),
        gives: 'met',
      },
      { name: 'no case, yet a rate', and: safety('recordable_injuries: 0 times'), gives: 'not-met' },
      {
        name: 'rate of the group',
        and: safety('recordable_rate: { value: 1 /1e6 h, boundary: group }'),
        gives: 'unknown',
        missing: ['social.health_and_safety.recordable_rate'],
      },
      {
        name: 'cases not told',
        and: safety('recordable_injuries: null'),
        gives: 'unknown',
        missing: ['social.health_and_safety.recordable_injuries'],
      },
      {
        name: 'no hours: a division by zero',
        and: safety('hours_worked: 0 h'),
        gives: 'unknown',
        low: 0,
        high: 1,
      },
      {
        name: 'hours that may be none',
        and: safety('hours_worked: "< 25000001 h"'),
        gives: 'unknown',
        missing: ['social.health_and_safety.hours_worked'],
      },
      {
        name: 'cases as a range within the two per cent',
        and: safety('recordable_injuries: { between: [24.9 times, 25.1 times] }'),
        gives: 'met',
      },
    ],
  );

  function safety(fields: string): string {
    return `social: { health_and_safety: { ${fields} } }`;
  }

  test('a rate for a hundred persons is another dimension', () => {
    expect(misreadingsIn({ given: safety('recordable_rate: 1 /100 persons') })).toHaveLength(1);
  });
});
