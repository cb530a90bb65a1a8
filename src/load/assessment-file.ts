import type { Loaded } from '../errors.js';
import type { Source } from '../model/source.js';
import { isProblem, readInput } from './file.js';

/** A saved assessment, as `assess --format json` writes it. Lines are not kept: nobody writes one by hand. */
export function readAssessmentFile(path: string, cwd: string): Loaded {
  const file = readInput(path, cwd);
  if (isProblem(file)) return { problems: [file] };
  const shown = file.path;
  try {
    const value: unknown = JSON.parse(Buffer.from(file.bytes).toString('utf8'));
    const locate: Source['locate'] = (pointer) => ({
      file: shown,
      line: 1,
      column: 1,
      exact: pointer === '',
    });
    return { source: { path: shown, value, files: [], locate }, problems: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      problems: [
        {
          code: 'not-json',
          message: `the file is no JSON: ${message}`,
          hint: 'name what `esg-align assess project.yaml --format json --output assessment.json` wrote, or a project file (.yaml)',
          file: shown,
        },
      ],
    };
  }
}
