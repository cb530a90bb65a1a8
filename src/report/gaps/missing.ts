import type { Gaps, MissingFact } from '../../model/gaps.js';
import { hang } from '../layout.js';
import { missingText } from '../leaf-text.js';
import { dimmed, heading, type Sheet } from '../sheet.js';
import { andMore } from '../table/gaps.js';
import { counted, criteriaCount, points } from '../text.js';

const factsShown = 10;
const criteriaShown = 3;

/** What to find out, by how much of the score hangs on it, in the words of the project file. */
export function missing({ missing: facts }: Gaps, sheet: Sheet): readonly string[] {
  if (facts.length === 0) return [];
  const shown = sheet.all ? facts : facts.slice(0, factsShown);
  return [
    ...heading(
      `${counted(facts.length, 'fact or paper', 'facts and papers')} missing: what to find out`,
      sheet,
    ),
    ...dimmed(
      'points: of the score of all that was judged; alone: what this one decides by itself, with others: what it takes part in.',
      sheet,
    ),
    '',
    ...shown.flatMap((fact) => lines(fact, sheet)),
    ...andMore(facts.length - shown.length, sheet),
  ];
}

function lines(fact: MissingFact, sheet: Sheet): readonly string[] {
  const { alone, with_others: withOthers, criteria } = fact;
  const named = sheet.all ? criteria : criteria.slice(0, criteriaShown);
  const rest = criteria.length - named.length;
  const about = [
    reason(fact),
    `${points(alone)} points alone, ${points(withOthers)} with others`,
    `${criteriaCount(criteria.length)}: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
  ];
  return [
    ...hang(`  ${sheet.glyphs.dot} `, fact.write, sheet.width),
    ...dimmed(about.join(` ${sheet.glyphs.dot} `), sheet, '    '),
  ];
}

/** Why it is missing, and of a list what to say of it. */
function reason(fact: MissingFact): string {
  const { path, why, observed, note } = fact;
  if (why === 'incomplete') return `if that is all${observed === undefined ? '' : ` (${observed})`}`;
  if (why === 'absent' && note === 'the list is not given')
    return `list not given: its items and \`complete: [${path}]\`, or [] if there are none`;
  if (why === 'document' && observed === 'not in the register')
    return `${observed}; \`status: none\` if there is no such paper`;
  if (why === 'document' && observed !== undefined)
    return [observed, note].filter((part) => part !== undefined).join(', ');
  if (why === 'omitted' && note !== undefined) return `${missingText(fact)}: ${note.replaceAll('-', ' ')}`;
  return observed === undefined || observed === 'not given'
    ? missingText(fact)
    : `${missingText(fact)}: ${observed}`;
}
