import { readFacts } from '../../src/facts/read.js';
import type { Dice } from './dice.js';
import { type Fields, itemFields, siteFields, words } from './fields.js';
import { catalogue, filings, kinds, papers } from './schema.js';
import { amountOf, days, givenAs, type Json, type JsonObject } from './values.js';

/** The project data as a file would give it. */
export type ProjectData = JsonObject;

/** A project in which most is said, so that most verdicts are definite. */
export function projectOf(dice: Dice): ProjectData {
  const reporting = dice.one([
    '2025',
    '2025',
    '2025',
    '2025',
    '2025',
    '2025',
    '2025',
    '2025',
    '2024-04-01/2025-03-31',
    '2023',
    undefined,
  ]);
  const dams = dice.chance(92) ? damsOf(dice) : undefined;
  const project = {
    project: { id: 'test', name: 'Test', ...present({ country: 'KZ', reporting_period: reporting }) },
    site: fieldsOf(siteFields, dice),
    ...present({ dams, air: dice.chance(92) ? figuresOf(dice) : undefined }),
    ...present({
      exchange_rates: dice.chance(60)
        ? [{ from: 'EUR', to: 'KZT', rate: 500, ...dice.one([{}, {}, { period: 2025 }]) }]
        : undefined,
    }),
    documents: [],
    complete: dice.some(['dams', 'dams.*.sensors', 'dams.d1.sensors'], 92),
  };
  const register = Array.from({ length: 3 + dice.of(9) }, (_, index) =>
    paperOf(index, subjectsIn(project), dice),
  );
  const complete = [...project.complete, ...dice.some(['documents'], 40)];
  const omitted = Array.from({ length: dice.of(4) }, () => omissionOf(dice));
  return withoutContradictions({ ...project, documents: register, complete, omitted });
}

type Loose = { readonly [key: string]: Json | undefined };

export function present(fields: Loose): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as JsonObject;
}

/** Values of all leaves and lists of figures; inventories are made apart, as their items need ids. */
function fieldsOf(fields: Fields, dice: Dice): JsonObject {
  const given = Object.entries(fields).map(([name, field]): readonly [string, Json | undefined] => {
    if (field.kind === 'inventory' || field.kind === 'section' || !dice.chance(93)) return [name, undefined];
    return [name, field.kind === 'figures' ? figuresOf(dice) : givenAs(field, dice)];
  });
  return present(Object.fromEntries(given));
}

function damsOf(dice: Dice): readonly JsonObject[] {
  return Array.from({ length: dice.of(4) }, (_, index) => damOf(`d${index + 1}`, dice));
}

/** Ids are unique in the whole project, so that `covers` names one thing. */
export function damOf(id: string, dice: Dice): JsonObject {
  const sensors = Array.from({ length: dice.of(3) }, (_, index) => sensorOf(`${id}-s${index + 1}`, dice));
  return { id, ...fieldsOf(itemFields.dam, dice), ...(dice.chance(93) ? { sensors } : {}) };
}

export function sensorOf(id: string, dice: Dice): JsonObject {
  return { id, ...fieldsOf(itemFields.sensor, dice) };
}

export function figuresOf(dice: Dice): readonly JsonObject[] {
  const measured = dice.some(words.substances, 85);
  const again = dice.chance(20) ? [dice.one(words.substances)] : [];
  return [...measured, ...again].map((substance) => figureOf(substance, dice));
}

const figureMass = {
  kind: 'quantity',
  dimension: 'mass',
  units: [
    ['t', 1],
    ['kg', 0.001],
  ],
  numbers: [0, 1, 2, 3],
  lasting: false,
  signed: false,
} as const;
const figureShare = {
  kind: 'quantity',
  dimension: 'ratio',
  units: [['%', 1]],
  numbers: [0, 50, 100],
  lasting: false,
  signed: false,
} as const;

/** Mostly masses, as they are compared with masses; a figure may have any dimension. */
export function figureOf(substance: string, dice: Dice): JsonObject {
  const amount = amountOf(dice.chance(6) ? figureShare : figureMass, dice);
  const claims = (): Json => ({ claims: [{ value: amount }, { value: amountOf(figureMass, dice) }] });
  return {
    substance,
    value: dice.chance(10) ? claims() : amount,
    ...present({
      averaging: dice.chance(90) ? dice.one(words.averaging) : undefined,
      statistic: dice.chance(60) ? dice.one(['mean', 'maximum']) : undefined,
      level: dice.chance(30) ? dice.one(['1 t', '1000 kg', '2 t']) : undefined,
      fraction: dice.chance(40) ? dice.one(words.fraction) : undefined,
      period: dice.chance(25) ? dice.one(['2025', '2025', '2023', '2015']) : undefined,
    }),
  };
}

const pattern = /"id":"(d\d+(?:-s\d+)?)"/g;

/** Ids of the items that a paper may cover. */
export function subjectsIn(project: JsonObject): readonly string[] {
  return [...JSON.stringify(project['dams'] ?? []).matchAll(pattern)].map((found) => found[1] ?? '');
}

const statuses = ['approved', 'adopted', 'submitted', 'draft', 'rejected', 'withdrawn'];

export function paperOf(index: number, subjects: readonly string[], dice: Dice): JsonObject {
  const filed = dice.chance(45);
  const kind = filed ? dice.one(filings) : dice.one(papers);
  const covered =
    kind.subject === 'each' && subjects.length > 0 && dice.chance(80) ? [dice.one(subjects)] : undefined;
  const none = dice.chance(10);
  const period = filed && (!none || dice.chance(50)) ? dice.one(periodsOf(kind.kind)) : undefined;
  const head = { id: `p${index}`, kind: kind.kind, ...present({ covers: covered, period }) };
  if (none) return { ...head, status: 'none' };
  if (dice.chance(6)) return { ...head, status: dice.one(statuses), issued_on: dice.one(lateDays) };
  return { ...head, ...paperFields(kind.kind, dice) };
}

export function periodsOf(kind: string): readonly Json[] {
  return kind === 'return' ? ['2026-Q3', '2026-Q2'] : [2025, 2024];
}

/** No later than the as-of day: a later one takes its paper away, and so revises when it is put on. */
const paperDays = [
  '2024-03-05',
  '2023-11-22',
  '2026-11-22',
  '2015-06-30',
  '2026-03-31',
  '2026-10-25',
  '2024-03',
];

/** Of a paper that is not there yet, or may not be, to which nothing else is put on. */
export const lateDays = ['2026-12-01', '2026-11', '2026'];

export function paperFields(kind: string, dice: Dice): JsonObject {
  const entry = kinds.find((one) => one.kind === kind);
  const contains = Object.keys(entry?.contains ?? {}).filter(() => dice.chance(75));
  const day = (percent: number): Json | undefined => (dice.chance(percent) ? dice.one(paperDays) : undefined);
  return present({
    status: dice.chance(96) ? dice.one(['approved', ...statuses]) : undefined,
    issued_on: day(80),
    approved_on: day(40),
    submitted_on: day(60),
    published_on: day(20),
    expires_on: entry?.expires !== 'no' && dice.chance(85) ? dice.one([...days, 'never', '2026']) : undefined,
    contains:
      contains.length > 0 ? Object.fromEntries(contains.map((key) => [key, dice.chance(75)])) : undefined,
    assurance: dice.chance(50) ? dice.one(['limited', 'reasonable', 'none']) : undefined,
  });
}

const reasons = ['not-measured', 'not-disclosed', 'does-not-exist', 'classified', 'sensitive'];

export function omissionOf(dice: Dice): JsonObject {
  return { path: dice.one(omissible), reason: dice.one(reasons) };
}

/** Paths that a project may say it leaves out. */
export const omissible: readonly string[] = [
  ...Object.keys(siteFields).map((name) => `site.${name}`),
  ...['site', 'air', 'dams', 'dams.*.sensors', 'dams.d2.sensors'],
  ...Object.keys(itemFields.dam).flatMap((name) => [`dams.*.${name}`, `dams.d1.${name}`]),
  ...Object.keys(itemFields.sensor).flatMap((name) => [
    `dams.*.sensors.*.${name}`,
    `dams.d1.sensors.d1-s1.${name}`,
  ]),
];

/** What readFacts finds wrong in a project; none in those that are judged. */
export function misreadingsOf(project: ProjectData): readonly string[] {
  return readFacts(project, catalogue, kinds).misreadings.map(
    ({ pointer, message }) => `${pointer}: ${message}`,
  );
}

/** Leaves out the papers and omissions that speak against something else. */
function withoutContradictions(project: ProjectData): ProjectData {
  const found = readFacts(project, catalogue, kinds).misreadings.map(({ pointer }) => pointer);
  if (found.length === 0) return project;
  const wrong = (key: string, index: number): boolean =>
    found.some((pointer) => `${pointer}/`.startsWith(`/${key}/${index}/`));
  const kept = (key: string): readonly Json[] =>
    listIn(project, key).filter((_, index) => !wrong(key, index));
  const next = { ...project, documents: kept('documents'), omitted: kept('omitted') };
  const count = (of: ProjectData): number => listIn(of, 'documents').length + listIn(of, 'omitted').length;
  if (count(next) === count(project))
    throw new Error(`the project is wrong: ${misreadingsOf(project).join('; ')}`);
  return withoutContradictions(next);
}

export function listIn(data: JsonObject, key: string): readonly Json[] {
  const list = data[key];
  return Array.isArray(list) ? list : [];
}
