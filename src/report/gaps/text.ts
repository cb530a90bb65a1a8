import type { Gap, Gaps, Places, Scope } from '../../model/gaps.js';
import { counted, points, scoreSentence } from '../text.js';

const scopeWords: Readonly<Record<Scope, string>> = {
  law: 'the law that binds here',
  benchmark: 'the other side as benchmark',
  voluntary: 'voluntary frameworks',
};

const scopes = Object.keys(scopeWords) as readonly Scope[];

export function openGaps({ breaking, further }: Gaps): readonly Gap[] {
  return [...breaking, ...scopes.flatMap((scope) => further[scope])];
}

/** Said plainly where there is nothing to do, or nothing was judged. */
export function nothingToDo(gaps: Gaps): string {
  const { scores, gate, undocumented, as_of: day } = gaps;
  if (scopes.every((scope) => scores[scope].of === 0))
    return `Nothing to do, because nothing was judged: no criterion of these editions applies to this project on ${day}.`;
  if (openGaps(gaps).length > 0 || !gate.held) return '';
  const papers = undocumented.length === 0 ? '' : ', though not every paper that proves it is there';
  return `Nothing to do: every criterion that applies is met on the facts as given${papers}.`;
}

/** How the order came about, wherever there is one. */
export function weightsNote(gaps: Gaps): string {
  const { breaking, further, profile } = gaps;
  const sections = [breaking, ...scopes.map((scope) => further[scope])];
  if (sections.every((section) => section.length < 2)) return '';
  const differ = openGaps(gaps).some(hangsOnWeights);
  const order = `In each section the order is that of what closing a gap adds to the declared score, with the weights of the profile \`${profile.id}\`.`;
  return differ ? `${order} Where all weights 1 would give another place, it says so.` : order;
}

export function hangsOnWeights({ place, place_unweighted: other }: Gap): boolean {
  return place.first !== other.first || place.last !== other.last;
}

/** `place 2`, or `places 1 to 14` where fourteen add the same. */
export function placesPhrase({ first, last }: Places): string {
  return first === last ? `place ${first}` : `places ${first} to ${last}`;
}

export function furtherHeading(scope: Scope, { further, breaking }: Gaps): string {
  const others = breaking.some((gap) => gap.scope === scope) ? 'other gap' : 'gap';
  return `${counted(further[scope].length, others)} in ${scopeWords[scope]}`;
}

/** What all of them together add, and to what. */
export function closingSentence(scope: Scope, { further, scores }: Gaps): string {
  const sum = further[scope].reduce((total, { adds }) => total + adds, 0);
  const what = further[scope].length === 1 ? 'closing it adds' : 'closing all of them adds';
  return `${what} ${points(sum)} points of 100; now ${scoreSentence(scores[scope])}`;
}

/** What closing it adds, and to which score. */
export function addsPhrase({ adds, scope }: Gap): string {
  return `adds ${points(adds)} points to ${scopeWords[scope]}`;
}
