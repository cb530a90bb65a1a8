import type { EditionUsed } from '../model/assessment.js';
import type { Sheet } from './sheet.js';

/** Start and end of a hyperlink on a terminal (OSC 8), ended by ST as ECMA-48 has it. */
const link = (url: string): string => `\u001b]8;;${url}\u001b\\`;

/**
 * Where an edition can be read, as it may stand in an order to the terminal or in a field for addresses: of the web, in
 * printable ASCII. A pack may name anything as its source.
 */
export function webAddress(source: string): string | undefined {
  if (!/^https?:\/\//i.test(source) || !URL.canParse(source)) return undefined;
  const { href } = new URL(source);
  return /^[!-~]+$/.test(href) ? href : undefined;
}

/**
 * Lines that are laid out already, so that no width moves, with the first `text` in them as a link to the source of an
 * edition; text broken over two lines is two links. As they were where the terminal has no links, or there is no text.
 */
export function linked(
  lines: readonly string[],
  text: string,
  edition: Pick<EditionUsed, 'source'> | undefined,
  { links }: Pick<Sheet, 'links'>,
): readonly string[] {
  const url = links && edition !== undefined ? webAddress(edition.source) : undefined;
  if (url === undefined || text === '') return lines;
  const around = (part: string): string => `${link(url)}${part}${link('')}`;
  const whole = lines.findIndex((line) => line.includes(text));
  if (whole >= 0)
    return lines.map((line, index) => (index === whole ? line.replace(text, () => around(text)) : line));
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    const [head, tail] = [text.slice(0, space), text.slice(space + 1)];
    const at = lines.findIndex(
      (line, index) => line.endsWith(head) && (lines[index + 1] ?? '').trimStart().startsWith(tail),
    );
    if (at < 0) continue;
    return lines.map((line, index) => {
      if (index === at) return line.slice(0, -head.length) + around(head);
      return index === at + 1 ? line.replace(tail, () => around(tail)) : line;
    });
  }
  return lines;
}

/** The edition that a finding was judged by. */
export function editionOf(
  { standard, edition }: { readonly standard: string; readonly edition: string },
  editions: readonly EditionUsed[],
): EditionUsed | undefined {
  return editions.find((one) => one.standard === standard && one.edition === edition);
}
