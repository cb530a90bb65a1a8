import { plain } from '../escape.js';
import { hang } from '../layout.js';
import type { Sheet } from '../sheet.js';
import { headLine } from './rows.js';

/** A fact or list that a criterion reads. */
export interface ReadFact {
  readonly path: string;
  readonly kind: string;
  readonly description: string;
  /** Unit of a quantity, as example. */
  readonly unit?: string;
  readonly codes?: readonly string[];
  /** site, operator or group. */
  readonly boundary?: string;
  /** It speaks of no period. */
  readonly lasting?: boolean;
}

/** A kind of paper that it asks for. */
export interface ReadPaper {
  readonly path: string;
  readonly title: { readonly en: string; readonly ru: string; readonly kk: string };
  readonly issued_by: string;
  readonly expires: 'yes' | 'no' | 'may';
  readonly subject: 'each' | 'whole';
}

export interface Reads {
  readonly facts: readonly ReadFact[];
  readonly papers: readonly ReadPaper[];
}

const codesShown = 8;

/** Every fact and paper, with what it means. */
export function reads({ facts, papers }: Reads, sheet: Sheet): readonly string[] {
  if (facts.length + papers.length === 0) return [];
  return [
    ...headLine('reads', sheet),
    ...facts.flatMap((fact) => line(fact.path, [fact.description, ...aboutFact(fact, sheet)], sheet)),
    ...papers.flatMap((paper) => line(paper.path, aboutPaper(paper), sheet)),
  ];
}

function line(path: string, parts: readonly string[], sheet: Sheet): readonly string[] {
  const text = parts.filter((part) => part !== '').join(' ');
  return hang(`  ${plain(path)}: `, plain(text), sheet.width, 4);
}

function aboutFact(
  { kind, unit, codes = [], boundary = 'site', lasting }: ReadFact,
  { all, glyphs }: Sheet,
): readonly string[] {
  const shown = all ? codes : codes.slice(0, codesShown);
  const about = [
    unit === undefined ? '' : `in ${unit} or what converts to it`,
    kind === 'quantity' && lasting !== true ? 'of the reporting period' : '',
    codes.length === 0
      ? ''
      : `one of ${shown.join(', ')}${shown.length < codes.length ? glyphs.ellipsis : ''}`,
    boundary === 'site' ? '' : `of the ${boundary}`,
    kind === 'inventory' ? 'list, open until declared complete' : '',
    kind === 'figures' ? 'measurements' : '',
  ].filter((part) => part !== '');
  return about.length === 0 ? [] : [`(${about.join('; ')})`];
}

const ends = { yes: '; it expires', no: '', may: '; it may expire' } as const;

function aboutPaper({ title, issued_by: from, expires, subject }: ReadPaper): readonly string[] {
  const each = subject === 'each' ? '; one for each item it covers' : '';
  return [`${title.en} / ${title.ru} / ${title.kk}`, `(from: ${from}${ends[expires]}${each})`];
}
