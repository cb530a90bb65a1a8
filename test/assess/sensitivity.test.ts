import { expect, test } from 'vitest';
import { sensitivityOf } from '../../src/assess/sensitivity.js';
import type { Leaf } from '../../src/conditions/context.js';
import { finding } from './finding.js';

const absent = (path: string): Leaf => ({ path, why: 'absent' });

test('a path decides alone what names no other, and touches the rest; what both come to sorts, of all assessable weight', () => {
  // Weights 3 + 3 + 1 + 5 = 12, the upcoming one apart. b alone: 3/12; a: 3/12 with b; met touches nothing.
  const list = [
    { finding: finding('unknown', { criterion: 'one' }), missing: [absent('b')] },
    { finding: finding('unknown', { criterion: 'two' }), missing: [absent('a'), absent('b'), absent('b')] },
    {
      finding: finding('partly-met', {
        criterion: 'three',
        severity: 'minor',
        credit: { low: 0.25, high: 0.75 },
      }),
      missing: [absent('c')],
    },
    { finding: finding('met', { severity: 'critical' }), missing: [] },
    { finding: finding('upcoming'), missing: [absent('d')] },
  ];
  expect(sensitivityOf(list)).toEqual([
    { path: 'b', why: 'absent', alone: 3 / 12, with_others: 6 / 12, criteria: ['one', 'two'] },
    { path: 'a', why: 'absent', alone: 0, with_others: 3 / 12, criteria: ['two'] },
    { path: 'c', why: 'absent', alone: 0.5 / 12, with_others: 0.5 / 12, criteria: ['three'] },
  ]);
});
