// Writes the picture of a real run into the README, or with --check says whether it is stale.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const path = `${root}README.md`;
/** The head of a report: as much as answers the first question. */
const shownLines = 46;

/** The README with the picture as the program draws it now. */
export function withPicture() {
  const text = readFileSync(path, 'utf8');
  return text.replace(/(<!-- run: (.*?) -->\n```text\n)[\s\S]*?(```\n)/, (_, head, command, tail) => {
    return `${head}${picture(String(command).split(' '))}${tail}`;
  });
}

/** @param {readonly string[]} args */
function picture(args) {
  const env = { PATH: process.env.PATH, COLUMNS: '80', NO_COLOR: '1', LANG: 'C.UTF-8' };
  const { stdout } = spawnSync(process.execPath, [`${root}bin/esg-align.js`, ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n');
  const end = lines.findIndex((line, index) => index >= shownLines && line === '');
  return `$ npx esg-align ${args.join(' ')}\n${lines.slice(0, end === -1 ? undefined : end).join('\n')}\n[…]\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const now = withPicture();
  if (process.argv.includes('--check')) {
    if (now !== readFileSync(path, 'utf8')) {
      console.error('the picture in README.md is stale: run `node scripts/readme.js`');
      process.exitCode = 1;
    }
  } else writeFileSync(path, now);
}
