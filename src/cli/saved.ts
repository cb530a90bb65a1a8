import { type Problem, UserError } from '../errors.js';
import { readAssessmentFile } from '../load/assessment-file.js';
import type { Assessment } from '../model/assessment.js';
import type { SourceFile } from '../model/source.js';
import { validateAgainst } from '../validate/schema.js';

/** What `assess --format json` or `ndjson` saved. */
export interface Saved {
  readonly assessments: readonly Assessment[];
  /** They were saved as a list, though perhaps of one. */
  readonly several: boolean;
  readonly file: SourceFile;
}

/** Reads saved assessments of one project or several; what is none is exit 2. */
export function readSaved(name: string, cwd: string, stdin?: Uint8Array): Saved {
  const { source, problems } = readAssessmentFile(name, cwd, stdin);
  if (source === undefined) throw unusable(name, problems);
  const several = Array.isArray(source.value);
  const list: readonly unknown[] = Array.isArray(source.value) ? source.value : [source.value];
  const wrong = list.flatMap((value) => validateAgainst('assessment', { ...source, value }));
  if (wrong.length > 0) throw unusable(name, wrong);
  const [file] = source.files;
  if (file === undefined) throw new Error('a source has its file');
  return { assessments: list as readonly Assessment[], several, file };
}

function unusable(name: string, problems: readonly Problem[]): UserError {
  return new UserError('no-assessment', `${name} is no saved assessment`, problems);
}
