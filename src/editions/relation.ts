import type { Relation } from '../model/correspondences.js';
import type { Bound, Claim, Claims, LimitClaim } from './claims.js';

/**
 * The relation that follows from two tests: that of the limits where both come down to one comparison on the same
 * path, selecting keys and direction, and likewise of several; undefined where nothing follows.
 */
export function computedRelation(
  eu: Claims,
  kz: Claims,
): Exclude<Relation, 'eu-only' | 'kz-only'> | undefined {
  if (eu.scope !== kz.scope) return undefined;
  const [forth, back] = [impliesAll(eu.all, kz.all), impliesAll(kz.all, eu.all)];
  if (forth && back) return 'equivalent';
  if (forth) return 'eu-stricter';
  if (back) return 'kz-stricter';
  const limits = commonLimits(eu, kz).filter(({ conditional }) => !conditional);
  return limits.some(({ stricter }) => stricter === 'eu') && limits.some(({ stricter }) => stricter === 'kz')
    ? 'overlapping'
    : undefined;
}

export interface SharedLimit {
  readonly subject: string;
  readonly eu: LimitClaim;
  readonly kz: LimitClaim;
  readonly stricter: 'eu' | 'kz' | 'same';
  /** One of the two holds only where something else does: a row of a table. */
  readonly conditional: boolean;
}

/** The figures on which both sides set a limit of one direction; of several limits of a side the tightest. */
export function commonLimits(eu: Claims, kz: Claims): readonly SharedLimit[] {
  const [ours, theirs] = [tightest(eu), tightest(kz)];
  return [...ours].flatMap(([key, a]): readonly SharedLimit[] => {
    const b = theirs.get(key);
    if (b === undefined || a.claim.limit.dimension !== b.claim.limit.dimension) return [];
    const [forth, back] = [implies(a.claim, b.claim), implies(b.claim, a.claim)];
    return [
      {
        subject: a.claim.subject,
        eu: a.claim,
        kz: b.claim,
        stricter: forth && back ? 'same' : forth ? 'eu' : 'kz',
        conditional: a.conditional || b.conditional,
      },
    ];
  });
}

function tightest(claims: Claims): ReadonlyMap<string, { claim: LimitClaim; conditional: boolean }> {
  const found = new Map<string, { claim: LimitClaim; conditional: boolean }>();
  const add = (claim: LimitClaim, conditional: boolean): void => {
    const key = `${isUpper(claim.operator)} ${claim.subject}`;
    const before = found.get(key);
    if (before === undefined || implies(claim, before.claim)) found.set(key, { claim, conditional });
  };
  for (const claim of claims.conditional()) add(claim, true);
  for (const claim of claims.all) if (claim.kind === 'limit') add(claim, false);
  return found;
}

function impliesAll(from: readonly Claim[], to: readonly Claim[]): boolean {
  return to.every((one) => from.some((other) => implies(other, one)));
}

/** Whether what satisfies the first certainly satisfies the second. */
function implies(a: Claim, b: Claim): boolean {
  if (a.kind === 'limit' && b.kind === 'limit') return a.subject === b.subject && isAsTight(a, b);
  if (a.kind === 'words' && b.kind === 'words') {
    const [outer, inner] = a.more ? [a.words, b.words] : [b.words, a.words];
    return a.subject === b.subject && inner.every((word) => outer.includes(word));
  }
  return a.kind === 'other' && b.kind === 'other' && a.key === b.key;
}

function isAsTight(a: LimitClaim, b: LimitClaim): boolean {
  if (isUpper(a.operator) !== isUpper(b.operator) || a.limit.dimension !== b.limit.dimension) return false;
  const [x, y] = [a.limit.number, b.limit.number];
  if (isSame(x, y)) return isStrict(a.operator) || !isStrict(b.operator);
  return isUpper(a.operator) ? x < y : x > y;
}

/** Units convert by floating point: what differs in the last digits only is the same limit. */
function isSame(x: number, y: number): boolean {
  return Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y));
}

function isUpper(operator: Bound): boolean {
  return operator === 'at_most' || operator === 'below';
}

function isStrict(operator: Bound): boolean {
  return operator === 'below' || operator === 'above';
}
