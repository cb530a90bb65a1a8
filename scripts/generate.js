// Writes src/model/<name>.ts from schemas/<name>.schema.json. `--check` writes nothing and fails when one is stale.
import { exists, listFiles, readJson, readText, writeFile } from './build/files.js';
import { typesOf } from './generate/types.js';

const check = process.argv.includes('--check');
const stale = [];
for (const path of listFiles(['schemas']).filter((path) => path.endsWith('.schema.json'))) {
  const target = `src/model/${path.slice('schemas/'.length, -'.schema.json'.length)}.ts`;
  const text = await typesOf(readJson(path), path);
  if (exists(target) && readText(target) === text) continue;
  stale.push(target);
  if (!check) writeFile(target, text);
}
for (const target of stale) console.log(check ? `${target} is stale: npm run generate` : `wrote ${target}`);
if (check && stale.length > 0) process.exitCode = 1;
