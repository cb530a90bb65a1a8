import type { Assessment, NamedScore } from '../../model/assessment.js';
import { percent, sideWords } from '../text.js';
import { heading } from './heading.js';
import { html, type Markup, nothing } from './markup.js';
import type { Place } from './place.js';
import { scoreBar } from './score-bar.js';

/** The scores by side, pillar and act. */
export function breakdown(assessment: Assessment, { level, prefix }: Place): Markup {
  const { scores, editions } = assessment;
  const acts = new Map(editions.map((one) => [`${one.standard}@${one.edition}`, one.short]));
  const scored = (list: readonly NamedScore[]): readonly NamedScore[] =>
    list.filter(({ score }) => score.of > 0);
  const groups = [
    { title: 'By side', rows: scored(scores.sides), name: sideName },
    { title: 'By pillar', rows: scored(scores.pillars), name: (name: string) => name },
    { title: 'By act', rows: scored(scores.editions), name: (name: string) => acts.get(name) ?? name },
  ].filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return nothing;
  const id = `${prefix}breakdown`;
  return html`<section aria-labelledby="${id}">
${heading(level, 'Scores by side, pillar and act', id)}<table class="stack breakdown">
<thead><tr><th scope="col">Part</th><th scope="col">From certain to possible</th><th scope="col" class="number">Documented</th><th scope="col" class="number">Declared</th><th scope="col" class="number">Possible</th><th scope="col" class="number">Coverage</th><th scope="col" class="number">Criteria</th></tr></thead>
${groups.map(
  ({ title, rows, name }) => html`<tbody>
<tr><th scope="rowgroup" colspan="7" class="group">${title}</th></tr>
${rows.map((one) => row(name(one.name), one))}</tbody>
`,
)}</table>
</section>
`;
}

function row(name: string, { score }: NamedScore): Markup {
  const cell = (label: string, share: number | null): Markup =>
    html`<td data-label="${label}" class="number">${share === null ? 'none' : percent(share)}</td>`;
  return html`<tr><th scope="row">${name}</th><td>${scoreBar(score)}</td>${cell('Documented', score.documented)}${cell('Declared', score.declared)}${cell('Possible', score.possible)}${cell('Coverage', score.coverage)}<td data-label="Criteria" class="number">${score.of}</td></tr>\n`;
}

function sideName(side: string): string {
  return Object.hasOwn(sideWords, side) ? sideWords[side as keyof typeof sideWords] : side;
}
