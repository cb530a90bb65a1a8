import { type Mistake, quote } from './mistake.js';

export type Token =
  | { readonly kind: '/' | '.' | '(' | ')'; readonly text: string }
  | { readonly kind: 'number' | 'power'; readonly text: string }
  | { readonly kind: 'word'; readonly text: string };

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

/** In plain letters: superscripts, subscripts, the two micro signs, the multiplication dots. */
function plain(text: string): string {
  return [...text].map((letter) => plainLetters.get(letter) ?? letter).join('');
}

const powerOfTen = /10[*^][+-]?\d{1,2}(?!\w)/y;
const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?/y;
const word = /[^\s/.()*\d+\-^][^\s/.()*]*(?:\([A-Za-z]\))?/y;
const sign = /[/.()*]/y;

/** Every pattern reads at one place and never goes back, so the time is that of the length. */
export function tokensOf(text: string): Token[] | Mistake {
  const letters = plain(text);
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const taken = pattern.exec(letters)?.[0];
    at += taken?.length ?? 0;
    return taken;
  };
  while (at < letters.length) {
    if (take(/\s+/y) !== undefined) continue;
    const token = tokenOf(take);
    if (token === undefined)
      return { message: `${quote(text)} is no unit: "${letters.charAt(at)}" is out of place` };
    tokens.push(token);
  }
  return tokens;
}

function tokenOf(take: (pattern: RegExp) => string | undefined): Token | undefined {
  const taken = take(sign);
  if (taken === '/' || taken === '.' || taken === '(' || taken === ')') return { kind: taken, text: taken };
  if (taken === '*') return { kind: '.', text: taken };
  const power = take(powerOfTen);
  if (power !== undefined) return { kind: 'power', text: power };
  const figures = take(number);
  if (figures !== undefined) return { kind: 'number', text: figures };
  const letters = take(word);
  return letters === undefined ? undefined : { kind: 'word', text: letters };
}
