import { describe, expect, test } from 'vitest';
import { misreadingsIn } from '../support/engine.js';
import { examples } from '../support/examples.js';

describe('29: many triggers, one paper', () => {
  examples(
    {
      criterion: `
        id: kz.env.eia-mandatory
        applies:
          all:
            - { fact: project.activity_changed_or_started_on, on_or_after: 2021-07-01 }
            - any:
                - { fact: environment.land.open_pit_area, above: 25 ha }
                - { fact: project.activities, includes_any: [beneficiation, ore-roasting, ore-sintering, non-ferrous-smelting-or-refining] }
                - { fact: environment.water.abstraction, at_least: 10 Mm3 }
                - { fact: environment.energy.combustion_capacity, at_least: 300 MW }
        test: { document: eia-conclusion, status: approved, valid: true }`,
      // No trigger holds; each case pulls one.
      given: `
        project: { activity_changed_or_started_on: 2021-07-01, activities: [extraction] }
        environment:
          land: { open_pit_area: 25 ha }
          water: { abstraction: 9.99 Mm3 }
          energy: { combustion_capacity: 299 MW }
        documents: [{ id: eia, kind: eia-conclusion, status: approved, issued_on: 2021-09-01, expires_on: never }]`,
    },
    [
      { name: 'no trigger', gives: 'not-applicable' },
      { name: 'a larger pit', and: environment('land: { open_pit_area: 0.2501 km2 }'), gives: 'met' },
      { name: 'water at the limit', and: environment('water: { abstraction: 10 Mm3 }'), gives: 'met' },
      {
        name: 'water at the limit, of its year',
        and: environment('water: { abstraction: { 2024: 1 Mm3, 2025: 10000000 m3 } }'),
        gives: 'met',
      },
      {
        name: 'combustion at the limit',
        and: environment('energy: { combustion_capacity: 0.3 GW }'),
        gives: 'met',
      },
      { name: 'an activity', and: 'project: { activities: [extraction, ore-roasting] }', gives: 'met' },
      {
        name: 'one trigger is enough though the others are not told',
        given: `
          project: { activity_changed_or_started_on: 2022-01-01 }
          environment: { land: { open_pit_area: 26 ha } }
          documents: [{ id: eia, kind: eia-conclusion, status: approved, issued_on: 2021-09-01, expires_on: never }]`,
        gives: 'met',
      },
      {
        name: 'all false but one that is not told',
        and: environment('energy: { combustion_capacity: null }'),
        gives: 'unknown',
        low: 0,
        high: 1,
        missing: ['environment.energy.combustion_capacity'],
      },
      {
        name: 'no activities at all are told apart from activities not told',
        and: 'project: { activities: [] }',
        gives: 'not-applicable',
      },
      {
        name: 'activities not told',
        and: 'project: { activities: null }',
        gives: 'unknown',
        missing: ['project.activities'],
      },
      { name: 'a day before the law', and: pit('2021-06-30'), gives: 'not-applicable' },
      {
        name: 'the year of the law',
        and: pit('2021'),
        gives: 'unknown',
        missing: ['project.activity_changed_or_started_on'],
      },
      { name: 'the month of the law', and: pit('2021-07'), gives: 'met' },
      {
        name: 'neither the day nor the paper told: both are missing',
        and: `${pit('null')}\ndocuments: null`,
        gives: 'unknown',
        missing: ['project.activity_changed_or_started_on', 'document:eia-conclusion'],
      },
      { name: 'applied for only', and: `${pit('2022-01-01')}\n${eia('submitted')}`, gives: 'not-met' },
      { name: 'rejected', and: `${pit('2022-01-01')}\n${eia('rejected')}`, gives: 'not-met' },
      {
        name: 'there is none',
        and: `${pit('2022-01-01')}\ndocuments: [{ id: eia, kind: eia-conclusion, status: none }]`,
        gives: 'not-met',
      },
      {
        name: 'ended the day before',
        and: `${pit('2022-01-01')}\n${eia('approved', '2026-11-21')}`,
        gives: 'not-met',
      },
      {
        name: 'ends on the day',
        and: `${pit('2022-01-01')}\n${eia('approved', '2026-11-22')}`,
        gives: 'met',
      },
      {
        name: 'not in the register',
        and: `${pit('2022-01-01')}\ndocuments: []`,
        gives: 'unknown',
        missing: ['document:eia-conclusion'],
      },
      {
        name: 'not in a register that is complete',
        and: `${pit('2022-01-01')}\ndocuments: []\ncomplete: [documents]`,
        gives: 'not-met',
      },
    ],
  );

  function environment(fields: string): string {
    return `environment: { ${fields} }`;
  }

  function pit(day: string): string {
    return `project: { activity_changed_or_started_on: ${day} }\nenvironment: { land: { open_pit_area: 26 ha } }`;
  }

  function eia(status: string, end = 'never'): string {
    const paper = `id: eia, kind: eia-conclusion, status: ${status}, issued_on: 2021-09-01`;
    return `documents: [{ ${paper}, expires_on: ${end} }]`;
  }

  test('a yearly fact is an amount of its year, not a rate', () => {
    expect(misreadingsIn({ given: environment('water: { abstraction: 10 Mm3/a }') })).toHaveLength(1);
  });
});
