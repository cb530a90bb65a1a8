import { expect, test } from 'vitest';
import type { JudgedCriterion } from '../../src/assess/judged.js';
import { reliesUntil } from '../../src/assess/relies.js';
import type { Selection } from '../../src/assess/select.js';
import type { Facts, Paper } from '../../src/facts/facts.js';
import { formatDay, parseDay } from '../../src/quantity/day.js';
import { isMistake } from '../../src/quantity/mistake.js';

function day(text: string): number {
  const read = parseDay(text);
  if (isMistake(read)) throw new Error(read.message);
  return read.first;
}

const point = (text: string) => ({ low: day(text), high: day(text), lowOpen: false, highOpen: false });
const none: Selection = { chosen: [], absent: [] };
const judged: JudgedCriterion = {
  verdict: 'met',
  credit: { low: 1, high: 1 },
  leaves: [{ path: 'document:permit', pointer: '/documents/0', why: 'value' }],
  missing: [],
  evidence: [],
  documented: 1,
};

function facts(expires: string | 'never'): Facts {
  const end = expires === 'never' ? expires : { first: day(expires), last: day(expires) };
  const paper: Paper = {
    id: 'p',
    kind: 'permit',
    pointer: '/documents/0',
    days: {},
    contains: new Map(),
    expiresOn: end,
  };
  const rest = {
    id: 'p',
    name: 'P',
    fields: new Map(),
    papersComplete: true,
    omissions: [],
    rates: [],
  } as const;
  return { ...rest, papers: [paper] };
}

test.each([
  ['twelve months', 'never', judged, '2027-11-22'],
  ['the last day of a deciding paper', '2026-12-31', judged, '2026-12-31'],
  [
    'the day before a criterion bites',
    'never',
    { ...judged, from: { text: '', interval: point('2026-11-24') } },
    '2026-11-23',
  ],
  [
    'the day before one of its items does',
    'never',
    {
      ...judged,
      items: [
        {
          ...judged,
          id: 'dam-1',
          verdict: 'upcoming' as const,
          from: { text: '', interval: point('2027-01-01') },
        },
      ],
    },
    '2026-12-31',
  ],
])('an assessment is relied on until %s', (_, expires, one, expected) => {
  expect(formatDay(reliesUntil([{ judged: one }], none, facts(expires), day('2026-11-22')))).toBe(expected);
});
