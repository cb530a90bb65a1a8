import type { Assessment, EditionUsed, Input } from '../../model/assessment.js';
import { counted, sideWords } from '../text.js';
import { heading, type Level } from './heading.js';
import { html, link, type Markup, nothing } from './markup.js';
import type { Place } from './place.js';

/** Every act with the day up to which it was read, and every file with its digest: enough to do it again. */
export function sources(assessment: Assessment, { level, prefix }: Place): Markup {
  const { editions, editions_absent: absent, inputs, profile } = assessment;
  const id = `${prefix}sources`;
  const below = (level + 1) as Level;
  return html`<section aria-labelledby="${id}">
${heading(level, 'Sources', id)}<p class="lead">Amendments later than the day up to which an act was read are not in its edition. The digest (SHA-256) says which file was read, to the byte.</p>
${heading(below, counted(editions.length, 'act'))}<table class="stack acts">
<thead><tr><th scope="col">Act</th><th scope="col">Side</th><th scope="col">Edition of</th><th scope="col">Read to</th><th scope="col" class="number">Criteria</th><th scope="col">Revision, digest</th></tr></thead>
<tbody>
${editions.map(actRow)}</tbody>
</table>
${absentList(absent)}${heading(below, `${counted(inputs.length, 'file')} and the profile`)}<table class="stack files">
<thead><tr><th scope="col">File</th><th scope="col">Part</th><th scope="col">Digest</th></tr></thead>
<tbody>
${inputs.map(fileRow)}<tr><td data-label="File">${profile.id} ${profile.revision}</td><td data-label="Part">weights and levels</td><td data-label="Digest"><code class="digest">${profile.sha256}</code></td></tr>
</tbody>
</table>
</section>
`;
}

function actRow(edition: EditionUsed): Markup {
  const byHand = edition.chosen_by === 'pin' ? ', chosen by hand' : '';
  return html`<tr><td data-label="Act"><b>${edition.short}</b>: ${link(edition.source, edition.title)}</td><td data-label="Side">${sideWords[edition.side]}</td><td class="day" data-label="Edition of">${edition.edition}${byHand}</td><td class="day" data-label="Read to">${edition.read_to}</td><td data-label="Criteria" class="number">${edition.criteria}</td><td data-label="Revision, digest">${edition.revision} <code class="digest">${edition.sha256}</code></td></tr>\n`;
}

function absentList(absent: Assessment['editions_absent']): Markup {
  if (absent.length === 0) return nothing;
  const texts = absent.map(({ standard, begins }) =>
    begins === undefined ? `${standard} (no edition on this day)` : `${standard} (begins on ${begins})`,
  );
  return html`<p>Not judged: ${texts.join(', ')}.</p>\n`;
}

function fileRow({ role, path, sha256 }: Input): Markup {
  return html`<tr><td data-label="File"><code>${path}</code></td><td data-label="Part">${role}</td><td data-label="Digest"><code class="digest">${sha256}</code></td></tr>\n`;
}
