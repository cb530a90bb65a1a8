import type { PaperQuestion } from '../../model/questions.js';
import { askedText, type Line, note, off, tagOf } from './lines.js';

const at = { indent: 0, live: false };
const deeper = { ...at, indent: 1 };
const deepest = { ...at, indent: 2 };

/** The register: one entry for each kind that is asked. */
export function register(papers: readonly PaperQuestion[]): readonly Line[] {
  return [
    note(
      'The register of papers. status: draft, submitted, approved (by an authority), adopted (by the operator), rejected, withdrawn; none says that there is no such paper. Days: issued_on, submitted_on, approved_on, published_on, expires_on. Also: period, issuer, reference, covers (ids of items), contains (key: true or false), assurance, file with sha256, url.',
      at,
    ),
    off('documents:', at),
    ...papers.flatMap(paper),
  ];
}

const ends = { yes: 'It expires.', no: '', may: 'It may expire.' } as const;

function paper({ kind, title, issuedBy, expires, each, keys, askedBy }: PaperQuestion): readonly Line[] {
  const text = [
    `${tagOf(askedBy)}${title.en} / ${title.ru} / ${title.kk}. From: ${issuedBy}.`,
    ends[expires],
    each ? 'One for each item that it covers.' : '',
    askedText(askedBy),
  ];
  return [
    note(text.filter((part) => part !== '').join(' '), deeper),
    off(`- id: ${kind}`, deeper),
    off(`kind: ${kind}`, deepest),
    off('status:', deepest),
    off('issued_on:', deepest),
    ...(expires === 'no' ? [] : [off('expires_on:  # a day, or never', deepest)]),
    ...(each ? [off('covers:  # [ids of items]', deepest)] : []),
    ...(keys.length === 0
      ? []
      : [
          off('contains:', deepest),
          ...keys.map((key) => off(`${key}:  # true | false`, { ...at, indent: 3 })),
        ]),
  ];
}
