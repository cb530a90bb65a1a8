import { describe, expect, test } from 'vitest';
import { verdictOf } from '../support/engine.js';

const criterion = `
id: eu.crma.mutual-benefit
provision: Art. 6(1)(e), Annex III point 8
reach: eligibility
test: { count: project.local_value_chain, where: { fact: .stage, one_of: [exploration, extraction, processing, recycling] }, at_least: 2 }
`;

function chain(stages: readonly (string | undefined)[], complete: boolean): ReturnType<typeof verdictOf> {
  const items = stages.map((stage, index) => ({
    id: `s${index}`,
    ...(stage === undefined ? {} : { stage }),
  }));
  const given = {
    project: { local_value_chain: items },
    ...(complete ? { complete: ['project.local_value_chain'] } : {}),
  };
  return verdictOf({ criterion, given });
}

describe('4: more than one stage of the chain', () => {
  test.each([
    {
      name: 'two, though the list is open',
      stages: ['extraction', 'processing'],
      complete: false,
      verdict: 'met',
    },
    {
      name: 'two, and the list complete',
      stages: ['extraction', 'processing'],
      complete: true,
      verdict: 'met',
    },
    { name: 'one of an open list', stages: ['extraction'], complete: false, verdict: 'unknown' },
    { name: 'one of a complete list', stages: ['extraction'], complete: true, verdict: 'not-met' },
    {
      name: 'one and one of another kind',
      stages: ['extraction', 'sales'],
      complete: true,
      verdict: 'not-met',
    },
    { name: 'one and one unsaid', stages: ['extraction', undefined], complete: true, verdict: 'unknown' },
    {
      name: 'two and one unsaid',
      stages: ['extraction', 'recycling', undefined],
      complete: true,
      verdict: 'met',
    },
    { name: 'none at all', stages: [], complete: false, verdict: 'not-met' },
  ])('$name: $verdict', ({ stages, complete, verdict }) => {
    expect(chain(stages, complete).verdict).toBe(verdict);
  });

  test('no list is unknown, and is what is missing', () => {
    expect(verdictOf({ criterion })).toMatchObject({
      verdict: 'unknown',
      missing: ['project.local_value_chain'],
    });
  });
});
