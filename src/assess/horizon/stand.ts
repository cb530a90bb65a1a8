import type { Context, DatedValues } from '../../conditions/context.js';
import type { Cause, Turn } from '../../conditions/turns.js';
import type { Criterion, Edition } from '../../editions/edition.js';
import type { Facts } from '../../facts/facts.js';
import type { Finding } from '../../model/assessment.js';
import { isShort } from '../../model/verdict.js';
import type { Day } from '../../quantity/day.js';
import { contextOf } from '../context.js';
import type { EvidenceRules } from '../evidence.js';
import { bindsOf, judgeCriterion } from '../judge-criterion.js';
import type { JudgedCriterion } from '../judged.js';

/** What every criterion is judged with, whatever the day. */
export interface Ground {
  readonly facts: Facts;
  readonly dated: readonly DatedValues[];
  readonly kinds: EvidenceRules['kinds'];
  /** The day from which is looked ahead: figures are as old as they were then. */
  readonly asOf: Day;
}

/** How one criterion stands from a day on, on the facts of today. */
export interface Stand {
  readonly day: Day;
  readonly judged: JudgedCriterion;
  readonly binds: Finding['binds'];
  /** Why it is another one than before. */
  readonly causes: readonly Cause[];
}

/** What it would be with figures that have aged since. */
export interface Aged {
  readonly day: Day;
  readonly before: Stand;
  readonly after: Stand;
}

export interface Course {
  /** The first on the first day, each further one where something is another than before. */
  readonly stands: readonly Stand[];
  readonly aged: readonly Aged[];
}

interface Looked extends Stand {
  readonly turns: readonly Turn[];
  readonly same: string;
}

/**
 * Follows a criterion from the first day to the last. After each look the earliest day is gone to on which any answer
 * that had a part in it may be another one; in between nothing can change, so no day is left out.
 */
export function courseOf(
  criterion: Criterion,
  edition: Edition,
  ground: Ground,
  { first, last }: { readonly first: Day; readonly last: Day },
): Course {
  const look = (day: Day, causes: readonly Cause[] = [], ages = false): Looked =>
    lookAt(criterion, edition, ground, day, causes, ages);
  let at = look(first);
  const stands: Stand[] = [at];
  const aged: Aged[] = [];
  let old = at.same;
  const told = new Set<string>();
  for (;;) {
    const { day: today, turns } = at;
    const next = Math.min(last + 1, ...turns.map(({ day }) => day));
    const grown = turns.some(({ cause }) => cause.kind === 'grows')
      ? firstOther(at, next - 1, look)
      : undefined;
    if (grown !== undefined) {
      at = { ...grown, causes: [{ kind: 'grows' }] };
      stands.push(at);
      continue;
    }
    if (next > last || next <= today) return { stands, aged };
    const causes = turns.flatMap(({ day, cause }) => (day === next ? [cause] : []));
    const now = look(next, causes);
    const due = fallsDue(causes, now, told);
    if (now.same !== at.same || due) stands.push(now);
    if (causes.some(({ kind }) => kind === 'stale')) {
      const after = look(next, causes, true);
      if (after.same !== old && after.same !== now.same) aged.push({ day: next, before: now, after });
      old = after.same;
    }
    at = now;
  }
}

/** The first day up to `last` on which it stands otherwise than on the day of `at`, where only time passes. */
function firstOther(at: Looked, last: Day, look: (day: Day) => Looked): Looked | undefined {
  if (last <= at.day) return undefined;
  let found = look(last);
  if (found.same === at.same) return undefined;
  let same = at.day;
  while (found.day - same > 1) {
    const middle = look(Math.floor((same + found.day) / 2));
    if (middle.same === at.same) same = middle.day;
    else found = middle;
  }
  return found;
}

/** A paper that falls due again and again is told once, where it is asked at all and is not in already. */
function fallsDue(causes: readonly Cause[], { judged }: Stand, told: Set<string>): boolean {
  if (!isShort(judged.verdict)) return false;
  const fresh = causes.flatMap((cause) =>
    cause.kind === 'filing' && !told.has(cause.document) ? [cause.document] : [],
  );
  for (const document of fresh) told.add(document);
  return fresh.length > 0;
}

function lookAt(
  criterion: Criterion,
  edition: Edition,
  { facts, dated, kinds, asOf }: Ground,
  day: Day,
  causes: readonly Cause[],
  ages: boolean,
): Looked {
  const turns: Turn[] = [];
  const context: Context = {
    ...contextOf(facts, day, dated),
    ...(ages ? {} : { figuresOn: asOf }),
    watch: (turn) => void turns.push(turn),
  };
  const judged = judgeCriterion(criterion, edition.applies, { kinds }, context);
  const stand = { day, judged, binds: bindsOf(criterion, edition, context), causes };
  return { ...stand, turns, same: fingerprintOf(stand) };
}

/** Two stands with the same fingerprint say the same of the project. */
export function fingerprintOf({ judged, binds }: Omit<Stand, 'causes' | 'day'>): string {
  const { verdict, wouldBe, credit, parts, items, evidence, leaves } = judged;
  return JSON.stringify([
    [verdict, wouldBe, credit.low, credit.high, binds],
    parts?.map((part) => part.verdict),
    items?.map((item) => [item.id, item.verdict, item.credit.low, item.credit.high, item.wouldBe]),
    evidence.map(({ state, document }) => [state, document]),
    // A limit that another case sets from a day on; days in a text move with the day they were judged on.
    leaves.flatMap(({ path, operator = '', limit }) =>
      limits.has(operator.replace(/^not /, '')) ? [[path, operator, limit]] : [],
    ),
  ]);
}

const limits = new Set(['at_most', 'at_least', 'above', 'below', 'equals', 'between']);
