import { isJson, type Json } from '../../src/model/json.js';

/** A project that says one thing less than another, and which. */
export interface Less {
  readonly what: string;
  readonly given: Json;
}

interface Site {
  readonly path: string;
  /** The whole project with this place filled anew; undefined takes it out. */
  readonly put: (value: unknown) => Json;
}

/** What a list or a paper is known by; when, whose and for what the rest of it is. Taking it off revises. */
const kept = [
  'id',
  'kind',
  'covers',
  'period',
  'boundary',
  'substance',
  'value',
  'path',
  'reason',
  'happened_on',
];

/**
 * Every project that says one thing less: a fact, an item of an open list, a field, a paper, a word on completeness.
 * What would revise and not only forget (design: the theorem, not covered) is left alone.
 */
export function oneThingLess(given: Json, asOf: string): readonly Less[] {
  const complete = wordsIn(given.complete);
  return Object.entries(given).flatMap(([key, value]): readonly Less[] => {
    const put = (next: unknown): Json => filled(given, key, next);
    const site = { path: key, put };
    if (key === 'schema_version' || key === 'exchange_rates') return [];
    if (key === 'complete' || key === 'omitted') return words(value, site);
    if (key === 'documents') return papers(value, site, complete, asOf);
    return below(value, site, complete);
  });
}

function filled(object: Json, key: string, value: unknown): Json {
  const { [key]: _, ...others } = object;
  return value === undefined ? others : { ...object, [key]: value };
}

function wordsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function words(value: unknown, { path, put }: Site): readonly Less[] {
  if (!Array.isArray(value)) return [];
  return value.map((word, index) => ({
    what: `${path} ${JSON.stringify(word)}`,
    given: put(value.length === 1 ? undefined : value.toSpliced(index, 1)),
  }));
}

/** A section or an item: each of its facts away, and each of what is in them. */
function below(value: unknown, { path, put }: Site, complete: readonly string[]): readonly Less[] {
  if (!isJson(value) || isFact(value)) return [];
  return Object.entries(value).flatMap(([key, inner]): readonly Less[] => {
    const at = `${path}.${key}`;
    const set = (next: unknown): Json => put(filled(value, key, next));
    const away = kept.includes(key) ? [] : [{ what: at, given: set(undefined) }];
    const site = { path: at, put: set };
    return [...away, ...(isItems(inner) ? items(inner, site, complete) : below(inner, site, complete))];
  });
}

function items(list: readonly Json[], { path, put }: Site, complete: readonly string[]): readonly Less[] {
  const open = !complete.some((pattern) => speaksOf(pattern, path));
  return list.flatMap((item, index): readonly Less[] => {
    const name = `${path}.${String(item.id ?? index)}`;
    const lone = list.every((other) => other === item || other.substance !== item.substance || isNamed(item));
    const away =
      open && lone && list.length > 1 ? [{ what: name, given: put(list.toSpliced(index, 1)) }] : [];
    return [
      ...away,
      ...below(item, { path: name, put: (next) => put(list.toSpliced(index, 1, next as Json)) }, complete),
    ];
  });
}

function papers(value: unknown, { put }: Site, complete: readonly string[], asOf: string): readonly Less[] {
  if (!isItems(value)) return [];
  return value.flatMap((paper, index): readonly Less[] => {
    const name = `document ${String(paper.id)}`;
    const alone = value.every((other) => other === paper || other.kind !== paper.kind);
    const rest = value.toSpliced(index, 1);
    const away =
      alone && !complete.includes('documents')
        ? [{ what: name, given: put(rest.length === 0 ? undefined : rest) }]
        : [];
    const later = Object.values(paper).some(
      (field) => typeof field === 'string' && /^\d{4}-/.test(field) && field > asOf,
    );
    const site = { path: name, put: (next: unknown) => put(value.toSpliced(index, 1, next as Json)) };
    return [...away, ...(paper.status === 'none' || later ? [] : below(paper, site, []))];
  });
}

/** A quantity in its long form, a range, claims, a series by year: one fact, whole. */
function isFact(value: Json): boolean {
  const heads = ['value', 'claims', 'below', 'above', 'at_least', 'at_most', 'between'];
  return heads.some((head) => head in value) || Object.keys(value).every((key) => /^\d{4}$/.test(key));
}

function isItems(value: unknown): value is readonly Json[] {
  return Array.isArray(value) && value.length > 0 && value.every(isJson);
}

function isNamed(item: Json): boolean {
  return item.id !== undefined;
}

/** `rights.*.securities` of `rights.licence.securities`. */
function speaksOf(pattern: string, path: string): boolean {
  const [a, b] = [pattern.split('.'), path.split('.')];
  return a.length === b.length && a.every((word, index) => word === '*' || word === b[index]);
}
