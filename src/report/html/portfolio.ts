import type { Assessment, Score } from '../../model/assessment.js';
import { hypotheticalWord } from '../hypothetical.js';
import { gateWord, levelShort, scoreSentence, words } from '../text.js';
import { html, type Markup } from './markup.js';
import { scoreBar } from './score-bar.js';
import { verdictBadge } from './verdict-badge.js';

/** One row for each project before the reports themselves. */
export function portfolio(assessments: readonly Assessment[]): Markup {
  const days = [...new Set(assessments.map(({ as_of: day }) => day))];
  const broke = assessments.filter(({ gate }) => !gate.held).length;
  const count = assessments.length;
  return html`<header class="cover">
<p class="kicker">ESG assessment against EU and Kazakh law</p>
<h1 id="portfolio">Portfolio of ${count} projects</h1>
<p class="about">As of ${days.join(', ')}. The gate ${broke === 0 ? 'held for all' : `broke for ${broke} of ${count}`}.</p>
<table class="stack portfolio">
<thead><tr><th scope="col">Project</th><th scope="col">Gate</th><th scope="col">Level</th><th scope="col">Law here</th><th scope="col">Benchmark</th><th scope="col">Aligned</th></tr></thead>
<tbody>
${assessments.map(row)}</tbody>
</table>
<p class="disclaimer">${words.disclaimer}</p>
</header>
`;
}

function row(assessment: Assessment, index: number): Markup {
  const { project, gate, level, scores } = assessment;
  const note = hypotheticalWord(assessment);
  return html`<tr><th scope="row"><a href="#p${index + 1}-project">${project.name}</a>${note === '' ? '' : html` <b>${note}</b>`}</th><td data-label="Gate">${verdictBadge(gate.held ? 'met' : 'not-met', gateWord(gate.held))}</td><td data-label="Level">${levelShort(level)}</td>${cell('Law here', scores.law)}${cell('Benchmark', scores.benchmark)}${cell('Aligned', scores.aligned)}</tr>\n`;
}

function cell(label: string, score: Score): Markup {
  return html`<td data-label="${label}">${scoreBar(score)}<span class="note">${scoreSentence(score)}</span></td>`;
}
