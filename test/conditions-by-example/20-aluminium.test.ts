import { describe, expect, test } from 'vitest';
import { type Answer, misreadingsIn, verdictOf } from '../support/engine.js';

const aluminium = `
id: eu.taxonomy.aluminium
provision: Delegated Regulation (EU) 2021/2139, Annex I section 3.8
reach: finance
for: products.metals
where: { all: [ { fact: .material, equals: aluminium }, { fact: .route, equals: primary } ] }
test:
  all:
    - { fact: .direct_intensity, at_most: 1.484 t CO2e/t }
    - { fact: .electricity_carbon_intensity, at_most: 100 g CO2e/kWh }
    - { fact: .electricity_use, at_most: 15.5 MWh/t }
`;

const recycled = `
id: eu.batteries.recycled-content-2031
provision: Art. 8(2)
reach: market
for: products.battery_materials
where: { fact: .metal, one_of: [cobalt, lead, lithium, nickel] }
from: 2031-08-18
test: { fact: .recycled_share, at_least: { table: recycled-2031, row: { fact: .metal } } }
`;
const tables = 'recycled-2031: { rows: { cobalt: 16 %, lead: 85 %, lithium: 6 %, nickel: 6 % } }';

interface Metal {
  readonly direct?: string;
  readonly carbon?: string;
  readonly use?: string;
  readonly kind?: string;
}

function smelter({
  direct = '1.4 t CO2e/t',
  carbon = '90 g CO2e/kWh',
  use = '15 MWh/t',
  kind = 'material: aluminium, route: primary',
}: Metal): Answer {
  const facts = `direct_intensity: ${direct}, electricity_carbon_intensity: ${carbon}, electricity_use: ${use}`;
  const given = `
    products: { metals: [{ id: ingots, ${kind}, ${facts} }] }
    complete: [products.metals]`;
  return verdictOf({ criterion: aluminium, given });
}

describe('20: three limits, all of them', () => {
  test.each<Metal & { readonly verdict: string }>([
    { verdict: 'met' },
    { direct: '1.484 t CO2e/t', carbon: '100 g CO2e/kWh', use: '15.5 MWh/t', verdict: 'met' },
    { direct: '1484 kg CO2e/t', carbon: '0.1 t CO2e/MWh', use: '55.8 GJ/t', verdict: 'met' },
    { direct: '1.485 t CO2e/t', verdict: 'not-met' },
    { carbon: '100.1 g CO2e/kWh', verdict: 'not-met' },
    { use: '15.51 MWh/t', verdict: 'not-met' },
    { use: '55.9 GJ/t', verdict: 'not-met' },
    { use: 'null', verdict: 'unknown' },
    { use: 'null', carbon: '200 g CO2e/kWh', verdict: 'not-met' },
    { kind: 'material: aluminium, route: secondary', direct: '9 t CO2e/t', verdict: 'not-applicable' },
    { kind: 'material: copper, route: primary', direct: '9 t CO2e/t', verdict: 'not-applicable' },
    { kind: 'material: aluminium', verdict: 'unknown' },
  ])('$kind $direct $carbon $use: $verdict', ({ verdict, ...given }) => {
    expect(smelter(given).verdict).toBe(verdict);
  });

  test('two of three earn nothing', () => {
    expect(smelter({ use: '16 MWh/t' })).toMatchObject({ verdict: 'not-met', low: 0, high: 0, parts: {} });
  });

  test('only what fails is told', () => {
    const { leaves } = smelter({ use: '16 MWh/t', carbon: '120 g CO2e/kWh' });
    expect(leaves.map((leaf) => leaf.margin)).toEqual([
      '20 g CO2e/kWh (20 %) above',
      '0.5 MWh/t (3.2 %) above',
    ]);
  });
});

interface Material {
  readonly metal: string;
  readonly share: string;
  readonly asOf?: string;
  readonly declared?: string;
}

describe('21: by metal, by year', () => {
  function cell({
    metal,
    share,
    asOf = '2031-08-18',
    declared = 'products.battery_materials',
  }: Material): Answer {
    const given = `
      project: { reporting_period: 2030 }
      products: { battery_materials: [{ id: one, metal: ${metal}, recycled_share: ${share} }] }
      complete: [${declared}]`;
    return verdictOf({ criterion: recycled, tables, given, asOf });
  }
  const either = (a: string, b: string): string => `{ claims: [{ value: ${a} }, { value: ${b} }] }`;

  test.each<Material & { readonly verdict: string }>([
    { metal: 'cobalt', share: '16 %', verdict: 'met' },
    { metal: 'cobalt', share: '15.9 %', verdict: 'not-met' },
    { metal: 'cobalt', share: '160 ‰', verdict: 'met' },
    { metal: 'lead', share: '84.9 %', verdict: 'not-met' },
    { metal: 'lead', share: '85 %', verdict: 'met' },
    { metal: 'lithium', share: '6 %', verdict: 'met' },
    { metal: 'nickel', share: '5.9 %', verdict: 'not-met' },
    { metal: 'nickel', share: '"> 5 %"', verdict: 'unknown' },
    { metal: 'nickel', share: 'null', verdict: 'unknown' },
    { metal: 'null', share: '90 %', verdict: 'unknown' },
    { metal: 'manganese', share: '0 %', verdict: 'not-applicable' },
    { metal: either('lithium', 'nickel'), share: '6 %', verdict: 'met' },
    { metal: either('cobalt', 'nickel'), share: '10 %', verdict: 'unknown' },
    { metal: either('cobalt', 'nickel'), share: '5 %', verdict: 'not-met' },
    { metal: 'nickel', share: '10 %', declared: '', verdict: 'unknown' },
  ])('$metal $share ($declared): $verdict', ({ verdict, ...given }) => {
    expect(cell(given).verdict).toBe(verdict);
  });

  test('the day before it is upcoming, and says what it would be', () => {
    const before = { metal: 'cobalt', share: '10 %', asOf: '2031-08-17' };
    expect(cell(before)).toMatchObject({ verdict: 'upcoming', from: '2031-08-18', wouldBe: 'not-met' });
    expect(cell({ ...before, declared: '' }).verdict).toBe('upcoming');
    expect(cell({ ...before, metal: 'manganese' }).verdict).toBe('not-applicable');
  });

  test('a share without its sign is a problem', () => {
    expect(
      misreadingsIn({ given: 'products: { battery_materials: [{ id: one, recycled_share: "0.16" }] }' }),
    ).toHaveLength(1);
  });
});
