import type { Assessment, Finding, ItemFinding, Leaf, Verdict } from '../../model/assessment.js';
import { citation } from '../../model/citation.js';
import { isUndocumented } from '../../model/undocumented.js';
import { leafSentence, mergedLeaves, placeText } from '../leaf-text.js';
import {
  bindsNote,
  bindsPhrase,
  evidenceSentence,
  partsSentence,
  percent,
  reachWords,
  shownNote,
  sideWords,
  verdictWords,
} from '../text.js';
import { bulletOf } from './bullet.js';
import { heading, type Level } from './heading.js';
import { figureOf } from './limits.js';
import { html, joined, link, type Markup, nothing } from './markup.js';
import type { Place } from './place.js';
import { topicName } from './topic-name.js';
import { unbroken } from './unbroken.js';
import { verdictBadge } from './verdict-badge.js';

/** What a finding is told with, besides itself. */
export interface Telling {
  readonly place: Place;
  /** Criteria that broke the gate. */
  readonly breaking: ReadonlySet<string>;
  /** Address of the text of an act, by its standard and edition. */
  readonly sourceOf: (finding: Finding) => string;
  readonly topicOf: (finding: Finding) => string;
}

export function tellingOf({ gate, editions, alignment }: Assessment, place: Place): Telling {
  const sources = new Map(editions.map((one) => [`${one.standard} ${one.edition}`, one.source]));
  const titles = new Map((alignment?.topics ?? []).map(({ topic, title }) => [topic, title]));
  return {
    place,
    breaking: new Set(gate.broken.flatMap(({ criterion }) => criterion ?? [])),
    sourceOf: ({ standard, edition }) => sources.get(`${standard} ${edition}`) ?? '',
    topicOf: ({ topic }) => titles.get(topic) ?? topicName(topic),
  };
}

/** One line that opens: asked, decided by what, proof, remedy, how it was verified. */
export function findingCard(finding: Finding, telling: Telling): Markup {
  const { place } = telling;
  const { criterion, title, verdict } = finding;
  const tags = tagsOf(finding, telling).join(' · ');
  // The id is inside, so that a link to it opens the line without a script.
  return html`<details class="finding"${filterKeys(finding)}><summary>${verdictBadge(verdict)}<div>${heading((place.level + 2) as Level, title)}<p><cite>${citation(finding)}</cite> <span class="note">${tags}</span></p></div></summary>
<div class="body" id="${place.anchorOf(criterion)}">
<p class="asks">${finding.requires}</p>
<dl>${why(finding)}${proof(finding)}${remedy(finding)}${law(finding, telling)}</dl>
</div></details>
`;
}

/** By what the reader may look for a finding. */
export function filterKeys({ verdict, side, pillar }: Finding): Markup {
  return html` data-verdict="${verdict}" data-side="${side}" data-pillar="${pillar}"`;
}

function tagsOf(finding: Finding, { breaking }: Telling): readonly string[] {
  return [
    finding.severity,
    bindsPhrase(finding.binds),
    breaking.has(finding.criterion) ? 'breaks the gate' : '',
    finding.waived === true ? 'accepted by waiver' : '',
    finding.known === true ? 'in the baseline' : '',
    shownNote(finding),
    isUndocumented(finding) ? 'not documented' : '',
  ].filter((tag) => tag !== '');
}

function entry(name: string, content: Markup): Markup {
  return html`<div class="${name.replaceAll(' ', '-')}"><dt>${name}</dt><dd>${content}</dd></div>`;
}

function why(finding: Finding): Markup {
  const { verdict, items = [], parts, credit } = finding;
  const points = parts === undefined ? [] : [html`<p>${partsSentence(parts)}</p>`];
  const counts =
    verdict === 'partly-met' ? [html`<p>counts ${percent(credit.low)} to ${percent(credit.high)}</p>`] : [];
  const person = verdict === 'needs-review' ? [html`<p>no figure decides this: a person has to</p>`] : [];
  const decided = items.length > 0 ? itemList(items) : leafList(finding.decided_by, verdict);
  const all = [...points, ...counts, ...person, ...(decided === nothing ? [] : [decided])];
  return all.length === 0 ? nothing : entry('why', html`${all}`);
}

/** Each place that decided as one line; a figure against its limit as a picture. */
function leafList(leaves: readonly Leaf[], verdict: Verdict): Markup {
  const lines = mergedLeaves(leaves).map((leaf) => {
    const bullet = bulletOf(leaf, verdict);
    return bullet === undefined ? leafLine(leaf) : figureOf(bullet);
  });
  if (lines.length === 0) return nothing;
  if (lines.length === 1) return html`<div>${lines}</div>`;
  return html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

/** The sentence of a leaf and its place in the file. */
export function leafLine(leaf: Leaf): Markup {
  const place = placeText(leaf);
  return html`${unbroken(leafSentence(leaf))}${place === '' ? '' : html` <span class="at">[${place}]</span>`}`;
}

function itemList(items: readonly ItemFinding[]): Markup {
  return html`<ul class="items">${items.map((item) => {
    const name = item.id === '*' ? 'what the list may still hold' : item.id;
    const day = item.from === undefined ? '' : `, from ${item.from}`;
    const would = item.would_be === undefined ? '' : `, would be ${verdictWords[item.would_be]}`;
    const accepted = item.waived === true ? ', accepted by waiver' : '';
    const points = item.parts === undefined ? '' : html`<p>${partsSentence(item.parts)}</p>`;
    return html`<li>${verdictBadge(item.verdict)} <b>${name}</b>${day}${would}${accepted}${points}${leafList(item.decided_by, item.verdict)}${
      item.evidence.length === 0
        ? ''
        : html`<p class="note">proof: ${item.evidence.map(evidenceSentence).join('; ')}</p>`
    }</li>`;
  })}</ul>`;
}

function proof({ evidence, items = [] }: Finding): Markup {
  // Under `for` every item names its own papers.
  if (evidence.length === 0 || items.length > 0) return nothing;
  return entry('proof', joined(evidence.map(evidenceSentence), html`<br>`));
}

function remedy({ verdict, remedy }: Finding): Markup {
  return verdict === 'met' || verdict === 'not-applicable' ? nothing : entry('to do', html`${remedy}`);
}

/** Whom the law reaches, where it stands, and how we know. */
function law(finding: Finding, { sourceOf, topicOf }: Telling): Markup {
  const { verified, law_read_to: readTo, reach, side, criterion, edition } = finding;
  const how =
    verified === 'text'
      ? 'verified in the text of the act'
      : 'read in a secondary source, not in the text of the act';
  return entry(
    'law',
    html`${link(sourceOf(finding), citation(finding))} (${sideWords[side]}, edition of ${edition}), ${how}, amendments read up to ${readTo}; ${reachWords[reach]}${noteOf(finding)} <span class="note">· ${topicOf(finding)} · <code>${criterion}</code></span>`,
  );
}

function noteOf(finding: Finding): string {
  const note = bindsNote(finding);
  return note === '' ? '' : ` ${note}`;
}
