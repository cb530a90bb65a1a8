import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Horizon, HorizonEntry } from '../../src/model/horizon.js';
import { validateAgainst } from '../../src/validate/schema.js';
import { benchOf } from './support/bench.js';
import { criterion, pack } from './support/pack.js';

/** Days here are worked out by hand from the law and the facts written below; the as-of day is 2026-11-22. */
const bench = benchOf('horizon');
afterAll(() => bench.clear());

const share = (limit: string): string =>
  `test: { fact: environment.water.recycled_share, at_least: ${limit} }`;

const first = [
  criterion('kz.demo.policy', `from: 2027-08-18\n    ${share('80 %')}`),
  criterion('kz.demo.later', `from: { fact: project.commissioned_on, plus: P2Y }\n    ${share('60 %')}`),
  criterion('kz.demo.permit', 'test: { document: environmental-permit, valid: true }'),
  criterion('kz.demo.waste', 'test: { filed: waste-inventory-report, every: year, by: 02-28 }'),
  criterion(
    'kz.demo.cases',
    `test:
      cases:
        - { when: { date: as-of, before: 2028-01-01 }, test: { fact: environment.water.recycled_share, at_least: 50 % } }
        - { otherwise: { fact: environment.water.recycled_share, at_least: 75 % } }`,
  ),
  criterion(
    'kz.demo.sampled',
    'test: { fact: environment.monitoring.soil_sampled_on, not_older_than: P10Y }',
  ),
  criterion('kz.demo.share', share('65 %')),
  criterion('kz.demo.gone', share('10 %')),
].join('');

const second = `replace:${criterion('kz.demo.share', share('90 %'))}
add:${criterion('kz.demo.more', share('20 %'))}
remove: [kz.demo.gone]`;

const project = `schema_version: 1
project: { id: p, name: P, country: KZ, commissioned_on: 2025-06-30, reporting_period: 2025 }
rights:
  - { id: licence, kind: mining-licence, issued_on: 2020-11-16, term: 25 years, extension: 10 years }
  - { id: old, kind: mining-licence, expires_on: 2031-05-31 }
environment:
  water: { recycled_share: { 2025: 70 % } }
  monitoring: { soil_sampled_on: 2018-05-30 }
documents:
  - { id: permit, kind: environmental-permit, status: approved, issued_on: 2022-01-10, expires_on: 2028-05-31 }
  - { id: plan, kind: closure-plan, status: approved, issued_on: 2022-01-10, expires_on: 2029-03-31 }
`;

beforeAll(() =>
  bench.write({
    '2020.yaml': pack(first, { from: '2020-01-01' }),
    '2030.yaml': pack(second, { from: '2030-01-01', extends: '2020-01-01' }),
    'p.yaml': project,
    'empty.yaml': 'schema_version: 1\nproject: { id: e, name: E, country: KZ }\n',
    'still.yaml': pack(criterion('kz.demo.still', 'test: { fact: project.country, equals: KZ }'), {
      from: '2020-01-01',
    }),
  }),
);

const packs = ['-s', '2020.yaml', '-s', '2030.yaml'];

async function horizon(...args: readonly string[]): Promise<Horizon> {
  const { code, stdout, stderr } = await bench.run(['horizon', 'p.yaml', ...packs, ...args, '-f', 'json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

/** `day kind subject: criterion before>after, …`. */
function told({ day, kind, subject, findings }: HorizonEntry): string {
  const short = findings.map(
    ({ criterion: id, before, after }) => `${id.slice(8)} ${before ?? 'none'}>${after ?? 'none'}`,
  );
  return `${day ?? 'no day'} ${kind} ${subject.id}: ${short.join(', ')}`;
}

test('every day of the law and of the project, with the verdict then on the facts of today', async () => {
  const { entries, until, later } = await horizon();
  expect([until, later]).toEqual(['2076-11-22', 0]);
  expect(entries.map(told)).toEqual([
    // The report on 2026 is due by 28 February 2027: not in the register, so unknown before and after.
    '2027-02-28 due waste-inventory-report: waste unknown>unknown',
    // 30 June 2025 and two years; 70 % is above 60 %.
    '2027-06-30 begins kz/demo-code: later upcoming>met',
    // 70 % is below 80 %.
    '2027-08-18 begins kz/demo-code: policy upcoming>not-met',
    // 50 % until 2027, 75 % from 2028 on.
    '2028-01-01 changes kz/demo-code: cases met>not-met',
    // A figure of 2025 is good for 24 months after 31 December 2025: the last fresh day is 31 December 2027.
    '2028-01-01 stale figures: policy not-met>unknown, later met>unknown, cases not-met>unknown, share met>unknown, gone met>unknown',
    // 30 May 2018 and ten years: the day of age itself is not too old.
    '2028-05-30 due environment.monitoring.soil_sampled_on: sampled met>not-met',
    // Good until 31 May 2028 inclusive.
    '2028-06-01 expires permit: permit met>not-met',
    // No criterion reads it.
    '2029-04-01 expires plan: ',
    '2030-01-01 begins kz/demo-code: more none>met',
    '2030-01-01 changes kz/demo-code: share met>not-met',
    '2030-01-01 lapses kz/demo-code: gone met>none',
    '2031-06-01 expires old: ',
    // 16 November 2020 and 25 years, and 10 more.
    '2045-11-16 expires licence: ',
    '2055-11-16 expires licence: ',
  ]);
});

test('last days, moved limits, the place in the file, and that a filing comes again', async () => {
  const { entries } = await horizon();
  const of = (start: string) => entries.find((entry) => told(entry).startsWith(start));
  expect(of('2028-06-01 expires permit')).toMatchObject({
    last_day: '2028-05-31',
    subject: { type: 'document', file: 'p.yaml', line: 10 },
  });
  expect(of('2027-02-28 due')).toMatchObject({
    repeats: 'year',
    last_day: '2027-02-28',
    subject: { period: '2026' },
  });
  expect(of('2030-01-01 changes')?.findings[0]?.limits).toEqual([
    {
      what: 'environment.water.recycled_share',
      operator: 'at_least',
      from: '65 %',
      to: '90 %',
      times: 90 / 65,
    },
  ]);
  // Which day is the last of a reckoned term the licence has to say.
  expect(of('2045-11-16')).not.toHaveProperty('last_day');
  expect(of('2045-11-16')?.subject.said).toBe('issued_on 2020-11-16 + 25 years');
  expect(of('2031-06-01')?.last_day).toBe('2031-05-31');
});

describe('--until', () => {
  test('is inclusive, and what waits for a later day is counted', async () => {
    expect((await horizon('--until', '2027-08-18')).entries.map(told).at(-1)).toMatch(/^2027-08-18 begins/);
    const before = await horizon('--until', '2027-08-17');
    expect(before.entries.map(({ day }) => day)).toEqual(['2027-02-28', '2027-06-30']);
    expect(before.later).toBe(1);
  });

  test.each([
    [['--until', '2026-11-21'], /--until: 2026-11-21 lies before the day that is looked from/],
    [['--until', '2027-02-30'], /--until: .*2027-02 has 28 days/],
    [['--until', '2027'], /--until: `2027` is no single day/],
  ])('%j is exit 2', async (args, message) => {
    const { code, stderr } = await bench.run(['horizon', 'p.yaml', ...packs, ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

test('the day before, the last day and the day after the end of a paper', async () => {
  const days = await Promise.all(
    ['2028-05-30', '2028-05-31', '2028-06-01'].map(async (day) => {
      const { entries } = await horizon('--as-of', day, '--until', '2028-12-31');
      return entries.filter(({ subject }) => subject.id === 'permit').map(({ day: on }) => on);
    }),
  );
  expect(days).toEqual([['2028-06-01'], ['2028-06-01'], []]);
});

test('a waiver has no force on the day after its last', async () => {
  bench.write({
    'waivers.yaml': `schema_version: 1
waivers:
  - { criterion: kz.demo.share, reason: "A new plant", approved_by: "Someone, director", approved_on: 2026-01-10, expires: 2027-01-09 }
`,
  });
  const { entries } = await horizon('--waivers', 'waivers.yaml');
  expect(entries[0]).toMatchObject({ day: '2027-01-10', last_day: '2027-01-09', kind: 'expires' });
  const { stdout } = await bench.run(['horizon', 'p.yaml', ...packs, '--waivers', 'waivers.yaml']);
  expect(stdout).toContain('2027-01-10 ends the waiver of kz.demo.share has no force any more (A new plant)');
  expect((await horizon('--no-waivers')).entries[0]?.day).toBe('2027-02-28');
});

test('a pinned edition has none that follows on it', async () => {
  const { code, stdout } = await bench.run(['horizon', 'p.yaml', '-s', '2020.yaml', '-f', 'json']);
  const { entries }: Horizon = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(entries.filter(({ subject }) => subject.type === 'edition')).toEqual([]);
});

test('where nothing lies ahead it says so, in every format', async () => {
  const run = async (format: string) =>
    (await bench.run(['horizon', 'empty.yaml', '-s', 'still.yaml', '-f', format])).stdout;
  const said = /Nothing is known to begin, change, end or fall due from 2026-11-22 to 2076-11-22\./;
  for (const format of ['table', 'markdown']) expect(await run(format)).toMatch(said);
  expect(JSON.parse(await run('json')).entries).toEqual([]);
  expect((await run('csv')).trimEnd().split('\r\n')).toHaveLength(1);
  expect(eventsIn(await run('ics'))).toEqual([]);
});

test('a bad file is told and the good one judged all the same', async () => {
  bench.write({ 'bad.yaml': 'project: 1\n' });
  const { code, stdout, stderr } = await bench.run(['horizon', 'bad.yaml', 'p.yaml', ...packs, '-f', 'json']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/bad\.yaml/);
  expect(JSON.parse(stdout)).toHaveLength(1);
});

const locate = (pointer: string) => ({ file: 'h.json', line: 1, column: 1, pointer, exact: false });

test('the document is as its schema says', async () => {
  const { stdout } = await bench.run(['horizon', 'p.yaml', ...packs, '-f', 'json']);
  expect(
    validateAgainst('horizon', { path: 'h.json', value: JSON.parse(stdout), files: [], locate }),
  ).toEqual([]);
});

interface Event {
  readonly uid: string;
  readonly day: string;
  readonly summary: string;
  readonly description: string;
}

/** Read by another library than the one that writes. */
function eventsIn(text: string): readonly Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    expect(event.startDate.isDate).toBe(true);
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-22T00:00:00Z');
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      summary: event.summary,
      description: event.description,
    };
  });
}

describe('as a calendar', () => {
  const calendar = async (file: string, ...args: readonly string[]) =>
    (await bench.run(['horizon', file, ...packs, ...args, '-f', 'ics'])).stdout;

  test('an event a day and subject, with names of its own that stay', async () => {
    const { entries } = await horizon();
    const text = await calendar('p.yaml');
    const events = eventsIn(text);
    expect(events.map(({ day }) => day)).toEqual(entries.map(({ day }) => day));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.find(({ day }) => day === '2027-08-18')).toMatchObject({
      summary: 'begins: DEMO: 1 criterion begins to apply',
      description: expect.stringContaining('upcoming before, then not met'),
    });
    expect(events.find(({ day }) => day === '2028-06-01')?.description).toContain('Last day: 2028-05-31');
    expect(await calendar('p.yaml')).toBe(text);
    // RFC 5545, 3.1: lines of at most 75 octets, ended by CRLF.
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual(
      [],
    );
  });

  test('no text of a project ends a line, adds an event or turns the text round', async () => {
    const name = 'a, b; c\\\\n \\nEND:VEVENT\\r\\nBEGIN:VEVENT\\u001b[31m\\u202e Қазақ';
    bench.write({ 'hostile.yaml': project.replace('name: P,', `name: "${name}",`) });
    const text = await calendar('hostile.yaml');
    const events = eventsIn(text);
    expect(events).toHaveLength(eventsIn(await calendar('p.yaml')).length);
    expect(events[0]?.description).toMatch(/^a, b; c\\n END:VEVENT BEGIN:VEVENT Қазақ, as of 2026-11-22\n/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u202e]/);
  });
});

describe('as rows and as a page', () => {
  test('a row a criterion, and one for what touches none; no cell is a formula', async () => {
    bench.write({ 'formula.yaml': project.replace('name: P,', 'name: "=cmd()",') });
    const { stdout } = await bench.run(['horizon', 'formula.yaml', ...packs, '-f', 'csv']);
    const lines = stdout.replace('\ufeff', '').trimEnd().split('\r\n');
    // Fourteen entries: one of five criteria, nine of one, four of none.
    expect(lines).toHaveLength(1 + 5 + 9 + 4);
    expect(lines[1]?.startsWith("p,'=cmd(),2026-11-22,2027-02-28,,2027-02-28,due,filing,")).toBe(true);
  });

  test('a page that holds no markup of a project', async () => {
    bench.write({ 'markup.yaml': project.replace('name: P,', 'name: "<script> | **x** @all",') });
    const { stdout } = await bench.run(['horizon', 'markup.yaml', ...packs, '-f', 'markdown']);
    expect(stdout).toContain('# &lt;script&gt; &#124; &#42;&#42;x&#42;&#42; &#64;all: what lies ahead');
    expect(stdout).not.toMatch(/<script>|\*\*x|@all/);
    expect(stdout).toContain(
      '| 2028-06-01 | ends | Environmental permit (permit): ended, good until 2028-05-31 | 1 not met |',
    );
  });

  test('a screen: the day, what happens, and what becomes of the verdict', async () => {
    const { stdout } = await bench.run(['horizon', 'p.yaml', ...packs, '--width', '100']);
    expect(stdout).toMatch(/as of {5}2026-11-22; looked ahead to 2076-11-22/);
    expect(stdout).toMatch(/2027-08-18 begins DEMO: 1 criterion begins to apply\n {4}✗ /);
    expect(stdout).toMatch(/upcoming before, then not met/);
    expect(stdout).toMatch(/2028-01-01 too old figures grow too old: 5 verdicts to be shown anew/);
  });
});
