import type { View } from '../report/index.js';
import { showsLinks } from './links.js';
import type { Shell } from './shell.js';

export interface ViewOptions {
  /** False by --no-color, true by --color; absent where neither was given. */
  readonly color?: boolean;
  readonly width?: number;
  readonly ascii?: boolean;
  readonly all?: boolean;
}

/** Without a terminal to measure, a report is this wide. */
const defaultWidth = 100;

/** How a stream is written to: flag over NO_COLOR over FORCE_COLOR over whether it is a terminal, which no file is. */
export function viewOf(options: ViewOptions, shell: Shell, stream: 'out' | 'err' | 'file' = 'out'): View {
  const { env } = shell;
  const terminal = { out: shell.outTTY, err: shell.errTTY, file: false }[stream];
  return {
    color: options.color ?? (stream !== 'file' && colorOf(env, terminal)),
    width: options.width ?? numberFrom(env.COLUMNS) ?? shell.columns ?? defaultWidth,
    ascii: options.ascii ?? !speaksUtf8(env),
    all: options.all ?? false,
    links: stream === 'out' && showsLinks(env, terminal),
  };
}

function colorOf(env: Shell['env'], terminal: boolean): boolean {
  if ((env.NO_COLOR ?? '') !== '') return false;
  const forced = env.FORCE_COLOR ?? '';
  if (forced !== '') return forced !== '0' && forced !== 'false';
  return terminal && env.TERM !== 'dumb';
}

function numberFrom(text: string | undefined): number | undefined {
  const number = Number(text);
  return text !== undefined && Number.isInteger(number) && number > 0 ? number : undefined;
}

/** A locale that names another encoding cannot show our symbols; one that names none is taken to be able. */
function speaksUtf8(env: Shell['env']): boolean {
  const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find((value) => value !== undefined && value !== '');
  if (locale === undefined) return true;
  return /utf-?8/i.test(locale) || !/^(C|POSIX)$|\./.test(locale);
}
