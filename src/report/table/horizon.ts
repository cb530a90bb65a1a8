import type { Assessment, Finding } from '../../model/assessment.js';
import { citation } from '../../model/citation.js';
import { hang } from '../layout.js';
import { heading, mark, type Sheet } from '../sheet.js';
import { verdictWords } from '../text.js';
import { upcomingByDay } from '../upcoming.js';

/** What comes into force, when, and what the verdict would be today; what no day is known of comes last. */
export function horizon({ findings }: Pick<Assessment, 'findings'>, sheet: Sheet): readonly string[] {
  const coming = upcomingByDay(findings);
  if (coming.length === 0) return [];
  return [
    ...heading(`${coming.length} upcoming, not in the score`, sheet),
    ...coming.flatMap(({ finding, day }) => line(finding, day, sheet)),
  ];
}

function line(finding: Finding, day: string | undefined, sheet: Sheet): readonly string[] {
  const { short, provision, title, criterion, would_be: wouldBe } = finding;
  const today = wouldBe === undefined ? '' : `; today it would be ${verdictWords[wouldBe]}`;
  const label = `${mark('upcoming', sheet, day === undefined ? 'day not known' : `from ${day}`)}: `;
  return hang(label, `${citation({ short, provision })}: ${title} (${criterion})${today}`, sheet.width, 2);
}
