import { didYouMean } from '../model/did-you-mean.js';
import type { Mistake } from './mistake.js';
import { foreignWords, lookalikes, otherWords, refusals } from './unit-hint-table.js';
import { atoms, tags } from './unit-table.js';

const longestWord = 40;
const useSigns = 'write a product with a dot, such as `kW.h`, a quotient with `/`';

/** Spellings that mean two things, or another thing than they say: never read, always explained. */
export function refused(word: string): Mistake | undefined {
  const refusal = refusals.get(word);
  return refusal === undefined ? undefined : { message: refusal[0], hint: refusal[1] };
}

export function hintForUnknown(word: string): string | undefined {
  if (word.length > longestWord) return undefined;
  const lower = word.toLowerCase();
  const other = otherWords.get(lower);
  if (other !== undefined) return `write ${other}`;
  if (foreignWords.has(lower)) return 'give the figure in an SI unit';
  if (tags.has(word)) return `say how much: \`t ${word}\` or \`kg ${word}\``;
  return hintForTag(word) ?? hintForCase(lower) ?? hintForSubstance(word) ?? hintForTypo(word);
}

export function hintForPair(left: string, right: string): string {
  const joined = [`${left}_${right}`, `${left}${right}`].find((word) => atoms.has(word));
  if (joined !== undefined) return `write \`${joined}\``;
  const known = otherWords.get(`${left} ${right}`.toLowerCase()) ?? otherWords.get(left.toLowerCase());
  if (known !== undefined) return `write ${known}`;
  if (right === 'per') return otherWords.get('per') ?? useSigns;
  if (atoms.get(left)?.dimension !== 'kg' || atoms.has(right)) return useSigns;
  return `${leaveOut(left)} (CO2e, CO2, CaCO3 and TEQ alone stay with the unit)`;
}

/** The text in Latin letters where it has Cyrillic ones: `мг/л` is `mg/L`, and a Cyrillic `м` looks like a Latin one. */
export function latin(text: string): string | undefined {
  if (!/\p{Script=Cyrillic}/u.test(text)) return undefined;
  return text.replace(/[\p{Script=Cyrillic}\d-]+/gu, (word) => {
    const translated = otherWords.get(word.toLowerCase())?.replaceAll('`', '');
    return translated ?? [...word].map((letter) => lookalikes.get(letter) ?? letter).join('');
  });
}

function hintForTag(word: string): string | undefined {
  const tag = [...tags.keys()].find((spelling) => word.toLowerCase().endsWith(spelling.toLowerCase()));
  const mass = tag === undefined ? '' : word.slice(0, -tag.length);
  return atoms.has(mass) ? `write \`${mass} ${tag}\`` : undefined;
}

function hintForCase(lower: string): string | undefined {
  const same = [...atoms.keys()].filter((atom) => atom.toLowerCase() === lower);
  if (same.length === 0) return undefined;
  return `upper and lower case matter: did you mean ${same.map((atom) => `\`${atom}\``).join(' or ')}?`;
}

/** `kgH2`, `tCu`: a mass with a substance that is no dimension of its own. */
function hintForSubstance(word: string): string | undefined {
  const mass = /^(t|kt|Mt|kg|g|mg|ug)[A-Z][A-Za-z0-9]{0,7}$/.exec(word)?.[1];
  return mass === undefined ? undefined : leaveOut(mass);
}

function leaveOut(mass: string): string {
  return `write \`${mass}\` alone; what it is a mass of belongs to the field or to \`substance\``;
}

function hintForTypo(word: string): string | undefined {
  const near = didYouMean(word, atoms.keys());
  return near === undefined ? undefined : `did you mean \`${near}\`?`;
}
