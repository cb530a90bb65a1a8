import { describe, expect, test } from 'vitest';
import { assessmentOf, lawFrom } from './judging.js';
import { plainCriterion } from './criteria.js';
import { misreadingsOf, type ProjectData } from './project.js';
import type { JsonObject } from './values.js';

/** What the properties found, kept as cases of their own. */
function verdict(given: ProjectData, criterion: JsonObject, metrics: readonly JsonObject[] = []): string | undefined {
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
    expect(verdict({ dams: [{ id: 'd1', load: '1 t', sensors: [{ id: 's1' }] }] }, criterion, [load])).toBe('unknown');
  });

  test('claims in several currencies are not one figure to divide', () => {
    const share = metric('share', { dimension: 'ratio', ratio: [{ fact: 'site.cost' }, { fact: 'site.bond' }] });
    const cost = { claims: [{ value: '8 EUR' }, { value: '4000 KZT' }] };
    const criterion = { test: { metric: 'share', at_most: '50 %' } };
    expect(verdict({ site: { cost, bond: '8 EUR' } }, criterion, [share])).toBe('unknown');
  });
});
