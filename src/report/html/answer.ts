import type { Assessment, Score } from '../../model/assessment.js';
import { capital } from '../finding-text.js';
import {
  bindingSentence,
  conditionsSentence,
  countsSentence,
  coverageSentence,
  gateSentence,
  gateWord,
  levelSentence,
  scoreSentence,
  topicsSentence,
  verdictWords,
  words,
} from '../text.js';
import { countsBar, inside, outside } from './counts-bar.js';
import { heading } from './heading.js';
import { html, type Markup, nothing } from './markup.js';
import type { Place } from './place.js';
import { scoreBar } from './score-bar.js';
import { unbroken } from './unbroken.js';
import { verdictBadge } from './verdict-badge.js';

/** Gate, level, the three scores with their bounds, and the plain counts. */
export function answer(assessment: Assessment, place: Place): Markup {
  const { scores, gate } = assessment;
  const { level, prefix } = place;
  const asked = conditionsSentence(gate);
  const bound = [countsSentence(scores.law.counts), bindingSentence(assessment)].join('');
  return html`<section class="answer" aria-labelledby="${prefix}answer">
${heading(level, 'The answer', `${prefix}answer`)}<dl class="outcome">
<div class="${gate.held ? 'held' : 'broke'}"><dt>Gate</dt><dd>${verdictBadge(gate.held ? 'met' : 'not-met', gateWord(gate.held))}: ${gateSentence(assessment)}${asked === '' ? '' : `; ${asked}`}</dd></div>
<div><dt>Level</dt><dd>${capital(levelSentence(assessment.level))}</dd></div>
</dl>
<table class="scores">
<caption>Scores, each from what is certain to what is possible</caption>
<thead><tr><th scope="col">Score</th><th scope="col">Declared, documented, possible</th></tr></thead>
<tbody>
${scoreRow(words.law, scores.law, bound)}${scoreRow(words.benchmark, scores.benchmark, countsSentence(scores.benchmark.counts))}${scoreRow(words.aligned, scores.aligned, topicsSentence(assessment))}${scores.voluntary.of === 0 ? nothing : scoreRow(words.voluntary, scores.voluntary, countsSentence(scores.voluntary.counts))}</tbody>
</table>
${key()}${counts(assessment, prefix)}</section>
`;
}

function scoreRow(name: string, score: Score, beside: string): Markup {
  const coverage = coverageSentence(score);
  return html`<tr><th scope="row">${capital(name)}</th><td>${scoreBar(score)}<p class="figures">${unbroken(scoreSentence(score))}</p><p class="note">${coverage === '' ? '' : unbroken(`${coverage}; `)}${beside}</p></td></tr>
`;
}

function key(): Markup {
  const swatch = (name: string): Markup =>
    html`<svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect class="${name}" x="0" y="0" width="10" height="10"/></svg>`;
  return html`<ul class="key">
<li>${swatch('documented')} documented: every paper asked as proof is in the register and valid</li>
<li>${swatch('declared')} declared: holds on the facts as given</li>
<li>${swatch('possible')} possible: if all that is unknown turned out well</li>
<li>coverage: share of the weight that could be judged</li>
</ul>
`;
}

/** Every verdict with its number, leading to its findings. */
function counts({ counts }: Assessment, prefix: string): Markup {
  const tile = (verdict: (typeof inside)[number] | (typeof outside)[number]): Markup =>
    counts[verdict] === 0
      ? html`<li class="${verdict}"><b>${counts[verdict]}</b> ${verdictBadge(verdict, verdictWords[verdict])}</li>\n`
      : html`<li class="${verdict}"><a href="#${prefix}${verdict}"><b>${counts[verdict]}</b> ${verdictBadge(verdict, verdictWords[verdict])}</a></li>\n`;
  const scored = inside.reduce((sum, verdict) => sum + counts[verdict], 0);
  return html`<div class="counted">
${scored === 0 ? nothing : countsBar(counts)}
<ul class="tiles">
${inside.map(tile)}</ul>
<ul class="tiles outside" aria-label="outside the score">
${outside.map(tile)}</ul>
</div>
`;
}
