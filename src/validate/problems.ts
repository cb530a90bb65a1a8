import type { ErrorObject } from 'ajv';
import { inWords } from './in-words.js';
import type { Mistake } from './place.js';
import { expectedAt, type Json, valueAt } from './schema-node.js';
import { wrongType } from './wrong-type.js';

export interface NamedSchema {
  readonly name: string;
  readonly schema: Json;
}

/** Past this many errors nobody reads on. */
const mostErrors = 2_000;

/**
 * What Ajv found, in plain words: one sentence for each slip, where Ajv has one for each way in which it might
 * be mended.
 */
export function explain(
  schema: NamedSchema,
  data: unknown,
  errors: readonly ErrorObject[],
): readonly Mistake[] {
  const places = new Map<string, ErrorObject[]>();
  for (const error of errors.slice(0, mostErrors)) {
    places.set(error.instancePath, [...(places.get(error.instancePath) ?? []), error]);
  }
  const settled: string[] = [];
  const mistakes: Mistake[] = [];
  for (const pointer of [...places.keys()].sort((a, b) => a.length - b.length)) {
    if (settled.some((outer) => isBelow(pointer, outer))) continue;
    const value = valueAt(data, pointer);
    const expected = expectedAt(schema.schema, pointer);
    const wrong = wrongType(value, expected, pointer);
    if (wrong !== undefined) {
      settled.push(pointer);
      mistakes.push(wrong);
      continue;
    }
    const here = (places.get(pointer) ?? []).filter((error) => concerns(error, value));
    const deeper = [...places.keys()].some((other) => isBelow(other, pointer));
    mistakes.push(...here.map((error) => inWords(error, value, expected, schema)));
    if (here.length === 0 && !deeper) mistakes.push(unfit(pointer, expected?.description));
  }
  return mistakes
    .filter(({ code, pointer }) => code !== 'repeated-entry' || !settled.includes(pointer))
    .map((mistake) => ({ hint: `\`esg-align schema ${schema.name}\` says what may stand here`, ...mistake }));
}

function unfit(pointer: string, description: string | undefined): Mistake {
  const message = 'what stands here fits none of the forms allowed';
  return {
    code: 'invalid-value',
    pointer,
    message,
    ...(description === undefined ? {} : { hint: description }),
  };
}

function isBelow(pointer: string, outer: string): boolean {
  return pointer.length > outer.length && pointer.startsWith(`${outer}/`);
}

/** The type fits one of the alternatives; what the others said of it is noise. */
function concerns({ keyword }: ErrorObject, value: unknown): boolean {
  if (keyword === 'type' || keyword === 'anyOf' || keyword === 'oneOf') return false;
  return typeof value === 'object' ? !forScalars.has(keyword) : true;
}

const forScalars = new Set(['enum', 'const', 'pattern', 'format', 'minLength', 'maxLength']);
