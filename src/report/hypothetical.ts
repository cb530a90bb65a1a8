import type { Assessment } from '../model/assessment.js';
import { plain } from './escape.js';
import { counted } from './text.js';

type Given = Pick<Assessment, 'hypothetical'>;

/** `hypothetical (2 facts set)`; empty where the result rests on what the files say and nothing else. */
export function hypotheticalWord({ hypothetical = [] }: Given): string {
  return hypothetical.length === 0 ? '' : `hypothetical (${counted(hypothetical.length, 'fact')} set)`;
}

/** The same with every value that was set. A report of any format says one of the two, or people take it for real. */
export function hypotheticalNote(given: Given): string {
  const sets = (given.hypothetical ?? []).map(({ path, value }) => `${plain(path)} = ${plain(value)}`);
  return sets.length === 0 ? '' : `${hypotheticalWord(given)}: ${sets.join('; ')}`;
}
