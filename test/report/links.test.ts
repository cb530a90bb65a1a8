import { describe, expect, test } from 'vitest';
import { linked, webAddress } from '../../src/report/links.js';

const source = 'https://eur-lex.europa.eu/eli/reg/2024/1252/oj';
const open = `\u001b]8;;${source}\u001b\\`;
const close = '\u001b]8;;\u001b\\';
const on = { links: true };

describe('a link on laid out lines', () => {
  test('is around the text alone, once', () => {
    expect(linked(['x CRMA Art. 8(1): a', '  CRMA Art. 8(1)'], 'CRMA Art. 8(1)', { source }, on)).toEqual([
      `x ${open}CRMA Art. 8(1)${close}: a`,
      '  CRMA Art. 8(1)',
    ]);
  });

  test('over two lines is two links', () => {
    expect(linked(['x CRMA', '  Art. 8(1): a'], 'CRMA Art. 8(1)', { source }, on)).toEqual([
      `x ${open}CRMA${close}`,
      `  ${open}Art. 8(1)${close}: a`,
    ]);
  });

  test('is none where the terminal has none, the edition is not known, or its source is no address', () => {
    const lines = ['x CRMA Art. 8(1)'];
    expect(linked(lines, 'CRMA Art. 8(1)', { source }, { links: false })).toEqual(lines);
    expect(linked(lines, 'CRMA Art. 8(1)', undefined, on)).toEqual(lines);
    expect(linked(lines, 'CRMA Art. 8(1)', { source: 'a book' }, on)).toEqual(lines);
  });
});

test.each([
  ['https://a.example/b', 'https://a.example/b'],
  ['http://a.example', 'http://a.example/'],
  ['javascript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['no address', undefined],
  ['https://a.example/\u001b\\\u001b]0;x\u0007y', 'https://a.example/%1B/%1B]0;x%07y'],
  ['https://a.example/закон ж', 'https://a.example/%D0%B7%D0%B0%D0%BA%D0%BE%D0%BD%20%D0%B6'],
])('the address of %j', (given, expected) => {
  expect(webAddress(given)).toBe(expected);
});
