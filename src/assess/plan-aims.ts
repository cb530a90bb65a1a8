import type { Finding } from '../model/assessment.js';
import { alignedScore, apartFromVoluntary, groupBy, type Scored, scoreOf } from './score.js';

/** A share that has to be reached, what it is once some gaps are closed, and the most that closing one can add. */
export interface Aim {
  readonly least: number;
  readonly value: (closed: ReadonlySet<Finding>) => number;
  readonly most: (finding: Finding) => number;
}

/** The score a level is judged by, and every pillar; closing a gap never lowers one of them. */
export function aimsOf(
  findings: readonly Finding[],
  { score, pillar }: { readonly score: number; readonly pillar: number },
): readonly Aim[] {
  const all = findings.map((finding): Scored => ({ finding, documented: 0 }));
  const decisive = apartFromVoluntary(all);
  const pillars = [...groupBy(decisive, (finding) => finding.pillar).values()].filter(
    (own) => scoreOf(own).declared !== null,
  );
  const aligned = alignedScore(all).score;
  const main = aligned.declared === null ? meanAim(decisive, score) : alignedAim(all, aligned.weight, score);
  return [main, ...pillars.map((own) => meanAim(own, pillar))];
}

function meanAim(own: readonly Scored[], least: number): Aim {
  const { weight } = scoreOf(own);
  const inside = new Set(own.map(({ finding }) => finding));
  return {
    least,
    value: (closed) => scoreOf(own.map((one) => withClosed(one, closed))).declared ?? 0,
    most: (finding) => (inside.has(finding) ? (finding.weight * (1 - finding.credit.low)) / weight : 0),
  };
}

/** The lower side decides a topic, so a gap adds at the most what it adds to its own side. */
function alignedAim(all: readonly Scored[], total: number, least: number): Aim {
  const most = new Map<Finding, number>();
  for (const own of groupBy(all, (finding) => finding.topic).values()) {
    const { declared, weight } = alignedScore(own).score;
    if (declared === null) continue;
    for (const side of groupBy(own, (finding) => finding.side).values()) {
      const sideWeight = scoreOf(side).weight;
      for (const { finding } of side)
        if (finding.side !== 'int')
          most.set(finding, (weight / total) * ((finding.weight * (1 - finding.credit.low)) / sideWeight));
    }
  }
  return {
    least,
    value: (closed) => alignedScore(all.map((one) => withClosed(one, closed))).score.declared ?? 0,
    most: (finding) => most.get(finding) ?? 0,
  };
}

function withClosed(one: Scored, closed: ReadonlySet<Finding>): Scored {
  if (!closed.has(one.finding)) return one;
  return { ...one, finding: { ...one.finding, verdict: 'met', credit: { low: 1, high: 1 } } };
}
