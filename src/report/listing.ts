import { plain } from './escape.js';
import { wrap } from './layout.js';
import type { View } from './reporter.js';
import { compactGrid, sheetOf } from './sheet.js';

/** A list of things as a table; every column as wide as it needs, the last gets what is left. */
export function listing(head: readonly string[], rows: readonly (readonly string[])[], view: View): string {
  const sheet = sheetOf(view);
  const cells = [head, ...rows.map((row) => row.map(plain))];
  const borders = 3 * head.length + 1;
  const room = sheet.width - borders;
  const longest = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return `${compactGrid(cells, widths(longest, room), sheet).join('\n')}\n`;
}

/** Plain words of a pack, wrapped. */
export function paragraph(text: string, view: View): string {
  return `${wrap(plain(text), sheetOf(view).width).join('\n')}\n`;
}

/** No column that has more to say is narrower, so that words stay whole. */
const narrowest = 11;

/** The first column keeps its width where the others can live with it, so that an id can be copied. */
function widths([first = 0, ...others]: readonly number[], room: number): readonly number[] {
  const rest = shared(others, room - first);
  const cramped = rest.some((width, index) => width < Math.min(narrowest, others[index] ?? 0));
  return cramped ? shared([first, ...others], room) : [first, ...rest];
}

/** Narrow columns keep their width; what they leave is shared out among the wide ones. */
function shared(longest: readonly number[], room: number): readonly number[] {
  const given = longest.map(() => 0);
  const narrowFirst = longest.map((length, index) => ({ length, index })).sort((a, b) => a.length - b.length);
  let left = room;
  for (const [before, { length, index }] of narrowFirst.entries()) {
    const width = Math.max(1, Math.min(length, Math.floor(left / (longest.length - before))));
    given[index] = width;
    left -= width;
  }
  return given;
}
