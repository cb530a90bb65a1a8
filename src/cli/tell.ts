import type { UserError } from '../errors.js';
import { renderProblems } from '../report/problems.js';
import type { Shell } from './shell.js';
import { viewOf } from './view.js';

/** The problems one by one; without any the message itself. */
export function tell(error: UserError, { color }: { readonly color?: boolean }, shell: Shell): void {
  const view = viewOf(color === undefined ? {} : { color }, shell, 'err');
  if (error.problems.length > 0) shell.err(renderProblems(error.problems, view));
  else for (const line of error.message.split('\n')) shell.err(`esg-align: ${line}\n`);
}
