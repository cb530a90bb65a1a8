import { widthOf } from './width.js';

/** Spaces that are not broken at: between a figure and its unit, an article and its number. */
const kept =
  /(?<=\d) (?=%|[\p{L}µ°]+\d?\/|(?:mg|kg|t|kt|Mt|GWh|MWh|m3|ha|km2)\b)|(?<=\b(?:Art\.|Annex|Section|point|points)) (?=[\dIVX(])/gu;
const keep = '\u00a0';

/**
 * Lines of at most `width` columns, by display width; an id that is longer is broken after its dots, never cut. The
 * first line may have less room; it stays empty where its first word does not fit.
 */
export function wrap(text: string, width: number, first = width): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let size = 0;
  const words = text.replaceAll(kept, keep).split(' ');
  for (const word of words.filter((one) => one !== '')) {
    const more = widthOf(word);
    const joined = size === 0 ? more : size + 1 + more;
    if (joined <= (lines.length === 0 ? first : width)) {
      line = size === 0 ? word : `${line} ${word}`;
      size = joined;
      continue;
    }
    if (line !== '' || (lines.length === 0 && first < width)) lines.push(line);
    const pieces = more <= width ? [word] : broken(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    size = widthOf(line);
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines.map((one) => one.replaceAll(keep, ' '));
}

/** The first line behind `label`, which may hold colour, the others indented. */
export function hang(label: string, text: string, width: number, indent = widthOf(label)): readonly string[] {
  const head = fit(label, indent);
  const lines = wrap(text, width - indent, width - widthOf(head));
  return lines.map((line, index) => (index === 0 ? head : ' '.repeat(indent)) + line);
}

/** Filled with spaces to a display width. */
export function fit(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** A word too long for a line: after a separator where there is one in the second half, else anywhere. */
function broken(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const { segment } of new Intl.Segmenter('en').segment(word)) {
    const more = widthOf(segment);
    if (size + more > width && piece !== '') {
      const cut = lastSeparator(piece);
      pieces.push(piece.slice(0, cut));
      piece = piece.slice(cut);
      size = widthOf(piece);
    }
    piece += segment;
    size += more;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function lastSeparator(piece: string): number {
  const at = Math.max(
    ...['.', '/', ':', '_', '-', ',', keep].map((separator) => piece.lastIndexOf(separator)),
  );
  return at + 1 > piece.length / 2 ? at + 1 : piece.length;
}

/** For long lists of codes in a sentence, cut between two words; the result document has the whole. */
export function shortened(text: string, length: number, ellipsis: string): string {
  if (text.length <= length) return text;
  // A letter takes two units at most: of a very long text the rest need not be looked at.
  const start = [...text.slice(0, 2 * length)].slice(0, length).join('');
  const space = start.lastIndexOf(' ');
  return `${space > length / 2 ? start.slice(0, space) : start} ${ellipsis}`;
}
