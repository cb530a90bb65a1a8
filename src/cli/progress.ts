import { progressLine } from '../report/progress.js';
import type { Shell } from './shell.js';

/** Says how far a long run has come. */
export interface Progress {
  /** The file that is begun now. */
  at(file: string): void;
  /** Leaves the terminal as if nothing had been said. */
  end(): void;
}

/** Milliseconds before anything is said, and between two lines: nobody reads faster. */
const patience = 1000;
const rest = 100;

const eraseLine = '\r\u001b[2K';

/** One line on standard error, where that is a terminal with somebody before it and the run is a long one. */
export function progressOf(total: number, shell: Shell): Progress {
  if (total < 2 || !isWatched(shell)) return { at: () => {}, end: () => {} };
  const width = (shell.errColumns ?? 80) - 1;
  let next = shell.now() + patience;
  let number = 0;
  let isShown = false;
  return {
    at: (file) => {
      number += 1;
      if (shell.now() < next) return;
      next = shell.now() + rest;
      isShown = true;
      shell.err(`${eraseLine}${progressLine(number, total, file, width)}`);
    },
    end: () => {
      if (isShown) shell.err(eraseLine);
      isShown = false;
    },
  };
}

/** A log of CI may call itself a terminal; it keeps every line. */
function isWatched({ errTTY, env }: Shell): boolean {
  const ci = env.CI ?? '';
  return errTTY && env.TERM !== 'dumb' && (ci === '' || ci === 'false' || ci === '0');
}
