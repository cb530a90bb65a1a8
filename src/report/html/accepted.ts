import type { Assessment, WaiverState } from '../../model/assessment.js';
import { baselineText, withAndWithout } from '../table/accepted.js';
import { waiverStateWords } from '../text.js';
import { named } from './gate.js';
import { heading } from './heading.js';
import { html, type Markup, nothing } from './markup.js';
import type { Place } from './place.js';

/** What was accepted beforehand, by whom, why and until when; what of it has no force, with the reason. */
export function accepted(assessment: Assessment, place: Place): Markup {
  const { waivers = [], baseline } = assessment;
  const told = waivers.filter(({ state }) => state !== 'not-judged');
  if (told.length === 0 && baseline === undefined) return nothing;
  const id = `${place.prefix}accepted`;
  const scores = withAndWithout(assessment);
  return html`<section aria-labelledby="${id}">
${heading(place.level, 'Accepted gaps', id)}<p class="lead">An accepted gap keeps its verdict; it does not break the gate until its day.${scores === '' ? '' : ` Scores: ${scores}.`}</p>
${told.length === 0 ? nothing : table(told, assessment, place)}${baseline === undefined ? nothing : html`<p>${baselineText(baseline)}</p>\n`}</section>
`;
}

function table(waivers: readonly WaiverState[], { findings }: Assessment, place: Place): Markup {
  return html`<table class="stack">
<thead><tr><th scope="col">State</th><th scope="col">Gap</th><th scope="col">Accepted</th><th scope="col">Why</th></tr></thead>
<tbody>
${waivers.map((waiver) => {
  const {
    criterion,
    item,
    state,
    note,
    approved_by: by,
    approved_on: on,
    expires,
    reason,
    risk,
    ticket,
  } = waiver;
  const finding = findings.find((one) => one.criterion === criterion);
  const why = [reason, risk === undefined ? '' : `risk: ${risk}`, ticket ?? ''].filter((part) => part !== '');
  return html`<tr><td data-label="State">${waiverStateWords[state]}${note === undefined ? '' : `: ${note}`}</td><td data-label="Gap">${finding === undefined ? html`<code>${criterion}</code>` : named(finding, place)}${item === undefined ? '' : html` <b>${item}</b>`}</td><td data-label="Accepted">by ${by} on ${on}, until ${expires}</td><td data-label="Why">${why.join('; ')}</td></tr>\n`;
})}</tbody>
</table>
`;
}
