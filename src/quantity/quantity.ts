import { type Mistake, quote } from './mistake.js';
import { formatNumber, scanNumber } from './number.js';
import { type Dimension, fromBase, isMistake, parseUnit, ratioUnit, toBase, type Unit } from './unit.js';

export { formatNumber } from './number.js';

export interface Quantity {
  /** In base units. */
  readonly number: number;
  readonly unit: Unit;
  readonly dimension: Dimension;
  /** As it was written. */
  readonly text: string;
}

export interface Range {
  readonly operator: 'below' | 'at_most' | 'above' | 'at_least';
  readonly quantity: Quantity;
}

export interface QuantityOptions {
  /** A number without a unit is a ratio or a count: so in packs, never in projects. */
  readonly bare?: boolean;
}

const longestQuantity = 200;
const fraction = /^([+-]?\d{1,15}) ?\/ ?(\d{1,15})$/;

/** `120 mg/L`, `1/3`, or a number with its unit beside it, as in `{ value: 120, unit: mg/L }`. */
export function parseQuantity(
  text: string | number,
  unit?: string,
  options: QuantityOptions = {},
): Quantity | Mistake {
  const written = String(text)
    .slice(0, longestQuantity + 1)
    .trim()
    .replace(/\s+/g, ' ');
  if (String(text).length > longestQuantity)
    return { message: `${quote(written)} is too long for a quantity` };
  const third = fraction.exec(written);
  if (third !== null && unit === undefined)
    return quantityOf(Number(third[1]) / Number(third[2]), ratioUnit, written);
  const scanned = typeof text === 'number' ? numberAlone(text) : scanNumber(written);
  if (isMistake(scanned)) return scanned;
  if (unit === undefined) {
    if (scanned.rest !== '') return withUnit(scanned.number, scanned.rest, written);
    return options.bare === true ? quantityOf(scanned.number, ratioUnit, written) : bare(written);
  }
  if (scanned.rest !== '') {
    return {
      message: `${quote(written)} has a unit of its own beside ${quote(unit)}`,
      hint: 'give the unit once',
    };
  }
  return withUnit(scanned.number, unit, `${written} ${unit.trim()}`);
}

function numberAlone(number: number): { readonly number: number; readonly rest: string } | Mistake {
  if (!Number.isFinite(number)) return { message: `${number} is no number that can be compared` };
  return { number: number === 0 ? 0 : number, rest: '' };
}

function bare(written: string): Mistake {
  return {
    message: `${quote(written)} has no unit`,
    hint: `write the unit with it, such as \`${written} t\`, \`${written} %\` or \`${written} times\``,
  };
}

function withUnit(number: number, unitText: string, written: string): Quantity | Mistake {
  const unit = parseUnit(unitText);
  if (!isMistake(unit)) return quantityOf(number, unit, written);
  if (unitText.trim() !== 'km3') return unit;
  const hint = `if thousand m3 is meant, write \`${formatNumber(number / 1000)} Mm3\`; if cubic kilometres, \`${formatNumber(number)} Gm3\``;
  return { message: unit.message, hint };
}

function quantityOf(number: number, unit: Unit, text: string): Quantity | Mistake {
  const base = toBase(number, unit);
  if (!Number.isFinite(base)) return { message: `${quote(text)} is too large a number, or divides by zero` };
  if (base === 0 && number !== 0 && unit.offset === 0) return { message: `${quote(text)} is too small` };
  if (unit.dimension === 'K' && base < 0) return { message: `${quote(text)} is below absolute zero` };
  return { number: base, unit, dimension: unit.dimension, text };
}

const operators: readonly (readonly [string, Range['operator']])[] = [
  ['<=', 'at_most'],
  ['=<', 'at_most'],
  ['≤', 'at_most'],
  ['>=', 'at_least'],
  ['=>', 'at_least'],
  ['≥', 'at_least'],
  ['<', 'below'],
  ['>', 'above'],
];

/** `< 0.002 mg/L`, `≥ 75 %`; undefined where the text begins with no such sign. */
export function parseRange(text: string): Range | undefined | Mistake {
  const start = text.slice(0, longestQuantity).trimStart();
  const found = operators.find(([sign]) => start.startsWith(sign));
  if (found === undefined) return undefined;
  const [sign, operator] = found;
  const quantity = parseQuantity(text.trimStart().slice(sign.length));
  return isMistake(quantity) ? quantity : { operator, quantity };
}

/** For a share written as a bare `0.35` where a ratio is due: only the caller knows that it is. */
export function bareShareHint(number: number): string {
  const percent = formatNumber(number * 100);
  return Math.abs(number) <= 1
    ? `write a share as \`${percent} %\` (or \`${formatNumber(number)} %\`, if that was meant)`
    : `write a share with its sign: \`${formatNumber(number)} %\``;
}

/** A base number in a unit: `10 mg/L`. */
export function formatIn(base: number, unit: Unit): string {
  const number = formatNumber(fromBase(base, unit));
  return unit.text === '' ? number : `${number} ${unit.text}`;
}
