import { type Question, verdictOf } from './engine.js';

type Truth = 'true' | 'false' | 'unknown';

/** What a condition alone comes to for a part of a project. */
export function truthOf(test: string, given: Question['given'] = {}, rest: Partial<Question> = {}): Truth {
  const { verdict } = verdictOf({ ...rest, criterion: `{ id: eu.test.one, test: ${test} }`, given });
  return verdict === 'met' ? 'true' : verdict === 'not-met' ? 'false' : 'unknown';
}
