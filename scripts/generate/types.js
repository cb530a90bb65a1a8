import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';

/** Keywords that narrow what a value may be; a schema with none of them takes anything. */
const narrowing = [
  'type',
  'enum',
  'const',
  'properties',
  'items',
  'anyOf',
  'oneOf',
  'allOf',
  'additionalProperties',
];

/**
 * @param {any} schema
 * @param {string} path
 */
export async function typesOf(schema, path) {
  const banner = [
    `// Generated from ${path} by \`npm run generate\`; edit the schema.`,
    '// biome-ignore-all format: generated',
    '// biome-ignore-all lint: generated',
  ];
  const text = await compile(prepare(schema, schema.$defs ?? {}), schema.title, {
    bannerComment: banner.join('\n'),
    additionalProperties: false,
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  return readonly(tidy(text));
}

/**
 * Says of no type where it was referenced from, keys years by number (a string key would take in all other
 * properties too), and puts a comment of one line on one line.
 * @param {string} text
 */
function tidy(text) {
  return text
    .replaceAll(
      /( *\* via the `patternProperty` "\^\[0-9\]\{4\}\$"\.\n *\*\/\n *)\[k: string\]/g,
      '$1[year: number]',
    )
    .replaceAll(/(^ *\*\n)?^ *\* This \w+ was referenced by [^\n]*\n *\* via the [^\n]*\n/gm, '')
    .replaceAll(/\/\*\*\n *\* ([^\n]*)\n *\*\//g, '/** $1 */')
    .replaceAll(/^ *\/\*\*\n *\*\/\n/gm, '');
}

/**
 * A reference becomes the plain name of its definition: left to itself the generator writes the definition out
 * again wherever a description stands beside the reference.
 * @param {any} schema
 * @param {any} defs
 * @returns {any}
 */
function prepare(schema, defs) {
  if (Array.isArray(schema)) return schema.map((part) => prepare(part, defs));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, description } = schema;
  if (typeof $ref === 'string') return { tsType: typeOf($ref, defs), ...(description && { description }) };
  const next = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, prepareKey(key, value, defs)]),
  );
  if (!narrowing.some((key) => key in schema)) next.tsType = 'unknown';
  // "One of these keys at least" is nothing that a type says.
  if (schema.anyOf?.every((/** @type {object} */ part) => Object.keys(part).join() === 'required'))
    delete next.anyOf;
  // Exactly two items are a pair.
  if (schema.minItems !== undefined && schema.minItems === schema.maxItems) {
    next.items = Array(schema.minItems).fill(next.items);
  }
  return next;
}

/**
 * @param {string} key
 * @param {any} value
 * @param {any} defs
 */
function prepareKey(key, value, defs) {
  if (['enum', 'const', 'required', 'examples'].includes(key)) return value;
  if (!['properties', 'patternProperties', '$defs'].includes(key)) return prepare(value, defs);
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, prepare(schema, defs)]));
}

/**
 * `#/$defs/document-day` is DocumentDay, or what its title says; `#/$defs/claims/properties/claims` is Claims['claims'].
 * @param {string} ref
 * @param {any} defs
 */
function typeOf(ref, defs) {
  const [, name = '', rest = ''] = /^#\/\$defs\/([^/]+)(.*)$/.exec(ref) ?? [];
  if (defs[name] === undefined) throw new Error(`${ref} leads nowhere`);
  const words = String(defs[name].title ?? name).split(/[^A-Za-z0-9]+/);
  const pascal = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
  return pascal + rest.replaceAll(/\/properties\/([^/]+)/g, "['$1']").replaceAll('/items', '[number]');
}

/**
 * Every property and every list is readonly.
 * @param {string} text
 */
function readonly(text) {
  const file = ts.createSourceFile('model.ts', text, ts.ScriptTarget.Latest, true);
  /** @type {number[]} */
  const places = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const isList = ts.isArrayTypeNode(node) || ts.isTupleTypeNode(node);
    if (isList || ts.isPropertySignature(node) || ts.isIndexSignatureDeclaration(node)) {
      places.push(node.getStart(file, false));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  places.sort((a, b) => b - a);
  return places.reduce((out, at) => `${out.slice(0, at)}readonly ${out.slice(at)}`, text);
}
