import type { Finding } from './assessment.js';

/** It holds on the facts, wholly or in part, and a paper asked as proof is not there or not valid. */
export function isUndocumented({ verdict, evidence, items = [] }: Finding): boolean {
  if (verdict !== 'met' && verdict !== 'partly-met') return false;
  return [...evidence, ...items.flatMap((item) => item.evidence)].some(({ state }) => state !== 'present');
}
