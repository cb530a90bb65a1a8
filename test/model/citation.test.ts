import { expect, test } from 'vitest';
import { citation } from '../../src/model/citation.js';

test.each([
  ['CRMA', 'Art. 8(1)', 'CRMA Art. 8(1)'],
  ['ESRS', 'ESRS E1 E1-5', 'ESRS E1 E1-5'],
  ['ESRS', 'ESRSX 1', 'ESRS ESRSX 1'],
])('%s and %s', (short, provision, expected) => {
  expect(citation({ short, provision })).toBe(expected);
});
