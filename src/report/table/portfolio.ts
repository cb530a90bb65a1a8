import type { Assessment, Score } from '../../model/assessment.js';
import { dimmed, grid, type Sheet } from '../sheet.js';
import { gateWord, levelShort, percent } from '../text.js';

const widths = [7, 13, 10, 10, 10] as const;
/** Borders and padding of six columns. */
const frame = 19;

/** One line for each project before the reports themselves. */
export function portfolio(assessments: readonly Assessment[], sheet: Sheet): readonly string[] {
  const days = [...new Set(assessments.map(({ as_of: day }) => day))];
  const broke = assessments.filter(({ gate }) => !gate.held).length;
  const head = ['project', 'gate', 'level', 'law here', 'benchmark', 'aligned'];
  const first = Math.max(8, sheet.width - widths.reduce((sum, width) => sum + width, frame));
  return [
    ...dimmed(`as of ${days.join(', ')}: ${assessments.length} projects, the gate broke for ${broke}`, sheet),
    ...grid([head, ...assessments.map((one) => row(one, sheet))], [first, ...widths], sheet),
    ...dimmed('scores: declared to possible, documented in brackets', sheet),
  ];
}

function row({ project, gate, level, scores }: Assessment, { glyphs }: Sheet): readonly string[] {
  const symbol = glyphs.verdict[gate.held ? 'met' : 'not-met'];
  const figures = [scores.law, scores.benchmark, scores.aligned].map(short);
  return [project.id, `${symbol} ${gateWord(gate.held)}`, levelShort(level), ...figures];
}

function short({ declared, documented, possible }: Score): string {
  if (declared === null || possible === null) return 'not scored';
  const [low, high] = [percent(declared), percent(possible)];
  const range = low === high ? low : `${low.replace(' %', '')} to ${high}`;
  return documented === null ? range : `${range}\n(${percent(documented)})`;
}
