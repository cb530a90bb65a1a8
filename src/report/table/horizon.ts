import type { Assessment, Finding } from '../../model/assessment.js';
import { citation } from '../../model/citation.js';
import { hang } from '../layout.js';
import { heading, mark, type Sheet } from '../sheet.js';
import { verdictWords } from '../text.js';
import { byText } from './order.js';

/** What comes into force, when, and what the verdict would be today; what no day is known of comes last. */
export function horizon({ findings }: Pick<Assessment, 'findings'>, sheet: Sheet): readonly string[] {
  const coming = findings
    .filter(({ verdict }) => verdict === 'upcoming')
    .map((finding) => ({ finding, day: dayOf(finding) }))
    .toSorted(
      (a, b) => byText(a.day ?? '~', b.day ?? '~') || byText(a.finding.criterion, b.finding.criterion),
    );
  if (coming.length === 0) return [];
  return [
    ...heading(`${coming.length} upcoming, not in the score`, sheet),
    ...coming.flatMap(({ finding, day }) => line(finding, day, sheet)),
  ];
}

/** Of several items the first that it bites. */
function dayOf({ from, items = [] }: Finding): string | undefined {
  const days = items.flatMap((item) => item.from ?? []);
  return from ?? days.toSorted(byText)[0];
}

function line(finding: Finding, day: string | undefined, sheet: Sheet): readonly string[] {
  const { short, provision, title, criterion, would_be: wouldBe } = finding;
  const today = wouldBe === undefined ? '' : `; today it would be ${verdictWords[wouldBe]}`;
  const label = `${mark('upcoming', sheet, day === undefined ? 'day not known' : `from ${day}`)}: `;
  return hang(label, `${citation({ short, provision })}: ${title} (${criterion})${today}`, sheet.width, 2);
}
