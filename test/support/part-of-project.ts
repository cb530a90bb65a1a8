import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Context } from '../../src/conditions/context.js';
import type { Shared } from '../../src/editions/shared.js';
import type { Misreading } from '../../src/facts/facts.js';
import { readFacts } from '../../src/facts/read.js';
import { parseDay } from '../../src/quantity/day.js';
import { isMistake } from '../../src/quantity/mistake.js';
import { type Json, merged, read, withoutNull } from './data.js';
import { type Question, schemaOf } from './pack.js';

export function projectOf(
  question: Pick<Question, 'given' | 'and' | 'asOf' | 'fields'>,
  shared: Shared,
): { readonly context: Context; readonly misreadings: readonly Misreading[] } {
  const usual = { project: { reporting_period: 2025 } };
  const data = merged(merged(usual, read(question.given ?? {})), read(question.and ?? {}));
  const strange = strangeIn(withoutNull(data), schemaOf(question));
  const { facts, misreadings } = readFacts(withoutNull(data), shared.library.catalogue, shared.library.kinds);
  const context: Context = {
    facts,
    asOf: dayOf(question.asOf ?? '2026-11-22'),
    staleAfter: { months: 24, days: 0, text: 'P24M' },
    dated: shared.dated,
    frames: [],
  };
  return { context, misreadings: [...strange, ...misreadings] };
}

/** A key that the schema lacks would be read as if it were not there, and a test would prove nothing. */
function strangeIn(data: unknown, schema: Json): readonly Misreading[] {
  const validate = validatorOf(schema);
  if (validate(data)) return [];
  const errors = validate.errors ?? [];
  return errors.map((error) => ({
    pointer: error.instancePath,
    message: `${error.message} ${Object.values(error.params).join(' ')}`,
  }));
}

const validators = new Map<Json, ReturnType<Ajv2020['compile']>>();

function validatorOf(schema: Json): ReturnType<Ajv2020['compile']> {
  const made = validators.get(schema) ?? new Ajv2020({ strict: false }).compile(schema);
  validators.set(schema, made);
  return made;
}

function dayOf(text: string): number {
  const day = parseDay(text);
  if (isMistake(day)) throw new Error(day.message);
  return day.first;
}
