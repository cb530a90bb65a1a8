import type { Source } from '../../src/model/source.js';
import { conditionOf, dayOf, type Frames } from './conditions.js';
import type { Dice } from './dice.js';
import { kinds } from './schema.js';
import { days, type Json, type JsonObject } from './values.js';

/** Criterion data of any make: once or for each item, with a test, parts, or for a person to judge. */
export function criterionOf(index: number, dice: Dice): JsonObject {
  const list = dice.one([undefined, undefined, undefined, 'dams', 'dams.*.sensors']);
  const frames: Frames = list === undefined ? [] : list === 'dams' ? ['dam'] : ['dam', 'sensor'];
  const condition = (depths: readonly number[]): JsonObject => conditionOf(dice, frames, dice.one(depths));
  const asked = dice.chance(30)
    ? { parts: partsOf(dice, frames) }
    : dice.chance(96)
      ? { test: condition([0, 0, 1, 1, 2]) }
      : {};
  return {
    ...plainCriterion({}, index),
    ...dice.one([
      { topic: 'a.a', pillar: 'environment' },
      { topic: 'a.b', pillar: 'social' },
    ]),
    severity: dice.one(['minor', 'major', 'critical']),
    reach: dice.one(['direct', 'direct', 'benchmark', 'voluntary']),
    ...(list === undefined ? {} : { for: list, ...(dice.chance(40) ? { where: condition([0, 0, 1]) } : {}) }),
    ...(dice.chance(25) ? { applies: condition([0, 0, 1]) } : {}),
    ...(dice.chance(15) ? { from: fromOf(dice, frames) } : {}),
    ...(dice.chance(20) ? { stale_after: dice.one(['P5Y', 'P6M']) } : {}),
    ...(dice.chance(20) ? { binds: conditionOf(dice, [], 0) } : {}),
    ...asked,
    ...(dice.chance(40)
      ? { evidence: [dice.one(kinds).kind, [dice.one(kinds).kind, dice.one(kinds).kind]] }
      : {}),
  };
}

/** All that an edition wants to know of a criterion besides what it asks. */
export function plainCriterion(asks: JsonObject, index = 0): JsonObject {
  return {
    ...{ id: `t.c${index}`, provision: `Art. ${index}`, title: `Criterion ${index}`, requires: 'It holds.' },
    ...{ topic: 'a.a', pillar: 'environment', severity: 'major', reach: 'direct' },
    ...{ evidence: 'none', because: 'The properties ask for none.', remedy: 'Say more.', examples: [] },
    verified: { how: 'text', source: 'The properties.', on: '2026-11-22' },
    ...asks,
  };
}

function partsOf(dice: Dice, frames: Frames): readonly JsonObject[] {
  return Array.from({ length: 1 + dice.of(4) }, (_, index): JsonObject => {
    const applies = dice.chance(35) ? { applies: conditionOf(dice, frames, 0) } : {};
    return {
      id: `p${index}`,
      ...(dice.chance(30) ? { weight: 1 + dice.of(3) } : {}),
      ...applies,
      test: conditionOf(dice, frames, dice.of(2)),
    };
  });
}

function fromOf(dice: Dice, frames: Frames): Json {
  return dice.chance(50) ? dice.one(days) : dayOf(dice, frames);
}

/** Editions of both sides, the criteria dealt out to them in turn. */
export function editionsOf(
  criteria: readonly JsonObject[],
  applies: JsonObject | undefined,
): readonly JsonObject[] {
  return (['eu', 'kz'] as const).map((side, index) => ({
    schema_version: 1,
    standard: {
      id: `${side}-act`,
      prefix: 't',
      short: side.toUpperCase(),
      title: { en: side },
      jurisdiction: side,
      kind: 'act',
      territory: ['KZ'],
    },
    edition: { applies_from: '2020-01-01', basis: ['The properties.'] },
    read_to: '2026-01-01',
    clock: 'as-of',
    revision: '1.0.0',
    source: { url: 'https://example.org' },
    ...(index === 0 && applies !== undefined ? { applies } : {}),
    criteria: criteria.filter((_, at) => at % 2 === index),
  }));
}

/** Data as if it had been read from a file. */
export function sourceOf(value: unknown, path: string): Source {
  return {
    path,
    value,
    files: [{ path, sha256: '' }],
    locate: () => ({ file: path, line: 1, column: 1, exact: true }),
  };
}
