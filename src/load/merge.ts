import { type Problem, quoted } from '../errors.js';
import { below, segmentsOf } from '../model/pointer.js';
import type { Source } from '../model/source.js';
import type { Found } from './yaml-locate.js';

/** One of several files that are read as one. */
export interface Part {
  readonly source: Source;
  readonly find: (pointer: string, part: 'value' | 'key') => Found;
}

type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Joins files mapping by mapping. Whatever else stands in two of them is told, and the first is kept. */
export function merge(parts: readonly [Part, ...Part[]]): { source: Source; clashes: readonly Problem[] } {
  const [main, ...others] = parts;
  const clashes: Problem[] = [];
  let value = main.source.value;
  others.forEach((part, index) => {
    const before = joinedLocate([main, ...others.slice(0, index)]);
    const clash = (pointer: string): void => void clashes.push(clashAt(pointer, part.source, before));
    value = join(value, withoutInclude(part.source.value), '', clash);
  });
  const files = parts.flatMap(({ source }) => source.files);
  return { source: { path: main.source.path, value, files, locate: joinedLocate(parts) }, clashes };
}

function join(ours: unknown, theirs: unknown, pointer: string, clash: (pointer: string) => void): unknown {
  if (!isMapping(ours) || !isMapping(theirs)) {
    clash(pointer);
    return ours;
  }
  const joined: Record<string, unknown> = { ...ours };
  for (const [key, value] of Object.entries(theirs)) {
    joined[key] = Object.hasOwn(ours, key) ? join(ours[key], value, below(pointer, key), clash) : value;
  }
  return joined;
}

/** Told of by itself: an included file includes nothing. */
function withoutInclude(value: unknown): unknown {
  if (!isMapping(value)) return value;
  const { include: _, ...rest } = value;
  return rest;
}

/** A value stands in the file in which its pointer leads furthest down. */
function joinedLocate([main, ...others]: readonly [Part, ...Part[]]): Source['locate'] {
  return (pointer, what = 'value') => {
    let home = main;
    let deepest = main.find(pointer, what).depth;
    for (const part of others) {
      const { depth } = part.find(pointer, what);
      if (depth > deepest) {
        home = part;
        deepest = depth;
      }
    }
    return home.source.locate(pointer, what);
  };
}

function clashAt(pointer: string, source: Source, before: Source['locate']): Problem {
  const { exact: _, ...where } = source.locate(pointer, 'key');
  const first = before(pointer, 'key');
  return {
    code: 'include-clash',
    message: `${quoted(segmentsOf(pointer).join('.'))} stands here and in ${first.file}:${first.line}:${first.column}`,
    hint: 'keep one of them; only mappings are joined, and a list stands in one file',
    ...where,
  };
}
