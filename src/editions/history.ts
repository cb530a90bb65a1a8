import type { Criterion as CriterionData, Edition as EditionData } from '../model/standard.js';
import { namesIn, type WholeEdition, type WrittenCriterion } from './whole.js';

/** A list or table that a criterion names and that an edition changed. */
export interface ChangedName {
  /** `list eu-members`. */
  readonly name: string;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** What became of a criterion in one edition, against the one before. */
export interface Change {
  /** Day the edition applies from. */
  readonly edition: string;
  readonly what: 'begins' | 'added' | 'replaced' | 'changed' | 'same' | 'removed';
  /** Keys of the criterion that are other ones now. */
  readonly keys: readonly string[];
  readonly before?: CriterionData;
  readonly after?: CriterionData;
  readonly lists: readonly ChangedName[];
  /** The criterion whose place it takes, or that takes its place. */
  readonly other?: string;
}

/** Through the editions of its standard in order of day; from the first that has it to the one that removed it. */
export function historyOf(id: string, editions: readonly WholeEdition[]): readonly Change[] {
  const changes: Change[] = [];
  let before: { readonly edition: WholeEdition; readonly criterion: WrittenCriterion } | undefined;
  for (const [index, edition] of editions.entries()) {
    const criterion = edition.criteria.find((one) => one.data.id === id);
    const day = edition.data.edition.applies_from;
    const blank = { edition: day, keys: [], lists: [] };
    if (criterion === undefined) {
      const other = edition.criteria.find((one) => one.data.supersedes === id)?.data.id;
      if (before !== undefined)
        changes.push({ ...blank, what: 'removed', ...(other === undefined ? {} : { other }) });
      before = undefined;
      continue;
    }
    const older = superseded(criterion, editions[index - 1]);
    if (older !== undefined && before === undefined)
      changes.push({
        ...changeOf(day, older, { edition, criterion }),
        what: 'added',
        other: older.criterion.data.id,
      });
    else if (before === undefined) changes.push({ ...blank, what: index === 0 ? 'begins' : 'added' });
    else changes.push(changeOf(day, before, { edition, criterion }));
    before = { edition, criterion };
  }
  return changes;
}

/** The criterion whose place it takes, as it stood in the edition before. */
function superseded({ data }: WrittenCriterion, edition: WholeEdition | undefined): Standing | undefined {
  const criterion = edition?.criteria.find((one) => one.data.id === data.supersedes);
  return edition === undefined || criterion === undefined ? undefined : { edition, criterion };
}

interface Standing {
  readonly edition: WholeEdition;
  readonly criterion: WrittenCriterion;
}

function changeOf(day: string, before: Standing, now: Standing): Change {
  const keys = keysThatDiffer(before.criterion.data, now.criterion.data);
  const lists = [...namesIn(now.criterion.data)].flatMap((name) => changedName(name, before, now) ?? []);
  const what = keys.length > 0 ? 'replaced' : lists.length > 0 ? 'changed' : 'same';
  return {
    edition: day,
    what,
    keys,
    lists,
    ...(keys.length > 0 ? { before: before.criterion.data, after: now.criterion.data } : {}),
  };
}

/** Examples, the day of reading and what it is called here say nothing of the law. */
const aside: readonly string[] = ['examples', 'verified', 'id', 'supersedes'];

function keysThatDiffer(a: CriterionData, b: CriterionData): readonly string[] {
  const value = (of: CriterionData, key: string): string =>
    JSON.stringify(of[key as keyof CriterionData]) ?? '';
  const all = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return all.filter((key) => !aside.includes(key) && value(a, key) !== value(b, key));
}

function changedName(name: string, before: Standing, now: Standing): ChangedName | undefined {
  const [kind, id = ''] = name.split(/:(.*)/);
  const rows = ({ edition }: Standing): readonly string[] =>
    kind === 'list' ? (edition.lists[id]?.values ?? []) : rowsOf(edition.tables[id]);
  const [old, fresh] = [rows(before), rows(now)];
  const gone = old.filter((row) => !fresh.includes(row));
  const come = fresh.filter((row) => !old.includes(row));
  return gone.length === 0 && come.length === 0 ? undefined : { name: `${kind} ${id}`, gone, come };
}

function rowsOf(table: NonNullable<EditionData['tables']>[string] | undefined): readonly string[] {
  return Object.entries(table?.rows ?? {}).map(
    ([key, cell]) => `${key} ${typeof cell === 'object' ? JSON.stringify(cell) : cell}`,
  );
}
