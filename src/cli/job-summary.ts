import { UserError } from '../errors.js';
import { shownPath } from '../load/file.js';
import { appendTo } from '../load/write.js';
import type { Assessment } from '../model/assessment.js';
import { formats } from '../report/index.js';
import type { Wanted } from './formats.js';
import type { Shell } from './shell.js';
import { type ViewOptions, viewOf } from './view.js';

/**
 * Where a step of GitHub Actions asks for annotations, its summary gets the Markdown report: annotations are cut to ten
 * of a level. The file that GITHUB_STEP_SUMMARY names belongs to the step, so what others wrote there stays.
 */
export async function addJobSummary(
  assessments: readonly Assessment[],
  wanted: readonly Wanted<Assessment>[],
  options: ViewOptions,
  shell: Shell,
): Promise<void> {
  const summary = shell.env.GITHUB_STEP_SUMMARY ?? '';
  if (summary === '' || assessments.length === 0 || !wanted.some(({ name }) => name === 'github')) return;
  const there = shownPath(summary, shell.cwd);
  if (wanted.some(({ file }) => file !== '-' && shownPath(file, shell.cwd) === there)) return;
  const reporter = await formats.markdown.load();
  const failure = appendTo(summary, reporter.render(assessments, viewOf(options, shell, 'file')), shell.cwd);
  if (failure !== undefined)
    throw new UserError('not-written', `the job summary cannot be written to ${summary}: ${failure}`);
}
