import { describe } from 'vitest';
import { examples } from '../support/examples.js';

const late = { notified_after: '3 h' };

describe('35: what the record of incidents shows', () => {
  examples(
    {
      criterion: `
        id: kz.env.accident-notice
        for: record.incidents
        where: { all: [ { fact: .kind, one_of: [emergency-emission, spill, dam-failure] }, { fact: .discovered_on, not_older_than: P3Y } ] }
        test: { fact: .notified_after, at_most: 2 h }`,
      given: `
        record: { incidents: [${incident()}] }
        complete: [record.incidents]`,
    },
    [
      { name: 'within two hours', gives: 'met', items: { acid: 'met' } },
      { name: 'within 120 minutes', and: record(incident({ notified_after: '120 min' })), gives: 'met' },
      { name: 'within 121 minutes', and: record(incident({ notified_after: '121 min' })), gives: 'not-met' },
      { name: 'in less than an hour', and: record(incident({ notified_after: '"< 1 h"' })), gives: 'met' },
      {
        name: 'after more than three hours',
        and: record(incident({ notified_after: '"> 3 h"' })),
        gives: 'not-met',
      },
      { name: 'no incident', and: record(''), gives: 'not-applicable' },
      {
        name: 'incidents not told',
        given: '{}',
        gives: 'unknown',
        low: 0,
        high: 1,
        missing: ['record.incidents'],
      },
      {
        name: 'notice not told',
        and: record(incident({ notified_after: 'null' })),
        gives: 'unknown',
        missing: ['record.incidents.acid.notified_after'],
      },
      {
        name: 'three years ago to the day, late',
        and: record(incident({ ...late, discovered_on: '2023-11-22' })),
        gives: 'not-met',
      },
      {
        name: 'a day longer ago, late',
        and: record(incident({ ...late, discovered_on: '2023-11-21' })),
        gives: 'not-applicable',
      },
      {
        name: 'a month that lies on both sides',
        and: record(incident({ ...late, discovered_on: '2023-11' })),
        gives: 'unknown',
        low: 0,
        high: 1,
        missing: ['record.incidents.acid.discovered_on'],
      },
      {
        name: 'another kind, late',
        and: record(incident({ ...late, kind: 'injury' })),
        gives: 'not-applicable',
      },
      {
        name: 'kind not told, in time',
        and: record(incident({ kind: 'null' })),
        gives: 'unknown',
        missing: ['record.incidents.acid.kind'],
      },
      {
        name: 'kind not told, too long ago',
        and: record(incident({ kind: 'null', discovered_on: '2020-01-01' })),
        gives: 'not-applicable',
      },
      {
        name: 'one in time, one late',
        and: record(`${incident()}, ${incident({ id: 'dust', ...late })}`),
        gives: 'not-met',
        low: 0,
        high: 0,
        items: { acid: 'met', dust: 'not-met' },
      },
      {
        name: 'one in time, and more may follow',
        and: 'complete: []',
        gives: 'unknown',
        items: { acid: 'met', '*': 'unknown' },
        missing: ['record.incidents'],
      },
      {
        name: 'one late, whatever follows',
        and: `${record(incident(late))}\ncomplete: []`,
        gives: 'not-met',
      },
    ],
  );
});

function incident(changed: Readonly<Record<string, string>> = {}): string {
  const fields = {
    id: 'acid',
    kind: 'spill',
    discovered_on: '2026-05-01',
    notified_after: '2 h',
    ...changed,
  };
  const written = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return `{ ${written.join(', ')} }`;
}

function record(items: string): string {
  return `record: { incidents: [${items}] }`;
}
