import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alignFormats } from '../../src/report/align/formats.js';
import { horizonFormats } from '../../src/report/horizon/formats.js';
import { formats } from '../../src/report/index.js';
import { planFormats } from '../../src/report/plan/formats.js';
import { type Bench, benchOf, type Ran } from './support/bench.js';

/** Every command and format on a project whose every free text is an attack, beside the same one with tame texts. */
const calm = benchOf('tame');
const wild = benchOf('hostile');
afterAll(() => {
  calm.clear();
  wild.clear();
});

const hostile =
  '=cmd() \u001b[31mred\u001b[0m \u001b]0;title\u0007 \u202egnp.exe\u2066\u200f ]]><script>alert(1)</script> | a\r\nb\u009b2J \u200b\ufeff Қазақ ұңғыма';

/** In double quotes of YAML, which takes no raw control character. */
const quoted = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u200b-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const projectOf = (text: string): string => `schema_version: 1
project: { id: p, name: ${quoted(text)}, country: KZ, region: ${quoted(text)}, stage: operation, reporting_period: 2025 }
company: { name: ${quoted(text)}, parent: ${quoted(text)} }
rights:
  - { id: licence, kind: mining-licence, holder: ${quoted(text)}, issued_on: 2020-11-16, expires_on: 2045-11-15 }
environment:
  water:
    sources: [{ id: well, kind: groundwater, name: ${quoted(text)} }]
    discharges: [{ id: outlet, kind: process, receiver: surface-water }]
documents:
  - { id: permit, kind: water-use-permit, title: ${quoted(text)}, issuer: ${quoted(text)}, status: approved, issued_on: 2022-01-10, expires_on: 2028-05-31 }
complete: [documents, environment.water.sources, environment.water.discharges]
`;

const waiversOf = (text: string, ticket: string): string => `schema_version: 1
waivers:
  - { criterion: kz.water.discharge-use-permit, reason: ${quoted(text)}, approved_by: ${quoted(text)}, approved_on: 2026-09-01, expires: 2027-12-31, ticket: ${quoted(ticket)}, risk: ${quoted(text)} }
`;

const long = 'Қ'.repeat(50_000);
const judged = ['--as-of', '2026-12-01', '-s', 'water-code', '-s', 'water-framework-directive'];
const commands = {
  assess: { formats, more: ['--waivers', 'waivers.yaml'] },
  align: { formats: alignFormats, more: [] },
  horizon: { formats: horizonFormats, more: [] },
  plan: { formats: planFormats, more: [] },
};

/** Every command with all of its formats at once, each into a file; `waivers check` on standard output. */
async function runAll(bench: Bench, text: string, ticket: string): Promise<readonly Ran[]> {
  bench.write({ 'p.yaml': projectOf(text), 'waivers.yaml': waiversOf(text, ticket) });
  const ran: Ran[] = [];
  for (const [command, { formats: all, more }] of Object.entries(commands)) {
    const wanted = Object.keys(all).flatMap((format) => ['-f', `${format}=${command}.${format}`]);
    ran.push(await bench.run([command, 'p.yaml', ...judged, ...more, ...wanted]));
  }
  for (const format of ['table', 'json']) {
    const check = await bench.run(['waivers', 'check', 'waivers.yaml', 'p.yaml', ...judged, '-f', format]);
    bench.write({ [`waivers.${format}`]: check.stdout });
    ran.push(check);
  }
  return ran;
}

let tame: readonly Ran[] = [];
let attacked: readonly Ran[] = [];
beforeAll(async () => {
  tame = await runAll(calm, 'Tame', 'T-1');
  attacked = await runAll(wild, hostile, long);
}, 120_000);

const fileOf = (name: string, { folder } = wild): string => readFileSync(join(folder, name), 'utf8');

test('every exit code is that of the tame project, and standard error is as safe', () => {
  const codes = (ran: readonly Ran[]) => ran.map(({ code }) => code);
  // Only `assess` holds the gate, which breaks on the discharge without an environmental permit.
  expect(codes(tame)).toEqual([1, 0, 0, 0, 0, 0]);
  expect(codes(attacked)).toEqual(codes(tame));
  for (const { stderr } of attacked) expect(stderr).not.toMatch(unsafe);
});

const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cs}/u;

const texts = [
  ...Object.entries(commands).flatMap(([command, { formats: all }]) =>
    Object.entries(all)
      .filter(([, format]) => !('binary' in format && format.binary))
      .map(([format]) => `${command}.${format}`),
  ),
  ...['waivers.table', 'waivers.json'],
];

const named = (...parts: readonly string[]) =>
  texts.filter((name) => parts.some((part) => name.includes(part)));

/** These name neither the project nor what was accepted: rows of criteria, annotations. */
const nameless = ['assess.github', 'assess.gitlab', 'align.csv'];

// CRLF and the byte order mark at the start belong to CSV, CRLF to calendars.
const read = (name: string): string =>
  fileOf(name)
    .replaceAll('\r\n', '\n')
    .replace(/^\ufeff/, '');

test.each(texts)('%s holds no control character and nothing that turns the text round', (name) => {
  expect(read(name).length).toBeGreaterThan(100);
  expect(read(name)).not.toMatch(unsafe);
});

test.each(texts.filter((name) => !nameless.includes(name)))('%s keeps Kazakh letters', (name) => {
  // A calendar folds its lines.
  expect(read(name).replaceAll('\n ', '')).toContain('Қазақ');
});

test.each(named('html', 'markdown', 'junit'))('%s holds no markup of the project', (name) => {
  expect(read(name)).not.toMatch(/<\/?script.{0,8}alert|alert\(1\).{0,4}<\/script|\]\]>.?script/);
});

test.each(named('json', 'oscal', 'cyclonedx', 'sarif', 'gitlab'))('%s is whole JSON', (name) => {
  const documents = name.endsWith('ndjson') ? read(name).trim().split('\n') : [read(name)];
  for (const document of documents) expect(JSON.parse(document)).toBeTypeOf('object');
});

test.each(named('csv'))('%s has no cell that is a formula, in whatever way the line is cut', (name) => {
  const cells = [',', ';'].flatMap((delimiter) =>
    parse(fileOf(name), { bom: true, delimiter, relax_quotes: true, relax_column_count: true }).flat(),
  );
  expect(cells.length).toBeGreaterThan(10);
  expect(cells.filter((cell) => /^\s*"?\s*[=+@＝]/.test(cell))).toEqual([]);
});

test('data stays the data: the name in JSON, and a text of 100 kB', () => {
  for (const name of ['assess', 'align', 'horizon', 'plan'])
    expect(JSON.parse(fileOf(`${name}.json`)).project.name).toBe(hostile);
  expect(JSON.parse(fileOf('waivers.json'))[0].ticket).toBe(long);
});

test('a calendar has as many events, lines and all, as that of the tame project', () => {
  const events = (of: Bench) => fileOf('horizon.ics', of).split('\r\nBEGIN:VEVENT\r\n').length - 1;
  expect(events(calm)).toBeGreaterThan(0);
  expect(events(wild)).toBe(events(calm));
});

test('a workbook has no formula, and no part with a control character', () => {
  const parts = Object.entries(unzipSync(readFileSync(join(wild.folder, 'assess.xlsx')))).map(
    ([path, bytes]) => [path, strFromU8(bytes).replaceAll('\r\n', '\n')] as const,
  );
  expect(parts.some(([, text]) => text.includes('Қазақ'))).toBe(true);
  expect(parts.filter(([, text]) => unsafe.test(text)).map(([path]) => path)).toEqual([]);
  expect(parts.filter(([path, text]) => /sheet\d/.test(path) && /<f[ >]/.test(text))).toEqual([]);
});

test('a name of 100 kB is refused in one short line', async () => {
  wild.write({ 'long.yaml': projectOf('Tame').replace('name: "Tame"', `name: "${long}"`) });
  const { code, stdout, stderr } = await wild.run(['assess', 'long.yaml', ...judged]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('long.yaml:2:25  longer than 500 characters');
  expect(stderr.length).toBeLessThan(400);
});
