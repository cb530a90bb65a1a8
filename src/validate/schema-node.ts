import { isJson, type Json } from '../model/json.js';
import { segmentsOf } from '../model/pointer.js';

export interface NamedSchema {
  readonly name: string;
  readonly schema: Json;
}

/** What a schema says of one place in the data, gathered from a node, what it refers to and its alternatives. */
export interface Expected {
  /** JSON types that may stand here. */
  readonly types: ReadonlySet<string>;
  /** Words of a closed vocabulary, where there is one. */
  readonly words: readonly string[];
  readonly keys: readonly string[];
  readonly kind: string | undefined;
  /** Name of the dimension of the quantity that stands here, or around here. */
  readonly dimension: string | undefined;
  readonly description: string | undefined;
  readonly facets: readonly Json[];
}

/** Walks a schema along a JSON pointer; nothing where the schema says nothing of the place. */
export function expectedAt(root: Json, pointer: string): Expected | undefined {
  let facets = facetsOf(root, root);
  let dimension: string | undefined;
  for (const segment of segmentsOf(pointer)) {
    const next = childOf(facets, segment);
    if (next === undefined) return undefined;
    facets = facetsOf(next, root);
    dimension = first(facets, 'x-dimension') ?? dimension;
  }
  return {
    types: new Set(facets.flatMap(typesOf)),
    words: facets.flatMap(({ enum: words }) =>
      Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [],
    ),
    keys: facets.flatMap(({ properties }) => (isJson(properties) ? Object.keys(properties) : [])),
    kind: first(facets, 'x-kind'),
    dimension,
    description: first(facets, 'description'),
    facets,
  };
}

/** The node, then what it refers to, then its alternatives. */
function facetsOf(node: Json, root: Json): readonly Json[] {
  const { $ref: reference, anyOf } = node;
  const target = typeof reference === 'string' ? lookUp(root, reference) : undefined;
  const others = Array.isArray(anyOf) ? anyOf.filter(isJson) : [];
  return [
    node,
    ...[...(target === undefined ? [] : [target]), ...others].flatMap((facet) => facetsOf(facet, root)),
  ];
}

function lookUp(root: Json, reference: string): Json | undefined {
  let node: unknown = root;
  for (const segment of segmentsOf(reference.slice(1))) node = isJson(node) ? node[segment] : undefined;
  return isJson(node) ? node : undefined;
}

function childOf(facets: readonly Json[], segment: string): Json | undefined {
  for (const { properties, patternProperties, additionalProperties, items } of facets) {
    const named = isJson(properties) && Object.hasOwn(properties, segment) ? properties[segment] : undefined;
    if (isJson(named)) return named;
    for (const [pattern, node] of Object.entries(isJson(patternProperties) ? patternProperties : {})) {
      if (new RegExp(pattern, 'u').test(segment) && isJson(node)) return node;
    }
    if (isJson(additionalProperties)) return additionalProperties;
    if (isJson(items) && /^\d+$/.test(segment)) return items;
  }
  return undefined;
}

function typesOf({ type, enum: words, const: constant }: Json): readonly string[] {
  if (typeof type === 'string') return [type];
  if (Array.isArray(type)) return type.filter((name) => typeof name === 'string');
  if (Array.isArray(words)) return words.map(typeOf);
  return constant === undefined ? [] : [typeOf(constant)];
}

export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function first(facets: readonly Json[], keyword: string): string | undefined {
  const value = facets.map((facet) => facet[keyword]).find((found) => typeof found === 'string');
  return typeof value === 'string' ? value : undefined;
}

export function valueAt(data: unknown, pointer: string): unknown {
  let value = data;
  for (const segment of segmentsOf(pointer)) {
    if (Array.isArray(value)) value = value[Number(segment)];
    else value = isJson(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
  }
  return value;
}
