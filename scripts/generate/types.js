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
  const text = await compile(prepare(schema), schema.title, {
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
 * @returns {any}
 */
function prepare(schema) {
  if (Array.isArray(schema)) return schema.map(prepare);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, description, $defs } = schema;
  if (typeof $ref === 'string') return { tsType: typeOf($ref), ...(description && { description }) };
  const next = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, prepareKey(key, value)]),
  );
  if ($defs === undefined && !narrowing.some((key) => key in schema)) next.tsType = 'unknown';
  // Exactly two items are a pair.
  if (schema.minItems !== undefined && schema.minItems === schema.maxItems) {
    next.items = Array(schema.minItems).fill(next.items);
  }
  return next;
}

/**
 * @param {string} key
 * @param {any} value
 */
function prepareKey(key, value) {
  const named = ['properties', 'patternProperties', '$defs'];
  if (!named.includes(key))
    return ['enum', 'const', 'required', 'examples'].includes(key) ? value : prepare(value);
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, prepare(schema)]));
}

/**
 * `#/$defs/document-day` is DocumentDay, `#/$defs/claims/properties/claims` is Claims['claims'].
 * @param {string} ref
 */
function typeOf(ref) {
  const [, name = '', rest = ''] = /^#\/\$defs\/([^/]+)(.*)$/.exec(ref) ?? [];
  if (name === '') throw new Error(`cannot name the type of ${ref}`);
  const pascal = name.replaceAll(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
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
