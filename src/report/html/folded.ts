import { html, type Markup, nothing } from './markup.js';

/** The first of a long list, and the rest behind a line that opens; on paper all of it, save `in-brief`. */
export function folded(
  rows: readonly Markup[],
  shown: number,
  wrap: (rows: readonly Markup[]) => Markup,
): Markup {
  const first = rows.slice(0, shown);
  const rest = rows.slice(shown);
  // One line that hides one line saves nothing.
  if (rest.length <= 1) return rows.length === 0 ? nothing : wrap(rows);
  return html`${wrap(first)}<details class="more"><summary>and ${rest.length} more</summary>
${wrap(rest)}</details>
`;
}
