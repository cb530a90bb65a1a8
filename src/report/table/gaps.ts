import type { Assessment, EvidenceState, Finding } from '../../model/assessment.js';
import { citation } from '../../model/citation.js';
import { isUndocumented } from '../../model/undocumented.js';
import { hang } from '../layout.js';
import { editionOf, linked } from '../links.js';
import { field, heading, marked, type Sheet } from '../sheet.js';
import { bindsNote, criteriaCount, evidenceSentence, itemNames, shownNote } from '../text.js';
import { proof, title, why } from './finding.js';
import { byText, byWeight } from './order.js';

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
  const sorted = byWeight(short);
  const others = sorted.slice(gapsInFull);
  return [
    ...heading(counts.filter((part) => part !== '').join(', '), sheet),
    ...sorted
      .slice(0, gapsInFull)
      .flatMap((finding) => [
        '',
        ...title(finding, assessment, sheet),
        ...field('asks', finding.requires, sheet),
        ...why(finding, sheet),
        ...proof(finding, sheet),
        ...field('to do', finding.remedy, sheet),
      ]),
    ...(others.length === 0 ? [] : ['', ...others.flatMap((finding) => oneLine(finding, assessment, sheet))]),
  ];
}

/** Nothing that is short is left out: after these in full, each of the others has its line. */
const gapsInFull = 20;
const unknownsInFull = 10;
const unknownsShown = 5;

/** What is unknown though it is critical or law here; the rest in a line each, as far as it is short. */
export function unknowns(assessment: Assessment, sheet: Sheet): readonly string[] {
  const unknown = assessment.findings.filter(({ verdict }) => verdict === 'unknown');
  const matters = unknown.filter(({ severity, binds }) => severity === 'critical' || binds === true);
  const others = byWeight(unknown.filter((finding) => !matters.includes(finding)));
  const shown = others.slice(0, unknownsShown);
  const sorted = byWeight(matters);
  const left = sorted.slice(unknownsInFull);
  return [
    ...(matters.length === 0 ? [] : heading(`${matters.length} unknown, critical or binding`, sheet)),
    ...sorted
      .slice(0, unknownsInFull)
      .flatMap((finding) => [
        '',
        ...title(finding, assessment, sheet),
        ...field('asks', finding.requires, sheet),
        ...why(finding, sheet),
      ]),
    ...(left.length === 0
      ? []
      : ['', ...andMore(left.length, sheet), ...hang('  ', areasOf(left), sheet.width)]),
    ...(others.length === 0
      ? []
      : heading(`${others.length} unknown, neither critical nor sure to bind here`, sheet)),
    ...shown.flatMap((finding) => oneLine(finding, assessment, sheet)),
    ...andMore(others.length - shown.length, sheet),
  ];
}

function oneLine(finding: Finding, { editions }: Assessment, sheet: Sheet): readonly string[] {
  const note = shownNote(finding);
  const text = `${citation(finding)}: ${finding.title} (${finding.criterion})`;
  const lines = marked(finding.verdict, bindsNote(finding), note === '' ? text : `${text}, ${note}`, sheet);
  return linked(lines, citation(finding), editionOf(finding, editions), sheet);
}

/** `12 about water, 7 about waste`: areas of topics, the most first. */
function areasOf(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { topic } of findings) {
    const area = topic.split('.')[0] ?? topic;
    counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || byText(a[0], b[0]))
    .map(([area, count]) => `${count} about ${area}`)
    .join(', ');
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
        `${citation(finding)} (${finding.criterion}): ${lackingPapers(finding)}`,
        sheet.width,
      ),
    ),
    ...andMore(bare.length - shown.length, sheet),
  ];
}

/** What is asked as proof and is not there, or not valid; under `for` for which items. */
export function lackingPapers({ evidence, items = [] }: Finding): string {
  const lacking = ({ state }: EvidenceState): boolean => state !== 'present';
  const below = new Map<string, string[]>();
  for (const item of items)
    for (const one of item.evidence.filter(lacking)) {
      const said = evidenceSentence(one);
      below.set(said, [...(below.get(said) ?? []), item.id]);
    }
  const sentences =
    below.size > 0
      ? [...below].map(([said, ids]) => `${said} for ${itemNames([...new Set(ids)])}`)
      : evidence.filter(lacking).map(evidenceSentence);
  return [...new Set(sentences)].join('; ');
}

export function andMore(number: number, sheet: Sheet): readonly string[] {
  return number > 0
    ? hang('  ', `and ${number} more${sheet.all ? ', see below' : ': --all'}`, sheet.width)
    : [];
}
