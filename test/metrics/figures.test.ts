import { describe, expect, test } from 'vitest';
import { computed } from './bounds.js';

const asked = 'figure: measurements, substance: copper, averaging: P1D';

function given(...figures: readonly string[]): string {
  return `measurements: [${figures.map((figure) => `{ ${figure} }`).join(', ')}]`;
}

const copper = (value: string, more = ', averaging: P1D'): string =>
  `substance: copper, value: ${value}${more}`;

/** 1 mg/L is 0.001 kg/m3. */
const rows: readonly (readonly [name: string, take: string, given: string, gives: string])[] = [
  ['the highest', 'highest', given(copper('3 mg/L'), copper('5 mg/L')), '0.005'],
  ['the lowest', 'lowest', given(copper('3 mg/L'), copper('5 mg/L')), '0.003'],
  ['in two units', 'highest', given(copper('3 mg/L'), copper('5000 ug/L')), '0.005'],
  [
    'of another substance',
    'highest',
    given(copper('3 mg/L'), 'substance: lead, value: 9 mg/L, averaging: P1D'),
    '0.003',
  ],
  ['of another averaging', 'highest', given(copper('3 mg/L'), copper('9 mg/L', ', averaging: P1Y')), '0.003'],
  [
    'a higher one that may fit widens the bound',
    'highest',
    given(copper('3 mg/L'), copper('9 mg/L', '')),
    '[0.003, 0.009]',
  ],
  ['a lower one that may fit does not', 'highest', given(copper('3 mg/L'), copper('1 mg/L', '')), '0.003'],
  [
    'for the lowest a lower one does',
    'lowest',
    given(copper('3 mg/L'), copper('1 mg/L', '')),
    '[0.001, 0.003]',
  ],
  ['for the lowest a higher one does not', 'lowest', given(copper('3 mg/L'), copper('9 mg/L', '')), '0.003'],
  ['none that surely fits', 'highest', given(copper('3 mg/L', '')), 'unknown'],
  ['none at all', 'highest', '', 'unknown'],
  ['under the limit of detection', 'highest', given(copper('"< 0.5 mg/L"')), '[0, 0.0005)'],
  ['a range and a point within', 'highest', given(copper('"< 5 mg/L"'), copper('3 mg/L')), '[0.003, 0.005)'],
  [
    'two sources for one figure',
    'highest',
    given(copper('{ claims: [{ value: 3 mg/L }, { value: 7 mg/L }] }')),
    '[0.003, 0.007]',
  ],
  [
    'a stale one counts as not there',
    'highest',
    given(copper('3 mg/L'), copper('9 mg/L', ', averaging: P1D, period: 2020')),
    '0.003',
  ],
  ['only a stale one', 'highest', given(copper('9 mg/L', ', averaging: P1D, period: 2020')), 'unknown'],
  ['dimensions that do not go together', 'highest', given(copper('3 mg/L'), copper('9 mg/Nm3')), 'unknown'],
  ['that does not exist', 'highest', 'omitted: [{ path: measurements, reason: does-not-exist }]', 'none'],
  ['not measured', 'highest', 'omitted: [{ path: measurements, reason: not-measured }]', 'unknown'],
];

describe('take', () => {
  test.each(rows)('%s (%s)', (_, take, plant, gives) => {
    const { text } = computed({
      of: `${asked}, take: ${take}`,
      dimension: 'mass-concentration',
      given: plant,
    });
    expect(text.replaceAll(' kg·m^-3', '')).toBe(gives);
  });
});
