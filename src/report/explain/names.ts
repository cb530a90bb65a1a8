import { citation } from '../../model/citation.js';
import { plain } from '../escape.js';
import { hang, wrap } from '../layout.js';
import type { View } from '../reporter.js';
import { type Sheet, sheetOf } from '../sheet.js';
import { counted, criteriaCount } from '../text.js';

/** A criterion in one line: where a topic is asked about, or who reads a fact. */
export interface Reader {
  readonly criterion: string;
  readonly short: string;
  readonly provision: string;
  readonly title: string;
}

export interface ExplainedTopic {
  readonly id: string;
  readonly pillar: string;
  readonly area: string;
  readonly area_title: string;
  readonly title: string;
  readonly criteria: readonly Reader[];
}

/** The part of a topic before its dot, or a pillar. */
export interface ExplainedArea {
  readonly area: string;
  /** Absent of a pillar. */
  readonly title?: string;
  readonly pillar?: string;
  readonly topics: readonly { readonly id: string; readonly title: string; readonly criteria: number }[];
}

export interface ExplainedFact {
  readonly path: string;
  /** quantity, day, code, codes, flag, text, inventory, figures, section … */
  readonly kind: string;
  readonly description: string;
  readonly dimension?: string;
  /** Spellings of a value that are taken. */
  readonly examples?: readonly string[];
  /** site, operator or group. */
  readonly boundary?: string;
  /** It speaks of no period. */
  readonly lasting?: boolean;
  readonly codes?: readonly string[];
  /** Terms of reporting frameworks: `GRI 303-3`. */
  readonly terms?: readonly string[];
  /** What stands below a section or in an item of a list. */
  readonly fields?: readonly { readonly name: string; readonly kind: string; readonly description: string }[];
  readonly readBy: readonly Reader[];
}

const labelWidth = 10;

export function explainTopic(topic: ExplainedTopic, view: View): string {
  const sheet = sheetOf(view);
  return page(sheet, topic.title, topic.id, [
    ...row('pillar', topic.pillar, sheet),
    ...row('area', `${topic.area_title} (${topic.area})`, sheet),
    ...readers('asked by', topic.criteria, sheet),
  ]);
}

export function explainArea({ area, title, pillar, topics }: ExplainedArea, view: View): string {
  const sheet = sheetOf(view);
  const total = topics.reduce((sum, { criteria }) => sum + criteria, 0);
  const head = title === undefined ? area : `${title} (${area})`;
  const of = pillar === undefined ? '' : `pillar ${pillar}, `;
  const below = `${of}${counted(topics.length, 'topic')}, ${criteriaCount(total)}; \`esg-align explain <topic>\` names them, \`assess --only ${area}\` judges them alone`;
  const lines = topics.flatMap(({ id, title, criteria }) =>
    hang('  ', plain(`${id}: ${title} (${criteriaCount(criteria)})`), sheet.width, 4),
  );
  return page(sheet, head, below, lines);
}

export function explainFact(fact: ExplainedFact, view: View): string {
  const sheet = sheetOf(view);
  const { kind, dimension, boundary, lasting, examples = [], codes = [], terms = [], fields = [] } = fact;
  const optional = (label: string, text: string | undefined): readonly string[] =>
    text === undefined || text === '' ? [] : row(label, text, sheet);
  return page(sheet, fact.path, fact.description, [
    ...row('kind', `${kind}${kindWords[kind] === undefined ? '' : `: ${kindWords[kind]}`}`, sheet),
    ...optional('measures', dimension),
    ...optional('written', examples.join(', ')),
    ...optional(
      'period',
      kind === 'quantity' ? (lasting === true ? 'none: it lasts' : 'its own, else the reporting period') : '',
    ),
    ...optional('speaks of', boundary === undefined ? '' : `the ${boundary}`),
    ...optional('one of', codes.join(', ')),
    ...optional('reported', terms.join(', ')),
    ...fields.flatMap((field, index) =>
      row(index === 0 ? 'holds' : '', `${field.name} (${field.kind}): ${field.description}`, sheet),
    ),
    ...readers('read by', fact.readBy, sheet),
  ]);
}

const kindWords: Readonly<Record<string, string>> = {
  quantity: 'a figure with its unit; a range or claims where it is not exact',
  day: 'a day (2026-11-22), a month or a year; a range where it is not exact',
  code: 'one code',
  codes: 'a list of codes, whole as given',
  flag: 'true or false',
  text: 'words, not judged',
  inventory: 'a list of things with ids, open until named under `complete`',
  figures: 'measurements, each with what it was measured as',
  section: 'facts that belong together',
};

function page(sheet: Sheet, head: string, below: string, rows: readonly string[]): string {
  const lines = [
    ...wrap(plain(head), sheet.width).map((line) => sheet.paint.bold(line)),
    ...wrap(plain(below), sheet.width),
    '',
    ...rows,
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function row(label: string, text: string, sheet: Sheet): readonly string[] {
  return hang(sheet.paint.bold(label), plain(text), sheet.width, labelWidth);
}

function readers(label: string, criteria: readonly Reader[], sheet: Sheet): readonly string[] {
  if (criteria.length === 0) return row(label, 'no criterion of the editions at hand', sheet);
  return [
    ...row(label, criteriaCount(criteria.length), sheet),
    ...criteria.flatMap(({ criterion, short, provision, title }) =>
      hang('  ', plain(`${citation({ short, provision })}: ${title} (${criterion})`), sheet.width, 4),
    ),
  ];
}
