import { conditionOf, dayOf, type Frames, figureSelection } from './conditions.js';
import type { Dice } from './dice.js';
import type { Json, JsonObject } from './values.js';

/** Metrics of every dimension that conditions ask for, each with terms of its own making. */
export function metricsOf(dice: Dice): JsonObject {
  const of = (id: string, dimension: string, term: Json, within?: string): JsonObject => ({
    ...{ id, title: id, dimension },
    ...(within === undefined ? {} : { within }),
    ...asNode(term),
  });
  const mass = (frames: Frames): Json => massOf(dice, frames, 2);
  const ratio = (frames: Frames): Json => ratioOf(dice, frames);
  const sensor: Frames = ['dam', 'sensor'];
  return {
    schema_version: 1,
    metrics: [
      of('site-mass', 'mass', mass([])),
      of('site-ratio', 'ratio', ratio([])),
      of('dam-mass', 'mass', mass(['dam']), 'dams'),
      of('dam-ratio', 'ratio', ratio(['dam']), 'dams'),
      of('sensor-mass', 'mass', mass(sensor), 'dams.*.sensors'),
      of('sensor-ratio', 'ratio', ratio(sensor), 'dams.*.sensors'),
      of('site-due', 'date', dueOf(dice)),
      of('site-wait', 'time', { span: [plainDay(dice), plainDay(dice)] }),
    ],
  };
}

/** A metric is a node; a literal becomes one as a sum. */
function asNode(term: Json): JsonObject {
  return typeof term === 'object' && term !== null && !Array.isArray(term)
    ? (term as JsonObject)
    : { sum: [term] };
}

const masses: Readonly<Record<string, readonly string[]>> = {
  site: ['site.output', 'site.capacity', 'site.balance'],
  dam: ['.load', '.room', '.drift'],
  sensor: ['.dose', '.net', '..load', '..room'],
};

function massFact(dice: Dice, frames: Frames): Json {
  const near = masses[frames.at(-1) ?? 'site'] ?? [];
  const fact = dice.one(dice.chance(75) ? near : (masses['site'] ?? []));
  return {
    fact: fact.replace(/^\.\./, frames.length > 1 ? '..' : '.'),
    ...(dice.chance(20) ? { times: '50 %' } : {}),
  };
}

function massOf(dice: Dice, frames: Frames, depth: number): Json {
  const below = (): Json => massOf(dice, frames, depth - 1);
  const kind = depth === 0 ? dice.of(4) : dice.of(13);
  switch (kind) {
    case 2:
      return dice.one(['1 t', '2 t', '500 kg', '-1 t']);
    case 3:
      return dice.one<() => Json>([
        () => ({ table: 'limits', row: dice.one<Json>(['lead', { fact: 'site.element' }]) }),
        () => ({ ...figureSelection(dice, frames), take: dice.one(['highest', 'lowest']) }),
      ])();
    case 4:
      return { sum: [below(), below()] };
    case 5:
    case 6:
      return sumOver(dice, frames, depth);
    case 7:
      return { difference: [below(), below()] };
    case 8:
      return { product: [ratioFact(dice, frames), below()] };
    case 9:
      return { min: [below(), below()] };
    case 10:
      return { max: [below(), below()] };
    case 11: {
      const when = (): JsonObject => conditionOf(dice, frames, 0);
      const first = { when: withoutMetrics(when()), value: below() };
      return { cases: [first, ...(dice.chance(80) ? [{ otherwise: below() }] : [])] };
    }
    case 12:
      return { ratio: [below(), ratioFact(dice, frames)] };
    default:
      return massFact(dice, frames);
  }
}

function sumOver(dice: Dice, frames: Frames, depth: number): Json {
  const inner = frames.at(-1);
  const lists = [
    ...(inner === 'dam' ? [{ each: '.sensors', frames: [...frames, 'sensor'] as Frames }] : []),
    { each: 'dams', frames: [...frames, 'dam'] as Frames },
    { each: 'dams.*.sensors', frames: [...frames, 'dam', 'sensor'] as Frames },
  ];
  const list = dice.one(lists);
  const where = dice.chance(35) ? { where: withoutMetrics(conditionOf(dice, list.frames, 0)) } : {};
  return { sum: { each: list.each, ...where, of: massOf(dice, list.frames, depth - 1) } };
}

function ratioFact(dice: Dice, frames: Frames): Json {
  return dice.one<Json>([
    { fact: 'site.recycled' },
    '50 %',
    ...(frames.at(-1) === 'dam' ? [{ fact: '.filled' }] : []),
  ]);
}

function ratioOf(dice: Dice, frames: Frames): Json {
  if (dice.chance(70)) return { ratio: [massOf(dice, frames, 1), massOf(dice, frames, 1)] };
  return dice.chance(50)
    ? { ratio: [{ fact: 'site.cost' }, { fact: 'site.bond' }] }
    : { max: [ratioFact(dice, frames), '50 %'] };
}

/** Metrics come first, so a condition inside of one names no other: it might name itself. */
function withoutMetrics(condition: JsonObject): JsonObject {
  return JSON.stringify(condition).includes('"metric"') ? { fact: 'site.ready', is: true } : condition;
}

function plainDay(dice: Dice): Json {
  return JSON.parse(
    JSON.stringify(dayOf(dice, [])).replace('{"metric":"site-due"', '{"fact":"site.opened"'),
  ) as Json;
}

function dueOf(dice: Dice): JsonObject {
  const day = (): Json => {
    const made = plainDay(dice);
    return typeof made === 'string' ? { fact: 'site.closes', plus: 'P1Y' } : made;
  };
  return { cases: [{ when: { fact: 'site.regime', equals: 'new' }, value: day() }, { otherwise: day() }] };
}
