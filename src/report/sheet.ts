import { Chalk, type ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import type { Verdict } from '../model/assessment.js';
import { fit, hang, wrap } from './layout.js';
import type { View } from './reporter.js';
import { verdictWords } from './text.js';

/** Longer lines are hard to read; narrower than this no table can be drawn. */
const widest = 120;
const narrowest = 40;

/** What a report is written on: its width, its colours and its symbols. */
export interface Sheet {
  readonly width: number;
  readonly paint: ChalkInstance;
  readonly glyphs: Glyphs;
  readonly all: boolean;
}

interface Glyphs {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly dot: string;
  readonly ellipsis: string;
  readonly rule: string;
  readonly border: ConstructorParameters<typeof Table>[0];
}

const unicode: Glyphs = {
  verdict: {
    met: '✓',
    'partly-met': '◐',
    'not-met': '✗',
    unknown: '?',
    'needs-review': '✎',
    upcoming: '→',
    'not-applicable': '–',
  },
  dot: '·',
  ellipsis: '…',
  rule: '═',
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

export function heading(text: string, { paint, width }: Sheet): readonly string[] {
  return ['', ...wrap(text, width).map((line) => paint.bold(line))];
}

export function dimmed(text: string, { paint, width }: Sheet, indent = ''): readonly string[] {
  return wrap(text, width - indent.length).map((line) => indent + paint.dim(line));
}

/** Text behind a label of fixed width, below an indent. */
export function field(label: string, text: string, sheet: Sheet, indent = '  '): readonly string[] {
  return hang(`${indent}${label}`, text, sheet.width, indent.length + 7);
}

/** A table with borders; cells are wrapped to their columns before, the rest of the width goes to the first `wide`. */
export function grid(
  rows: readonly (readonly string[])[],
  columns: readonly number[],
  sheet: Sheet,
): readonly string[] {
  const cells = rows.map((row) => row.map((cell, index) => wrapCell(cell, columns[index] ?? 0)));
  const table = new Table({ ...sheet.glyphs.border, style: { head: [], border: [] } });
  for (const row of cells) table.push([...row]);
  return table.toString().split('\n');
}

function wrapCell(cell: string, width: number): string {
  return cell
    .split('\n')
    .flatMap((line) => wrap(line, width))
    .map((line) => fit(line, width))
    .join('\n');
}
