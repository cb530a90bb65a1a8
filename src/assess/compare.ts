import type { Assessment, EditionUsed, Finding } from '../model/assessment.js';
import type { Comparison, Step, StepKind } from '../model/comparison.js';
import { isShort } from '../model/verdict.js';
import { order } from '../quantity/interval.js';

/**
 * What became of each criterion from one assessment of a project to another: gaps that closed, are new, worse, better or
 * still open. What is met, or does not count, in both is left out. With `foresee` what is only upcoming is taken for what
 * it would be today. Pure.
 */
export function compareAssessments(
  before: Assessment,
  after: Assessment,
  { foresee = false }: { readonly foresee?: boolean } = {},
): Comparison {
  const ids = [...new Set([...after.findings, ...before.findings].map(({ criterion }) => criterion))];
  const of = ({ findings }: Assessment, id: string): Finding | undefined =>
    findings.find(({ criterion }) => criterion === id);
  return {
    schema_version: 1,
    project: after.project,
    as_of: { before: before.as_of, after: after.as_of },
    file: { before: before.project.file, after: after.project.file },
    ...hypotheticalOf(before, after),
    editions: editionsMoved(before, after),
    scores: {
      law: { before: before.scores.law, after: after.scores.law },
      benchmark: { before: before.scores.benchmark, after: after.scores.benchmark },
      aligned: { before: before.scores.aligned, after: after.scores.aligned },
    },
    gate: { before: before.gate.held, after: after.gate.held },
    steps: ids.flatMap((id) => stepOf(id, of(before, id), of(after, id), foresee)),
  };
}

function stepOf(
  criterion: string,
  before: Finding | undefined,
  after: Finding | undefined,
  foresee: boolean,
): readonly Step[] {
  const kind = kindOf(before, after, foresee);
  if (kind === undefined) return [];
  return [
    {
      criterion,
      kind,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  ];
}

function kindOf(
  before: Finding | undefined,
  after: Finding | undefined,
  foresee: boolean,
): StepKind | undefined {
  const isGap = ({ verdict, would_be: wouldBe }: Finding): boolean => {
    const looked = foresee && verdict === 'upcoming' ? (wouldBe ?? verdict) : verdict;
    return isShort(looked);
  };
  const wasShort = before !== undefined && isGap(before);
  if (after === undefined) return wasShort ? 'gone' : undefined;
  if (!isGap(after)) return wasShort ? 'closed' : undefined;
  if (before === undefined || !wasShort) return 'new';
  const low = order(after.credit.low, before.credit.low);
  const high = order(after.credit.high, before.credit.high);
  // What is shown decides; where that stays, what is still possible.
  const moved = low === 0 ? high : low;
  if (moved === 0) return 'open';
  return moved > 0 ? 'better' : 'worse';
}

function hypotheticalOf(
  { hypothetical: before }: Assessment,
  { hypothetical: after }: Assessment,
): Pick<Comparison, 'hypothetical'> {
  if (before === undefined && after === undefined) return {};
  return {
    hypothetical: {
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  };
}

function editionsMoved(before: Assessment, after: Assessment): Comparison['editions'] {
  const named = ({ edition, revision }: EditionUsed): string => `${edition} (revision ${revision})`;
  const standards = [...new Set([...before.editions, ...after.editions].map(({ standard }) => standard))];
  return standards.flatMap((standard) => {
    const [old, fresh] = [before, after].map(({ editions }) =>
      editions.find((one) => one.standard === standard),
    );
    if (old !== undefined && fresh !== undefined && named(old) === named(fresh)) return [];
    return [
      {
        standard,
        ...(old === undefined ? {} : { before: named(old) }),
        ...(fresh === undefined ? {} : { after: named(fresh) }),
      },
    ];
  });
}
