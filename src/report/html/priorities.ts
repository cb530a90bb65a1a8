import type { Assessment } from '../../model/assessment.js';
import { byWeight } from '../table/order.js';
import { bindsPhrase, counted } from '../text.js';
import { named } from './gate.js';
import { heading } from './heading.js';
import { html, type Markup, nothing } from './markup.js';
import type { Place } from './place.js';
import { verdictBadge } from './verdict-badge.js';

const shownAtMost = 10;

/** What to close first: law before benchmark, critical before minor. */
export function priorities({ findings }: Assessment, place: Place): Markup {
  const short = findings.filter(({ verdict }) => verdict === 'not-met' || verdict === 'partly-met');
  if (short.length === 0) return nothing;
  const shown = byWeight(short).slice(0, shownAtMost);
  const rest = short.length - shown.length;
  const id = `${place.prefix}priorities`;
  return html`<section aria-labelledby="${id}">
${heading(place.level, 'What to close first', id)}<p class="lead">${counted(short.length, 'requirement is', 'requirements are')} not met or partly met. First what is law for the project, then by severity${rest > 0 ? html`; <a href="#${place.prefix}not-met">the other ${rest} are among the findings</a>` : ''}.</p>
<table class="stack">
<thead><tr><th scope="col">Verdict</th><th scope="col">Requirement</th><th scope="col">What closes the gap</th></tr></thead>
<tbody>
${shown.map(
  (finding) =>
    html`<tr><td data-label="Verdict">${verdictBadge(finding.verdict)}<br><span class="note">${finding.severity}, ${bindsPhrase(finding.binds)}</span></td><td data-label="Requirement">${named(finding, place)}</td><td data-label="What closes the gap">${finding.remedy}</td></tr>\n`,
)}</tbody>
</table>
</section>
`;
}
