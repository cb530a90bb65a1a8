import type { Problem } from '../errors.js';
import type { Facts } from '../facts/facts.js';
import { readFacts } from '../facts/read.js';
import { readProjectFile } from '../load/project-file.js';
import type { Project } from '../model/project.js';
import type { Source } from '../model/source.js';
import { asProject } from '../validate/project-file.js';
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
): ReadProject | { readonly problems: readonly Problem[] } {
  const loaded = readProjectFile(path, { cwd, stdin });
  let facts: Facts | undefined;
  const checked = asProject(loaded, (data) => {
    const reading = readFacts(data, standards.catalogue, standards.shared.library.kinds);
    facts = reading.facts;
    return reading.misreadings;
  });
  if (checked.project === undefined || facts === undefined) return { problems: checked.problems };
  return { source: checked.source, project: checked.project, facts };
}
