import type { Value } from '../facts/facts.js';
import { yearOf } from '../quantity/day.js';
import { anyCurrency, exponentsOf } from '../quantity/dimension.js';
import { currencyOf, withCurrency } from '../quantity/unit.js';
import type { Context } from './context.js';

type NumberValue = Extract<Value, { kind: 'number' }>;

/**
 * The value in another dimension: itself where it is the same; in another currency by the project's own rates or by
 * a dated value (MCI) of the year. Undefined where there is no way. Several rates that fit give several values.
 */
export function inDimension(
  value: NumberValue,
  dimension: string,
  year: number | undefined,
  context: Context,
): readonly NumberValue[] | undefined {
  if (value.dimension === dimension) return [value];
  // The sum of an empty list is nothing, in any currency: whatever is compared with it keeps its figure.
  if (isOfAnyCurrency(value.dimension) || isOfAnyCurrency(dimension))
    return sameButCurrency(value.dimension, dimension) ? [{ ...value, dimension }] : undefined;
  const from = currencyOf(value.dimension);
  const to = currencyOf(dimension);
  if (from === undefined || to === undefined || withCurrency(value.dimension, to) !== dimension)
    return undefined;
  const power = exponentsOf(value.dimension).get(from) ?? 1;
  const factors = factorsBetween(from, to, year, context).map((factor) => factor ** power);
  if (factors.length === 0) return undefined;
  return factors.map((factor) => {
    const scaled = {
      ...value.interval,
      low: value.interval.low * factor,
      high: value.interval.high * factor,
    };
    return { kind: 'number', interval: scaled, dimension };
  });
}

function factorsBetween(
  from: string,
  to: string,
  year: number | undefined,
  context: Context,
): readonly number[] {
  const dated = context.dated.flatMap(({ unit, currency, byYear }) => {
    const value = year === undefined ? undefined : byYear.get(year);
    if (value === undefined) return [];
    if (unit === from && currency === to) return [value];
    return unit === to && currency === from ? [1 / value] : [];
  });
  if (dated.length > 0) return dated;
  return context.facts.rates
    .filter(
      (rate) =>
        rate.period === undefined ||
        year === undefined ||
        (yearOf(rate.period.first) <= year && year <= yearOf(rate.period.last)),
    )
    .flatMap((rate) => {
      if (rate.from === from && rate.to === to) return [rate.rate];
      return rate.from === to && rate.to === from ? [1 / rate.rate] : [];
    });
}

/** Whether two dimensions are one but for the currency. */
export function sameButCurrency(a: string, b: string): boolean {
  return (
    a === b || (isMoney(a) && isMoney(b) && withCurrency(a, anyCurrency) === withCurrency(b, anyCurrency))
  );
}

function isMoney(dimension: string): boolean {
  return isOfAnyCurrency(dimension) || currencyOf(dimension) !== undefined;
}

export function isOfAnyCurrency(dimension: string): boolean {
  return exponentsOf(dimension).has(anyCurrency);
}

/** The year of what is made of figures of several: no dated value is that of all of them. */
const severalYears = Number.NaN;

/** The one year that figures speak of; those that speak of none do not matter. */
export function commonYear(years: readonly (number | undefined)[]): number | undefined {
  const [first, ...rest] = years.filter((year) => year !== undefined);
  return rest.every((year) => year === first) ? first : severalYears;
}
