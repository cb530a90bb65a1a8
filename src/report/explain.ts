import type { Condition, Criterion, DayExpression, Edition, List, Table } from '../model/standard.js';
import { type Branch, conditionTree, dayText, type Names, pathText } from './condition-text.js';
import { plain } from './escape.js';
import { hang, wrap } from './layout.js';
import { durationsInWords } from './leaf-text.js';
import type { View } from './reporter.js';
import { mark, type Sheet, sheetOf } from './sheet.js';
import { reachWords, severityWords, sideWords } from './text.js';

export interface ExplainedCriterion {
  readonly criterion: Criterion;
  readonly edition: Pick<Edition, 'standard' | 'edition' | 'read_to' | 'source' | 'applies'>;
  /** Of the edition and of the shared parameters. */
  readonly lists?: Readonly<Record<string, List>>;
  readonly tables?: Readonly<Record<string, Table>>;
  /** Titles by id. */
  readonly metrics?: Readonly<Record<string, string>>;
}

const labelWidth = 11;

/** A criterion as it stands in its edition, in plain language; with `view.all` also what its examples give. */
export function explainCriterion(subject: ExplainedCriterion, view: View): string {
  const sheet = sheetOf(view);
  const { criterion, edition } = subject;
  const { standard, source } = edition;
  const names: Names = { lists: subject.lists ?? {}, metrics: subject.metrics ?? {} };
  const title = `${standard.title.en} (${standard.short}, ${sideWords[standard.jurisdiction]})`;
  const act = `${title}, edition of ${edition.edition.applies_from}, amendments read up to ${edition.read_to}`;
  const lines = [
    ...wrap(plain(criterion.title), sheet.width).map((line) => sheet.paint.bold(line)),
    plain(criterion.id),
    '',
    ...row('provision', criterion.provision, sheet),
    ...row('act', act, sheet),
    ...row('', source.url, sheet),
    ...row('asks', criterion.requires, sheet),
    ...(criterion.reading === undefined ? [] : row('reading', criterion.reading, sheet)),
    ...row('topic', `${criterion.topic} (${criterion.pillar})`, sheet),
    ...row('severity', `${criterion.severity}: ${severityWords[criterion.severity]}`, sheet),
    ...row('reach', `${criterion.reach}: ${reachWords[criterion.reach]}`, sheet),
    ...binding(criterion, names, sheet),
    ...scope(subject, names, sheet),
    ...judged(criterion, names, sheet),
    ...row('proof', proofText(criterion), sheet),
    ...row('to do', criterion.remedy, sheet),
    ...row('verified', verifiedText(criterion), sheet),
    ...(criterion.supersedes === undefined ? [] : row('replaces', criterion.supersedes, sheet)),
    ...named(subject, sheet),
    ...examples(criterion, sheet),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function row(label: string, text: string, sheet: Sheet): readonly string[] {
  return hang(sheet.paint.bold(label), plain(text), sheet.width, labelWidth);
}

function tree(label: string, condition: Condition, names: Names, sheet: Sheet): readonly string[] {
  const { text, below } = conditionTree(condition, names);
  return [...row(label, text, sheet), ...below.flatMap((branch) => branchLines(branch, labelWidth, sheet))];
}

function branchLines({ text, below }: Branch, indent: number, sheet: Sheet): readonly string[] {
  return [
    ...hang(`${' '.repeat(indent)}- `, plain(text), sheet.width),
    ...below.flatMap((branch) => branchLines(branch, indent + 2, sheet)),
  ];
}

function binding({ binds, reach }: Criterion, names: Names, sheet: Sheet): readonly string[] {
  if (binds !== undefined) return tree('law if', binds, names, sheet);
  const text =
    reach === 'direct' ? 'the site lies where the act is in force' : 'never: it binds others, or nobody';
  return row('law if', text, sheet);
}

function scope({ criterion, edition }: ExplainedCriterion, names: Names, sheet: Sheet): readonly string[] {
  const { for: list, where, applies, from } = criterion;
  const conditions = [edition.applies, applies].filter((one) => one !== undefined);
  const label = (index: number): string => (index === 0 ? 'applies if' : 'and if');
  return [
    ...conditions.flatMap((one, index) => tree(label(index), one, names, sheet)),
    ...(list === undefined ? [] : row('for', `each of ${pathText(list)}`, sheet)),
    ...(where === undefined ? [] : tree('where', where, names, sheet)),
    ...(from === undefined ? [] : row('from', fromText(from, names), sheet)),
  ];
}

function fromText(from: DayExpression, names: Names): string {
  return `${dayText(from, names)}; before that day it is upcoming and outside of the score`;
}

function judged(criterion: Criterion, names: Names, sheet: Sheet): readonly string[] {
  const { test, parts, stale_after: age } = criterion;
  const fresh = age === undefined ? [] : row('fresh', `a figure may be ${durationsInWords(age)} old`, sheet);
  if (test !== undefined) return [...tree('met if', test, names, sheet), ...fresh];
  if (parts === undefined) return row('met if', 'a person says so: no figure decides it', sheet);
  const points = parts.flatMap(({ id, weight, applies, test: asked }): readonly Branch[] => [
    {
      text: `${id}${weight === undefined ? '' : ` (weight ${weight})`}`,
      below: [
        ...(applies === undefined ? [] : [{ text: 'asked if', below: [conditionTree(applies, names)] }]),
        conditionTree(asked, names),
      ],
    },
  ]);
  return [
    ...row('met if', 'each of these points holds; some of them is partly met:', sheet),
    ...points.flatMap((branch) => branchLines(branch, labelWidth, sheet)),
    ...fresh,
  ];
}

function proofText({ evidence, because }: Criterion): string {
  if (evidence === 'none') return `no paper${because === undefined ? '' : `: ${because}`}`;
  return evidence.map((kinds) => [kinds].flat().join(' or ')).join('; ');
}

function verifiedText({ verified }: Criterion): string {
  const how = verified.how === 'text' ? 'read in the provision itself' : 'read in a secondary source';
  return `${how} on ${verified.on}: ${verified.source}`;
}

/** Lists and tables that the criterion names, where they are too long to be said in place. */
function named({ criterion, lists = {}, tables = {} }: ExplainedCriterion, sheet: Sheet): readonly string[] {
  const data = JSON.stringify([
    criterion.binds,
    criterion.where,
    criterion.applies,
    criterion.test,
    criterion.parts,
  ]);
  const uses = (key: 'list' | 'table', name: string): boolean =>
    data.includes(`"${key}":${JSON.stringify(name)}`);
  const blocks = [
    ...Object.entries(lists)
      .filter(([name]) => uses('list', name))
      .map(([name, { title, values }]) => ({ name: `list ${name}`, title, text: values.join(', ') })),
    ...Object.entries(tables)
      .filter(([name]) => uses('table', name))
      .map(([name, table]) => ({ name: `table ${name}`, title: table.title, text: tableText(table) })),
  ];
  return blocks.flatMap(({ name, title, text }) => [
    '',
    ...wrap(plain(`${name}${title === undefined ? '' : `: ${title}`}`), sheet.width).map((line) =>
      sheet.paint.bold(line),
    ),
    ...hang('  ', plain(text), sheet.width),
  ]);
}

function tableText({ rows, bands }: Table): string {
  const cells = Object.entries(rows).map(([key, cell]) => {
    const text =
      typeof cell === 'object'
        ? Object.entries(cell)
            .map(([column, value]) => `${column} ${value}`)
            .join(', ')
        : cell;
    return `${bands === undefined ? key : `from ${key} ${bands}`}: ${text}`;
  });
  return cells.join('; ');
}

/** Worked out by hand, and run by `standards test`. */
function examples(criterion: Criterion, sheet: Sheet): readonly string[] {
  const shown = criterion.examples.flatMap(({ gives, because, as_of: day, given }) => [
    ...hang(
      `  ${mark(gives, sheet)}: `,
      plain(`${because === undefined ? '' : `${because}, `}as of ${day}`),
      sheet.width,
      4,
    ),
    ...(sheet.all ? hang('    ', plain(JSON.stringify(given)), sheet.width) : []),
  ]);
  return ['', sheet.paint.bold('examples'), ...shown];
}
