import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.js';
import { type Bench, benchOf, type Ran } from './support/bench.js';

const kounrad = new URL('../../examples/kounrad/project.yaml', import.meta.url);
const names = ['json', 'csv', 'xlsx', 'oscal', 'cyclonedx'] as const;

let bench: Bench;
let ran: Ran;
const file = (name: string): string => join(bench.folder, `report.${name}`);
const text = (name: string): string => readFileSync(file(name), 'utf8');

beforeAll(async () => {
  bench = benchOf('data-formats');
  bench.write({ 'project.yaml': readFileSync(kounrad) });
  const asked = names.flatMap((name) => ['--format', `${name}=report.${name}`]);
  ran = await bench.run(['assess', 'project.yaml', '--as-of', '2026-11-25', ...asked]);
}, 120_000);

afterAll(() => bench.clear());

test('one run of an example writes them all, and breaks the gate as ever', async () => {
  expect(ran.code).toBe(1);
  expect(ran.stdout).toBe('');
});

test('each has every finding of the example once', async () => {
  const { findings } = JSON.parse(text('json')) as Assessment;
  const criteria = findings.map(({ criterion }) => criterion).toSorted();
  expect(criteria.length).toBeGreaterThan(1000);

  const rows: readonly Record<string, string>[] = parse(text('csv'), { bom: true, columns: true });
  expect(
    rows
      .filter(({ item }) => item === '')
      .map(({ criterion }) => criterion)
      .toSorted(),
  ).toEqual(criteria);

  const sheets = await readXlsxFile(file('xlsx'));
  const [, ...cells] = sheets.find(({ sheet }) => sheet === 'Findings')?.data ?? [];
  expect(
    cells
      .filter((row) => row[2] === null)
      .map((row) => row[1])
      .toSorted(),
  ).toEqual(criteria);

  const [result] = JSON.parse(text('oscal'))['assessment-results'].results;
  const judged = result.findings.map((one: { target: { 'target-id': string } }) => one.target['target-id']);
  const [selection] = result['reviewed-controls']['control-selections'];
  const excluded = selection['exclude-controls'].map((one: { 'control-id': string }) => one['control-id']);
  expect([...judged, ...excluded].toSorted()).toEqual(criteria);

  const { standards } = JSON.parse(text('cyclonedx')).definitions;
  const requirements = standards.flatMap(
    (one: { requirements: { identifier: string }[] }) => one.requirements,
  );
  expect(requirements.map((one: { identifier: string }) => one.identifier).toSorted()).toEqual(criteria);
});
