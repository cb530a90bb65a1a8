import type { Source } from '../model/source.js';
import type { Criterion as CriterionData, Edition as EditionData } from '../model/standard.js';

/** A criterion as written, and where: in the edition itself or in one that it extends. */
export interface WrittenCriterion {
  readonly data: CriterionData;
  readonly source: Source;
  readonly pointer: string;
}

/** An edition as it reads in full: with what it takes over from the one it extends. */
export interface WholeEdition {
  readonly source: Source;
  /** Its own file. */
  readonly data: EditionData;
  readonly base?: WholeEdition;
  readonly criteria: readonly WrittenCriterion[];
  readonly lists: NonNullable<EditionData['lists']>;
  readonly tables: NonNullable<EditionData['tables']>;
  readonly excluded: NonNullable<EditionData['excluded']>;
  readonly applies?: EditionData['applies'];
}

/** What an edition says of itself, without reading what it asks. Not by taking the source apart: naming `value` reads it. */
export function headIn(source: Source): EditionData {
  return (source.head ?? source.value) as EditionData;
}

/** Names that mean nothing in the base (to replace, to remove) are passed over here; reading the edition tells them. */
export function wholeEdition(source: Source, base: WholeEdition | undefined): WholeEdition {
  const data = source.value as EditionData;
  const written = (key: 'criteria' | 'add' | 'replace'): readonly WrittenCriterion[] =>
    (data[key] ?? []).map((one, index) => ({ data: one, source, pointer: `/${key}/${index}` }));
  const replaced = written('replace');
  const kept = (base?.criteria ?? [])
    .filter((one) => data.remove?.includes(one.data.id) !== true)
    .map((one) => replaced.find((other) => other.data.id === one.data.id) ?? one);
  const applies = data.applies ?? base?.applies;
  return {
    ...{ source, data },
    ...(base === undefined ? {} : { base }),
    criteria: [...kept, ...written('criteria'), ...written('add')],
    lists: { ...base?.lists, ...data.lists },
    tables: { ...base?.tables, ...data.tables },
    excluded: excludedOf(data, base),
    ...(applies === undefined ? {} : { applies }),
  };
}

/** Said anew, or taken up by a criterion now: then the older reason no longer holds. */
function excludedOf(data: EditionData, base: WholeEdition | undefined): WholeEdition['excluded'] {
  const own = data.excluded ?? [];
  const gone = [...own.map(({ provision }) => provision), ...(data.included ?? [])];
  return [...(base?.excluded ?? []).filter(({ provision }) => !gone.includes(provision)), ...own];
}

/** The editions it extends, nearest first. */
export function basesOf({ base }: WholeEdition): readonly WholeEdition[] {
  return base === undefined ? [] : [base, ...basesOf(base)];
}

/** `list:x` and `table:y` for all that a condition or criterion names. */
export function namesIn(node: unknown): ReadonlySet<string> {
  const named = new Set<string>();
  const collect = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(collect);
    else if (typeof part === 'object' && part !== null) {
      // Examples are projects: they name no list.
      for (const key of Object.keys(part).filter((one) => one !== 'examples')) {
        const value: unknown = part[key as keyof typeof part];
        if ((key === 'list' || key === 'table') && typeof value === 'string') named.add(`${key}:${value}`);
        collect(value);
      }
    }
  };
  collect(node);
  return named;
}
