import { expect, test } from 'vitest';
import { renderProblems } from '../../src/report/problems.js';

const view = { color: false, width: 80, ascii: false, all: false };

test('place, message, hint below, number at the end', () => {
  const text = renderProblems(
    [
      { file: 'a.yaml', line: 3, column: 5, message: 'unknown field `sitee`', hint: 'did you mean `site`?' },
      { file: 'b.yaml', message: 'not found' },
    ],
    view,
  );
  expect(text).toBe(
    'a.yaml:3:5  unknown field `sitee`\n    did you mean `site`?\nb.yaml  not found\n2 problems in 2 files\n',
  );
});

test('one problem is one problem', () => {
  expect(renderProblems([{ file: 'a.yaml', line: 1, column: 1, message: 'empty' }], view)).toBe(
    'a.yaml:1:1  empty\n1 problem in 1 file\n',
  );
});

test('a long message stays on one line', () => {
  const text = renderProblems([{ file: 'a.yaml', line: 1, column: 1, message: 'word '.repeat(60) }], view);
  expect(text.split('\n')).toHaveLength(3);
});

test('what a file says orders nothing of the terminal', () => {
  const text = renderProblems(
    [{ file: '\u001b[2Ja.yaml', message: 'a\u202e\nb', hint: '\u009b31mred' }],
    view,
  );
  expect(text).toBe('a.yaml  a b\n    red\n1 problem in 1 file\n');
});

test('a flood is counted, not printed', () => {
  const flood = Array.from({ length: 250 }, (_, index) => ({
    file: 'a.yaml',
    line: index + 1,
    column: 1,
    message: 'x',
  }));
  const lines = renderProblems(flood, view).trimEnd().split('\n');
  expect(lines).toHaveLength(101);
  expect(lines.at(-1)).toBe('250 problems in 1 file; the first 100 are shown');
});
