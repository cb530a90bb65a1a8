import type { Json } from '../model/json.js';
import { parseAge, parseDayNode } from './parse-day.js';
import { findEntry, parseFact, parseMetricRef, parseRef, parseShare, parseValue } from './parse-value.js';
import { nameOfType, reject, reportUnknown, type Scope, type Type } from './scope.js';
import type { Comparison, Condition, FigureNode, Subject, ValueNode } from './tree.js';

export const operators = [
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
  'exists',
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

export function parseCompare(raw: Json, head: string, pointer: string, scope: Scope): Condition | undefined {
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
  number: ['at_most', 'at_least', 'above', 'below', 'equals', 'between', 'known', 'exists'],
  day: ['before', 'after', 'on_or_before', 'on_or_after', 'not_older_than', 'known', 'exists'],
  word: ['equals', 'one_of', 'known', 'exists'],
  words: ['includes', 'includes_all', 'includes_any', 'known', 'exists'],
  flag: ['is', 'known', 'exists'],
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
    (operator === 'known' && head !== 'fact' && head !== 'figure') ||
    (operator === 'exists' && head !== 'fact')
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
    case 'exists':
      return raw[operator] === true
        ? { operator }
        : reject(scope, `${pointer}/${operator}`, `\`${operator}\` is asked as true`, 'put `not` around it');
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
