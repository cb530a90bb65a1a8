import { isJson, type Json } from '../model/json.js';
import { firstDay, lastDay, parseDay, parsePeriod } from '../quantity/day.js';
import { closed, everything, type Interval, nonNegative, point } from '../quantity/interval.js';
import { bareShareHint, parseQuantity, parseRange, type Quantity } from '../quantity/quantity.js';
import { describeDimension, dimensions, fitsDimension, isMistake, type Mistake } from '../quantity/unit.js';
import type { Leaf } from './catalogue.js';
import type { Claim, Misreading, Span, Value } from './facts.js';
import { suggestion } from './suggestion.js';

export type Report = (misreading: Misreading) => void;

/** Reads every form a leaf may be written in; what cannot be read is reported and left out. */
export function readClaims(raw: unknown, entry: Leaf, pointer: string, report: Report): readonly Claim[] {
  if (isJson(raw) && Array.isArray(raw.claims)) {
    return raw.claims.flatMap((claim, index) =>
      readClaim(claim, entry, `${pointer}/claims/${index}`, report),
    );
  }
  const value = readValue(raw, entry, pointer, report);
  if (value === undefined) return [];
  return [{ ...value, pointer, ...metaOf(raw, pointer, report) }];
}

/** Yearly figures by year, where the fact is written as a series. */
export function readSeries(
  raw: unknown,
  entry: Leaf,
  pointer: string,
  report: Report,
): ReadonlyMap<number, readonly Claim[]> | undefined {
  if (entry.kind !== 'quantity' || !isJson(raw)) return undefined;
  const years = Object.keys(raw).filter((key) => /^\d{4}$/.test(key));
  if (years.length === 0) return undefined;
  if (years.length < Object.keys(raw).length) {
    report({
      pointer,
      message: 'a yearly series has years as its only keys',
      hint: 'put period, boundary and evidence beside the figure of each year',
    });
  }
  return new Map(
    years.map((year) => [Number(year), readClaims(raw[year], entry, `${pointer}/${year}`, report)]),
  );
}

function readClaim(raw: unknown, entry: Leaf, pointer: string, report: Report): readonly Claim[] {
  if (!isJson(raw)) return [];
  let told = false;
  const value = readValue(raw.value, entry, `${pointer}/value`, (misreading) => {
    told = true;
    report(misreading);
  });
  // A claim that is left out would narrow what the others leave open.
  if (value === undefined && !told) {
    const hint = 'write it as it would stand in place of the claims';
    report({ pointer: `${pointer}/value`, message: 'this claim cannot be read', hint });
  }
  return value === undefined
    ? []
    : [
        {
          ...value,
          pointer: `${pointer}/value`,
          ...metaOf(raw.value, pointer, report),
          ...metaOf(raw, pointer, report),
        },
      ];
}

function metaOf(raw: unknown, pointer: string, report: Report): { period?: Span; boundary?: string } {
  if (!isJson(raw)) return {};
  const period = readPeriod(raw.period, `${pointer}/period`, report);
  const boundary = raw.boundary;
  return { ...(period ? { period } : {}), ...(typeof boundary === 'string' ? { boundary } : {}) };
}

/** A period as first and last day; reported where it is none. */
export function readPeriod(raw: unknown, pointer: string, report: Report): Span | undefined {
  if (typeof raw !== 'string' && typeof raw !== 'number') return undefined;
  return accept(parsePeriod(raw), pointer, report);
}

/** A day, month or year as first and last day; reported where it is none. */
export function readDay(raw: unknown, pointer: string, report: Report): Span | undefined {
  if (typeof raw !== 'string' && typeof raw !== 'number') return undefined;
  return accept(parseDay(raw), pointer, report);
}

function accept<T extends object>(read: T | Mistake, pointer: string, report: Report): T | undefined {
  if (!isMistake(read)) return read;
  report({ pointer, message: read.message, ...(read.hint === undefined ? {} : { hint: read.hint }) });
  return undefined;
}

interface Written {
  readonly value: Value;
  readonly text: string;
}

function readValue(raw: unknown, entry: Leaf, pointer: string, report: Report): Written | undefined {
  switch (entry.kind) {
    case 'quantity':
      return readQuantity(raw, entry, pointer, report);
    case 'day':
      return isJson(raw) ? readDays(raw, pointer, report) : readOneDay(raw, pointer, report);
    case 'flag':
      return typeof raw === 'boolean' ? { value: { kind: 'flag', flag: raw }, text: String(raw) } : undefined;
    case 'text':
      return typeof raw === 'string' ? { value: { kind: 'word', word: raw }, text: raw } : undefined;
    case 'code':
      return typeof raw === 'string' && inVocabulary(raw, entry, pointer, report)
        ? { value: { kind: 'word', word: raw }, text: raw }
        : undefined;
    case 'codes': {
      if (!Array.isArray(raw)) return undefined;
      const words = raw.filter((word) => typeof word === 'string');
      for (const [index, word] of words.entries()) inVocabulary(word, entry, `${pointer}/${index}`, report);
      return { value: { kind: 'words', words }, text: words.length === 0 ? 'none' : words.join(', ') };
    }
  }
}

function readOneDay(raw: unknown, pointer: string, report: Report): Written | undefined {
  const day = readDay(raw, pointer, report);
  return day && { value: { kind: 'day', interval: closed(day.first, day.last) }, text: String(raw) };
}

/** From `not_before` to `not_after`, ends included; an end that is not given lies as far away as days are written. */
function readDays(raw: Json, pointer: string, report: Report): Written | undefined {
  const ends = (['not_before', 'not_after'] as const).filter((key) => raw[key] !== undefined);
  const read = new Map(ends.map((key) => [key, readDay(raw[key], `${pointer}/${key}`, report)]));
  if (ends.length === 0 || [...read.values()].includes(undefined)) return undefined;
  const interval = closed(read.get('not_before')?.first ?? firstDay, read.get('not_after')?.last ?? lastDay);
  if (!holdsValue(interval, pointer, report)) return undefined;
  return {
    value: { kind: 'day', interval },
    text: ends.map((key) => `${key.replace('_', ' ')} ${raw[key]}`).join(', '),
  };
}

function inVocabulary(word: string, entry: Leaf, pointer: string, report: Report): boolean {
  if (entry.codes === undefined || entry.codes.includes(word)) return true;
  report({
    pointer,
    message: `\`${word}\` is none of the values known here`,
    ...suggestion(word, entry.codes),
  });
  return false;
}

const bounds = ['below', 'at_most', 'above', 'at_least', 'between'] as const;

function readQuantity(raw: unknown, entry: Leaf, pointer: string, report: Report): Written | undefined {
  if (typeof raw === 'string') return readShort(raw, undefined, entry, pointer, report);
  if (!isJson(raw)) return undefined;
  const given = bounds.filter((key) => raw[key] !== undefined);
  const value = raw.value;
  if (value !== undefined && given.length > 0) {
    report({
      pointer,
      message: 'a figure is either one value or a range, not both',
      hint: 'leave `value` out, or the bounds',
    });
    return undefined;
  }
  if (typeof value === 'string' || typeof value === 'number') {
    return readShort(value, typeof raw.unit === 'string' ? raw.unit : undefined, entry, pointer, report);
  }
  if (given.length > 0) return readBounds(raw, given, entry, pointer, report);
  if (Object.keys(raw).some((key) => /^\d{4}$/.test(key))) {
    const hint = 'give one entry for each year, with its `period`';
    report({ pointer, message: 'a yearly series cannot stand here', hint });
    return undefined;
  }
  report({
    pointer,
    message: 'a figure without a value',
    hint: `write \`value: ${exampleOf(entry)}\`, a range, a yearly series, or leave the fact out`,
  });
  return undefined;
}

function readShort(
  raw: string | number,
  unit: string | undefined,
  entry: Leaf,
  pointer: string,
  report: Report,
): Written | undefined {
  const text = unit === undefined ? String(raw) : `${raw} ${unit}`;
  if (typeof raw === 'string') {
    const range = parseRange(unit === undefined ? raw : text);
    if (range !== undefined) {
      const bound = accept(range, pointer, report);
      if (bound === undefined || !fits(bound.quantity, entry, pointer, report)) return undefined;
      const span = spanOf(bound.quantity, { [bound.operator]: bound.quantity }, entry);
      return holdsValue(span.interval, pointer, report) ? { value: span, text } : undefined;
    }
  }
  const quantity = readAmount(raw, unit, entry, pointer, report);
  if (quantity === undefined) return undefined;
  return { value: numberOf(quantity, point(quantity.number)), text };
}

function readAmount(
  raw: unknown,
  unit: string | undefined,
  entry: Leaf,
  pointer: string,
  report: Report,
): Quantity | undefined {
  if (isJson(raw)) {
    const inner = typeof raw.unit === 'string' ? raw.unit : undefined;
    return readAmount(raw.value, inner, entry, pointer, report);
  }
  if (typeof raw !== 'string' && typeof raw !== 'number') return undefined;
  const parsed = parseQuantity(raw, unit);
  if (isMistake(parsed)) {
    const share =
      entry.dimension === 'ratio' && Number.isFinite(Number(raw)) ? bareShareHint(Number(raw)) : undefined;
    const hint = share ?? parsed.hint ?? `write it with its unit, such as \`${exampleOf(entry)}\``;
    report({ pointer, message: parsed.message, hint });
    return undefined;
  }
  return fits(parsed, entry, pointer, report) ? parsed : undefined;
}

function fits(quantity: Quantity, entry: Leaf, pointer: string, report: Report): boolean {
  if (entry.dimension !== undefined && !fitsDimension(quantity.dimension, entry.dimension)) {
    const due = dimensions[entry.dimension]?.title ?? entry.dimension;
    report({
      pointer,
      message: `\`${quantity.text}\` is ${describeDimension(quantity.dimension)}; here ${due} is due`,
      hint: unitHint(quantity, entry),
    });
    return false;
  }
  if (quantity.number < 0 && !entry.signed) {
    report({
      pointer,
      message: `\`${quantity.text}\` is below zero`,
      hint: 'this figure cannot be negative; check the sign',
    });
    return false;
  }
  return true;
}

function readBounds(
  raw: Json,
  given: readonly (typeof bounds)[number][],
  entry: Leaf,
  pointer: string,
  report: Report,
): Written | undefined {
  const limits: Partial<Record<(typeof bounds)[number], Quantity>> = {};
  let upper: Quantity | undefined;
  for (const key of given) {
    const parts = key === 'between' && Array.isArray(raw[key]) ? raw[key] : [raw[key]];
    const read = parts.map((part) => readAmount(part, undefined, entry, `${pointer}/${key}`, report));
    if (read.some((part) => part === undefined)) return undefined;
    limits[key] = read[0] as Quantity;
    upper = key === 'between' ? read[1] : upper;
  }
  const [first] = Object.values(limits);
  if (first === undefined) return undefined;
  const all = [...Object.values(limits), ...(upper ? [upper] : [])];
  const value = spanOf(first, limits, entry, upper);
  if (all.some((one) => one.dimension !== first.dimension)) {
    report({
      pointer,
      message: 'the ends of the range are of different dimensions',
      hint: 'write both in units of one dimension',
    });
    return undefined;
  }
  if (!holdsValue(value.interval, pointer, report)) return undefined;
  const written = (key: (typeof bounds)[number]): string =>
    key === 'between' ? `${limits.between?.text} and ${upper?.text}` : `${limits[key]?.text}`;
  return { value, text: given.map((key) => `${key.replace('_', ' ')} ${written(key)}`).join(', ') };
}

/** `< 0 m3` of what cannot be negative, or ends in the wrong order, would pass every comparison. */
function holdsValue({ low, high, lowOpen, highOpen }: Interval, pointer: string, report: Report): boolean {
  if (low < high || (low === high && !lowOpen && !highOpen)) return true;
  report({
    pointer,
    message: 'the range holds no value',
    hint: 'give the lower end first, and check the ends',
  });
  return false;
}

function spanOf(
  unit: Quantity,
  limits: Partial<Record<(typeof bounds)[number], Quantity>>,
  entry: Leaf,
  upper?: Quantity,
): NumberValue {
  const free = entry.signed ? everything : nonNegative;
  const low = limits.between ?? limits.at_least ?? limits.above;
  const high = upper ?? limits.at_most ?? limits.below;
  return numberOf(unit, {
    low: low?.number ?? free.low,
    lowOpen: low === undefined ? free.lowOpen : low === limits.above,
    high: high?.number ?? free.high,
    highOpen: high === undefined ? free.highOpen : high === limits.below,
  });
}

type NumberValue = Extract<Value, { kind: 'number' }>;

function numberOf(quantity: Quantity, interval: Interval): NumberValue {
  return { kind: 'number', interval, dimension: quantity.dimension, unit: quantity.unit };
}

/** A normal cubic metre is no cubic metre of the gas as it is, nor at 20 °C: the figure itself changes. */
function unitHint(quantity: Quantity, entry: Leaf): string {
  const normal =
    entry.dimension === 'mass-concentration' && fitsDimension(quantity.dimension, 'mass-per-normal-volume');
  return normal
    ? '`Nm3` is a cubic metre of gas at 0 °C: convert the figure to the state meant here and write it as `mg/m3`'
    : `write it in a unit such as \`${exampleOf(entry)}\``;
}

function exampleOf(entry: Leaf): string {
  return `35 ${dimensions[entry.dimension ?? '']?.unit ?? 't'}`;
}
