import { plain } from './escape.js';

/** The list by its name, or nothing where it is empty: formats that others define refuse empty lists. */
export function some<T>(name: string, list: readonly T[]): Readonly<Record<string, readonly T[]>> {
  return list.length === 0 ? {} : { [name]: list };
}

/** A day of ours as the time that others ask for. */
export function morningOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** The last moment of a day that is still part of it. */
export function nightOf(day: string): string {
  return `${day}T23:59:59Z`;
}

/** A file, and perhaps a line of it, as a reference that is valid whatever letters the path has. */
export function hrefOf(path: string, line?: number): string {
  const href = plain(path).split('/').map(encodeURIComponent).join('/');
  return line === undefined ? href : `${href}#L${line}`;
}
