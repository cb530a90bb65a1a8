import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withPicture } from '../scripts/readme.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the picture in the README is what the program draws', () => {
  expect(readme).toBe(withPicture());
  expect(readme).toContain('Screening on declared facts');
});

test('exactly two commands do all the set-up', () => {
  const setUps = readme.match(/^npm ci && .*$/gm);
  expect(setUps).toEqual([
    'npm ci && npx esg-align assess examples/fictitious-lithium-refinery/project.yaml',
    'npm ci && npm test',
  ]);
});
