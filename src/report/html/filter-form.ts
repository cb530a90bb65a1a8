import type { Assessment, Finding, Verdict } from '../../model/assessment.js';
import { sideWords, verdictWords } from '../text.js';
import { html, type Markup } from './markup.js';
import type { Place } from './place.js';
import { verdictBadge } from './verdict-badge.js';

const verdicts = [
  'not-met',
  'partly-met',
  'unknown',
  'needs-review',
  'met',
  'upcoming',
  'not-applicable',
] as const;
const sides = ['eu', 'kz', 'int'] as const;
const pillars = ['environment', 'social', 'governance'] as const;

/** Hidden until the script is there that it needs; without it every finding is shown. */
export function filterForm({ findings }: Assessment, { prefix }: Place): Markup {
  const there = <T>(values: readonly T[], of: (finding: Finding) => T): readonly T[] =>
    values.filter((value) => findings.some((finding) => of(finding) === value));
  return html`<form class="filter" hidden aria-label="Filter the findings">
<div class="choices">
${choice(
  'Verdict',
  'verdict',
  there<Verdict>(verdicts, ({ verdict }) => verdict).map((value) => [
    value,
    verdictBadge(value, verdictWords[value]),
  ]),
)}${choice(
  'Side',
  'side',
  there(sides, ({ side }) => side).map((value) => [value, html`${sideWords[value]}`]),
)}${choice(
  'Pillar',
  'pillar',
  there(pillars, ({ pillar }) => pillar).map((value) => [value, html`${value}`]),
)}</div>
<div class="search"><label for="${prefix}text">Text</label> <input id="${prefix}text" type="search" name="text" autocomplete="off" spellcheck="false"> <button type="reset">Show all</button> <button type="button" data-do="open">Open all shown</button> <button type="button" data-do="close">Close all</button> <label class="paper"><input type="checkbox" name="in-full"> print everything in full, not only what is short</label></div>
<p class="shown" role="status"></p>
</form>
`;
}

function choice(legend: string, name: string, values: readonly (readonly [string, Markup])[]): Markup {
  return html`<fieldset><legend>${legend}</legend>${values.map(
    ([value, label]) =>
      html`<label><input type="checkbox" name="${name}" value="${value}" checked> ${label}</label>`,
  )}</fieldset>
`;
}
