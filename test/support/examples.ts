import { expect, test } from 'vitest';
import { type Answer, type Question, verdictOf } from './engine.js';

/** What one project gives, with what else is told of it where a case turns on that. */
export interface Example
  extends Pick<Question, 'given' | 'and' | 'asOf'>,
    Partial<Pick<Answer, 'low' | 'high' | 'missing' | 'wouldBe' | 'from' | 'items' | 'parts'>> {
  readonly name: string;
  readonly gives: Answer['verdict'];
}

/** One test for each example: `question` holds the criterion and what most of them share. */
export function examples(question: Question, list: readonly Example[]): void {
  const titled = list.map((one) => [one.gives, one.name, one] as const);
  test.each(titled)('%s: %s', (_gives, _name, { name, gives, given, and, asOf, ...told }) => {
    const own = { ...(given === undefined ? {} : { given }), ...(asOf === undefined ? {} : { asOf }) };
    const answer = verdictOf({ ...question, ...own, ...(and === undefined ? {} : { and }) });
    const keys = Object.keys(told) as (keyof typeof told)[];
    const asked = Object.fromEntries(keys.map((key) => [key, answer[key]]));
    expect({ verdict: answer.verdict, ...asked }, name).toEqual({ verdict: gives, ...told });
  });
}
