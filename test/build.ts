import { build } from '../scripts/build.js';

/** Tests read the validators, the standards and the bundle from dist/, so it has to match the sources. */
export async function setup(): Promise<void> {
  const { failures } = await build();
  for (const failure of failures) console.error(`dist: ${failure}`);
}
