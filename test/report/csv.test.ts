import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.js';
import { csv, csvText } from '../../src/report/csv.js';
import { assessment, finding, leaf } from './assessments.js';
import { cases } from './cases.js';

const view = { color: false, width: 80, ascii: false, all: false };

type Row = Readonly<Record<string, string>>;

/** Read by a parser that is not ours, and strict about quotes and the number of cells. */
function read(assessments: readonly Assessment[]): readonly Row[] {
  return parse(csv.render(assessments, view), { bom: true, columns: true, record_delimiter: '\r\n' });
}

function given(name: string): readonly Assessment[] {
  return cases[name] ?? [];
}

function rowOf(rows: readonly Row[], criterion: string, item = ''): Row {
  const [row] = rows.filter((one) => one.criterion === criterion && one.item === item);
  if (row === undefined) throw new Error(`no row of ${criterion} ${item}`);
  return row;
}

describe('a project with every verdict', () => {
  const rows = read(given('broken'));

  test('has a row for each of its ten findings and, below that of the dams, one for each of three items', () => {
    expect(rows.map(({ criterion, item }) => `${criterion} ${item}`.trim())).toEqual([
      'eu.crma.strategic-material',
      'eu.crma.progress-report',
      'eu.bat.dust',
      'kz.env.dam-monitoring',
      'kz.env.dam-monitoring dam-1',
      'kz.env.dam-monitoring dam-2',
      'kz.env.dam-monitoring *',
      'eu.crma.host-approval',
      'kz.env.closure-security',
      'eu.crma.technical-feasibility',
      'eu.batt.passport',
      'eu.crma.sustainability-union',
      'eu.crma.change-notified',
    ]);
  });

  test('says of a limit that is passed the arithmetic, the place, the proof and the remedy', () => {
    expect(rowOf(rows, 'eu.bat.dust')).toEqual({
      project: 'refinery',
      project_name: 'Refinery',
      as_of: '2026-11-22',
      criterion: 'eu.bat.dust',
      item: '',
      verdict: 'not-met',
      would_be: '',
      from: '',
      breaks_gate: 'false',
      waived: 'false',
      binds: 'false',
      severity: 'major',
      reach: 'benchmark',
      side: 'eu',
      standard: 'bat-non-ferrous-metals',
      edition: '2016-06-30',
      short: 'NFM BAT',
      provision: 'BAT 14, Table 3',
      title: 'Dust of the smelter',
      requires:
        'The mean of a day of dust in the gas that leaves the smelter stays within the range of the conclusions.',
      pillar: 'environment',
      topic: 'air.dust',
      credit_low: '0',
      credit_high: '0',
      weight: '3',
      parts: '',
      why: 'environment.air.points.stack-1.emissions (dust, daily) is 0.012 g/Nm3 (= 12 mg/Nm3); asked: at most 5 mg/Nm3, best practice 2 mg/Nm3; 7 mg/Nm3 (140 %) above [examples/refinery/project.yaml:88]',
      file: 'examples/refinery/project.yaml',
      line: '88',
      evidence: 'emission-measurement: expired (lab-2023)',
      remedy: 'The operator fits or mends a bag filter.',
      verified: 'text',
      law_read_to: '2026-02-14',
      fingerprint: '0'.repeat(64),
      hypothetical: '',
    });
  });

  test('marks what breaks the gate', () => {
    expect(rows.filter((row) => row.breaks_gate === 'true').map(({ criterion }) => criterion)).toEqual([
      'eu.crma.host-approval',
    ]);
  });

  test('gives what is outside of the score neither credit nor weight', () => {
    for (const criterion of ['eu.batt.passport', 'eu.crma.sustainability-union'])
      expect(rowOf(rows, criterion)).toMatchObject({ credit_low: '', credit_high: '', weight: '' });
    expect(rowOf(rows, 'eu.batt.passport')).toMatchObject({ would_be: 'unknown', from: '2027-02-18' });
  });

  test('sums to the weight of the score: two critical of 5 and six major of 3', () => {
    expect(rows.reduce((sum, row) => sum + Number(row.weight), 0)).toBe(2 * 5 + 6 * 3);
  });

  test('says of an item its own verdict, credit and reasons', () => {
    expect(rowOf(rows, 'kz.env.dam-monitoring', 'dam-2')).toMatchObject({
      verdict: 'partly-met',
      credit_low: '0.33',
      credit_high: '0.66',
      weight: '',
      parts: '1 of 3 points met; not met: drills; unknown: readings',
      line: '140',
      evidence: 'tailings-plan: in the register, valid (plan-2)',
    });
    expect(rowOf(rows, 'kz.env.dam-monitoring', '*')).toMatchObject({
      verdict: 'unknown',
      why: 'list environment.waste.facilities is not declared complete (2 given) [examples/refinery/project.yaml:101]',
    });
  });
});

test('marks the items that break the gate, not those beside them', () => {
  const item = (id: string, verdict: 'met' | 'not-met') => ({
    ...{ id, verdict, credit: { low: 0, high: 0 }, decided_by: [], evidence: [] },
  });
  const rows = read([
    assessment({
      findings: [
        finding({ criterion: 'a', verdict: 'not-met', items: [item('x', 'met'), item('y', 'not-met')] }),
      ],
      gate: {
        held: false,
        broken: [{ reason: 'critical', criterion: 'a', item: 'y', message: 'y is short' }],
        accepted: [],
      },
    }),
  ]);
  expect(rows.map((row) => `${row.item}:${row.breaks_gate}`)).toEqual([':true', 'x:false', 'y:true']);
});

test('several projects stand below one head, each row with its project', () => {
  const rows = read(given('several'));
  expect([...new Set(rows.map(({ project }) => project))]).toEqual(['refinery', 'qonyrat']);
  expect(rows).toHaveLength(4 + 13 + 1 + 1);
  expect(rowOf(rows, 'kz.subsoil.local-content').project_name).toBe('Қоңырат кен орны: мыс өндіру зауыты');
});

test('begins with the byte order mark that Excel asks for, and ends each line with CRLF', () => {
  const text = csv.render(given('held'), view);
  expect(text.startsWith('\ufeffproject,')).toBe(true);
  expect(text.slice(1)).not.toContain('\ufeff');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('\r\n')).toBe(true);
});

describe('a hostile project', () => {
  const rows = read(given('hostile'));

  test('moves, colours and turns nothing', () => {
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /[\p{Cc}\p{Cf}\p{Cs}]/u.test(cell))).toEqual([]);
    expect(rows[0]?.project_name).toBe('red gnp.exe ]]><script>alert(1)</script> | a b =1+1');
  });

  test('runs no formula, in whatever way the line is cut', () => {
    const danger = '=cmd|" /C calc"!A0';
    const text = csvText([
      [danger, `x;${danger}`, `x; ${danger}`, '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '\u200b=1'],
    ]);
    const cut = [',', ';'].flatMap((delimiter) =>
      parse(text, { bom: true, delimiter, relax_quotes: true, record_delimiter: '\r\n' }).flat(),
    );
    expect(cut).toHaveLength(10 + 3);
    expect(cut.filter((cell) => /^\s*"?\s*[=+\-@＝]/.test(cell))).toEqual([]);
  });

  test('keeps a text of 100 kB whole', () => {
    const observed = 'Қ"'.repeat(50_000);
    const [row] = read([
      assessment({
        findings: [
          finding({ criterion: 'a', verdict: 'not-met', decided_by: [leaf({ path: 'p', observed })] }),
        ],
      }),
    ]);
    expect(row?.why).toBe(`p is ${observed}`);
  });
});

test('figures stay figures: no apostrophe, no separator', () => {
  expect(csvText([[-0.5, 1234.5, 0, true, undefined, '']])).toBe('\ufeff-0.5,1234.5,0,true,,\r\n');
});

test('quotes what would end a cell', () => {
  expect(csvText([['a,b', 'say "no"', 'a;b', 'plain']])).toBe('\ufeff"a,b","say ""no""","a;b",plain\r\n');
});
