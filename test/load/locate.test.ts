import { expect, test } from 'vitest';
import type { Source } from '../../src/model/source.js';
import { yaml } from './told.js';

const text = `# the plant
schema_version: 1
project:
  name: "Балқаш кен-байыту"   # Kazakh letters take one column each
  Ұзындығы: { value: 3, unit: km }
  activities: [extraction, beneficiation]
  empty:
  rights:
    - id: r-1
      area: 12 km2
    -
      id: r-2
  note: |
    two
    lines
a/b~c: &shared
  d: 1
e: *shared
f: 1
f: 2
`;

function sourceOf(content: string): Source {
  const { source } = yaml(content);
  if (source === undefined) throw new Error('no source');
  return source;
}

test.each([
  ['a scalar, at its value', '/schema_version', 'value', '2:17', true],
  ['its key', '/schema_version', 'key', '2:1', true],
  ['a block below its key, at the key', '/project', 'value', '3:1', true],
  ['quoted Kazakh text', '/project/name', 'value', '4:9', true],
  ['a mapping in one line, at its bracket', '/project/Ұзындығы', 'value', '5:13', true],
  ['after Kazakh letters', '/project/Ұзындығы/unit', 'value', '5:31', true],
  ['a list in one line', '/project/activities', 'value', '6:15', true],
  ['an entry of it', '/project/activities/1', 'value', '6:28', true],
  ['what is null, at its key', '/project/empty', 'value', '7:3', true],
  ['an item, at its first key', '/project/rights/0', 'value', '9:7', true],
  ['an item that begins below its dash', '/project/rights/1', 'value', '12:7', true],
  ['a field of an item', '/project/rights/0/area', 'value', '10:13', true],
  ['an item has no key', '/project/rights/0', 'key', '9:7', true],
  ['text over several lines, at its sign', '/project/note', 'value', '13:9', true],
  ['a pointer with / and ~', '/a~1b~0c/d', 'value', '17:6', true],
  ['an alias where it stands', '/e', 'value', '18:4', true],
  ['what an alias stands for, where that stands', '/e/d', 'value', '17:6', true],
  ['the first of two equal keys', '/f', 'value', '19:4', true],
  ['the root', '', 'value', '2:1', true],
  ['what is not there, at what is around it', '/project/rights/1/area/unit', 'value', '12:7', false],
  ['its key too', '/project/nothing', 'key', '3:1', false],
  ['nor is the key of what is around it', '/project/Ұзындығы/nothing', 'key', '5:13', false],
  ['an entry past the end', '/project/activities/2', 'value', '6:15', false],
  ['below a scalar', '/schema_version/x', 'value', '2:17', false],
  ['no number for a list', '/project/rights/first', 'value', '8:3', false],
  ['nothing of it', '/company', 'value', '2:1', false],
] as const)('%s', (_, pointer, part, place, exact) => {
  const found = sourceOf(text).locate(pointer, part);
  expect([found.file, `${found.line}:${found.column}`, found.exact]).toEqual(['p.yaml', place, exact]);
});

test('Windows lines and a byte order mark move nothing', () => {
  const windows = sourceOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
  for (const pointer of [
    '/schema_version',
    '/project/Ұзындығы/unit',
    '/project/rights/0/area',
    '/a~1b~0c/d',
  ]) {
    expect(windows.locate(pointer)).toEqual(sourceOf(text).locate(pointer));
  }
});

test('ten thousand look-ups in one long mapping take a moment', () => {
  const keys = Array.from({ length: 10_000 }, (_, index) => `k${index}`);
  const { locate } = sourceOf(keys.map((key) => `${key}: 1\n`).join(''));
  expect(keys.map((key) => locate(`/${key}`).line)).toEqual(keys.map((_, index) => index + 1));
});
