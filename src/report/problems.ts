import { plain } from './escape.js';
import type { View } from './reporter.js';
import { sheetOf } from './sheet.js';
import { counted } from './text.js';

/** What is wrong in an input file and where: the shape of a problem, which is made by the steps before. */
interface Told {
  readonly message: string;
  readonly hint?: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Problems printed at most; the rest is counted. */
const most = 100;

/**
 * `file:line:column  message`, the hint below, the number at the end. Lines are not wrapped: editors and log viewers
 * find the place by them.
 */
export function renderProblems(problems: readonly Told[], view: View): string {
  const { paint } = sheetOf(view);
  const shown = problems
    .slice(0, most)
    .flatMap(({ message, hint, ...place }) => [
      `${paint.bold(placeOf(place))}  ${plain(message)}`,
      ...(hint === undefined ? [] : [`    ${paint.dim(plain(hint))}`]),
    ]);
  return [...shown, countLine(problems), ''].join('\n');
}

function placeOf({ file, line, column }: Omit<Told, 'message' | 'hint'>): string {
  return [plain(file), line, column].filter((part) => part !== undefined).join(':');
}

function countLine(problems: readonly Told[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const hidden = problems.length > most ? `; the first ${most} are shown` : '';
  return `${counted(problems.length, 'problem')} in ${counted(files, 'file')}${hidden}`;
}
