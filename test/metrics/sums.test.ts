import { describe, expect, test } from 'vitest';
import { type Asked, computed } from './bounds.js';

/** In kilograms. */
type Row = readonly [name: string, of: string, given: string, gives: string];

function table(rows: readonly Row[], more: Partial<Asked> = {}): void {
  test.each(rows)('%s', (_, of, given, gives) => {
    expect(computed({ of, given, ...more }).text).toBe(gives);
  });
}

const none = (...paths: readonly string[]): string =>
  `omitted: [${paths.map((path) => `{ path: ${path}, reason: does-not-exist }`).join(', ')}]`;

describe('a sum of terms', () => {
  const both = 'sum: [{ fact: a }, { fact: b }]';
  table([
    ['two points', both, 'a: 1 t\nb: 2 t', '3000 kg'],
    ['units of one dimension', both, 'a: 1 t\nb: 500 kg', '1500 kg'],
    ['a range', both, 'a: { between: [1 t, 2 t] }\nb: 2 t', '[3000, 4000] kg'],
    ['a range without its upper end', both, 'a: "< 1 t"\nb: 2 t', '[2000, 3000) kg'],
    ['a range without its lower end', both, 'a: "> 1 t"\nb: 2 t', '(3000, ∞) kg'],
    [
      'claims of two sources',
      both,
      'a: { claims: [{ value: 1 t }, { value: 3 t }] }\nb: 2 t',
      '[3000, 5000] kg',
    ],
    ['what is not told counts from nothing up', both, 'a: 1 t', '[1000, ∞) kg'],
    [
      'what is not measured too',
      both,
      'a: 1 t\nomitted: [{ path: b, reason: not-measured }]',
      '[1000, ∞) kg',
    ],
    ['what does not exist counts nothing', both, `a: 1 t\n${none('b')}`, '1000 kg'],
    ['neither term told', both, '', 'unknown'],
    ['neither term exists', both, none('a', 'b'), 'none'],
    ['one does not exist, the other is not told', both, none('a'), 'unknown'],
    ['a literal is a known term', 'sum: [1 t, { fact: a }]', '', '[1000, ∞) kg'],
    ['one term alone', 'sum: [{ fact: a }]', 'a: 2 t', '2000 kg'],
    ['a term that may be negative, told', 'sum: [{ fact: a }, { fact: s }]', 'a: 1 t\ns: -3 t', '-2000 kg'],
    ['a term that may be negative, not told', 'sum: [{ fact: a }, { fact: s }]', 'a: 1 t', '(-∞, ∞) kg'],
    [
      'a stale figure counts as not told',
      'sum: [{ fact: a }, { fact: output }]',
      'a: 1 t\noutput: { value: 5 t, period: 2020 }',
      '[1000, ∞) kg',
    ],
    [
      'a section that does not exist',
      'sum: [{ fact: a }, { fact: section.d }]',
      `a: 1 t\n${none('section')}`,
      '1000 kg',
    ],
    [
      'a difference not told may be negative',
      'sum: [1 t, { difference: [{ fact: a }, { fact: b }] }]',
      'a: 1 t',
      '(-∞, ∞) kg',
    ],
  ]);
});

describe('a sum over a list', () => {
  const all = 'sum: { each: pits, of: { fact: .mass } }';
  const ore = 'sum: { each: pits, where: { fact: .kind, equals: ore }, of: { fact: .mass } }';
  const complete = 'complete: [pits]';
  table([
    ['complete', all, `pits: [{ id: x, mass: 1 t }, { id: y, mass: 2 t }]\n${complete}`, '3000 kg'],
    ['open: no upper bound', all, 'pits: [{ id: x, mass: 1 t }, { id: y, mass: 2 t }]', '[3000, ∞) kg'],
    ['complete and empty', all, 'pits: []', '0 kg'],
    ['not told', all, '', 'unknown'],
    [
      'complete, one figure not told',
      all,
      `pits: [{ id: x, mass: 1 t }, { id: y }]\n${complete}`,
      '[1000, ∞) kg',
    ],
    ['complete, no figure told', all, `pits: [{ id: x }, { id: y }]\n${complete}`, 'unknown'],
    ['open, no figure told', all, 'pits: [{ id: x }]', 'unknown'],
    [
      'one without the figure',
      all,
      `pits: [{ id: x, mass: 1 t }, { id: y }]\n${complete}\n${none('pits.y.mass')}`,
      '1000 kg',
    ],
    ['all without the figure', all, `pits: [{ id: x }]\n${complete}\n${none('pits.*.mass')}`, 'none'],
    [
      'some out of `where`',
      ore,
      `pits: [{ id: x, kind: ore, mass: 1 t }, { id: y, kind: slag, mass: 9 t }]\n${complete}`,
      '1000 kg',
    ],
    ['all out of `where`', ore, `pits: [{ id: y, kind: slag, mass: 9 t }]\n${complete}`, '0 kg'],
    [
      'one in, one that may be',
      ore,
      `pits: [{ id: x, kind: ore, mass: 1 t }, { id: y, mass: 9 t }]\n${complete}`,
      '[1000, 10000] kg',
    ],
    ['one that may be in', ore, `pits: [{ id: y, mass: 9 t }]\n${complete}`, '[0, 9000] kg'],
    ['one that may be in, of an open list', ore, 'pits: [{ id: y, mass: 9 t }]', 'unknown'],
    [
      'one that may be in, without the figure',
      ore,
      `pits: [{ id: y }]\n${complete}\n${none('pits.y.mass')}`,
      'none',
    ],
    // If y is out, the sum has no known term: x has no figure.
    [
      'one that may be in, one in without the figure',
      ore,
      `pits: [{ id: x, kind: ore }, { id: y, mass: 9 t }]\n${complete}\n${none('pits.x.mass')}`,
      '[0, 9000] kg or none',
    ],
    [
      'one that may be in, whose figure is not told',
      ore,
      `pits: [{ id: x, kind: ore, mass: 1 t }, { id: y }]\n${complete}`,
      '[1000, ∞) kg',
    ],
    [
      'open, of figures that may be negative',
      'sum: { each: pits, of: { fact: .change } }',
      'pits: [{ id: x, change: 1 t }]',
      '(-∞, ∞) kg',
    ],
    [
      'open, whatever follows is out',
      'sum: { each: pits, where: { fact: kind, equals: ore }, of: { fact: .mass } }',
      'kind: slag\npits: [{ id: x, mass: 1 t }]',
      '0 kg',
    ],
    [
      'every skip of every pit',
      'sum: { each: pits.*.skips, of: { fact: .mass } }',
      'pits: [{ id: x, skips: [{ id: p, mass: 1 t }] }, { id: y, skips: [{ id: p, mass: 2 t }] }]\ncomplete: [pits, pits.*.skips]',
      '3000 kg',
    ],
    [
      'every skip of every pit, the skips of one open',
      'sum: { each: pits.*.skips, of: { fact: .mass } }',
      'pits: [{ id: x, skips: [{ id: p, mass: 1 t }] }, { id: y, skips: [] }]\ncomplete: [pits]',
      '[1000, ∞) kg',
    ],
    ['over the rows of a table', 'sum: { each: { table: limits }, of: { fact: .value } }', '', '12000 kg'],
    [
      'of a constant: a count by weight',
      'sum: { each: pits, of: 2 t }',
      `pits: [{ id: x }, { id: y }]\n${complete}`,
      '4000 kg',
    ],
  ]);

  test('within an item, over its own list', () => {
    const given = 'pits: [{ id: x, skips: [{ id: p, mass: 1 t }] }]\ncomplete: [pits.*.skips]';
    const of = 'sum: { each: .skips, of: { fact: .mass } }';
    expect(computed({ of, within: 'pits', given }).text).toBe('1000 kg');
  });
});

describe('a sum of money', () => {
  const costs = 'sum: { each: pits, of: { fact: .cost } }';
  const rate = 'exchange_rates: [{ from: EUR, to: KZT, rate: 500 }]';
  table(
    [
      [
        'over nothing, then something',
        `sum: [{ ${costs} }, { fact: money }]`,
        'pits: []\nmoney: 5 EUR',
        '5 EUR',
      ],
      [
        'something, then over nothing',
        `sum: [{ fact: money }, { ${costs} }]`,
        'pits: []\nmoney: 5 EUR',
        '5 EUR',
      ],
      [
        'of two currencies, with a rate',
        'sum: [{ fact: money }, { fact: other_money }]',
        `money: 1000 KZT\nother_money: 2 EUR\n${rate}`,
        '2000 KZT',
      ],
      [
        'of two currencies, without',
        'sum: [{ fact: money }, { fact: other_money }]',
        'money: 1000 KZT\nother_money: 2 EUR',
        'unknown',
      ],
      [
        'the least of nothing and something',
        `min: [{ ${costs} }, { fact: money }]`,
        'pits: []\nmoney: 5 EUR',
        '0 EUR',
      ],
      [
        'the greatest of nothing and something',
        `max: [{ ${costs} }, { fact: money }]`,
        'pits: []\nmoney: 5 EUR',
        '5 EUR',
      ],
      [
        'something less nothing',
        `difference: [{ fact: money }, { ${costs} }]`,
        'pits: []\nmoney: 5 EUR',
        '5 EUR',
      ],
    ],
    { dimension: 'currency' },
  );

  test('a unit of account is turned into money at the year of the money', () => {
    // 10 MCI of 2025 are 39,320 KZT.
    const rights = 'pits: [{ id: x, paid: { value: 680 KZT, period: 2025 } }]';
    const of = 'sum: [{ fact: .paid }, 10 MCI]';
    expect(computed({ of, dimension: 'currency', within: 'pits', given: rights }).text).toBe('40000 KZT');
  });

  test('of two years it has no one value in a unit of account', () => {
    const rights =
      'pits: [{ id: x, paid: { value: 3932 KZT, period: 2025 }, owed: { value: 1 KZT, period: 2026 } }]';
    const of = 'min: [1000 MCI, { sum: [{ fact: .paid }, { fact: .owed }] }]';
    expect(computed({ of, dimension: 'currency', within: 'pits', given: rights }).text).toBe('unknown');
  });

  test('nothing by something is no share of it', () => {
    const of = `ratio: [{ ${costs} }, { fact: money }]`;
    expect(computed({ of, dimension: 'ratio', given: 'pits: []\nmoney: 5 EUR' }).text).toBe('0');
  });
});
