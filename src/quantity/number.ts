import { type Mistake, quote } from './mistake.js';

export interface WrittenNumber {
  readonly number: number;
  /** What stands after it. */
  readonly rest: string;
}

const numeral = /[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+(?![\w]))?/y;
const startsWithNumber = /^[+-]?\.?\d/;

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
  if (!Number.isFinite(number)) return { message: `${quote(text)} is too large a number` };
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

const groups = /^(?:[ ,.'’_]\d{3})+(?!\d)/;

/** The hint for a thousands separator, a decimal comma, or a span written in one text. */
function separatorAfter(written: string, rest: string): string | undefined {
  const grouped = groups.exec(rest.slice(0, 60))?.[0];
  if (grouped !== undefined) {
    const joined = written + grouped.replace(/\D/g, '');
    const comma = /^,\d{3}$/.test(grouped)
      ? `, or \`${written}.${grouped.slice(1)}\` if the comma is a decimal comma`
      : '';
    const point = written.includes('.')
      ? ` (\`${joined.replace('.', '')}\` if the point separates thousands)`
      : '';
    return point === ''
      ? `write no thousands separator: \`${joined}\`${comma}`
      : `write no thousands separator${point}`;
  }
  const decimals = /^,(\d+)/.exec(rest.slice(0, 60))?.[1];
  if (decimals !== undefined) return `write a decimal point: \`${written}.${decimals}\``;
  if (/^\s*(?:-|–|—|\.{2,3}|…|to\b)\s*\d/.test(rest.slice(0, 60)))
    return 'write a range as `{ between: [20 t, 30 t] }`';
  if (/^\s*(?:±|\+\/-)/.test(rest.slice(0, 60)))
    return 'give the range as `{ between: [20 t, 30 t] }`, or the figure alone';
  if (/^[ '’_]\s*\d/.test(rest.slice(0, 60))) return 'write the number without spaces or separators';
  if (/^\.\d*/.test(rest.slice(0, 60)) && startsWithNumber.test(written))
    return 'write one decimal point, with figures on both sides';
  return undefined;
}

const significantDigits = 6;

/** The same in every locale: at most six significant digits, no separators, an exponent only beyond 1e15 or under 1e-6. */
export function formatNumber(number: number): string {
  if (number === 0) return '0';
  if (!Number.isFinite(number)) return number > 0 ? '∞' : number < 0 ? '-∞' : '?';
  const rounded = Number(number.toPrecision(significantDigits));
  const size = Math.abs(rounded);
  const written = String(rounded);
  if (size >= 1e15) return rounded.toExponential().replace('e+', 'e');
  if (!written.includes('e')) return written;
  return size < 1e-6 ? written : rounded.toFixed(significantDigits);
}
