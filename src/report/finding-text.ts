import type { Assessment, Finding } from '../model/assessment.js';
import { citation } from '../model/citation.js';
import { hypotheticalWord } from './hypothetical.js';
import { shortened } from './layout.js';
import { leafSentence, mergedLeaves } from './leaf-text.js';
import { bindsNote, itemsSentence, partsSentence, shownNote, verdictWords } from './text.js';

/** No one sentence is longer: a file may hold a hundred thousand letters where a word is due. */
const longest = 300;

export function cut(text: string, length = longest): string {
  return shortened(text, length, '…');
}

/**
 * `not met (does not bind here): CRMA Art. 8(1): Progress reported every two years`; that it rests on facts that were
 * only supposed comes first, because a platform shows each finding by itself.
 */
export function findingTitle(finding: Finding, assessment: Pick<Assessment, 'hypothetical'>): string {
  const note = bindsNote(finding);
  const verdict = `${verdictWords[finding.verdict]}${note === '' ? '' : ` ${note}`}`;
  const supposed = hypotheticalWord(assessment);
  const before = supposed === '' ? '' : `${supposed}: `;
  return cut(`${before}${verdict}: ${citation(finding)}: ${finding.title}`);
}

/** What decided, each reason a sentence without its full stop. */
export function findingReasons(finding: Finding, most: number): readonly string[] {
  const { parts, items = [], decided_by: decidedBy } = finding;
  const leaves = mergedLeaves(decidedBy).map(leafSentence);
  const rest = leaves.length - most;
  return [
    shownNote(finding),
    parts === undefined ? '' : `Points: ${partsSentence(parts)}`,
    items.length === 0 ? '' : `Items: ${itemsSentence(items)}`,
    ...leaves.slice(0, most),
    rest > 0 ? `and ${rest} more` : '',
  ]
    .filter((text) => text !== '')
    .map((text) => cut(text));
}

/** Several sentences as one text, the first letter of each a capital where it is one of ours. */
export function asText(sentences: readonly string[]): string {
  return sentences.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' ');
}

export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
