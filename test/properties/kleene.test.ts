import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/conditions/context.js';
import { judge } from '../../src/conditions/judge.js';
import { parseCondition } from '../../src/conditions/parse.js';
import { readFacts } from '../../src/facts/read.js';
import { allOf, anyOf, not, type Truth } from '../../src/quantity/truth.js';
import { conditionOf } from './conditions.js';
import { diceOf, stream } from './dice.js';
import { dayOf, lawFrom } from './judging.js';
import { metricsOf } from './metrics.js';
import { type ProjectData, projectOf } from './project.js';
import { runs, timeout } from './runs.js';
import { catalogue, kinds } from './schema.js';
import { asOf, type JsonObject } from './values.js';

const truth = fc.constantFrom<Truth>('true', 'false', 'unknown');
const truths = fc.array(truth, { maxLength: 5 });

/** What is unknown may become anything; what is definite stays. */
function saysMore(less: Truth, more: Truth): boolean {
  return less === 'unknown' || less === more;
}

describe('three values', () => {
  const laws: Readonly<Record<string, (a: Truth, b: Truth, c: Truth) => readonly [Truth, Truth]>> = {
    'not not a is a': (a) => [not(not(a)), a],
    'not (a and b) is not a or not b': (a, b) => [not(allOf([a, b])), anyOf([not(a), not(b)])],
    'not (a or b) is not a and not b': (a, b) => [not(anyOf([a, b])), allOf([not(a), not(b)])],
    'a and (a or b) is a': (a, b) => [allOf([a, anyOf([a, b])]), a],
    'a or (a and b) is a': (a, b) => [anyOf([a, allOf([a, b])]), a],
    'a and true is a': (a) => [allOf([a, 'true']), a],
    'a or false is a': (a) => [anyOf([a, 'false']), a],
    'a and false is false': (a) => [allOf([a, 'false']), 'false'],
    'a or true is true': (a) => [anyOf([a, 'true']), 'true'],
    'a and b is b and a': (a, b) => [allOf([a, b]), allOf([b, a])],
    'a or b is b or a': (a, b) => [anyOf([a, b]), anyOf([b, a])],
    'and may be joined': (a, b, c) => [allOf([a, allOf([b, c])]), allOf([a, b, c])],
    'or may be joined': (a, b, c) => [anyOf([a, anyOf([b, c])]), anyOf([a, b, c])],
    'and spreads over or': (a, b, c) => [allOf([a, anyOf([b, c])]), anyOf([allOf([a, b]), allOf([a, c])])],
    'or spreads over and': (a, b, c) => [anyOf([a, allOf([b, c])]), allOf([anyOf([a, b]), anyOf([a, c])])],
  };

  test.each(Object.keys(laws))('%s', (name) => {
    fc.assert(
      fc.property(truth, truth, truth, (a, b, c) => {
        const [left, right] = laws[name]?.(a, b, c) ?? [];
        expect(left).toBe(right);
      }),
      runs(100),
    );
  });

  test('learning of one part never turns what is definite', () => {
    fc.assert(
      fc.property(truths, fc.nat({ max: 4 }), truth, (parts, at, learnt) => {
        const more = parts.map((part, index) => (index === at && part === 'unknown' ? learnt : part));
        expect(saysMore(allOf(parts), allOf(more))).toBe(true);
        expect(saysMore(anyOf(parts), anyOf(more))).toBe(true);
      }),
      runs(500),
    );
  });
});

describe('judged conditions', () => {
  type Judge = (condition: JsonObject) => Truth;

  function judgeFor(said: readonly number[], law: readonly number[]): Judge {
    return judgeOf(projectOf(diceOf(said)), law);
  }

  function judgeOf(project: ProjectData, law: readonly number[]): Judge {
    const { shared } = lawFrom([], metricsOf(diceOf(law)));
    const { facts } = readFacts(project, catalogue, kinds);
    const context: Context = {
      facts,
      asOf: dayOf(asOf),
      staleAfter: { months: 24, days: 0, text: 'P24M' },
      dated: shared.dated,
      frames: [],
    };
    return (data) => {
      const report = ({ pointer, message }: { pointer: string; message: string }): never => {
        throw new Error(`${pointer}: ${message}`);
      };
      const condition = parseCondition(data, '', { library: shared.library, frames: [], report });
      if (condition === undefined) throw new Error('no condition');
      return judge(condition, context).truth;
    };
  }

  test(
    'keep the laws, whatever they ask',
    () => {
      fc.assert(
        fc.property(stream(400), stream(120), stream(60), stream(60), (said, law, one, other) => {
          const truthOf = judgeFor(said, law);
          const a = conditionOf(diceOf(one), [], 2);
          const b = conditionOf(diceOf(other), [], 1);
          const [left, right] = [truthOf(a), truthOf(b)];
          expect(truthOf({ not: a })).toBe(not(left));
          expect(truthOf({ not: { not: a } })).toBe(left);
          expect(truthOf({ all: [a, b] })).toBe(allOf([left, right]));
          expect(truthOf({ any: [a, b] })).toBe(anyOf([left, right]));
          expect(truthOf({ not: { all: [a, b] } })).toBe(truthOf({ any: [{ not: a }, { not: b }] }));
          expect(truthOf({ all: [a, { any: [a, b] }] })).toBe(left);
          expect(truthOf({ any: [a, { all: [b, a] }] })).toBe(left);
          expect(truthOf({ cases: [{ when: a, test: b }, { otherwise: b }] })).toBe(right);
        }),
        runs(200),
      );
    },
    timeout,
  );

  test(
    'are not true of a project that says nothing, whatever they ask of facts, figures and papers',
    () => {
      fc.assert(
        fc.property(stream(120), stream(60), (law, one) => {
          const asked = conditionOf(diceOf(one), [], 0);
          const heads = ['fact', 'figure', 'document', 'filed'];
          fc.pre(heads.some((head) => asked[head] !== undefined));
          expect(judgeOf({ project: { id: 'test', name: 'Test' } }, law)(asked)).not.toBe('true');
        }),
        runs(600),
      );
    },
    timeout,
  );

  test(
    'of a list are each other by not: each and some, at most and at least, above and at most',
    () => {
      fc.assert(
        fc.property(stream(400), stream(120), stream(60), fc.nat({ max: 3 }), (said, law, one, number) => {
          const truthOf = judgeFor(said, law);
          const dice = diceOf(one);
          const list = dice.one(['dams', 'dams.*.sensors']);
          const inner = conditionOf(dice, list === 'dams' ? ['dam'] : ['dam', 'sensor'], 1);
          expect(truthOf({ not: { each: list, test: inner } })).toBe(
            truthOf({ some: list, test: { not: inner } }),
          );
          expect(truthOf({ some: list, where: inner, test: inner })).toBe(
            truthOf({ some: list, test: inner }),
          );
          expect(truthOf({ not: { count: list, where: inner, at_least: number + 1 } })).toBe(
            truthOf({ count: list, where: inner, at_most: number }),
          );
          expect(truthOf({ count: list, where: inner, at_least: 1 })).toBe(
            truthOf({ some: list, test: inner }),
          );
        }),
        runs(200),
      );
    },
    timeout,
  );
});
