import { isJson, type Json } from '../model/json.js';
import { anyCurrency } from '../quantity/dimension.js';
import {
  combine,
  currencyOf,
  describeDimension,
  dimensionNamed,
  dimensions,
  withCurrency,
} from '../quantity/unit.js';
import { parseCondition } from './parse.js';
import { parseFigure, selecting } from './parse-comparison.js';
import { parseDayNode } from './parse-day.js';
import { parseListNode } from './parse-list.js';
import { compatible, metricType, parseFact, parseValue } from './parse-value.js';
import {
  type Library,
  nameOfType,
  onlyKeys,
  reject,
  reportUnknown,
  type Scope,
  type StaticFrame,
  type Type,
} from './scope.js';
import type { Metric, Term } from './tree.js';

interface Typed {
  readonly term: Term;
  readonly type: Type;
}

type Rest = Pick<Scope, 'report'> & { readonly pointer: (index: number) => string };

/**
 * Reads metrics and checks their dimensions. A metric may name another; one that names itself, at any distance, is
 * reported. Gives the look-up that conditions use.
 */
export function parseMetrics(
  raw: readonly unknown[],
  library: Omit<Library, 'metric' | 'metricIds'>,
  rest: Rest,
): Pick<Library, 'metric' | 'metricIds'> {
  const known = new Map(
    raw.flatMap((data, index) => (isJson(data) ? [[String(data.id), { data, index }] as const] : [])),
  );
  const done = new Map<string, Metric | undefined>();
  const metricIds = [...known.keys()];
  const metric = (id: string): Metric | undefined => {
    const found = known.get(id);
    if (found === undefined || done.has(id)) return done.get(id);
    done.set(id, undefined);
    const whole: Library = { ...library, metricIds, metric };
    done.set(
      id,
      parseMetric(found.data, rest.pointer(found.index), { library: whole, frames: [], report: rest.report }),
    );
    return done.get(id);
  };
  for (const id of metricIds) metric(id);
  return { metric, metricIds };
}

function parseMetric(raw: Json, pointer: string, scope: Scope): Metric | undefined {
  const name = String(raw.dimension);
  if (name !== 'date' && dimensionNamed(name) === undefined)
    return reportUnknown(scope, `${pointer}/dimension`, 'dimension', name, [
      ...Object.keys(dimensions),
      'date',
    ]);
  const frames = raw.within === undefined ? [] : framesOf(String(raw.within), `${pointer}/within`, scope);
  if (frames === undefined) return undefined;
  const node = Object.fromEntries(
    Object.entries(raw).filter(([key]) => !['id', 'title', 'dimension', 'within', 'source'].includes(key)),
  );
  const typed = parseTerm(node, pointer, { ...scope, frames });
  if (typed === undefined) return undefined;
  const expected = metricType(name);
  if (!sameType(typed.type, expected))
    return reject(
      scope,
      pointer,
      `the metric comes out as ${describe(typed.type)}, not as ${describe(expected)}`,
    );
  const within = raw.within === undefined ? {} : { within: String(raw.within) };
  return {
    id: String(raw.id),
    title: String(raw.title ?? raw.id),
    dimension: name,
    term: typed.term,
    ...within,
  };
}

function framesOf(path: string, pointer: string, scope: Scope): readonly StaticFrame[] | undefined {
  return parseListNode(path, pointer, scope)?.scope.frames;
}

function describe(type: Type): string {
  if (type.kind !== 'number') return nameOfType(type);
  return type.dimension === undefined ? 'a figure' : describeDimension(type.dimension);
}

function sameType(a: Type, b: Type): boolean {
  return a.kind === 'number' && b.kind === 'number'
    ? compatible(a.dimension, b.dimension)
    : a.kind === b.kind;
}

/** Any currency is one to the algebra, so that money by money is a ratio. */
function general(dimension: string): string {
  return currencyOf(dimension) === undefined ? dimension : withCurrency(dimension, anyCurrency);
}

const termHeads = [
  'sum',
  'difference',
  'product',
  'ratio',
  'min',
  'max',
  'span',
  'cases',
  'table',
  'fact',
  'metric',
  'reporting',
  'figure',
];

function parseTerm(raw: unknown, pointer: string, scope: Scope): Typed | undefined {
  if (!isJson(raw)) return parseLiteral(raw, pointer, scope);
  const found = termHeads.filter((head) => raw[head] !== undefined);
  const [head] = found;
  if (head === undefined || found.length > 1)
    return reject(scope, pointer, 'a term has one head', `one of: ${termHeads.join(', ')}`);
  // What looks something up checks its own keys.
  const looksUp = ['table', 'fact', 'metric', 'reporting'].includes(head);
  if (!looksUp && !onlyKeys(raw, head, head === 'figure' ? [...selecting, 'take'] : [], pointer, scope))
    return undefined;
  switch (head) {
    case 'sum':
      return parseSum(raw.sum, `${pointer}/sum`, scope);
    case 'product':
    case 'min':
    case 'max':
      return parseMany(head, raw[head], `${pointer}/${head}`, scope);
    case 'difference':
    case 'ratio':
      return parsePair(head, raw[head], `${pointer}/${head}`, scope);
    case 'span':
      return parseSpan(raw.span, `${pointer}/span`, scope);
    case 'cases':
      return parseTermCases(raw.cases, `${pointer}/cases`, scope);
    case 'figure':
      return parseFigureTerm(raw, pointer, scope);
    default:
      return parseLookup(raw, pointer, scope);
  }
}

/** A quantity, or a day. */
function parseLiteral(raw: unknown, pointer: string, scope: Scope): Typed | undefined {
  if (typeof raw === 'string' && (/^\d{4}-\d{2}-\d{2}$/.test(raw) || raw === 'as-of' || raw === 'not-yet')) {
    const day = parseDayNode(raw, pointer, scope);
    return day && { term: { kind: 'day', day }, type: { kind: 'day' } };
  }
  const value = parseValue(raw, { kind: 'number' }, pointer, scope);
  return value?.kind === 'quantity'
    ? {
        term: { kind: 'value', value },
        type: { kind: 'number', dimension: general(value.quantity.dimension) },
      }
    : undefined;
}

function parseLookup(raw: Json, pointer: string, scope: Scope): Typed | undefined {
  const type = typeOfLookup(raw, pointer, scope);
  if (type === undefined) return undefined;
  if (type.kind === 'day') {
    const day = parseDayNode(raw, pointer, scope);
    return day && { term: { kind: 'day', day }, type };
  }
  if (type.kind !== 'number')
    return reject(scope, pointer, `a figure or a day is due here, not ${nameOfType(type)}`);
  const value = parseValue(raw, type, pointer, scope);
  const dimension = type.dimension === undefined ? {} : { dimension: general(type.dimension) };
  return value && { term: { kind: 'value', value }, type: { kind: 'number', ...dimension } };
}

function typeOfLookup(raw: Json, pointer: string, scope: Scope): Type | undefined {
  if (raw.reporting !== undefined) return { kind: 'day' };
  if (raw.fact !== undefined) return parseFact(raw.fact, raw.year, `${pointer}/fact`, scope)?.type;
  if (raw.metric !== undefined) {
    const metric = scope.library.metric(String(raw.metric));
    return metric
      ? metricType(metric.dimension)
      : reportUnknown(
          scope,
          `${pointer}/metric`,
          'metric, or it names itself:',
          String(raw.metric),
          scope.library.metricIds,
        );
  }
  const table = scope.library.tables.get(String(raw.table));
  if (table === undefined)
    return reportUnknown(scope, `${pointer}/table`, 'table', String(raw.table), [
      ...scope.library.tables.keys(),
    ]);
  const cells = [...table.rows.values()].flatMap((row) =>
    [...row].flatMap(([column, cell]) => (raw.column === undefined || column === raw.column ? [cell] : [])),
  );
  const [first] = cells;
  return first?.kind === 'quantity'
    ? { kind: 'number', dimension: first.quantity.dimension }
    : reject(scope, pointer, 'these cells are no figures');
}

function parseTerms(raw: unknown, pointer: string, scope: Scope): readonly Typed[] | undefined {
  if (!Array.isArray(raw) || raw.length === 0) return reject(scope, pointer, 'a list of terms is due here');
  const terms = raw.flatMap((term, index) => parseTerm(term, `${pointer}/${index}`, scope) ?? []);
  return terms.length === raw.length ? terms : undefined;
}

function oneType(terms: readonly Typed[], pointer: string, scope: Scope): Type | undefined {
  const first = terms[0]?.type;
  const other = terms.find((term) => first !== undefined && !sameType(term.type, first));
  if (first === undefined) return undefined;
  return other === undefined
    ? (terms.find((term) => term.type.kind === 'number' && term.type.dimension !== undefined)?.type ?? first)
    : reject(scope, pointer, `${describe(first)} and ${describe(other.type)} do not go together`);
}

function parseSum(raw: unknown, pointer: string, scope: Scope): Typed | undefined {
  if (!isJson(raw)) {
    const terms = parseTerms(raw, pointer, scope);
    const type = terms && oneType(terms, pointer, scope);
    return terms && type && numberOnly(type, pointer, scope)
      ? { term: { kind: 'sum', terms: terms.map((one) => one.term) }, type }
      : undefined;
  }
  const list = parseListNode(raw.each, `${pointer}/each`, scope);
  if (list === undefined) return undefined;
  const where = raw.where === undefined ? 'none' : parseCondition(raw.where, `${pointer}/where`, list.scope);
  const of = parseTerm(raw.of, `${pointer}/of`, list.scope);
  if (where === undefined || of === undefined || !numberOnly(of.type, pointer, scope)) return undefined;
  const dimension = of.type.kind === 'number' ? (of.type.dimension ?? '') : '';
  return {
    term: {
      kind: 'sum-over',
      list: list.node,
      of: of.term,
      dimension,
      ...(where === 'none' ? {} : { where }),
    },
    type: of.type,
  };
}

function numberOnly(type: Type, pointer: string, scope: Scope): boolean {
  if (type.kind === 'number') return true;
  reject(scope, pointer, `figures are due here, not ${nameOfType(type)}`);
  return false;
}

function parseMany(
  kind: 'product' | 'min' | 'max',
  raw: unknown,
  pointer: string,
  scope: Scope,
): Typed | undefined {
  const terms = parseTerms(raw, pointer, scope);
  if (terms === undefined) return undefined;
  const type = kind === 'product' ? productType(terms) : oneType(terms, pointer, scope);
  return type && numberOnly(type, pointer, scope)
    ? { term: { kind, terms: terms.map((one) => one.term) }, type }
    : undefined;
}

function dimensionOf(type: Type): string | undefined {
  return type.kind === 'number' ? type.dimension : undefined;
}

function productType(terms: readonly Typed[]): Type {
  const found = terms.map((one) => dimensionOf(one.type));
  if (found.includes(undefined)) return { kind: 'number' };
  return {
    kind: 'number',
    dimension: found.reduce<string>((whole, one) => combine(whole, one ?? '', 1), ''),
  };
}

function parsePair(
  kind: 'difference' | 'ratio',
  raw: unknown,
  pointer: string,
  scope: Scope,
): Typed | undefined {
  const [first, second, ...more] = parseTerms(raw, pointer, scope) ?? [];
  if (first === undefined || second === undefined || more.length > 0)
    return reject(scope, pointer, `\`${kind}\` has two terms`);
  if (!numberOnly(first.type, pointer, scope) || !numberOnly(second.type, pointer, scope)) return undefined;
  const [a, b] = [dimensionOf(first.type), dimensionOf(second.type)];
  const dimension = a === undefined || b === undefined ? undefined : combine(a, b, -1);
  const ratio: Type = { kind: 'number', ...(dimension === undefined ? {} : { dimension }) };
  const type = kind === 'ratio' ? ratio : oneType([first, second], pointer, scope);
  return type && { term: { kind, first: first.term, second: second.term }, type };
}

function parseSpan(raw: unknown, pointer: string, scope: Scope): Typed | undefined {
  const ends = Array.isArray(raw) ? raw : [];
  const [from, to] = [0, 1].map((index) => parseDayNode(ends[index], `${pointer}/${index}`, scope));
  return from && to
    ? { term: { kind: 'span', from, to }, type: { kind: 'number', dimension: dimensionNamed('time') ?? 's' } }
    : undefined;
}

function parseTermCases(raw: unknown, pointer: string, scope: Scope): Typed | undefined {
  if (!Array.isArray(raw)) return reject(scope, pointer, '`cases` needs a list of branches');
  const branches: Extract<Term, { kind: 'cases' }>['branches'][number][] = [];
  const values: Typed[] = [];
  let otherwise: Term | undefined;
  for (const [index, branch] of raw.entries()) {
    const last = isJson(branch) ? branch.otherwise : undefined;
    const value = parseTerm(
      last ?? (isJson(branch) ? branch.value : undefined),
      `${pointer}/${index}/${last === undefined ? 'value' : 'otherwise'}`,
      scope,
    );
    if (value === undefined) return undefined;
    values.push(value);
    if (last !== undefined) {
      if (index < raw.length - 1 || (isJson(branch) && branch.when !== undefined))
        return reject(scope, `${pointer}/${index}`, '`otherwise` stands alone, in the last branch');
      otherwise = value.term;
      continue;
    }
    const when = parseCondition(isJson(branch) ? branch.when : undefined, `${pointer}/${index}/when`, scope);
    if (when === undefined) return undefined;
    branches.push({ when, value: value.term });
  }
  const type = oneType(values, pointer, scope);
  return type && { term: { kind: 'cases', branches, ...(otherwise ? { otherwise } : {}) }, type };
}

function parseFigureTerm(raw: Json, pointer: string, scope: Scope): Typed | undefined {
  const figure = parseFigure(raw, pointer, scope);
  const take = raw.take;
  if (take !== 'highest' && take !== 'lowest')
    return reject(scope, pointer, 'several figures may fit: say `take: highest` or `take: lowest`');
  return figure && { term: { kind: 'figure', figure, take }, type: { kind: 'number' } };
}
