import type { Assessment, Finding, GateBreak } from '../../model/assessment.js';
import { citation } from '../../model/citation.js';
import { conditionSentence, itemNames } from '../text.js';
import { folded } from './folded.js';
import { heading } from './heading.js';
import { html, type Markup, nothing } from './markup.js';
import type { Place } from './place.js';
import { verdictBadge, verdictOf } from './verdict-badge.js';

const shownAtOnce = 8;

/** What broke the gate, and what was kept from breaking it. */
export function gate(assessment: Assessment, place: Place): Markup {
  const { broken, accepted } = assessment.gate;
  if (broken.length === 0 && accepted.length === 0) return nothing;
  const findings = new Map(assessment.findings.map((finding) => [finding.criterion, finding]));
  const rows = byCriterion(broken).map((reasons) => row(reasons, findings, place));
  const id = `${place.prefix}gate`;
  return html`<section aria-labelledby="${id}">
${heading(place.level, broken.length === 0 ? 'What the gate let pass' : 'What broke the gate', id)}${folded(rows, shownAtOnce, (shown) => html`<ul class="rows">\n${shown}</ul>\n`)}${acceptedList(accepted, findings, place)}</section>
`;
}

type Reasons = readonly [GateBreak, ...GateBreak[]];

/** Items of one criterion that break the gate by the same verdict are told together. */
function byCriterion(broken: readonly GateBreak[]): readonly Reasons[] {
  const groups = new Map<string, [GateBreak, ...GateBreak[]]>();
  for (const one of broken) {
    const key = JSON.stringify([one.reason, one.criterion ?? one.message, one.verdict]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

function row([first, ...more]: Reasons, findings: ReadonlyMap<string, Finding>, place: Place): Markup {
  const finding = findings.get(first.criterion ?? '');
  if (finding === undefined)
    return html`<li>${verdictBadge('not-met', 'not held')} <span>${first.criterion === undefined ? conditionSentence(first) : first.message}</span></li>\n`;
  const ids = [first, ...more].flatMap(({ item }) => (item === undefined ? [] : [item]));
  const items = ids.length === 0 ? '' : `: ${itemNames(ids)}`;
  return html`<li>${verdictOf({ verdict: first.verdict ?? finding.verdict, binds: finding.binds })} <span>${named(finding, place)}${items}</span></li>\n`;
}

function acceptedList(
  accepted: readonly string[],
  findings: ReadonlyMap<string, Finding>,
  place: Place,
): Markup {
  if (accepted.length === 0) return nothing;
  const rows = accepted.map((criterion) => {
    const finding = findings.get(criterion);
    return html`<li>${finding === undefined ? criterion : named(finding, place)}</li>\n`;
  });
  return html`<p>Accepted by a waiver or the baseline, and so kept from breaking the gate:</p>
<ul class="rows">
${rows}</ul>
`;
}

/** The title, which leads to the finding, and the article. */
export function named(finding: Finding, { anchorOf }: Place): Markup {
  return html`<a href="#${anchorOf(finding.criterion)}">${finding.title}</a> <cite>${citation(finding)}</cite>`;
}
