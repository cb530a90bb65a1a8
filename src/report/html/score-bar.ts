import type { Score } from '../../model/assessment.js';
import { scoreSentence } from '../text.js';
import { fixed } from './fixed.js';
import { html, type Markup } from './markup.js';

/** From what is documented over what is declared to what is possible, each bar behind the other from one zero. */
export function scoreBar(score: Score): Markup {
  const { declared, documented, possible } = score;
  if (declared === null || possible === null)
    return html`<svg class="score" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${scoreSentence(score)}"><rect class="track" x="0" y="0" width="100" height="10"/></svg>`;
  const bar = (name: string, share: number | null): Markup =>
    html`<rect class="${name}" x="0" y="0" width="${fixed((share ?? 0) * 100)}" height="10"/>`;
  return html`<svg class="score" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${scoreSentence(score)}"><rect class="track" x="0" y="0" width="100" height="10"/>${bar('possible', possible)}${bar('declared', declared)}${bar('documented', documented)}</svg>`;
}
