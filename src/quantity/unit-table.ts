import { currencies, type Dimension } from './dimension.js';

/** A row of the table: every spelling, what one of it is in base units (exact, as a decimal), and the prefixes it takes. */
interface Row {
  readonly words: readonly string[];
  readonly scale: string;
  readonly dimension: Dimension;
  readonly prefixes?: string;
  /** A divisor, for what is no decimal: a month is a twelfth of a year. */
  readonly divisor?: number;
  readonly offset?: number;
}

const year = 'a';

/**
 * Base units: kg, m, s, J, K, Bq, Sv … and the dimensions of their own: Nm3, CO2e, CO2 (in kg), a (calendar year), working_d,
 * times, persons, ppmw, ppmv, each currency. Energy is a base of its own, so that MJ/kg never looks like a speed squared.
 * Prefixes follow SI and their case matters, with one custom of the field: Mm3 is a million m3, Gm3 a billion.
 */
const rows: readonly Row[] = [
  { words: ['%'], scale: '1e-2', dimension: '' },
  { words: ['‰', '[ppth]'], scale: '1e-3', dimension: '' },
  { words: ['ppmw', 'ppm(m)', 'ppmm', 'ppm(w)'], scale: '1', dimension: 'ppmw' },
  { words: ['ppbw', 'ppb(m)', 'ppbm', 'ppb(w)'], scale: '1e-3', dimension: 'ppmw' },
  { words: ['ppmv', 'ppm(v)'], scale: '1', dimension: 'ppmv' },
  { words: ['ppbv', 'ppb(v)'], scale: '1e-3', dimension: 'ppmv' },
  { words: ['times'], scale: '1', dimension: 'times' },
  { words: ['persons', 'person'], scale: '1', dimension: 'persons' },
  { words: ['FTE'], scale: '1', dimension: 'FTE' },

  { words: ['g'], scale: '1e-3', dimension: 'kg', prefixes: 'pnumk' },
  { words: ['t', 'tonne', 'tonnes'], scale: '1e3', dimension: 'kg' },
  { words: ['kt'], scale: '1e6', dimension: 'kg' },
  { words: ['Mt'], scale: '1e9', dimension: 'kg' },
  { words: ['Gt'], scale: '1e12', dimension: 'kg' },
  { words: ['lb', '[lb_av]'], scale: '0.45359237', dimension: 'kg', prefixes: 'kM' },
  { words: ['ozt', '[oz_tr]'], scale: '0.0311034768', dimension: 'kg', prefixes: 'kM' },

  { words: ['m'], scale: '1', dimension: 'm', prefixes: 'numcdk' },
  { words: ['ha', 'har'], scale: '1e4', dimension: 'm^2' },
  { words: ['L', 'l'], scale: '1e-3', dimension: 'm^3', prefixes: 'umcdhkMG' },
  { words: ['dam3'], scale: '1e3', dimension: 'm^3' },
  { words: ['hm3', 'Mm3'], scale: '1e6', dimension: 'm^3' },
  { words: ['Gm3'], scale: '1e9', dimension: 'm^3' },
  { words: ['Nm3'], scale: '1', dimension: 'Nm3', prefixes: 'kMG' },
  { words: ['Ncm3'], scale: '1e-6', dimension: 'Nm3' },
  { words: ['deg', '°'], scale: '1', dimension: 'deg' },

  { words: ['s'], scale: '1', dimension: 's', prefixes: 'm' },
  { words: ['min'], scale: '60', dimension: 's' },
  { words: ['h', 'hour', 'hours'], scale: '3600', dimension: 's' },
  { words: ['d', 'day', 'days'], scale: '86400', dimension: 's' },
  { words: ['wk', 'week', 'weeks'], scale: '604800', dimension: 's' },
  { words: ['a', 'year', 'years', 'yr', 'y'], scale: '1', dimension: year },
  { words: ['month', 'months', 'mo'], scale: '1', divisor: 12, dimension: year },
  { words: ['working_d', 'working_days', 'working_day'], scale: '1', dimension: 'working_d' },

  { words: ['J'], scale: '1', dimension: 'J', prefixes: 'mkMGTPE' },
  { words: ['Wh'], scale: '3600', dimension: 'J', prefixes: 'kMGT' },
  { words: ['cal_IT'], scale: '4.1868', dimension: 'J', prefixes: 'kMG' },
  { words: ['Gcal'], scale: '4.1868e9', dimension: 'J' },
  { words: ['tce'], scale: '2.93076e10', dimension: 'J' },
  { words: ['toe'], scale: '4.1868e10', dimension: 'J' },
  { words: ['W'], scale: '1', dimension: 'J·s^-1', prefixes: 'umkMGT' },
  { words: ['Pa'], scale: '1', dimension: 'J·m^-3', prefixes: 'mhkMG' },
  { words: ['bar'], scale: '1e5', dimension: 'J·m^-3', prefixes: 'm' },
  { words: ['N'], scale: '1', dimension: 'J·m^-1', prefixes: 'kM' },

  { words: ['K'], scale: '1', dimension: 'K' },
  { words: ['°C', 'Cel', 'degC'], scale: '1', offset: 273.15, dimension: 'K' },
  { words: ['delta_K', 'delta_C', 'delta_°C', 'delta_degC', 'ΔK', 'Δ°C'], scale: '1', dimension: 'delta_K' },

  { words: ['Bq'], scale: '1', dimension: 'Bq', prefixes: 'mkMGTP' },
  { words: ['Sv'], scale: '1', dimension: 'Sv', prefixes: 'num' },
  { words: ['Gy'], scale: '1', dimension: 'Gy', prefixes: 'num' },
  { words: ['dB'], scale: '1', dimension: 'dB' },
  { words: ['dB(A)', 'dBA'], scale: '1', dimension: 'dB(A)' },
  { words: ['dB(C)', 'dBC'], scale: '1', dimension: 'dB(C)' },
  { words: ['pH', '[pH]'], scale: '1', dimension: 'pH' },
  { words: ['NTU', '[NTU]'], scale: '1', dimension: 'NTU' },
  { words: ['CFU', '[CFU]'], scale: '1', dimension: 'CFU' },
  { words: ['fibres', 'fibre'], scale: '1', dimension: 'fibres' },
  { words: ['mol'], scale: '1', dimension: 'mol', prefixes: 'numk' },
  { words: ['S'], scale: '1', dimension: 'S', prefixes: 'um' },

  ...[...currencies].map((code) => ({ words: [code], scale: '1', dimension: code, prefixes: 'kMG' })),
];

const prefixes: ReadonlyMap<string, number> = new Map([
  ...([
    ['p', -12],
    ['n', -9],
    ['u', -6],
    ['m', -3],
    ['c', -2],
    ['d', -1],
  ] as const),
  ...([
    ['h', 2],
    ['k', 3],
    ['M', 6],
    ['G', 9],
    ['T', 12],
    ['P', 15],
    ['E', 18],
  ] as const),
]);

/** `digits` × 10^`ten` / `divisor`: kept apart so that composed units are still exact. */
export interface Atom {
  readonly digits: number;
  readonly ten: number;
  readonly divisor: number;
  readonly offset: number;
  readonly dimension: Dimension;
}

/** A decimal as whole digits and a power of ten. */
export function decimal(text: string): { readonly digits: number; readonly ten: number } {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const trimmed = fraction.replace(/0+$/, '');
  return { digits: Number(whole + trimmed), ten: Number(exponent) - trimmed.length };
}

/** Every unit that can be written as one word. A Map, so that no name of Object.prototype is a unit. */
export const atoms: ReadonlyMap<string, Atom> = new Map(rows.flatMap(spellings));

function spellings(row: Row): [string, Atom][] {
  const scale = decimal(row.scale);
  const atom: Atom = {
    ...scale,
    divisor: row.divisor ?? 1,
    offset: row.offset ?? 0,
    dimension: row.dimension,
  };
  // UCUM puts no prefix before a bracket.
  const prefixed = (word: string): string => (word.startsWith('[') ? '' : (row.prefixes ?? ''));
  return row.words.flatMap((word) => [
    [word, atom] as [string, Atom],
    ...[...prefixed(word)].map((prefix): [string, Atom] => [
      `${prefix}${word}`,
      { ...atom, ten: atom.ten + (prefixes.get(prefix) ?? 0) },
    ]),
  ]);
}

/** What a mass can be a mass of, as a dimension of its own. */
export const tags: ReadonlyMap<string, string> = new Map([
  ...['CO2e', 'CO2eq', 'CO2-eq', 'CO2-e'].map((word) => [word, 'CO2e'] as const),
  ['CO2', 'CO2'],
  ['CaCO3', 'CaCO3'],
  ...['TEQ', 'I-TEQ', 'ITEQ', 'WHO-TEQ'].map((word) => [word, 'TEQ'] as const),
]);
