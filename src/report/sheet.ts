import { Chalk, type ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import type { Verdict } from '../model/assessment.js';
import { fit, hang, wrap } from './layout.js';
import type { View } from './reporter.js';
import { verdictSymbols, verdictWords } from './text.js';
import { widthOf } from './width.js';

/** Longer lines are hard to read; narrower than this no table can be drawn. */
const widest = 120;
const narrowest = 60;

/** What a report is written on: its width, its colours and its symbols. */
export interface Sheet {
  readonly width: number;
  readonly paint: ChalkInstance;
  readonly glyphs: Glyphs;
  readonly all: boolean;
  readonly links: boolean;
}

interface Glyphs {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly dot: string;
  readonly ellipsis: string;
  readonly rule: string;
  readonly line: string;
  readonly upright: string;
  readonly border: ConstructorParameters<typeof Table>[0];
}

const unicode: Glyphs = {
  verdict: verdictSymbols,
  dot: '·',
  ellipsis: '…',
  rule: '═',
  line: '─',
  upright: '│',
  border: {},
};

const plainGlyphs: Glyphs = {
  verdict: {
    met: '+',
    'partly-met': '~',
    'not-met': 'x',
    unknown: '?',
    'needs-review': '!',
    upcoming: '>',
    'not-applicable': '-',
  },
  dot: '-',
  ellipsis: '...',
  rule: '=',
  line: '-',
  upright: '|',
  border: {
    chars: {
      ...{ top: '-', 'top-mid': '+', 'top-left': '+', 'top-right': '+' },
      ...{ bottom: '-', 'bottom-mid': '+', 'bottom-left': '+', 'bottom-right': '+' },
      ...{ left: '|', 'left-mid': '+', mid: '-', 'mid-mid': '+' },
      ...{ right: '|', 'right-mid': '+', middle: '|' },
    },
  },
};

export function sheetOf(view: View): Sheet {
  return {
    width: Math.min(widest, Math.max(narrowest, view.width)),
    paint: new Chalk({ level: view.color ? 1 : 0 }),
    glyphs: view.ascii ? plainGlyphs : unicode,
    all: view.all,
    links: view.links ?? false,
  };
}

const verdictPaint: Readonly<
  Record<Verdict, 'green' | 'yellow' | 'red' | 'magenta' | 'cyan' | 'blue' | 'gray'>
> = {
  met: 'green',
  'partly-met': 'yellow',
  'not-met': 'red',
  unknown: 'magenta',
  'needs-review': 'cyan',
  upcoming: 'blue',
  'not-applicable': 'gray',
};

export function painted(verdict: Verdict, text: string, { paint }: Sheet): string {
  return paint[verdictPaint[verdict]](text);
}

/** Symbol and word, in the colour of the verdict: `✗ not met`. */
export function mark(verdict: Verdict, sheet: Sheet, phrase = verdictWords[verdict]): string {
  return painted(verdict, `${sheet.glyphs.verdict[verdict]} ${phrase}`, sheet);
}

/** The verdict with its note, then the text: `✗ not met (does not bind here): CRMA Art. 8(1)`. */
export function marked(
  verdict: Verdict,
  note: string,
  text: string,
  sheet: Sheet,
  indent = '',
): readonly string[] {
  const label = `${indent}${mark(verdict, sheet)}${note === '' ? ': ' : ' '}`;
  return hang(label, note === '' ? text : `${note}: ${text}`, sheet.width, indent.length + 2);
}

/** A line that is seen without colour too. */
export function heading(text: string, { paint, width, glyphs }: Sheet): readonly string[] {
  const lines = wrap(text, width - 6);
  const end = ` ${glyphs.line.repeat(Math.max(0, width - 4 - widthOf(lines.at(-1) ?? '')))}`;
  return [
    '',
    ...lines.map((line, index) => {
      const before = index === 0 ? `${glyphs.line.repeat(2)} ` : '   ';
      return `${paint.dim(before)}${paint.bold(line)}${index === lines.length - 1 ? paint.dim(end) : ''}`;
    }),
  ];
}

export function dimmed(text: string, { paint, width }: Sheet, indent = ''): readonly string[] {
  return wrap(text, width - indent.length).map((line) => indent + paint.dim(line));
}

/** Text behind a label of fixed width, below an indent. */
export function field(label: string, text: string, sheet: Sheet, indent = '  '): readonly string[] {
  return hang(`${indent}${label}`, text, sheet.width, indent.length + 7);
}

/** A table with borders; cells are wrapped to the widths of their columns before. */
export function grid(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
  sheet: Sheet,
): readonly string[] {
  const table = new Table({ ...sheet.glyphs.border, style: { head: [], border: [] } });
  for (const row of rows) table.push(row.map((cell, index) => wrapCell(cell, columns[index] ?? 0)));
  return table.toString().split('\n');
}

/** The same with one line below the head only. */
export function compactGrid(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
  sheet: Sheet,
): readonly string[] {
  const lines = grid(rows.slice(0, drawnWhole), columns, sheet);
  const head = lines.findIndex((line, index) => index > 0 && isBorder(line));
  return [
    ...lines.slice(0, head + 1),
    ...lines.slice(head + 1).filter((line) => !isBorder(line)),
    ...rows.slice(drawnWhole).flatMap((row) => bare(row, columns, sheet)),
    ...lines.slice(-1),
  ];
}

/** The time a whole table takes grows with the square of its rows; between two lines there is little to draw. */
const drawnWhole = 8;

/** One row without lines above and below. */
function bare(row: readonly string[], columns: readonly number[], { glyphs }: Sheet): readonly string[] {
  const cells = columns.map((width, index) => wrapCell(row[index] ?? '', width).split('\n'));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const texts = cells.map((lines, index) => lines[line] ?? ' '.repeat(columns[index] ?? 0));
    return `${glyphs.upright} ${texts.join(` ${glyphs.upright} `)} ${glyphs.upright}`;
  });
}

function isBorder(line: string): boolean {
  return /^[┌├└+]/.test(line);
}

function wrapCell(cell: string, width: number): string {
  return cell
    .split('\n')
    .flatMap((line) => wrap(line, width))
    .map((line) => fit(line, width))
    .join('\n');
}
