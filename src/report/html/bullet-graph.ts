import { operatorText } from '../leaf-text.js';
import type { Bullet } from './bullet.js';
import { fixed } from './fixed.js';
import { html, type Markup } from './markup.js';

/** Room behind the farthest mark, so that it is seen which side is open. */
const room = 1.15;
const height = 12;
/** A figure of zero is seen too. */
const thinnest = 0.6;

/**
 * After Stephen Few, "Bullet Graph Design Specification" (2013): one bar for what was measured, a line across it for
 * the limit, shades behind it for what is asked and what is best. The axis is linear and holds zero.
 */
export function bulletGraph(bullet: Bullet): Markup {
  const { measured, limit, best, asked, held } = bullet;
  const marks = [0, measured, limit, ...(best === undefined ? [] : [best])];
  const low = Math.min(...marks) * room;
  const high = Math.max(...marks) * room;
  const x = (value: number): number => (high === low ? 0 : ((value - low) / (high - low)) * 100);
  const span = (from: number, to: number, least = 0): { x: string; width: string } => ({
    x: fixed(Math.min(x(from), x(to))),
    width: fixed(Math.max(least, Math.abs(x(to) - x(from)))),
  });
  const end = asked === 'below' ? low : high;
  const allowed = span(limit, end);
  const bar = span(0, measured, thinnest);
  const good = best === undefined ? undefined : span(best, end);
  return html`<svg class="bullet" viewBox="0 0 100 ${height}" preserveAspectRatio="none" role="img" aria-label="${alternative(bullet)}">
<rect class="track" x="0" y="1" width="100" height="10"/>
<rect class="allowed" x="${allowed.x}" y="1" width="${allowed.width}" height="10"/>
${good === undefined ? '' : html`<rect class="best" x="${good.x}" y="1" width="${good.width}" height="10"/>\n`}<rect class="${held ? 'held' : 'past'}" x="${bar.x}" y="4" width="${bar.width}" height="4"/>
<rect class="limit" x="${fixed(Math.min(99.2, Math.max(0, x(limit) - 0.4)))}" y="0" width="0.8" height="${height}"/>
</svg>`;
}

/** What the picture says, for those who do not see it. */
function alternative({ leaf, held }: Bullet): string {
  const parts = [
    `measured ${leaf.converted ?? leaf.observed ?? ''}`,
    `asked ${operatorText(leaf.operator ?? '')} ${leaf.limit ?? ''}`,
    leaf.best === undefined ? '' : `best practice ${leaf.best}`,
    leaf.margin ?? '',
    held ? 'kept' : 'not kept',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
