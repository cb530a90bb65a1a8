import type { Json } from '../model/json.js';
/** What stands at each path of the project schema, read from its `x-` annotations. */
export type Entry = Section | List | Leaf | FigureList | Plain;

export interface Section {
  readonly kind: 'section';
  readonly fields: ReadonlyMap<string, Entry>;
  readonly description: string;
}

/** An inventory: its items have fields of their own, `id` among them. */
export interface List {
  readonly kind: 'inventory';
  readonly fields: ReadonlyMap<string, Entry>;
  readonly description: string;
}

export interface Leaf {
  readonly kind: 'quantity' | 'day' | 'code' | 'codes' | 'flag' | 'text';
  readonly description: string;
  /** Name of the dimension of a quantity; absent where any will do. */
  readonly dimension?: string;
  /** A quantity that speaks of no period. */
  readonly lasting: boolean;
  readonly signed: boolean;
  readonly boundary: string;
  /** The closed vocabulary of a code or list of codes; absent where it is open. */
  readonly codes?: readonly string[];
}

export interface FigureList {
  readonly kind: 'figures';
  readonly description: string;
  /** Closed vocabularies of the selecting keys; a key without one takes any text. */
  readonly keys: ReadonlyMap<string, readonly string[] | undefined>;
}

/** Part of the format that no condition reads: ids, coordinates, the register itself. */
export interface Plain {
  readonly kind: 'plain';
  readonly description: string;
}

export type Catalogue = Section;

/** Reads the project schema (draft 2020-12 with our `x-` keywords) into a catalogue. */
export function catalogueOf(schema: unknown): Catalogue {
  const root = asJson(schema);
  return { kind: 'section', fields: fieldsOf(root, root), description: describe(root) };
}

function fieldsOf(node: Json, root: Json): ReadonlyMap<string, Entry> {
  return new Map(
    Object.entries(asJson(node.properties)).map(([name, field]) => [name, entryOf(asJson(field), root)]),
  );
}

function entryOf(node: Json, root: Json): Entry {
  const target = resolve(node, root);
  const description = describe(node) || describe(target);
  const kind = node['x-kind'] ?? target['x-kind'];
  switch (kind) {
    case 'quantity':
    case 'day':
    case 'code':
    case 'codes':
    case 'flag':
    case 'text':
      return leafOf(kind, description, node, target, root);
    case 'inventory':
      return { kind, description, fields: itemFields(asJson(target.items), root) };
    case 'figures':
      return { kind, description, keys: selectingKeys(asJson(target.items), root) };
    default:
      if (target.properties !== undefined && kind === undefined && !hasPlainLeaves(target, root)) {
        return { kind: 'section', fields: fieldsOf(target, root), description };
      }
      return { kind: 'plain', description };
  }
}

function leafOf(kind: Leaf['kind'], description: string, node: Json, target: Json, root: Json): Leaf {
  const dimension = node['x-dimension'];
  const boundary = node['x-boundary'];
  const codes = kind === 'code' || kind === 'codes' ? vocabulary(target, root) : undefined;
  return {
    kind,
    description,
    ...(typeof dimension === 'string' ? { dimension } : {}),
    lasting: node['x-lasting'] === true,
    signed: node['x-signed'] === true,
    boundary: typeof boundary === 'string' ? boundary : 'site',
    ...(codes === undefined ? {} : { codes }),
  };
}

/** The id of an item can be compared, so it is a text here. */
function itemFields(item: Json, root: Json): ReadonlyMap<string, Entry> {
  const id: Leaf = {
    kind: 'text',
    description: 'Id of the item.',
    lasting: true,
    signed: false,
    boundary: 'site',
  };
  return new Map([...fieldsOf(resolve(item, root), root), ['id', id]]);
}

const selectors = ['substance', 'averaging', 'statistic', 'level', 'fraction', 'at', 'medium'];

function selectingKeys(item: Json, root: Json): ReadonlyMap<string, readonly string[] | undefined> {
  const properties = asJson(resolve(item, root).properties);
  return new Map(selectors.map((key) => [key, vocabulary(resolve(asJson(properties[key]), root), root)]));
}

/** The enum of a vocabulary, wherever it stands below `anyOf`, `items` and `$ref`. */
function vocabulary(node: Json, root: Json): readonly string[] | undefined {
  const own = node.enum;
  if (Array.isArray(own)) return own.filter((value) => typeof value === 'string');
  const below = [...asList(node.anyOf), node.items].filter((part) => part !== undefined);
  for (const part of below) {
    const found = vocabulary(resolve(asJson(part), root), root);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A mapping such as `coordinates` holds plain numbers, not facts. */
function hasPlainLeaves(node: Json, root: Json): boolean {
  return Object.values(asJson(node.properties)).some((field) => {
    const type = resolve(asJson(field), root).type;
    return type === 'number' || type === 'integer';
  });
}

function resolve(node: Json, root: Json): Json {
  const reference = node.$ref;
  if (typeof reference !== 'string') return node;
  const target = reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<Json>((at, key) => asJson(at[key]), root);
  return resolve(target, root);
}

function describe(node: Json): string {
  return typeof node.description === 'string' ? node.description : '';
}

function asJson(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Every path of the catalogue with its entry, lists as `list.*.field`; for help and did-you-mean. */
export function pathsOf(catalogue: Catalogue): ReadonlyMap<string, Entry> {
  const paths = new Map<string, Entry>();
  const walk = (fields: ReadonlyMap<string, Entry>, prefix: string): void => {
    for (const [name, entry] of fields) {
      paths.set(prefix + name, entry);
      if (entry.kind === 'section') walk(entry.fields, `${prefix}${name}.`);
      if (entry.kind === 'inventory') walk(entry.fields, `${prefix}${name}.*.`);
    }
  };
  walk(catalogue.fields, '');
  return paths;
}
