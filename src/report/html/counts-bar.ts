import type { VerdictCounts } from '../../model/assessment.js';
import { verdictWords } from '../text.js';
import { fixed } from './fixed.js';
import { html, type Markup } from './markup.js';

/** What the score is made of, good to bad, then what is not judged. */
export const inside = ['met', 'partly-met', 'not-met', 'unknown', 'needs-review'] as const;
export const outside = ['upcoming', 'not-applicable'] as const;

/** The criteria of the score as one strip. */
export function countsBar(counts: VerdictCounts): Markup {
  const there = inside.filter((verdict) => counts[verdict] > 0);
  const total = there.reduce((sum, verdict) => sum + counts[verdict], 0);
  let before = 0;
  const pieces = there.map((verdict) => {
    const x = (before / total) * 100;
    before += counts[verdict];
    const width = (counts[verdict] / total) * 100;
    return html`<rect class="${verdict}" x="${fixed(x)}" y="0" width="${fixed(width)}" height="10"/>`;
  });
  const words = there.map((verdict) => `${counts[verdict]} ${verdictWords[verdict]}`).join(', ');
  return html`<svg class="counts" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${words}">${pieces}</svg>`;
}
