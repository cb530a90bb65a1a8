import { fileURLToPath } from 'node:url';
import { assess } from '../../src/assess/index.js';
import { selectEditions } from '../../src/assess/select.js';
import { readProject } from '../../src/cli/project.js';
import { profileNamed, readStandards } from '../../src/cli/standards.js';
import type { Assessment } from '../../src/model/assessment.js';
import { parseDay } from '../../src/quantity/day.js';
import { isMistake } from '../../src/quantity/mistake.js';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const standards = readStandards([], cwd);
const { profile } = profileNamed('default', standards);

/** An example of `examples/`, judged by the acts named as they were in force on the day. */
export function assessed(
  path: string,
  acts: readonly string[],
  { day = '2026-11-22', strict = false } = {},
): Assessment {
  const read = readProject(`examples/${path}`, standards, cwd);
  const asOf = parseDay(day);
  if ('problems' in read || isMistake(asOf)) throw new Error(`${path} cannot be assessed on ${day}`);
  const { facts, source, project } = read;
  const asked = acts.map((standard) => ({ standard }));
  return assess({
    facts,
    locate: source.locate,
    selection: selectEditions(standards.editions, asked, asOf.first, facts.reportingPeriod),
    asOf: asOf.first,
    profile,
    project: { id: project.project.id, name: project.project.name, file: path },
    kinds: standards.shared.library.kinds,
    dated: standards.shared.dated,
    profileDigest: '',
    gate: { strict },
    inputs: [],
    tool: { name: 'esg-align', version: '0.0.0' },
  });
}
