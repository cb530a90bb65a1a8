import { InvalidArgumentError, Option } from 'commander';

/** An option that may be given several times; `unless` says in the help what holds without it. */
export function repeatable(flags: string, description: string, unless: string): Option {
  const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];
  return new Option(flags, `${description}; repeatable`).argParser(collect).default([], unless);
}

/** `70` or `70 %` as a share from 0 to 1. */
export function toPercent(text: string): number {
  const match = /^(\d{1,3}(?:\.\d{1,6})?) ?%?$/.exec(text.trim());
  const percent = Number(match?.[1]);
  if (match === null || percent > 100)
    throw new InvalidArgumentError('Write a percentage from 0 to 100, such as 70.');
  return percent / 100;
}

export function toWidth(text: string): number {
  const width = Number(text);
  if (!Number.isInteger(width) || width < 40 || width > 1000)
    throw new InvalidArgumentError('Write a number of columns from 40 to 1000.');
  return width;
}

export function toCount(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('Write a whole number, such as 0 or 12.');
  return Number(text);
}
