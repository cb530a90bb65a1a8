import type { Assessment, Finding } from '../../model/assessment.js';
import { operatorText, placeText } from '../leaf-text.js';
import { byWeight } from '../table/order.js';
import { counted } from '../text.js';
import { type Bullet, bulletsOf } from './bullet.js';
import { bulletGraph } from './bullet-graph.js';
import { folded } from './folded.js';
import { named } from './gate.js';
import { heading, type Level } from './heading.js';
import { html, type Markup, nothing } from './markup.js';
import type { Place } from './place.js';
import { verdictBadge } from './verdict-badge.js';

const shownAtOnce = 24;

/** Each figure that decided a verdict, against its limit: what is past it first. */
export function limits({ findings }: Assessment, place: Place): Markup {
  const measured = byWeight(findings).flatMap((finding) =>
    bulletsOf(finding).map((bullet) => ({ finding, bullet })),
  );
  if (measured.length === 0) return nothing;
  const id = `${place.prefix}limits`;
  const group = (held: boolean, title: string): Markup => {
    const rows = measured
      .filter(({ bullet }) => bullet.held === held)
      .map(({ finding, bullet }) => row(finding, bullet, place));
    return rows.length === 0
      ? nothing
      : html`${heading((place.level + 1) as Level, `${title} (${rows.length})`)}${folded(rows, shownAtOnce, (shown) => html`<ul class="bullets">\n${shown}</ul>\n`)}`;
  };
  return html`<section aria-labelledby="${id}">
${heading(place.level, 'Measured against limits', id)}<p class="lead">${counted(measured.length, 'figure')} that decided a verdict, each against what is asked of it. The bar is what was measured, the upright line the limit; the pale band is what is asked, the deeper band best practice. Each axis begins at zero.</p>
${group(false, 'Past the limit')}${group(true, 'Within the limit')}</section>
`;
}

function row(finding: Finding, bullet: Bullet, place: Place): Markup {
  return html`<li><div class="what">${named(finding, place)}</div>${figureOf(bullet)}</li>\n`;
}

/** The picture with its figures in words below. */
export function figureOf(bullet: Bullet): Markup {
  const { leaf, held } = bullet;
  const converted = leaf.converted === undefined ? '' : ` (= ${leaf.converted})`;
  const best = leaf.best === undefined ? '' : html`, best practice ${leaf.best}`;
  const place = placeText(leaf);
  return html`<figure>${bulletGraph(bullet)}<figcaption>${verdictBadge(held ? 'met' : 'not-met', held ? 'kept' : 'not kept')} <b>${leaf.observed}${converted}</b>, asked ${operatorText(leaf.operator ?? '')} ${leaf.limit}${best}; ${leaf.margin}<br><span class="note"><code>${leaf.path}</code>${place === '' ? '' : ` [${place}]`}</span></figcaption></figure>`;
}
