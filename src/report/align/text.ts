import type {
  AlignedCriterion,
  AlignmentGroup,
  BothSides,
  CommonLimit,
  CriterionRelation,
  Relation,
  TopicOfBoth,
} from '../../model/alignment.js';
import { citation } from '../../model/citation.js';
import { operatorText } from '../leaf-text.js';

export const sideNames = { eu: 'EU', kz: 'Kazakhstan' } as const;
export type SideName = keyof typeof sideNames;
export const bothSides: readonly SideName[] = ['eu', 'kz'];

/** Groups of topics of both sides first; what they mean behind them. */
export const groupWords: Readonly<Record<AlignmentGroup, readonly [name: string, meaning: string]>> = {
  aligned: ['aligned', 'both sides are met'],
  'eu-asks-more': ['EU asks more', 'Kazakhstan is met, the EU is short for certain'],
  'kz-asks-more': ['Kazakhstan asks more', 'the EU is met, Kazakhstan is short for certain'],
  'both-fail': ['both fail', 'both sides are short for certain'],
  open: ['open', 'something unknown, or for a person to judge, decides'],
  'eu-only': ['EU only', 'only the EU has something that applies'],
  'kz-only': ['Kazakhstan only', 'only Kazakhstan has something that applies'],
  upcoming: ['upcoming', 'nothing applies today, something begins later'],
  'not-applicable': ['not applicable', 'nothing applies to this project'],
};

export const twoSided: readonly AlignmentGroup[] = [
  'aligned',
  'eu-asks-more',
  'kz-asks-more',
  'both-fail',
  'open',
];

export const oneSided: readonly AlignmentGroup[] = ['eu-only', 'kz-only', 'upcoming', 'not-applicable'];

export const relationWords: Readonly<Record<Relation | 'not-stated', string>> = {
  equivalent: 'both ask the same',
  'eu-stricter': 'the EU is stricter',
  'kz-stricter': 'Kazakhstan is stricter',
  overlapping: 'each asks something of its own',
  'eu-only': 'only the EU asks',
  'kz-only': 'only Kazakhstan asks',
  'not-stated': 'not stated',
};

/** `computed from the limits`, or how sure the stated relation is. */
export function basisText({ computed, confidence }: CriterionRelation): string {
  if (computed) return 'computed from the limits';
  return confidence === 'high' ? 'stated' : 'stated, of medium confidence';
}

/** `environment.x: at most 5 mg/L satisfies both (EU 5 mg/L, Kazakhstan 10 mg/L)`. */
export function limitText({ path, operator, eu, kz, both, stricter, observed }: CommonLimit): string {
  const seen = observed === undefined ? '' : `; the project has ${observed}`;
  const limits = stricter === 'same' ? 'the same limit on both sides' : `EU ${eu}, Kazakhstan ${kz}`;
  return `${path}: ${operatorText(operator)} ${both} satisfies both (${limits})${seen}`;
}

export function articleOf({ short, provision }: AlignedCriterion): string {
  return citation({ short, provision });
}

/** What is left to do or to find out on a side, criterion by criterion; what is short for certain first. */
export function leftToDo(criteria: readonly AlignedCriterion[]): readonly AlignedCriterion[] {
  const left = criteria.filter(({ remedy }) => remedy !== undefined);
  const isShort = ({ credit }: AlignedCriterion): boolean => (credit?.high ?? 1) < 1;
  return [...left.filter(isShort), ...left.filter((one) => !isShort(one))];
}

export function criterionNamed(id: string, { eu, kz }: TopicOfBoth): AlignedCriterion | undefined {
  return [...(eu?.criteria ?? []), ...(kz?.criteria ?? [])].find(({ criterion }) => criterion === id);
}

export function isOfProject({ project }: Pick<BothSides, 'project'>): boolean {
  return project !== undefined;
}

/** `EWD Art. 14(1) and Env. Code Art. 147(2)`, or the one that stands alone. */
export function articlesOf(relation: CriterionRelation, topic: TopicOfBoth): string {
  const named = bothSides.flatMap((side) => {
    const id = relation[side];
    const criterion = id === undefined ? undefined : criterionNamed(id, topic);
    return id === undefined ? [] : [criterion === undefined ? id : articleOf(criterion)];
  });
  return named.join(' and ');
}
