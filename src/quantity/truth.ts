/** Three values: what holds, what does not, and what cannot be said (Kleene's strong logic). */
export type Truth = 'true' | 'false' | 'unknown';

export function not(value: Truth): Truth {
  if (value === 'unknown') return 'unknown';
  return value === 'true' ? 'false' : 'true';
}

/** False if one is, true if all are, else unknown; over nothing true. */
export function allOf(values: readonly Truth[]): Truth {
  if (values.includes('false')) return 'false';
  return values.includes('unknown') ? 'unknown' : 'true';
}

/** True if one is, false if all are, else unknown; over nothing false. */
export function anyOf(values: readonly Truth[]): Truth {
  if (values.includes('true')) return 'true';
  return values.includes('unknown') ? 'unknown' : 'false';
}

/** The one value all share, else unknown; over nothing unknown. */
export function agreed(values: readonly Truth[]): Truth {
  const [first, ...rest] = values;
  return first !== undefined && rest.every((value) => value === first) ? first : 'unknown';
}
