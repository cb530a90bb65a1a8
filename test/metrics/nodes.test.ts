import { describe, expect, test } from 'vitest';
import { type Asked, computed } from './bounds.js';

type Row = readonly [name: string, of: string, given: string, gives: string];

function table(rows: readonly Row[], more: Partial<Asked> = {}): void {
  test.each(rows)('%s', (_, of, given, gives) => {
    expect(computed({ of, given, ...more }).text).toBe(gives);
  });
}

const none = (path: string): string => `omitted: [{ path: ${path}, reason: does-not-exist }]`;

describe('difference', () => {
  const less = 'difference: [{ fact: a }, { fact: b }]';
  table([
    ['two points', less, 'a: 5 t\nb: 2 t', '3000 kg'],
    ['below zero', less, 'a: 2 t\nb: 5 t', '-3000 kg'],
    ['two ranges', less, 'a: { between: [1 t, 2 t] }\nb: { between: [0.5 t, 1 t] }', '[0, 1500] kg'],
    ['open ends change sides', less, 'a: 5 t\nb: "< 2 t"', '(3000, 5000] kg'],
    ['without an upper end', less, 'a: 5 t\nb: "> 2 t"', '(-∞, 3000) kg'],
    ['one not told', less, 'a: 5 t', 'unknown'],
    ['one that does not exist', less, `a: 5 t\n${none('b')}`, 'none'],
    ['one that does not exist, one not told', less, none('b'), 'none'],
  ]);
});

describe('product', () => {
  table([
    ['by a share', 'product: [{ fact: a }, 40 %]', 'a: 5 t', '2000 kg'],
    ['of signed ranges', 'product: [{ fact: s }, 2]', 's: { between: [-2 t, 3 t] }', '[-4000, 6000] kg'],
    ['by a negative factor', 'product: [{ fact: s }, -2]', 's: { between: [-2 t, 3 t] }', '[-6000, 4000] kg'],
    ['nothing times what has no upper end', 'product: [0, { fact: a }]', 'a: "> 1 t"', '0 kg'],
    ['nothing times what is not told', 'product: [0, { fact: a }]', '', 'unknown'],
    ['of what does not exist', 'product: [2, { fact: a }]', none('a'), 'none'],
    ['of three', 'product: [2, 3, { fact: a }]', 'a: 1 t', '6000 kg'],
  ]);
  table([['of two dimensions', 'product: [{ fact: a }, 2 m3/t]', 'a: 5 t', '10 m^3']], {
    dimension: 'volume',
  });
});

describe('ratio', () => {
  const by = 'ratio: [{ fact: a }, { fact: b }]';
  table(
    [
      ['two points', by, 'a: 1 t\nb: 4000 kg', '0.25'],
      ['by a range', by, 'a: 1 t\nb: { between: [2 t, 4 t] }', '[0.25, 0.5]'],
      ['by zero', by, 'a: 1 t\nb: 0 t', 'unknown'],
      [
        'what may be of either sign by zero',
        'ratio: [{ fact: s }, 0 t]',
        's: { between: [-1 t, 1 t] }',
        'unknown',
      ],
      ['nothing by nothing', by, 'a: 0 t\nb: 0 t', 'unknown'],
      ['by what may be zero', by, 'a: 1 t\nb: "< 2 t"', 'unknown'],
      ['by what is above zero', by, 'a: 1 t\nb: "> 0 t"', '(0, ∞)'],
      ['by what has no upper end', by, 'a: 1 t\nb: { at_least: 4 t }', '(0, 0.25]'],
      [
        'by what may be of either sign',
        'ratio: [{ fact: a }, { fact: s }]',
        'a: 1 t\ns: { between: [-1 t, 1 t] }',
        'unknown',
      ],
      [
        'by what is negative',
        'ratio: [{ fact: a }, { fact: s }]',
        'a: 1 t\ns: { between: [-4 t, -2 t] }',
        '[-0.5, -0.25]',
      ],
      ['by what is not told', by, 'a: 1 t', 'unknown'],
      ['by what does not exist', by, `a: 1 t\n${none('b')}`, 'none'],
      ['too large a number', 'ratio: [{ fact: a }, { fact: b }]', 'a: 1e300 t\nb: 1e-300 t', 'unknown'],
      [
        'money by money',
        'ratio: [{ fact: money }, { fact: other_money }]',
        'money: 1 MEUR\nother_money: 4000000 EUR',
        '0.25',
      ],
      [
        'money by money of another currency',
        'ratio: [{ fact: money }, { fact: other_money }]',
        'money: 1 EUR\nother_money: 2000 KZT',
        'unknown',
      ],
      [
        'money by money of another currency, with a rate',
        'ratio: [{ fact: money }, { fact: other_money }]',
        'money: 1 EUR\nother_money: 2000 KZT\nexchange_rates: [{ from: EUR, to: KZT, rate: 500 }]',
        '0.25',
      ],
    ],
    { dimension: 'ratio' },
  );
  table([
    [
      'money by a price is an amount',
      'ratio: [{ fact: money }, { fact: price }]',
      'money: 100 EUR\nprice: 5 EUR/t',
      '20000 kg',
    ],
  ]);

  test.each([
    ['zero', 'b: 0 t'],
    ['what may be zero', 'b: "< 2 t"'],
  ])('by %s tells the reason', (_, given) => {
    const { operand } = computed({ of: by, dimension: 'ratio', given: `a: 1 t\n${given}` });
    expect(operand.gaps.map((gap) => gap.note ?? '').join()).toMatch(/zero/);
  });

  test('a third is a third', () => {
    const { operand } = computed({ of: 'ratio: [1 t, 3 t]', dimension: 'ratio' });
    const [value] = operand.values;
    expect(value?.kind === 'number' && value.interval.low).toBe(1 / 3);
  });
});

describe('min and max', () => {
  const of = (head: string): string => `${head}: [{ fact: a }, { fact: b }]`;
  table([
    ['the least of points', of('min'), 'a: 1 t\nb: 2 t', '1000 kg'],
    ['the greatest of points', of('max'), 'a: 1 t\nb: 2 t', '2000 kg'],
    [
      'the least of ranges',
      of('min'),
      'a: { between: [1 t, 3 t] }\nb: { between: [2 t, 5 t] }',
      '[1000, 3000] kg',
    ],
    [
      'the greatest of ranges',
      of('max'),
      'a: { between: [1 t, 3 t] }\nb: { between: [2 t, 5 t] }',
      '[2000, 5000] kg',
    ],
    [
      'the least of a wide and a narrow one',
      of('min'),
      'a: { between: [1 t, 10 t] }\nb: { between: [2 t, 3 t] }',
      '[1000, 3000] kg',
    ],
    ['the greatest, one without an end', of('max'), 'a: "> 1 t"\nb: 2 t', '[2000, ∞) kg'],
    ['one not told', of('min'), 'a: 1 t', 'unknown'],
    ['one that does not exist', of('max'), `a: 1 t\n${none('b')}`, 'none'],
    ['of one alone', 'max: [{ fact: a }]', 'a: 1 t', '1000 kg'],
  ]);
});

describe('span', () => {
  const from = 'span: [{ fact: begun_on }, { fact: ended_on }]';
  table(
    [
      ['whole days over a leap day', from, 'begun_on: 2024-02-28\nended_on: 2024-03-01', days(2)],
      ['backwards', from, 'begun_on: 2024-03-01\nended_on: 2024-02-28', days(-2)],
      ['to the same day', from, 'begun_on: 2024-03-01\nended_on: 2024-03-01', days(0)],
      ['to the as-of day', 'span: [{ fact: begun_on }, as-of]', 'begun_on: 2026-11-01', days(21)],
      [
        'from a year',
        from,
        'begun_on: 2023\nended_on: 2024-01-01',
        `[${days(1).replace(' s', '')}, ${days(365)}`.replace(' s', '] s'),
      ],
      [
        'to a year later',
        'span: [{ fact: begun_on }, { fact: begun_on, plus: P1Y }]',
        'begun_on: 2024-02-29',
        days(365),
      ],
      ['one not told', from, 'begun_on: 2024-03-01', 'unknown'],
      ['one that does not exist', from, `begun_on: 2024-03-01\n${none('ended_on')}`, 'none'],
      ['one that does not exist, one not told', from, none('ended_on'), 'none'],
    ],
    { dimension: 'time' },
  );

  function days(number: number): string {
    return `${number * 86_400} s`;
  }
});

describe('cases', () => {
  const of = 'cases: [{ when: { fact: kind, equals: ore }, value: { fact: a } }, { otherwise: { fact: b } }]';
  table([
    ['the first branch that holds', of, 'kind: ore\na: 1 t\nb: 2 t', '1000 kg'],
    ['the other one', of, 'kind: slag\na: 1 t\nb: 2 t', '2000 kg'],
    ['either, where it cannot be told', of, 'a: 1 t\nb: 2 t', '1000 kg or 2000 kg'],
    ['either, of one value', of, 'a: 1 t\nb: 1000 kg', '1000 kg'],
    ['either, one of them not told', of, 'a: 1 t', '1000 kg or unknown'],
    ['either, one of them does not exist', of, `a: 1 t\n${none('b')}`, '1000 kg or none'],
    ['the branch that holds does not exist', of, `kind: ore\nb: 1 t\n${none('a')}`, 'none'],
    [
      'no branch and no other',
      'cases: [{ when: { fact: kind, equals: ore }, value: 1 t }]',
      'kind: slag',
      'unknown',
    ],
    [
      'a branch that cannot be told, and no other',
      'cases: [{ when: { fact: kind, equals: ore }, value: 1 t }]',
      '',
      'unknown',
    ],
    [
      'what is computed from either is a range',
      'product: [2, { cases: [{ when: { fact: kind, equals: ore }, value: 1 t }, { otherwise: 3 t }] }]',
      '',
      '[2000, 6000] kg',
    ],
  ]);
  table(
    [
      [
        'a day',
        'cases: [{ when: { fact: kind, equals: ore }, value: 2026-07-01 }, { otherwise: { fact: begun_on } }]',
        'kind: ore',
        '2026-07-01',
      ],
      [
        'either day',
        'cases: [{ when: { fact: kind, equals: ore }, value: 2026-07-01 }, { otherwise: { fact: begun_on } }]',
        'begun_on: 2024-05',
        '2026-07-01 or [2024-05-01, 2024-05-31]',
      ],
      ['a day that does not exist', 'fact: begun_on', none('begun_on'), 'none'],
      ['a day with a time added', 'fact: begun_on, plus: P1M', 'begun_on: 2026-01-31', '2026-02-28'],
    ],
    { dimension: 'date' },
  );
});

describe('table', () => {
  const cell = (name: string, row: string): string => `table: ${name}, row: { fact: ${row} }`;
  table([
    ['a row by name', 'table: limits, row: ore', '', '5000 kg'],
    ['a row by a fact', cell('limits', 'kind'), 'kind: slag', '7000 kg'],
    ['a row not told', cell('limits', 'kind'), '', 'unknown'],
    [
      'rows of two sources',
      cell('limits', 'kind'),
      'kind: { claims: [{ value: ore }, { value: slag }] }',
      '5000 kg or 7000 kg',
    ],
    ['a row that the table lacks', cell('only-ore', 'kind'), 'kind: slag', 'none'],
    [
      'a row that the table may lack',
      cell('only-ore', 'kind'),
      'kind: { claims: [{ value: ore }, { value: slag }] }',
      '5000 kg or none',
    ],
    ['a row that does not exist', cell('limits', 'kind'), none('kind'), 'none'],
    ['a band', cell('bands', 'hardness'), 'hardness: 45 mg CaCO3/L', '2000 kg'],
    ['the lower end of a band', cell('bands', 'hardness'), 'hardness: 40 mg CaCO3/L', '2000 kg'],
    ['just under it', cell('bands', 'hardness'), 'hardness: 39.9 mg CaCO3/L', '1000 kg'],
    [
      'a range over three bands',
      cell('bands', 'hardness'),
      'hardness: { between: [30 mg CaCO3/L, 50 mg CaCO3/L] }',
      '1000 kg or 2000 kg or 3000 kg',
    ],
    [
      'a range up to a band, not into it',
      cell('bands', 'hardness'),
      'hardness: "< 40 mg CaCO3/L"',
      '1000 kg',
    ],
    ['no hardness told', cell('bands', 'hardness'), '', 'unknown'],
  ]);
});

describe('fact and metric', () => {
  const other = '- { id: other, dimension: mass, fact: a }';
  table(
    [
      ['a fact', 'fact: a', 'a: 1 t', '1000 kg'],
      ['a share of a fact', 'fact: a, times: 40 %', 'a: 1 t', '400 kg'],
      ['the year before', 'fact: output, year: -1', 'output: { 2024: 1 t, 2025: 2 t }', '1000 kg'],
      ['the year before of a figure without years', 'fact: output, year: -1', 'output: 1 t', 'unknown'],
      ['another metric', 'product: [2, { metric: other }]', 'a: 1 t', '2000 kg'],
      ['another metric that has no value', 'product: [2, { metric: other }]', none('a'), 'none'],
      ['a sum with another metric that has no value', 'sum: [1 t, { metric: other }]', none('a'), '1000 kg'],
    ],
    { others: other },
  );

  test('of an item, within its list', () => {
    expect(computed({ of: 'fact: .mass', within: 'pits', given: 'pits: [{ id: x, mass: 1 t }]' }).text).toBe(
      '1000 kg',
    );
  });

  test('money for each unit of money converts by the inverse rate', () => {
    const given = 'intensity: 1 t CO2e/MEUR\nexchange_rates: [{ from: EUR, to: KZT, rate: 500 }]';
    const of = 'min: [1 t CO2e/MKZT, { fact: intensity }]';
    // 1 t for a million euros is 1 t for 500 million tenge: 2e-6 kg for one.
    expect(computed({ of, dimension: 'co2e-per-money', given }).text).toBe('0.000002 CO2e·KZT^-1');
  });
});
