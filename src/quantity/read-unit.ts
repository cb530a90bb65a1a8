import { isMistake, type Mistake, quote } from './mistake.js';
import { hintForPair, latin } from './unit-hint.js';
import { type Part, type Unit, unitOf } from './unit-product.js';
import { tags } from './unit-table.js';
import { type Token, tokensOf } from './unit-tokens.js';

const longestUnit = 100;

/**
 * A product of words in UCUM's spelling or the field's: `mg/Nm3`, `t CO2e/t`, `g.m-3`, `m³/d`, `/1e6 h`, `ug/100 mL`.
 * A product after a slash (`mg/m2.d`) is refused, because UCUM and everyone else read it differently.
 */
export function readUnit(text: string): Unit | Mistake {
  if (text.length > longestUnit) return { message: `${quote(text)} is too long for a unit` };
  const shown = text.trim().replace(/\s+/g, ' ');
  if (shown === '') return { message: 'the unit is empty', hint: 'write a unit such as `t`, `mg/L` or `%`' };
  const unit = readPlain(shown);
  if (!isMistake(unit)) return unit;
  const inLatin = latin(shown);
  const readable = inLatin !== undefined && !isMistake(readPlain(inLatin));
  return readable ? { message: unit.message, hint: `write \`${inLatin}\`` } : unit;
}

function readPlain(shown: string): Unit | Mistake {
  const tokens = tokensOf(shown);
  if (isMistake(tokens)) return tokens;
  const parts = partsOf(tokens, shown);
  return isMistake(parts) ? parts : unitOf(parts, shown);
}

function partsOf(tokens: readonly Token[], shown: string): Part[] | Mistake {
  const [above = [], ...below] = splitAt(tokens, '/');
  const parts = below.length > 0 && above.length === 0 ? [] : aboveOf(above, below.length > 0, shown);
  if (isMistake(parts)) return parts;
  for (const quotient of below) {
    const read = belowOf(quotient, shown);
    if (isMistake(read)) return read;
    parts.push(...read);
  }
  return parts;
}

function aboveOf(tokens: readonly Token[], divided: boolean, shown: string): Part[] | Mistake {
  const [first] = tokens;
  if (first?.kind !== 'number' && first?.kind !== 'power') return productOf(tokens, 1, shown);
  const alone = divided && tokens.length === 1 && (first.kind === 'power' || first.text === '1');
  if (alone) return [{ number: first.text, power: 1 }];
  return noUnit(shown, 'a number stands before it', 'a number may only follow a `/`, as in `/1e6 h`');
}

function belowOf(tokens: readonly Token[], shown: string): Part[] | Mistake {
  const [first] = tokens;
  if (first?.kind === 'number' || first?.kind === 'power') {
    const read = belowOf(tokens.slice(1), shown);
    return isMistake(read) ? read : [{ number: first.text, power: -1 }, ...read];
  }
  if (first?.kind === '(') {
    if (tokens.at(-1)?.kind === ')') return productOf(tokens.slice(1, -1), -1, shown);
    return noUnit(shown, 'a parenthesis is not closed', 'parentheses hold a product of units: `g/(m2.d)`');
  }
  if (tokens.some(({ kind }) => kind === '.')) {
    return noUnit(shown, 'a product after a `/` can be read in two ways', 'write `mg/m2/d` or `mg/(m2.d)`');
  }
  return productOf(tokens, -1, shown);
}

function productOf(tokens: readonly Token[], power: 1 | -1, shown: string): Part[] | Mistake {
  const parts: Part[] = [];
  for (const [word, tag, ...rest] of splitAt(tokens, '.')) {
    if (word === undefined) return noUnit(shown, 'a part of it is missing');
    const odd = [word, tag, ...rest].find((token) => token !== undefined && token.kind !== 'word');
    if (odd !== undefined) return noUnit(shown, `"${odd.text}" is out of place`);
    const sideBySide = rest.length > 0 || (tag !== undefined && !tags.has(tag.text));
    if (tag !== undefined && sideBySide) {
      return noUnit(
        shown,
        `"${word.text}" and "${tag.text}" stand side by side`,
        hintForPair(word.text, tag.text),
      );
    }
    parts.push({ word: word.text, power, ...(tag === undefined ? {} : { tag: tag.text }) });
  }
  return parts;
}

function splitAt(tokens: readonly Token[], kind: Token['kind']): Token[][] {
  const groups: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === kind) groups.push([]);
    else groups.at(-1)?.push(token);
  }
  return groups;
}

function noUnit(shown: string, why: string, hint?: string): Mistake {
  return { message: `${quote(shown)} is no unit: ${why}`, ...(hint === undefined ? {} : { hint }) };
}
