import { dirname } from 'node:path';
import { exists, listFiles, readJson, readText } from './files.js';

/**
 * The licences of the packages whose code is in the bundle ask that their texts go along.
 * @param {readonly string[]} inputs files that went into the bundle
 */
export function licences(inputs) {
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
