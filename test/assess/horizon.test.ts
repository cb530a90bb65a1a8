import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contextOf } from '../../src/assess/context.js';
import { courseOf, fingerprintOf, type Ground } from '../../src/assess/horizon/stand.js';
import { horizonOf } from '../../src/assess/horizon.js';
import { bindsOf, judgeCriterion } from '../../src/assess/judge-criterion.js';
import { selectEditions } from '../../src/assess/select.js';
import { readProject } from '../../src/cli/project.js';
import { readStandards } from '../../src/cli/standards.js';
import type { HorizonEntry } from '../../src/model/horizon.js';
import { dayOf, formatDay } from '../../src/quantity/day.js';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const standards = readStandards([], cwd);
const asOf = dayOf({ year: 2026, month: 12, dayOfMonth: 1 });

function projectAt(path: string) {
  const read = readProject(`examples/${path}/project.yaml`, standards, cwd);
  if ('problems' in read) throw new Error(`${path} cannot be read`);
  return read;
}

function horizonIn(path: string, acts: readonly string[], untilYear = 2076) {
  const { facts, source, project } = projectAt(path);
  const pins = acts.map((standard) => ({ standard }));
  return horizonOf({
    facts,
    locate: source.locate,
    project: { id: project.project.id, name: project.project.name, file: source.path },
    selection: selectEditions(standards.editions, pins, asOf, facts.reportingPeriod),
    kinds: standards.shared.library.kinds,
    dated: standards.shared.dated,
    asOf,
    inputs: [],
    tool: { name: 'esg-align', version: '0.0.0' },
    editions: standards.editions,
    pins,
    until: dayOf({ year: untilYear, month: 12, dayOfMonth: 1 }),
    titles: new Map(),
    used: { editions: [], editions_absent: [] },
    ends: [
      {
        kind: 'waiver',
        of: 'kz.env.noise',
        what: 'noise at night',
        day: dayOf({ year: 2027, month: 5, dayOfMonth: 31 }),
      },
    ],
  });
}

function verdicts(entry: HorizonEntry | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (entry?.findings ?? []).map(({ criterion, before, after }) => [criterion, `${before} > ${after}`]),
  );
}

describe('a project of battery graphite', () => {
  const { entries } = horizonIn('sarytogan-graphite', ['batteries-regulation', 'subsoil-code']);

  test('due diligence of the Batteries Regulation, Art. 47 to 53, from 18 August 2027', () => {
    const entry = entries.find(({ day, kind }) => day === '2027-08-18' && kind === 'begins');
    expect(entry?.subject).toMatchObject({ type: 'standard', id: 'eu/batteries-regulation' });
    // What is not disclosed: whether it delivers to those who place batteries on the market of the Union.
    expect(verdicts(entry)['eu.batteries.due-diligence-policy']).toBe('upcoming > unknown');
  });

  test('the days of its licence as far as they are disclosed: December 2024 or January 2025, 25 years, 20 more', () => {
    const licence = entries.filter(({ subject }) => subject.type === 'right');
    expect(licence.map(({ day, day_to: to, subject }) => [day, to, subject.said])).toEqual([
      ['2049-12-01', '2050-01-31', 'issued_on 2024-12 or 2025-01 + 25 years'],
      ['2069-12-01', '2070-01-31', 'issued_on 2024-12 or 2025-01 + 25 years + 20 years'],
    ]);
  });

  test('other days of the law, counted from what the file says', () => {
    const acts = ['critical-raw-materials-act', 'forced-labour-regulation', 'environmental-code'];
    const { entries: others } = horizonIn('sarytogan-graphite', acts, 2028);
    const daysOf = (id: string) =>
      others
        .filter(({ findings }) => findings.some(({ criterion }) => criterion === id))
        .map(({ day, kind }) => `${day} ${kind}`);
    // Art. 8(1): two years after the recognition of 4 June 2025
    expect(daysOf('eu.crma.progress-report')).toEqual(['2027-06-04 begins']);
    // Regulation (EU) 2024/3015, Art. 39
    expect(daysOf('eu.flr.no-forced-labour')).toEqual(['2027-12-14 begins']);
    // Art. 384 of the Code: every year before 1 March
    expect(daysOf('kz.env.waste-inventory-report')).toContain('2027-02-28 due');
  });

  test('what somebody accepted until a last day has no force on the day after', () => {
    const entry = entries.find(({ subject }) => subject.type === 'waiver');
    expect(entry).toMatchObject({ day: '2027-06-01', last_day: '2027-05-31', kind: 'expires' });
  });
});

test('the limits of 2030 for ambient air, against what was measured by the copper mine', () => {
  const { entries } = horizonIn('fictitious-copper-mine', ['ambient-air-directive']);
  const on2030 = entries.filter(({ day }) => day === '2030-01-01');
  expect(on2030.map(({ kind }) => kind)).toEqual(['begins', 'changes']);
  const findings = on2030.flatMap((entry) => entry.findings);
  // Annex I of Directive (EU) 2024/2881: 350 ug/m3 in an hour 24 times a year (Table 2), 3 times (Table 1) from 2030.
  expect(findings.find(({ criterion }) => criterion === 'eu.air.so2-hour-2030')).toMatchObject({
    replaces: 'eu.air.so2-hour',
    limits: [{ from: '24 times above 350 ug/m3', to: '3 times above 350 ug/m3' }],
  });
  // What it takes the place of is not said to lapse as well.
  expect(findings.map(({ criterion }) => criterion)).not.toContain('eu.air.so2-hour');
});

test('nothing before the day or after the last, in order', () => {
  const { entries } = horizonIn('fictitious-lithium-refinery', ['environmental-code', 'esrs'], 2030);
  const days = entries.flatMap(({ day }) => day ?? []);
  expect(days.length).toBeGreaterThan(10);
  expect(days).toEqual(days.toSorted());
  expect(days[0] ?? '').toSatisfy((day: string) => day >= '2026-12-01');
  expect(days.at(-1) ?? '').toSatisfy((day: string) => day <= '2030-12-01');
  // Nobody knows the day: last.
  expect(entries.slice(days.length).every(({ day }) => day === undefined)).toBe(true);
});

test('no day is left out: on whatever day it is judged, a criterion stands as its course says', () => {
  const { facts } = projectAt('fictitious-lithium-refinery');
  const { chosen } = selectEditions(standards.editions, [], asOf, facts.reportingPeriod);
  const ground: Ground = {
    facts,
    asOf,
    dated: standards.shared.dated,
    kinds: standards.shared.library.kinds,
  };
  const last = asOf + 8 * 365;
  const days = [200, 777, 2900].map((more) => asOf + more);
  const wrong: string[] = [];
  for (const { edition } of chosen) {
    for (const criterion of edition.criteria) {
      const { stands } = courseOf(criterion, edition, ground, { first: asOf, last });
      // Of each change the day before too: a day told late shows there.
      const eves = stands.slice(1).map(({ day }) => day - 1);
      for (const day of [...days, ...eves]) {
        const context = { ...contextOf(facts, day, ground.dated), figuresOn: asOf };
        const judged = judgeCriterion(criterion, edition.applies, ground, context);
        const stand = stands.findLast((one) => one.day <= day);
        const now = fingerprintOf({ judged, binds: bindsOf(criterion, edition, context) });
        if (stand === undefined || fingerprintOf(stand) !== now)
          wrong.push(`${criterion.id} on ${formatDay(day)}`);
      }
    }
  }
  expect(wrong).toEqual([]);
}, 120_000);
