import type { Assessment, Finding, Verdict } from '../../model/assessment.js';
import { citation } from '../../model/citation.js';
import { capital } from '../finding-text.js';
import { mergedLeaves } from '../leaf-text.js';
import { byText, byWeight } from '../table/order.js';
import { verdictWords } from '../text.js';
import { firstDay } from '../upcoming.js';
import { filterForm } from './filter-form.js';
import { filterKeys, findingCard, leafLine, type Telling, tellingOf } from './finding.js';
import { heading, type Level } from './heading.js';
import { html, joined, link, type Markup, nothing } from './markup.js';
import type { Place } from './place.js';
import { verdictBadge } from './verdict-badge.js';

/** In full, the worst first; what does not count in the score follows in a line each. */
const inFull = ['not-met', 'partly-met', 'unknown', 'needs-review', 'met'] as const;

/** Told on paper by what decided them alone, unless the reader asks for more. */
const briefly: ReadonlySet<Verdict> = new Set<Verdict>(['unknown', 'met', 'not-applicable']);

/** Every criterion, once. */
export function findings(assessment: Assessment, place: Place): Markup {
  const telling = tellingOf(assessment, place);
  const of = (verdict: Verdict): readonly Finding[] =>
    byWeight(assessment.findings.filter((finding) => finding.verdict === verdict));
  const id = `${place.prefix}findings`;
  return html`<section class="findings" aria-labelledby="${id}">
${heading(place.level, 'Every finding', id)}${filterForm(assessment, place)}${inFull.map((verdict) =>
  group(verdict, of(verdict), place, (own) => html`${own.map((finding) => findingCard(finding, telling))}`),
)}${group('upcoming', of('upcoming'), place, (own) => upcoming(own, telling))}${group('not-applicable', of('not-applicable'), place, (own) => notApplicable(own, telling))}</section>
`;
}

function group(
  verdict: Verdict,
  own: readonly Finding[],
  { prefix, level }: Place,
  body: (own: readonly Finding[]) => Markup,
): Markup {
  if (own.length === 0) return nothing;
  const id = `${prefix}${verdict}`;
  return html`<section class="${briefly.has(verdict) ? 'group in-brief' : 'group'}" aria-labelledby="${id}">
${heading((level + 1) as Level, html`${verdictBadge(verdict, capital(verdictWords[verdict]))} <span class="number">${own.length}</span>`, id)}${body(own)}</section>
`;
}

/** What comes into force, when, and what it would be today; what no day is known of comes last. */
function upcoming(own: readonly Finding[], telling: Telling): Markup {
  const sorted = own
    .map((finding) => ({ finding, day: firstDay(finding) }))
    .toSorted((a, b) => byText(a.day ?? '~', b.day ?? '~'));
  return html`<table class="stack">
<thead><tr><th scope="col">From</th><th scope="col">Requirement</th><th scope="col">Today it would be</th><th scope="col">To do</th></tr></thead>
<tbody>
${sorted.map(
  ({ finding, day }) =>
    html`<tr class="line" id="${telling.place.anchorOf(finding.criterion)}"${filterKeys(finding)}><td class="day" data-label="From">${day ?? 'day not known'}</td><td data-label="Requirement">${lawLink(finding, telling)} ${finding.title}. <span class="note">${finding.requires}</span></td><td data-label="Today it would be">${finding.would_be === undefined ? 'not known' : verdictBadge(finding.would_be)}</td><td data-label="To do">${finding.remedy}</td></tr>\n`,
)}</tbody>
</table>
`;
}

function notApplicable(own: readonly Finding[], telling: Telling): Markup {
  return html`<details class="more kept"><summary>Show ${own.length === 1 ? 'it' : `all ${own.length}`}, with what takes them out</summary>
<table class="stack outside">
<thead><tr><th scope="col">Requirement</th><th scope="col">Does not apply, since</th></tr></thead>
<tbody>
${own.map(
  (finding) =>
    html`<tr class="line" id="${telling.place.anchorOf(finding.criterion)}"${filterKeys(finding)}><td data-label="Requirement">${lawLink(finding, telling)} ${finding.title}</td><td data-label="Since">${joined(mergedLeaves(finding.decided_by).map(leafLine), '; ')}</td></tr>\n`,
)}</tbody>
</table>
</details>
`;
}

function lawLink(finding: Finding, { sourceOf }: Telling): Markup {
  return html`<cite>${link(sourceOf(finding), citation(finding))}</cite>`;
}
