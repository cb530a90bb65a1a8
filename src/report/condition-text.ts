import type { Condition, DayExpression, List, Value, ValueNode } from '../model/standard.js';
import { durationsInWords, operatorText } from './leaf-text.js';

/** A condition as an indented tree in words. */
export interface Branch {
  readonly text: string;
  readonly below: readonly Branch[];
}

/** What lists and metrics are called, so that a short list is said and not only named. */
export interface Names {
  readonly lists: Readonly<Record<string, List>>;
  /** Titles by id. */
  readonly metrics: Readonly<Record<string, string>>;
  /** A day that rules with a date are told for: whether it has come. */
  readonly asOf?: string;
}

/** Longer lists are named and stand below the criterion. */
const shortList = 6;

export function conditionTree(condition: Condition, names: Names): Branch {
  const { all, any, not, cases } = condition;
  if (all !== undefined) return joined('all of:', all, names);
  if (any !== undefined) return joined('any of:', any, names);
  if (not !== undefined) return denied(not, names);
  if (cases !== undefined) return { text: 'the first case that holds:', below: casesBelow(cases, names) };
  return simple(condition, false, names);
}

function joined(text: string, parts: readonly Condition[], names: Names): Branch {
  const below = parts.map((part) => conditionTree(part, names));
  const [only] = below;
  return below.length === 1 && only !== undefined ? only : { text, below };
}

function denied(part: Condition, names: Names): Branch {
  if (isSimple(part)) return simple(part, true, names);
  return { text: 'not:', below: [conditionTree(part, names)] };
}

function isSimple({ fact, metric, date, figure, document, filed }: Condition): boolean {
  return [fact, metric, date, figure, document, filed].some((head) => head !== undefined);
}

function casesBelow(cases: NonNullable<Condition['cases']>, names: Names): readonly Branch[] {
  return cases.map(({ when, test, otherwise }): Branch => {
    const then = test ?? otherwise;
    const below = then === undefined ? [] : [conditionTree(then, names)];
    if (when === undefined) return { text: 'in every other case:', below };
    const branch = conditionTree(when, names);
    if (branch.below.length === 0) return { text: `if ${branch.text}:`, below };
    return { text: `if ${branch.text}`, below: [...branch.below, { text: 'then:', below }] };
  });
}

function simple(condition: Condition, negated: boolean, names: Names): Branch {
  const { each, some, count, document, filed } = condition;
  if (document !== undefined) return leaf(paperText(condition, document, negated, names));
  if (filed !== undefined) return leaf(filingText(condition, filed, negated));
  if (count !== undefined) return counting(condition, listText(count, names), names);
  if (each !== undefined) return quantified(`each of ${listText(each, names)}`, condition, names);
  if (some !== undefined) return quantified(`at least one of ${listText(some, names)}`, condition, names);
  const today = onTheDay(condition, negated, names);
  return leaf(`${subjectText(condition, names)} ${comparisonText(condition, negated, names)}${today}`);
}

const dayChecks: Readonly<Record<string, (day: string, limit: string) => boolean>> = {
  before: (day, limit) => day < limit,
  after: (day, limit) => day > limit,
  on_or_before: (day, limit) => day <= limit,
  on_or_after: (day, limit) => day >= limit,
};

/** Of a rule that hangs on the as-of day alone, which side of it the day is on. */
function onTheDay(condition: Condition, negated: boolean, { asOf }: Names): string {
  const [operator, check] = Object.entries(dayChecks).find(([key]) => key in condition) ?? [];
  const limit = operator === undefined ? undefined : condition[operator as keyof Condition];
  if (condition.date !== 'as-of' || asOf === undefined || check === undefined) return '';
  if (typeof limit !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(limit)) return '';
  return check(asOf, limit) === negated ? ` (not so on ${asOf})` : ` (so on ${asOf})`;
}

function leaf(text: string): Branch {
  return { text, below: [] };
}

function quantified(head: string, { where, test }: Condition, names: Names): Branch {
  const asked = test === undefined ? [] : [conditionTree(test, names)];
  if (where === undefined) return folded(`${head}:`, asked);
  const limits = conditionTree(where, names);
  if (limits.below.length === 0) return folded(`${head} where ${limits.text}:`, asked);
  return {
    text: `${head} where`,
    below: [limits, ...asked.map((branch) => ({ text: 'has:', below: [branch] }))],
  };
}

/** What stands below alone goes on on the line of its head. */
function folded(text: string, below: readonly Branch[]): Branch {
  const [only, ...others] = below;
  if (only === undefined || others.length > 0) return { text, below };
  return { text: `${text} ${only.text}`, below: only.below };
}

function counting(condition: Condition, list: string, names: Names): Branch {
  const { where, at_least: least, at_most: most, equals } = condition;
  const number = [
    least === undefined ? '' : `at least ${least}`,
    most === undefined ? '' : `at most ${most}`,
    equals === undefined ? '' : `exactly ${equals}`,
  ].find((text) => text !== '');
  const head = `${list} has ${number ?? 'a number of'} items`;
  return where === undefined ? leaf(head) : folded(`${head} where`, [conditionTree(where, names)]);
}

function listText(list: NonNullable<Condition['each']>, names: Names): string {
  if (typeof list === 'string') return pathText(list);
  const column = list.column === undefined ? '' : `, column ${valueText(list.column, names)}`;
  return `the rows of the table ${list.table}${column}`;
}

/** `.x` is of the item at hand, `..x` of the item around it. */
export function pathText(path: string): string {
  if (path.startsWith('..')) return `${path.slice(2)} of the item around it`;
  return path.startsWith('.') ? `its ${path.slice(1)}` : path;
}

const selecting = ['substance', 'averaging', 'statistic', 'level', 'fraction', 'medium', 'at'] as const;

function subjectText(condition: Condition, names: Names): string {
  const { fact, metric, date, figure, year } = condition;
  if (fact !== undefined) return `${pathText(fact)}${yearText(year)}`;
  if (metric !== undefined) return metricText(metric, names);
  if (date !== undefined) return dayText(date, names);
  const keys = selecting.flatMap((key) => {
    const value = condition[key];
    return value === undefined ? [] : [`${key} ${valueText(value, names)}`];
  });
  return `the figure of ${pathText(figure ?? '')}${keys.length === 0 ? '' : ` (${keys.join(', ')})`}`;
}

function metricText(id: string, { metrics }: Names): string {
  const title = Object.hasOwn(metrics, id) ? metrics[id] : undefined;
  return title === undefined ? `the metric ${id}` : `the metric ${id} (${title})`;
}

function yearText(year: number | undefined): string {
  if (year === undefined || year === 0) return '';
  if (year === -1) return ' of the year before';
  return year < 0 ? ` of ${-year} years before` : ` of ${year} years later`;
}

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
  'before',
  'after',
  'on_or_before',
  'on_or_after',
  'not_older_than',
] as const;

function comparisonText(condition: Condition, negated: boolean, names: Names): string {
  if (condition.known !== undefined) return negated ? 'is not given' : 'is given';
  if (condition.exists !== undefined) return negated ? 'does not exist' : 'exists';
  if (condition.is !== undefined) return `is ${negated ? 'not ' : ''}${condition.is}`;
  const operator = operators.find((one) => condition[one] !== undefined);
  if (operator === undefined) return '';
  const value = condition[operator];
  const limit = value === undefined ? '' : limitText(operator, value, names);
  return `${verbText(operator, negated)} ${limit}${besides(condition, names)}`;
}

/** `is not before` is more than `is on or after`: it is true of a day that does not exist, too. */
function verbText(operator: (typeof operators)[number], negated: boolean): string {
  if (operator === 'equals') return negated ? 'is not' : 'is';
  if (operator.startsWith('includes')) return operatorText(negated ? `not ${operator}` : operator);
  const words = operatorText(operator);
  if (!negated) return `is ${words}`;
  return words.startsWith('not ') ? `is ${words.slice('not '.length)}` : `is not ${words}`;
}

function limitText(
  operator: (typeof operators)[number],
  value: Value | readonly [Value, Value],
  names: Names,
): string {
  if (operator === 'between' && Array.isArray(value)) {
    return value.map((one: Value) => valueText(one, names)).join(' and ');
  }
  if (value === 'as-of' || value === 'not-yet') return dayText(value, names);
  return operator === 'not_older_than' ? durationsInWords(String(value)) : valueText(value, names);
}

function besides({ best, within }: Condition, names: Names): string {
  const upTo = within === undefined ? '' : `, give or take ${within}`;
  return `${upTo}${best === undefined ? '' : ` (best practice ${valueText(best, names)})`}`;
}

export function valueText(value: Value | readonly [Value, Value], names: Names): string {
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.map((one) => valueText(one, names)).join(', ');
  if (value.list !== undefined) return listValueText(value.list, names);
  if (value.table !== undefined) return cellText(value, value.table, names);
  return lookedUpText(value, names);
}

function isList(value: ValueNode | readonly Value[]): value is readonly Value[] {
  return Array.isArray(value);
}

function listValueText(name: string, { lists }: Names): string {
  const values = Object.hasOwn(lists, name) ? (lists[name]?.values ?? []) : [];
  return values.length > 0 && values.length <= shortList ? values.join(', ') : `the list ${name}`;
}

function cellText({ row, column }: ValueNode, table: string, names: Names): string {
  const at = row === undefined ? '' : `, row ${valueText(row, names)}`;
  return `the table ${table}${at}${column === undefined ? '' : `, column ${valueText(column, names)}`}`;
}

function lookedUpText({ fact, metric, times, plus, year, reporting }: ValueNode, names: Names): string {
  const lookedUp =
    fact === undefined ? metricText(metric ?? '', names) : `${pathText(fact)}${yearText(year)}`;
  const what = reporting === undefined ? lookedUp : `the ${reporting} day of the reporting period`;
  const part = times === undefined ? what : `${times} of ${what}`;
  if (plus === undefined) return part;
  const duration = durationsInWords(plus);
  return plus.startsWith('-') ? `${duration} before ${part}` : `${duration} after ${part}`;
}

export function dayText(day: DayExpression, names: Names): string {
  if (day === 'not-yet') return 'a day still to come';
  return day === 'as-of' ? 'the as-of day' : valueText(day, names);
}

const dayOperators = ['before', 'after', 'on_or_before', 'on_or_after'] as const;

function paperText(condition: Condition, kind: string, negated: boolean, names: Names): string {
  const { status, valid, not_older_than: age, by, contains, assurance, covers } = condition;
  const either = (words: string | readonly string[]): string => [words].flat().join(' or ');
  const asked = [
    status === undefined ? '' : either(status),
    valid === undefined ? '' : 'valid on the day',
    age === undefined ? '' : `not older than ${durationsInWords(age)}${by === undefined ? '' : ` by ${by}`}`,
    ...dayOperators.flatMap((operator) => {
      const limit = condition[operator];
      if (limit === undefined) return [];
      return [`${by ?? 'issued_on'} ${operatorText(operator)} ${dayText(limit, names)}`];
    }),
    contains === undefined ? '' : `containing ${valueText(contains, names)}`,
    assurance === undefined ? '' : `assurance ${either(assurance)}`,
    covers === undefined ? '' : 'naming the item',
  ].filter((text) => text !== '');
  const article = /^[aeiou]/.test(kind) ? 'an' : 'a';
  const head = `the register has ${negated ? 'no' : article} ${kind}`;
  return asked.length === 0 ? head : `${head} (${asked.join('; ')})`;
}

function filingText({ every, by, covers }: Condition, kind: string, negated: boolean): string {
  const days = /^\+(\d+)d$/.exec(by ?? '')?.[1];
  const due = days === undefined ? `by ${by} of the year after` : `within ${days} days of its end`;
  const item = covers === undefined ? '' : ', for the item';
  return `${kind} of the last ${every} due is ${negated ? 'not ' : ''}filed ${due}${item}`;
}
