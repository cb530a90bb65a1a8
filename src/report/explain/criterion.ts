import type { Condition, Criterion, DayExpression, Edition, List, Table } from '../../model/standard.js';
import { type Branch, conditionTree, dayText, type Names, pathText } from '../condition-text.js';
import { plain } from '../escape.js';
import { wrap } from '../layout.js';
import { durationsInWords } from '../leaf-text.js';
import type { View } from '../reporter.js';
import { type Sheet, sheetOf } from '../sheet.js';
import { reachWords, severityWords, sideWords } from '../text.js';
import { examples } from './examples.js';
import { type Change, history } from './history.js';
import { named } from './named.js';
import { type Reads, reads } from './reads.js';
import { branchLines, row, tree } from './rows.js';

export interface ExplainedCriterion {
  readonly criterion: Criterion;
  readonly edition: Pick<Edition, 'standard' | 'edition' | 'read_to' | 'source'>;
  /** Holds for all criteria of the edition. */
  readonly applies?: Condition;
  /** The day that is spoken of: which edition, and whether a rule with a date has begun. */
  readonly asOf?: string;
  /** Last day before the next edition, where there is one. */
  readonly until?: string;
  readonly reads?: Reads;
  readonly history?: readonly Change[];
  /** Of the edition and of the shared parameters. */
  readonly lists?: Readonly<Record<string, List>>;
  readonly tables?: Readonly<Record<string, Table>>;
  /** Titles by id. */
  readonly metrics?: Readonly<Record<string, string>>;
}

/** A criterion as it stands in its edition, in plain language; with `view.all` also what its examples give. */
export function explainCriterion(subject: ExplainedCriterion, view: View): string {
  const sheet = sheetOf(view);
  const { criterion, edition, asOf } = subject;
  const { source } = edition;
  const names: Names = {
    ...{ lists: subject.lists ?? {}, metrics: subject.metrics ?? {} },
    ...(asOf === undefined ? {} : { asOf }),
  };
  const lines = [
    ...wrap(plain(criterion.title), sheet.width).map((line) => sheet.paint.bold(line)),
    plain(criterion.id),
    '',
    ...row('provision', criterion.provision, sheet),
    ...row('act', actText(subject), sheet),
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
    ...(criterion.effort === undefined ? [] : row('effort', criterion.effort, sheet)),
    ...row('verified', verifiedText(criterion), sheet),
    ...(criterion.supersedes === undefined ? [] : row('replaces', criterion.supersedes, sheet)),
    ...(subject.reads === undefined ? [] : reads(subject.reads, sheet)),
    ...named(subject, sheet),
    ...history(subject.history ?? [], edition.edition.applies_from, names, sheet),
    ...examples(criterion, sheet),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** The edition, and on which days it is the one that applies. */
function actText({ edition, asOf, until }: ExplainedCriterion): string {
  const { standard, edition: own, read_to: readTo } = edition;
  const title = `${standard.title.en} (${standard.short}, ${sideWords[standard.jurisdiction]})`;
  const end = until === undefined ? '' : ` to ${until}`;
  const shown = asOf === undefined ? '' : `, as of ${asOf}`;
  return `${title}, edition of ${own.applies_from}${end}${shown}, amendments read up to ${readTo}`;
}

function binding({ binds, reach }: Criterion, names: Names, sheet: Sheet): readonly string[] {
  if (binds !== undefined) return tree('law if', binds, names, sheet);
  const text =
    reach === 'direct' ? 'the site lies where the act is in force' : 'never: it binds others, or nobody';
  return row('law if', text, sheet);
}

function scope(
  { criterion, applies: around, asOf }: ExplainedCriterion,
  names: Names,
  sheet: Sheet,
): readonly string[] {
  const { for: list, where, applies, from } = criterion;
  const conditions = [around, applies].filter((one) => one !== undefined);
  const label = (index: number): string => (index === 0 ? 'applies if' : 'and if');
  return [
    ...conditions.flatMap((one, index) => tree(label(index), one, names, sheet)),
    ...(list === undefined ? [] : row('for', `each of ${pathText(list)}`, sheet)),
    ...(where === undefined ? [] : tree('where', where, names, sheet)),
    ...(from === undefined ? [] : row('from', fromText(from, names, asOf), sheet)),
  ];
}

function fromText(from: DayExpression, names: Names, asOf: string | undefined): string {
  const day = dayText(from, names);
  const fixed = asOf !== undefined && typeof from === 'string' && from !== 'as-of' && from !== 'not-yet';
  const begun = !fixed ? '' : from <= asOf ? ` (begun on ${asOf})` : ` (not yet on ${asOf})`;
  return `${day}${begun}; before that day it is upcoming and outside of the score`;
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
    ...points.flatMap((branch) => branchLines(branch, sheet)),
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
