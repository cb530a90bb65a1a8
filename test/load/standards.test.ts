import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { shippedStandards } from '../../src/load/standards.js';
import { readYamlFile } from '../../src/load/yaml-file.js';
import { told } from './told.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cwd = mkdtempSync(join(tmpdir(), 'esg-align-pack-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

test('what is shipped is every file below standards/, with the digest of its YAML', () => {
  const paths = readdirSync(join(root, 'standards'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => `standards/${path.replaceAll('\\', '/')}`);
  const shipped = shippedStandards();
  expect(shipped.map(({ path }) => path)).toEqual(paths.sort());
  for (const { path, files, locate } of shipped) {
    const sha256 = createHash('sha256')
      .update(readFileSync(join(root, path)))
      .digest('hex');
    expect(files).toEqual([{ path, sha256 }]);
    expect(locate('/criteria/0')).toEqual({ file: path, line: 1, column: 1, exact: false });
  }
});

test('a pack of the user is read as YAML and keeps its lines', () => {
  writeFileSync(join(cwd, 'mine.yaml'), 'standard:\n  id: mine\n');
  const { source } = readYamlFile('mine.yaml', cwd);
  expect(source?.value).toEqual({ standard: { id: 'mine' } });
  expect(source?.locate('/standard/id')).toEqual({ file: 'mine.yaml', line: 2, column: 7, exact: true });
  expect(told(readYamlFile('none.yaml', cwd))).toEqual(['none.yaml  there is no such file']);
});
