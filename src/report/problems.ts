import type { Problem } from '../errors.js';
import { plain } from './escape.js';
import type { View } from './reporter.js';

/** Problems for stderr: `file:line:column  message`, what to do below it, and how many there are. */
export function renderProblems(problems: readonly Problem[], view: View): string {
  void view;
  const lines = problems.flatMap((problem) => {
    const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
    return [`${plain(place)}  ${plain(problem.message)}`, ...(problem.hint === undefined ? [] : [`    ${plain(problem.hint)}`])];
  });
  return `${lines.join('\n')}\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n`;
}
