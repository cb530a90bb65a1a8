import { isJson } from '../model/json.js';
import type { DocumentDay, Paper, Span } from './facts.js';
import { type Report, readDay, readPeriod } from './read-value.js';
import { suggestion } from './suggestion.js';

/** A kind of paper, as standards/documents.yaml has it. */
export interface KindOfPaper {
  readonly kind: string;
  readonly expires: 'yes' | 'no' | 'may';
  /** Asked always with `covers` (each), or never (whole). */
  readonly subject: 'each' | 'whole';
  readonly contains?: Readonly<Record<string, string>>;
}

/** The paths of the items that have an id. */
export type Subjects = ReadonlyMap<string, readonly string[]>;

const days: readonly DocumentDay[] = ['issued_on', 'submitted_on', 'approved_on', 'published_on'];

/** Reads the register of documents; reports unknown kinds and keys, and entries that contradict each other. */
export function readPapers(
  raw: unknown,
  kinds: readonly KindOfPaper[],
  subjects: Subjects,
  report: Report,
): readonly Paper[] {
  if (!Array.isArray(raw)) return [];
  const papers = raw.flatMap((data, index) => readPaper(data, kinds, `/documents/${index}`, report));
  reportDoubles(papers, report);
  for (const paper of papers) reportUnknownSubjects(paper, subjects, report);
  reportContradictions(papers, report);
  return papers;
}

function readPaper(data: unknown, kinds: readonly KindOfPaper[], pointer: string, report: Report): Paper[] {
  if (!isJson(data) || typeof data.id !== 'string' || typeof data.kind !== 'string') return [];
  const kind = kinds.find((one) => one.kind === data.kind);
  if (kind === undefined) {
    const known = kinds.map((one) => one.kind);
    report({
      pointer: `${pointer}/kind`,
      message: `\`${data.kind}\` is no kind of document known here`,
      ...suggestion(data.kind, known),
    });
    return [];
  }
  const text = (key: string): string | undefined => (typeof data[key] === 'string' ? data[key] : undefined);
  const covers = Array.isArray(data.covers) ? data.covers.filter((id) => typeof id === 'string') : undefined;
  if (covers !== undefined && kind.subject === 'whole') {
    report({
      pointer: `${pointer}/covers`,
      message: `a ${kind.kind} speaks of the whole project`,
      hint: 'leave `covers` out',
    });
  }
  const optional = {
    status: text('status'),
    assurance: text('assurance'),
    file: text('file'),
    sha256: text('sha256'),
    period: readPeriod(data.period, `${pointer}/period`, report),
    expiresOn: readEnd(data.expires_on, kind, pointer, report),
    covers,
  };
  return [
    {
      id: data.id,
      kind: kind.kind,
      pointer,
      days: readDays(data, pointer, report),
      contains: readContents(data.contains, kind, pointer, report),
      ...withoutAbsent(optional),
    },
  ];
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutAbsent<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}

function readDays(
  data: Readonly<Record<string, unknown>>,
  pointer: string,
  report: Report,
): Partial<Record<DocumentDay, Span>> {
  const found: Partial<Record<DocumentDay, Span>> = {};
  for (const name of days) {
    const day = readDay(data[name], `${pointer}/${name}`, report);
    if (day !== undefined) found[name] = day;
  }
  return found;
}

function readEnd(
  raw: unknown,
  kind: KindOfPaper,
  pointer: string,
  report: Report,
): Span | 'never' | undefined {
  if (raw === undefined) return undefined;
  if (kind.expires === 'no') {
    report({
      pointer: `${pointer}/expires_on`,
      message: `a ${kind.kind} does not expire`,
      hint: 'leave `expires_on` out',
    });
    return undefined;
  }
  return raw === 'never' ? 'never' : readDay(raw, `${pointer}/expires_on`, report);
}

function readContents(
  raw: unknown,
  kind: KindOfPaper,
  pointer: string,
  report: Report,
): ReadonlyMap<string, boolean> {
  const known = Object.keys(kind.contains ?? {});
  const contents = new Map<string, boolean>();
  for (const [key, value] of Object.entries(isJson(raw) ? raw : {})) {
    if (!known.includes(key)) {
      report({
        pointer: `${pointer}/contains/${key}`,
        message: `\`${key}\` is nothing a ${kind.kind} is asked for`,
        ...suggestion(key, known),
      });
    } else if (typeof value === 'boolean') contents.set(key, value);
  }
  return contents;
}

function reportDoubles(papers: readonly Paper[], report: Report): void {
  const seen = new Set<string>();
  for (const paper of papers) {
    if (seen.has(paper.id)) {
      report({
        pointer: `${paper.pointer}/id`,
        message: `two documents with the id \`${paper.id}\``,
        hint: 'give each entry of the register an id of its own',
      });
    }
    seen.add(paper.id);
  }
}

/** A paper names items by id alone, so an id that two lists have says nothing. */
function reportUnknownSubjects(paper: Paper, subjects: Subjects, report: Report): void {
  paper.covers?.forEach((id, index) => {
    const items = subjects.get(id) ?? [];
    if (items.length > 1) {
      report({
        pointer: `${paper.pointer}/covers/${index}`,
        message: `\`${id}\` is the id of ${items.length} items: ${items.join(', ')}`,
        hint: 'give each an id of its own',
      });
    }
    if (items.length > 0) return;
    report({
      pointer: `${paper.pointer}/covers/${index}`,
      message: `no item has the id \`${id}\``,
      ...suggestion(id, [...subjects.keys()]),
    });
  });
}

/** `none` says that there is no such paper, so it cannot stand beside one. */
function reportContradictions(papers: readonly Paper[], report: Report): void {
  for (const none of papers.filter((paper) => paper.status === 'none')) {
    const beside = papers.find(
      (other) =>
        other !== none && other.kind === none.kind && samePeriod(other, none) && shareSubject(other, none),
    );
    if (beside !== undefined) {
      report({
        pointer: `${none.pointer}/status`,
        message: `\`none\` says that there is no ${none.kind}, but \`${beside.id}\` is one`,
        hint: 'take one of the two away, or say by `covers` or `period` what each speaks of',
      });
    }
  }
}

/** Without a period `none` speaks of every period. */
function samePeriod(other: Paper, none: Paper): boolean {
  return (
    none.period === undefined ||
    (none.period.first === other.period?.first && none.period.last === other.period.last)
  );
}

function shareSubject(a: Paper, b: Paper): boolean {
  if (a.covers === undefined || b.covers === undefined) return true;
  return a.covers.some((id) => b.covers?.includes(id));
}
