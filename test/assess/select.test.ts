import { describe, expect, test } from 'vitest';
import { selectEditions } from '../../src/assess/select.js';
import type { Edition } from '../../src/editions/edition.js';
import { wholeEdition } from '../../src/editions/whole.js';
import { parseDay } from '../../src/quantity/day.js';
import { isMistake } from '../../src/quantity/mistake.js';

function day(text: string): number {
  const read = parseDay(text);
  if (isMistake(read)) throw new Error(read.message);
  return read.first;
}

const nowhere = { file: '', line: 1, column: 1, exact: true };

function edition(standard: string, from: string, more: Partial<Edition> = {}): Edition {
  const rest = {
    short: '',
    title: '',
    side: 'eu',
    readTo: '',
    revision: '',
    clock: 'as-of',
    source: '',
    path: '',
    sha256: '',
    inTerritory: undefined,
    applies: undefined,
    criteria: [],
    whole: wholeEdition({ path: '', value: {}, files: [], locate: () => nowhere }, undefined),
  } as const;
  return { ...rest, standard, appliesFrom: day(from), ...more };
}

const editions = [
  edition('a', '2018-06-29', { until: day('2019-12-31') }),
  edition('a', '2021-07-01'),
  edition('a', '2025-01-01'),
  edition('b', '2030-01-01'),
  edition('year', '2024-01-01', { clock: 'financial-year' }),
  edition('year', '2026-01-01', { clock: 'financial-year' }),
];

const names = (selection: ReturnType<typeof selectEditions>): readonly string[] =>
  selection.chosen.map(
    ({ edition: one, by }) =>
      `${one.standard}@${new Date(one.appliesFrom * 86_400_000).toISOString().slice(0, 10)} ${by}`,
  );

describe('the edition of a day', () => {
  test.each([
    ['2018-06-28', []],
    ['2018-06-29', ['a@2018-06-29 as-of']],
    ['2019-12-31', ['a@2018-06-29 as-of']],
    ['2020-01-01', []],
    ['2021-07-01', ['a@2021-07-01 as-of']],
    ['2024-12-31', ['a@2021-07-01 as-of']],
    ['2025-01-01', ['a@2025-01-01 as-of']],
  ])('on %s', (asOf, expected) => {
    const only = selectEditions(editions, [{ standard: 'a' }], day(asOf), undefined);
    expect(names(only)).toEqual(expected);
  });

  test('follows the first day of the reporting year where the act does', () => {
    const reporting = { first: day('2025-01-01'), last: day('2025-12-31') };
    expect(names(selectEditions(editions, [{ standard: 'year' }], day('2026-11-22'), reporting))).toEqual([
      'year@2024-01-01 financial-year',
    ]);
  });

  test('is the pinned one, whatever the day', () => {
    expect(
      names(
        selectEditions(
          editions,
          [{ standard: 'a', edition: day('2018-06-29') }],
          day('2026-01-01'),
          undefined,
        ),
      ),
    ).toEqual(['a@2018-06-29 pin']);
  });

  test('that is not there yet is told with the day it begins', () => {
    const { absent } = selectEditions(editions, [], day('2026-01-01'), undefined);
    expect(absent).toEqual([{ standard: 'b', begins: day('2030-01-01') }]);
  });

  test('knows the day on which the next one takes its place', () => {
    const [first] = selectEditions(editions, [{ standard: 'a' }], day('2022-01-01'), undefined).chosen;
    expect(first?.replacedFrom).toBe(day('2025-01-01'));
  });
});
