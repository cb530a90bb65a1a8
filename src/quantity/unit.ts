import {
  anyCurrency,
  baseUnitOf,
  currencyOf,
  type Dimension,
  exponentsOf,
  withCurrency,
} from './dimension.js';
import { dimensions as table } from './dimension-table.js';
import { isMistake, type Mistake } from './mistake.js';
import { readUnit } from './read-unit.js';
import type { Unit } from './unit-product.js';

export { combine, currencyOf, type Dimension, withCurrency } from './dimension.js';
export { isMistake, type Mistake } from './mistake.js';
export type { Unit } from './unit-product.js';

/** A pure ratio, as which `1/3` and a bare `1` are read. */
export const ratioUnit: Unit = { text: '', factor: 1, offset: 0, dimension: '' };

export const dimensions: Readonly<Record<string, { readonly title: string; readonly unit: string }>> = table;

/** What was asked for so far: reading all of them would take as long as the rest of the start. */
const named = new Map<string, Dimension | undefined>();

export function parseUnit(text: string): Unit | Mistake {
  return readUnit(text);
}

/** The dimension of that name; in `currency` and what is made with it the base 'currency' stands for any one. */
export function dimensionNamed(name: string): Dimension | undefined {
  if (!named.has(name)) named.set(name, readNamed(name));
  return named.get(name);
}

function readNamed(name: string): Dimension | undefined {
  if (!Object.hasOwn(dimensions, name)) return undefined;
  const read = readUnit(dimensions[name]?.unit ?? '');
  return isMistake(read) ? undefined : withCurrency(read.dimension, anyCurrency);
}

/** False for a name that is none. */
export function fitsDimension(dimension: Dimension, name: string): boolean {
  const wanted = dimensionNamed(name);
  return (
    wanted !== undefined &&
    (dimension === wanted || (mentions(wanted, anyCurrency) && generalised(dimension) === wanted))
  );
}

/** For messages: 'mass per normal volume (such as mg/Nm3)'. */
export function describeDimension(dimension: Dimension): string {
  const general = generalised(dimension);
  const code = currencyOf(dimension);
  const titles = Object.entries(dimensions)
    .filter(([name]) => dimensionNamed(name) === general)
    .map(([, { title, unit }]) =>
      code === undefined
        ? `${title} (such as ${unit})`
        : `${title} in ${code} (such as ${unit.replace('EUR', code)})`,
    );
  return titles.length > 0 ? titles.join(' or ') : `a quantity in ${baseUnitOf(dimension)}`;
}

/** Number in base units. Divides where it can by a whole number, which is exact: 35 × 0.01 is not 0.35, 35 / 100 is. */
export function toBase(number: number, unit: Unit): number {
  const divisor = wholeDivisor(unit.factor);
  return (divisor === undefined ? number * unit.factor : number / divisor) + unit.offset;
}

export function fromBase(base: number, unit: Unit): number {
  const divisor = wholeDivisor(unit.factor);
  return divisor === undefined ? (base - unit.offset) / unit.factor : (base - unit.offset) * divisor;
}

function wholeDivisor(factor: number): number | undefined {
  if (factor >= 1) return undefined;
  const divisor = Math.round(1 / factor);
  return 1 / divisor === factor ? divisor : undefined;
}

function generalised(dimension: Dimension): Dimension {
  return currencyOf(dimension) === undefined ? dimension : withCurrency(dimension, anyCurrency);
}

function mentions(dimension: Dimension, base: string): boolean {
  return exponentsOf(dimension).has(base);
}
