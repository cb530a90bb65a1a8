import type {
  AlignedTopic,
  AlignmentGroup,
  Assessment,
  CommonLimit,
  Finding,
  Relation,
} from '../../model/assessment.js';
import { isAssessable } from '../../model/verdict.js';
import { operatorText } from '../leaf-text.js';
import { byWeight } from '../table/order.js';
import { counted, sideWords, topicsSentence, verdictWords } from '../text.js';
import { folded } from './folded.js';
import { named } from './gate.js';
import { heading, type Level } from './heading.js';
import { html, type Markup, nothing } from './markup.js';
import type { Place } from './place.js';
import { topicName } from './topic-name.js';
import { verdictBadge } from './verdict-badge.js';

const shownAtOnce = 6;

/** The two sides beside each other, topic by topic; who asks more where the correspondences say so. */
export function sides(assessment: Assessment, place: Place): Markup {
  const topics = topicsOf(assessment);
  const both = topics.filter(({ eu, kz }) => eu.some(counts) && kz.some(counts));
  const one = topics.filter(({ eu, kz }) => eu.some(counts) !== kz.some(counts));
  if (both.length === 0 && one.length === 0) return nothing;
  const id = `${place.prefix}sides`;
  return html`<section aria-labelledby="${id}">
${heading(place.level, 'EU and Kazakh law side by side', id)}<p class="lead">${topicsSentence(assessment)}. Where only one side has something that could be judged, there is nothing to compare.</p>
${both.length === 0 ? nothing : table(both, place)}${one.length === 0 ? nothing : oneSided(one, place)}</section>
`;
}

interface Topic {
  readonly name: string;
  readonly eu: readonly Finding[];
  readonly kz: readonly Finding[];
  /** Where the result document says how the sides stand to each other. */
  readonly aligned?: AlignedTopic;
}

function topicsOf({ findings, alignment }: Assessment): readonly Topic[] {
  const topics = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = topics.get(finding.topic);
    if (group === undefined) topics.set(finding.topic, [finding]);
    else group.push(finding);
  }
  const aligned = new Map((alignment?.topics ?? []).map((topic) => [topic.topic, topic]));
  return [...topics].map(([topic, group]) => {
    const stated = aligned.get(topic);
    return {
      name: stated?.title ?? topicName(topic),
      eu: byWeight(group.filter(({ side }) => side === 'eu')),
      kz: byWeight(group.filter(({ side }) => side === 'kz')),
      ...(stated === undefined ? {} : { aligned: stated }),
    };
  });
}

function counts({ verdict }: Finding): boolean {
  return isAssessable(verdict);
}

/** The worst first; topics of which nothing is stated stand without a title. */
const groups: readonly (readonly [AlignmentGroup | undefined, string])[] = [
  ['both-fail', 'Short on both sides'],
  ['eu-asks-more', 'Kazakh law is met, EU law is short'],
  ['kz-asks-more', 'EU law is met, Kazakh law is short'],
  ['open', 'Open: what is not known decides'],
  ['aligned', 'Met on both sides'],
  [undefined, 'Both sides'],
];

function table(topics: readonly Topic[], place: Place): Markup {
  const grouped = groups
    .map(([group, title]) => ({ title, own: topics.filter(({ aligned }) => groupOf(aligned) === group) }))
    .filter(({ own }) => own.length > 0);
  const titled = grouped.length > 1 || topics.some(({ aligned }) => aligned !== undefined);
  return html`<table class="stack sides">
<thead><tr><th scope="col">Topic</th><th scope="col">${sideWords.eu}</th><th scope="col">${sideWords.kz}</th></tr></thead>
${grouped.map(
  ({ title, own }) => html`<tbody>
${titled ? html`<tr><th scope="rowgroup" colspan="3" class="group">${title} (${own.length})</th></tr>\n` : ''}${own.map(
  ({ name, eu, kz, aligned }) =>
    html`<tr><th scope="row">${name}${aligned === undefined ? '' : stricter(aligned)}</th><td data-label="${sideWords.eu}">${cell(eu, place)}</td><td data-label="${sideWords.kz}">${cell(kz, place)}</td></tr>\n`,
)}</tbody>
`,
)}</table>
`;
}

/** One of the groups shown here; what else the document says, the findings decide. */
function groupOf(aligned: AlignedTopic | undefined): AlignmentGroup | undefined {
  return groups.find(([group]) => group !== undefined && group === aligned?.group)?.[0];
}

const relationWords: Readonly<Record<Relation, string>> = {
  equivalent: 'the two ask the same',
  'eu-stricter': 'EU law is stricter',
  'kz-stricter': 'Kazakh law is stricter',
  overlapping: 'each asks something that the other does not',
  'eu-only': 'only EU law asks this',
  'kz-only': 'only Kazakh law asks this',
};

/** Who asks more, and the limit that satisfies both. */
function stricter({ relation, relations }: AlignedTopic): Markup {
  const limits = relations.flatMap((one) => one.limits);
  return html`${relation === undefined ? '' : html` <span class="note">${relationWords[relation]}</span>`}${limits.map(
    (limit) => html` <span class="note">${limitText(limit)}</span>`,
  )}`;
}

function limitText({ path, operator, eu, kz, both }: CommonLimit): string {
  return `${path}: EU ${eu}, Kazakh ${kz}; both are kept by ${operatorText(operator)} ${both}`;
}

function cell(findings: readonly Finding[], place: Place): Markup {
  const shown = findings.filter(counts);
  const others = findings.length - shown.length;
  const rows = shown.map(
    (finding) => html`<li>${verdictBadge(finding.verdict)} ${named(finding, place)}</li>\n`,
  );
  const list = folded(rows, shownAtOnce, (some) => html`<ul class="rows">\n${some}</ul>\n`);
  return others === 0 ? list : html`${list}<p class="note">${others} upcoming or not applicable</p>`;
}

function oneSided(topics: readonly Topic[], place: Place): Markup {
  const list = (side: 'eu' | 'kz'): Markup => {
    const own = topics.filter((topic) => topic[side].some(counts));
    if (own.length === 0) return nothing;
    return html`${heading((place.level + 1) as Level, `Only ${sideWords[side]} (${own.length})`)}<ul class="columns">
${own.map((topic) => html`<li>${topic.name}: <span class="note">${verdicts(topic[side])}</span></li>\n`)}</ul>
`;
  };
  return html`<details class="more"><summary>${counted(topics.length, 'topic')} with one side only</summary>
${list('eu')}${list('kz')}</details>
`;
}

/** `2 met, 1 unknown` */
function verdicts(findings: readonly Finding[]): string {
  const numbers = new Map<Finding['verdict'], number>();
  for (const { verdict } of findings.filter(counts)) numbers.set(verdict, (numbers.get(verdict) ?? 0) + 1);
  return [...numbers].map(([verdict, count]) => `${count} ${verdictWords[verdict]}`).join(', ');
}
