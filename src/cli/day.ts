import { UserError } from '../errors.js';
import { type Day, parseDay } from '../quantity/day.js';
import { isMistake } from '../quantity/mistake.js';
import type { Shell } from './shell.js';

const secondsInADay = 86_400;

/** The as-of day: the flag, else SOURCE_DATE_EPOCH, else today in UTC. */
export function asOfDay(flag: string | undefined, shell: Shell): Day {
  if (flag !== undefined) return singleDay(flag, '--as-of');
  const epoch = shell.env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return singleDay(shell.today(), 'today');
  if (!/^\d{1,11}$/.test(epoch))
    throw new UserError('bad-day', `SOURCE_DATE_EPOCH is \`${epoch}\`, not a number of seconds since 1970`);
  return Math.floor(Number(epoch) / secondsInADay);
}

/** A day on the command line; a month or year is none. */
export function singleDay(text: string, from: string): Day {
  const day = parseDay(text);
  if (isMistake(day))
    throw new UserError(
      'bad-day',
      `${from}: ${day.message}${day.hint === undefined ? '' : ` (${day.hint})`}`,
    );
  if (day.first !== day.last)
    throw new UserError('bad-day', `${from}: \`${text}\` is no single day (write it as 2026-05-31)`);
  return day.first;
}
