/**
 * Canonical key of exponents over base dimensions, sorted: 'kg·m^-3'. '' is a pure ratio.
 * The base 'currency' stands for any one currency.
 */
export type Dimension = string;

export type Exponents = ReadonlyMap<string, number>;

export const currencies: ReadonlySet<string> = new Set([
  ...[
    'MCI',
    'EUR',
    'USD',
    'KZT',
    'GBP',
    'CHF',
    'CNY',
    'JPY',
    'RUB',
    'CAD',
    'AUD',
    'NZD',
    'SEK',
    'NOK',
    'DKK',
    'ISK',
  ],
  ...[
    'PLN',
    'CZK',
    'HUF',
    'RON',
    'BGN',
    'RSD',
    'TRY',
    'UAH',
    'BYN',
    'GEL',
    'AMD',
    'AZN',
    'UZS',
    'KGS',
    'TJS',
    'TMT',
  ],
  ...[
    'MNT',
    'INR',
    'PKR',
    'KRW',
    'SGD',
    'HKD',
    'AED',
    'SAR',
    'QAR',
    'ILS',
    'ZAR',
    'BRL',
    'CLP',
    'PEN',
    'MXN',
  ],
]);

export const anyCurrency = 'currency';

export function exponentsOf(dimension: Dimension): Exponents {
  const exponents = new Map<string, number>();
  for (const factor of dimension.split('·')) {
    const [base = '', exponent] = factor.split('^');
    if (base !== '') exponents.set(base, exponent === undefined ? 1 : Number(exponent));
  }
  return exponents;
}

export function dimensionOf(exponents: Exponents): Dimension {
  return [...exponents]
    .filter(([, exponent]) => exponent !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([base, exponent]) => (exponent === 1 ? base : `${base}^${exponent}`))
    .join('·');
}

/** Product (power 1) or quotient (power -1). */
export function combine(a: Dimension, b: Dimension, power: 1 | -1): Dimension {
  const product = new Map(exponentsOf(a));
  for (const [base, exponent] of exponentsOf(b))
    product.set(base, (product.get(base) ?? 0) + power * exponent);
  return dimensionOf(product);
}

/** The one currency in a dimension; undefined where there is none, or several. */
export function currencyOf(dimension: Dimension): string | undefined {
  const [first, ...others] = [...exponentsOf(dimension).keys()].filter((base) => currencies.has(base));
  return others.length === 0 ? first : undefined;
}

/** The same dimension in another currency; unchanged where it has not exactly one. */
export function withCurrency(dimension: Dimension, code: string): Dimension {
  const exponents = exponentsOf(dimension);
  const money = [...exponents.keys()].filter((base) => base === anyCurrency || currencies.has(base));
  const [only] = money;
  if (money.length !== 1 || only === undefined) return dimension;
  const exponent = exponents.get(only) ?? 0;
  const replaced = new Map(exponents);
  replaced.delete(only);
  replaced.set(code, (replaced.get(code) ?? 0) + exponent);
  return dimensionOf(replaced);
}

/** What one of each base is, written as a unit: the base of 'CO2e' is a kilogram of it. */
const baseUnits: ReadonlyMap<string, string> = new Map([
  ['CO2e', 'kg CO2e'],
  ['CO2', 'kg CO2'],
  ['CaCO3', 'kg CaCO3'],
  ['TEQ', 'kg TEQ'],
]);

/** The base unit of a dimension, written so that it reads back: 'kg CO2e/kg'. */
export function baseUnitOf(dimension: Dimension): string {
  const exponents = [...exponentsOf(dimension)];
  const write = ([base, exponent]: readonly [string, number]): string => {
    const unit = baseUnits.get(base) ?? base;
    return Math.abs(exponent) === 1
      ? unit
      : /\d$/.test(unit)
        ? Array(Math.abs(exponent)).fill(unit).join('.')
        : `${unit}${Math.abs(exponent)}`;
  };
  const above = exponents.filter(([base, exponent]) => exponent > 0 && base !== 'times');
  const times = exponents.some(([base, exponent]) => base === 'times' && exponent === 1);
  const below = exponents.filter(([, exponent]) => exponent < 0).map(write);
  const top = [
    ...above.map(write),
    ...(times && (above.length > 0 || below.length === 0) ? ['times'] : []),
  ].join('.');
  return [top, ...below].join('/');
}
