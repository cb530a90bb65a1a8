// Builds dist/: validators from the schemas, JSON from the standards, the library and the bundled program.
// A step whose inputs have not changed is skipped. `node scripts/build.js [--force] [step…]`
import { fileURLToPath } from 'node:url';
import { bundle } from './build/bundle.js';
import { fingerprint, listFiles, readJson, removeFile, writeFile } from './build/files.js';
import { library } from './build/library.js';
import { standards } from './build/standards.js';
import { validators } from './build/validators.js';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} inputs folders and files, from the root, on which the outputs depend
 * @property {() => Promise<ReadonlyMap<string, string>>} run gives the text of each output, by its path in dist/
 */

/** @type {readonly Step[]} */
const steps = [validators, standards, bundle, library];
const recordPath = 'node_modules/.cache/esg-align/build.json';

/**
 * One step that fails leaves the others alone; what it wrote before goes, so that nobody runs old code unawares.
 * @param {{ readonly only?: readonly string[], readonly force?: boolean }} [options]
 * @returns {Promise<{ ran: string[], failures: string[] }>}
 */
export async function build({ only = [], force = false } = {}) {
  /** @type {Record<string, { inputs: string, outputs: string[] }>} */
  const record = readJson(recordPath) ?? {};
  const present = new Set(listFiles(['dist']));
  const stale = steps
    .filter((step) => only.length === 0 || only.includes(step.name))
    .map((step) => ({ ...step, digest: fingerprint(['scripts/build', 'package.json', ...step.inputs]) }))
    .filter(({ name, digest }) => {
      const last = record[name];
      return force || last?.inputs !== digest || !last.outputs.every((path) => present.has(path));
    });
  const results = await Promise.allSettled(
    stale.map(async (step) => {
      record[step.name] = { inputs: '', outputs: [] };
      const outputs = [...(await step.run())].map(([path, text]) => writeFile(`dist/${path}`, text));
      record[step.name] = { inputs: step.digest, outputs };
    }),
  );
  if (stale.length > 0) {
    const claimed = new Set(Object.values(record).flatMap((entry) => entry.outputs));
    const knowsAll = steps.every((step) => record[step.name] !== undefined);
    for (const path of present) if (knowsAll && !claimed.has(path)) removeFile(path);
    writeFile(recordPath, `${JSON.stringify(record, null, 2)}\n`);
  }
  const failures = results.flatMap((result, i) =>
    result.status === 'rejected' ? [`${stale[i]?.name}: ${result.reason?.message ?? result.reason}`] : [],
  );
  return { ran: stale.map((step) => step.name), failures };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const only = args.filter((arg) => !arg.startsWith('--'));
  const { ran, failures } = await build({ only, force: args.includes('--force') });
  console.log(ran.length > 0 ? `built ${ran.join(', ')}` : 'dist is up to date');
  for (const failure of failures) console.error(`\n${failure}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
