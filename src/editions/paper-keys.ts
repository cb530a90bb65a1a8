/** What criteria look for in papers: the keys of `contains` by kind of paper, or any where they are looked up. */
export type PaperKeys = ReadonlyMap<string, ReadonlySet<string> | 'any'>;

/** From the criteria as their editions hold them. */
export function paperKeysOf(criteria: readonly unknown[]): PaperKeys {
  const keys = new Map<string, Set<string> | 'any'>();
  for (const criterion of criteria) collect(criterion, keys);
  return keys;
}

function collect(value: unknown, keys: Map<string, Set<string> | 'any'>): void {
  if (typeof value !== 'object' || value === null) return;
  const { document: kind, contains } = value as { document?: unknown; contains?: unknown };
  if (typeof kind === 'string' && contains !== undefined) {
    const asked = [contains].flat();
    const known = keys.get(kind) ?? new Set<string>();
    if (known === 'any' || !asked.every((key) => typeof key === 'string')) keys.set(kind, 'any');
    else keys.set(kind, new Set([...known, ...asked]));
  }
  for (const part of Object.values(value)) collect(part, keys);
}
