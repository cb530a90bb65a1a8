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
      verbose: true,
      strict: true,
      allowUnionTypes: true,
      code: { source: true, lines: false },
    });
    ajv.addVocabulary(annotations);
    const schemas = listFiles(['schemas']).filter((path) => path.endsWith('.schema.json'));
    for (const path of schemas) ajv.addSchema(readJson(path));
    const outputs = new Map();
    for (const path of schemas) {
      const name = path.slice('schemas/'.length, -'.schema.json'.length);
      const { text, borrowed } = await compile(ajv, path);
      outputs.set(`validators/${name}.cjs`, text);
      if (borrowed !== '') outputs.set(`validators/${name}.licenses.txt`, borrowed);
    }
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
  return { text: outputFiles[0]?.text ?? '', borrowed: licences(metafile) };
}
