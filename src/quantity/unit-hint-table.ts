type Entry = readonly [string, string];

function each(words: readonly string[], meaning: string): Entry[] {
  return words.map((word) => [word, meaning]);
}

/** Message and hint of each spelling that is refused though it could be read. */
export const refusals: ReadonlyMap<string, readonly [message: string, hint: string]> = new Map([
  ...['ppm', 'PPM', '[ppm]'].map((word) => perMillion(word, 'ppm')),
  ...['ppb', 'PPB', '[ppb]'].map((word) => perMillion(word, 'ppb')),
  [
    'km3',
    [
      '`km3` is a thousand m3 to some and a cubic kilometre to others',
      'a thousand m3 is `0.001 Mm3`, a cubic kilometre `1 Gm3`',
    ],
  ],
  ['mm3', ['`mm3` is refused, being so near to `Mm3`', 'a million m3 is `Mm3`, a cubic millimetre `uL`']],
  ['MM3', ['`MM3` is not clear', 'a million m3 is `Mm3`']],
  ['Mg', ['`Mg` is refused, being so near to `mg`', 'a tonne is `t`, a milligram `mg`']],
  ['Gg', ['`Gg` is refused', 'a thousand tonnes is `kt`']],
  ['mt', ['`mt` is not clear', 'a tonne is `t`, a million tonnes `Mt`']],
  ['MT', ['`MT` is not clear', 'a tonne is `t`, a million tonnes `Mt`']],
  ['oz', ['`oz` does not say which ounce', 'a troy ounce is `ozt`']],
  [
    'Sm3',
    ['`Sm3` (at 15 °C) is another volume than `Nm3`', 'give the figure at 0 °C and 101.325 kPa, in `Nm3`'],
  ],
  ...['Ci', 'mCi', 'uCi', 'nCi', 'pCi'].map((word): [string, readonly [string, string]] => [
    word,
    [`\`${word}\` is not used here`, 'write becquerels: 1 Ci is `37 GBq`'],
  ]),
  ...['rem', 'mrem'].map((word): [string, readonly [string, string]] => [
    word,
    [`\`${word}\` is not used here`, 'write sieverts: 1 rem is `10 mSv`'],
  ]),
]);

function perMillion(word: string, unit: string): [string, readonly [string, string]] {
  return [
    word,
    [`\`${word}\` does not say of what`, `of mass or of volume? write \`${unit}w\` or \`${unit}v\``],
  ];
}

/** Words of other habits and languages, in lower case, and what to write. */
export const otherWords: ReadonlyMap<string, string> = new Map([
  ...each(['percent', 'per cent', 'pct', 'проц'], '`%`'),
  ...each(['vol%', 'vol-%', '%vol', '%(v)', 'v/v', 'об%'], '`%` (or `ppmv`)'),
  ...each(['wt%', 'wt-%', '%wt', '%(m)', 'm/m', 'w/w'], '`%` (or `ppmw`)'),
  ...each(['people', 'employees', 'workers', 'heads', 'чел', 'человек'], '`persons`'),
  ...each(['cases', 'incidents', 'events', 'time', 'x', 'pcs', 'раз', 'случаев'], '`times`'),
  ...each(['wd', 'bd', 'business_days', 'workdays', 'working', 'business', 'business days'], '`working_d`'),
  ...each(['calendar', 'calendar days', 'calendar_d', 'calendar_days', 'сут', 'дн', 'дней'], '`d`'),
  ...each(['per'], 'a quotient with `/`, such as `kg/t`'),
  ...each(['million', 'millions', 'mln', 'mio', 'mn'], 'a prefix (`MEUR`, `Mm3`, `Mt`) or the plain number'),
  ...each(['billion', 'bn', 'млрд'], 'a prefix (`GEUR`, `Gm3`) or the plain number'),
  ...each(['thousand', 'тыс', 'млн'], 'a prefix (`kEUR`, `kt`, `Mm3`) or the plain number'),

  ...each(['tpa', 'tpy', 't/y'], '`t/a`'),
  ...each(['ktpa', 'ktpy'], '`kt/a`'),
  ...each(['mtpa', 'mtpy'], '`Mt/a`'),
  ...each(['tpd'], '`t/d`'),
  ...each(['ton', 'tons', 'т', 'тонн', 'metric'], '`t`'),
  ...each(['troy', 'oz t', 'oz_t', 'toz'], '`ozt`'),
  ...each(['mcg', 'мкг'], '`ug`'),
  ...each(['kilogram', 'kilograms', 'kgs', 'кг'], '`kg`'),
  ...each(['gram', 'grams', 'г'], '`g`'),
  ...each(['milligram', 'milligrams', 'мг'], '`mg`'),

  ...each(['cbm', 'cum', 'м3'], '`m3`'),
  ...each(['mcm', 'mmcm'], '`Mm3`'),
  ...each(['bcm'], '`Gm3`'),
  ...each(['cc', 'ccm', 'см3'], '`cm3`'),
  ...each(['дм3', 'л', 'liter', 'liters', 'litre', 'litres'], '`L`'),
  ...each(['мл'], '`mL`'),
  ...each(['ncm', 'ncum', 'm3n', 'm3(n)', 'нм3'], '`Nm3`'),
  ...each(['scm', 'm3(s)'], '`Nm3` (0 °C and 101.325 kPa)'),
  ...each(['metre', 'metres', 'meter', 'meters', 'м'], '`m`'),
  ...each(['км'], '`km`'),
  ...each(['sqm', 'м2'], '`m2`'),
  ...each(['км2'], '`km2`'),
  ...each(['hectare', 'hectares', 'га'], '`ha`'),

  ...each(['sec', 'second', 'seconds', 'с'], '`s`'),
  ...each(['minute', 'minutes', 'мин'], '`min`'),
  ...each(['hr', 'hrs', 'ч'], '`h`'),
  ...each(['год', 'г.', 'yrs', 'annum'], '`a`'),
  ...each(['мес'], '`month`'),
  ...each(['c', 'celsius', '°с', 'с°'], '`°C`'),
  ...each(['kelvin', 'dk'], '`K` (a difference: `delta_K`)'),

  ...each(['kcal', 'cal', 'mcal', 'ккал'], '`kcal_IT`, `Gcal` or `MJ`'),
  ...each(['гкал'], '`Gcal`'),
  ...each(['tut', 'тут'], '`tce`'),
  ...each(['квт'], '`kW`'),
  ...each(['мвт'], '`MW`'),
  ...each(['бк'], '`Bq`'),
  ...each(['мзв'], '`mSv`'),
  ...each(['мкзв'], '`uSv`'),
  ...each(['дб'], '`dB`'),
  ...each(['дба'], '`dB(A)`'),
  ...each(['со2'], '`CO2`'),
  ...each(['со2-экв', 'со2э', 'со2е'], '`CO2e`'),

  ...each(['€', 'euro', 'euros'], '`EUR`'),
  ...each(['₸', 'тенге', 'tenge', 'тг', 'tg'], '`KZT`'),
  ...each(['мрп', 'mrp', 'аек', 'aek'], '`MCI`'),
  ...each(['₽', 'руб'], '`RUB`'),
  ...each(['£'], '`GBP`'),
  ...each(['$', 'us$'], '`USD`, or whichever dollar it is'),
]);

export const foreignWords: ReadonlySet<string> = new Set([
  ...['gal', 'gpm', 'ft', 'ft2', 'ft3', 'in', 'inch', 'mi', 'miles', 'acre', 'acres', 'bbl', 'btu', 'mmbtu'],
  ...['psi', '°f', 'degf', 'f', 'hp', 'gr', 'kgf', 'atm', 'cfm', 'scf', 'scfm', 'knots', 'mph'],
]);

/** Cyrillic letters that look like Latin ones. */
export const lookalikes: ReadonlyMap<string, string> = new Map(
  [...'АВЕКМНОРСТХаеорсухк'].map((letter, index) => [letter, [...'ABEKMHOPCTXaeopcyxk'][index] ?? letter]),
);
