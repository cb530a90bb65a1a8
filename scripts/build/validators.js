import { listFiles, readJson, root } from './files.js';
import { licences } from './licences.js';

/** Keywords that say what a field is; they validate nothing. A name not listed here is a typo, and strict mode says so. */
const annotations = ['x-kind', 'x-dimension', 'x-lasting', 'x-signed', 'x-boundary', 'x-codes'];

/** @type {import('../build.js').Step} */
export const validators = {
  name: 'validators',
  inputs: ['schemas'],
  async run() {
    const { Ajv2020 } = await import('ajv/dist/2020.js');
    const ajv = new Ajv2020({
      allErrors: true,
      strict: true,
      // It knows no `anyOf` of `required` beside the properties they speak of; `checkRequired` below does.
      strictRequired: false,
      allowUnionTypes: true,
      code: { source: true, lines: false },
    });
    ajv.addVocabulary(annotations);
    const schemas = listFiles(['schemas']).filter((path) => path.endsWith('.schema.json'));
    for (const path of schemas) {
      const schema = readJson(path);
      checkRequired(schema, path);
      ajv.addSchema(schema);
    }
    const outputs = new Map();
    /** @type {string[]} */
    const borrowed = [];
    for (const path of schemas) {
      const name = path.slice('schemas/'.length, -'.schema.json'.length);
      const { text, inputs } = await compile(ajv, path);
      outputs.set(`validators/${name}.cjs`, text);
      borrowed.push(...inputs);
    }
    outputs.set('validators/third-party-licenses.txt', licences(borrowed));
    return outputs;
  },
};

/**
 * The code that Ajv writes still asks for parts of Ajv at run time, so they are bundled in.
 * @param {import('ajv/dist/2020.js').Ajv2020} ajv
 * @param {string} path
 */
async function compile(ajv, path) {
  const { default: standalone } = await import('ajv/dist/standalone/index.js');
  const { build } = await import('esbuild');
  const validate = ajv.getSchema(readJson(path).$id);
  if (validate === undefined) throw new Error(`${path}: not a schema`);
  const { outputFiles, metafile } = await build({
    stdin: { contents: standalone.default(ajv, validate), resolveDir: root, sourcefile: `${path}.cjs` },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  return { text: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) };
}

/**
 * A required name that no property has is a typo.
 * @param {any} schema
 * @param {string} place
 */
function checkRequired(schema, place) {
  if (typeof schema !== 'object' || schema === null) return;
  const { required, properties } = schema;
  const unknown =
    Array.isArray(required) && properties ? required.find((name) => !(name in properties)) : undefined;
  if (unknown !== undefined) throw new Error(`${place}: "${unknown}" is required but is no property`);
  for (const [key, part] of Object.entries(schema)) checkRequired(part, `${place}/${key}`);
}
