import { type Dimension, dimensionOf, exponentsOf } from './dimension.js';
import { isMistake, type Mistake, quote } from './mistake.js';
import { hintForPair, hintForUnknown, refused } from './unit-hint.js';
import { type Atom, atoms, decimal, tags } from './unit-table.js';

/** Base number = written number × factor + offset. */
export interface Unit {
  readonly text: string;
  readonly factor: number;
  readonly offset: number;
  readonly dimension: Dimension;
}

const longestUnit = 100;
const largestExponent = 9;

/** What has been read so far of a unit, as exact whole numbers for as long as they are. */
interface Product {
  digits: number;
  divisor: number;
  ten: number;
  offset: number;
  words: number;
  anyAbove: boolean;
  readonly exponents: Map<string, number>;
}

type Token =
  | { readonly kind: '/' | '.' | '(' | ')' | 'end' }
  | { readonly kind: 'number'; readonly text: string; readonly power: boolean }
  | { readonly kind: 'word'; readonly text: string };

/**
 * One word or a product of words, in UCUM's spelling or the field's: `mg/Nm3`, `t CO2e/t`, `g.m-3`, `m³/d`, `/1e6 h`, `ug/100 mL`.
 * A product after a slash (`mg/m2.d`) is refused, because UCUM and everyone else read it differently.
 */
export function readUnit(text: string): Unit | Mistake {
  if (text.length > longestUnit) return { message: `${quote(text)} is too long for a unit` };
  const shown = text.trim().replace(/\s+/g, ' ');
  if (shown === '') return { message: 'the unit is empty', hint: 'write a unit such as `t`, `mg/L` or `%`' };
  const tokens = tokensOf(plain(shown));
  if (isMistake(tokens)) return tokens;
  const product: Product = {
    digits: 1,
    divisor: 1,
    ten: 0,
    offset: 0,
    words: 0,
    anyAbove: false,
    exponents: new Map(),
  };
  const wrong = readProduct(product, tokens, shown);
  return wrong ?? unitOf(product, shown);
}

/** The same unit in plain letters: superscripts, subscripts, the micro signs and the multiplication dots. */
function plain(text: string): string {
  return [...text.normalize('NFC')].map((letter) => plainLetters.get(letter) ?? letter).join('');
}

const plainLetters: ReadonlyMap<string, string> = new Map([
  ...[...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((letter, digit) => [letter, String(digit)] as const),
  ...[...'₀₁₂₃₄₅₆₇₈₉'].map((letter, digit) => [letter, String(digit)] as const),
  ...[...'µμ'].map((letter) => [letter, 'u'] as const),
  ...[...'·⋅∙•×'].map((letter) => [letter, '.'] as const),
  ...[...'⁻−'].map((letter) => [letter, '-'] as const),
  ['∕', '/'],
  ['℃', '°C'],
  ['∆', 'Δ'],
  ['º', '°'],
]);

const powerOfTen = /10[*^][+-]?\d{1,2}(?![\w])/y;
const plainNumber = /\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?/y;
const wordOfUnit = /[^\s/.()*\d+\-^][^\s/.()*]*/y;
const letterInParentheses = /\([A-Za-z]\)/y;

function tokensOf(text: string): Token[] | Mistake {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  while (at < text.length) {
    const letter = text.charAt(at);
    if (letter === ' ') {
      at += 1;
      continue;
    }
    if (letter === '/' || letter === '.' || letter === '(' || letter === ')' || letter === '*') {
      tokens.push({ kind: letter === '*' ? '.' : letter });
      at += 1;
      continue;
    }
    const power = match(powerOfTen);
    const number = power ?? match(plainNumber);
    if (number !== undefined) {
      tokens.push({ kind: 'number', text: number, power: power !== undefined });
      at += number.length;
      continue;
    }
    const word = match(wordOfUnit);
    if (word === undefined) return { message: `${quote(text)} is no unit: "${letter}" is out of place` };
    at += word.length;
    const suffix = match(letterInParentheses) ?? '';
    const known = suffix !== '' && atoms.has(word + suffix);
    tokens.push({ kind: 'word', text: known ? word + suffix : word });
    if (known) at += suffix.length;
  }
  return tokens;
}

/** Reads the tokens into the product; the answer is what is wrong, if anything is. */
function readProduct(product: Product, tokens: readonly Token[], shown: string): Mistake | undefined {
  let next = 0;
  const peek = (): Token => tokens[next] ?? { kind: 'end' };
  const noUnit = (why: string, hint?: string): Mistake => ({
    message: `${quote(shown)} is no unit: ${why}`,
    ...(hint === undefined ? {} : { hint }),
  });

  const readWord = (power: 1 | -1): Mistake | undefined => {
    const token = peek();
    if (token.kind !== 'word')
      return noUnit(`something is missing ${token.kind === 'end' ? 'at its end' : `before "${token.kind}"`}`);
    next += 1;
    const wrong = multiplyWord(product, token.text, power);
    if (wrong !== undefined) return wrong;
    const following = peek();
    if (following.kind === 'word') {
      const tag = tags.get(following.text);
      if (tag === undefined || !tagMass(product, token.text, tag, power)) {
        return noUnit(
          `"${token.text}" and "${following.text}" stand side by side`,
          hintForPair(token.text, following.text),
        );
      }
      next += 1;
    }
    const after = peek();
    if (after.kind === 'word' || after.kind === 'number' || after.kind === '(') {
      return noUnit(
        `there is no sign between two of its parts`,
        'write a product with a dot, such as `kW.h`, a quotient with `/`',
      );
    }
    return undefined;
  };

  const readBelow = (): Mistake | undefined => {
    const number = peek();
    if (number.kind === 'number') {
      next += 1;
      if (!divideBy(product, number)) return noUnit(`nothing can be divided by ${number.text}`);
    }
    if (peek().kind !== '(') return readWord(-1);
    do {
      next += 1;
      const wrong = readWord(-1);
      if (wrong !== undefined) return wrong;
    } while (peek().kind === '.');
    if (peek().kind !== ')')
      return noUnit('a parenthesis is not closed', 'parentheses hold a product of units, such as `g/(m2.d)`');
    next += 1;
    return undefined;
  };

  const first = peek();
  if (first.kind === 'number') {
    if (!first.power && first.text !== '1')
      return noUnit('a number stands before it', 'a number may only follow a `/`, as in `/1e6 h`');
    next += 1;
    if (first.power) product.ten += Number(first.text.slice(3));
    if (peek().kind !== '/')
      return noUnit('a number stands before it', 'a number may only follow a `/`, as in `/1e6 h`');
  } else if (first.kind !== '/') {
    const wrong = readWord(1);
    if (wrong !== undefined) return wrong;
  }
  while (peek().kind === '.') {
    next += 1;
    const wrong = readWord(1);
    if (wrong !== undefined) return wrong;
  }
  while (peek().kind === '/') {
    next += 1;
    const wrong = readBelow();
    if (wrong !== undefined) return wrong;
  }
  const rest = peek();
  if (rest.kind === '.') {
    return noUnit('a product after a `/` can be read in two ways', 'write `mg/m2/d` or `mg/(m2.d)`');
  }
  return rest.kind === 'end'
    ? undefined
    : noUnit(`"${rest.kind === 'number' || rest.kind === 'word' ? rest.text : rest.kind}" is out of place`);
}

function divideBy(product: Product, number: { readonly text: string; readonly power: boolean }): boolean {
  const { digits, ten } = number.power
    ? { digits: 1, ten: Number(number.text.slice(3)) }
    : decimal(number.text);
  if (digits === 0 || !Number.isSafeInteger(digits)) return false;
  product.divisor *= digits;
  product.ten -= ten;
  return true;
}

function multiplyWord(product: Product, word: string, power: 1 | -1): Mistake | undefined {
  const found = findWord(word);
  if (isMistake(found)) return found;
  const exponent = found.exponent * power;
  for (let count = Math.abs(exponent); count > 0; count--) {
    if (exponent > 0) {
      product.digits *= found.atom.digits;
      product.divisor *= found.atom.divisor;
    } else {
      product.digits *= found.atom.divisor;
      product.divisor *= found.atom.digits;
    }
  }
  product.ten += found.atom.ten * exponent;
  product.offset += found.atom.offset;
  product.words += Math.abs(exponent);
  product.anyAbove ||= exponent > 0;
  for (const [base, of] of exponentsOf(found.atom.dimension)) add(product.exponents, base, of * exponent);
  if (found.tag !== undefined) retag(product.exponents, found.tag, exponent);
  return undefined;
}

interface Found {
  readonly atom: Atom;
  readonly exponent: number;
  readonly tag?: string;
}

/** A word of the table as it stands, with an exponent (`m-3`, `s^2`), or run together with a tag (`tCO2e`). */
function findWord(word: string): Found | Mistake {
  const refusal = refused(word);
  if (refusal !== undefined) return refusal;
  const whole = atoms.get(word);
  if (whole !== undefined) return { atom: whole, exponent: 1 };
  const parts = /^(.*?[^\d^+-])\^?([+-]?\d{1,2})$/.exec(word);
  const powered = atoms.get(parts?.[1] ?? '');
  const exponent = Number(parts?.[2] ?? 1);
  if (powered !== undefined && exponent !== 0 && Math.abs(exponent) <= largestExponent) {
    return refused(`${parts?.[1]}${Math.abs(exponent)}`) ?? { atom: powered, exponent };
  }
  for (const [spelling, tag] of tags) {
    const mass = word.endsWith(spelling) ? atoms.get(word.slice(0, -spelling.length)) : undefined;
    if (mass?.dimension === 'kg') return { atom: mass, exponent: 1, tag };
  }
  const hint = hintForUnknown(word);
  return { message: `${quote(word)} is no unit known here`, ...(hint === undefined ? {} : { hint }) };
}

/** Makes the mass just read a mass of something: false where it was none. */
function tagMass(product: Product, word: string, tag: string, power: 1 | -1): boolean {
  if (atoms.get(word)?.dimension !== 'kg') return false;
  retag(product.exponents, tag, power);
  return true;
}

function retag(exponents: Map<string, number>, tag: string, exponent: number): void {
  add(exponents, 'kg', -exponent);
  add(exponents, tag, exponent);
}

function add(exponents: Map<string, number>, base: string, exponent: number): void {
  exponents.set(base, (exponents.get(base) ?? 0) + exponent);
}

function unitOf(product: Product, shown: string): Unit | Mistake {
  const compound = product.words > 1 || !product.anyAbove;
  if (compound && product.offset !== 0) {
    return {
      message: `${quote(shown)} is no unit: °C has no place in a compound`,
      hint: 'a step of one degree is `K` there, as in `kJ/kg/K`',
    };
  }
  // In a compound a kelvin is a step of temperature, never a point on the scale.
  const kelvins = compound ? (product.exponents.get('K') ?? 0) : 0;
  if (kelvins !== 0) {
    product.exponents.delete('K');
    add(product.exponents, 'delta_K', kelvins);
  }
  // `/1e6 h` counts something: without this, cases per hour would be a bare 1/s.
  if (!product.anyAbove) add(product.exponents, 'times', 1);
  const factor = scaled(product);
  if (!Number.isFinite(factor) || factor <= 0)
    return { message: `${quote(shown)} is no unit: it is too large or too small` };
  return { text: shown, factor, offset: product.offset, dimension: dimensionOf(product.exponents) };
}

/** digits × 10^ten / divisor with the powers of ten taken at once, as a decimal literal would be. */
function scaled({ digits, divisor, ten }: Product): number {
  const shared = greatestDivisor(digits, divisor);
  const above = digits / shared;
  const below = divisor / shared;
  if (below === 1) return Number(`${above}e${ten}`);
  return ten >= 0 ? Number(`${above}e${ten}`) / below : above / Number(`${below}e${-ten}`);
}

function greatestDivisor(a: number, b: number): number {
  if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b)) return 1;
  let [larger, smaller] = [a, b];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
