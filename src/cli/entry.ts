import { existsSync, watch } from 'node:fs';
import { isatty } from 'node:tty';
import { run } from './main.js';
import type { Shell } from './shell.js';

const args = process.argv.slice(2);
const debug = args.includes('--debug') || (process.env.ESG_ALIGN_DEBUG ?? '') !== '';

const shell: Shell = {
  cwd: process.cwd(),
  env: process.env,
  stdin: readStdin,
  stdinIsTTY: isatty(0),
  out: (content) => void process.stdout.write(content),
  err: writeErr,
  outTTY: isatty(1),
  errTTY: isatty(2),
  columns: isatty(1) ? process.stdout.columns : undefined,
  errColumns: isatty(2) ? process.stderr.columns : undefined,
  today: () => new Date().toISOString().slice(0, 10),
  now: () => performance.now(),
  watch: watchFolders,
  onInterrupt: (end) => {
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  },
  debug,
};

process.stdout.on('error', onWriteError);
process.stderr.on('error', onWriteError);
process.on('uncaughtException', onBug);

// The exit code is set, never forced: what is still on its way through a pipe arrives whole.
run(args, shell).then((code) => {
  process.exitCode ??= code;
}, onBug);

/** Where both streams end in one log, what is said of the report comes after it, not in its midst. */
function writeErr(text: string): void {
  if (process.stdout.writableLength === 0) process.stderr.write(text);
  else process.stdout.write('', () => process.stderr.write(text));
}

/** An editor saves in steps, and often a new file in place of the old: its folder is watched, until it has settled. */
function watchFolders(folders: readonly string[], changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, 100);
  };
  const watchers = folders.filter((folder) => existsSync(folder)).map((folder) => watch(folder, settle));
  // A folder that is removed says nothing any more.
  for (const one of watchers) one.on('error', () => {});
  return () => {
    clearTimeout(timer);
    for (const one of watchers) one.close();
  };
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** A reader that has seen enough (`| head`) closes the pipe: no fault of anybody's. */
function onWriteError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.exitCode = 2;
  process.stderr.write(`esg-align: the report cannot be written: ${error.message}\n`);
}

function onBug(error: unknown): void {
  process.exitCode = 3;
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  const text = debug && stack !== undefined ? stack : `${said.replaceAll(/\s+/g, ' ')} (--debug shows where)`;
  process.stderr.write(`esg-align: a bug of ours, not of your files: ${text}\n`);
}
