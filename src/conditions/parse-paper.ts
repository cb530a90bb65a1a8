import type { DocumentDay } from '../facts/facts.js';
import type { Json } from '../model/json.js';
import { parseAge, parseDayNode } from './parse-day.js';
import { parseValue } from './parse-value.js';
import { reject, reportUnknown, type Scope } from './scope.js';
import type { FilingNode, PaperNode } from './tree.js';

const statuses = ['none', 'draft', 'submitted', 'approved', 'adopted', 'rejected', 'withdrawn'];
const assurances = ['none', 'internal', 'limited', 'reasonable'];
const days: readonly DocumentDay[] = ['issued_on', 'submitted_on', 'approved_on', 'published_on'];

export function parsePaper(raw: Json, pointer: string, scope: Scope): PaperNode | undefined {
  const kind = kindOf(raw.document, `${pointer}/document`, scope);
  const status = wordsFrom(raw.status, statuses, 'status', `${pointer}/status`, scope);
  const assurance = wordsFrom(raw.assurance, assurances, 'assurance', `${pointer}/assurance`, scope);
  const by = raw.by === undefined ? 'issued_on' : days.find((day) => day === raw.by);
  if (by === undefined) return reportUnknown(scope, `${pointer}/by`, 'day of a paper', String(raw.by), days);
  if (kind === undefined || status === null || assurance === null) return undefined;
  const age =
    raw.not_older_than === undefined
      ? 'none'
      : parseAge(raw.not_older_than, `${pointer}/not_older_than`, scope);
  const keys = Object.keys(kind.contains ?? {});
  const contains =
    raw.contains === undefined
      ? 'none'
      : parseValue(raw.contains, { kind: 'words', codes: keys }, `${pointer}/contains`, scope);
  const limits = daysOf(raw, pointer, scope);
  if (age === undefined || contains === undefined || limits === undefined) return undefined;
  if (!coversFits(raw, kind, pointer, scope)) return undefined;
  return {
    document: kind.kind,
    valid: raw.valid === true,
    by,
    days: limits,
    covers: raw.covers !== undefined,
    expires: kind.expires !== 'no',
    ...(status === undefined ? {} : { statuses: status }),
    ...(assurance === undefined ? {} : { assurances: assurance }),
    ...(age === 'none' ? {} : { notOlderThan: age }),
    ...(contains === 'none' ? {} : { contains }),
  };
}

export const dayOperators = ['before', 'after', 'on_or_before', 'on_or_after'] as const;

function daysOf(raw: Json, pointer: string, scope: Scope): PaperNode['days'] | undefined {
  const asked = dayOperators.filter((operator) => raw[operator] !== undefined);
  const limits = asked.flatMap((operator) => {
    const day = parseDayNode(raw[operator], `${pointer}/${operator}`, scope);
    return day === undefined ? [] : [{ operator, day }];
  });
  return limits.length === asked.length ? limits : undefined;
}

function kindOf(raw: unknown, pointer: string, scope: Scope): Scope['library']['kinds'][number] | undefined {
  const kind = scope.library.kinds.find((one) => one.kind === raw);
  return (
    kind ??
    reportUnknown(
      scope,
      pointer,
      'kind of document',
      String(raw),
      scope.library.kinds.map((one) => one.kind),
    )
  );
}

/** A kind is asked always with `covers` or never: only then does a paper for one item say nothing of another. */
function coversFits(
  raw: Json,
  kind: Scope['library']['kinds'][number],
  pointer: string,
  scope: Scope,
): boolean {
  const asked = raw.covers !== undefined;
  if (asked !== (kind.subject === 'each')) {
    return rejected(
      scope,
      pointer,
      asked
        ? `a ${kind.kind} speaks of the whole project, so it is asked without \`covers\``
        : `a ${kind.kind} speaks of single items, so it is asked with \`covers: .\``,
    );
  }
  if (asked && scope.frames.at(-1)?.kind !== 'item')
    return rejected(scope, pointer, '`covers: .` stands below a list of items only');
  return true;
}

/** Undefined where nothing is asked, null where what is asked is wrong. */
function wordsFrom(
  raw: unknown,
  known: readonly string[],
  what: string,
  pointer: string,
  scope: Scope,
): readonly string[] | undefined | null {
  if (raw === undefined) return undefined;
  const words = (Array.isArray(raw) ? raw : [raw]).map(String);
  const strange = words.find((word) => !known.includes(word));
  if (strange === undefined) return words;
  reportUnknown(scope, pointer, what, strange, known);
  return null;
}

export function parseFiling(raw: Json, pointer: string, scope: Scope): FilingNode | undefined {
  const kind = kindOf(raw.filed, `${pointer}/filed`, scope);
  const every = raw.every;
  if (every !== 'year' && every !== 'quarter')
    return reject(scope, pointer, '`filed` needs `every: year` or `every: quarter`');
  const by = parseBy(raw.by, every, `${pointer}/by`, scope);
  if (kind === undefined || by === undefined || !coversFits(raw, kind, pointer, scope)) return undefined;
  return { filed: kind.kind, every, by, covers: raw.covers !== undefined };
}

function parseBy(
  raw: unknown,
  every: 'year' | 'quarter',
  pointer: string,
  scope: Scope,
): FilingNode['by'] | undefined {
  const text = String(raw);
  const plus = /^\+(\d{1,3})d$/.exec(text);
  if (plus !== null) return { plusDays: Number(plus[1]) };
  const date = /^(\d{2})-(\d{2})$/.exec(text);
  const month = Number(date?.[1]);
  const day = Number(date?.[2]);
  // 29 February is no day of every year.
  const longest = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (date === null || every === 'quarter' || day < 1 || day > longest) {
    return reject(
      scope,
      pointer,
      `\`${text}\` is no last day of filing`,
      every === 'quarter'
        ? 'write the days after the quarter, such as +25d'
        : 'write month and day (03-31), or the days after the year (+90d)',
    );
  }
  return { month, day };
}

function rejected(scope: Scope, pointer: string, message: string): false {
  reject(scope, pointer, message);
  return false;
}
