import type { Finding } from '../../model/assessment.js';
import type { Plan } from '../../model/plan.js';
import { counted, levelWord } from '../text.js';

/** What is wanted: `the gate holds and the level is at least partly aligned`. */
export function goalPhrase({ wanted }: Plan): string {
  const gate = 'no critical criterion breaks the gate';
  return wanted === null
    ? gate
    : `${gate}, and the level is at least ${levelWord(wanted)} at what is certain`;
}

export function answerSentence(plan: Plan): string {
  const { gaps, reached, obstacles } = plan;
  const forced = gaps.filter((gap) => gap.forced).length;
  if (!reached) return `No plan reaches it: ${obstacles.join('; ')}.`;
  if (gaps.length === 0) return 'Nothing has to be closed: it is so already.';
  const must =
    forced === 0 ? '' : `, ${forced} of which ${forced === 1 ? 'has' : 'have'} to be closed whatever else is`;
  return `${counted(gaps.length, 'gap')} to close${must}.`;
}

/** Why no fewer will do, or that it is not known; true of the search that was made. */
export function proofSentence({
  reached,
  search,
  at_least: least,
  gaps,
  candidates,
  looked_at: looked,
}: Plan): string {
  if (!reached || gaps.length === 0) return '';
  if (search === 'none') return 'No smaller set does: each of them is needed by itself.';
  const among = counted(candidates, 'gap');
  if (search === 'exact')
    return `No smaller set does. Exact search among the ${among} there was a choice of: ${counted(looked, 'set')} looked at, the others ruled out by the most they could add.`;
  const bound =
    least === gaps.length
      ? 'No smaller set does: fewer cannot add enough.'
      : `At least ${least} are needed; whether fewer than ${gaps.length} do is not known.`;
  const why =
    looked === 0
      ? `there was a choice among ${among} (exact up to 25)`
      : `the exact search among ${among} took too long and was broken off after ${counted(looked, 'set')}`;
  return `Greedy, not exact, because ${why}. ${bound}`;
}

/** `effort low`; empty where the criterion gives none: none is made up. */
export function effortPhrase({ effort }: Finding): string {
  return effort === undefined ? '' : `effort ${effort}`;
}

export const planWords = {
  'to-do': 'to be done',
  'to-show': 'to be shown',
  note: 'A closed gap counts as met, all else as it is. To be shown: only unknown so far, and perhaps met. Gate conditions of your own are not planned for.',
} as const;
