import type { DocumentDay } from '../facts/facts.js';
import { isJson } from '../facts/read-value.js';
import {
  findEntry,
  parseAge,
  parseDayNode,
  parseFact,
  parseListNode,
  parseMetricRef,
  parseRef,
  parseShare,
  parseValue,
} from './parse-value.js';
import { nameOfType, onlyKeys, reject, reportUnknown, type Scope, type Type } from './scope.js';
import type { Comparison, Condition, FigureNode, FilingNode, PaperNode, Subject, ValueNode } from './tree.js';

type Json = Readonly<Record<string, unknown>>;

const operators = [
  'at_most',
  'at_least',
  'above',
  'below',
  'equals',
  'between',
  'one_of',
  'includes',
  'includes_all',
  'includes_any',
  'is',
  'known',
  'before',
  'after',
  'on_or_before',
  'on_or_after',
  'not_older_than',
] as const;
type OperatorName = (typeof operators)[number];

export const selecting = [
  'substance',
  'averaging',
  'statistic',
  'level',
  'fraction',
  'at',
  'medium',
] as const;

/** The heads a condition may have, each with what may stand beside it. */
const heads: Readonly<Record<string, readonly string[]>> = {
  fact: ['year', 'best', 'within', ...operators],
  metric: ['best', 'within', ...operators],
  date: [...operators],
  figure: [...selecting, 'best', 'within', ...operators],
  document: ['status', 'valid', 'not_older_than', 'by', 'contains', 'assurance', 'covers'],
  filed: ['every', 'by', 'covers'],
  each: ['where', 'test'],
  some: ['where', 'test'],
  count: ['where', 'at_least', 'at_most', 'equals'],
  all: [],
  any: [],
  not: [],
  cases: [],
};

/**
 * Reads a condition and checks every path, code, kind of paper, key, table, list, metric, unit and dimension in it.
 * What is wrong is reported with its pointer; then there is no condition.
 */
export function parseCondition(raw: unknown, pointer: string, scope: Scope): Condition | undefined {
  if (!isJson(raw))
    return reject(scope, pointer, 'a condition is due here', `one of: ${Object.keys(heads).join(', ')}`);
  const found = Object.keys(heads).filter((head) => raw[head] !== undefined);
  const [head] = found;
  if (head === undefined || found.length > 1) {
    return reject(
      scope,
      pointer,
      head === undefined
        ? 'a condition without a head'
        : `a condition has one head, not ${found.join(' and ')}`,
      `one of: ${Object.keys(heads).join(', ')}; join several with all or any`,
    );
  }
  if (!onlyKeys(raw, head, heads[head] ?? [], pointer, scope)) return undefined;
  switch (head) {
    case 'all':
    case 'any':
      return parseParts(head, raw[head], `${pointer}/${head}`, scope);
    case 'not': {
      const part = parseCondition(raw.not, `${pointer}/not`, scope);
      return part && { kind: 'not', part };
    }
    case 'cases':
      return parseCases(raw.cases, `${pointer}/cases`, scope);
    case 'document': {
      const paper = parsePaper(raw, pointer, scope);
      return paper && { kind: 'document', paper };
    }
    case 'filed': {
      const filing = parseFiling(raw, pointer, scope);
      return filing && { kind: 'filed', filing };
    }
    case 'each':
    case 'some':
      return parseQuantified(head, raw, pointer, scope);
    case 'count':
      return parseCount(raw, pointer, scope);
    default:
      return parseCompare(raw, head, pointer, scope);
  }
}

function parseParts(kind: 'all' | 'any', raw: unknown, pointer: string, scope: Scope): Condition | undefined {
  if (!Array.isArray(raw) || raw.length === 0)
    return reject(scope, pointer, `\`${kind}\` needs a list of conditions`);
  const parts = raw.flatMap((part, index) => parseCondition(part, `${pointer}/${index}`, scope) ?? []);
  return parts.length === raw.length ? { kind, parts } : undefined;
}

function parseCases(raw: unknown, pointer: string, scope: Scope): Condition | undefined {
  if (!Array.isArray(raw)) return reject(scope, pointer, '`cases` needs a list of branches');
  const branches: { when: Condition; test: Condition }[] = [];
  let otherwise: Condition | undefined;
  let whole = true;
  raw.forEach((branch, index) => {
    const at = `${pointer}/${index}`;
    if (!isJson(branch)) return;
    if (branch.otherwise !== undefined) {
      otherwise = parseCondition(branch.otherwise, `${at}/otherwise`, scope);
      whole &&= otherwise !== undefined;
      if (index < raw.length - 1 || branch.when !== undefined)
        whole = rejected(scope, at, '`otherwise` stands alone, in the last branch');
      return;
    }
    const when = parseCondition(branch.when, `${at}/when`, scope);
    const test = parseCondition(branch.test, `${at}/test`, scope);
    if (when && test) branches.push({ when, test });
    else whole = false;
  });
  return whole ? { kind: 'cases', branches, ...(otherwise ? { otherwise } : {}) } : undefined;
}

function rejected(scope: Scope, pointer: string, message: string): false {
  reject(scope, pointer, message);
  return false;
}

function parseQuantified(
  kind: 'each' | 'some',
  raw: Json,
  pointer: string,
  scope: Scope,
): Condition | undefined {
  const list = parseListNode(raw[kind], `${pointer}/${kind}`, scope);
  if (list === undefined) return undefined;
  const where = raw.where === undefined ? 'none' : parseCondition(raw.where, `${pointer}/where`, list.scope);
  const test =
    raw.test === undefined
      ? reject(scope, pointer, `\`${kind}\` needs a \`test\``)
      : parseCondition(raw.test, `${pointer}/test`, list.scope);
  if (where === undefined || test === undefined) return undefined;
  return { kind, list: list.node, test, ...(where === 'none' ? {} : { where }) };
}

function parseCount(raw: Json, pointer: string, scope: Scope): Condition | undefined {
  const list = parseListNode(raw.count, `${pointer}/count`, scope);
  const given = (['at_least', 'at_most', 'equals'] as const).filter(
    (operator) => raw[operator] !== undefined,
  );
  const [operator] = given;
  const number = operator && raw[operator];
  if (operator === undefined || given.length > 1 || typeof number !== 'number' || !Number.isInteger(number)) {
    return reject(
      scope,
      pointer,
      '`count` is compared with one whole number',
      'write at_least, at_most or equals',
    );
  }
  const where =
    raw.where === undefined || list === undefined
      ? 'none'
      : parseCondition(raw.where, `${pointer}/where`, list.scope);
  if (list === undefined || where === undefined) return undefined;
  return { kind: 'count', list: list.node, operator, number, ...(where === 'none' ? {} : { where }) };
}

function parseCompare(raw: Json, head: string, pointer: string, scope: Scope): Condition | undefined {
  const given = operators.filter((operator) => raw[operator] !== undefined);
  const [operator] = given;
  if (operator === undefined || given.length > 1) {
    return reject(
      scope,
      pointer,
      operator === undefined
        ? `\`${head}\` is compared with nothing`
        : `\`${head}\` is compared twice: ${given.join(' and ')}`,
      `one of: ${operators.join(', ')}`,
    );
  }
  const subject = parseSubject(raw, head, pointer, scope);
  if (subject === undefined) return undefined;
  const comparison = parseComparison(raw, operator, subject.type, head, pointer, scope);
  return comparison && { kind: 'compare', subject: subject.node, comparison };
}

function parseSubject(
  raw: Json,
  head: string,
  pointer: string,
  scope: Scope,
): { node: Subject; type: Type } | undefined {
  switch (head) {
    case 'fact': {
      const fact = parseFact(raw.fact, raw.year, `${pointer}/fact`, scope);
      return fact && { node: { kind: 'fact', fact: fact.node }, type: fact.type };
    }
    case 'metric': {
      const metric = parseMetricRef(raw.metric, `${pointer}/metric`, scope);
      return metric && { node: { kind: 'metric', metric: metric.node }, type: metric.type };
    }
    case 'date': {
      const date = parseDayNode(raw.date, `${pointer}/date`, scope);
      return date && { node: { kind: 'date', date }, type: { kind: 'day' } };
    }
    default: {
      const figure = parseFigure(raw, pointer, scope);
      return figure && { node: { kind: 'figure', figure }, type: { kind: 'number' } };
    }
  }
}

/** A list of figures with its selecting keys; a count of exceedances or a share of time names its level. */
export function parseFigure(raw: Json, pointer: string, scope: Scope): FigureNode | undefined {
  const ref = parseRef(String(raw.figure));
  const at = findEntry(ref, `${pointer}/figure`, scope);
  if (at === undefined) return undefined;
  const entry = at.found.entry;
  if (entry === undefined)
    return reportUnknown(
      scope,
      `${pointer}/figure`,
      `list of figures \`${ref.text}\`:`,
      at.found.wrong,
      at.found.known,
    );
  if (entry.kind !== 'figures')
    return reject(scope, `${pointer}/figure`, `\`${ref.text}\` is no list of figures`);
  const keys = new Map<string, ValueNode>();
  for (const key of selecting) {
    if (raw[key] === undefined) continue;
    const codes = entry.keys.get(key);
    const type: Type = key === 'level' ? { kind: 'number' } : { kind: 'word', ...(codes ? { codes } : {}) };
    const value = parseValue(raw[key], type, `${pointer}/${key}`, scope);
    if (value === undefined) return undefined;
    keys.set(key, value);
  }
  if (!keys.has('substance'))
    return reject(scope, pointer, 'a figure is selected by its `substance` at least');
  const needsLevel = ['exceedances', 'share-of-time-within'].includes(String(raw.statistic));
  if (needsLevel && !keys.has('level'))
    return reject(scope, pointer, `\`${raw.statistic}\` needs the \`level\` it speaks of`);
  return { ref, keys };
}

const allowed: Readonly<Record<Type['kind'], readonly OperatorName[]>> = {
  number: ['at_most', 'at_least', 'above', 'below', 'equals', 'between', 'known'],
  day: ['before', 'after', 'on_or_before', 'on_or_after', 'not_older_than', 'known'],
  word: ['equals', 'one_of', 'known'],
  words: ['includes', 'includes_all', 'includes_any', 'known'],
  flag: ['is', 'known'],
};

function parseComparison(
  raw: Json,
  operator: OperatorName,
  type: Type,
  head: string,
  pointer: string,
  scope: Scope,
): Comparison | undefined {
  if (
    !allowed[type.kind].includes(operator) ||
    (operator === 'known' && head !== 'fact' && head !== 'figure')
  ) {
    return reject(
      scope,
      `${pointer}/${operator}`,
      `\`${operator}\` does not compare ${nameOfType(type)}`,
      `use one of: ${allowed[type.kind].join(', ')}`,
    );
  }
  if (raw.best !== undefined && operator !== 'at_most')
    return reject(scope, `${pointer}/best`, '`best` stands beside `at_most` only');
  if (raw.within !== undefined && (operator !== 'equals' || type.kind !== 'number'))
    return reject(scope, `${pointer}/within`, '`within` stands beside `equals` of a figure only');
  const value = (key: string, expected: Type = type): ValueNode | undefined =>
    parseValue(raw[key], expected, `${pointer}/${key}`, scope);
  switch (operator) {
    case 'at_most':
    case 'at_least':
    case 'above':
    case 'below': {
      const limit = value(operator);
      const best = raw.best === undefined ? 'none' : value('best');
      if (limit === undefined || best === undefined) return undefined;
      return { operator, limit, ...(best === 'none' ? {} : { best }) };
    }
    case 'equals': {
      const limit = value('equals');
      const within = raw.within === undefined ? 0 : parseShare(raw.within, `${pointer}/within`, scope);
      return limit && within !== undefined ? { operator, limit, within } : undefined;
    }
    case 'between': {
      const ends = Array.isArray(raw.between) ? raw.between : [];
      const [from, to] = [0, 1].map((index) =>
        parseValue(ends[index], type, `${pointer}/between/${index}`, scope),
      );
      return from && to ? { operator, from, to } : undefined;
    }
    case 'one_of':
    case 'includes_all':
    case 'includes_any': {
      const limit = value(operator, { ...type, kind: 'words' } as Type);
      return limit && { operator, limit };
    }
    case 'includes': {
      const limit = value('includes', { ...type, kind: 'word' } as Type);
      return limit && { operator, limit };
    }
    case 'is':
      return typeof raw.is === 'boolean'
        ? { operator, flag: raw.is }
        : reject(scope, `${pointer}/is`, 'true or false is due here');
    case 'known':
      return { operator };
    case 'not_older_than': {
      const age = parseAge(raw.not_older_than, `${pointer}/not_older_than`, scope);
      return age && { operator, age };
    }
    default: {
      const day = parseDayNode(raw[operator], `${pointer}/${operator}`, scope);
      return day && { operator, day };
    }
  }
}

const statuses = ['none', 'draft', 'submitted', 'approved', 'adopted', 'rejected', 'withdrawn'];
const assurances = ['none', 'internal', 'limited', 'reasonable'];
const days: readonly DocumentDay[] = ['issued_on', 'submitted_on', 'approved_on', 'published_on'];

function parsePaper(raw: Json, pointer: string, scope: Scope): PaperNode | undefined {
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
  if (age === undefined || contains === undefined || !coversFits(raw, kind, pointer, scope)) return undefined;
  return {
    document: kind.kind,
    valid: raw.valid === true,
    by,
    covers: raw.covers !== undefined,
    expires: kind.expires !== 'no',
    ...(status === undefined ? {} : { statuses: status }),
    ...(assurance === undefined ? {} : { assurances: assurance }),
    ...(age === 'none' ? {} : { notOlderThan: age }),
    ...(contains === 'none' ? {} : { contains }),
  };
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

function parseFiling(raw: Json, pointer: string, scope: Scope): FilingNode | undefined {
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
