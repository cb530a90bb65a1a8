import { judgeCriterion } from '../../src/assess/judge-criterion.js';
import type { JudgedCriterion } from '../../src/assess/judged.js';
import type { Leaf } from '../../src/conditions/context.js';
import type { Misreading } from '../../src/facts/facts.js';
import { formatDay } from '../../src/quantity/day.js';
import { packOf, type Question } from './pack.js';
import { projectOf } from './part-of-project.js';

export type { Question } from './pack.js';

/** What came of it, with what a test asks at hand. */
export interface Answer {
  readonly verdict: JudgedCriterion['verdict'];
  readonly low: number;
  readonly high: number;
  readonly wouldBe: JudgedCriterion['wouldBe'];
  /** Day on which it begins, where it is upcoming: one day, or the first and the last possible. */
  readonly from: string | undefined;
  readonly items: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, string>>;
  /** Paths that keep it open, each once. */
  readonly missing: readonly string[];
  readonly leaves: readonly Leaf[];
  readonly evidence: JudgedCriterion['evidence'];
  readonly documented: number;
  readonly judged: JudgedCriterion;
}

/** Judges one criterion for a part of a project. A typo in either, or a value that cannot be read, is an error. */
export function verdictOf(question: Question): Answer {
  const { shared, edition, faults } = packOf(question);
  const { context, misreadings } = projectOf(question, shared);
  const told = [...faults, ...misreadings].map(({ pointer, message }) => `${pointer}: ${message}`);
  if (told.length > 0) throw new Error(told.join('\n'));
  const [criterion] = edition.criteria;
  if (criterion === undefined) throw new Error('no criterion was read');
  const rules = { kinds: shared.library.kinds };
  return answerOf(judgeCriterion(criterion, edition.applies, rules, context));
}

/** What is wrong in a pack, in plain words with its pointer; nothing where it is sound. */
export function faultsIn(question: Question): readonly string[] {
  return packOf(question).faults.map(toldOf);
}

/** What is wrong in a part of a project. */
export function misreadingsIn(
  question: Pick<Question, 'given' | 'and' | 'fields' | 'kinds'>,
): readonly string[] {
  const { shared } = packOf({ ...question, criterion: sound });
  return projectOf(question, shared).misreadings.map(toldOf);
}

const sound = { id: 'eu.test.sound', test: { fact: 'project.country', equals: 'KZ' } };

function toldOf({ pointer, message }: Misreading): string {
  return `${pointer}: ${message}`;
}

function answerOf(judged: JudgedCriterion): Answer {
  const begins = judged.verdict === 'upcoming' ? judged.from?.interval : undefined;
  const days = begins && [...new Set([formatDay(begins.low), formatDay(begins.high)])].join(' to ');
  return {
    verdict: judged.verdict,
    low: judged.credit.low,
    high: judged.credit.high,
    wouldBe: judged.wouldBe,
    from: days,
    items: Object.fromEntries((judged.items ?? []).map(({ id, verdict }) => [id, verdict])),
    parts: Object.fromEntries((judged.parts ?? []).map(({ id, verdict }) => [id, verdict])),
    missing: [...new Set(judged.missing.map(({ path }) => path))],
    leaves: judged.leaves,
    evidence: judged.evidence,
    documented: judged.documented,
    judged,
  };
}
