import { didYouMean } from '../model/did-you-mean.js';
import { currencies } from './dimension.js';
import type { Mistake } from './mistake.js';
import { atoms, tags } from './unit-table.js';

/** Spellings that mean two things, or another thing than they say: never read, always explained. */
export function refused(word: string): Mistake | undefined {
  return refusals.get(word);
}

const refusals: ReadonlyMap<string, Mistake> = new Map([
  ...['ppm', '[ppm]', 'PPM'].map(
    (word) =>
      [
        word,
        { message: '`ppm` does not say of what', hint: 'of mass or of volume? write `ppmw` or `ppmv`' },
      ] as const,
  ),
  ...['ppb', '[ppb]', 'PPB'].map(
    (word) =>
      [
        word,
        { message: '`ppb` does not say of what', hint: 'of mass or of volume? write `ppbw` or `ppbv`' },
      ] as const,
  ),
  [
    'km3',
    {
      message: '`km3` is read as a thousand m3 by some and as a cubic kilometre by others',
      hint: 'a thousand m3 is `0.001 Mm3`, a cubic kilometre `1 Gm3`',
    },
  ],
  [
    'mm3',
    {
      message: '`mm3` is refused, because `Mm3` (a million m3) is so near to it',
      hint: 'write `Mm3` for a million m3, `uL` for a cubic millimetre',
    },
  ],
  ['MM3', { message: '`MM3` is not clear', hint: 'a million m3 is `Mm3`' }],
  [
    'Mg',
    {
      message: '`Mg` (a tonne) is refused, because `mg` is so near to it',
      hint: 'write `t` for a tonne, `mg` for a milligram',
    },
  ],
  ['Gg', { message: '`Gg` is refused', hint: 'write `kt`' }],
  ['mt', { message: '`mt` is not clear', hint: 'a tonne is `t`, a million tonnes `Mt`' }],
  ['MT', { message: '`MT` is not clear', hint: 'a tonne is `t`, a million tonnes `Mt`' }],
  ['oz', { message: '`oz` does not say which ounce', hint: 'a troy ounce is `ozt`' }],
  [
    'Sm3',
    {
      message: '`Sm3` (15 °C) is another gas volume than `Nm3` (0 °C)',
      hint: 'give the figure at 0 °C and 101.325 kPa, in `Nm3`',
    },
  ],
]);

/** Words of other habits, and what they are called here. */
const otherWords: ReadonlyMap<string, string> = new Map([
  ...['percent', 'pct', 'per cent', 'проц'].map((word) => [word, '%'] as const),
  ...['people', 'employees', 'workers', 'heads', 'чел', 'человек'].map((word) => [word, 'persons'] as const),
  ...['cases', 'incidents', 'events', 'time', 'x', 'pcs', 'раз'].map((word) => [word, 'times'] as const),
  ...['wd', 'bd', 'business_days', 'workdays', 'working'].map((word) => [word, 'working_d'] as const),
  ...['tpa', 'tpy', 'т/год'].map((word) => [word, 't/a'] as const),
  ...['ktpa', 'ktpy'].map((word) => [word, 'kt/a'] as const),
  ...['mtpa', 'mtpy'].map((word) => [word, 'Mt/a'] as const),
  ...['tpd'].map((word) => [word, 't/d'] as const),
  ...['cbm', 'м3', 'cum'].map((word) => [word, 'm3'] as const),
  ...['mcm', 'mio'].map((word) => [word, 'Mm3'] as const),
  ...['bcm'].map((word) => [word, 'Gm3'] as const),
  ...['cc', 'ccm'].map((word) => [word, 'cm3'] as const),
  ...['mcg', 'мкг'].map((word) => [word, 'ug'] as const),
  ...['sec', 'с'].map((word) => [word, 's'] as const),
  ...['ton', 'tons', 'т', 'тонн'].map((word) => [word, 't'] as const),
  ...['tut', 'tонн у.т', 'тут'].map((word) => [word, 'tce'] as const),
  ...['kcal', 'cal', 'mcal', 'ккал'].map((word) => [word, 'kcal_IT'] as const),
  ...['c', 'celsius', 'с°', '°с'].map((word) => [word, '°C'] as const),
  ...['€', 'euro', 'euros'].map((word) => [word, 'EUR'] as const),
  ...['₸', 'тенге', 'tenge', 'тг', 'tg'].map((word) => [word, 'KZT'] as const),
  ...['мрп', 'mrp', 'аек', 'aek'].map((word) => [word, 'MCI'] as const),
  ...['₽', 'руб'].map((word) => [word, 'RUB'] as const),
  ...['£'].map((word) => [word, 'GBP'] as const),
  ...['$', 'us$'].map((word) => [word, 'USD'] as const),
  ...([
    ['кг', 'kg'],
    ['г', 'g'],
    ['мг', 'mg'],
    ['л', 'L'],
    ['м', 'm'],
    ['м2', 'm2'],
    ['га', 'ha'],
    ['км', 'km'],
  ] as const),
  ...([
    ['ч', 'h'],
    ['сут', 'd'],
    ['мин', 'min'],
    ['год', 'a'],
    ['мес', 'month'],
    ['квт', 'kW'],
    ['мвт', 'MW'],
  ] as const),
  ...([
    ['бк', 'Bq'],
    ['мзв', 'mSv'],
    ['мкзв', 'uSv'],
    ['дб', 'dB'],
    ['дба', 'dB(A)'],
    ['гкал', 'Gcal'],
  ] as const),
]);

const largeNumbers = new Set([
  'million',
  'millions',
  'mln',
  'mio',
  'mn',
  'billion',
  'bn',
  'thousand',
  'тыс',
  'млн',
  'млрд',
]);
const foreign = new Set([
  'gal',
  'gpm',
  'ft',
  'ft2',
  'ft3',
  'in',
  'mi',
  'acre',
  'acres',
  'bbl',
  'btu',
  'mmbtu',
  'psi',
  '°f',
  'f',
  'hp',
  'ci',
]);

export function hintForUnknown(word: string): string | undefined {
  if (word.length > 40) return undefined;
  const lower = word.toLowerCase();
  const other = otherWords.get(lower);
  if (other !== undefined) return `write \`${other}\``;
  if (tags.has(word)) return `say how much: \`t ${word}\` or \`kg ${word}\``;
  if (largeNumbers.has(lower)) return 'write it as a prefix (`MEUR`, `Mm3`, `kt`) or as a plain number';
  if (foreign.has(lower)) return 'give the figure in an SI unit';
  if (lower === 'per') return 'write a quotient with `/`, such as `kg/t`';
  if (/^(vol|wt|v|m)-?%$|^%-?(vol|wt)$|^%\([mv]\)$/.test(lower)) return 'write `%` (of volume: `ppmv`)';
  const suffixed = [...tags.keys()].find((tag) => lower.endsWith(tag.toLowerCase()));
  if (suffixed !== undefined && atoms.has(word.slice(0, -suffixed.length)))
    return `write \`${word.slice(0, -suffixed.length)} ${suffixed}\``;
  const sameLetters = [...atoms.keys()].filter((atom) => atom.toLowerCase() === lower);
  if (sameLetters.length > 0)
    return `upper and lower case matter: did you mean ${sameLetters.map((atom) => `\`${atom}\``).join(' or ')}?`;
  const substance = substanceAfterMass(word);
  if (substance !== undefined)
    return `write \`${substance}\` alone; what it is of belongs to the field or to \`substance\``;
  const near = didYouMean(word, atoms.keys());
  return near === undefined ? undefined : `did you mean \`${near}\`?`;
}

/** `kgH2`, `tCu`: a mass with a substance that is no dimension of its own. */
function substanceAfterMass(word: string): string | undefined {
  const match = /^(t|kt|Mt|kg|g|mg|ug)([A-Z][A-Za-z0-9]{0,7})$/.exec(word);
  return match?.[1] !== undefined && !currencies.has(match[2] ?? '') ? match[1] : undefined;
}

export function hintForPair(left: string, right: string): string {
  const joined = [`${left}_${right}`, `${left}${right}`].find((word) => atoms.has(word));
  if (joined !== undefined) return `write \`${joined}\``;
  if (`${left} ${right}` === 'oz t' || `${left} ${right}` === 'troy oz') return 'write `ozt`';
  if (right === 'per') return 'write a quotient with `/`, such as `kg/t`';
  if (atoms.get(left)?.dimension === 'kg' && !atoms.has(right)) {
    return `write \`${left}\` alone; what it is of belongs to the field or to \`substance\` (only CO2e, CO2, CaCO3 and TEQ stay with the unit)`;
  }
  return 'write a product with a dot, such as `kW.h`, a quotient with `/`';
}
