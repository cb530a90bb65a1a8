import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { below } from '../model/pointer.js';
import {
  bomb,
  duplicate,
  emptyEntry,
  endless,
  inherited,
  lonely,
  longestList,
  merge,
  mostThroughAliases,
  outOfRange,
  tooLong,
  unbound,
} from './yaml-refusals.js';
import type { Refusal } from './yaml-tokens.js';

export interface Values {
  readonly value: unknown;
  readonly refusals: readonly Refusal[];
  /** What each alias stands for. */
  readonly targets: Targets;
}

export type Targets = ReadonlyMap<Alias, ParsedNode>;

/** Nodes to plain data; what cannot be taken is left out and told. */
export function toValues(root: ParsedNode, lineOf: (offset: number) => number): Values {
  const refusals: Refusal[] = [];
  const targets = bindAliases(root, refusals);
  const open = new Set<ParsedNode>();
  let through = 0;

  function read(node: ParsedNode, pointer: string, alias: Alias | undefined): unknown {
    if (alias !== undefined && ++through > mostThroughAliases) {
      if (through === mostThroughAliases + 1) refusals.push(bomb(alias, pointer));
      return null;
    }
    if (isAlias(node)) return readAlias(node, pointer, alias);
    if (isScalar(node)) return readScalar(node, pointer);
    open.add(node);
    const value = isMap(node) ? readMap(node, pointer, alias) : readList(node.items, pointer, alias);
    open.delete(node);
    return value;
  }

  function readAlias(node: Alias, pointer: string, outer: Alias | undefined): unknown {
    const target = targets.get(node);
    if (target === undefined) return null;
    if (open.has(target)) {
      refusals.push(endless(node, pointer));
      return null;
    }
    return read(target, pointer, outer ?? node);
  }

  function readScalar(node: Scalar.Parsed, pointer: string): unknown {
    const { value } = node;
    if (typeof value !== 'number') return value;
    const source = node.source ?? '';
    const lost = Number.isInteger(value) && !Number.isSafeInteger(value) && !/[.eE]/.test(source);
    if (Number.isFinite(value) && !lost) return value;
    refusals.push(outOfRange(source, node.range[0], pointer));
    return null;
  }

  function readMap(node: YAMLMap.Parsed, pointer: string, alias: Alias | undefined): unknown {
    const first = new Map<string, number>();
    const entries: [string, unknown][] = [];
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      const offset = key.range[0];
      const before = first.get(name);
      if (before !== undefined) refusals.push(duplicate(name, offset, lineOf(before)));
      else if (name === '<<' && key.type === 'PLAIN') refusals.push(merge(offset));
      else if (name in Object.prototype) refusals.push(inherited(name, offset));
      else if (value === null) refusals.push(lonely(name, offset));
      else {
        first.set(name, offset);
        const data = read(value, below(pointer, name), alias);
        if (data !== null) entries.push([name, data]);
      }
    }
    return Object.fromEntries(entries);
  }

  function readList(items: readonly ParsedNode[], pointer: string, alias: Alias | undefined): unknown {
    const surplus = items[longestList];
    if (surplus !== undefined) refusals.push(tooLong(items.length, surplus.range[0], pointer));
    return items.slice(0, longestList).map((item, index) => {
      const at = below(pointer, index);
      const known = refusals.length;
      const data = read(item, at, alias);
      if (data === null && refusals.length === known && through <= mostThroughAliases) {
        refusals.push(emptyEntry(item.range[0], at));
      }
      return data;
    });
  }

  return { value: read(root, '', undefined), refusals, targets };
}

/** An alias stands for the last anchor of its name above it. */
function bindAliases(root: ParsedNode, refusals: Refusal[]): Targets {
  const anchors = new Map<string, ParsedNode>();
  const targets = new Map<Alias, ParsedNode>();
  const visit = (node: ParsedNode | null): void => {
    if (node === null) return;
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target === undefined) refusals.push(unbound(node));
      else targets.set(node, target);
      return;
    }
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isSeq(node)) for (const item of node.items) visit(item);
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        visit(key);
        visit(value);
      }
    }
  };
  visit(root);
  return targets;
}
