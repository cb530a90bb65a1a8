import type { Assessment, Finding } from '../../model/assessment.js';
import { isUndocumented } from '../../model/undocumented.js';
import { hang } from '../layout.js';
import { field, heading, marked, type Sheet } from '../sheet.js';
import { bindsNote, criteriaCount, evidenceSentence, shownNote } from '../text.js';
import { proof, title, why } from './finding.js';
import { byWeight } from './order.js';

/** What is not met and partly met: article, figure and limit, place, and what closes the gap. */
export function gaps(assessment: Assessment, sheet: Sheet): readonly string[] {
  const short = assessment.findings.filter(
    ({ verdict }) => verdict === 'not-met' || verdict === 'partly-met',
  );
  if (short.length === 0) return [];
  const not = short.filter(({ verdict }) => verdict === 'not-met').length;
  const counts = [
    not === 0 ? '' : `${not} not met`,
    not === short.length ? '' : `${short.length - not} partly met`,
  ];
  return [
    ...heading(counts.filter((part) => part !== '').join(', '), sheet),
    ...byWeight(short).flatMap((finding) => [
      '',
      ...title(finding, assessment, sheet),
      ...field('asks', finding.requires, sheet),
      ...why(finding, sheet),
      ...proof(finding, sheet),
      ...field('to do', finding.remedy, sheet),
    ]),
  ];
}

const unknownsShown = 5;

/** What is unknown though it is critical or law here; the rest in a line each, as far as it is short. */
export function unknowns(assessment: Assessment, sheet: Sheet): readonly string[] {
  const unknown = assessment.findings.filter(({ verdict }) => verdict === 'unknown');
  const matters = unknown.filter(({ severity, binds }) => severity === 'critical' || binds === true);
  const others = byWeight(unknown.filter((finding) => !matters.includes(finding)));
  const shown = others.slice(0, unknownsShown);
  return [
    ...(matters.length === 0 ? [] : heading(`${matters.length} unknown, critical or binding`, sheet)),
    ...byWeight(matters).flatMap((finding) => [
      '',
      ...title(finding, assessment, sheet),
      ...field('asks', finding.requires, sheet),
      ...why(finding, sheet),
    ]),
    ...(others.length === 0
      ? []
      : heading(`${others.length} unknown, neither critical nor sure to bind here`, sheet)),
    ...shown.flatMap((finding) => {
      const note = shownNote(finding);
      const text = `${finding.short} ${finding.provision}: ${finding.title} (${finding.criterion})`;
      return marked('unknown', bindsNote(finding), note === '' ? text : `${text}, ${note}`, sheet);
    }),
    ...andMore(others.length - shown.length, sheet),
  ];
}

const undocumentedShown = 10;

/** Why `documented` is below `declared`: what holds on the facts, and which paper does not prove it. */
export function undocumented({ findings }: Pick<Assessment, 'findings'>, sheet: Sheet): readonly string[] {
  const bare = findings.filter(isUndocumented);
  if (bare.length === 0) return [];
  const shown = sheet.all ? byWeight(bare) : byWeight(bare).slice(0, undocumentedShown);
  return [
    ...heading(`${criteriaCount(bare.length)} met or partly met on the facts, not documented`, sheet),
    ...shown.flatMap((finding) =>
      hang(
        `  ${sheet.glyphs.dot} `,
        `${finding.short} ${finding.provision}: ${lackingPapers(finding)}`,
        sheet.width,
      ),
    ),
    ...andMore(bare.length - shown.length, sheet),
  ];
}

export function lackingPapers({ evidence, items = [] }: Finding): string {
  const own = evidence.filter(({ state }) => state !== 'present').map(evidenceSentence);
  const below = items.flatMap((item) =>
    item.evidence
      .filter(({ state }) => state !== 'present')
      .map((one) => `${evidenceSentence(one)} for ${item.id}`),
  );
  return [...new Set(below.length > 0 ? below : own)].join('; ');
}

export function andMore(number: number, sheet: Sheet): readonly string[] {
  return number > 0
    ? hang('  ', `and ${number} more${sheet.all ? ', see below' : ': --all'}`, sheet.width)
    : [];
}
