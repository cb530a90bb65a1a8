import type { Assessment, Missing } from '../../model/assessment.js';
import { missingText } from '../leaf-text.js';
import { compactGrid, dimmed, heading, type Sheet } from '../sheet.js';
import { counted, smallPercent } from '../text.js';
import { byText } from './order.js';

const shownFacts = 10;
const numberWidths = [6, 7, 8] as const;
/** Borders and padding of four columns. */
const frame = 13;

/** The missing facts on which most of the score hangs. */
export function missingFacts({ sensitivity }: Assessment, sheet: Sheet): readonly string[] {
  if (sensitivity.length === 0) return [];
  const sorted = sensitivity.toSorted((a, b) => both(b) - both(a) || byText(a.path, b.path));
  const shown = sheet.all ? sorted : sorted.slice(0, shownFacts);
  const taken = numberWidths.reduce((sum, width) => sum + width, frame);
  const head = ['what is missing', 'alone', 'with others', 'criteria'];
  const title =
    shown.length === sorted.length
      ? `${counted(sorted.length, 'fact or paper', 'facts and papers')} missing: what to find out next`
      : `${sorted.length} facts and papers missing; the ${shown.length} that matter most`;
  return [
    ...heading(title, sheet),
    ...compactGrid([head, ...shown.map(row)], [sheet.width - taken, ...numberWidths], sheet),
    ...dimmed(
      'alone: share of the score this one decides by itself; with others: share it takes part in.',
      sheet,
    ),
  ];
}

/** What knowing it may settle lies between the two. */
function both({ alone, with_others: withOthers }: Missing): number {
  return alone + withOthers;
}

function row(missing: Missing): readonly string[] {
  const { path, alone, with_others: withOthers, criteria } = missing;
  return [
    `${path}: ${missingText(missing)}`,
    smallPercent(alone),
    smallPercent(withOthers),
    String(criteria.length),
  ];
}
