import { dirname } from 'node:path';
import { exists, listFiles, readJson, readText, root } from './files.js';

const entry = 'src/cli/entry.ts';

/** @type {import('../build.js').Step} */
export const bundle = {
  name: 'bundle',
  inputs: ['src', 'package-lock.json'],
  async run() {
    const { build } = await import('esbuild');
    const { outputFiles, metafile } = await build({
      absWorkingDir: root,
      entryPoints: [entry],
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      minify: true,
      keepNames: true,
      legalComments: 'none',
      // A CommonJS file has no import.meta; sources use it to find the package they are part of.
      define: { 'import.meta.url': 'importMetaUrl' },
      banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
      metafile: true,
      write: false,
      outfile: 'dist/cli.cjs',
      logLevel: 'silent',
    });
    return new Map([
      ['cli.cjs', outputFiles[0]?.text ?? ''],
      ['third-party-licenses.txt', licences(Object.keys(metafile.inputs))],
    ]);
  },
};

/**
 * The licences of the packages whose code is in the bundle ask that their texts go along.
 * @param {readonly string[]} inputs
 */
function licences(inputs) {
  const folders = new Set(
    inputs.filter((path) => path.startsWith('node_modules/')).map((path) => packageFolder(dirname(path))),
  );
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license } = readJson(`${folder}/package.json`);
      const file = listFiles([folder]).find((path) => /^licen[cs]e/i.test(path.slice(folder.length + 1)));
      if (file === undefined) throw new Error(`${folder}: no licence file to go along with the bundle`);
      return `${name} ${version} (${license})\n\n${readText(file).trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * @param {string} folder
 * @returns {string}
 */
function packageFolder(folder) {
  const isPackage = /node_modules\/(@[^/]+\/)?[^/]+$/.test(folder) && exists(`${folder}/package.json`);
  return isPackage ? folder : packageFolder(dirname(folder));
}
