import type { ErrorObject } from 'ajv';
import { quoted } from '../errors.js';
import { didYouMean } from '../model/did-you-mean.js';
import { isJson, type Json } from '../model/json.js';
import { below } from '../model/pointer.js';
import type { Mistake } from './place.js';
import { type Expected, expectedAt, type NamedSchema } from './schema-node.js';

/** Longer lists are left to `explain` and `schema`. */
const shortList = 12;

/** One error of Ajv in words: what is wrong, and what to do. */
export function inWords(
  { keyword, params, instancePath: pointer, message = 'does not fit' }: ErrorObject,
  value: unknown,
  expected: Expected | undefined,
  schema: NamedSchema,
): Mistake {
  const shown = typeof value === 'object' ? 'what stands here' : quoted(String(value));
  const limit = Number(params.limit);
  const say = (code: string, text: string, hint: string | undefined): Mistake => {
    return { code, pointer, message: text, ...(hint === undefined ? {} : { hint }) };
  };
  const described = expected?.description;
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(String(params.additionalProperty), pointer, expected, schema);
    case 'required':
      return missingKey(String(params.missingProperty), schema.schema, pointer);
    case 'enum':
      return say('unknown-word', `unknown word ${shown}`, hintForWord(value, expected, schema));
    case 'const': {
      const due = JSON.stringify(params.allowedValue);
      const version =
        pointer === '/schema_version' ? `this program reads version ${due} of the format` : undefined;
      return say('wrong-value', `expected \`${due}\`, found ${shown}`, version ?? `write \`${due}\``);
    }
    case 'pattern':
      return say(
        'wrong-form',
        `${shown} is not written as it should be`,
        formOf(String(params.pattern), expected),
      );
    case 'minLength':
      return say(
        'wrong-length',
        limit === 1 ? 'the text is empty' : `shorter than ${limit} characters`,
        described,
      );
    case 'maxLength':
      return say(
        'wrong-length',
        `longer than ${limit} characters`,
        'shorten it, or put it into a paper of its own',
      );
    case 'minItems':
    case 'maxItems':
      return say('wrong-length', length(value, keyword, limit), described);
    case 'minProperties':
      return say('wrong-length', 'an empty mapping', described);
    case 'uniqueItems':
      return repeated(pointer, value, Number(params.i), Number(params.j));
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return say(
        'out-of-range',
        `${shown} is out of range: it must be ${comparisons[keyword]} ${limit}`,
        described,
      );
    default:
      return say('invalid-value', `${shown} ${message}`, described);
  }
}

const comparisons: Readonly<Record<string, string>> = {
  minimum: 'at least',
  maximum: 'at most',
  exclusiveMinimum: 'more than',
  exclusiveMaximum: 'less than',
};

function hintForWord(value: unknown, expected: Expected | undefined, { name }: NamedSchema): string {
  const words = expected?.words ?? [];
  const near = typeof value === 'string' ? didYouMean(value, words) : undefined;
  if (near !== undefined) return `did you mean \`${near}\`?`;
  return words.length <= shortList
    ? `use one of: ${words.join(', ')}`
    : `\`esg-align schema ${name}\` lists the words`;
}

function unknownKey(
  key: string,
  pointer: string,
  expected: Expected | undefined,
  schema: NamedSchema,
): Mistake {
  const hint = hintForKey(key, expected?.keys ?? [], schema);
  const message = `unknown key ${quoted(key)}`;
  return { code: 'unknown-key', pointer: below(pointer, key), part: 'key', message, hint };
}

function hintForKey(key: string, keys: readonly string[], { name, schema }: NamedSchema): string {
  const near = didYouMean(key, keys);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  const homes = homesOf(key, schema, '');
  if (homes.length > 0 && homes.length <= 3) return `it stands under ${homes.map(quoted).join(' or ')}`;
  if (keys.length > 0 && keys.length <= shortList) return `the keys here are ${keys.join(', ')}`;
  return `\`esg-align schema ${name}\` lists the keys`;
}

/** Sections that have a key of this name. */
function homesOf(key: string, { properties }: Json, path: string): readonly string[] {
  return Object.entries(isJson(properties) ? properties : {}).flatMap(([name, node]) => {
    const below = isJson(node) ? homesOf(key, node, path === '' ? name : `${path}.${name}`) : [];
    return name === key && path !== '' ? [path, ...below] : below;
  });
}

function missingKey(key: string, schema: Json, outer: string): Mistake {
  const pointer = below(outer, key);
  const expected = expectedAt(schema, pointer);
  const described = expected?.description;
  const due = expected?.facets.find((facet) => facet.const !== undefined)?.const;
  const line = `\`${key}: ${due === undefined ? '…' : JSON.stringify(due)}\``;
  return {
    code: 'missing-key',
    pointer,
    message: `\`${key}\` is missing`,
    hint: described === undefined ? `add ${line}` : `add ${line} (${described.replace(/\.$/, '')})`,
  };
}

function formOf(pattern: string, expected: Expected | undefined): string {
  const known = forms[pattern];
  if (known !== undefined) return known;
  return `${expected?.description ?? ''} It must match ${pattern}`.trim();
}

const forms: Readonly<Record<string, string>> = {
  '^[a-z0-9][a-z0-9-]*$': 'write small Latin letters, digits and hyphens, such as `dam-1`',
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}$': 'write a day such as `2026-05-31`',
  '^[A-Z]{2}$': 'write the two capital letters of ISO 3166-1, such as `KZ` or `FI`',
  '^[A-Z]{3}$': 'write the three capital letters of ISO 4217, such as `EUR` or `KZT`',
  '^[0-9a-f]{64}$': 'write the 64 digits that `sha256sum` prints',
};

function length(value: unknown, keyword: string, limit: number): string {
  const count = Array.isArray(value) ? value.length : 0;
  const entries = limit === 1 ? 'entry' : 'entries';
  return `${keyword === 'minItems' ? 'at least' : 'at most'} ${limit} ${entries} ${limit === 1 ? 'is' : 'are'} due here, found ${count}`;
}

function repeated(pointer: string, value: unknown, i: number, j: number): Mistake {
  const entry: unknown = Array.isArray(value) ? value[i] : undefined;
  const said = typeof entry === 'object' ? 'this entry' : quoted(String(entry));
  return {
    code: 'repeated-entry',
    pointer: below(pointer, Math.max(i, j)),
    message: `${said} stands in this list twice`,
    hint: 'delete one of the two',
  };
}
