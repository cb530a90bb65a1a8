import { createRequire } from 'node:module';
import type { ErrorObject } from 'ajv';
import type { Problem } from '../errors.js';
import { isJson, type Json } from '../model/json.js';
import type { Source } from '../model/source.js';
import { type Mistake, problemsAt } from './place.js';
import { explain } from './problems.js';

export const schemaNames = [
  'project',
  'standard',
  'metrics',
  'parameters',
  'profile',
  'topics',
  'correspondences',
  'documents',
  'assessment',
  'alignment',
  'waivers',
  'config',
  'horizon',
  'plan',
] as const;

export type SchemaName = (typeof schemaNames)[number];

interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly ErrorObject[] | null;
}

const require = createRequire(import.meta.url);

/** Everything that is wrong with a file by its schema, in plain words, in the order of the file. */
export function validateAgainst(name: SchemaName, source: Source): readonly Problem[] {
  return problemsAt(source, mistakesBySchema(name, source));
}

/** The validators are compiled when the package is built: compiling takes longer than all the rest of a run. */
export function mistakesBySchema(name: SchemaName, { value, locate }: Source): readonly Mistake[] {
  const validate: Validator = require(`#dist/validators/${name}.cjs`);
  if (validate(value)) return [];
  return explain({ name, schema: schemaNamed(name) }, value, validate.errors ?? []).map((mistake) => {
    const { code, pointer, message } = mistake;
    // What is null was taken away when the file was read; the key stands there all the same.
    const empty = code === 'missing-key' && locate(pointer).exact;
    return empty ? { ...mistake, message: message.replace(/ is missing$/, ' is empty') } : mistake;
  });
}

export function schemaNamed(name: SchemaName): Json {
  const schema: unknown = require(`#schemas/${name}.schema.json`);
  return isJson(schema) ? schema : {};
}
