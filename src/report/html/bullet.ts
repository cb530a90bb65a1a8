import type { Finding, Leaf, Verdict } from '../../model/assessment.js';
import { parseQuantity } from '../../quantity/quantity.js';
import { type Dimension, fromBase, isMistake } from '../../quantity/unit.js';

/** One figure against its limit, in the unit of the limit. */
export interface Bullet {
  readonly leaf: Leaf;
  readonly measured: number;
  readonly limit: number;
  readonly best?: number;
  /** On which side of the limit it is as asked. */
  readonly asked: 'below' | 'above';
  readonly held: boolean;
}

const directions: Readonly<Record<string, Bullet['asked']>> = {
  at_most: 'below',
  below: 'below',
  'not above': 'below',
  'not at_least': 'below',
  at_least: 'above',
  above: 'above',
  'not below': 'above',
  'not at_most': 'above',
};

/**
 * Undefined where a leaf is no single figure against a single limit, or is none that the verdict speaks of: the text
 * alone says it then.
 */
export function bulletOf(leaf: Leaf, verdict: Verdict): Bullet | undefined {
  const bullet = drawn(leaf);
  return bullet !== undefined && speaksOf(verdict, bullet) ? bullet : undefined;
}

function drawn(leaf: Leaf): Bullet | undefined {
  const asked = directions[leaf.operator ?? ''];
  // A margin is told of one figure against one limit, and of nothing else.
  const { margin, limit: limitText, observed } = leaf;
  if (leaf.why !== 'value' || asked === undefined || margin === undefined) return undefined;
  const limit = parsed(limitText);
  const measured = parsed(leaf.converted ?? observed);
  if (limit === undefined || measured === undefined || measured.dimension !== limit.dimension)
    return undefined;
  if (isFlag(measured, limit)) return undefined;
  const best = parsed(leaf.best);
  const inUnit = ({ number }: Parsed): number => fromBase(number, limit.unit);
  return {
    leaf,
    measured: inUnit(measured),
    limit: inUnit(limit),
    ...(best?.dimension === limit.dimension ? { best: inUnit(best) } : {}),
    asked,
    held: isHeld(leaf.operator ?? '', margin),
  };
}

type Parsed = Exclude<ReturnType<typeof parseQuantity>, { readonly message: string }>;

function parsed(text: string | undefined): Parsed | undefined {
  if (text === undefined) return undefined;
  const quantity = parseQuantity(text, undefined, { bare: true });
  return isMistake(quantity) ? undefined : quantity;
}

/** Yes and no told as 1 and 0. */
function isFlag(
  ...quantities: readonly { readonly number: number; readonly dimension: Dimension }[]
): boolean {
  return quantities.every(({ number, dimension }) => dimension === '' && (number === 0 || number === 1));
}

/** As the judge saw it: what lies within its tolerance is at the limit, whatever the last digit says. */
function isHeld(operator: string, margin: string): boolean {
  if (margin === 'at the limit') return equalPasses.has(operator);
  return margin.endsWith(directions[operator] ?? '');
}

const equalPasses = new Set(['at_most', 'at_least', 'not above', 'not below']);

/** The figures that decided a finding, each once. */
export function bulletsOf(finding: Pick<Finding, 'verdict' | 'decided_by' | 'items'>): readonly Bullet[] {
  const judged = [
    { verdict: finding.verdict, leaves: finding.decided_by },
    ...(finding.items ?? []).map((item) => ({ verdict: item.verdict, leaves: item.decided_by })),
  ];
  const bullets = new Map<string, Bullet>();
  for (const { verdict, leaves } of judged)
    for (const leaf of leaves) {
      const bullet = bulletOf(leaf, verdict);
      if (bullet !== undefined)
        bullets.set(JSON.stringify([leaf.path, leaf.operator, leaf.limit, leaf.observed]), bullet);
    }
  return [...bullets.values()];
}

/**
 * Among the leaves that decide may be the questions whether a limit is asked at all. A figure kept where the verdict
 * is bad, or not kept where it is good, is such a question: no limit that was measured against.
 */
function speaksOf(verdict: Verdict, { held }: Bullet): boolean {
  switch (verdict) {
    case 'met':
      return held;
    case 'not-met':
      return !held;
    case 'partly-met':
      return true;
    default:
      return false;
  }
}
