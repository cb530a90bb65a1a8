import type { Criterion } from '../model/standard.js';
import { type Names, valueText } from './condition-text.js';
import { plain } from './escape.js';
import { type Change, changedKeys, listText } from './explain/history.js';
import { hang } from './layout.js';
import { operatorText } from './leaf-text.js';
import type { View } from './reporter.js';
import { dimmed, heading, type Sheet, sheetOf } from './sheet.js';
import { counted, criteriaCount } from './text.js';

interface Limit {
  readonly subject: Readonly<Record<string, unknown>>;
  readonly operator: string;
  readonly from: string;
  readonly to: string;
  readonly times?: number;
}

interface ChangedCriterion extends Change {
  readonly criterion: Criterion;
  readonly limits: readonly Limit[];
}

interface RemovedCriterion {
  readonly criterion: Criterion;
  readonly successor?: Criterion;
  readonly limits: readonly Limit[];
}

export interface ShownDiff {
  /** `Environmental Code of …`. */
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly added: readonly ChangedCriterion[];
  readonly removed: readonly RemovedCriterion[];
  readonly changed: readonly ChangedCriterion[];
  readonly same: number;
  /** Titles of metrics by id. */
  readonly metrics: Readonly<Record<string, string>>;
}

/** What changed between two editions: what is new, what is gone, what is another one now and by how much. */
export function renderDiff(diff: ShownDiff, view: View): string {
  const sheet = sheetOf(view);
  const { title, from, to, added, removed, changed, same } = diff;
  const names: Names = { lists: {}, metrics: diff.metrics };
  const counts = [
    `${added.length} added`,
    `${removed.length} removed`,
    `${changed.length} other now`,
    `${same} as before`,
  ];
  const lines = [
    ...hang('', `${title}: from the edition of ${from} to that of ${to}`, sheet.width),
    ...dimmed(counts.join(', '), sheet),
    ...section(
      `${criteriaCount(added.length)} added`,
      added.map((one) => addedLines(one, sheet)),
      sheet,
    ),
    ...section(
      `${criteriaCount(removed.length)} removed`,
      removed.map((one) => removedLines(one, names, sheet)),
      sheet,
    ),
    ...section(
      `${counted(changed.length, 'criterion', 'criteria')} other now`,
      changed.map((one) => changedLines(one, names, sheet)),
      sheet,
    ),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function section(title: string, blocks: readonly (readonly string[])[], sheet: Sheet): readonly string[] {
  return blocks.length === 0 ? [] : [...heading(title, sheet), ...blocks.flat()];
}

function named(sign: string, { id, provision, title }: Criterion, sheet: Sheet): readonly string[] {
  return hang(`${sign} `, plain(`${provision}: ${title} (${id})`), sheet.width, 2);
}

function addedLines({ criterion, other }: ChangedCriterion, sheet: Sheet): readonly string[] {
  const begins = typeof criterion.from === 'string' ? [`from ${criterion.from}`] : [];
  const place = other === undefined ? [] : [`in the place of ${other}`];
  const notes = [criterion.severity, ...begins, ...place].join('; ');
  return [...named('+', criterion, sheet), ...dimmed(notes, sheet, '  ')];
}

function removedLines(
  { criterion, successor, limits }: RemovedCriterion,
  names: Names,
  sheet: Sheet,
): readonly string[] {
  const place = successor === undefined ? [] : dimmed(`${successor.id} takes its place`, sheet, '  ');
  return [...named('-', criterion, sheet), ...place, ...limitLines(limits, names, sheet)];
}

/** Of the words only that they are others: what they were, `explain` tells. */
const wording: ReadonlySet<string> = new Set([
  'provision',
  'title',
  'requires',
  'reading',
  'remedy',
  'because',
]);

function changedLines(change: ChangedCriterion, names: Names, sheet: Sheet): readonly string[] {
  const words = change.keys.filter((key) => wording.has(key));
  const law = { ...change, keys: change.keys.filter((key) => !wording.has(key)) };
  return [
    ...named('~', change.criterion, sheet),
    ...limitLines(change.limits, names, sheet),
    ...change.lists.flatMap((list) => hang('    ', listText(list), sheet.width, 6)),
    ...changedKeys(law, names, sheet),
    ...(words.length === 0 ? [] : dimmed(`other words: ${words.join(', ')}`, sheet, '    ')),
  ];
}

function limitLines(limits: readonly Limit[], names: Names, sheet: Sheet): readonly string[] {
  return limits.flatMap((limit) => hang('    limit: ', plain(limitText(limit, names)), sheet.width, 6));
}

/** `environment.x at most 50 % is now 70 % (1.4 times)`. */
function limitText(
  { subject, operator, from, to, times }: ChangedCriterion['limits'][number],
  names: Names,
): string {
  const { fact, metric, figure, count, date, ...keys } = subject;
  const head = [fact, figure, count].find((one) => typeof one === 'string');
  const of =
    typeof head === 'string'
      ? head
      : metric !== undefined
        ? valueText({ metric: String(metric) }, names)
        : typeof date === 'object'
          ? valueText(date as Parameters<typeof valueText>[0], names)
          : String(date ?? 'the figure');
  const selected = Object.values(keys)
    .filter((one) => typeof one === 'string')
    .join(', ');
  const factor = times === undefined ? '' : ` (${Number(times.toPrecision(3))} times)`;
  return `${of}${selected === '' ? '' : ` (${selected})`} ${operatorText(operator)} ${from}, now ${to}${factor}`;
}
