import { combine, type Dimension, dimensionOf, exponentsOf } from './dimension.js';
import { isMistake, type Mistake, quote } from './mistake.js';
import { hintForUnknown, refused } from './unit-hint.js';
import { type Atom, atoms, decimal, tags } from './unit-table.js';

/** Base number = written number × factor + offset. */
export interface Unit {
  readonly text: string;
  readonly factor: number;
  readonly offset: number;
  readonly dimension: Dimension;
}

/** One factor of a unit: a number, or a word with what it is a mass of. */
export type Part = NumberPart | WordPart;

interface NumberPart {
  readonly number: string;
  readonly power: 1 | -1;
}

interface WordPart {
  readonly word: string;
  readonly tag?: string;
  readonly power: 1 | -1;
}

/** A word found in the table, to the power it stands in. */
interface Factor {
  readonly atom: Atom;
  readonly exponent: number;
}

const largestExponent = 9;

export function unitOf(parts: readonly Part[], shown: string): Unit | Mistake {
  const factors: Factor[] = [];
  for (const part of parts) {
    const factor = 'number' in part ? factorOfNumber(part.number, part.power) : factorOfWord(part);
    if (isMistake(factor)) return factor;
    factors.push(factor);
  }
  const words = factors.filter((_, index) => 'word' in (parts[index] ?? {}));
  const alone = words.length === 1 && words[0]?.exponent === 1;
  const offset = words.find(({ atom }) => atom.offset !== 0)?.atom.offset ?? 0;
  if (!alone && offset !== 0) {
    return {
      message: `${quote(shown)} is no unit: °C has no place in a compound`,
      hint: 'a step of one degree is `K` there, as in `kJ/kg/K`',
    };
  }
  const factor = scaleOf(factors);
  if (!(factor > 0) || !Number.isFinite(factor))
    return { message: `${quote(shown)} is no unit: it is too large or too small` };
  return { text: shown, factor, offset, dimension: dimensionOfWords(words, alone) };
}

function factorOfNumber(text: string, power: 1 | -1): Factor | Mistake {
  const { digits, ten } = /^10[*^]/.test(text) ? { digits: 1, ten: Number(text.slice(3)) } : decimal(text);
  if (digits === 0 || !Number.isSafeInteger(digits))
    return { message: `nothing can be divided by ${quote(text)}` };
  return { atom: { digits, ten, divisor: 1, offset: 0, dimension: '' }, exponent: power };
}

function factorOfWord({ word, tag, power }: WordPart): Factor | Mistake {
  const found = findWord(word);
  if (isMistake(found)) return found;
  const factor = { atom: found.atom, exponent: found.exponent * power };
  if (tag === undefined) return factor;
  if (found.atom.dimension !== 'kg' || found.exponent !== 1) {
    return {
      message: `${quote(word)} of ${tag} is no unit`,
      hint: `only a mass can be of ${tag}: \`t ${tag}\``,
    };
  }
  return { ...factor, atom: { ...found.atom, dimension: tags.get(tag) ?? tag } };
}

/** A word of the table as it stands, with an exponent (`m-3`, `s^2`), or run together with a tag (`tCO2e`). */
function findWord(word: string): Factor | Mistake {
  const refusal = refused(word);
  if (refusal !== undefined) return refusal;
  const whole = atoms.get(word);
  if (whole !== undefined) return { atom: whole, exponent: 1 };
  const [, base = '', written = ''] = /^(.*?[^\d^+-])\^?([+-]?\d{1,2})$/.exec(word) ?? [];
  const powered = atoms.get(base);
  const exponent = Number(written);
  if (powered !== undefined && exponent !== 0 && Math.abs(exponent) <= largestExponent) {
    return refused(`${base}${Math.abs(exponent)}`) ?? { atom: powered, exponent };
  }
  for (const [spelling, tag] of tags) {
    const mass = word.endsWith(spelling) ? atoms.get(word.slice(0, -spelling.length)) : undefined;
    if (mass?.dimension === 'kg') return { atom: { ...mass, dimension: tag }, exponent: 1 };
  }
  const hint = hintForUnknown(word);
  return { message: `${quote(word)} is no unit known here`, ...(hint === undefined ? {} : { hint }) };
}

function dimensionOfWords(words: readonly Factor[], alone: boolean): Dimension {
  const exponents = new Map<string, number>();
  for (const { atom, exponent } of words) {
    for (const [base, of] of exponentsOf(atom.dimension)) {
      // In a compound a kelvin is a step of temperature, never a point on the scale.
      const key = base === 'K' && !alone ? 'delta_K' : base;
      exponents.set(key, (exponents.get(key) ?? 0) + of * exponent);
    }
  }
  const dimension = dimensionOf(exponents);
  // `/1e6 h` counts something: without this, cases per hour would be a bare 1/s.
  return words.some(({ exponent }) => exponent > 0) ? dimension : combine(dimension, 'times', 1);
}

/** All powers of ten at once, as a decimal literal would be read: mg/L is 1e-3 and not 1e-6 / 1e-3. */
function scaleOf(factors: readonly Factor[]): number {
  let [above, below, ten] = [1, 1, 0];
  for (const { atom, exponent } of factors) {
    const [digits, divisor] = exponent > 0 ? [atom.digits, atom.divisor] : [atom.divisor, atom.digits];
    above *= digits ** Math.abs(exponent);
    below *= divisor ** Math.abs(exponent);
    ten += atom.ten * exponent;
  }
  const shared = greatestDivisor(above, below);
  const [numerator, denominator] = [above / shared, below / shared];
  if (denominator === 1) return Number(`${numerator}e${ten}`);
  return ten >= 0
    ? Number(`${numerator}e${ten}`) / denominator
    : numerator / Number(`${denominator}e${-ten}`);
}

function greatestDivisor(a: number, b: number): number {
  if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b)) return 1;
  let [larger, smaller] = [a, b];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
