import type { Assessment, WaiverState } from '../../model/assessment.js';
import { citation } from '../../model/citation.js';
import { hang } from '../layout.js';
import { dimmed, heading, type Sheet } from '../sheet.js';
import { counted, percent, waiverStateWords } from '../text.js';

/** What was accepted beforehand, by whom and until when; what of it has no force; the score with and without. */
export function accepted(assessment: Assessment, sheet: Sheet): readonly string[] {
  const { waivers = [], baseline } = assessment;
  const told = waivers.filter(({ state }) => state !== 'not-judged');
  const live = told.filter(({ state }) => state === 'live').length;
  const lines = [
    ...told.flatMap((waiver) => hang('  ', waiverText(waiver, assessment), sheet.width, 4)),
    ...(baseline === undefined ? [] : hang('  ', baselineText(baseline), sheet.width, 4)),
  ];
  if (lines.length === 0) return [];
  const title = told.length === 0 ? 'known gaps' : `${counted(live, 'gap')} accepted by waiver`;
  return [...heading(title, sheet), ...lines, ...dimmed(withAndWithout(assessment), sheet, '  ')];
}

function waiverText(waiver: WaiverState, { findings }: Assessment): string {
  const { criterion, item, reason, approved_by: by, expires, state, note, ticket } = waiver;
  const finding = findings.find((one) => one.criterion === criterion);
  const name = finding === undefined ? criterion : `${citation(finding)}: ${finding.title} (${criterion})`;
  const what = item === undefined ? name : `${name}, ${item}`;
  const force = state === 'live' ? `until ${expires}` : `${waiverStateWords[state]}, ${note}`;
  const where = ticket === undefined ? '' : ` (${ticket})`;
  return `${force}: ${what}; accepted by ${by}: ${reason}${where}`;
}

/** What the baseline accepts, or that it does not. */
export function baselineText({
  as_of: day,
  until,
  state,
  known,
  fresh,
}: NonNullable<Assessment['baseline']>): string {
  if (state !== 'live')
    return `the baseline of ${day} accepts nothing: it ${state === 'ended' ? `ended on ${until}` : 'is later than this assessment'}`;
  return `baseline of ${day}, until ${until}: ${counted(known, 'gap')} known, ${fresh} new or worse`;
}

/** The scores with and without what was accepted. */
export function withAndWithout({ scores, waivers }: Assessment): string {
  if (waivers === undefined) return '';
  const pairs = (['law', 'benchmark', 'aligned'] as const).flatMap((name) => {
    const { declared, after_waivers: after } = scores[name];
    if (declared === null || after === null || declared === after) return [];
    return [`${name} ${percent(declared)} declared, ${percent(after)} with waivers counted as met`];
  });
  return pairs.length === 0 ? 'no score changes by them' : pairs.join('; ');
}
