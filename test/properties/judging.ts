import type { GateConditions } from '../../src/assess/gate.js';
import { assess } from '../../src/assess/index.js';
import { selectEditions } from '../../src/assess/select.js';
import type { Edition } from '../../src/editions/edition.js';
import { readEditions } from '../../src/editions/read.js';
import { type Fault, readShared, type Shared } from '../../src/editions/shared.js';
import { readFacts } from '../../src/facts/read.js';
import type { Assessment } from '../../src/model/assessment.js';
import type { Profile } from '../../src/model/profile.js';
import { parseDay } from '../../src/quantity/day.js';
import { isMistake } from '../../src/quantity/mistake.js';
import { conditionOf } from './conditions.js';
import { criterionOf, editionsOf, sourceOf } from './criteria.js';
import { diceOf } from './dice.js';
import { metricsOf } from './metrics.js';
import { misreadingsOf, type ProjectData } from './project.js';
import { catalogue, kinds } from './schema.js';
import { asOf, type JsonObject } from './values.js';

const parameters = {
  schema_version: 1,
  tables: {
    limits: { rows: { lead: '1 t', zinc: '2 t', arsenic: '500 kg' } },
    'by-regime': {
      columns: ['old', 'new'],
      rows: { lead: { old: '2 t', new: '1 t' }, zinc: { new: '3 t' }, arsenic: { old: '1 t', new: '1 t' } },
    },
    'by-share': { bands: '%', rows: { 50: '2 t', 100: '1 t' } },
  },
  values: [{ id: 'mci', unit: 'MCI', currency: 'KZT', by_year: { 2025: 4000, 2024: 4000 } }],
};

const topics = {
  schema_version: 1,
  pillars: [
    {
      id: 'environment',
      title: 'Environment',
      areas: [
        {
          id: 'a',
          title: 'A',
          topics: [
            { id: 'a.a', title: 'A' },
            { id: 'a.b', pillar: 'social', title: 'B' },
          ],
        },
      ],
    },
  ],
};

const profile: Profile = {
  schema_version: 1,
  id: 'test',
  revision: '1.0.0',
  title: 'Test',
  weights: { severity: { critical: 5, major: 3, minor: 1 }, reach: { voluntary: 0.5 } },
  levels: [
    { level: 'aligned', at_least: '90 %', every_pillar: '75 %', critical_met: true },
    { level: 'not-aligned' },
  ],
};

/** Criteria that a random project is judged by. */
export interface Law {
  readonly shared: Shared;
  readonly editions: readonly Edition[];
  /** As data, for the report of a counterexample. */
  readonly criteria: readonly JsonObject[];
  readonly metrics: JsonObject;
}

/** A law of one stream for each criterion; the first is for what all share. */
export function lawOf([first = [], ...rest]: readonly (readonly number[])[]): Law {
  const dice = diceOf(first);
  const applies = dice.chance(15) ? conditionOf(dice, [], 0) : undefined;
  const metrics = metricsOf(dice);
  return lawFrom(
    rest.map((stream, index) => criterionOf(index, diceOf(stream))),
    metrics,
    applies,
  );
}

export function lawFrom(criteria: readonly JsonObject[], metrics: JsonObject, applies?: JsonObject): Law {
  const faults: Fault[] = [];
  const report = (fault: Fault): unknown => faults.push(fault);
  const sources = {
    documents: sourceOf({ schema_version: 1, documents: kinds }, 'documents.yaml'),
    metrics: sourceOf(metrics, 'metrics.yaml'),
    topics: sourceOf(topics, 'topics.yaml'),
    parameters: [sourceOf(parameters, 'parameters.yaml')],
  };
  const shared = readShared(sources, catalogue, report);
  const data = editionsOf(criteria, applies);
  const editions = readEditions(
    data.map((edition, index) => sourceOf(edition, `edition-${index}.yaml`)),
    shared,
    report,
  );
  if (faults.length > 0) {
    const told = faults
      .map(({ source, pointer, message }) => `${source.path}${pointer}: ${message}`)
      .join('\n');
    throw new Error(`the law is wrong:\n${told}\n${JSON.stringify({ criteria, metrics })}`);
  }
  return { shared, editions, criteria, metrics };
}

export function dayOf(text: string): number {
  const day = parseDay(text);
  if (isMistake(day)) throw new Error(day.message);
  return day.first;
}

export const lenient: GateConditions = { strict: false };

export function assessmentOf(project: ProjectData, law: Law, gate: GateConditions = lenient): Assessment {
  const { facts, misreadings } = readFacts(project, catalogue, kinds);
  if (misreadings.length > 0) throw new Error(`the project is wrong: ${misreadingsOf(project).join('; ')}`);
  return assess({
    facts,
    project: { id: facts.id, name: facts.name, file: 'project.yaml' },
    locate: () => ({ file: 'project.yaml', line: 1, column: 1, exact: true }),
    selection: selectEditions(law.editions, [], dayOf(asOf), facts.reportingPeriod),
    kinds,
    dated: law.shared.dated,
    profile,
    profileDigest: '',
    asOf: dayOf(asOf),
    gate,
    inputs: [],
    tool: { name: 'esg-align', version: '0' },
  });
}
