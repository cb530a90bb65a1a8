import type { Loaded, Problem } from '../errors.js';
import { quoted } from '../errors.js';
import { suggestion } from '../facts/suggestion.js';
import type { Hypothesis } from '../model/hypothesis.js';
import { isJson, type Json } from '../model/json.js';
import { below } from '../model/pointer.js';
import type { Source } from '../model/source.js';
import { withoutOmission } from './omissions.js';
import { schemaNamed } from './schema.js';
import { type Expected, expectedAt } from './schema-node.js';

/**
 * A project with values set that its files do not say, as if they stood there; what is wrong is told of the option.
 * Whether the values are right says the schema, as of any other.
 */
export function withHypotheses(source: Source, hypotheses: readonly Hypothesis[]): Loaded {
  const root = schemaNamed('project');
  const problems: Problem[] = [];
  const set: { readonly pointer: string; readonly from: string }[] = [];
  let value = source.value;
  let omitted = omissionsIn(value).map((data, index) => ({ data, index }));
  for (const [index, { path, value: given, from }] of hypotheses.entries()) {
    const fault = (code: string, message: string, hint?: string): void =>
      void problems.push({ code, message, ...(hint === undefined ? {} : { hint }), file: from });
    if (hypotheses.findIndex((other) => other.path === path) < index) {
      fault('set-twice', `${quoted(path)} is set twice`, 'give one value');
      continue;
    }
    const way = wayTo(path, value, given, root);
    if ('message' in way) {
      fault(way.code, way.message, way.hint);
      continue;
    }
    omitted = omitted.flatMap(({ data, index: at }) =>
      withoutOmission(data, path, value, root).map((one) => ({ data: one, index: at })),
    );
    value = put(value, way.steps, way.value);
    set.push({ pointer: way.steps.reduce<string>(below, ''), from });
  }
  if (problems.length > 0) return { problems };
  const places = omitted.map(({ index }) => index);
  return {
    source: {
      ...source,
      value:
        isJson(value) && value.omitted !== undefined
          ? { ...value, omitted: omitted.map(({ data }) => data) }
          : value,
      locate: (pointer, part) => {
        const own = set.findLast((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`));
        if (own !== undefined) return { file: own.from, exact: true };
        return source.locate(asWritten(pointer, places), part);
      },
    },
    problems: [],
  };
}

/** What is omitted no more moves what follows up; in the file it stands where it stood. */
function asWritten(pointer: string, places: readonly number[]): string {
  const [, index = '', rest = ''] = /^\/omitted\/(\d+)(.*)$/.exec(pointer) ?? [];
  const place = index === '' ? undefined : places[Number(index)];
  return place === undefined ? pointer : `/omitted/${place}${rest}`;
}

function omissionsIn(data: unknown): readonly unknown[] {
  return isJson(data) && Array.isArray(data.omitted) ? data.omitted : [];
}

interface Way {
  /** Keys, and indexes of items. */
  readonly steps: readonly (string | number)[];
  readonly value: unknown;
}

interface Fault {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

/** These say how the file is read, and who is spoken of. */
const fixed = ['schema_version', 'include', 'omitted', 'project.id'];

/** From a path with ids to a place in the data. */
function wayTo(path: string, data: unknown, value: unknown, root: Json): Way | Fault {
  const segments = path.split('.');
  if (fixed.includes(path) || (segments.length > 1 && segments.at(-1) === 'id'))
    return {
      code: 'set-fixed',
      message: `${quoted(path)} is no fact: it says which project this is, or how its file is read`,
    };
  const steps: (string | number)[] = [];
  let schema = '';
  let here: unknown = data;
  for (const [index, segment] of segments.entries()) {
    const around = expectedAt(root, schema);
    const last = index === segments.length - 1;
    if (isListOfItems(around, schema, root)) {
      const list = Array.isArray(here) ? here : [];
      const found = list.findIndex((item) => isJson(item) && item.id === segment);
      if (last) return wayToNew(segment, value, { found, list, steps, path });
      if (found < 0) return noItem(segment, segments.slice(0, index).join('.'), list);
      steps.push(found);
      here = list[found];
      schema = below(schema, 0);
      continue;
    }
    const next = below(schema, segment);
    if (expectedAt(root, next) === undefined)
      return {
        code: 'set-unknown',
        message: `there is no fact ${quoted(path)}: ${quoted(segment)} is not known there`,
        ...suggestion(segment, around?.keys ?? []),
      };
    if (around?.kind !== undefined)
      return {
        code: 'set-inside',
        message: `${quoted(segments.slice(0, index).join('.'))} is one fact and is set as a whole`,
        hint: 'such as {value: 85 %, period: 2025}',
      };
    steps.push(segment);
    here = isJson(here) && Object.hasOwn(here, segment) ? here[segment] : undefined;
    schema = next;
  }
  const target = expectedAt(root, schema);
  if (target !== undefined && isSection(target))
    return {
      code: 'set-section',
      message: `${quoted(path)} is a section, not a fact: set what stands in it one by one`,
      hint: `such as ${path}.${target.keys[0] ?? 'fact'}`,
    };
  return { steps, value };
}

interface Around {
  readonly found: number;
  readonly list: readonly unknown[];
  readonly steps: readonly (string | number)[];
  readonly path: string;
}

/** An item that is not there yet comes to be by a mapping of all its fields; one that is there is not swapped unseen. */
function wayToNew(id: string, value: unknown, { found, list, steps, path }: Around): Way | Fault {
  if (found >= 0)
    return {
      code: 'set-section',
      message: `${quoted(path)} is there already: set its facts one by one`,
      hint: `such as ${path}.<fact>`,
    };
  if (!isJson(value) || (value.id !== undefined && value.id !== id))
    return {
      ...noItem(id, path.split('.').slice(0, -1).join('.'), list),
      hint: `a new one is given as a mapping: '${path}={key: value}', by the id in its path`,
    };
  return { steps: [...steps, list.length], value: { id, ...value } };
}

function noItem(id: string, list: string, items: readonly unknown[]): Fault {
  const known = items.flatMap((item) => (isJson(item) && typeof item.id === 'string' ? [item.id] : []));
  return {
    code: 'set-no-item',
    message: `${list} has no item ${quoted(id)}`,
    ...suggestion(id, known),
  };
}

function isListOfItems(expected: Expected | undefined, schema: string, root: Json): boolean {
  return (
    expected?.types.has('array') === true && expectedAt(root, below(schema, 0))?.keys.includes('id') === true
  );
}

function isSection({ kind, types }: Expected): boolean {
  return kind === undefined && types.size === 1 && types.has('object');
}

function put(data: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(data) ? data : [];
    return [...list.slice(0, step), put(list[step], rest, value), ...list.slice(step + 1)];
  }
  const mapping = isJson(data) ? data : {};
  return { ...mapping, [step]: put(Object.hasOwn(mapping, step) ? mapping[step] : undefined, rest, value) };
}
