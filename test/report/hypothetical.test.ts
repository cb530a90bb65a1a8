import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { hypotheticalNote, hypotheticalWord } from '../../src/report/hypothetical.js';
import { type FormatName, formats, type Rendered } from '../../src/report/index.js';
import { assessment, finding } from './assessments.js';

const one = { path: 'environment.water.recycled_share', value: '85 %' };
const two = { path: 'rights.licence-1.expires_on', value: '2040-01-01' };

describe('what a hypothetical result says of itself', () => {
  test('the number of facts and every one of them', () => {
    expect(hypotheticalWord({ hypothetical: [one] })).toBe('hypothetical (1 fact set)');
    expect(hypotheticalNote({ hypothetical: [one, two] })).toBe(
      'hypothetical (2 facts set): environment.water.recycled_share = 85 %; rights.licence-1.expires_on = 2040-01-01',
    );
  });

  test('nothing where nothing was set', () => {
    expect(hypotheticalWord({})).toBe('');
    expect(hypotheticalNote({})).toBe('');
  });

  test('a value orders nothing of the terminal', () => {
    expect(hypotheticalNote({ hypothetical: [{ path: 'a', value: '1\u001b[31m\n2\u202e' }] })).toBe(
      'hypothetical (1 fact set): a = 1 2',
    );
  });
});

const names = Object.keys(formats) as FormatName[];
const real = assessment({
  findings: [
    finding({ criterion: 'eu.demo.water', verdict: 'met' }),
    finding({ criterion: 'eu.demo.air', verdict: 'not-met' }),
  ],
});

describe.each(names)('a report as %s', (name) => {
  const shown = async (documents: readonly (typeof real)[]): Promise<string> => {
    const view = { color: false, width: 100, ascii: false, all: false };
    return textIn(await (await formats[name].load()).render(documents, view));
  };

  const said = (text: string): number => text.match(/hypothetical/gi)?.length ?? 0;

  test('says that a hypothetical result is hypothetical, and of no other', async () => {
    const plain = await shown([real]);
    // A heading of a column may stand there always.
    expect(plain).not.toMatch(/hypothetical \(\d/i);
    expect(said(await shown([{ ...real, hypothetical: [one] }]))).toBeGreaterThan(said(plain));
  });

  test('says so of one among several', async () => {
    const plain = said(await shown([real, real]));
    expect(said(await shown([real, { ...real, hypothetical: [one, two] }]))).toBeGreaterThan(plain);
  });
});

/** All the text of a report; of one that is packed (XLSX), of every file in it. */
function textIn(report: Rendered): string {
  if (typeof report === 'string') return report;
  const bytes = Buffer.from(report);
  if (bytes.readUInt16BE(0) !== 0x504b) return bytes.toString();
  // The central directory of a ZIP file knows the sizes; entries packed as a stream do not.
  const texts: string[] = [];
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
    const [size, local] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + size);
    texts.push((bytes.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString());
  }
  return texts.join('\n');
}
