import { describe, expect, test } from 'vitest';
import { plainCriterion } from './criteria.js';
import { assessmentOf, lawFrom } from './judging.js';
import { misreadingsOf, type ProjectData } from './project.js';
import type { JsonObject } from './values.js';

/** What the properties found, kept as cases of their own. */
function verdict(
  given: ProjectData,
  criterion: JsonObject,
  metrics: readonly JsonObject[] = [],
): string | undefined {
  const project = { project: { id: 'test', name: 'Test', reporting_period: '2025' }, ...given };
  expect(misreadingsOf(project)).toEqual([]);
  const law = lawFrom([plainCriterion(criterion)], { schema_version: 1, metrics });
  return assessmentOf(project, law).findings[0]?.verdict;
}

describe('papers', () => {
  const asked = { test: { document: 'permit' } };

  test('one without a status may be one that was refused', () => {
    expect(verdict({ documents: [{ id: 'a', kind: 'permit' }] }, asked)).toBe('unknown');
    expect(verdict({ documents: [{ id: 'a', kind: 'permit', status: 'rejected' }] }, asked)).toBe('not-met');
  });

  test('one that may be of after the day does not say that there is none', () => {
    const paper = { id: 'a', kind: 'permit', status: 'rejected', issued_on: '2026-11' };
    expect(verdict({ documents: [paper] }, asked)).toBe('unknown');
    expect(verdict({ documents: [{ ...paper, issued_on: '2026-12-01' }] }, asked)).toBe('unknown');
    expect(verdict({ documents: [{ ...paper, issued_on: '2026-11-22' }] }, asked)).toBe('not-met');
  });

  test('nor does one that was handed in late, perhaps after the day', () => {
    const filed = { test: { filed: 'report', every: 'year', by: '03-31' } };
    const paper = { id: 'a', kind: 'report', status: 'submitted', period: 2025, submitted_on: '2026-11' };
    expect(verdict({ documents: [paper] }, filed)).toBe('unknown');
    expect(verdict({ documents: [{ ...paper, submitted_on: '2026-11-22' }] }, filed)).toBe('not-met');
  });
});

describe('metrics', () => {
  const metric = (id: string, rest: JsonObject): JsonObject => ({ id, title: id, ...rest });

  test('one of the item around can be asked of the one more item of an inner list', () => {
    const load = metric('load', { dimension: 'mass', within: 'dams', fact: '.load' });
    const criterion = { for: 'dams.*.sensors', test: { metric: 'load', at_most: '1 t' } };
    expect(verdict({ dams: [{ id: 'd1', load: '1 t', sensors: [{ id: 's1' }] }] }, criterion, [load])).toBe(
      'unknown',
    );
  });

  test('a term that a negative number makes negative has no lower bound in an open list', () => {
    const loss = { sum: { each: 'dams', of: { product: ['-100 %', { fact: '.load' }] } } };
    const total = metric('total', { dimension: 'mass', ...loss });
    const dams = [{ id: 'd1', load: '1 t' }];
    const criterion = { test: { metric: 'total', at_least: '-1 t' } };
    expect(verdict({ dams }, criterion, [total])).toBe('unknown');
    expect(verdict({ dams, complete: ['dams'] }, criterion, [total])).toBe('met');
  });

  test('claims in several currencies are not one figure to divide', () => {
    const share = metric('share', {
      dimension: 'ratio',
      ratio: [{ fact: 'site.cost' }, { fact: 'site.bond' }],
    });
    const cost = { claims: [{ value: '8 EUR' }, { value: '4000 KZT' }] };
    const criterion = { test: { metric: 'share', at_most: '50 %' } };
    expect(verdict({ site: { cost, bond: '8 EUR' } }, criterion, [share])).toBe('unknown');
  });
});

test('of a table whose column is disputed the dispute is what is missing', () => {
  const project = {
    project: { id: 'test', name: 'Test' },
    site: { regime: { claims: [{ value: 'old' }, { value: 'new' }] } },
  };
  const criterion = { test: { count: { table: 'by-regime', column: { fact: 'site.regime' } }, at_least: 3 } };
  const law = lawFrom([plainCriterion(criterion)], { schema_version: 1, metrics: [] });
  expect(assessmentOf(project, law).sensitivity).toMatchObject([
    { path: 'site.regime', why: 'disputed', alone: 1 },
  ]);
});

describe('what a project says', () => {
  const read = (given: ProjectData): readonly string[] =>
    misreadingsOf({ project: { id: 'test', name: 'Test' }, ...given });

  test('a claim that cannot be read is not left out in silence', () => {
    const claims = [{ value: true }, { value: 'no' }];
    expect(read({ site: { ready: { claims } } })).toEqual([
      '/site/ready/claims/1/value: this claim cannot be read',
    ]);
    expect(read({ site: { output: { claims: [{ value: '1 t' }, { value: 9 }] } } })).toHaveLength(1);
    expect(
      read({ site: { output: { claims: [{ value: '1 t' }, { value: { 2025: '9 t' } }] } } }),
    ).toHaveLength(1);
  });

  test('nor is a figure whose value is a yearly series', () => {
    const air = [{ substance: 'lead', value: { 2025: '9 t' } }];
    expect(read({ air })).toEqual(['/air/0/value: a yearly series cannot stand here']);
  });

  test('a register that is not given is not complete', () => {
    const criterion = { test: { document: 'permit' } };
    expect(verdict({ complete: ['documents'] }, criterion)).toBe('unknown');
    expect(verdict({ complete: ['documents'], documents: [] }, criterion)).toBe('not-met');
  });

  test('of two omissions the one that names the item counts, in any order', () => {
    const omitted = [
      { path: 'dams.*.load', reason: 'not-disclosed' },
      { path: 'dams.d1.load', reason: 'does-not-exist' },
    ];
    const criterion = { for: 'dams', test: { fact: '.load', at_most: '1 t' } };
    const given = { dams: [{ id: 'd1' }], complete: ['dams'] };
    expect(verdict({ ...given, omitted }, criterion)).toBe('not-met');
    expect(verdict({ ...given, omitted: omitted.toReversed() }, criterion)).toBe('not-met');
    expect(read({ omitted: [omitted[0] ?? {}, omitted[0] ?? {}] })).toEqual([
      '/omitted/1/path: `dams.*.load` is omitted twice',
    ]);
  });
});
