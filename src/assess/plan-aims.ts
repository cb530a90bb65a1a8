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

/** Closing a gap adds its share, whatever else is closed. */
function meanAim(own: readonly Scored[], least: number): Aim {
  const { weight, declared } = scoreOf(own);
  const inside = new Set(own.map(({ finding }) => finding));
  const most = (finding: Finding): number =>
    inside.has(finding) ? (finding.weight * (1 - finding.credit.low)) / weight : 0;
  return { least, most, value: (closed) => sumOf(closed, most, declared ?? 0) };
}

/** The lower side decides a topic, so a gap adds at the most what it adds to its own side. */
function alignedAim(all: readonly Scored[], total: number, least: number): Aim {
  const topics = [...groupBy(all, (finding) => finding.topic).values()].flatMap((own) => {
    const { declared, weight } = alignedScore(own).score;
    if (declared === null) return [];
    const sides = [...groupBy(own, (finding) => finding.side).values()]
      .filter(([first]) => first?.finding.side !== 'int')
      .map((side) => ({ own: side, aim: meanAim(side, least) }));
    return [{ share: weight / total, declared, sides }];
  });
  const places = new Map(
    topics.flatMap((topic) =>
      topic.sides.flatMap(({ own }) => own.map(({ finding }) => [finding, topic] as const)),
    ),
  );
  const most = new Map(
    topics.flatMap(({ share, sides }) =>
      sides.flatMap(({ own, aim }) =>
        own.map(({ finding }) => [finding, share * aim.most(finding)] as const),
      ),
    ),
  );
  const now = topics.reduce((sum, { share, declared }) => sum + share * declared, 0);
  return {
    least,
    most: (finding) => most.get(finding) ?? 0,
    value: (closed) => {
      const touched = new Map<(typeof topics)[number], Set<Finding>>();
      for (const finding of closed) {
        const topic = places.get(finding);
        if (topic !== undefined) touched.set(topic, (touched.get(topic) ?? new Set()).add(finding));
      }
      let value = now;
      for (const [topic, own] of touched) {
        const lower = Math.min(...topic.sides.map(({ aim }) => aim.value(own)));
        value += topic.share * (lower - topic.declared);
      }
      return value;
    },
  };
}

function sumOf(closed: ReadonlySet<Finding>, most: (finding: Finding) => number, start: number): number {
  let sum = start;
  for (const finding of closed) sum += most(finding);
  return sum;
}
