import type { Assessment, Missing } from '../../model/assessment.js';
import { missingText } from '../leaf-text.js';
import { byText } from '../table/order.js';
import { counted, smallPercent } from '../text.js';
import { folded } from './folded.js';
import { heading } from './heading.js';
import { html, type Markup, nothing } from './markup.js';
import type { Place } from './place.js';

const shownAtOnce = 15;

/** The facts and papers on which most of the score hangs. */
export function missing({ sensitivity }: Assessment, { level, prefix }: Place): Markup {
  if (sensitivity.length === 0) return nothing;
  const sorted = sensitivity.toSorted((a, b) => both(b) - both(a) || byText(a.path, b.path));
  const id = `${prefix}missing`;
  return html`<section class="in-brief" aria-labelledby="${id}">
${heading(level, 'What to find out next', id)}<p class="lead">${counted(sorted.length, 'fact or paper is', 'facts and papers are')} missing; first those on which most of the score hangs. Alone: the share of the score that one decides by itself. With others: the share it takes part in.</p>
${folded(sorted.map(row), shownAtOnce, table)}</section>
`;
}

/** What knowing it may settle lies between the two. */
function both({ alone, with_others: withOthers }: Missing): number {
  return alone + withOthers;
}

function table(rows: readonly Markup[]): Markup {
  return html`<table class="stack">
<thead><tr><th scope="col">Missing</th><th scope="col">Why</th><th scope="col" class="number">Alone</th><th scope="col" class="number">With others</th><th scope="col" class="number">Criteria</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
}

function row(one: Missing): Markup {
  return html`<tr><td data-label="Missing"><code>${one.path}</code></td><td data-label="Why">${missingText(one)}</td><td data-label="Alone" class="number">${smallPercent(one.alone)}</td><td data-label="With others" class="number">${smallPercent(one.with_others)}</td><td data-label="Criteria" class="number">${one.criteria.length}</td></tr>\n`;
}
