import { parse } from 'yaml';

export type Json = Readonly<Record<string, unknown>>;

/** YAML as in a file, or what it says. */
export type Data = string | Json | readonly unknown[];

export function read(data: Data): unknown {
  return typeof data === 'string' ? (parse(data) ?? {}) : data;
}

/** Mappings are merged key by key; anything else takes the place of what was there. */
export function merged(under: unknown, over: unknown): unknown {
  if (!isJson(under) || !isJson(over)) return over;
  const both = Object.keys(over).map((key) => [
    key,
    key in under ? merged(under[key], over[key]) : over[key],
  ]);
  return { ...under, ...Object.fromEntries(both) };
}

export function withoutNull(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutNull);
  if (!isJson(data)) return data;
  const kept = Object.entries(data).filter(([, value]) => value !== null);
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutNull(value)]));
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
