import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchOf } from './support/bench.js';

const bench = benchOf('impact-of-law');
afterAll(() => bench.clear());

const licence = (issued: string, share: string): string => `schema_version: 1
project: { id: m, name: M, country: KZ, stage: operation, reporting_period: 2025 }
rights: [{ id: lic, kind: mining-licence, issued_on: ${issued}, in_country_value: ${share} }]
complete: [rights]
omitted: [{ path: rights.lic.ended_on, reason: does-not-exist }]
`;

beforeAll(() =>
  bench.write({
    'mine.yaml': readFileSync(new URL('../../examples/fictitious-copper-mine/project.yaml', import.meta.url)),
    'old.yaml': licence('2020-05-01', '60 %'),
    'new.yaml': licence('2026-03-02', '60 %'),
    'better.yaml': licence('2026-03-02', '70 %'),
    'worst.yaml': licence('2020-05-01', '49 %'),
  }),
);

interface Judged {
  readonly verdict: string;
  readonly would_be?: string;
  readonly from?: string;
}

interface Step {
  readonly criterion: string;
  readonly kind: string;
  readonly before?: Judged;
  readonly after?: Judged;
}

/** What became of each criterion, as `kind: verdict before, verdict after (what it would be, from when)`. */
async function impact(editions: string, project: string): Promise<ReadonlyMap<string, string>> {
  const { code, stdout, stderr } = await bench.run([
    ...['standards', 'impact', ...editions.split(' '), project],
    ...['--as-of', '2026-11-20', '-f', 'json', '--all'],
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { steps }: { readonly steps: readonly Step[] } = JSON.parse(stdout);
  return new Map(
    steps.map(({ criterion, kind, before, after }) => {
      const later = after?.from === undefined ? '' : ` (${after.would_be}, ${after.from})`;
      return [
        criterion,
        `${kind}: ${before?.verdict ?? 'not asked'}, ${after?.verdict ?? 'not asked'}${later}`,
      ];
    }),
  );
}

describe('in-country value, 50 to 70 % (Subsoil Code Art. 28(2) as Law 249-VIII has it)', () => {
  const editions = 'subsoil-code@2024-07-22 @2026-01-01';
  const id = 'kz.ssu.in-country-value';

  test.each([
    // 60 % is above 50 and below 70; a licence from before the change keeps its 50 %.
    ['new.yaml', 'new: met, not-met'],
    ['old.yaml', undefined],
    ['better.yaml', undefined],
    ['worst.yaml', 'open: not-met, not-met'],
  ])('%s: %s', async (project, step) => {
    expect((await impact(editions, project)).get(id)).toBe(step);
  });
});

describe('ambient air, 2008 to 2030 (Directive 2008/50/EC, Directive (EU) 2024/2881)', () => {
  // The mine's village: NO2 27 µg/m3 and 11 hours above 200, PM10 38, PM2.5 17, SO2 4 days above 125, PM10 47 days above 50.
  test.each([
    // Yearly means: NO2 40 to 20, PM10 40 to 20, PM2.5 25 to 10.
    ['eu.air.no2-year-2030', 'new: not asked, upcoming (not-met, 2030-01-01)'],
    ['eu.air.pm10-year-2030', 'new: not asked, upcoming (not-met, 2030-01-01)'],
    ['eu.air.pm25-year-2030', 'new: not asked, upcoming (not-met, 2030-01-01)'],
    // 18 hours a year above 200 were allowed, 3 will be.
    ['eu.air.no2-hour-2030', 'new: not asked, upcoming (not-met, 2030-01-01)'],
    // 4 days above 125 against 3, 47 days above 50 against 35: the old measures go, short as they are.
    ['eu.air.so2-day', 'gone: not-met, not asked'],
    ['eu.air.pm10-day', 'gone: not-met, not asked'],
    // Nobody counted the days above 50 of SO2, or above 45 of PM10.
    ['eu.air.so2-day-2030', 'new: not asked, upcoming (unknown, 2030-01-01)'],
    ['eu.air.pm10-day-2030', 'new: not asked, upcoming (unknown, 2030-01-01)'],
    // Arsenic, 7 ng/m3 against 6: as before.
    ['eu.air.arsenic-year', 'open: not-met, not-met'],
  ])('%s is %s', async (id, step) => {
    expect((await impact('ambient-air-directive@2015-09-18 @2030-01-01', 'mine.yaml')).get(id)).toBe(step);
  });
});

describe('ESRS, the sets of 2023 and of 2026', () => {
  test.each([
    // The set of 2026 asks CO2 of biomass apart (E1-8), and waste whose destination is unknown (E5-5): the mine says neither.
    ['eu.esrs.e1-ghg-scope-1', 'new: met, unknown'],
    ['eu.esrs.e5-waste', 'new: met, unknown'],
    // No report is in the register, which is complete: as before.
    ['eu.esrs.structure', 'open: not-met, not-met'],
    // Energy adds up to 772 of the 805.6 GWh told, 4 % away: as before.
    ['eu.esrs.e1-energy-adds-up', 'open: not-met, not-met'],
  ])('%s is %s', async (id, step) => {
    expect((await impact('esrs@2024-01-01 @2027-01-01', 'mine.yaml')).get(id)).toBe(step);
  });
});
