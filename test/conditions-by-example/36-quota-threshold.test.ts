import { describe, expect, test } from 'vitest';
import { misreadingsIn } from '../support/engine.js';
import { examples } from '../support/examples.js';

const sectors = { 'kz-ets-sectors': ['power', 'mining', 'metallurgy'] };

describe('36: over the threshold a quota is held', () => {
  examples(
    {
      criterion: `
        id: kz.ghg.quota-held
        for: environment.climate.installations
        where: { fact: .sector, one_of: { list: kz-ets-sectors } }
        applies: { fact: .co2, year: -1, above: 20000 t CO2 }
        test: { fact: .quota_units_held, at_least: { fact: .co2 } }`,
      lists: sectors,
      given: `
        ${boiler('co2: { 2024: 30000 t CO2, 2025: 25000 t CO2 }, quota_units_held: 25000 t CO2')}
        complete: [environment.climate.installations]`,
    },
    [
      { name: 'as many units as emissions of the reporting year', gives: 'met' },
      {
        name: 'one unit less',
        and: boiler('co2: { 2024: 30000 t CO2, 2025: 25000 t CO2 }, quota_units_held: 24999 t CO2'),
        gives: 'not-met',
      },
      {
        name: 'at the threshold the year before',
        and: boiler('co2: { 2024: 20000 t CO2, 2025: 25000 t CO2 }, quota_units_held: 0 t CO2'),
        gives: 'not-applicable',
      },
      {
        name: 'over the threshold by a ton',
        and: boiler('co2: { 2024: 20.001 kt CO2, 2025: 25000 t CO2 }, quota_units_held: 0 t CO2'),
        gives: 'not-met',
      },
      {
        name: 'over it by less than figures are told apart',
        and: boiler('co2: { 2024: 20000.00001 t CO2, 2025: 25000 t CO2 }'),
        gives: 'not-applicable',
      },
      {
        name: 'over it only in the reporting year',
        and: boiler('co2: { 2024: 100 t CO2, 2025: 25000 t CO2 }'),
        gives: 'not-applicable',
      },
      {
        name: 'one figure without years',
        and: boiler('co2: 25000 t CO2, quota_units_held: 25000 t CO2'),
        gives: 'unknown',
        missing: ['environment.climate.installations.boiler.co2'],
      },
      {
        name: 'units not told',
        and: boiler('co2: { 2024: 30000 t CO2, 2025: 25000 t CO2 }'),
        gives: 'unknown',
        missing: ['environment.climate.installations.boiler.quota_units_held'],
      },
      { name: 'the year before is as fresh as the reporting year', asOf: '2027-12-31', gives: 'met' },
      { name: 'and as stale', asOf: '2028-01-01', gives: 'unknown' },
      {
        name: 'another sector',
        and: 'environment: { climate: { installations: [{ id: office, sector: trade, co2: { 2024: 30000 t CO2 } }] } }',
        gives: 'not-applicable',
      },
      {
        name: 'sector not told',
        and: 'environment: { climate: { installations: [{ id: office, co2: { 2024: 30000 t CO2, 2025: 1 t CO2 }, quota_units_held: 1 t CO2 }] } }',
        gives: 'unknown',
        missing: ['environment.climate.installations.office.sector'],
      },
      {
        name: 'no installation',
        and: 'environment: { climate: { installations: [] } }',
        gives: 'not-applicable',
      },
      {
        name: 'installations not told',
        given: '{}',
        gives: 'unknown',
        missing: ['environment.climate.installations'],
      },
    ],
  );

  test('CO2 is not CO2e', () => {
    expect(misreadingsIn({ given: boiler('co2: 25000 t CO2e') })).toHaveLength(1);
  });
});

describe('36: under the threshold an inventory is filed', () => {
  const paper = 'id: r, kind: ghg-inventory, status: submitted, period: 2025';
  examples(
    {
      criterion: `
        id: kz.ghg.inventory-small
        for: environment.climate.installations
        where: { fact: .sector, one_of: { list: kz-ets-sectors } }
        applies: { fact: .co2, year: -1, between: [10000 t CO2, 20000 t CO2] }
        test: { filed: ghg-inventory, every: year, by: 03-31 }`,
      lists: sectors,
      given: `
        ${emitted('15 kt CO2')}
        complete: [environment.climate.installations]
        documents: [{ ${paper}, submitted_on: 2026-03-01 }]`,
    },
    [
      { name: 'between the thresholds', gives: 'met' },
      { name: 'at the lower one', and: emitted('10000 t CO2'), gives: 'met' },
      { name: 'a ton below it', and: emitted('9999 t CO2'), gives: 'not-applicable' },
      { name: 'at the upper one, which the quota leaves out', and: emitted('20000 t CO2'), gives: 'met' },
      { name: 'a ton above it', and: emitted('20001 t CO2'), gives: 'not-applicable' },
      { name: 'within, as a range', and: emitted('{ between: [10 kt CO2, 20 kt CO2] }'), gives: 'met' },
      {
        name: 'a range across the upper one',
        and: emitted('{ between: [19 kt CO2, 21 kt CO2] }'),
        gives: 'unknown',
        missing: ['environment.climate.installations.boiler.co2'],
      },
      { name: 'a range wholly above', and: emitted('"> 20000 t CO2"'), gives: 'not-applicable' },
      { name: 'filed late', and: `documents: [{ ${paper}, submitted_on: 2026-04-01 }]`, gives: 'not-met' },
      {
        name: 'not in the register',
        and: 'documents: []',
        gives: 'unknown',
        missing: ['document:ghg-inventory 2025'],
      },
    ],
  );

  function emitted(lastYear: string): string {
    return boiler(`co2: { 2024: ${lastYear} }`);
  }
});

function boiler(fields: string): string {
  return `environment: { climate: { installations: [{ id: boiler, sector: power, ${fields} }] } }`;
}
