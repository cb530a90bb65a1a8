import { citation } from '../../model/citation.js';
import type { Gap, Gaps, Scope } from '../../model/gaps.js';
import { hang } from '../layout.js';
import { dimmed, field, heading, mark, type Sheet } from '../sheet.js';
import { why } from '../table/finding.js';
import { andMore, lackingPapers } from '../table/gaps.js';
import { bindsNote, bindsPhrase, conditionSentence, evidenceSentence, shownNote } from '../text.js';
import { addsPhrase, closingSentence, furtherHeading, hangsOnWeights, placesPhrase } from './text.js';

const breakingShown = 20;
const furtherShown: Readonly<Record<Scope, number>> = { law: 10, benchmark: 5, voluntary: 5 };

/** First of all: what breaks the gate, be it a finding or a condition. */
export function breaking({ breaking: gaps, gate }: Gaps, sheet: Sheet): readonly string[] {
  if (gate.held) return [];
  const conditions = gate.broken.filter(({ reason }) => reason !== 'critical');
  const count = gaps.length + conditions.length;
  return [
    ...heading(`${count} ${count === 1 ? 'breaks' : 'break'} the gate: first of all`, sheet),
    ...conditions.flatMap((one) => hang(mark('not-met', sheet, ''), conditionSentence(one), sheet.width)),
    ...blocks(gaps, breakingShown, sheet),
  ];
}

/** The other gaps of one scope. */
export function further(scope: Scope, gaps: Gaps, sheet: Sheet): readonly string[] {
  const own = gaps.further[scope];
  if (own.length === 0) return [];
  return [
    ...heading(furtherHeading(scope, gaps), sheet),
    ...dimmed(closingSentence(scope, gaps), sheet),
    ...blocks(own, furtherShown[scope], sheet),
  ];
}

function blocks(gaps: readonly Gap[], most: number, sheet: Sheet): readonly string[] {
  const shown = sheet.all ? gaps : gaps.slice(0, most);
  return [
    ...shown.flatMap((gap, index) => ['', ...block(gap, index + 1, sheet)]),
    ...(shown.length < gaps.length ? ['', ...andMore(gaps.length - shown.length, sheet)] : []),
  ];
}

const factsShown = 6;

function block(gap: Gap, number: number, sheet: Sheet): readonly string[] {
  const { finding, asks_for: facts } = gap;
  const { short, provision, title, criterion, severity, binds, verdict, waived } = finding;
  const note = bindsNote(finding);
  const indent = `${number}. `.length;
  const tags = [
    severity,
    bindsPhrase(binds),
    addsPhrase(gap),
    shownNote(finding),
    hangsOnWeights(gap) ? `${placesPhrase(gap.place_unweighted)} with all weights 1` : '',
    waived ? 'accepted by waiver' : '',
  ];
  const asked = sheet.all ? facts : facts.slice(0, factsShown);
  const rest = facts.length - asked.length;
  const given = `${asked.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  const certain = verdict === 'not-met' || verdict === 'partly-met';
  return [
    ...hang(
      `${number}. ${mark(verdict, sheet)}${note === '' ? '' : ` ${note}`}: `,
      citation({ short, provision }),
      sheet.width,
      indent,
    ),
    ...hang(' '.repeat(indent), `${title} (${criterion})`, sheet.width),
    ...dimmed(tags.filter((tag) => tag !== '').join(` ${sheet.glyphs.dot} `), sheet, ' '.repeat(indent)),
    ...(certain || sheet.all ? why(finding, sheet, sheet.all ? undefined : 2) : []),
    ...(facts.length === 0 ? [] : field('tell', given, sheet)),
    ...proof(gap, sheet),
    ...field(verdict === 'unknown' ? 'if not' : 'to do', finding.remedy, sheet),
  ];
}

/** What is asked as proof and how it stands; under `for` only what lacks, item by item. */
function proof({ finding }: Gap, sheet: Sheet): readonly string[] {
  const { items = [], evidence } = finding;
  if (items.length > 0) {
    const lacking = lackingPapers(finding);
    return lacking === '' ? [] : field('proof', lacking, sheet);
  }
  return evidence.flatMap((one, index) => field(index === 0 ? 'proof' : '', evidenceSentence(one), sheet));
}
