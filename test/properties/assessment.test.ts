import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment, Finding, Score } from '../../src/model/assessment.js';
import { type Dice, diceOf, stream, streams } from './dice.js';
import { assessmentOf, type Law, lawOf } from './judging.js';
import { slotsOf } from './places.js';
import { misreadingsOf, type ProjectData, projectOf } from './project.js';
import { runs, timeout } from './runs.js';
import { amountOf, isObject, type Json } from './values.js';

const project = stream(400).map((numbers) => projectOf(diceOf(numbers)));
const law = streams(6, 110);

/** For every project and law, with dice of its own. */
function always(byDefault: number, holds: (project: ProjectData, law: Law, dice: Dice) => void): void {
  fc.assert(
    fc.property(project, law, stream(100), (data, numbers, more) => {
      const judges = lawOf(numbers);
      try {
        holds(data, judges, diceOf(more));
      } catch (error) {
        throw new Error(
          JSON.stringify({ project: data, criteria: judges.criteria, metrics: judges.metrics }),
          { cause: error },
        );
      }
    }),
    runs(byDefault),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const isAssessable = ({ verdict }: Finding): boolean =>
  verdict !== 'not-applicable' && verdict !== 'upcoming';

function scoresIn({ scores }: Assessment): readonly Score[] {
  const named = [...scores.sides, ...scores.pillars, ...scores.editions, ...scores.topics].map(
    ({ score }) => score,
  );
  return [scores.law, scores.benchmark, scores.aligned, scores.voluntary, scores.total, ...named];
}

test('the generators reach every verdict, and definite ones often', () => {
  const verdicts = fc
    .sample(fc.tuple(project, law), { numRuns: 250, seed: 20261122 })
    .flatMap(([data, numbers]) => assessmentOf(data, lawOf(numbers)).findings.map(({ verdict }) => verdict));
  const share = (wanted: string): number =>
    verdicts.filter((verdict) => verdict === wanted).length / verdicts.length;
  expect(share('met')).toBeGreaterThan(0.08);
  expect(share('not-met')).toBeGreaterThan(0.08);
  expect(share('not-applicable')).toBeGreaterThan(0.08);
  expect(share('unknown')).toBeLessThan(0.6);
  for (const rare of ['partly-met', 'needs-review', 'upcoming']) expect(share(rare)).toBeGreaterThan(0.005);
});

describe('every assessment', () => {
  test(
    'has one finding for each criterion, and counts that add up',
    () =>
      always(150, (data, judges) => {
        const { findings, counts, editions } = assessmentOf(data, judges);
        expect(findings.map(({ criterion }) => criterion).toSorted()).toEqual(
          judges.criteria.map(({ id }) => id).toSorted(),
        );
        const { by_statement, overruled, waived, ...verdicts } = counts;
        expect(sum(Object.values(verdicts))).toBe(judges.criteria.length);
        expect(sum(editions.map(({ criteria }) => criteria))).toBe(judges.criteria.length);
        expect([by_statement, overruled, waived]).toEqual([0, 0, 0]);
      }),
    timeout,
  );

  test(
    'has scores in order, of what is assessable',
    () =>
      always(150, (data, judges) => {
        const assessment = assessmentOf(data, judges);
        for (const { declared, documented, possible, coverage, of } of scoresIn(assessment)) {
          expect([documented === null, possible === null, coverage === null, of === 0]).toEqual(
            Array(4).fill(declared === null),
          );
          if (declared === null || documented === null || possible === null || coverage === null) continue;
          expect(documented).toBeGreaterThanOrEqual(0);
          expect(declared).toBeGreaterThanOrEqual(documented);
          expect(possible).toBeGreaterThanOrEqual(declared);
          expect(Math.max(possible, coverage)).toBeLessThanOrEqual(1);
        }
        expect(assessment.scores.total.of).toBe(assessment.findings.filter(isAssessable).length);
      }),
    timeout,
  );

  test(
    'has a credit as its verdict says',
    () =>
      always(150, (data, judges) => {
        for (const { verdict, credit } of assessmentOf(data, judges).findings) {
          const { low, high } = credit;
          expect(low >= 0 && low <= high && high <= 1).toBe(true);
          if (verdict === 'met') expect(credit).toEqual({ low: 1, high: 1 });
          if (verdict === 'not-met') expect(credit).toEqual({ low: 0, high: 0 });
          if (verdict === 'partly-met') expect(low > 0 && high < 1).toBe(true);
          if (verdict === 'needs-review') expect(credit).toEqual({ low: 0, high: 1 });
          if (verdict === 'unknown') expect(high > low && (low === 0 || high === 1)).toBe(true);
        }
      }),
    timeout,
  );

  test(
    'holds its gate only where every critical finding that may bind is met, and one is there',
    () =>
      always(150, (data, judges, dice) => {
        const strict = dice.chance(30);
        const { gate, findings } = assessmentOf(data, judges, { strict });
        const counting = findings.filter(
          (one) => one.severity === 'critical' && (strict || one.binds !== false) && isAssessable(one),
        );
        expect(gate.held).toBe(counting.length > 0 && counting.every(({ verdict }) => verdict === 'met'));
        expect(gate.broken.length > 0).toBe(!gate.held);
      }),
    timeout,
  );

  test(
    'tells of every unknown finding what is missing, and of nothing else',
    () =>
      always(200, (data, judges) => {
        const { findings, sensitivity } = assessmentOf(data, judges);
        const touched = new Set(sensitivity.flatMap(({ criteria }) => criteria));
        for (const { criterion, verdict, credit, decided_by } of findings) {
          if (verdict === 'unknown' && !touched.has(criterion))
            throw new Error(`${criterion}: ${JSON.stringify(decided_by)}`);
          if (credit.low === credit.high) expect(touched.has(criterion)).toBe(false);
        }
        for (const { alone, with_others } of sensitivity) {
          expect(alone).toBeGreaterThanOrEqual(0);
          expect(with_others).toBeGreaterThanOrEqual(alone - 1e-12);
          expect(with_others).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    timeout,
  );
});

/** The keys of every object in another order. */
function shuffled(value: Json, dice: Dice): Json {
  if (Array.isArray(value)) return value.map((one) => shuffled(one, dice));
  if (!isObject(value)) return value;
  const keys = Object.keys(value);
  const turned = dice.chance(50) ? keys.toReversed() : [...keys.slice(1), ...keys.slice(0, 1)];
  return Object.fromEntries(turned.map((key) => [key, shuffled(value[key] ?? null, dice)]));
}

/** Factors by which a quantity is the same in another unit, exactly. */
const others: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  t: ['kg', 1000],
  kg: ['g', 1000],
  ha: ['m2', 10_000],
  MWh: ['MJ', 3600],
  '%': ['‰', 10],
  EUR: ['kEUR', 0.001],
  KZT: ['kKZT', 0.001],
};

function inOtherUnits(value: Json, dice: Dice): Json {
  if (Array.isArray(value)) return value.map((one) => inOtherUnits(one, dice));
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inOtherUnits(one, dice)]));
  const parts = typeof value === 'string' ? /^([<≥]? ?)(-?\d+) (\S+)$/.exec(value) : null;
  const other = others[parts?.[3] ?? ''];
  if (parts === null || other === undefined || dice.chance(30)) return value;
  const [unit, factor] = other;
  return `${parts[1]}${Number((Number(parts[2]) * factor).toPrecision(12))} ${unit}`;
}

function verdictsOf(data: ProjectData, judges: Law): unknown {
  return assessmentOf(data, judges).findings.map(({ criterion, verdict, credit, binds }) => ({
    criterion,
    verdict,
    credit,
    binds,
  }));
}

describe('the same input', () => {
  const bytes = (data: ProjectData, judges: Law): string => JSON.stringify(assessmentOf(data, judges));

  test(
    'gives the same bytes, again and with its keys in another order',
    () =>
      always(100, (data, judges, dice) => {
        const first = bytes(data, judges);
        expect(bytes(data, judges)).toBe(first);
        expect(bytes(shuffled(data, dice) as ProjectData, judges)).toBe(first);
      }),
    timeout,
  );

  test(
    'with a figure of long ago, or of another boundary, gives the same verdicts as without it',
    () =>
      always(200, (data, judges, dice) => {
        const slots = slotsOf(data).filter(
          ({ field, value }) => field.kind === 'quantity' && value === undefined,
        );
        const [slot] = slots.length === 0 ? [] : [dice.one(slots)];
        if (slot?.field.kind !== 'quantity') return;
        const of = slot.field.lasting || dice.chance(40) ? { boundary: 'group' } : { period: 2015 };
        const amount = amountOf(slot.field, dice);
        const silent = slot.put(isObject(amount) ? { ...amount, ...of } : { value: amount, ...of });
        if (misreadingsOf(silent).length > 0) return;
        expect(verdictsOf(silent, judges)).toEqual(verdictsOf(data, judges));
      }),
    timeout,
  );

  test(
    'in other units gives the same verdicts',
    () =>
      always(150, (data, judges, dice) => {
        expect(verdictsOf(inOtherUnits(data, dice) as ProjectData, judges)).toEqual(verdictsOf(data, judges));
      }),
    timeout,
  );
});
