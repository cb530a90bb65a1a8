import { didYouMean } from '../model/did-you-mean.js';

/** A hint that names the nearest word, or the list where it is short. */
export function suggestion(word: string, known: readonly string[]): { readonly hint?: string } {
  const near = didYouMean(word, known);
  if (near !== undefined) return { hint: `did you mean \`${near}\`?` };
  return known.length > 0 && known.length <= 12 ? { hint: `use one of: ${known.join(', ')}` } : {};
}
