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

/** Narrow columns keep their width; what is left is shared out among the wide ones. */
function widths(longest: readonly number[], room: number): readonly number[] {
  if (longest.reduce((sum, length) => sum + length, 0) <= room) return longest;
  const fair = Math.floor(room / longest.length);
  const narrow = longest.filter((length) => length <= fair);
  const left = room - narrow.reduce((sum, length) => sum + length, 0);
  const share = Math.max(8, Math.floor(left / (longest.length - narrow.length)));
  return longest.map((length) => (length <= fair ? length : share));
}
