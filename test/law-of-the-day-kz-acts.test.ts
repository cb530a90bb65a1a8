import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Assessment } from '../src/model/assessment.js';
import { benchOf } from './cli/support/bench.js';
import { assessed } from './support/assessed.js';

// The Kazakh side on five days: which acts have an edition, and what changes where the law did.

const days = ['2019-01-01', '2024-12-31', '2025-12-31', '2026-02-15', '2026-11-30'] as const;
type Edition = string | undefined;

/** Of each act the edition on each of the days; none where it had not begun, or its wording before was not read. */
const editions: Readonly<Record<string, readonly [Edition, Edition, Edition, Edition, Edition]>> = {
  // Until then the Code of 2007, which was not read.
  'environmental-code': [undefined, '2024-09-09', '2025-06-10', '2025-06-10', '2025-06-10'],
  'subsoil-code': ['2018-06-29', '2024-07-22', '2024-07-22', '2026-01-01', '2026-01-01'],
  // Code of 9 April 2025, in force sixty days after publication; the Code of 2003 was not read.
  'water-code': [undefined, undefined, '2025-06-10', '2025-06-10', '2025-06-10'],
  // Code of 18 July 2025, Art. 848.
  'tax-code': [undefined, undefined, undefined, '2026-01-01', '2026-01-01'],
  'labour-code': [undefined, undefined, '2025-09-01', '2025-09-01', '2025-09-01'],
  'land-code': [undefined, '2024-12-04', '2024-12-04', '2024-12-04', '2024-12-04'],
  'civil-protection-law': [undefined, undefined, undefined, '2026-01-01', '2026-01-01'],
  // Code of 9 January 2026, in force from 1 July 2026.
  'construction-code': [undefined, undefined, undefined, undefined, '2026-07-01'],
  'heritage-law': [undefined, '2020-02-01', '2020-02-01', '2020-02-01', '2026-02-26'],
  'energy-saving-law': [undefined, '2023-12-31', '2023-12-31', '2023-12-31', '2023-12-31'],
  'atomic-energy-law': [undefined, '2024-06-08', '2024-06-08', '2024-06-08', '2024-06-08'],
  'anti-corruption-law': [undefined, '2024-10-01', '2024-10-01', '2024-10-01', '2024-10-01'],
  'anti-money-laundering-law': [undefined, '2022-09-03', '2022-09-03', '2022-09-03', '2022-09-03'],
  'hygiene-air': [undefined, undefined, '2025-06-01', '2025-06-01', '2025-06-01'],
  'hygiene-workplace': [undefined, undefined, '2025-06-01', '2025-06-01', '2025-06-01'],
  'hygiene-physical': [undefined, '2022-05-01', '2022-05-01', '2022-05-01', '2022-05-01'],
  'hygiene-radiation': [undefined, '2023-04-22', '2023-04-22', '2023-04-22', '2023-04-22'],
  'hygiene-soil': [undefined, '2021-07-01', '2021-07-01', '2021-07-01', '2021-07-01'],
  'hygiene-water': [undefined, '2023-03-01', '2023-03-01', '2023-03-01', '2023-03-01'],
  'radiation-objects-rules': [undefined, '2023-04-22', '2023-04-22', '2023-04-22', '2023-04-22'],
  'aix-mining-rules': [undefined, '2020-08-01', '2020-08-01', '2020-08-01', '2020-08-01'],
  'issuer-disclosure-rules': ['2019-01-01', '2019-01-01', '2019-01-01', '2019-01-01', '2019-01-01'],
  'samruk-governance-code': [undefined, '2023-07-14', '2023-07-14', '2023-07-14', '2023-07-14'],
  'state-company-governance-code': [undefined, '2024-06-01', '2024-06-01', '2024-06-01', '2024-06-01'],
};
const acts = Object.keys(editions);

describe.each(days)('Kounrad on %s', (day) => {
  const column = days.indexOf(day);
  const {
    editions: chosen,
    editions_absent: absent,
    findings,
  } = assessed('kounrad/project.yaml', acts, { day });

  test('is judged by the editions of the day, each chosen by it', () => {
    const expected = acts.flatMap((act) => {
      const edition = editions[act]?.[column];
      return edition === undefined ? [] : [[act, edition, 'as-of']];
    });
    const asTold = chosen.map(({ standard, edition, chosen_by }) => [standard, edition, chosen_by]);
    expect(new Set(asTold.map(String))).toEqual(new Set(expected.map(String)));
  });

  test('names the others as absent, with the day on which they begin', () => {
    const expected = acts.flatMap((act) => {
      const row = editions[act] ?? [];
      return row[column] === undefined ? [[act, firstOf(act)]] : [];
    });
    const asTold = absent.map(({ standard, begins }) => [standard, begins]);
    expect(new Set(asTold.map(String))).toEqual(new Set(expected.map(String)));
  });

  test('has no finding of an act that is absent', () => {
    const kept = new Set(findings.map(({ standard }) => standard));
    expect(absent.filter(({ standard }) => kept.has(standard))).toEqual([]);
  });
});

/** First day of the first edition; of the Environmental Code one that no column shows. */
function firstOf(act: string): Edition {
  return act === 'environmental-code'
    ? '2021-07-01'
    : editions[act]?.find((edition) => edition !== undefined);
}

interface Case {
  readonly day: string;
  readonly expected: 'absent' | object;
  readonly why?: string;
}

function agrees(finding: unknown, expected: Case['expected']): void {
  if (expected === 'absent') expect(finding).toBe(expected);
  else expect(finding).toMatchObject(expected);
}

describe('a made-up pit with three licences, a river and old dumps', () => {
  const bench = benchOf('law-of-the-day-kz-acts');
  beforeAll(() => {
    bench.write({
      'pit.yaml': pit,
      'integrated-before.yaml': integrated('2025-06-09'),
      'integrated-after.yaml': integrated('2025-06-10'),
    });
  });
  afterAll(() => bench.clear());

  async function judged(file: string, day: string): Promise<Assessment> {
    const { stdout, stderr } = await bench.run([
      ...['assess', file, '--as-of', day, '--side', 'kz', '--format', 'json', '--exit-zero'],
    ]);
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as Assessment;
  }

  async function told(id: string, day: string, file = 'pit.yaml') {
    const found = (await judged(file, day)).findings.find(({ criterion }) => criterion === `kz.${id}`);
    if (found === undefined) return 'absent';
    const items = Object.fromEntries((found.items ?? []).map((item) => [item.id, item.verdict]));
    return { verdict: found.verdict, items };
  }

  // Subsoil Code Art. 28(2): half until Law No. 249-VIII, 70 % under licences of after it, Art. 31(7) keeps the older.
  test.each<Case>([
    { day: '2019-01-01', expected: 'absent', why: 'the wording of then was not read' },
    { day: '2025-12-31', expected: { items: { old: 'met' } }, why: 'half is asked' },
    {
      day: '2026-11-30',
      expected: { items: { old: 'met', between: 'not-met', new: 'not-met' } },
      why: '60 % is enough of 2024, not of April 2026; in between the 70 % written in the licence decide',
    },
  ])('in-country value of 60 % on $day: $why', async ({ day, expected }) => {
    agrees(await told('ssu.in-country-value', day), expected);
  });

  // Subsoil Code Art. 25(1)(2): old dumps may be dug near a settlement since Law No. 249-VIII.
  test.each([
    { day: '2024-12-31', verdict: 'not-met' },
    { day: '2025-12-31', verdict: 'not-met' },
    { day: '2026-02-15', verdict: 'not-met' },
    { day: '2026-03-01', verdict: 'not-met' },
    { day: '2026-03-02', verdict: 'met' },
    { day: '2026-11-30', verdict: 'met' },
  ])('old dumps 600 m from homes, with an agreement, on $day: $verdict', async ({ day, verdict }) => {
    expect(await told('ssu.near-settlements', day)).toMatchObject({ items: { old: verdict } });
  });

  // Water Code Art. 45, 133(8): asked from 10 June 2025, and the permit of July 2023 lasts to its end.
  test.each([
    { day: '2024-12-31', expected: 'absent' },
    { day: '2025-06-09', expected: 'absent' },
    { day: '2025-06-10', expected: { verdict: 'met', items: { river: 'met' } } },
    { day: '2026-11-30', expected: { verdict: 'met', items: { river: 'met' } } },
    { day: '2028-06-30', expected: { verdict: 'met', items: { river: 'met' } } },
    { day: '2028-07-01', expected: { verdict: 'not-met', items: { river: 'not-met' } } },
  ])('permit for special water use on $day', async ({ day, expected }) => {
    expect(await told('water.special-use-permit', day)).toEqual(expected);
  });

  // Art. 133(8): limits of water in an integrated permit of before the Code go on, in a later one they say nothing.
  test.each([
    { file: 'integrated-before.yaml', verdict: 'met' },
    { file: 'integrated-after.yaml', verdict: 'not-met' },
  ])('water by an integrated permit, $file: $verdict', async ({ file, verdict }) => {
    expect(await told('water.special-use-permit', '2026-11-30', file)).toMatchObject({ verdict });
  });

  // Tax Code Art. 642: by the 15th of the second month after the quarter; asked from 2026 on.
  test.each<Case>([
    { day: '2025-12-31', expected: 'absent', why: 'the Code of 2017 holds' },
    { day: '2026-02-15', expected: { verdict: 'met' }, why: 'the third quarter of 2025 is the one due last' },
    { day: '2026-02-16', expected: { verdict: 'not-met' }, why: 'the fourth was due the day before' },
    { day: '2026-11-30', expected: { verdict: 'met' }, why: 'the third quarter of 2026, on 13 November' },
  ])('return on environmental charges on $day: $why', async ({ day, expected }) => {
    agrees(await told('tax.charges-return', day), expected);
  });

  // Tax Code Art. 621 row 5: 450 MCI of 4,325 tenge for each of 12 km2 are 23,355,000 tenge; 10,000 less were paid for
  // one, and the licence of April shows what it reckoned itself.
  test.each<Case>([
    { day: '2025-12-31', expected: 'absent' },
    { day: '2026-11-30', expected: { items: { old: 'met', between: 'not-met', new: 'met' } } },
  ])('charge for the area on $day', async ({ day, expected }) => {
    agrees(await told('tax.area-charge-mining', day), expected);
  });
});

describe('explain names the edition and the side of the date', () => {
  const bench = benchOf('law-of-the-day-kz-acts-explain');
  afterAll(() => bench.clear());

  async function explained(id: string, day: string) {
    const { code, stdout, stderr } = await bench.run(['explain', `kz.${id}`, '--as-of', day]);
    return { code, text: `${stdout}${stderr}`.replaceAll(/\s+/g, ' ') };
  }

  test.each([
    [
      'ssu.in-country-value',
      '2024-12-31',
      'edition of 2024-07-22 to 2025-12-31, as of 2024-12-31',
      'at least 50 %',
    ],
    [
      'ssu.in-country-value',
      '2025-12-31',
      'edition of 2024-07-22 to 2025-12-31, as of 2025-12-31',
      'at least 50 %',
    ],
    ['ssu.in-country-value', '2026-02-15', 'edition of 2026-01-01, as of 2026-02-15', 'at least 70 %'],
    ['ssu.right', '2019-01-01', 'edition of 2018-06-29 to 2024-07-21, as of 2019-01-01', 'Art. 17(1)'],
    [
      'water.special-use-permit',
      '2025-06-10',
      'edition of 2025-06-10, as of 2025-06-10',
      'Art. 17(2), 45(1)-(3)',
    ],
    [
      'water.recirculation-surface',
      '2026-11-30',
      'edition of 2025-06-10',
      'from 2027-01-01 (not yet on 2026-11-30)',
    ],
    [
      'water.recirculation-surface',
      '2027-01-01',
      'edition of 2025-06-10',
      'from 2027-01-01 (begun on 2027-01-01)',
    ],
    ['tax.charges-return', '2026-01-01', 'edition of 2026-01-01, as of 2026-01-01', 'Art. 642(1)-(2)'],
    ['tax.royalty', '2026-11-30', 'edition of 2026-01-01', 'from 2027-01-01 (not yet on 2026-11-30)'],
    ['constr.expertise', '2026-11-30', 'edition of 2026-07-01, as of 2026-11-30', 'Art. 105'],
  ])('%s on %s', async (id, day, edition, words) => {
    const { code, text } = await explained(id, day);
    expect(code).toBe(0);
    expect(text).toContain(edition);
    expect(text).toContain(words);
  });

  test.each([
    ['ssu.in-country-value', '2019-01-01', 'it stands in those of 2024-07-22, 2026-01-01'],
    ['water.special-use-permit', '2025-06-09', 'it stands in that of 2025-06-10'],
    ['tax.charges-return', '2025-12-31', 'it stands in that of 2026-01-01'],
    ['constr.expertise', '2026-02-15', 'it stands in that of 2026-07-01'],
  ])('%s on %s is not law yet', async (id, day, where) => {
    const { code, text } = await explained(id, day);
    expect(code).toBe(2);
    expect(text).toContain(`(as of ${day}): ${where}`);
  });
});

const pit = `
schema_version: 1
project:
  id: pit
  name: Pit
  country: KZ
  stage: operation
  activities: [extraction, beneficiation]
  common_minerals_only: false
  commissioned_on: 2020-05-10
  reporting_period: 2026
rights:
  - id: old
    kind: mining-licence
    minerals: solid
    mining_method: open-pit-on-technogenic-sites
    issued_on: 2024-05-06
    expires_on: 2044-05-05
    in_country_value: 60 %
    distance_to_settlement: 600 m
    from_the_air_only: false
    on_former_nuclear_test_site: false
    replaces_contract: false
    area: 12 km2
    area_charge_paid: 23355000 KZT
  - id: between
    kind: mining-licence
    minerals: solid
    issued_on: 2026-02-03
    expires_on: 2046-02-02
    in_country_value: 60 %
    in_country_value_minimum: 70 %
    area: 12 km2
    area_charge_paid: 23345000 KZT
    area_charge_due: 23355000 KZT
  - id: new
    kind: mining-licence
    minerals: solid
    issued_on: 2026-04-06
    expires_on: 2046-04-05
    in_country_value: 60 %
    area: 12 km2
    area_charge_paid: 17516250 KZT
    area_charge_due: 17516250 KZT
environment:
  classification: { kz_category: I }
  permitting: { charges_due: 120 MKZT }
  water:
    sources: [{ id: river, kind: surface-water }]
governance:
  payments_to_governments:
    tax_returns:
      - { id: q3-2025, charge: environmental-charges, frequency: quarter, begins_on: 2025-07-01, submitted_on: 2025-11-14 }
      - { id: q3-2026, charge: environmental-charges, frequency: quarter, begins_on: 2026-07-01, submitted_on: 2026-11-13 }
documents:
  - id: water-permit
    kind: water-use-permit
    status: approved
    issued_on: 2023-07-01
    expires_on: 2028-06-30
    contains: { all-sources: true }
  - { id: agreement, kind: social-support-agreement, status: approved, issued_on: 2024-03-01, expires_on: never, covers: [old] }
complete: [documents, rights, environment.water.sources, governance.payments_to_governments.tax_returns]
omitted:
  - { path: rights.old.ended_on, reason: does-not-exist }
  - { path: rights.between.ended_on, reason: does-not-exist }
  - { path: rights.new.ended_on, reason: does-not-exist }
`;

function integrated(day: string): string {
  return `
schema_version: 1
project: { id: pit, name: Pit, country: KZ, stage: operation, activities: [extraction], reporting_period: 2026 }
environment:
  permitting: { permit_issued_on: ${day} }
  water:
    sources: [{ id: river, kind: surface-water }]
documents:
  - id: integrated
    kind: integrated-environmental-permit
    status: approved
    issued_on: ${day}
    expires_on: never
    contains: { water-use-limits: true }
complete: [documents, environment.water.sources]
`;
}
