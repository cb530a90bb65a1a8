import fc from 'fast-check';
import { describe, test } from 'vitest';
import type { Assessment, Finding } from '../../src/model/assessment.js';
import { diceOf, stream, streams } from './dice.js';
import { forget } from './forgetting.js';
import { type Grown, grow } from './growth.js';
import { assessmentOf, type Law, lawOf } from './judging.js';
import { misreadingsOf, type ProjectData, projectOf } from './project.js';
import { runs, timeout } from './runs.js';

const rounding = 1e-12;

/** Whether a finding on less may become the other on more (design: the theorem). */
function mayBecome(less: Finding, more: Finding): boolean {
  const left = more.verdict === 'not-applicable' || more.verdict === 'upcoming';
  if (less.verdict === 'not-applicable') return more.verdict === 'not-applicable';
  if (less.verdict === 'upcoming') return left;
  if (left) return less.verdict === 'unknown' || less.verdict === 'needs-review';
  return more.credit.low >= less.credit.low - rounding && more.credit.high <= less.credit.high + rounding;
}

function told(less: Finding, more: Finding, law: Law, project: ProjectData, grown: Grown): string {
  const criterion = law.criteria.find((one) => one['id'] === less.criterion);
  return [
    `${grown.step}: ${less.verdict} ${JSON.stringify(less.credit)} became ${more.verdict} ${JSON.stringify(more.credit)}`,
    JSON.stringify(criterion),
    `before: ${JSON.stringify(project)}`,
    `after:  ${JSON.stringify(grown.project)}`,
    `decided before: ${JSON.stringify(less.decided_by)}`,
    `decided after:  ${JSON.stringify(more.decided_by)}`,
    `metrics: ${JSON.stringify(law.metrics)}`,
  ].join('\n');
}

/** Throws with everything at hand where a finding does not become what it may. */
function compare(before: Assessment, after: Assessment, law: Law, project: ProjectData, grown: Grown): void {
  before.findings.forEach((less, index) => {
    const more = after.findings[index];
    if (more === undefined || !mayBecome(less, more))
      throw new Error(told(less, more ?? less, law, project, grown));
    if (less.binds !== 'unknown' && less.binds !== more.binds)
      throw new Error(`binds: ${told(less, more, law, project, grown)}`);
  });
}

/** Steps one after the other, each compared with what was before it. */
function walk(
  said: readonly number[],
  law: readonly (readonly number[])[],
  more: readonly (readonly number[])[],
  step: (project: ProjectData, stream: readonly number[]) => Grown,
  check: typeof compare,
): void {
  const judges = lawOf(law);
  let project = projectOf(diceOf(said));
  let before = assessmentOf(project, judges);
  for (const one of more) {
    const next = step(project, one);
    if (next.project === project || misreadingsOf(next.project).length > 0) continue;
    const after = assessmentOf(next.project, judges);
    check(before, after, judges, project, next);
    project = next.project;
    before = after;
  }
}

describe('the theorem', () => {
  test(
    'saying more narrows the credit, and what is definite stays',
    () => {
      fc.assert(
        fc.property(stream(400), streams(5, 110), streams(5, 40), (said, law, more) =>
          walk(said, law, more, (project, one) => grow(project, diceOf(one)), compare),
        ),
        runs(500),
      );
    },
    timeout,
  );

  test(
    'forgetting makes nothing met, nor not applicable',
    () => {
      const check: typeof compare = (before, after, law, project, { step, project: next }) =>
        compare(after, before, law, next, { step, project });
      fc.assert(
        fc.property(stream(400), streams(5, 110), streams(5, 4), (said, law, less) =>
          walk(said, law, less, (project, one) => forget(project, diceOf(one)), check),
        ),
        runs(300),
      );
    },
    timeout,
  );
});
