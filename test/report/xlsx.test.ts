import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../src/model/assessment.js';
import { figureOf } from '../../src/report/xlsx/figures.js';
import { xlsx } from '../../src/report/xlsx.js';
import { assessment, finding, leaf } from './assessments.js';
import { cases } from './cases.js';

const view = { color: false, width: 80, ascii: false, all: false };

async function bytesOf(assessments: readonly Assessment[]): Promise<Buffer> {
  return Buffer.from(await xlsx.render(assessments, view));
}

type Value = string | number | boolean | Date | null;
type Row = Readonly<Record<string, Value>>;

/** Each sheet as rows by the names of their columns, read by a library that is not the one that wrote it. */
async function sheetsOf(
  assessments: readonly Assessment[],
): Promise<Readonly<Record<string, readonly Row[]>>> {
  const sheets = await readXlsxFile(await bytesOf(assessments));
  return Object.fromEntries(
    sheets.map(({ sheet, data }) => {
      const [head = [], ...rows] = data as readonly (readonly Value[])[];
      return [
        sheet,
        rows.map((row) => Object.fromEntries(head.map((name, at) => [String(name), row[at] ?? null]))),
      ];
    }),
  );
}

function given(name: string): readonly Assessment[] {
  return cases[name] ?? [];
}

afterEach(() => {
  vi.useRealTimers();
});

test('has the sheets an auditor looks for, the answer first', async () => {
  expect(Object.keys(await sheetsOf(given('broken')))).toEqual([
    'Summary',
    'Findings',
    'Figures',
    'Scores',
    'Gaps',
    'Missing facts',
    'Alignment',
    'Sources',
  ]);
});

describe('a project with every verdict', async () => {
  const sheets = await sheetsOf(given('broken'));
  const row = (sheet: string, column: string, value: Value): Row | undefined =>
    sheets[sheet]?.find((one) => one[column] === value);

  test('the summary says gate, level and what this is not', () => {
    const [only] = sheets.Summary ?? [];
    expect(only).toMatchObject({
      Project: 'refinery',
      'As of': new Date('2026-11-22'),
      Gate: 'broke',
      'Law that binds: declared': 0.4199,
      'Law that binds: possible': 0.996,
      'Benchmark: declared': 0,
      'Aligned: declared': 0.29,
    });
    expect(sheets.Summary?.at(-1)?.Project).toBe(
      'Screening on declared facts: neither certificate nor legal advice.',
    );
  });

  test('findings are ten, with three items, in the order of the document', () => {
    expect(sheets.Findings).toHaveLength(13);
    expect(row('Findings', 'Criterion', 'eu.bat.dust')).toMatchObject({
      Verdict: 'not met',
      Binds: 'no',
      Side: 'EU',
      'Act and article': 'NFM BAT BAT 14, Table 3',
      'Credit, certain': 0,
      Weight: 3,
      Line: 88,
      'Law read to': new Date('2026-02-14'),
      'Breaks the gate': 'no',
    });
    expect(row('Findings', 'Criterion', 'eu.batt.passport')).toMatchObject({
      Verdict: 'upcoming',
      'Would be': 'unknown',
      From: new Date('2027-02-18'),
      'Credit, certain': null,
      Weight: null,
    });
  });

  test('the one figure against a limit is in numbers: 12 of 5 mg/Nm3 is 7 or 140 % above', () => {
    expect(sheets.Figures).toEqual([
      {
        Project: 'refinery',
        Criterion: 'eu.bat.dust',
        Item: null,
        Verdict: 'not met',
        Figure: 'environment.air.points.stack-1.emissions (dust, daily)',
        Asked: 'at most',
        Measured: 12,
        Limit: 5,
        'Best practice': 2,
        Margin: 7,
        'Margin of the limit': 1.4,
        Unit: 'mg/Nm3',
        'As written': '0.012 g/Nm3',
        Place: 'examples/refinery/project.yaml:88',
      },
    ]);
  });

  test('scores are shares, and empty where nothing is assessable', () => {
    expect(row('Scores', 'Name', 'the law that binds here')).toMatchObject({
      Declared: 0.4199,
      Documented: 0.2599,
      Coverage: 0.5,
      Weight: 25,
      Assessable: 7,
    });
    expect(row('Scores', 'Name', 'voluntary frameworks')).toMatchObject({ Declared: null, Assessable: 0 });
  });

  test('gaps begin with what breaks the gate, then what adds most, then what is certain', () => {
    // Benchmark: 3 of 3. Law: 3 of 25, and 3 · 0.67 of 25 for the dams.
    expect(sheets.Gaps?.map((gap) => [gap.Criterion, gap['Closing it adds']])).toEqual([
      ['eu.crma.host-approval', 0.2],
      ['eu.bat.dust', 1],
      ['eu.crma.progress-report', 0.12],
      ['kz.env.closure-security', 0.12],
      ['eu.crma.technical-feasibility', 0.12],
      ['kz.env.dam-monitoring', expect.closeTo(0.0804, 10)],
    ]);
  });

  test('missing facts keep their order and their weight', () => {
    expect(
      sheets['Missing facts']?.map((one) => [one['Fact or paper'], one.Alone, one['With others']]),
    ).toEqual([
      ['document:host-country-approval', 0.178, 0.178],
      ['environment.waste.facilities', 0.004, 0.12],
      ['environment.closure.cost', 0, 0.107],
      ['rights.licence-1.securities.bank-guarantee.amount', 0, 0.107],
    ]);
  });

  test('alignment sets the sides beside each other, topic by topic', () => {
    expect(sheets.Alignment?.find(({ Topic }) => Topic === 'tailings.monitoring')).toMatchObject({
      'Asked on': 'Kazakh side only',
      EU: null,
      'Kazakhstan, certain': 0.33,
      'Kazakhstan, possible': 0.66,
      'Aligned, certain': null,
    });
  });

  test('sources name each act with its digest, then the profile, then each file', () => {
    expect(sheets.Sources?.map(({ Kind }) => Kind)).toEqual([
      'act',
      'act',
      'act',
      'profile',
      'file: project',
    ]);
    expect(sheets.Sources?.[2]).toMatchObject({
      Id: 'environmental-code',
      Side: 'Kazakh',
      'Edition of': new Date('2021-07-01'),
      'Read up to': new Date('2026-02-14'),
      Criteria: 2,
      'SHA-256': '0'.repeat(64),
    });
  });
});

test('what both sides ask is as far as the lesser of them: means weighted, then the lower', async () => {
  const on = (criterion: string, side: 'eu' | 'kz', weight: number, low: number, high: number) =>
    finding({ criterion, side, weight, verdict: 'unknown', credit: { low, high }, topic: 'air.dust' });
  const { Alignment } = await sheetsOf([
    assessment({ findings: [on('e1', 'eu', 3, 1, 1), on('e2', 'eu', 1, 0, 1), on('k', 'kz', 5, 0.5, 0.6)] }),
  ]);
  // EU: (3 · 1 + 1 · 0) / 4 = 0.75 certain, 1 possible.
  expect(Alignment?.[0]).toMatchObject({
    'Asked on': 'both sides',
    'EU, certain': 0.75,
    'EU, possible': 1,
    'Kazakhstan, certain': 0.5,
    'Kazakhstan, possible': 0.6,
    'Aligned, certain': 0.5,
    'Aligned, possible': 0.6,
  });
});

test('says who is stricter, and the limit that satisfies both', async () => {
  const counts = {
    ...{ aligned: 0, 'eu-asks-more': 0, 'kz-asks-more': 1, 'both-fail': 0, open: 0 },
    ...{ 'eu-only': 0, 'kz-only': 0, upcoming: 0, 'not-applicable': 0 },
  };
  const limit = { path: 'air.dust', operator: 'at_most', eu: '5 mg/Nm3', kz: '3 mg/Nm3', both: '3 mg/Nm3' };
  const relation = { relation: 'kz-stricter', ground: 'x', confidence: 'high', computed: true };
  const { Alignment } = await sheetsOf([
    assessment({
      findings: [finding({ criterion: 'e', verdict: 'met', topic: 'air.dust' })],
      alignment: {
        ...{ counts, areas: [] },
        topics: [
          {
            ...{
              topic: 'air.dust',
              title: 'Dust',
              area: 'air',
              pillar: 'environment',
              group: 'kz-asks-more',
            },
            ...{ relation: 'kz-stricter', declared: 0, documented: 0, possible: 0 },
            relations: [{ ...relation, limits: [{ ...limit, stricter: 'kz' }] }],
          },
        ],
      } as unknown as NonNullable<Assessment['alignment']>,
    }),
  ]);
  expect(Alignment?.[0]).toMatchObject({
    Title: 'Dust',
    Outcome: 'kz asks more',
    'Stated relation': 'kz stricter',
    'Limit for both': 'air.dust: at most 3 mg/Nm3 (EU 5 mg/Nm3, Kazakhstan 3 mg/Nm3)',
  });
});

test('several projects are one workbook, each row with its project', async () => {
  const sheets = await sheetsOf(given('several'));
  expect(sheets.Findings?.map(({ Project }) => Project).filter((id) => id === 'qonyrat')).toHaveLength(1);
  expect(sheets.Findings).toHaveLength(4 + 13 + 1 + 1);
  expect(sheets.Summary?.map(({ Name }) => Name)).toContain('Қоңырат кен орны: мыс өндіру зауыты');
});

test('where nothing could be judged no score is a number', async () => {
  const { Summary, Scores } = await sheetsOf(given('nothing-judged'));
  expect(Summary?.[0]).toMatchObject({ Gate: 'broke', 'Law that binds: declared': null });
  expect(Scores?.slice(0, 4).map(({ Declared }) => Declared)).toEqual([null, null, null, null]);
});

describe('the file itself', async () => {
  const files = unzipSync(await bytesOf(given('broken')));
  const xml = (path: string): string => strFromU8(files[path] ?? new Uint8Array());

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('sheet %i keeps its head in view and filters every column', (id) => {
    const sheet = xml(`xl/worksheets/sheet${id}.xml`);
    expect(sheet).toMatch(
      /<pane ySplit="1" xSplit="\d" topLeftCell="[A-D]2" activePane="bottomRight" state="frozen"\/>/,
    );
    expect(sheet).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+\d+"\/>/);
  });

  test('the filter of the findings covers the head and all thirteen rows, no more', () => {
    expect(xml('xl/worksheets/sheet2.xml')).toContain('<autoFilter ref="A1:AB14"/>');
  });

  test('has number formats for shares and days', () => {
    expect(xml('xl/styles.xml')).toContain('formatCode="0.0%"');
    expect(xml('xl/styles.xml')).toContain('formatCode="yyyy-mm-dd"');
  });

  test('is the same file at another time in another zone', async () => {
    const first = await at('2020-02-03T04:05:06Z', 'UTC', () => bytesOf(given('broken')));
    const later = await at('2031-12-30T23:59:58Z', 'Asia/Almaty', () => bytesOf(given('broken')));
    expect(later.equals(first)).toBe(true);
  });
});

/** With the clock and the time zone of somewhere else. */
async function at<T>(time: string, zone: string, run: () => Promise<T>): Promise<T> {
  vi.stubEnv('TZ', zone);
  vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] });
  try {
    return await run();
  } finally {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  }
}

describe('a hostile project', async () => {
  const evil = '=cmd|" /C calc"!A0';
  const long = 'Қ'.repeat(100_000);
  const project = assessment({
    ...given('hostile')[0],
    findings: [
      finding({
        criterion: 'a',
        verdict: 'not-met',
        title: evil,
        remedy: 'x_x0041_x & <b>]]></b>\u0000\ud800',
        requires: long,
        decided_by: [leaf({ path: 'p', observed: '=1+1', operator: 'equals', limit: '-1' })],
      }),
    ],
  });
  const { Findings } = await sheetsOf([project]);
  const files = unzipSync(await bytesOf([project]));

  test('its formulas are text', () => {
    expect(Findings?.[0]?.Title).toBe(evil);
    const sheets = Object.entries(files).filter(([path]) => path.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(8);
    expect(sheets.filter(([, bytes]) => strFromU8(bytes).includes('<f'))).toEqual([]);
  });

  test('its text is cut where a cell is full, and says so', () => {
    const text = String(Findings?.[0]?.Requires);
    expect(text).toHaveLength(32_767);
    expect(text).toMatch(/^Қ+ … \(cut here: a cell holds no more\)$/);
  });

  test('its marks and escapes are letters', () => {
    expect(strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain(
      'x_x005F_x0041_x &amp; &lt;b&gt;]]&gt;&lt;/b&gt;',
    );
  });
});

test.each([
  [
    { observed: '10 mg/L', limit: '10 mg/L', margin: 'at the limit' },
    { measured: 10, limit: 10, margin: 0, unit: 'mg/L' },
  ],
  [
    { observed: '62 %', limit: '95 %', margin: '33 % (34.7 %) below' },
    { measured: 62, limit: 95, margin: -33, share: expect.closeTo(-0.347, 10), unit: '%' },
  ],
  [
    { observed: '3 t', limit: '0 t', margin: '3 t above' },
    { measured: 3, limit: 0, margin: 3, unit: 't' },
  ],
  [
    { observed: '1', limit: '2 within 1 %', margin: '1 (50 %) below' },
    { measured: 1, limit: 2, margin: -1, share: -0.5, unit: '' },
  ],
  [{ observed: 'lithium', limit: 'lithium, nickel' }, undefined],
  [{ observed: '20 t to 30 t', limit: '25 t' }, undefined],
])('of %o the figures are %o', (given, expected) => {
  expect(figureOf(leaf({ path: 'p', ...given }))).toEqual(expected);
});
