import type {
  Assessment,
  EvidenceState,
  Finding,
  LevelName,
  Score,
  Verdict,
  VerdictCounts,
  WaiverState,
} from '../model/assessment.js';
import { isAssessable } from '../model/verdict.js';

/** Every word about verdicts, scores, levels and the gate. What a leaf says stands in leaf-text.ts. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  met: 'met',
  'partly-met': 'partly met',
  'not-met': 'not met',
  unknown: 'unknown',
  'needs-review': 'needs review',
  upcoming: 'upcoming',
  'not-applicable': 'not applicable',
};

/** A verdict is never told by colour alone. */
export const verdictSymbols: Readonly<Record<Verdict, string>> = {
  met: '✓',
  'partly-met': '◐',
  'not-met': '✗',
  unknown: '?',
  'needs-review': '✎',
  upcoming: '→',
  'not-applicable': '–',
};

const levelWords: Readonly<Record<LevelName, string>> = {
  aligned: 'aligned',
  'substantially-aligned': 'substantially aligned',
  'partly-aligned': 'partly aligned',
  'not-aligned': 'not aligned',
};

export const sideWords: Readonly<Record<Finding['side'], string>> = {
  eu: 'EU',
  kz: 'Kazakh',
  int: 'international',
};

export const severityWords: Readonly<Record<Finding['severity'], string>> = {
  critical: 'without it nobody may build, operate or sell, or the status is refused, or life is at stake',
  major: 'a duty of weight, or a condition that can be made good',
  minor: 'a formality, or a small part of a duty',
};

export const reachWords: Readonly<Record<Finding['reach'], string>> = {
  direct: 'asked of the operator here',
  market: 'asked of those who import, buy or process the product',
  group: 'asked of the parent or listed company',
  finance: 'asked by lenders',
  eligibility: 'asked of those who seek a status',
  benchmark: 'asked of sites in the EU',
  voluntary: 'voluntary',
};

const evidenceWords: Readonly<Record<EvidenceState['state'], string>> = {
  present: 'in the register, valid',
  absent: 'not in the register',
  expired: 'expired',
  draft: 'a draft',
  unknown: 'in the register, whether valid is not said',
  'file-missing': 'file missing',
  'digest-differs': 'file differs from its digest',
};

export const words = {
  disclaimer: 'Screening on declared facts: neither certificate nor legal advice.',
  notScored: 'not scored: nothing assessable',
  law: 'the law that binds here',
  benchmark: 'the other side as benchmark',
  aligned: 'aligned, both sides together',
  voluntary: 'voluntary frameworks',
  legend: [
    'declared: holds on the facts as given. documented: and every paper asked as proof is in the register and valid.',
    'possible: if all that is unknown turned out well. coverage: share of the weight that could be judged.',
  ],
} as const;

/** Cut, not rounded: 99.6 % is not 100 %. A share that floats just below a whole percent is that percent. */
export function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)} %`;
}

/** As `percent`, for shares that matter though they are small. */
export function smallPercent(share: number): string {
  return share > 0 && share < 0.01 ? '< 1 %' : percent(share);
}

/** Percentage points of a share with one digit, cut: `11.5`. */
export function points(share: number): string {
  if (share > 0 && share < 0.001) return '< 0.1';
  return (Math.floor(share * 1000 + 1e-9) / 10).toFixed(1);
}

/** `62 % declared (18 % documented), 81 % possible` */
export function scoreSentence({ declared, documented, possible }: Score): string {
  if (declared === null || possible === null) return words.notScored;
  const shown = documented === null ? '' : ` (${percent(documented)} documented)`;
  return `${percent(declared)} declared${shown}, ${percent(possible)} possible`;
}

export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

export const criteriaCount = (number: number): string => counted(number, 'criterion', 'criteria');

const assessable = ['met', 'partly-met', 'not-met', 'unknown', 'needs-review'] as const;
const outside = ['upcoming', 'not-applicable'] as const;

/** `31 criteria: 12 met, 3 partly met …`, and what stands outside of the score. */
export function countsSentence(counts: VerdictCounts): string {
  const list = (verdicts: readonly Verdict[]): string =>
    verdicts
      .filter((verdict) => counts[verdict] > 0)
      .map((verdict) => `${counts[verdict]} ${verdictWords[verdict]}`)
      .join(', ');
  const number = assessable.reduce((sum, verdict) => sum + counts[verdict], 0);
  const inside = number === 0 ? 'no criterion to score' : `${criteriaCount(number)}: ${list(assessable)}`;
  const rest = list(outside);
  return rest === '' ? inside : `${inside}; outside the score: ${rest}`;
}

export function coverageSentence({ coverage }: Score): string {
  return coverage === null ? '' : `coverage ${percent(coverage)}`;
}

/** What may turn out not to be law here stands among the law until that is known. */
export function bindingSentence({ findings, scores }: Assessment): string {
  const open = findings.filter(
    ({ binds, verdict, reach }) =>
      binds === 'unknown' && reach !== 'voluntary' && (assessable as readonly Verdict[]).includes(verdict),
  );
  if (open.length === 0) return '';
  if (open.length === scores.law.of) return '; whether any of it binds is not known';
  return `; whether ${open.length === 1 ? 'one of them binds' : `${open.length} of them bind`} is not known`;
}

/** What the aligned score is made of: topics, not criteria. */
export function topicsSentence({ scores, editions }: Assessment): string {
  const sides = [...new Set(editions.map(({ side }) => side))].filter((side) => side !== 'int');
  const [only] = sides;
  if (sides.length === 1 && only !== undefined)
    return `needs both sides; only ${sideWords[only]} standards were judged`;
  const { one_sided: one, two_sided: two } = scores;
  const both =
    two === 0 ? 'no topic is asked about on both sides' : `${counted(two, 'topic')} with both sides`;
  return one === 0 ? both : `${both}; ${counted(one, 'topic')} with one side only, left out`;
}

/** One level, or `undetermined` with both; never the one without the other. */
export function levelSentence({ low, high, basis }: Assessment['level']): string {
  if (low === null && high === null) return 'none: nothing assessable';
  if (low === high) return `${levelWord(low)} (${basisPhrase(basis)})`;
  return `undetermined: ${levelWord(low)} at what is certain, ${levelWord(high)} at what is possible (${basisPhrase(basis)})`;
}

function basisPhrase(basis: string): string {
  if (basis === 'aligned') return 'by the aligned score';
  const [, side] = /^(eu|kz|int)(?: only)?$/.exec(basis) ?? [];
  return side === undefined
    ? `by the score of ${basis}`
    : `by the one side judged, ${sideWords[side as keyof typeof sideWords]}`;
}

/** Short, for a line of a table. */
export function levelShort({ low, high }: Assessment['level']): string {
  if (low === null && high === null) return 'none';
  return low === high ? levelWord(low) : `undetermined: ${levelWord(low)} to ${levelWord(high)}`;
}

export function levelWord(level: LevelName | null): string {
  return level === null ? 'none' : levelWords[level];
}

export function gateWord(held: boolean): string {
  return held ? 'held' : 'broke';
}

/** Critical, and law here as far as is known: what the gate watches. */
export function isWatched(finding: Finding, strict: boolean): boolean {
  return (
    finding.severity === 'critical' && isAssessable(finding.verdict) && (strict || finding.binds !== false)
  );
}

export function gateSentence({ gate, findings, strict }: Assessment): string {
  const watched = findings.filter((finding) => isWatched(finding, strict)).length;
  if (gate.held) {
    if (watched === 0) return 'the conditions given hold';
    const left = gate.accepted.length;
    const of = left === 0 ? '' : `${watched - left} of `;
    const rest = left === 0 ? '' : `, ${left} ${left === 1 ? 'is' : 'are'} accepted`;
    return `${of}${watchedCriteria(watched, strict)} ${watched === 1 ? 'is' : 'are'} met${rest}`;
  }
  const critical = gate.broken.filter(({ reason }) => reason === 'critical');
  const short = new Set(critical.map(({ criterion }) => criterion)).size;
  const others = gate.broken.length - critical.length;
  const of = short === watched ? '' : `${short} of `;
  const parts = [
    short === 0
      ? ''
      : `${of}${watchedCriteria(watched, strict)} ${short === 1 ? 'is' : 'are'} not shown to be met`,
    others === 0 ? '' : `${counted(others, 'condition')} not held`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function watchedCriteria(number: number, strict: boolean): string {
  const one = number === 1;
  const binding = one ? 'that binds or may bind here' : 'that bind or may bind here';
  const which = strict ? 'binding or not (--strict),' : binding;
  return one ? `the one critical criterion ${which}` : `the ${number} critical criteria ${which}`;
}

/** Stands behind a verdict short of met: it is no breach where the criterion is not law for the project. */
export function bindsNote({ verdict, binds }: Pick<Finding, 'verdict' | 'binds'>): string {
  const short = verdict === 'not-met' || verdict === 'partly-met' || verdict === 'unknown';
  if (!short || binds === true) return '';
  return binds === false ? '(does not bind here)' : '(whether it binds here is not known)';
}

export function bindsPhrase(binds: Finding['binds']): string {
  if (binds === 'unknown') return 'may bind here';
  return binds ? 'binds here' : 'does not bind here';
}

export function evidenceSentence({ kinds, state, document }: EvidenceState): string {
  if (document === undefined) return `${kinds.join(' or ')}: ${evidenceWords[state]}`;
  const words = state === 'absent' ? 'none, refused or withdrawn' : evidenceWords[state];
  return `${kinds.join(' or ')}: ${words} (${document})`;
}

/** `3 of 4 points met; not met: monitoring; unknown: drills` */
export function partsSentence(parts: NonNullable<Finding['parts']>): string {
  const asked = parts.filter((part) => part.verdict !== 'not-applicable');
  const of = (verdict: (typeof parts)[number]['verdict']): readonly string[] =>
    parts.filter((part) => part.verdict === verdict).map((part) => part.id);
  const named = (['not-met', 'unknown', 'not-applicable'] as const)
    .map((verdict) => ({ verdict, ids: of(verdict) }))
    .filter(({ ids }) => ids.length > 0)
    .map(({ verdict, ids }) => `; ${verdictWords[verdict]}: ${ids.join(', ')}`);
  return `${of('met').length} of ${counted(asked.length, 'point')} met${named.join('')}`;
}

/** `1 not met: dam-2; 1 met: dam-1; the list may hold more` */
export function itemsSentence(items: NonNullable<Finding['items']>): string {
  const given = items.filter((item) => item.id !== '*');
  const named = worstFirst
    .map((verdict) => ({
      verdict,
      ids: given.filter((item) => item.verdict === verdict).map(({ id }) => id),
    }))
    .filter(({ ids }) => ids.length > 0)
    .map(({ verdict, ids }) => `${ids.length} ${verdictWords[verdict]}: ${itemNames(ids)}`);
  const more = given.length === 0 ? 'none given; the list is open' : 'the list may hold more';
  const open = given.length === items.length ? [] : [more];
  return [...named, ...open].join('; ');
}

const itemsNamed = 12;

/** The first of very many ids; the result document has them all. */
export function itemNames(ids: readonly string[]): string {
  const given = ids.filter((id) => id !== '*');
  const rest = given.length - itemsNamed;
  const more = rest > 0 ? [`${given.slice(0, itemsNamed).join(', ')} and ${rest} more`] : [given.join(', ')];
  const open = given.length === ids.length ? [] : ['what the list may still hold'];
  return [...more.filter((text) => text !== ''), ...open].join(', and ');
}

const worstFirst = [
  'not-met',
  'partly-met',
  'unknown',
  'needs-review',
  'upcoming',
  'met',
  'not-applicable',
] as const;

/** Of an unknown finding, how much is shown already. */
export function shownNote({ verdict, credit }: Pick<Finding, 'verdict' | 'credit'>): string {
  return verdict === 'unknown' && credit.low > 0 ? `${percent(credit.low)} of it shown` : '';
}

/** A reason of the gate that is no finding. */
export function conditionSentence({ reason, message }: Assessment['gate']['broken'][number]): string {
  if (reason !== 'nothing-judged') return `${conditionWords[reason]}: ${message}`;
  return `nothing judged: ${message}; --strict or --min-score give it something to hold`;
}

const conditionWords = {
  critical: 'critical',
  'fail-on': 'verdicts',
  'min-score': 'minimum score',
  'min-coverage': 'minimum coverage',
  'max-unknown': 'most unknown',
} as const;

/** `asked too: none not met, at least 70 % declared`; empty where the caller asked nothing more. */
export function conditionsSentence({ conditions = {} }: Assessment['gate']): string {
  const { fail_on: verdicts, min_score: score, min_coverage: coverage, max_unknown: unknown } = conditions;
  const asked = [
    ...(verdicts === undefined
      ? []
      : [`none ${verdicts.map((verdict) => verdictWords[verdict]).join(' or ')}`]),
    ...(score === undefined ? [] : [`at least ${percent(score)} declared`]),
    ...(coverage === undefined ? [] : [`at least ${percent(coverage)} covered`]),
    ...(unknown === undefined ? [] : [`at most ${unknown} unknown`]),
  ];
  return asked.length === 0 ? '' : `asked too: ${asked.join(', ')}`;
}

export const waiverStateWords: Readonly<Record<WaiverState['state'], string>> = {
  live: 'live',
  'not-begun': 'not begun',
  ended: 'ended',
  unused: 'unused',
  'not-judged': 'not judged',
};
