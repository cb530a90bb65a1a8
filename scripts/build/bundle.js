import { root } from './files.js';
import { licences } from './licences.js';

const entry = 'src/cli/entry.ts';

/**
 * Packages that few runs need stay outside, where they cost no start-up; they are dependencies, so they are installed.
 * The one for workbooks compresses in worker threads whose code it makes from its own, which does not outlive minifying.
 */
const outside = ['write-excel-file'];

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
      external: outside,
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
