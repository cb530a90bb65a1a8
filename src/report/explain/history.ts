import type { Condition, Criterion } from '../../model/standard.js';
import { type Branch, conditionTree, dayText, type Names } from '../condition-text.js';
import { plain } from '../escape.js';
import { hang } from '../layout.js';
import type { Sheet } from '../sheet.js';
import { headLine } from './rows.js';

/** What became of a criterion in one edition, against the one before. */
export interface Change {
  readonly edition: string;
  readonly what: 'begins' | 'added' | 'replaced' | 'changed' | 'same' | 'removed';
  readonly keys: readonly string[];
  readonly before?: Criterion;
  readonly after?: Criterion;
  /** The criterion whose place it takes, or that takes its place. */
  readonly other?: string;
  readonly lists: readonly {
    readonly name: string;
    readonly gone: readonly string[];
    readonly come: readonly string[];
  }[];
}

const whatWords: Readonly<Record<Change['what'], string>> = {
  begins: 'in the first edition',
  added: 'added',
  replaced: 'replaced; other now',
  changed: 'as before, over another list',
  same: 'as before',
  removed: 'gone',
};

const keyWords: Readonly<Record<string, string>> = {
  requires: 'asks',
  binds: 'law if',
  applies: 'applies if',
  test: 'met if',
  parts: 'met if',
  evidence: 'proof',
  remedy: 'to do',
  stale_after: 'fresh',
};

/** The editions it stands in, and what differs between them: before each change what was. */
export function history(
  changes: readonly Change[],
  shown: string,
  { metrics }: Names,
  sheet: Sheet,
): readonly string[] {
  if (changes.length < 2 && changes[0]?.other === undefined) return [];
  // A short list would be said as it is today.
  const names = { metrics, lists: {} };
  return [
    ...headLine('through the editions', sheet),
    ...runsOf(changes).flatMap(({ change, days }) => [
      ...hang(
        `  ${days.map((day) => (day === shown ? `${day} (shown here)` : day)).join(', ')}: `,
        said(change),
        sheet.width,
        4,
      ),
      ...change.lists.flatMap((list) => hang('    ', listText(list), sheet.width, 6)),
      ...changedKeys(change, names, sheet),
    ]),
  ];
}

/** What of each key is no more and what is new. */
export function changedKeys({ keys, before, after }: Change, names: Names, sheet: Sheet): readonly string[] {
  if (before === undefined || after === undefined) return [];
  return keys.flatMap((key) => differences(key, { before, after }, names, sheet));
}

/** Editions in a row that left it as it was are told together. */
function runsOf(changes: readonly Change[]): readonly { change: Change; days: readonly string[] }[] {
  const runs: { change: Change; days: string[] }[] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (change.what === 'same' && last?.change.what === 'same') last.days.push(change.edition);
    else runs.push({ change, days: [change.edition] });
  }
  return runs;
}

function said({ what, keys, other }: Change): string {
  const named = [...new Set(keys.map((key) => keyWords[key] ?? key.replaceAll('_', ' ')))];
  const words = `${whatWords[what]}${otherText(what, other)}`;
  if (keys.length === 0) return words;
  return `${words}${what === 'added' ? '; other than that' : ''}: ${named.join(', ')}`;
}

function otherText(what: Change['what'], other: string | undefined): string {
  if (other === undefined) return '';
  return what === 'removed' ? `; ${other} takes its place` : `, in the place of ${other}`;
}

/** `list x: new: …; gone: …`. */
export function listText({ name, gone, come }: Change['lists'][number]): string {
  const parts = [
    come.length === 0 ? '' : `new: ${come.join(', ')}`,
    gone.length === 0 ? '' : `gone: ${gone.join(', ')}`,
  ];
  return plain(`${name}: ${parts.filter((part) => part !== '').join('; ')}`);
}

/** Of words what they were before; of conditions what is gone and what is new, part by part. */
function differences(
  key: string,
  { before, after }: { readonly before: Criterion; readonly after: Criterion },
  names: Names,
  sheet: Sheet,
): readonly string[] {
  const label = keyWords[key] ?? key.replaceAll('_', ' ');
  const line = (what: string, text: string): readonly string[] =>
    hang(`    ${label} ${what}: `, plain(text), sheet.width, 6);
  if (!conditions.has(key)) return line('before', wordsOf(key, before, names));
  const [old, fresh] = [textsOf(key, before, names), textsOf(key, after, names)];
  const gone = without(old, fresh);
  const come = without(fresh, old);
  if (gone.length + come.length === 0) return line('now', 'the same in another order');
  return [...gone.flatMap((text) => line('no more', text)), ...come.flatMap((text) => line('new', text))];
}

function wordsOf(key: string, criterion: Criterion, names: Names): string {
  const value = criterion[key as keyof Criterion];
  if (value === undefined) return 'nothing was said';
  if (key === 'from') return dayText(criterion.from ?? 'as-of', names);
  if (key === 'evidence')
    return [criterion.evidence]
      .flat()
      .map((kinds) => [kinds].flat().join(' or '))
      .join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const conditions: ReadonlySet<string> = new Set(['binds', 'where', 'applies', 'test', 'parts']);

/** Every line that a condition is said in. */
function textsOf(key: string, criterion: Criterion, names: Names): readonly string[] {
  if (key === 'parts')
    return (criterion.parts ?? []).flatMap(({ id, test, applies }) => [
      ...(applies === undefined
        ? []
        : texts(conditionTree(applies, names)).map((text) => `${id}, asked if ${text}`)),
      ...texts(conditionTree(test, names)).map((text) => `${id}: ${text}`),
    ]);
  const value = criterion[key as keyof Criterion];
  return value === undefined ? [] : texts(conditionTree(value as Condition, names));
}

function texts({ text, below }: Branch): readonly string[] {
  return [text, ...below.flatMap(texts)];
}

/** What stands in the one list and not, or not as often, in the other. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return list.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
