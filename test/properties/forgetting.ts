import type { Dice } from './dice.js';
import type { Grown } from './growth.js';
import { figureLists, isComplete, objectIn, places, slotsOf } from './places.js';
import { lateDays, listIn, type ProjectData } from './project.js';
import { isObject, type Json, type JsonObject } from './values.js';

type Option = readonly [step: string, forgotten: () => ProjectData];

/** The project with one thing less said: made apart from growth, so that what growth leaves out is met here. */
export function forget(project: ProjectData, dice: Dice): Grown {
  const kinds = [ofSite, ofItems, ofFigures, ofPapers, ofWords, ofItself, widened];
  const options = dice.one(kinds)(project);
  if (options.length === 0) return { step: 'nothing', project };
  const [step, forgotten] = dice.one(options);
  return { step, project: forgotten() };
}

function without(data: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== key));
}

/** A key away, but those that say of what, when or whose the rest is. */
function withoutAny(data: JsonObject, kept: readonly string[]): readonly JsonObject[] {
  return Object.keys(data)
    .filter((key) => !kept.includes(key))
    .map((key) => without(data, key));
}

function ofSite(project: ProjectData): readonly Option[] {
  const site = objectIn(project, 'site');
  return Object.keys(site).map((key) => [
    `forget site.${key}`,
    () => ({ ...project, site: without(site, key) }),
  ]);
}

function ofItems(project: ProjectData): readonly Option[] {
  const dams = listIn(project, 'dams');
  const away =
    isComplete(project, 'dams') || dams.length < 2
      ? []
      : dams.map((_, index) => ({ ...project, dams: dams.toSpliced(index, 1) }));
  const fields = places(project, 'dams').flatMap(({ value, put }) => [
    ...withoutAny(value, ['id']).map(put),
    ...places(value, 'sensors').flatMap((sensor) =>
      withoutAny(sensor.value, ['id']).map((next) => put(sensor.put(next))),
    ),
  ]);
  return [...away, ...fields].map((next) => ['forget of an item', () => next]);
}

function ofFigures(project: ProjectData): readonly Option[] {
  return figureLists(project).flatMap(({ figures, put }) =>
    figures.flatMap((figure, index) =>
      withoutAny(figure, ['substance', 'value', 'period']).map(
        (next): Option => ['forget of a figure', () => put(figures.with(index, next))],
      ),
    ),
  );
}

function ofPapers(project: ProjectData): readonly Option[] {
  const register = listIn(project, 'documents').filter(isObject);
  const complete = listIn(project, 'complete').includes('documents');
  const away = register.flatMap((paper, index): Option[] => {
    const alone = register.every((other) => other === paper || other['kind'] !== paper['kind']);
    return alone && !complete
      ? [['forget a paper', () => ({ ...project, documents: register.toSpliced(index, 1) })]]
      : [];
  });
  const fields = places(project, 'documents').flatMap(({ value, put }): Option[] => {
    if (value['status'] === 'none' || lateDays.includes(String(value['issued_on']))) return [];
    return withoutAny(value, ['id', 'kind', 'covers', 'period']).map((next) => [
      'forget of a paper',
      () => put(next),
    ]);
  });
  return [...away, ...fields];
}

/** What is said of lists, and what is left out on purpose. */
function ofWords(project: ProjectData): readonly Option[] {
  return ['complete', 'omitted'].flatMap((key) =>
    listIn(project, key).map(
      (_, index): Option => [
        `forget of ${key}`,
        () => ({ ...project, [key]: listIn(project, key).toSpliced(index, 1) }),
      ],
    ),
  );
}

function ofItself(project: ProjectData): readonly Option[] {
  const keys = ['air', 'dams', 'site', 'exchange_rates', 'omitted', 'complete'].filter(
    (key) => project[key] !== undefined,
  );
  const top = keys.map((key): Option => [`forget ${key}`, () => without(project, key)]);
  const itself = objectIn(project, 'project');
  return [
    ...top,
    ['forget the period', () => ({ ...project, project: without(itself, 'reporting_period') })],
  ];
}

/** An exact amount becomes a range, a single value one of two claims. */
function widened(project: ProjectData): readonly Option[] {
  return slotsOf(project).flatMap(({ field, value, put }): Option[] => {
    if (value === undefined || isObject(value) || field.kind === 'figures') return [];
    const other: Json = {
      quantity: '3 t',
      day: '2027-11-22',
      flag: value !== true,
      code: '',
      codes: [],
      text: 'carl',
      inventory: '',
      section: '',
    }[field.kind];
    const claims: Option[] =
      field.kind === 'quantity' || field.kind === 'code'
        ? []
        : [['dispute', () => put({ claims: [{ value }, { value: other }] })]];
    if (field.kind !== 'quantity' || /^[<≥]/.test(String(value))) return claims;
    return [
      ['widen', () => put({ at_least: value })],
      ['widen', () => put({ at_most: value })],
    ];
  });
}
