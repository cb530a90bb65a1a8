import { isJson } from '../model/json.js';
import { isMistake } from '../quantity/mistake.js';
import { parseQuantity } from '../quantity/quantity.js';
import type { Catalogue, Entry, FigureList } from './catalogue.js';
import type {
  Facts,
  Fields,
  FigureFact,
  Inventory,
  Item,
  Misreading,
  Node,
  Omission,
  OmissionReason,
  Rate,
  Value,
} from './facts.js';
import { entryAt } from './path.js';
import { type KindOfPaper, readPapers } from './read-papers.js';
import { type Report, readClaims, readPeriod, readSeries } from './read-value.js';
import { suggestion } from './suggestion.js';

export interface Reading {
  readonly facts: Facts;
  readonly misreadings: readonly Misreading[];
}

/**
 * Reads project data (valid by schema or not) into facts, and reports everything that the schema cannot say:
 * units and dimensions, days, ids, what is both given and omitted, the register of documents.
 */
export function readFacts(data: unknown, catalogue: Catalogue, kinds: readonly KindOfPaper[]): Reading {
  const misreadings: Misreading[] = [];
  const report: Report = (misreading) => misreadings.push(misreading);
  const root = isJson(data) ? data : {};
  const project = isJson(root.project) ? root.project : {};
  const complete = readComplete(root.complete, catalogue, report);
  const reader: Reader = { complete: complete.map((path) => path.split('.')), paths: new Map(), report };
  const fields = readFields(root, catalogue.fields, '', [], reader);
  const papers = readPapers(root.documents, kinds, reader.paths, report);
  const omissions = readOmissions(root.omitted, catalogue, fields, report);
  const period = readPeriod(project.reporting_period, '/project/reporting_period', report);
  const facts: Facts = {
    id: String(project.id ?? ''),
    name: String(project.name ?? ''),
    fields,
    papers,
    // What is said of a list holds of one that is given.
    papersComplete: complete.includes('documents') && Array.isArray(root.documents),
    ...(period ? { reportingPeriod: period } : {}),
    omissions,
    rates: readRates(root.exchange_rates, report),
  };
  return { facts, misreadings };
}

interface Reader {
  readonly complete: readonly (readonly string[])[];
  /** The items of each id, for `covers`. */
  readonly paths: Map<string, string[]>;
  readonly report: Report;
}

function readFields(
  data: Readonly<Record<string, unknown>>,
  entries: ReadonlyMap<string, Entry>,
  pointer: string,
  path: readonly string[],
  reader: Reader,
): Fields {
  const fields = new Map<string, Node>();
  for (const [name, entry] of entries) {
    const raw = Object.hasOwn(data, name) ? data[name] : undefined;
    if (raw === undefined || raw === null) continue;
    const node = readNode(raw, entry, `${pointer}/${name}`, [...path, name], reader);
    if (node !== undefined) fields.set(name, node);
  }
  return fields;
}

function readNode(
  raw: unknown,
  entry: Entry,
  pointer: string,
  path: readonly string[],
  reader: Reader,
): Node | undefined {
  switch (entry.kind) {
    case 'plain':
      return undefined;
    case 'section':
      return isJson(raw)
        ? { kind: 'section', pointer, fields: readFields(raw, entry.fields, pointer, path, reader) }
        : undefined;
    case 'inventory':
      return Array.isArray(raw) ? readInventory(raw, entry.fields, pointer, path, reader) : undefined;
    case 'figures':
      return Array.isArray(raw)
        ? { kind: 'figures', pointer, figures: readFigures(raw, entry, pointer, reader.report) }
        : undefined;
    default: {
      const series = readSeries(raw, entry, pointer, reader.report);
      if (series !== undefined) return { kind: 'leaf', pointer, claims: [], series };
      const claims = readClaims(raw, entry, pointer, reader.report);
      return claims.length > 0 ? { kind: 'leaf', pointer, claims } : undefined;
    }
  }
}

function readInventory(
  raw: readonly unknown[],
  entries: ReadonlyMap<string, Entry>,
  pointer: string,
  path: readonly string[],
  reader: Reader,
): Inventory {
  const seen = new Map<string, number>();
  const items: Item[] = [];
  raw.forEach((data, index) => {
    if (!isJson(data) || typeof data.id !== 'string') return;
    const id = data.id;
    const at = `${pointer}/${index}`;
    const first = seen.get(id);
    if (first !== undefined) {
      reader.report({
        pointer: `${at}/id`,
        message: `two items with the id \`${id}\``,
        hint: `give each item of ${path.join('.')} an id of its own`,
      });
    }
    seen.set(id, index);
    reader.paths.set(id, [...(reader.paths.get(id) ?? []), [...path, id].join('.')]);
    items.push({
      id,
      path: [...path, id].join('.'),
      pointer: at,
      fields: readFields(data, entries, at, [...path, id], reader),
    });
  });
  const complete = raw.length === 0 || reader.complete.some((pattern) => matches(pattern, path));
  return { kind: 'inventory', path: path.join('.'), pointer, items, complete };
}

function matches(pattern: readonly string[], path: readonly string[]): boolean {
  return (
    pattern.length === path.length &&
    pattern.every((segment, index) => segment === '*' || segment === path[index])
  );
}

function readFigures(
  raw: readonly unknown[],
  entry: FigureList,
  pointer: string,
  report: Report,
): readonly FigureFact[] {
  return raw.flatMap((data, index): FigureFact[] => {
    if (!isJson(data)) return [];
    const at = `${pointer}/${index}`;
    const any = {
      kind: 'quantity',
      description: '',
      lasting: false,
      signed: false,
      boundary: 'site',
    } as const;
    const claims = readClaims(data.value, any, `${at}/value`, report);
    const period = readPeriod(data.period, `${at}/period`, report);
    const keys = new Map<string, Value>();
    for (const key of entry.keys.keys()) {
      const value = data[key];
      if (key === 'level') {
        const level = readClaims(value, any, `${at}/level`, report)[0]?.value;
        if (level !== undefined) keys.set(key, level);
      } else if (typeof value === 'string') {
        keys.set(key, { kind: 'word', word: value });
      }
    }
    return claims.length > 0 ? [{ pointer: at, claims, keys, ...(period ? { period } : {}) }] : [];
  });
}

function readComplete(raw: unknown, catalogue: Catalogue, report: Report): readonly string[] {
  if (!Array.isArray(raw)) return [];
  const paths = raw.filter((path) => typeof path === 'string');
  paths.forEach((path, index) => {
    if (path === 'documents') return;
    const pointer = `/complete/${index}`;
    const found = entryAt(catalogue, path.split('.'));
    if (found.entry === undefined)
      report({ pointer, message: `there is no list \`${path}\``, ...suggestion(found.wrong, found.known) });
    else if (found.entry.kind === 'figures') {
      report({
        pointer,
        message: 'measurements are never complete: what nobody measured is unknown',
        hint: 'leave this path out',
      });
    } else if (found.entry.kind !== 'inventory') {
      report({
        pointer,
        message: `\`${path}\` is not a list of items`,
        hint: '`complete` names inventories and `documents`',
      });
    }
  });
  return paths;
}

function readOmissions(
  raw: unknown,
  catalogue: Catalogue,
  fields: Fields,
  report: Report,
): readonly Omission[] {
  if (!Array.isArray(raw)) return [];
  const seen = new Set<string>();
  return raw.flatMap((data, index): Omission[] => {
    if (!isJson(data) || typeof data.path !== 'string') return [];
    if (seen.has(data.path)) {
      const hint = 'leave one of the two out';
      report({ pointer: `/omitted/${index}/path`, message: `\`${data.path}\` is omitted twice`, hint });
    }
    seen.add(data.path);
    const segments = data.path.split('.');
    const pointer = `/omitted/${index}/path`;
    const found = entryAt(catalogue, segments);
    if (found.entry === undefined) {
      report({
        pointer,
        message: `there is no fact \`${data.path}\``,
        ...suggestion(found.wrong, found.known),
      });
      return [];
    }
    if (found.entry.kind === 'inventory' && data.reason === 'does-not-exist') {
      report({
        pointer,
        message: `\`${data.path}\` is a list: that there is none is said by an empty list`,
        hint: `write \`${segments.at(-1)}: []\``,
      });
    }
    if (given(fields, segments)) {
      report({
        pointer,
        message: `\`${data.path}\` is both given and omitted`,
        hint: 'take one of them away',
      });
    }
    return [{ segments, reason: data.reason as OmissionReason, pointer: `/omitted/${index}` }];
  });
}

function given(fields: Fields, [name, ...rest]: readonly string[]): boolean {
  const node = name === undefined ? undefined : fields.get(name);
  if (node === undefined) return false;
  if (node.kind === 'section') return rest.length === 0 ? hasFact(node.fields) : given(node.fields, rest);
  if (node.kind !== 'inventory' || rest.length === 0) return true;
  const [id, ...below] = rest;
  return node.items
    .filter((item) => id === '*' || item.id === id)
    .some((item) => (below.length === 0 ? true : given(item.fields, below)));
}

function hasFact(fields: Fields): boolean {
  return [...fields.values()].some((node) => node.kind !== 'section' || hasFact(node.fields));
}

function readRates(raw: unknown, report: Report): readonly Rate[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((data, index): Rate[] => {
    if (!isJson(data)) return [];
    const { from, to, rate } = data;
    if (typeof from !== 'string' || typeof to !== 'string' || typeof rate !== 'number') return [];
    for (const [key, code] of [
      ['from', from],
      ['to', to],
    ] as const) {
      if (isMistake(parseQuantity(`1 ${code}`))) {
        report({
          pointer: `/exchange_rates/${index}/${key}`,
          message: `\`${code}\` is no currency known here`,
          hint: 'use the ISO 4217 code, such as EUR or KZT',
        });
      }
    }
    const period = readPeriod(data.period, `/exchange_rates/${index}/period`, report);
    return [{ from, to, rate, ...(period ? { period } : {}) }];
  });
}
