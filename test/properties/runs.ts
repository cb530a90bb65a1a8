import type { Parameters } from 'fast-check';

const { PROPERTY_RUNS, PROPERTY_SEED } = process.env;
const asked = PROPERTY_RUNS === undefined ? undefined : Number(PROPERTY_RUNS);

/** More runs, and new ones each time, with PROPERTY_RUNS=50000; the same again with PROPERTY_SEED. */
export function runs(byDefault: number): Parameters<unknown> {
  const seed = PROPERTY_SEED === undefined ? {} : { seed: Number(PROPERTY_SEED) };
  return asked === undefined ? { numRuns: byDefault, seed: 20261122, ...seed } : { numRuns: asked, ...seed };
}

/** Long enough for what was asked. */
export const timeout = asked === undefined ? 60_000 : 4 * 3_600_000;
