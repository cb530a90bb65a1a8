import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlias, parseDocument, visit } from 'yaml';
import { listFiles, root, sha256 } from './files.js';

/** @type {import('../build.js').Step} */
export const standards = {
  name: 'standards',
  inputs: ['standards'],
  async run() {
    const files = listFiles(['standards'])
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => ({ path, ...read(path) }));
    return new Map([['standards.json', JSON.stringify({ files })]]);
  },
};

/** @param {string} path */
function read(path) {
  const bytes = readFileSync(join(root, path));
  const document = parseDocument(bytes.toString('utf8'), { version: '1.2', schema: 'core', merge: false });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw new Error(`${path}: ${problem.message}`);
  visit(document, (_, node) => {
    // Packs are read by people: what a line says must stand in that line.
    if (isAlias(node)) throw new Error(`${path}: an alias (*${node.source}); write it out`);
  });
  return { sha256: sha256(bytes), value: document.toJS() };
}
