import type { Criterion as CriterionData } from '../model/standard.js';
import { isMistake } from '../quantity/mistake.js';
import { parseQuantity } from '../quantity/quantity.js';
import { type Change, historyOf } from './history.js';
import type { WholeEdition } from './whole.js';

/** A limit on the same figure that is another one now. */
export interface MovedLimit {
  /** What is compared: the comparison without its limit. */
  readonly subject: Readonly<Record<string, unknown>>;
  readonly operator: string;
  readonly from: string;
  readonly to: string;
  /** The new limit as a multiple of the old one, where both are quantities of one dimension above zero. */
  readonly times?: number;
}

export interface ChangedCriterion extends Change {
  readonly criterion: CriterionData;
  readonly limits: readonly MovedLimit[];
}

export interface RemovedCriterion {
  readonly criterion: CriterionData;
  /** The criterion that takes its place, with the limits that are others there. */
  readonly successor?: CriterionData;
  readonly limits: readonly MovedLimit[];
}

/** What one edition asks that another one did not, and the other way round. */
export interface EditionDiff {
  readonly added: readonly ChangedCriterion[];
  readonly removed: readonly RemovedCriterion[];
  readonly changed: readonly ChangedCriterion[];
  /** How many are as they were. */
  readonly same: number;
}

/** Compares two editions of one standard, criterion by criterion; wording alone counts as a change too. */
export function diffEditions(before: WholeEdition, after: WholeEdition): EditionDiff {
  const ids = (edition: WholeEdition): readonly string[] => edition.criteria.map(({ data }) => data.id);
  const dataOf = ({ criteria }: WholeEdition, id: string): CriterionData | undefined =>
    criteria.find(({ data }) => data.id === id)?.data;
  const changes = ids(after).flatMap((id): readonly ChangedCriterion[] => {
    const change = historyOf(id, [before, after]).at(-1);
    const criterion = dataOf(after, id);
    return change === undefined || criterion === undefined
      ? []
      : [{ ...change, criterion, limits: movedLimits(change.before, change.after) }];
  });
  return {
    added: changes.filter(({ what }) => what === 'added'),
    removed: ids(before)
      .filter((id) => !ids(after).includes(id))
      .flatMap((id) => removedOf(dataOf(before, id), after)),
    changed: changes.filter(({ what }) => what === 'replaced' || what === 'changed'),
    same: changes.filter(({ what }) => what === 'same').length,
  };
}

function removedOf(
  criterion: CriterionData | undefined,
  { criteria }: WholeEdition,
): readonly RemovedCriterion[] {
  if (criterion === undefined) return [];
  const successor = criteria.find(({ data }) => data.supersedes === criterion.id)?.data;
  if (successor === undefined) return [{ criterion, limits: [] }];
  return [{ criterion, successor, limits: movedLimits(criterion, successor) }];
}

const limiting = ['at_most', 'at_least', 'above', 'below', 'equals', 'on_or_after', 'on_or_before'] as const;

interface Limit {
  readonly subject: Readonly<Record<string, unknown>>;
  readonly operator: string;
  readonly value: string;
}

/** Limits are the same one where figure, selecting keys and operator are; where there are several, all are told. */
function movedLimits(
  before: CriterionData | undefined,
  after: CriterionData | undefined,
): readonly MovedLimit[] {
  const [old, fresh] = [limitsIn(before), limitsIn(after)];
  return [...old].flatMap(([key, [first, ...others]]): readonly MovedLimit[] => {
    const now = fresh.get(key) ?? [];
    if (first === undefined || now.length === 0) return [];
    const { subject, operator } = first;
    const [from, to] = [[first, ...others], now].map((limits) =>
      [...new Set(limits.map(({ value }) => value))].join(' or '),
    );
    return from === undefined || to === undefined || from === to
      ? []
      : [{ subject, operator, from, to, ...timesOf(from, to) }];
  });
}

function limitsIn(criterion: CriterionData | undefined): ReadonlyMap<string, readonly Limit[]> {
  const found = new Map<string, Limit[]>();
  const collect = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(collect);
    else if (typeof node === 'object' && node !== null) {
      const { best: _, ...data } = node as Record<string, unknown>;
      const operator = limiting.find((one) => isLiteral(data[one]));
      if (operator !== undefined) {
        // How often a level may be passed and that level move together.
        const { [operator]: limit, level, ...subject } = data;
        const value = [limit].flat().join(' or ') + (level === undefined ? '' : ` above ${level}`);
        const key = JSON.stringify([operator, subject]);
        found.set(key, [...(found.get(key) ?? []), { subject, operator, value }]);
      }
      Object.values(data).forEach(collect);
    }
  };
  collect([criterion?.where, criterion?.applies, criterion?.test, criterion?.parts]);
  return found;
}

/** A figure or day as written; what is looked up moves where it is written. */
function isLiteral(value: unknown): boolean {
  return [value].flat().every((one) => typeof one === 'string' || typeof one === 'number');
}

function timesOf(from: string, to: string): { readonly times?: number } {
  const [old, fresh] = [from, to].map((text) => parseQuantity(text, undefined, { bare: true }));
  if (old === undefined || fresh === undefined || isMistake(old) || isMistake(fresh)) return {};
  if (old.dimension !== fresh.dimension || old.number <= 0) return {};
  return { times: fresh.number / old.number };
}
