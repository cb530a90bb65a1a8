import { type Alias, isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import { segmentsOf } from '../model/pointer.js';
import type { Targets } from './yaml-value.js';

export interface Found {
  readonly offset: number;
  /** How many segments of the pointer there are values for. */
  readonly depth: number;
  readonly exact: boolean;
}

type Member = Pair<ParsedNode, ParsedNode | null>;
interface Step {
  readonly key: ParsedNode | undefined;
  readonly value: ParsedNode | null;
}

/** Walks down from the root only when somebody asks; keys are indexed the first time a mapping is passed. */
export function locator(root: ParsedNode, targets: Targets, lineOf: (offset: number) => number) {
  const indexes = new WeakMap<YAMLMap.Parsed, ReadonlyMap<string, Member>>();

  function step(parent: ParsedNode | null, segment: string): Step | undefined {
    const node = parent !== null && isAlias(parent) ? follow(parent) : parent;
    if (node !== null && isMap(node)) return memberOf(node, segment);
    if (node === null || !isSeq(node) || !/^\d+$/.test(segment)) return undefined;
    const value = node.items[Number(segment)];
    return value === undefined ? undefined : { key: undefined, value };
  }

  function memberOf(map: YAMLMap.Parsed, name: string): Step | undefined {
    let index = indexes.get(map);
    if (index === undefined) {
      // The first of two equal keys is the one that was read: it is set last.
      index = new Map(
        [...map.items].reverse().map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]),
      );
      indexes.set(map, index);
    }
    return index.get(name);
  }

  function follow(alias: Alias): ParsedNode | null {
    let node: ParsedNode | undefined = targets.get(alias);
    for (let hops = 0; node !== undefined && isAlias(node) && hops < 100; hops++) node = targets.get(node);
    return node ?? null;
  }

  return (pointer: string, part: 'value' | 'key'): Found => {
    const segments = segmentsOf(pointer);
    let here: Step = { key: undefined, value: root };
    let depth = 0;
    for (const segment of segments) {
      const next = step(here.value, segment);
      if (next === undefined) break;
      here = next;
      depth++;
    }
    const exact = depth === segments.length;
    return { offset: offsetOf(here, exact ? part : 'value', lineOf), depth, exact };
  };
}

/** A block that begins below its key, and a value that is not there, are shown at the key. */
function offsetOf({ key, value }: Step, part: 'value' | 'key', lineOf: (offset: number) => number): number {
  const [atKey] = key?.range ?? [];
  const [atValue] = value?.range ?? [];
  if (atKey === undefined || atValue === undefined) return atKey ?? atValue ?? 0;
  const empty = value !== null && isScalar(value) && value.source === '';
  return part === 'key' || empty || lineOf(atValue) > lineOf(atKey) ? atKey : atValue;
}
