import type { Assessment } from '../../model/assessment.js';
import { citation } from '../../model/citation.js';
import { dimmed, heading, marked, type Sheet } from '../sheet.js';
import { criteriaCount } from '../text.js';
import { andMore } from './gaps.js';
import { byWeight } from './order.js';

const reviewsShown = 5;

/** What only a person can judge. */
export function reviews({ findings }: Assessment, sheet: Sheet): readonly string[] {
  const open = findings.filter(({ verdict }) => verdict === 'needs-review');
  if (open.length === 0) return [];
  const shown = sheet.all ? byWeight(open) : byWeight(open).slice(0, reviewsShown);
  return [
    ...heading(`${criteriaCount(open.length)} for a person to judge`, sheet),
    ...shown.flatMap(({ short, provision, title, criterion }) =>
      marked('needs-review', '', `${citation({ short, provision })}: ${title} (${criterion})`, sheet),
    ),
    ...andMore(open.length - shown.length, sheet),
    ...dimmed(
      'No figure decides these: they count as not shown until a reviewer has answered. `explain` says what to weigh.',
      sheet,
    ),
  ];
}
