import fc from 'fast-check';
import { describe, test } from 'vitest';
import type { Assessment, Finding } from '../../src/model/assessment.js';
import { diceOf, stream, streams } from './dice.js';
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
    if (more === undefined || !mayBecome(less, more)) throw new Error(told(less, more ?? less, law, project, grown));
    if (less.binds !== 'unknown' && less.binds !== more.binds) throw new Error(`binds: ${told(less, more, law, project, grown)}`);
  });
}

describe('the theorem', () => {
  test(
    'saying more narrows the credit, and what is definite stays',
    () => {
      fc.assert(
        fc.property(stream(400), streams(5, 110), streams(5, 40), (said, law, more) => {
          const judges = lawOf(law);
          let project = projectOf(diceOf(said));
          let before = assessmentOf(project, judges);
          for (const one of more) {
            const grown = grow(project, diceOf(one));
            if (grown.project === project || misreadingsOf(grown.project).length > 0) continue;
            const after = assessmentOf(grown.project, judges);
            compare(before, after, judges, project, grown);
            project = grown.project;
            before = after;
          }
        }),
        runs(1000),
      );
    },
    timeout,
  );
});
