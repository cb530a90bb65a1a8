import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { GateBreak } from '../../src/model/assessment.js';
import { plain, safeJson } from '../../src/report/escape.js';
import { wrap } from '../../src/report/layout.js';
import { durationsInWords, leafSentence, mergedLeaves, operatorText } from '../../src/report/leaf-text.js';
import { gateLines } from '../../src/report/notes.js';
import { compactGrid, sheetOf } from '../../src/report/sheet.js';
import { lackingPapers } from '../../src/report/table/gaps.js';
import { gate } from '../../src/report/table/gate.js';
import {
  bindsNote,
  countsSentence,
  itemNames,
  levelSentence,
  percent,
  scoreSentence,
  smallPercent,
} from '../../src/report/text.js';
import { widthOf } from '../../src/report/width.js';
import { assessment, countsOf, finding, leaf, score } from './assessments.js';

test.each([
  [0.996, '99 %'],
  [1, '100 %'],
  [0.999999, '99 %'],
  [0.29, '29 %'],
  [0.57, '57 %'],
  [1 - 1e-16, '100 %'],
  [0.1 + 0.2, '30 %'],
  [0, '0 %'],
  [0.004, '0 %'],
])('percent cuts %f to %s', (share, text) => {
  expect(percent(share)).toBe(text);
});

test('a small share is not said to be none', () => {
  expect([0, 0.004, 0.01].map(smallPercent)).toEqual(['0 %', '< 1 %', '1 %']);
});

test('a score without anything assessable is none, never 100 %', () => {
  expect(scoreSentence(score())).toBe('not scored: nothing assessable');
  expect(scoreSentence(score({ declared: 0.62, documented: 0.1899, possible: 0.8199 }))).toBe(
    '62 % declared (18 % documented), 81 % possible',
  );
});

test('counts name what is inside and outside of the score', () => {
  const findings = (['met', 'met', 'unknown', 'upcoming', 'not-applicable'] as const).map((verdict, index) =>
    finding({ criterion: `a.${index}`, verdict }),
  );
  expect(countsSentence(countsOf(findings))).toBe(
    '3 criteria: 2 met, 1 unknown; outside the score: 1 upcoming, 1 not applicable',
  );
  expect(countsSentence(countsOf([]))).toBe('no criterion to score');
});

test.each([
  ['aligned', 'aligned', 'aligned', 'aligned (by the aligned score)'],
  [
    'not-aligned',
    'partly-aligned',
    'kz only',
    'undetermined: not aligned at what is certain, partly aligned at what is possible (by the one side judged, Kazakh)',
  ],
  [null, null, 'eu', 'none: nothing assessable'],
] as const)('level %s to %s', (low, high, basis, text) => {
  expect(levelSentence({ low, high, basis })).toBe(text);
});

test('what does not bind is never said to be broken law', () => {
  expect(bindsNote({ verdict: 'not-met', binds: false })).toBe('(does not bind here)');
  expect(bindsNote({ verdict: 'unknown', binds: 'unknown' })).toBe('(whether it binds here is not known)');
  expect(bindsNote({ verdict: 'not-met', binds: true })).toBe('');
  expect(bindsNote({ verdict: 'met', binds: false })).toBe('');
});

describe('a leaf in words', () => {
  const path = 'environment.waste.facilities.dam-1.kind';
  test.each([
    [
      leaf({ path, observed: 'tailings', operator: 'one_of', limit: 'waste-dump, heap-leach' }),
      `${path} is \`tailings\`; asked: one of waste-dump, heap-leach`,
    ],
    [
      leaf({
        path: 'a.so2',
        observed: '0.5 g/Nm3',
        converted: '500 mg/Nm3',
        operator: 'at_most',
        limit: '400 mg/Nm3',
        margin: '100 mg/Nm3 (25 %) above',
      }),
      'a.so2 is 0.5 g/Nm3 (= 500 mg/Nm3); asked: at most 400 mg/Nm3; 100 mg/Nm3 (25 %) above',
    ],
    [
      leaf({ path: 'a.ph', observed: '6 to 9', operator: 'not between', limit: '6 and 9' }),
      'a.ph is 6 to 9; asked: not between 6 and 9',
    ],
    [
      leaf({ path: 'a.flag', observed: 'false', operator: 'is', limit: 'true' }),
      'a.flag is false; asked: true',
    ],
    [
      leaf({ path: 'a.flag', observed: 'true', operator: 'not is', limit: 'true' }),
      'a.flag is true; asked: not true',
    ],
    [
      leaf({
        path: 'a.day',
        observed: '2020-01-01',
        operator: 'not_older_than',
        limit: 'P3Y (since 2023-11-22)',
      }),
      'a.day is 2020-01-01; asked: not older than 3 years (since 2023-11-22)',
    ],
    [
      leaf({ path: 'a.list', observed: '2', operator: 'count at_least', limit: '3' }),
      'a.list has 2 such items; asked: at least 3',
    ],
    [leaf({ path: 'a.list', observed: 'none', operator: 'some' }), 'a.list is declared empty'],
    [
      leaf({ path: 'a.b', why: 'absent', operator: 'at_most', limit: '5 t' }),
      'a.b is not given; asked: at most 5 t',
    ],
    [
      leaf({ path: 'a.b', why: 'absent', observed: 'not given', note: 'no figure for 2025' }),
      'a.b is not given: no figure for 2025',
    ],
    [leaf({ path: 'a.b', why: 'omitted', note: 'not-disclosed' }), 'a.b is declared not disclosed'],
    [leaf({ path: 'a.b', why: 'omitted', note: 'does not exist' }), 'a.b does not exist, says the project'],
    [
      leaf({
        path: 'a.b',
        why: 'stale',
        observed: '9 t',
        note: 'its period ended more than 24 months before the day',
      }),
      'a.b is stale (9 t): its period ended more than 24 months before the day',
    ],
    [
      leaf({
        path: 'a.b',
        why: 'boundary',
        observed: '9 t',
        note: 'a figure of the group; that of the site is asked',
      }),
      'a.b (9 t) is a figure of the group; that of the site is asked',
    ],
    [
      leaf({ path: 'a.b', why: 'range', observed: '< 3 t', operator: 'at_most', limit: '2 t' }),
      'a.b (< 3 t) is not exact enough to decide; asked: at most 2 t',
    ],
    [
      leaf({ path: 'a.b', why: 'disputed', observed: '1 t or 3 t' }),
      'sources disagree about a.b (1 t or 3 t)',
    ],
    [
      leaf({ path: 'a.b', why: 'incomplete', observed: '2 given', note: 'not declared complete' }),
      'list a.b is not declared complete (2 given)',
    ],
    [
      leaf({
        path: 'document:closure-plan',
        why: 'document',
        observed: 'not in the register',
        operator: 'asks',
        limit: 'closure-plan, valid',
      }),
      'the register has no closure-plan; asked: valid',
    ],
    [
      leaf({
        path: 'document:closure-plan',
        why: 'document',
        observed: 'not in the register, which is complete',
        operator: 'asks',
        limit: 'closure-plan',
      }),
      'the register, declared complete, has no closure-plan',
    ],
    [
      leaf({
        path: 'document:closure-plan',
        observed: 'no such paper',
        operator: 'asks',
        limit: 'closure-plan',
      }),
      'the register says there is no closure-plan',
    ],
    [
      leaf({
        path: 'document:closure-plan for dam-1',
        observed: 'cp (draft)',
        operator: 'asks',
        limit: 'closure-plan, adopted or approved',
        note: 'fails: status, contains',
      }),
      'closure-plan for dam-1: cp (draft); asked: adopted or approved; short on: its status, what it contains',
    ],
    [
      leaf({
        path: 'document:report 2025',
        observed: 'r-1, submitted 2026-05-04',
        operator: 'filed by',
        limit: '2026-03-31',
      }),
      'report 2025: r-1, submitted 2026-05-04; asked: filed by 2026-03-31',
    ],
    [
      leaf({ path: 'metric:carbon-intensity', why: 'undefined', note: 'division by zero' }),
      'the metric carbon-intensity cannot be computed: division by zero',
    ],
  ])('%s', (given, sentence) => {
    expect(leafSentence(given)).toBe(sentence);
  });

  test('a list that is not given', () => {
    const given = leaf({ path: 'project.changes', why: 'absent', note: 'the list is not given' });
    expect(leafSentence(given)).toBe('the list project.changes is not given');
  });

  test('papers that differ in what they should hold are one', () => {
    const one = (held: string) =>
      leaf({
        path: 'document:policy',
        why: 'document',
        observed: 'not in the register',
        operator: 'asks',
        limit: `policy, adopted, containing ${held}`,
      });
    const other = leaf({ path: 'a.b', why: 'absent' });
    expect(mergedLeaves([one('a'), other, one('b'), other, one('a')]).map(leafSentence)).toEqual([
      'the register has no policy; asked: adopted, containing a, b',
      'a.b is not given',
    ]);
  });

  test.each([
    'at_most',
    'at_least',
    'above',
    'below',
    'equals',
    'between',
    'one_of',
    'includes',
    'includes_all',
    'includes_any',
    'is',
    'known',
    'before',
    'after',
    'on_or_before',
    'on_or_after',
    'not_older_than',
  ])('%s and its opposite read differently, without underscores', (operator) => {
    const [asked, not] = [operatorText(operator), operatorText(`not ${operator}`)];
    expect(asked).not.toBe(not);
    expect(`${asked}${not}`).not.toContain('_');
  });
});

test.each([
  ['P3Y', '3 years'],
  ['P1Y6M', '1 year 6 months'],
  ['P90D (since 2026-01-01)', '90 days (since 2026-01-01)'],
  ['PM10', 'PM10'],
  ['2P3', '2P3'],
])('%s reads %s', (text, words) => {
  expect(durationsInWords(text)).toBe(words);
});

describe('plain', () => {
  test.each([
    ['a\u001b[31mb\u001b[0mc', 'abc'],
    ['a\u001b]0;title\u0007b', 'ab'],
    ['a\u001b]8;;http://x\u001b\\link\u001b]8;;\u001b\\', 'alink'],
    ['a\u001b]0;never ended', 'a0;never ended'],
    ['\u009b2Ja', 'a'],
    ['a\u202eb\u2066c\u200bd\ufeffe', 'abcd e'],
    ['a\r\n\tb\u2028c', 'a b c'],
    ['a\ud800b', 'ab'],
    ['Қоңырат, ёлка, 古墳', 'Қоңырат, ёлка, 古墳'],
  ])('%j', (text, safe) => {
    expect(plain(text)).toBe(safe);
  });

  test('JSON keeps the data and loses the orders', () => {
    const data = { a: '\u009b2J\u202e\u2028\u0000\ufeff' };
    const text = safeJson(JSON.stringify(data));
    expect(text).toMatch(/^[ -~]*$/);
    expect(JSON.parse(text)).toEqual(data);
  });
});

describe('wrap', () => {
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['at most 120 mg/Nm3 of it', 14, ['at most', '120 mg/Nm3 of', 'it']],
    ['see Art. 6(1) now', 9, ['see', 'Art. 6(1)', 'now']],
    ['a.bbbbb.ccccc.ddddd', 10, ['a.bbbbb.', 'ccccc.', 'ddddd']],
    ['古墳古墳古墳', 4, ['古墳', '古墳', '古墳']],
    ['', 5, ['']],
  ])('%s at %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});

test('the short way to a width gives what the long way gives', () => {
  const ranges = [
    [0x20, 0x52f],
    [0x2010, 0x27ff],
  ] as const;
  const letters = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  );
  expect(letters.filter((letter) => widthOf(letter) !== stringWidth(letter))).toEqual([]);
  expect(widthOf('\u001b[31mҚоңырат\u001b[39m 古墳')).toBe(12);
});

describe('many items', () => {
  const ids = Array.from({ length: 1000 }, (_, index) => `dam-${index}`);

  test('are named as far as a reader gets, and what a list may still hold in words', () => {
    expect(itemNames(['dam-1', 'dam-2'])).toBe('dam-1, dam-2');
    expect(itemNames(['dam-1', '*'])).toBe('dam-1, and what the list may still hold');
    expect(itemNames(['*'])).toBe('what the list may still hold');
    expect(itemNames(ids)).toMatch(/^dam-0, (dam-\d+, ){10}dam-11 and 988 more$/);
  });

  const breaks: GateBreak[] = [...ids, '*'].map((item) => ({
    ...{ reason: 'critical', criterion: 'kz.demo.dams', item, verdict: 'unknown', message: 'Dams' },
  }));
  const dams = finding({ criterion: 'kz.demo.dams', verdict: 'unknown', severity: 'critical' });
  const broken = assessment({ findings: [dams], gate: { held: false, broken: breaks, accepted: [] } });

  test('break the gate in one line for their criterion', () => {
    const lines = gate(broken, sheetOf({ color: false, width: 80, ascii: false, all: false })).join('\n');
    expect(lines.match(/kz\.demo\.dams/g)).toHaveLength(1);
    expect(lines.replaceAll(/\s+/g, ' ')).toContain('and 988 more, and what the list may still hold');
    expect(gateLines([broken]).join()).not.toContain('more');
  });

  test('lack the same paper in one sentence', () => {
    const evidence = [{ kinds: ['passport'], state: 'absent' as const }];
    const items = ids.slice(0, 3).map((id) => ({
      ...{ id, verdict: 'met' as const, credit: { low: 1, high: 1 }, decided_by: [], evidence },
    }));
    expect(lackingPapers({ ...dams, items })).toBe('passport: not in the register for dam-0, dam-1, dam-2');
  });
});

describe('a table of thousands of rows', () => {
  const rows = Array.from({ length: 3000 }, (_, index) => [
    `row ${index} ${'word '.repeat(index % 7)}`,
    'дамба',
  ]);

  test.each([false, true])('is drawn at once, and as a small one is (ascii: %s)', (ascii) => {
    const sheet = sheetOf({ color: false, width: 80, ascii, all: false });
    const draw = (some: readonly string[][]): readonly string[] =>
      compactGrid([['a', 'b'], ...some], [20, 5], sheet);
    const began = performance.now();
    const lines = draw(rows);
    expect(performance.now() - began).toBeLessThan(3000);
    const last = rows.slice(-40);
    const body = draw(last).slice(3);
    expect(lines.slice(-body.length)).toEqual(body);
    expect(lines.filter((line) => /^[┌├└+]/.test(line))).toHaveLength(3);
  });
});

test.each([
  [
    {
      path: 'project.begun_on',
      observed: '2024-05-13',
      operator: 'on_or_before',
      limit: 'does not exist + P3Y',
    },
    'project.begun_on is 2024-05-13; asked: on or before a day that does not exist',
  ],
  [
    { path: 'as-of', observed: '2026-11-22', operator: 'on_or_before', limit: 'does not exist' },
    'the as-of day is 2026-11-22; asked: on or before a day that does not exist',
  ],
])('a day that does not exist is no day to add years to: %j', (given, said) => {
  expect(leafSentence(leaf(given))).toBe(said);
});
