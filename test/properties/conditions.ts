import type { Dice } from './dice.js';
import {
  type Field,
  type Fields,
  type ItemKind,
  itemFields,
  type QuantityField,
  siteFields,
  words,
} from './fields.js';
import { filings, papers } from './schema.js';
import { days, type Json, type JsonObject, written } from './values.js';

/** What stands around a condition: items and rows, innermost last. */
export type Frames = readonly (ItemKind | 'row')[];

interface Named {
  readonly path: string;
  readonly field: Field;
}

/** The facts that can be named where a condition stands; those of the item at hand first. */
function factsIn(frames: Frames): readonly Named[] {
  const named = (prefix: string, fields: Fields): Named[] =>
    Object.entries(fields).map(([name, field]) => ({ path: prefix + name, field }));
  const inner = frames.at(-1);
  const outer = frames.at(-2);
  return [
    ...(inner === undefined || inner === 'row' ? [] : named('.', itemFields[inner])),
    ...(outer === undefined || outer === 'row' ? [] : named('..', itemFields[outer])),
    ...named('site.', siteFields),
  ];
}

function isLeaf({ field }: Named): boolean {
  return field.kind !== 'inventory' && field.kind !== 'figures' && field.kind !== 'section';
}

/** Below a list three of four conditions speak of its items. */
function someFact(frames: Frames, fits: (one: Named) => boolean, dice: Dice): Named | undefined {
  const all = factsIn(frames).filter(fits);
  const near = all.filter(({ path }) => path.startsWith('.'));
  const from = near.length > 0 && !dice.chance(25) ? near : all;
  return from.length === 0 ? undefined : dice.one(from);
}

export function conditionOf(dice: Dice, frames: Frames, depth: number): JsonObject {
  const simple = [
    compareFact,
    compareFact,
    compareFact,
    comparePaper,
    compareFiling,
    compareFigure,
    compareMetric,
    compareDate,
  ];
  if (depth === 0) return dice.one(simple)(dice, frames);
  const below = (): JsonObject => conditionOf(dice, frames, depth - 1);
  switch (dice.of(10)) {
    case 4:
      return {
        [dice.one(['all', 'any'])]: dice.chance(30) ? [below(), below(), below()] : [below(), below()],
      };
    case 5:
      return { not: below() };
    case 6:
      return {
        cases: [
          { when: below(), test: below() },
          ...(dice.chance(30) ? [{ when: below(), test: below() }] : []),
          ...(dice.chance(75) ? [{ otherwise: below() }] : []),
        ],
      };
    case 7:
    case 8:
      return quantifier(dice, frames, depth);
    case 9:
      return countOf(dice, frames, depth);
    default:
      return dice.one(simple)(dice, frames);
  }
}

interface Walked {
  readonly list: Json;
  readonly frames: Frames;
}

function someList(dice: Dice, frames: Frames): Walked {
  const inner = frames.at(-1);
  const lists: Walked[] = [
    ...(inner === 'dam' ? [{ list: '.sensors', frames: [...frames, 'sensor'] as const }] : []),
    { list: 'dams', frames: [...frames, 'dam'] },
    { list: 'dams.*.sensors', frames: [...frames, 'dam', 'sensor'] },
    { list: { table: 'limits' }, frames: [...frames, 'row'] },
    {
      list: { table: 'by-regime', column: dice.one<Json>(['old', 'new', { fact: 'site.regime' }]) },
      frames: [...frames, 'row'],
    },
  ];
  return dice.one(lists);
}

function quantifier(dice: Dice, frames: Frames, depth: number): JsonObject {
  const walked = someList(dice, frames);
  const inner = (): JsonObject => conditionOf(dice, walked.frames, depth - 1);
  return {
    [dice.one(['each', 'some'])]: walked.list,
    ...(dice.chance(40) ? { where: inner() } : {}),
    test: inner(),
  };
}

function countOf(dice: Dice, frames: Frames, depth: number): JsonObject {
  const walked = someList(dice, frames);
  const where = dice.chance(60) ? { where: conditionOf(dice, walked.frames, depth - 1) } : {};
  return { count: walked.list, ...where, [dice.one(['at_least', 'at_most', 'equals'])]: dice.of(4) };
}

function compareFact(dice: Dice, frames: Frames): JsonObject {
  if (frames.at(-1) === 'row' && dice.chance(40)) return compareRow(dice);
  const { path, field } = someFact(frames, isLeaf, dice) as Named;
  if (dice.chance(5)) return { fact: path, [dice.one(['known', 'exists'])]: true };
  switch (field.kind) {
    case 'quantity':
      return {
        fact: path,
        ...(dice.chance(8) ? { year: -dice.of(2) } : {}),
        ...compareNumber(field, dice, frames),
      };
    case 'day':
      return { fact: path, ...compareDay(dice, frames) };
    case 'flag':
      return { fact: path, is: dice.chance(50) };
    case 'code':
      return dice.chance(50)
        ? { fact: path, one_of: dice.some(field.codes, 60) }
        : { fact: path, equals: dice.one(field.codes) };
    case 'codes': {
      const operator = dice.one(['includes', 'includes_all', 'includes_any']);
      return {
        fact: path,
        [operator]: operator === 'includes' ? dice.one(field.codes) : dice.some(field.codes, 50),
      };
    }
    default:
      return { fact: path, equals: dice.one(['anna', 'boris']) };
  }
}

function compareRow(dice: Dice): JsonObject {
  if (dice.chance(50)) return { fact: '.key', one_of: dice.some(words.substances, 60) };
  return {
    fact: '.value',
    [dice.one(['at_most', 'above'])]: dice.one<Json>(['1 t', '2 t', { fact: 'site.capacity' }]),
  };
}

function compareNumber(field: QuantityField, dice: Dice, frames: Frames): JsonObject {
  const limit = (): Json => limitOf(field, dice, frames);
  switch (dice.of(7)) {
    case 4:
      return { equals: limit(), ...(dice.chance(50) ? { within: '50 %' } : {}) };
    case 5:
      return { between: [limit(), limit()] };
    case 6:
      return { at_most: limit(), best: literal(field, dice) };
    default:
      return { [dice.one(['at_most', 'at_least', 'above', 'below'])]: limit() };
  }
}

function literal(field: QuantityField, dice: Dice): string {
  return written(field, dice.one(field.numbers), dice.chance(25) ? dice.of(field.units.length) : 0);
}

/** A literal, another fact of the dimension, a metric of it, or a cell of a table. */
export function limitOf(field: QuantityField, dice: Dice, frames: Frames): Json {
  const kind = dice.of(10);
  if (kind === 7) {
    const other = someFact(
      frames,
      (one) => one.field.kind === 'quantity' && one.field.dimension === field.dimension,
      dice,
    );
    if (other !== undefined)
      return {
        fact: other.path,
        ...(dice.chance(30) ? { times: '50 %' } : {}),
        ...(dice.chance(8) ? { year: 0 } : {}),
      };
  }
  if (field.dimension !== 'mass' || kind < 7) return literal(field, dice);
  if (kind === 8) return { metric: dice.one(metricsIn(frames, 'mass')) };
  return dice.one<() => Json>([
    () => ({ table: 'limits', row: rowOf(dice, frames) }),
    () => ({
      table: 'by-regime',
      row: rowOf(dice, frames),
      column: dice.one<Json>(['old', { fact: 'site.regime' }]),
    }),
    () => ({ table: 'by-share', row: dice.one<Json>(['50 %', { fact: 'site.recycled' }]) }),
  ])();
}

/** A substance: as it is called, as a fact names it, or the key of the row at hand. */
function rowOf(dice: Dice, frames: Frames): Json {
  const facts: Json[] = [
    { fact: 'site.element' },
    ...(frames.at(-1) === 'row' ? [{ fact: '.key' }] : []),
    ...(frames.at(-1) === 'sensor' ? [{ fact: '.target' }] : []),
  ];
  return dice.chance(50) ? dice.one(facts) : dice.one(words.substances);
}

/** The metrics of one kind that can be named here: those of an item stand below its own list only. */
export function metricsIn(frames: Frames, kind: 'mass' | 'ratio'): readonly string[] {
  const own = frames.includes('sensor') ? ['dam', 'sensor'] : frames.includes('dam') ? ['dam'] : [];
  return [...own.map((item) => `${item}-${kind}`), `site-${kind}`];
}

const share: QuantityField = {
  kind: 'quantity',
  dimension: 'ratio',
  units: [['%', 1]],
  numbers: [0, 50, 100],
  lasting: true,
  signed: false,
};
const tonnes: QuantityField = {
  kind: 'quantity',
  dimension: 'mass',
  units: [
    ['t', 1],
    ['kg', 0.001],
  ],
  numbers: [0, 1, 2, 3],
  lasting: true,
  signed: false,
};

function compareMetric(dice: Dice, frames: Frames): JsonObject {
  const kind = dice.one(['mass', 'mass', 'ratio'] as const);
  if (dice.chance(10))
    return { metric: 'site-wait', [dice.one(['at_most', 'above'])]: dice.one(['0 d', '1000 d']) };
  return {
    metric: dice.one(metricsIn(frames, kind)),
    ...compareNumber(kind === 'mass' ? tonnes : share, dice, frames),
  };
}

function compareDate(dice: Dice, frames: Frames): JsonObject {
  return { date: dayOf(dice, frames), ...compareDay(dice, frames) };
}

function compareDay(dice: Dice, frames: Frames): JsonObject {
  if (dice.chance(20)) return { not_older_than: dice.one(['P3Y', 'P1Y']) };
  return { [dice.one(['before', 'after', 'on_or_before', 'on_or_after'])]: dayOf(dice, frames) };
}

export function dayOf(dice: Dice, frames: Frames): Json {
  const plus = dice.chance(40) ? { plus: dice.one(['P3Y', '-P12M', 'P1D']) } : {};
  switch (dice.of(5)) {
    case 2:
      return dice.one(['as-of', 'as-of', 'not-yet']);
    case 3:
      return { metric: 'site-due', ...plus };
    case 4: {
      const day = someFact(frames, ({ field }) => field.kind === 'day', dice);
      return { fact: day?.path ?? 'site.opened', ...plus };
    }
    default:
      return dice.one(days);
  }
}

/** A list of figures with the keys that select from it. */
export function figureSelection(dice: Dice, frames: Frames): JsonObject {
  const near =
    frames.at(-1) === 'dam'
      ? ['.seepage']
      : frames.at(-2) === 'dam' && frames.at(-1) !== 'row'
        ? ['..seepage']
        : [];
  return {
    figure: dice.one([...near, 'air']),
    substance: rowOf(dice, frames),
    ...(dice.chance(25) ? { averaging: dice.one(words.averaging) } : {}),
    ...(dice.chance(8) ? { fraction: dice.one(words.fraction) } : {}),
    ...(dice.chance(10) ? { level: dice.one<Json>(['1 t', { fact: 'site.capacity' }]) } : {}),
  };
}

function compareFigure(dice: Dice, frames: Frames): JsonObject {
  const selection = figureSelection(dice, frames);
  if (dice.chance(5)) return { ...selection, known: true };
  if (dice.chance(15)) return { ...selection, at_most: ['1 t', '50 %'] };
  if (frames.at(-1) === 'row' && dice.chance(50)) return { ...selection, at_most: { fact: '.value' } };
  return { ...selection, ...compareNumber(tonnes, dice, frames) };
}

function isItem(frames: Frames): boolean {
  return frames.length > 0 && frames.at(-1) !== 'row';
}

function comparePaper(dice: Dice, frames: Frames): JsonObject {
  const kind = dice.one(
    papers.filter(
      (one) => isItem(frames) === (one.subject === 'each') || (isItem(frames) && dice.chance(20)),
    ),
  );
  const keys = 'contains' in kind ? Object.keys(kind.contains) : [];
  const key: Json =
    kind.kind === 'policy' && dice.chance(50)
      ? rowOf(dice, frames)
      : keys.length > 0 && dice.chance(50)
        ? [...keys]
        : (keys[0] ?? '');
  return {
    document: kind.kind,
    ...(dice.chance(50)
      ? { status: dice.one<Json>(['approved', ['approved', 'adopted'], ['draft', 'rejected'], 'none']) }
      : {}),
    ...(dice.chance(30) ? { valid: true } : {}),
    ...(dice.chance(25)
      ? {
          not_older_than: 'P3Y',
          ...(dice.chance(50) ? { by: dice.one(['approved_on', 'submitted_on', 'published_on']) } : {}),
        }
      : {}),
    ...(dice.chance(20)
      ? { [dice.one(['before', 'after', 'on_or_before', 'on_or_after'])]: dayOf(dice, frames) }
      : {}),
    ...(keys.length > 0 && dice.chance(25) ? { contains: key } : {}),
    ...(dice.chance(15) ? { assurance: dice.one<Json>(['reasonable', ['limited', 'reasonable']]) } : {}),
    ...(kind.subject === 'each' ? { covers: '.' } : {}),
  };
}

function compareFiling(dice: Dice, frames: Frames): JsonObject {
  const kind = isItem(frames) ? dice.one(filings) : filings[0];
  if (kind.kind === 'return')
    return { filed: 'return', every: 'quarter', by: dice.one(['+25d', '+60d']), covers: '.' };
  return { filed: 'report', every: 'year', by: dice.one(['03-31', '+90d', '12-31']) };
}
