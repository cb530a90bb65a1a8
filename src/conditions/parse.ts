import { isJson, type Json } from '../model/json.js';
import { operators, parseCompare, selecting } from './parse-comparison.js';
import { parseListNode } from './parse-list.js';
import { dayOperators, parseFiling, parsePaper } from './parse-paper.js';
import { onlyKeys, reject, type Scope } from './scope.js';
import type { Condition } from './tree.js';

/** The heads a condition may have, each with what may stand beside it. */
const heads: Readonly<Record<string, readonly string[]>> = {
  fact: ['year', 'best', 'within', ...operators],
  metric: ['best', 'within', ...operators],
  date: [...operators],
  figure: [...selecting, 'best', 'within', ...operators],
  document: ['status', 'valid', 'not_older_than', 'by', ...dayOperators, 'contains', 'assurance', 'covers'],
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

function rejected(scope: Scope, pointer: string, message: string): false {
  reject(scope, pointer, message);
  return false;
}
