import { type Mistake, quote } from './mistake.js';

export interface WrittenNumber {
  readonly number: number;
  /** What stands after it. */
  readonly rest: string;
}

const numeral = /[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+(?![\w]))?/y;
/** As much of what follows a number as is looked at for a hint. */
const longestTail = 60;

/** Reads the number at the start of a text, and refuses every way of writing one that two countries read differently. */
export function scanNumber(text: string): WrittenNumber | Mistake {
  const plain = text
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');
  numeral.lastIndex = 0;
  const written = numeral.exec(plain)?.[0];
  if (written === undefined)
    return { message: `${quote(text)} does not begin with a number`, ...hintForStart(plain) };
  const rest = plain.slice(written.length);
  const separated = separatorAfter(written, rest);
  if (separated !== undefined) return { message: `${quote(text)} is not a plain number`, hint: separated };
  const number = Number(written);
  // Too large a number becomes infinite, which its user refuses; too small a one would pass as zero.
  if (number === 0 && /[1-9]/.test(written.split(/e/i)[0] ?? ''))
    return { message: `${quote(text)} is too small a number` };
  return { number: number === 0 ? 0 : number, rest: rest.trim() };
}

function hintForStart(text: string): { readonly hint?: string } {
  if (/^(~|≈|about|approx|ca\b|circa|around|etwa|около)/i.test(text)) {
    return { hint: '"about" is no bound: give the figure, and `method: estimated` beside it' };
  }
  if (/^(up to|max|at most|less than|under|below|over|more than|min|at least|above|[<>≤≥])/i.test(text)) {
    return { hint: 'write a bound as `"< 5 t"` or `{ at_most: 5 t }`' };
  }
  if (/^\p{Sc}|^[A-Z]{3} ?\d/u.test(text)) return { hint: 'the number comes first: `40 MEUR`' };
  return { hint: 'write a number and its unit, such as `120 mg/L`' };
}

const spelled = /^[ ,.'’_\d]+/;
const furtherFigures = /^(?:[ ,.'’_]\d|[ '’_]\s*\d|\.)/;

/** The hint for a thousands separator, a decimal comma, or a span written in one text. */
function separatorAfter(written: string, rest: string): string | undefined {
  const near = rest.slice(0, longestTail);
  if (/^\s*(?:-|–|—|\.{2,3}|…|to\b)\s*\d/.test(near)) return 'write a range as `{ between: [20 t, 30 t] }`';
  if (/^\s*(?:±|\+\/-)/.test(near))
    return 'give the range as `{ between: [20 t, 30 t] }`, or the figure alone';
  // `1/3 t` is a third of a tonne to one reader and one for each three tonnes to another.
  if (/^(?:\/\s*|\s+\/\s+)\d/.test(near))
    return 'a rate is written `1 /1e6 h`, a share of a unit as a decimal';
  if (!furtherFigures.test(near)) return undefined;
  return hintForSeparators(written + (spelled.exec(near)?.[0] ?? '').trimEnd());
}

/** `1,200`, `1 200,5`, `1.200.000`: what the whole of it may mean. */
function hintForSeparators(figures: string): string {
  const [whole = '', ...parts] = figures.split(/[ ,.'’_]+/);
  const separators = figures.replace(/[\d+-]/g, '');
  const last = parts.at(-1) ?? '';
  const grouped = parts.length > 0 && parts.slice(0, -1).every((part) => part.length === 3);
  if (!grouped || last === '') return 'write the figures without separators, and a decimal point: `1200.5`';
  const asDecimal = `${whole}${parts.slice(0, -1).join('')}.${last}`;
  const asWhole = `${whole}${parts.join('')}`;
  const one = new Set(separators).size === 1;
  if (last.length !== 3 && !/[.,]/.test(separators)) return 'write one number, without spaces or signs in it';
  if (last.length !== 3 || !one) return `write no thousands separator, and a decimal point: \`${asDecimal}\``;
  if (separators === ',')
    return `write no thousands separator: \`${asWhole}\` (or \`${asDecimal}\`, if the comma is a decimal comma)`;
  return `write no thousands separator: \`${asWhole}\``;
}

const leastDigits = 6;
const mostDigits = 15;

/**
 * The same in every locale: six significant digits, more where the whole part has more; no separators, an exponent
 * only beyond 1e15 or under 1e-6.
 */
export function formatNumber(number: number): string {
  if (number === 0) return '0';
  if (!Number.isFinite(number)) return number > 0 ? '∞' : number < 0 ? '-∞' : '?';
  const whole = Math.floor(Math.log10(Math.abs(number))) + 1;
  const rounded = Number(number.toPrecision(Math.min(mostDigits, Math.max(leastDigits, whole))));
  return Math.abs(rounded) >= 1e15 ? rounded.toExponential().replace('e+', 'e') : String(rounded);
}
