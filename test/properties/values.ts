import type { Dice } from './dice.js';
import type { Field, QuantityField } from './fields.js';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export const asOf = '2026-11-22';

/** Days around the as-of day, and those from which ages and waiting times end on it. */
export const days = ['2024-03-05', '2023-11-22', '2026-11-22', '2015-06-30', '2026-12-01', '2027-11-22'];
const vagueDays: readonly Json[] = ['2024-03', 2024, '2026-11', 2026];

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Any of the ways in which a field may be given. */
export function givenAs(field: Field, dice: Dice): Json {
  if (field.kind !== 'figures' && dice.chance(7)) return claimsOf(field, dice);
  if (field.kind !== 'quantity') return plainValue(field, dice);
  if (!field.lasting && dice.chance(7)) return seriesOf(field, dice);
  const amount = amountOf(field, dice);
  return dice.chance(7) ? withMeta(amount, dice) : amount;
}

/** With a period that is fresh, stale, or stale by the shorter age only; or of another boundary. */
function withMeta(amount: Json, dice: Dice): Json {
  const meta: JsonObject = dice.chance(70)
    ? { period: dice.one([2025, 2025, 2025, 2023, 2015]) }
    : { boundary: dice.one(['site', 'group']) };
  return isObject(amount) ? { ...amount, ...meta } : { value: amount, ...meta };
}

function claimsOf(field: Field, dice: Dice): Json {
  const count = 1 + dice.of(3);
  const claims = Array.from({ length: count }, (): Json => {
    const value = field.kind === 'quantity' ? amountOf(field, dice) : plainValue(field, dice);
    return dice.chance(8) ? { value, period: dice.one([2025, 2025, 2025, 2023, 2015]) } : { value };
  });
  return { claims };
}

function seriesOf(field: QuantityField, dice: Dice): Json {
  const years = dice.some(['2025', '2024', '2023'], 70);
  return Object.fromEntries(
    (years.length > 0 ? years : ['2025']).map((year) => [year, amountOf(field, dice)]),
  );
}

export function amountOf(field: QuantityField, dice: Dice): Json {
  const unit = dice.chance(25) ? dice.of(field.units.length) : 0;
  const exact = field.numbers.map((number) => written(field, number, unit));
  return dice.chance(11) ? dice.one(rangesOf(field, unit)) : dice.one(exact);
}

/** The number, in the first unit, written in another. */
export function written(field: QuantityField, number: number, unit: number): string {
  const [name, worth] = field.units[unit] ?? ['', 1];
  return `${Math.round(number / worth)} ${name}`;
}

function rangesOf(field: QuantityField, unit: number): readonly Json[] {
  const texts = field.numbers.map((number) => written(field, number, unit));
  const positive = field.signed ? texts : texts.filter((_, index) => (field.numbers[index] ?? 0) > 0);
  const pairs = texts.flatMap((low, index) =>
    texts.slice(index + 1).map((high): Json => ({ between: [low, high] })),
  );
  const bounds = texts.flatMap((text): Json[] => [
    { at_most: text },
    { at_least: text },
    { above: text },
    `≥ ${text}`,
  ]);
  return [...pairs, ...bounds, ...positive.flatMap((text): Json[] => [{ below: text }, `< ${text}`])];
}

function plainValue(field: Exclude<Field, QuantityField>, dice: Dice): Json {
  switch (field.kind) {
    case 'day':
      return dice.chance(12) ? dice.one(vagueDays) : dice.one(days);
    case 'code':
      return dice.one(field.codes);
    case 'codes':
      return dice.some(field.codes, 50);
    case 'flag':
      return dice.chance(50);
    case 'text':
      return dice.one(['anna', 'boris']);
    default:
      throw new Error(`a ${field.kind} is no single value`);
  }
}

interface Span {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** Every way to say more than a range does: the amounts of its own unit that lie within it. */
export function narrowerAmounts(raw: Json, field: QuantityField): readonly Json[] {
  const unit = field.units.findIndex(([name]) => unitOf(raw) === name);
  const own = spanOf(raw, field);
  const all = [
    ...field.numbers.map((number): Json => written(field, number, unit)),
    ...rangesOf(field, unit),
  ];
  const narrower = all.filter((other) => {
    const span = spanOf(other, field);
    return span.low <= span.high && isWithin(span, own) && !isWithin(own, span);
  });
  const meta: JsonObject = isObject(raw) ? pick(raw, ['period', 'boundary']) : {};
  if (Object.keys(meta).length === 0) return narrower;
  return narrower.map((other) => (isObject(other) ? { ...other, ...meta } : { value: other, ...meta }));
}

function pick(raw: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => keys.includes(key)));
}

function textsOf(raw: Json): readonly string[] {
  if (typeof raw === 'string') return [raw];
  if (Array.isArray(raw)) return raw.flatMap(textsOf);
  return isObject(raw)
    ? Object.entries(raw).flatMap(([key, value]) =>
        key === 'period' || key === 'boundary' ? [] : textsOf(value),
      )
    : [];
}

function unitOf(raw: Json): string | undefined {
  return textsOf(raw)[0]?.split(' ').at(-1);
}

function numberIn(text: Json | undefined): number {
  return Number(/-?\d+/.exec(String(text))?.[0]);
}

/** Of the forms that are made above; in the unit they are written in. */
function spanOf(raw: Json, field: QuantityField): Span {
  const free = { low: field.signed ? -Infinity : 0, high: Infinity, lowOpen: false, highOpen: true };
  if (isObject(raw) && raw['value'] !== undefined) return spanOf(raw['value'], field);
  if (typeof raw === 'string') {
    const number = numberIn(raw);
    if (raw.startsWith('<')) return { ...free, high: number };
    return raw.startsWith('≥')
      ? { ...free, low: number }
      : { low: number, high: number, lowOpen: false, highOpen: false };
  }
  if (!isObject(raw)) throw new Error(`no amount: ${JSON.stringify(raw)}`);
  const [low, high] = Array.isArray(raw['between'])
    ? raw['between']
    : [raw['at_least'] ?? raw['above'], raw['at_most'] ?? raw['below']];
  return {
    low: low === undefined ? free.low : numberIn(low),
    lowOpen: raw['above'] !== undefined,
    high: high === undefined ? free.high : numberIn(high),
    highOpen: raw['below'] !== undefined || high === undefined,
  };
}

function isWithin(inner: Span, outer: Span): boolean {
  const low = inner.low > outer.low || (inner.low === outer.low && (inner.lowOpen || !outer.lowOpen));
  const high = inner.high < outer.high || (inner.high === outer.high && (inner.highOpen || !outer.highOpen));
  return low && high;
}

/** The days that a month or year may stand for. */
export function narrowerDays(raw: Json): readonly Json[] {
  const text = String(raw);
  return [...days, '2024-03', '2026-11'].filter((day) => day.startsWith(text) && day !== text);
}
