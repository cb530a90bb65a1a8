import { createHash } from 'node:crypto';
import type { Loaded } from '../errors.js';
import type { Source } from '../model/source.js';
import { isProblem, readInput } from './file.js';

/** Portfolios of thousands of projects are saved in one file. */
const sizeLimit = 256 * 1024 * 1024;

/**
 * Saved assessments, as `assess --format json` or `ndjson` writes them; several are a list. Lines are not kept: nobody
 * writes one by hand.
 */
export function readAssessmentFile(path: string, cwd: string, stdin?: Uint8Array): Loaded {
  const file =
    path === '-' && stdin !== undefined ? { path: '-', bytes: stdin } : readInput(path, cwd, sizeLimit);
  if (isProblem(file)) return { problems: [file] };
  const shown = file.path;
  try {
    const value = parsed(Buffer.from(file.bytes).toString('utf8'));
    const locate: Source['locate'] = (pointer) => ({
      file: shown,
      line: 1,
      column: 1,
      exact: pointer === '',
    });
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    return { source: { path: shown, value, files: [{ path: shown, sha256 }], locate }, problems: [] };
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

/** One document, or one a line. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2 || !lines.every((line) => line.startsWith('{') && line.trimEnd().endsWith('}')))
      throw error;
    return lines.map((line) => JSON.parse(line));
  }
}
