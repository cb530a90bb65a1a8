import { type Field, type Fields, type ItemKind, itemFields, siteFields } from './fields.js';
import { listIn, type ProjectData } from './project.js';
import { isObject, type Json, type JsonObject } from './values.js';

/** A place in the project: how to read it and how to put another value there. */
export interface Slot {
  readonly field: Field;
  readonly value: Json | undefined;
  readonly inItem: boolean;
  readonly put: (value: Json) => ProjectData;
}

export function slotsOf(project: ProjectData): readonly Slot[] {
  const site = objectIn(project, 'site');
  const top = leafSlots(siteFields, site, false, (next) => ({ ...project, site: next }));
  const air: Slot = {
    field: { kind: 'figures' },
    value: project['air'],
    inItem: false,
    put: (value) => ({ ...project, air: value }),
  };
  return [
    ...top,
    air,
    ...itemsOf(project).flatMap(({ kind, item, put }) => leafSlots(itemFields[kind], item, true, put)),
  ];
}

function leafSlots(
  fields: Fields,
  data: JsonObject,
  inItem: boolean,
  put: (data: JsonObject) => ProjectData,
): readonly Slot[] {
  return Object.entries(fields)
    .filter(([, field]) => field.kind !== 'inventory' && field.kind !== 'section')
    .map(([name, field]) => ({
      field,
      value: data[name],
      inItem,
      put: (value) => put({ ...data, [name]: value }),
    }));
}

interface Place {
  readonly kind: ItemKind;
  readonly item: JsonObject;
  readonly put: (item: JsonObject) => ProjectData;
}

function itemsOf(project: ProjectData): readonly Place[] {
  return places(project, 'dams').flatMap(({ value, put }): Place[] => {
    const dam: Place = { kind: 'dam', item: value, put };
    const sensors = places(value, 'sensors').map(
      (inner): Place => ({ kind: 'sensor', item: inner.value, put: (item) => put(inner.put(item)) }),
    );
    return [dam, ...sensors];
  });
}

/** The objects of a list, each with a way to put another in its place. */
export function places(
  data: JsonObject,
  key: string,
): readonly { value: JsonObject; put: (value: JsonObject) => JsonObject }[] {
  const list = listIn(data, key);
  return list.flatMap((value, index) =>
    isObject(value)
      ? [{ value, put: (other: JsonObject) => ({ ...data, [key]: list.with(index, other) }) }]
      : [],
  );
}

export function objectIn(data: JsonObject, key: string): JsonObject {
  const value = data[key];
  return isObject(value) ? value : {};
}

export interface FigureList {
  readonly figures: readonly JsonObject[];
  readonly put: (figures: readonly JsonObject[]) => ProjectData;
}

export function figureLists(project: ProjectData): readonly FigureList[] {
  return slotsOf(project).flatMap(({ field, value, put }) =>
    field.kind === 'figures' && Array.isArray(value) ? [{ figures: value.filter(isObject), put }] : [],
  );
}

export function isComplete(project: ProjectData, list: 'dams' | 'sensors', dam?: JsonObject): boolean {
  const complete = listIn(project, 'complete');
  if (list === 'dams') return complete.includes('dams');
  return complete.includes('dams.*.sensors') || complete.includes(`dams.${dam?.['id']}.sensors`);
}
