import { isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** A figure or day of an example that no comment near it backs with a source. */
export interface Unsourced {
  readonly line: number;
  readonly text: string;
}

/** What describes the file itself and not the world. */
const ofTheFile = new Set(['schema_version', 'reporting_period', 'id', 'include']);
const furthest = 14;

/**
 * Figures and days that no comment backs. A comment backs what stands on its line or in the block under it, no
 * further down than one screenful, and only if it names a source, a year (or that it is a design) and a confidence.
 */
export function unsourced(yaml: string): readonly Unsourced[] {
  const lines = yaml.split('\n');
  const counter = new LineCounter();
  const found: Unsourced[] = [];
  visit(parseDocument(yaml, { lineCounter: counter }), {
    Pair: (_, { key }) => (isScalar(key) && ofTheFile.has(String(key.value)) ? visit.SKIP : undefined),
    Scalar(key, node) {
      const text = String(node.value);
      if (key === 'key' || !/^[<>=~]*\s*\d/.test(text)) return;
      const line = counter.linePos(node.range?.[0] ?? 0).line;
      if (!backed(lines, line - 1)) found.push({ line, text });
    },
  });
  return found;
}

function backed(lines: readonly string[], index: number): boolean {
  const own = lines[index] ?? '';
  if (isSource(own.slice(own.indexOf(' #') + 1))) return true;
  let indent = indentOf(own);
  for (let at = index - 1; at >= Math.max(0, index - furthest); at--) {
    const line = lines[at] ?? '';
    if (line.trim() === '') return false;
    if (isComment(line)) {
      const block = commentEndingAt(lines, at);
      if (indentOf(line) <= indent) return isSource(block.join(' '));
      at -= block.length - 1;
    } else {
      indent = Math.min(indent, indentOf(line));
    }
  }
  return false;
}

function commentEndingAt(lines: readonly string[], last: number): readonly string[] {
  let first = last;
  while (isComment(lines[first - 1] ?? '')) first--;
  return lines.slice(first, last + 1).map((line) => line.trim().slice(1));
}

function isSource(comment: string): boolean {
  return /Source: \S.*\((?:[^()]*\d{4}|design)[^()]*, (?:medium|high)\)/.test(comment);
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith('#');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
