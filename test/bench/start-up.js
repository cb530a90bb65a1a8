// How long the program takes, as ratio to an empty Node process measured in the same run: `npm run bench [-- rounds]`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const rounds = Number(process.argv[2] ?? 15);
const program = 'bin/esg-align.js';
const runs = {
  'node -e 0': ['-e', '0'],
  '--version': [program, '--version'],
  '--help': [program, '--help'],
  'assess (table)': [program, 'assess', 'examples/fictitious-lithium-refinery/project.yaml'],
  'assess one act': [
    program,
    'assess',
    'examples/fictitious-lithium-refinery/project.yaml',
    '--standard=environmental-code',
  ],
  'assess (json)': [program, 'assess', 'examples/fictitious-lithium-refinery/project.yaml', '--format=json'],
};

/** @type {Map<string, number[]>} */
const times = new Map(Object.keys(runs).map((name) => [name, []]));
// Rounds, not blocks: what else the machine does falls on all alike. The first warms the caches and does not count.
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, args] of Object.entries(runs)) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    // 1 is a gate that broke, as it may by one act alone.
    if (status !== 0 && status !== 1) throw new Error(`${name}: exit code ${status}\n${stderr}`);
    if (round > 0) times.get(name)?.push(performance.now() - start);
  }
}

const base = times.get('node -e 0') ?? [];
console.log(`Node ${process.version}, ${rounds} rounds, medians`);
for (const [name, list] of times) {
  const ratio = median(list.map((time, round) => time / (base[round] ?? Number.NaN)));
  console.log(
    `${name.padEnd(16)} ${median(list).toFixed(0).padStart(5)} ms ${ratio.toFixed(2).padStart(6)} ×`,
  );
}

const [all, one] = ['assess (table)', 'assess one act'].map((name) => times.get(name) ?? []);
const ratio = median(all?.map((time, round) => time / (one?.[round] ?? Number.NaN)) ?? []);
console.log(`all acts against one (the Environmental Code): ${ratio.toFixed(2)} ×`);

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
