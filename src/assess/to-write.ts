import type { Missing } from '../model/assessment.js';

/** What to write into the project file about what is missing: a declaration, an entry of the register, or a path. */
export function toWrite({ path, why, observed }: Missing): string {
  if (why === 'incomplete') return `complete: [${path}]`;
  const [, kind, period, item] = /^document:(\S+)(?: (\d{4}(?:-Q\d)?))?(?: for (\S+))?$/.exec(path) ?? [];
  if (kind === undefined || observed !== 'not in the register') return path;
  const fields = [
    `kind: ${kind}`,
    ...(period === undefined ? [] : [`period: ${period}`]),
    ...(item === undefined ? [] : [`covers: [${item}]`]),
  ];
  return `documents: [{ id: ${[kind, item, period?.toLowerCase()].filter((part) => part !== undefined).join('-')}, ${fields.join(', ')} }]`;
}
