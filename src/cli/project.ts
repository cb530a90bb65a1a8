import type { Loaded, Problem } from '../errors.js';
import type { Facts } from '../facts/facts.js';
import { readFacts } from '../facts/read.js';
import { readProjectFile } from '../load/project-file.js';
import type { Hypothesis } from '../model/hypothesis.js';
import type { Project } from '../model/project.js';
import type { Source } from '../model/source.js';
import { asProject } from '../validate/project-file.js';
import { withHypotheses } from '../validate/what-if.js';
import type { Standards } from './standards.js';

export interface ReadProject {
  readonly source: Source;
  readonly project: Project;
  readonly facts: Facts;
}

/** Reads, checks and understands a project file, or says everything that is wrong with it. */
export function readProject(
  path: string,
  standards: Standards,
  cwd: string,
  stdin?: Uint8Array,
  hypotheses: readonly Hypothesis[] = [],
): ReadProject | { readonly problems: readonly Problem[] } {
  const loaded = whatIf(readProjectFile(path, { cwd, stdin }), hypotheses);
  let facts: Facts | undefined;
  const checked = asProject(loaded, (data) => {
    const reading = readFacts(data, standards.catalogue, standards.shared.library.kinds);
    facts = reading.facts;
    return reading.misreadings;
  });
  if (checked.project === undefined || facts === undefined) return { problems: checked.problems };
  return { source: checked.source, project: checked.project, facts };
}

/** A file that cannot be read as it is has nothing that could be set. */
function whatIf(loaded: Loaded, hypotheses: readonly Hypothesis[]): Loaded {
  if (loaded.source === undefined || loaded.problems.length > 0 || hypotheses.length === 0) return loaded;
  return withHypotheses(loaded.source, hypotheses);
}
