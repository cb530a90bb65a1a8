import type { Asker } from '../../model/questions.js';
import { plain } from '../escape.js';
import { wrap } from '../layout.js';

/** Where a line stands: below a part that is there already, or in one that is a comment as a whole. */
export interface At {
  readonly indent: number;
  readonly live: boolean;
}

/** `off` becomes YAML when its one # is taken away; a note stays a comment. */
export type Line =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'off' | 'note'; readonly text: string; readonly at: At };

const width = 110;
const step = '  ';

export function on(text: string, indent: number): Line {
  return { kind: 'text', text: step.repeat(indent) + text };
}

export function off(text: string, at: At): Line {
  return { kind: 'off', text, at };
}

export function note(text: string, at: At): Line {
  return { kind: 'note', text, at };
}

export function written(line: Line): readonly string[] {
  if (line.kind === 'blank') return [''];
  if (line.kind === 'text') return [line.text];
  const pad = step.repeat(line.at.indent);
  if (line.kind === 'off') return [line.at.live ? `${pad}# ${line.text}` : `# ${pad}${line.text}`];
  const head = line.at.live ? `${pad}## ` : `## ${pad}`;
  return wrap(plain(line.text), width - head.length).map((text) => head + text);
}

const askersShown = 3;

/** `Asked by eu.crma.a, eu.crma.b, eu.crma.c and 4 more.` Critical and binding ones first. */
export function askedText(askers: readonly Asker[]): string {
  if (askers.length === 0) return '';
  const sorted = askers.toSorted((a, b) => rank(a) - rank(b)).map(({ criterion }) => criterion);
  const rest = sorted.length - askersShown;
  return `Asked by ${sorted.slice(0, askersShown).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

function rank({ critical, law }: Asker): number {
  return (critical ? 0 : 2) + (law ? 0 : 1);
}

/** `[critical, law] `, or nothing. */
export function tagOf(askers: readonly Asker[]): string {
  const tags = [
    askers.some(({ critical }) => critical) ? 'critical' : '',
    askers.some(({ law }) => law) ? 'law' : '',
  ].filter((tag) => tag !== '');
  return tags.length === 0 ? '' : `[${tags.join(', ')}] `;
}
