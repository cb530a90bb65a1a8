import type { ErrorObject } from 'ajv';
import { inWords } from './in-words.js';
import type { Mistake } from './place.js';
import { expectedAt, type NamedSchema, valueAt } from './schema-node.js';
import { wrongType } from './wrong-type.js';

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
  const wrong = new Set<string>();
  const mistakes: Mistake[] = [];
  for (const pointer of places.keys()) {
    const value = valueAt(data, pointer);
    const expected = expectedAt(schema.schema, pointer);
    const mistake = wrongType(value, expected, pointer);
    if (mistake !== undefined) {
      wrong.add(pointer);
      mistakes.push(mistake);
      continue;
    }
    const here = (places.get(pointer) ?? []).filter((error) => concerns(error, value));
    const deeper = [...places.keys()].some((other) => other.startsWith(`${pointer}/`));
    mistakes.push(...here.map((error) => inWords(error, value, expected, schema)));
    if (here.length === 0 && !deeper) mistakes.push(unfit(pointer, expected?.description));
  }
  return mistakes
    .filter(({ code, pointer }) => code !== 'repeated-entry' || !wrong.has(pointer))
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

/** The type fits one of the alternatives; what the others said of it is noise. */
function concerns({ keyword }: ErrorObject, value: unknown): boolean {
  if (keyword === 'type' || keyword === 'anyOf' || keyword === 'oneOf') return false;
  return typeof value === 'object' ? !forScalars.has(keyword) : true;
}

const forScalars = new Set(['enum', 'const', 'pattern', 'format', 'minLength', 'maxLength']);
