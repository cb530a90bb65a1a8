import type { Assessment, EditionUsed } from '../../model/assessment.js';
import { hypotheticalNote } from '../hypothetical.js';
import { counted, criteriaCount, sideWords, words } from '../text.js';
import { heading } from './heading.js';
import { html, joined, type Markup, nothing } from './markup.js';
import type { Place } from './place.js';

/** Which project, on which day, by which law, read up to when; and what the report is not. */
export function cover(assessment: Assessment, { level, prefix }: Place): Markup {
  const { project, as_of: day, relies_until: until, tool, editions, editions_absent: absent } = assessment;
  const known = [project.country, project.stage?.replaceAll('-', ' ')].filter((part) => part !== undefined);
  const period =
    project.reporting_period === undefined
      ? 'no reporting period given'
      : `reporting period ${project.reporting_period}`;
  const alone = level === 2;
  return html`<header class="cover">
${alone ? html`<p class="kicker">ESG assessment against EU and Kazakh law</p>\n` : ''}${heading(alone ? 1 : 2, project.name, `${prefix}project`)}<p class="about">${[...known, period].join(' · ')}</p>
<dl class="facts">
<div><dt>As of</dt><dd><time datetime="${day}">${day}</time></dd></div>
<div><dt>Can be relied on until</dt><dd><time datetime="${until}">${until}</time>, all else unchanged</dd></div>
<div><dt>Judged by</dt><dd>${judgedBy(editions)}${absent.length === 0 ? '' : `; ${counted(absent.length, 'standard')} without an edition on this day`}, <a href="#${prefix}sources">read up to the days listed</a></dd></div>
<div><dt>From</dt><dd><code>${project.file}</code> (${project.id}), with ${tool.name} ${tool.version}</dd></div>
</dl>
${warning(assessment)}${alone ? html`<p class="disclaimer">${words.disclaimer}</p>\n` : ''}</header>
`;
}

function judgedBy(editions: readonly EditionUsed[]): Markup {
  const sides = (['eu', 'kz', 'int'] as const).flatMap((side) => {
    const own = editions.filter((edition) => edition.side === side);
    const criteria = own.reduce((sum, edition) => sum + edition.criteria, 0);
    const acts = counted(own.length, `${sideWords[side]} act`);
    return own.length === 0 ? [] : [`${acts} (${criteriaCount(criteria)})`];
  });
  return joined(sides, ', ');
}

/** What-if: said before any answer, or people take it for real. */
function warning(assessment: Assessment): Markup {
  const note = hypotheticalNote(assessment);
  return note === '' ? nothing : html`<p class="warning"><b>Not the project as it is:</b> ${note}</p>\n`;
}
