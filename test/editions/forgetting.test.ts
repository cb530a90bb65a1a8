import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contextOf } from '../../src/assess/context.js';
import { judgeCriterion } from '../../src/assess/judge-criterion.js';
import { readStandards } from '../../src/cli/standards.js';
import type { Edition } from '../../src/editions/edition.js';
import { readFacts } from '../../src/facts/read.js';
import type { Credit, Verdict } from '../../src/model/assessment.js';
import type { Json } from '../../src/model/json.js';
import type { Criterion as CriterionData, Edition as EditionData } from '../../src/model/standard.js';
import { parseDay } from '../../src/quantity/day.js';
import { isMistake } from '../../src/quantity/mistake.js';
import { oneThingLess } from '../support/one-thing-less.js';

const standards = readStandards([], fileURLToPath(new URL('../..', import.meta.url)));
const { shared, catalogue, editions, editionSources } = standards;

interface Found {
  readonly verdict: Verdict;
  readonly credit: Credit;
}

function judged(edition: Edition, id: string, given: Json, asOf: string): Found | undefined {
  const project = { id: 'example', name: 'Example', ...(given.project as object | undefined) };
  const { facts, misreadings } = readFacts(
    { schema_version: 1, ...given, project },
    catalogue,
    shared.library.kinds,
  );
  const day = parseDay(asOf);
  const criterion = edition.criteria.find((one) => one.id === id);
  if (misreadings.length > 0 || isMistake(day) || criterion === undefined) return undefined;
  const context = contextOf(facts, day.first, shared.dated);
  return judgeCriterion(criterion, edition.applies, { kinds: shared.library.kinds }, context);
}

/** Whether what was found on less may become what was found on more (design: the theorem). */
function mayBecome(less: Found, more: Found): boolean {
  const left = more.verdict === 'not-applicable' || more.verdict === 'upcoming';
  if (less.verdict === 'not-applicable') return more.verdict === 'not-applicable';
  if (less.verdict === 'upcoming') return left;
  if (left) return less.verdict === 'unknown' || less.verdict === 'needs-review';
  return more.credit.low >= less.credit.low - 1e-12 && more.credit.high <= less.credit.high + 1e-12;
}

function misfits(edition: Edition, { id, examples }: CriterionData): readonly string[] {
  return examples.flatMap(({ given, as_of: asOf }, index) => {
    const more = judged(edition, id, given as Json, asOf);
    if (more === undefined) return [];
    return oneThingLess(given as Json, asOf).flatMap(({ what, given: said }) => {
      const less = judged(edition, id, said, asOf);
      if (less === undefined || mayBecome(less, more)) return [];
      return `example ${index + 1} without ${what}: ${less.verdict} became ${more.verdict}`;
    });
  });
}

describe.each(editions.map((edition) => [edition.path, edition] as const))('%s', (path, edition) => {
  const data = editionSources.find((source) => source.path === path)?.value as EditionData;
  const own = [...(data.criteria ?? []), ...(data.add ?? []), ...(data.replace ?? [])];

  test('has criteria, its own or taken over', () => {
    expect(edition.criteria.length).toBeGreaterThan(0);
  });

  test.each(own.map((criterion) => [criterion.id, criterion] as const))(
    '%s is no better for what an example leaves out',
    (_id, criterion) => {
      expect(misfits(edition, criterion)).toEqual([]);
    },
  );
});
