import type { Finding } from './assessment.js';
import type { Scope } from './gaps.js';

/** Which headline score a finding counts in: what may turn out to bind stands among the law until that is known. */
export function scopeOf({ binds, reach }: Pick<Finding, 'binds' | 'reach'>): Scope {
  if (reach === 'voluntary') return 'voluntary';
  return binds === false ? 'benchmark' : 'law';
}
