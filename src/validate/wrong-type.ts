import { quoted } from '../errors.js';
import { isJson } from '../model/json.js';
import { dimensions } from '../quantity/unit.js';
import type { Mistake } from './place.js';
import { type Expected, typeOf } from './schema-node.js';

/** A value of a type that may not stand here, with what is due in its place. */
export function wrongType(
  value: unknown,
  expected: Expected | undefined,
  pointer: string,
): Mistake | undefined {
  if (expected === undefined || expected.types.size === 0) return undefined;
  if (fits(value, expected)) return undefined;
  if (typeof value === 'number' && isAmount(expected)) return withoutUnit(value, expected, pointer);
  const hint = hintFor(value, expected);
  return {
    code: 'wrong-type',
    pointer,
    message: `expected ${due(expected)}, found ${found(value)}`,
    ...(hint === undefined ? {} : { hint }),
  };
}

function fits(value: unknown, { types, kind }: Expected): boolean {
  const type = typeOf(value);
  if (type === 'object' && leafKinds.has(kind ?? '')) return isJson(value) && Object.hasOwn(value, 'claims');
  return types.has(type) || (type === 'integer' && types.has('number'));
}

/** Here a mapping can only be what several sources claim. */
const leafKinds = new Set(['code', 'codes', 'day', 'flag', 'text']);

/** Text with a unit in it, or a mapping with `value` and `unit`. */
function isAmount({ types, keys }: Expected): boolean {
  return types.has('string') && types.has('object') && keys.includes('unit');
}

function withoutUnit(value: number, expected: Expected, pointer: string): Mistake {
  const unit = unitOf(expected);
  const share =
    unit === '%' && value > 0 && value <= 1 ? `; a share of ${value} is \`${percent(value)}\`` : '';
  return {
    code: 'unit-missing',
    pointer,
    message: `\`${value}\` has no unit`,
    hint: `write the unit after the number, such as \`${value} ${unit}\`${share}`,
  };
}

/** As an example. */
function unitOf({ dimension = '' }: Expected): string {
  return (Object.hasOwn(dimensions, dimension) ? dimensions[dimension]?.unit : undefined) ?? 't';
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(12))} %`;
}

function due({ kind, words, types }: Expected): string {
  const named = kind === undefined ? undefined : dueByKind[kind];
  if (named !== undefined) return named;
  if (words.length > 0) return 'a code';
  return [...types].map((type) => dueByType[type] ?? type).join(' or ');
}

const dueByKind: Readonly<Record<string, string>> = {
  quantity: 'a quantity with its unit',
  code: 'a code',
  codes: 'a list of codes',
  day: 'a day',
  flag: '`true` or `false`',
  text: 'text',
  inventory: 'a list of items',
  figures: 'a list of measurements',
  documents: 'a list of documents',
};

const dueByType: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a mapping',
};

function found(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return value === null ? 'nothing' : 'a mapping';
  const named = { string: 'the text', number: 'the number' }[String(typeof value)] ?? 'the value';
  return `${named} ${quoted(String(value))}`;
}

function hintFor(value: unknown, expected: Expected): string | undefined {
  const { types, kind = '', words, description } = expected;
  const scalar = typeof value !== 'object';
  if (isJson(value) && leafKinds.has(kind)) return claims;
  if (words.length > 0 && words.length <= 12) return `use one of: ${words.join(', ')}`;
  if (kind === 'quantity') return `write a number and its unit, such as \`35 ${unitOf(expected)}\``;
  if (kind === 'day') return days;
  if (types.has('boolean') && scalar) return hintForFlag(String(value));
  if (types.has('array')) return `write ${quoted(scalar ? `[${value}]` : '[a, b]')}, ${entries}`;
  if (types.has('string') && !types.has('integer') && scalar)
    return `put it in quotes: ${quoted(`"${value}"`)}`;
  if (types.has('object')) return 'write `key: value`, each on a line of its own below, without `- `';
  return types.has('number') && scalar
    ? 'write the number alone, with a point for the decimals'
    : description;
}

const claims = 'write the value itself, or `claims: [{ value: …, source: … }]` where sources disagree';
const days = 'write `2026-05-31`; where the day is not known, the month `2026-05` or the year `2026`';
const entries = 'or each entry on a line of its own after `- `';

/** Files made for older YAML say yes and no. */
function hintForFlag(text: string): string {
  if (/^(yes|on|y|true|1)$/i.test(text)) return 'write `true`, without quotes';
  return /^(no|off|n|false|0)$/i.test(text) ? 'write `false`, without quotes' : 'write `true` or `false`';
}
