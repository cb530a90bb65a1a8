import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlias, parseDocument, visit } from 'yaml';
import { listFiles, root, sha256 } from './files.js';

/** @type {import('../build.js').Step} */
export const standards = {
  name: 'standards',
  inputs: ['standards'],
  async run() {
    const outputs = new Map();
    const files = listFiles(['standards'])
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => {
        const { sha256, value } = read(path);
        const json = path.replace(/\.yaml$/, '.json');
        if (value.edition === undefined) {
          // Long, and of use only where both sides are judged.
          if (value.correspondences === undefined) return { path, sha256, value };
          outputs.set(json, JSON.stringify(value));
          return { path, sha256 };
        }
        const { edition, examples } = apart(value);
        outputs.set(json, JSON.stringify(edition));
        outputs.set(path.replace(/\.yaml$/, '.examples.json'), JSON.stringify(examples));
        return { path, sha256, head: headOf(value) };
      });
    outputs.set('standards.json', JSON.stringify({ files }));
    return outputs;
  },
};

/**
 * What chooses among editions, and tells one from another: all but what it asks.
 * @param {Record<string, unknown>} edition
 */
function headOf({ standard, edition, read_to, clock, revision, source, extends: base }) {
  return { standard, edition, read_to, clock, revision, source, extends: base };
}

/**
 * The greater part of an edition are its examples, and a project is judged without them.
 * @param {Record<string, any>} value
 * @returns {{ edition: Record<string, any>, examples: Record<string, unknown> }} the examples by the id of their criterion
 */
function apart(value) {
  /** @type {Record<string, unknown>} */
  const examples = {};
  const edition = { ...value };
  for (const key of ['criteria', 'add', 'replace']) {
    edition[key] = value[key]?.map((/** @type {Record<string, any>} */ { examples: own, ...criterion }) => {
      examples[criterion.id] = own;
      return criterion;
    });
  }
  return { edition, examples };
}

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
