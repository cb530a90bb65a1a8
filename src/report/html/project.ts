import type { Assessment } from '../../model/assessment.js';
import { accepted } from './accepted.js';
import { answer } from './answer.js';
import { breakdown } from './breakdown.js';
import { cover } from './cover.js';
import { findings } from './findings.js';
import { gate } from './gate.js';
import { limits } from './limits.js';
import { html, type Markup } from './markup.js';
import { missing } from './missing.js';
import type { Place } from './place.js';
import { priorities } from './priorities.js';
import { sides } from './sides.js';
import { sources } from './sources.js';

/** In the order in which a reader asks; a section says nothing where there is nothing to say. */
const sections = [
  { id: 'answer', title: 'The answer', render: answer },
  { id: 'gate', title: 'The gate', render: gate },
  { id: 'accepted', title: 'Accepted gaps', render: accepted },
  { id: 'priorities', title: 'What to close first', render: priorities },
  { id: 'limits', title: 'Limits', render: limits },
  { id: 'sides', title: 'EU and Kazakh law', render: sides },
  { id: 'missing', title: 'What to find out', render: missing },
  { id: 'breakdown', title: 'Scores', render: breakdown },
  { id: 'findings', title: 'Every finding', render: findings },
  { id: 'sources', title: 'Sources', render: sources },
] as const;

/** One project, whole. */
export function project(assessment: Assessment, place: Place): Markup {
  const parts = sections
    .map(({ id, title, render }) => ({ id, title, body: render(assessment, place) }))
    .filter(({ body }) => body.toString() !== '');
  const { prefix } = place;
  return html`${cover(assessment, place)}<nav class="contents" aria-label="Contents of ${assessment.project.name}"><ul>
${parts.map(({ id, title }) => html`<li><a href="#${prefix}${id}">${title}</a></li>\n`)}</ul></nav>
${parts.map(({ body }) => body)}`;
}
