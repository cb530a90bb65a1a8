import { describe, expect, test } from 'vitest';
import { faultsIn, misreadingsIn, verdictOf } from '../support/engine.js';
import { truthOf } from '../support/truth.js';

const asked = '{ fact: environment.energy.use, at_least: 1 MWh }';

function use(value: string, period = '2025'): string {
  return `
    project: { reporting_period: ${period} }
    environment: { energy: { use: ${value} } }`;
}

describe('a figure of another boundary is kept, and says nothing', () => {
  test.each([
    { fact: use('{ value: 5 MWh, boundary: group }'), condition: asked, truth: 'unknown' },
    { fact: use('{ value: 5 MWh, boundary: operator }'), condition: asked, truth: 'unknown' },
    { fact: use('{ value: 5 MWh, boundary: site }'), condition: asked, truth: 'true' },
    {
      fact: 'company: { employees: { value: 5 persons, boundary: operator } }',
      condition: '{ fact: company.employees, at_least: 1 persons }',
      truth: 'true',
    },
    {
      fact: 'company: { employees: { value: 5 persons, boundary: site } }',
      condition: '{ fact: company.employees, at_least: 1 persons }',
      truth: 'unknown',
    },
    {
      fact: use('{ claims: [{ value: 5 MWh }, { value: 6 MWh, boundary: group }] }'),
      condition: asked,
      truth: 'unknown',
    },
  ])('$fact: $truth', ({ fact, condition, truth }) => {
    expect(truthOf(condition, fact)).toBe(truth);
  });

  test('and is told with its boundary', () => {
    const { leaves } = verdictOf({
      criterion: `{ id: eu.test.one, test: ${asked} }`,
      given: use('{ value: 5 MWh, boundary: group }'),
    });
    expect(leaves).toMatchObject([{ path: 'environment.energy.use', why: 'boundary', observed: '5 MWh' }]);
  });
});

describe('what is older than 24 months is stale', () => {
  test.each([
    { period: '2024-11-22', asOf: '2026-11-22', truth: 'true' },
    { period: '2024-11-21', asOf: '2026-11-22', truth: 'unknown' },
    { period: '2024', asOf: '2026-12-31', truth: 'true' },
    { period: '2024', asOf: '2027-01-01', truth: 'unknown' },
    { period: '2024-02-01/2024-02-29', asOf: '2026-02-28', truth: 'true' },
    { period: '2024-02-01/2024-02-29', asOf: '2026-03-01', truth: 'unknown' },
  ])('of $period as of $asOf: $truth', ({ period, asOf, truth }) => {
    expect(truthOf(asked, use('5 MWh', period), { asOf })).toBe(truth);
    expect(truthOf(asked, use(`{ value: 5 MWh, period: ${period} }`, '2026'), { asOf })).toBe(truth);
  });

  test('a criterion may say otherwise', () => {
    const of = (asOf: string): string =>
      verdictOf({
        criterion: `{ id: eu.test.one, stale_after: P12M, test: ${asked} }`,
        given: use('5 MWh'),
        asOf,
      }).verdict;
    expect(of('2026-12-31')).toBe('met');
    expect(of('2027-01-01')).toBe('unknown');
  });

  test('the year before the reporting year is as fresh as the reporting year', () => {
    const before = '{ fact: environment.energy.use, year: -1, at_least: 1 MWh }';
    const series = use('{ 2024: 5 MWh, 2025: 6 MWh }');
    expect(truthOf(before, series, { asOf: '2027-12-31' })).toBe('true');
    expect(truthOf(before, series, { asOf: '2028-01-01' })).toBe('unknown');
  });

  test('what is lasting has no period, so it is never stale', () => {
    const capacity = '{ fact: environment.energy.combustion_capacity, at_least: 300 MW }';
    const given =
      'project: { reporting_period: null }\nenvironment: { energy: { combustion_capacity: 300 MW } }';
    expect(truthOf(capacity, given)).toBe('true');
    expect(truthOf(capacity, given.replace('300 MW }', '{ value: 300 MW, period: 2001 } }'))).toBe('true');
  });
});

describe('periods and series', () => {
  const from = (value: string): string => `{ fact: environment.energy.use, ${value} }`;
  const series = '{ 2024: 34 GWh, 2025: 35 GWh }';
  test.each([
    { condition: from('equals: 35 GWh'), fact: use(series), truth: 'true' },
    { condition: from('year: 0, equals: 35 GWh'), fact: use(series), truth: 'true' },
    { condition: from('year: -1, equals: 34 GWh'), fact: use(series), truth: 'true' },
    { condition: from('year: -2, at_least: 1 GWh'), fact: use(series), truth: 'unknown' },
    { condition: from('equals: 35 GWh'), fact: use(series, '2024-07-01/2025-06-30'), truth: 'true' },
    { condition: from('equals: 35 GWh'), fact: use(series, '2025-07-01/2026-06-30'), truth: 'unknown' },
    { condition: from('equals: 35 GWh'), fact: use(series, 'null'), truth: 'unknown' },
    { condition: from('equals: 35 GWh'), fact: use('35 GWh', 'null'), truth: 'unknown' },
    {
      condition: from('equals: 35 GWh'),
      fact: use('{ value: 35 GWh, period: 2025 }', 'null'),
      truth: 'true',
    },
    { condition: from('year: -1, at_least: 1 GWh'), fact: use('35 GWh'), truth: 'unknown' },
  ])('$condition of $fact: $truth', ({ condition, fact, truth }) => {
    expect(truthOf(condition, fact)).toBe(truth);
  });
});

test('a figure of another year is not that of the year asked for', () => {
  const now = '{ fact: environment.energy.use, year: 0, at_least: 1 MWh }';
  expect(truthOf(now, use('{ value: 5 MWh, period: 2025 }'))).toBe('true');
  expect(truthOf(now, use('{ value: 5 MWh, period: 2025-Q3 }'))).toBe('true');
  expect(truthOf(now, use('{ value: 5 MWh, period: 2024 }'))).toBe('unknown');
  expect(truthOf(asked, use('{ value: 5 MWh, period: 2024 }'))).toBe('true');
});

describe('claims: all of them, none of them, or unknown', () => {
  const either = (a: string, b: string): string => use(`{ claims: [{ value: ${a} }, { value: ${b} }] }`);
  test.each([
    { fact: either('2 MWh', '1 MWh'), truth: 'true' },
    { fact: either('0.2 MWh', '0.9 MWh'), truth: 'false' },
    { fact: either('0.2 MWh', '2 MWh'), truth: 'unknown' },
    { fact: either('"< 1 MWh"', '0.5 MWh'), truth: 'false' },
    { fact: either('"> 1 MWh"', '7 MWh'), truth: 'true' },
    { fact: use('{ claims: [{ value: 2 MWh, period: 2020 }, { value: 3 MWh }] }'), truth: 'unknown' },
  ])('$fact: $truth', ({ fact, truth }) => {
    expect(truthOf(asked, fact)).toBe(truth);
  });

  test('a dispute is told with both values', () => {
    const { leaves } = verdictOf({
      criterion: `{ id: eu.test.one, test: ${asked} }`,
      given: either('0.2 MWh', '2 MWh'),
    });
    expect(leaves).toMatchObject([{ why: 'disputed', observed: '0.2 MWh or 2 MWh' }]);
  });
});

describe('exists', () => {
  const exists = '{ fact: environment.energy.use, exists: true }';
  const omitted = (reason: string): string =>
    `omitted: [{ path: environment.energy.use, reason: ${reason} }]`;
  test.each([
    { given: use('5 MWh'), truth: 'true' },
    { given: use('"< 5 MWh"'), truth: 'true' },
    { given: use('{ 2024: 5 MWh }'), truth: 'unknown' },
    { given: use('{ value: 5 MWh, boundary: group }'), truth: 'unknown' },
    { given: use('5 MWh', '2022'), truth: 'unknown' },
    { given: use('null'), truth: 'unknown' },
    { given: omitted('does-not-exist'), truth: 'false' },
    { given: omitted('not-measured'), truth: 'unknown' },
    { given: omitted('not-disclosed'), truth: 'unknown' },
    { given: omitted('classified'), truth: 'unknown' },
  ])('$given is $truth', ({ given, truth }) => {
    expect(truthOf(exists, given)).toBe(truth);
  });

  test('is asked as true only', () => {
    expect(
      faultsIn({
        criterion: { id: 'eu.test.exists', test: { fact: 'environment.energy.use', exists: false } },
      }),
    ).toHaveLength(1);
  });
});

describe('known, and what is omitted', () => {
  const known = '{ fact: environment.energy.use, known: true }';
  const omitted = (path: string, reason: string): string => `omitted: [{ path: ${path}, reason: ${reason} }]`;
  test.each([
    { given: use('5 MWh'), truth: 'true' },
    { given: use('"< 5 MWh"'), truth: 'true' },
    { given: use('{ 2024: 5 MWh }'), truth: 'unknown' },
    { given: use('{ value: 5 MWh, boundary: group }'), truth: 'unknown' },
    { given: use('5 MWh', '2022'), truth: 'unknown' },
    { given: use('null'), truth: 'unknown' },
    { given: omitted('environment.energy.use', 'not-measured'), truth: 'false' },
    { given: omitted('environment.energy.use', 'not-disclosed'), truth: 'false' },
    { given: omitted('environment.energy.use', 'does-not-exist'), truth: 'false' },
    { given: omitted('environment.energy.use', 'classified'), truth: 'unknown' },
    { given: omitted('environment.energy.use', 'sensitive'), truth: 'unknown' },
    { given: omitted('environment.energy', 'not-measured'), truth: 'false' },
    { given: omitted('environment', 'not-disclosed'), truth: 'false' },
    { given: omitted('environment.air', 'not-disclosed'), truth: 'unknown' },
  ])('$given: $truth', ({ given, truth }) => {
    expect(truthOf(known, given)).toBe(truth);
  });

  test('what does not exist makes every comparison false, and `not` of it true', () => {
    const gone = omitted('project.expertise_positive_on', 'does-not-exist');
    const before = '{ fact: project.expertise_positive_on, before: 2021-07-01 }';
    const after = '{ fact: project.expertise_positive_on, on_or_after: 2021-07-01 }';
    expect([truthOf(before, gone), truthOf(after, gone)]).toEqual(['false', 'false']);
    expect(truthOf(`{ not: ${before} }`, gone)).toBe('true');
    expect(truthOf(`{ not: ${before} }`)).toBe('unknown');
    expect(truthOf(`{ not: ${before} }`, gone.replace('does-not-exist', 'not-disclosed'))).toBe('unknown');
  });

  test('of an item, by its id or for every one', () => {
    const condition =
      '{ each: environment.waste.facilities, test: { not: { fact: .receives_cyanide, is: true } } }';
    const given = (path: string): string => `
      environment: { waste: { facilities: [{ id: a }, { id: b }] } }
      complete: [environment.waste.facilities]
      ${omitted(path, 'does-not-exist')}`;
    expect(truthOf(condition, given('environment.waste.facilities.*.receives_cyanide'))).toBe('true');
    expect(truthOf(condition, given('environment.waste.facilities.a.receives_cyanide'))).toBe('unknown');
  });

  test('what is given cannot be omitted', () => {
    expect(
      misreadingsIn({ given: `${use('5 MWh')}\n    ${omitted('environment.energy', 'not-disclosed')}` }),
    ).toHaveLength(1);
  });
});

test.each([
  { fact: 'environment.energy.use', operator: 'at_least: 0 MWh' },
  { fact: 'environment.energy.use', operator: 'at_most: 1 GWh' },
  { fact: 'environment.energy.use', operator: 'above: 1 GWh' },
  { fact: 'environment.energy.use', operator: 'below: 1 GWh' },
  { fact: 'environment.energy.use', operator: 'equals: 1 GWh' },
  { fact: 'environment.energy.use', operator: 'between: [0 MWh, 1 GWh]' },
  { fact: 'environment.energy.use', operator: 'known: true' },
  { fact: 'environment.energy.use', operator: 'exists: true' },
  { fact: 'project.stage', operator: 'equals: operation' },
  { fact: 'project.stage', operator: 'one_of: [exploration, construction, operation, closure]' },
  { fact: 'project.activities', operator: 'includes: extraction' },
  { fact: 'project.activities', operator: 'includes_all: [extraction]' },
  { fact: 'project.activities', operator: 'includes_any: [extraction]' },
  { fact: 'project.commissioned_on', operator: 'before: 2100-01-01' },
  { fact: 'project.commissioned_on', operator: 'on_or_after: 1000-01-01' },
  { fact: 'project.commissioned_on', operator: 'not_older_than: P900Y' },
  { fact: 'environment.biodiversity.in_natura_2000', operator: 'is: false' },
])('silence never passes: $fact $operator', ({ fact, operator }) => {
  const condition = `{ fact: ${fact}, ${operator} }`;
  expect(truthOf(condition)).toBe('unknown');
  expect(truthOf(`{ not: ${condition} }`)).toBe('unknown');
  expect(truthOf(`{ any: [${condition}, { not: ${condition} }] }`)).toBe('unknown');
  expect(truthOf(`{ all: [${condition}, { not: ${condition} }] }`)).toBe('unknown');
});

describe('a range that holds no value is told, not judged', () => {
  test.each([
    '"< 0 m3"',
    '{ above: 10 m3, at_most: 10 m3 }',
    '{ at_least: 10 m3, below: 10 m3 }',
    '{ between: [20 m3, 10 m3] }',
  ])('%s', (range) => {
    const given = `environment: { water: { abstraction: ${range} } }`;
    expect(misreadingsIn({ given })).toEqual([expect.stringContaining('the range holds no value')]);
  });

  test('one that holds a single value is none', () => {
    expect(
      misreadingsIn({ given: 'environment: { water: { abstraction: { between: [10 m3, 10 m3] } } }' }),
    ).toEqual([]);
  });
});
