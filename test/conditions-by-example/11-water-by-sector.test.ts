import { describe, expect, test } from 'vitest';
import { type Answer, verdictOf } from '../support/engine.js';

const criterion = `
id: eu.nfm.water-direct-discharge
provision: BAT 17, Table 2
reach: benchmark
applies: { fact: project.activities, includes: non-ferrous-smelting-or-refining }
for: environment.water.discharges
where: { fact: .receiver, equals: surface-water }
test:
  each: { table: nfm-water, column: { fact: project.nfm_sector } }
  test: { figure: ..pollutants, substance: { fact: .key }, averaging: P1D, at_most: { fact: .value } }
`;
/** Cobalt is of no concern to copper, and lead is in the column of neither: their cells are left out. */
const tables = `
nfm-water:
  columns: [copper, nickel, zinc-cadmium]
  rows:
    arsenic: { copper: 0.1 mg/L, nickel: 0.3 mg/L }
    mercury: { copper: 0.02 mg/L, nickel: 0.05 mg/L }
    cobalt: { nickel: 0.5 mg/L }
    lead: { zinc-cadmium: 0.2 mg/L }
`;

interface Outfall {
  readonly arsenic?: string;
  readonly mercury?: string;
  readonly others?: readonly string[];
  readonly sector?: string;
  readonly receiver?: string;
  readonly activities?: string;
  readonly complete?: string;
}

function daily(substance: string, value: string): string {
  return `{ substance: ${substance}, averaging: P1D, value: ${value} }`;
}

function outfall({
  arsenic = '0.05 mg/L',
  mercury = '0.01 mg/L',
  others = [],
  sector = 'copper',
  receiver = 'surface-water',
  activities = '[non-ferrous-smelting-or-refining]',
  complete = 'environment.water.discharges',
}: Outfall): Answer {
  const figures = [
    ...(arsenic === '' ? [] : [daily('arsenic', arsenic)]),
    ...(mercury === '' ? [] : [daily('mercury', mercury)]),
    ...others,
  ];
  const given = `
    project: { activities: ${activities}, nfm_sector: ${sector} }
    environment: { water: { discharges: [{ id: one, receiver: ${receiver}, pollutants: [${figures.join(', ')}] }] } }
    complete: [${complete}]`;
  return verdictOf({ criterion, tables, given });
}

const arsenicPath = 'environment.water.discharges.one.pollutants (arsenic, P1D)';

describe('11: a table by substance and sector', () => {
  test.each<Outfall & { readonly verdict: string }>([
    { verdict: 'met' },
    { arsenic: '0.1 mg/L', verdict: 'met' },
    { arsenic: '100 ug/L', verdict: 'met' },
    { arsenic: '0.101 mg/L', verdict: 'not-met' },
    { mercury: '0.021 mg/L', verdict: 'not-met' },
    { arsenic: '', verdict: 'unknown' },
    { arsenic: '', mercury: '0.03 mg/L', verdict: 'not-met' },
    { arsenic: '"< 0.01 mg/L"', verdict: 'met' },
    { others: [daily('cobalt', '9 mg/L'), daily('lead', '9 mg/L')], verdict: 'met' },
    { sector: 'nickel', verdict: 'unknown' },
    { sector: 'nickel', others: [daily('cobalt', '0.5 mg/L')], verdict: 'met' },
    { sector: 'nickel', others: [daily('cobalt', '0.6 mg/L')], verdict: 'not-met' },
    { sector: 'nickel', arsenic: '0.2 mg/L', others: [daily('cobalt', '0.1 mg/L')], verdict: 'met' },
    { receiver: 'sewer', verdict: 'not-applicable' },
    { receiver: 'null', verdict: 'unknown' },
    { activities: '[extraction]', verdict: 'not-applicable' },
    { activities: 'null', verdict: 'unknown' },
    { complete: '', verdict: 'unknown' },
  ])(
    '$sector $arsenic $mercury $others $receiver $activities ($complete): $verdict',
    ({ verdict, ...given }) => {
      expect(outfall(given).verdict).toBe(verdict);
    },
  );

  test('a substance that nobody measured is what is missing', () => {
    expect(outfall({ arsenic: '' }).missing).toEqual([arsenicPath]);
  });

  test('a yearly figure says nothing of a day', () => {
    const yearly = '{ substance: arsenic, averaging: P1Y, value: 0.01 mg/L }';
    expect(outfall({ arsenic: '', others: [yearly] })).toMatchObject({
      verdict: 'unknown',
      missing: [arsenicPath],
    });
    expect(outfall({ others: [yearly.replace('0.01', '5')] }).verdict).toBe('met');
  });

  test('one without an averaging period may be daily', () => {
    const unsaid = '{ substance: arsenic, value: 5 mg/L }';
    expect(outfall({ arsenic: '', others: [unsaid] }).verdict).toBe('unknown');
    expect(outfall({ others: [unsaid] }).verdict).toBe('unknown');
    expect(outfall({ others: [unsaid.replace('5', '0.05')] }).verdict).toBe('met');
  });

  test('of a sector that is not known the limit is not known', () => {
    expect(outfall({ sector: 'null' })).toMatchObject({
      verdict: 'unknown',
      missing: ['project.nfm_sector'],
    });
  });

  test('where two sectors are claimed, both must agree', () => {
    const sector = '{ claims: [{ value: copper }, { value: nickel }] }';
    const others = [daily('cobalt', '0.1 mg/L')];
    expect(outfall({ sector, others }).verdict).toBe('met');
    expect(outfall({ sector, others, arsenic: '0.2 mg/L' }).verdict).toBe('unknown');
    expect(outfall({ sector, others, arsenic: '0.4 mg/L' }).verdict).toBe('not-met');
  });
});
