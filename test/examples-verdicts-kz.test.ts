import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/model/assessment.js';
import { assessed } from './support/assessed.js';

const refinery = 'fictitious-lithium-refinery/project.yaml';
const both = ['critical-raw-materials-act', 'environmental-code'];

function found(id: string, day = '2026-11-22'): Finding {
  const { findings } = assessed(refinery, ['environmental-code'], { day });
  const finding = findings.find(({ criterion }) => criterion === `kz.env.${id}`);
  if (finding === undefined) throw new Error(`no ${id}`);
  return finding;
}

describe('the refinery in Kazakhstan, read from the Environmental Code by hand', () => {
  test.each([
    {
      why: 'Annex 2 Section 1 items 2.1, 3.1, 4.2: roasting of ore, beneficiation, alkali on an industrial scale',
      id: 'category',
      verdict: 'met',
    },
    {
      why: 'Art. 65(1), Annex 1 Section 1: beneficiation; concluded on 30 June 2022, first works on 5 September 2022',
      id: 'assessment-before-works',
      verdict: 'met',
    },
    {
      why: 'Art. 111(1), 418(4): category I, in operation since 17 March 2025, no expertise of before July 2021',
      id: 'integrated-permit',
      verdict: 'met',
    },
    {
      why: 'Art. 418(3) speaks of what ran, or had its expertise, before 1 July 2021',
      id: 'category-request-existing',
      verdict: 'not-applicable',
    },
    {
      why: 'Art. 129(1): the activity is listed as hazardous; insured until 16 March 2031',
      id: 'environmental-insurance',
      verdict: 'met',
    },
    {
      why: 'Art. 78(1): begun after 12 months, signed on 1 October, 18 months were over on 17 September; sent in time',
      id: 'post-project-analysis',
      verdict: 'partly-met',
    },
    {
      why: 'Art. 39(9), 106(2): 24 t of dust where the permit allows 23.5 t',
      id: 'yearly-totals',
      verdict: 'not-met',
    },
    {
      why: 'Art. 238(2): stripped before the works; 157,000 m3 of 164,000 m3 are in store or put back',
      id: 'topsoil',
      verdict: 'partly-met',
    },
    {
      why: 'Art. 221: all water is bought, none is taken from nature',
      id: 'water-abstraction-permit',
      verdict: 'not-applicable',
    },
    {
      why: 'Art. 222(10): the only outlet is treated',
      id: 'discharge-treatment',
      verdict: 'met',
    },
    {
      why: 'Art. 320(2): rubble since 27 April; the six months were over on 27 October',
      id: 'waste-accumulation',
      verdict: 'not-met',
    },
    {
      why: 'Art. 350(16): the leach residue is buried in a landfill, which has its fund',
      id: 'landfill-liquidation-fund',
      verdict: 'met',
    },
    {
      why: 'Art. 362: pond and dump have programme, plan and officer, and told the authority, before they took waste',
      id: 'mining-waste-accident-prevention',
      verdict: 'met',
    },
    {
      why: 'Art. 290(9): in operation in 2025, above 20,000 t, under quotas from 1 January 2026',
      id: 'carbon-quota-new-installation',
      verdict: 'met',
    },
    {
      why: 'Art. 289(11): 2025, the year that the file speaks of, was not under quotas yet',
      id: 'carbon-units-cover-emissions',
      verdict: 'not-applicable',
    },
  ])('$id: $why', ({ id, verdict }) => {
    expect(found(id).verdict).toBe(verdict);
  });

  test.each([
    { clock: 'three years after start-up, Art. 147(5)', id: 'closure-security', from: '2028-03-17' },
    { clock: 'ten years, Art. 147(6)', id: 'closure-deposit-half', from: '2035-03-17' },
    { clock: 'twenty years, Art. 147(6)', id: 'closure-deposit-whole', from: '2045-03-17' },
  ])('$id falls due on $from: $clock', ({ id, from }) => {
    expect(found(id)).toMatchObject({ verdict: 'upcoming', from });
  });

  test('its guarantee is there when the security for closure falls due', () => {
    expect(found('closure-security', '2028-03-16').verdict).toBe('upcoming');
    expect(found('closure-security', '2028-03-17').verdict).toBe('met');
    // 20 million euros of guarantee and 3 of insurance for pond and stack, which ends on 28 February 2030: 23 of costs.
    expect(found('closure-security-amount', '2030-02-28').verdict).toBe('met');
    expect(found('closure-security-amount', '2030-03-01').verdict).toBe('not-met');
    // What the permit adds was not costed.
    expect(found('closure-cost-content', '2028-03-17').verdict).toBe('partly-met');
  });
});

describe('the refinery holds its gate on both sides', () => {
  test.each([false, true])('strictly: %s', (strict) => {
    expect(assessed(refinery, both, { strict }).gate).toMatchObject({ held: true, broken: [] });
  });

  // The papers hold; what was measured in 2025 says nothing of these years.
  test.each([
    { day: '2027-12-01', unknown: ['carbon-units-cover-emissions'] },
    { day: '2031-01-01', unknown: ['gas-cleaning-works', 'carbon-units-cover-emissions'] },
  ])('and on $day lacks figures only', ({ day, unknown }) => {
    const { broken } = assessed(refinery, both, { day }).gate;
    expect(broken.map(({ verdict }) => verdict)).toEqual(broken.map(() => 'unknown'));
    expect(new Set(broken.map(({ criterion }) => criterion))).toEqual(
      new Set(unknown.map((id) => `kz.env.${id}`)),
    );
  });
});

describe('the copper mine breaks its gate', () => {
  const brokenOn = (day: string): readonly string[] => {
    const { gate } = assessed('fictitious-copper-mine/project.yaml', both, { day });
    return gate.broken.flatMap(({ verdict, criterion }) => (verdict === 'not-met' ? (criterion ?? []) : []));
  };

  test('by what the Code forbids', () => {
    expect(brokenOn('2026-11-22')).toEqual(
      expect.arrayContaining([
        // Works began eight months before the conclusion.
        'kz.env.assessment-before-works',
        // Only an impact permit
        'kz.env.integrated-permit',
        'kz.env.environmental-insurance',
        // Pit water goes into a river as it is.
        'kz.env.discharge-treatment',
        // A fund in the books, more than three years after start-up on 3 October 2022
        'kz.env.closure-security',
      ]),
    );
  });

  test.each([
    { id: 'integrated-permit', first: '2025-01-01', before: '2024-12-31' },
    { id: 'closure-security', first: '2025-10-03', before: '2025-10-02' },
  ])('by $id from $first on', ({ id, first, before }) => {
    expect(brokenOn(first)).toContain(`kz.env.${id}`);
    expect(brokenOn(before)).not.toContain(`kz.env.${id}`);
  });
});
