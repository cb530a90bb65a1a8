import type { Context } from '../conditions/context.js';
import { covers, isThere, tellEnd } from '../conditions/papers.js';
import type { Paper } from '../facts/facts.js';
import type { KindOfPaper } from '../facts/read-papers.js';
import type { EvidenceState } from '../model/assessment.js';

export interface EvidenceRules {
  readonly kinds: readonly KindOfPaper[];
}

/** What the register holds of every kind asked; of several kinds that will do, the best. */
export function evidenceOf(
  asked: readonly (readonly string[])[],
  rules: EvidenceRules,
  context: Context,
): readonly EvidenceState[] {
  return asked.map((kinds) => {
    const states = kinds.flatMap((kind) => statesOf(kind, rules, context));
    const [best] = states.toSorted((a, b) => rank.indexOf(a.state) - rank.indexOf(b.state));
    return best === undefined ? { kinds, state: 'absent' } : { kinds, ...best };
  });
}

type State = EvidenceState['state'];

const rank: readonly State[] = ['present', 'unknown', 'draft', 'expired', 'absent'];

function statesOf(
  kind: string,
  { kinds }: EvidenceRules,
  context: Context,
): readonly { state: State; document: string }[] {
  const subject = kinds.find((one) => one.kind === kind);
  return context.facts.papers
    .filter((paper) => paper.kind === kind && isThere(paper, context) !== 'false')
    .filter((paper) => subject?.subject !== 'each' || speaksOf(paper, context))
    .map((paper) => ({ state: stateOf(paper, subject?.expires !== 'no', context), document: paper.id }));
}

/** Of a kind for single items, only what surely covers the item at hand proves something of it. */
function speaksOf(paper: Paper, context: Context): boolean {
  const frame = context.frames.at(-1);
  if (frame?.kind === 'item' && paper.covers !== undefined) return paper.covers.includes(frame.item.id);
  return frame === undefined || frame.kind === 'row' ? true : covers(paper, context) === 'true';
}

function stateOf(paper: Paper, expires: boolean, context: Context): State {
  const end = paper.expiresOn;
  switch (paper.status) {
    case undefined:
      return 'unknown';
    case 'none':
    case 'rejected':
    case 'withdrawn':
      return 'absent';
    case 'draft':
      return 'draft';
    default:
      if (isThere(paper, context) === 'unknown') return 'unknown';
      if (end === undefined) return expires ? 'unknown' : 'present';
      if (end !== 'never') tellEnd(paper, end, context);
      if (end === 'never' || end.first >= context.asOf) return 'present';
      return end.last < context.asOf ? 'expired' : 'unknown';
  }
}

/** Every asked paper is there and valid. */
export function isDocumented(evidence: readonly EvidenceState[]): boolean {
  return evidence.every(({ state }) => state === 'present');
}
