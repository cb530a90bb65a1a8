import type { Assessment, Finding, Leaf } from '../../model/assessment.js';
import { citation } from '../../model/citation.js';
import { hang, shortened } from '../layout.js';
import { leafSentence, mergedLeaves, placeText } from '../leaf-text.js';
import { editionOf, linked } from '../links.js';
import { dimmed, field, marked, painted, type Sheet } from '../sheet.js';
import {
  bindsNote,
  bindsPhrase,
  evidenceSentence,
  itemsSentence,
  partsSentence,
  shownNote,
  verdictWords,
} from '../text.js';

const leavesShown = 4;
const textShown = 160;

/** Verdict and provision, title and id, what it weighs. */
export function title(finding: Finding, assessment: Assessment, sheet: Sheet): readonly string[] {
  const { criterion, short, provision, severity, binds, waived, known } = finding;
  const breaks = assessment.gate.broken.some((reason) => reason.criterion === criterion);
  const cited = citation({ short, provision });
  const tags = [
    severity,
    bindsPhrase(binds),
    breaks ? 'breaks the gate' : '',
    waived === true ? 'accepted by waiver' : '',
    known === true ? 'in the baseline' : '',
    shownNote(finding),
  ];
  return [
    ...linked(
      marked(finding.verdict, bindsNote(finding), cited, sheet),
      cited,
      editionOf(finding, assessment.editions),
      sheet,
    ),
    ...hang('  ', `${finding.title} (${criterion})`, sheet.width),
    ...(finding.verdict === 'not-applicable'
      ? []
      : dimmed(tags.filter((tag) => tag !== '').join(` ${sheet.glyphs.dot} `), sheet, '  ')),
  ];
}

/** The points, the items that decide, then the leaves in words, each with its place. */
export function why(finding: Finding, sheet: Sheet, most = leavesShown): readonly string[] {
  const { parts, items = [] } = finding;
  return [
    ...(parts === undefined ? [] : field('points', partsSentence(parts), sheet)),
    ...(items.length === 0 ? [] : field('items', itemsSentence(items), sheet)),
    ...leaves('why', finding.decided_by, sheet, '  ', most),
  ];
}

export function leaves(
  label: string,
  decidedBy: readonly Leaf[],
  sheet: Sheet,
  indent = '  ',
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  const merged = mergedLeaves(decidedBy);
  const shown = merged.slice(0, most);
  const more = merged.length - shown.length;
  return [
    ...shown.flatMap((leaf, index) => field(index === 0 ? label : '', leafText(leaf, sheet), sheet, indent)),
    ...(more > 0 ? field('', `and ${more} more`, sheet, indent) : []),
  ];
}

function leafText(leaf: Leaf, { all, glyphs }: Sheet): string {
  const place = placeText(leaf);
  const { observed, limit } = leaf;
  const cut = (text: string): string => (all ? text : shortened(text, textShown, glyphs.ellipsis));
  const said = leafSentence({
    ...leaf,
    ...(observed === undefined ? {} : { observed: cut(observed) }),
    ...(limit === undefined ? {} : { limit: cut(limit) }),
  });
  return place === '' ? said : `${said} [${place}]`;
}

export function proof({ evidence }: Finding, sheet: Sheet): readonly string[] {
  return evidence.flatMap((one, index) => field(index === 0 ? 'proof' : '', evidenceSentence(one), sheet));
}

export function itemLines(finding: Finding, sheet: Sheet): readonly string[] {
  return (finding.items ?? []).flatMap((item) => {
    const name = item.id === '*' ? 'what the list may still hold' : item.id;
    const day = item.from === undefined ? '' : `, from ${item.from}`;
    const would = item.would_be === undefined ? '' : `, would be ${verdictWords[item.would_be]}`;
    const points =
      item.parts === undefined ? [] : field('points', partsSentence(item.parts), sheet, '      ');
    const label = `    ${painted(item.verdict, sheet.glyphs.verdict[item.verdict], sheet)} `;
    return [
      ...hang(label, `${name}: ${verdictWords[item.verdict]}${day}${would}`, sheet.width),
      ...points,
      ...leaves('why', item.decided_by, sheet, '      '),
      ...item.evidence.flatMap((one, index) =>
        field(index === 0 ? 'proof' : '', evidenceSentence(one), sheet, '      '),
      ),
    ];
  });
}
