// Runs every `check:` script of package.json, two or more at a time. `node scripts/check.js [name…]`
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { readJson, root } from './build/files.js';
import { build } from './build.js';

const env = { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter) };
const asked = process.argv.slice(2);
const queue = Object.entries(readJson('package.json').scripts)
  .filter(([script]) => script.startsWith('check:'))
  .map(([script, command]) => ({ name: script.slice('check:'.length), command }))
  .filter(({ name }) => asked.length === 0 || asked.includes(name));

const { failures } = await build();
report('build', failures.length === 0, failures.join('\n'));
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));

async function work() {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) await run(next);
}

/** @param {{ readonly name: string, readonly command: string }} check */
async function run({ name, command }) {
  const child = spawn(command, { cwd: root, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = (/** @type {Buffer} */ data) => {
    said += data;
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const code = await new Promise((resolve) => child.on('close', resolve));
  report(name, code === 0, said);
}

/**
 * @param {string} name
 * @param {boolean} passed
 * @param {string} said
 */
function report(name, passed, said) {
  console.log(passed ? `ok      ${name}` : `FAILED  ${name}\n\n${said.trim()}\n`);
  if (!passed) process.exitCode = 1;
}
