import type { Finding, Verdict } from '../../model/assessment.js';
import { bindsNote, verdictSymbols, verdictWords } from '../text.js';
import { html, type Markup } from './markup.js';

/** Symbol, word and colour; the symbol is not read out, the word is. */
export function verdictBadge(verdict: Verdict, phrase = verdictWords[verdict]): Markup {
  return html`<span class="verdict ${verdict}"><span aria-hidden="true">${verdictSymbols[verdict]}</span> ${phrase}</span>`;
}

/** With the note that keeps what does not bind from being read as a breach. */
export function verdictOf(finding: Pick<Finding, 'verdict' | 'binds'>): Markup {
  const note = bindsNote(finding);
  const badge = verdictBadge(finding.verdict);
  return note === '' ? badge : html`${badge} <span class="note">${note}</span>`;
}
