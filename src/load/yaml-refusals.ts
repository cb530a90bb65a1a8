import type { Alias } from 'yaml';
import { quoted } from '../errors.js';
import type { Refusal } from './yaml-tokens.js';

export const mostThroughAliases = 10_000;
export const longestList = 10_000;

export function unbound({ source, range }: Alias.Parsed): Refusal {
  const hint = `write the value out, or put ${quoted(`&${source}`)} before the one that is meant, further up`;
  return {
    code: 'yaml-alias',
    message: `${quoted(`*${source}`)} stands for nothing`,
    hint,
    offset: range[0],
  };
}

export function endless({ source, range }: Alias, pointer: string): Refusal {
  const hint = 'write the value out';
  return {
    code: 'yaml-alias',
    message: `${quoted(`*${source}`)} holds itself`,
    hint,
    offset: range?.[0] ?? 0,
    pointer,
  };
}

export function bomb({ source, range }: Alias, pointer: string): Refusal {
  return {
    code: 'yaml-alias',
    message: `the aliases up to ${quoted(`*${source}`)} stand for more than 10 000 values`,
    hint: 'write the values out in place of `&` and `*`',
    offset: range?.[0] ?? 0,
    pointer,
  };
}

export function outOfRange(source: string, offset: number, pointer: string): Refusal {
  const message = `${quoted(source)} is not a number that can be kept exactly`;
  const hint = 'put it in quotes if it is a reference; write a quantity with a larger unit';
  return { code: 'number-out-of-range', message, hint, offset, pointer };
}

export function duplicate(name: string, offset: number, line: number): Refusal {
  return {
    code: 'duplicate-key',
    message: `${quoted(name)} stands here a second time; the first is in line ${line}`,
    hint: 'keep one of them',
    offset,
  };
}

export function merge(offset: number): Refusal {
  const message = 'merge keys (`<<`) are not allowed';
  return { code: 'yaml-merge', message, hint: 'write the keys out', offset };
}

export function lonely(name: string, offset: number): Refusal {
  const message = `${quoted(name)} stands in \`{ }\` without a value`;
  return {
    code: 'key-without-value',
    message,
    hint: 'write `key: value`, with a space after the colon',
    offset,
  };
}

/** Names that every JavaScript object answers to would be found where nobody wrote them. */
export function inherited(name: string, offset: number): Refusal {
  return { code: 'unknown-key', message: `unknown key ${quoted(name)}`, hint: 'delete it', offset };
}

export function tooLong(length: number, offset: number, pointer: string): Refusal {
  return {
    code: 'list-too-long',
    message: `a list of ${length} entries; the longest that is read has ${longestList}`,
    hint: 'give the figures that stand for them',
    offset,
    pointer,
  };
}

export function emptyEntry(offset: number, pointer: string): Refusal {
  return {
    code: 'empty-entry',
    message: 'an empty entry in a list',
    hint: 'fill it in, or delete it',
    offset,
    pointer,
  };
}
