import { afterAll, expect, test } from 'vitest';
import { benchOf } from './support/bench.js';

const bench = benchOf('standards-show');
afterAll(() => bench.clear());

test('an edition says what a reader should know of its text, what it asks, and what it leaves out', async () => {
  const { code, stdout } = await bench.run(['standards', 'show', 'critical-raw-materials-act'], {
    env: { COLUMNS: '120' },
  });
  expect(code).toBe(0);
  expect(stdout).toMatch(/law read to 2026-02-14/);
  expect(stdout).toMatch(/The text read is the one published/);
  expect(stdout).toMatch(/eu\.crma\.project-website/);
  expect(stdout).toMatch(/Art\. 31, Annex V/);
});

test('an id stands in one line, so that it can be copied', async () => {
  const { stdout } = await bench.run(['standards', 'show', 'environmental-code'], {
    env: { COLUMNS: '100' },
  });
  expect(stdout).toContain(' kz.env.integrated-permit-earlier-reconstruction ');
});
