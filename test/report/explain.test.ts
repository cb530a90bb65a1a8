import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Condition, Criterion, Edition } from '../../src/model/standard.js';
import { conditionTree } from '../../src/report/condition-text.js';
import { explainCriterion } from '../../src/report/explain/criterion.js';
import { explainFact, explainTopic } from '../../src/report/explain/names.js';

const view = { color: false, width: 80, ascii: false, all: false };
const pack = new URL('../../standards/eu/critical-raw-materials-act/2024-05-23.yaml', import.meta.url);
const edition: Edition = parse(readFileSync(pack, 'utf8'), { schema: 'core' });
const parameters = parse(
  readFileSync(new URL('../../standards/parameters/lists.yaml', import.meta.url), 'utf8'),
);
const criteria = edition.criteria ?? [];

function explain(criterion: Criterion, all = false): string {
  const lists = { ...parameters.lists, ...edition.lists };
  return explainCriterion({ criterion, edition, lists, tables: edition.tables ?? {} }, { ...view, all });
}

describe.each(criteria.map((criterion) => [criterion.id, criterion] as const))('%s', (_, criterion) => {
  const text = explain(criterion, true);

  test('is said whole, in words', () => {
    expect(text).not.toMatch(/undefined|\[object|NaN|\bat_(?:most|least)\b|one_of|: *$\n\n/);
    expect(text).toContain(criterion.id);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(criterion.requires);
  });

  test('fits the width and ends in one newline', () => {
    expect(text.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
    expect(text).toMatch(/[^\n]\n$/);
  });
});

const made: Criterion = {
  id: 'kz.env.every-head',
  supersedes: 'kz.env.older-head',
  provision: 'Art. 1',
  topic: 'air.dust',
  pillar: 'environment',
  title: 'Every head of the language at once',
  requires: 'All of it holds.',
  severity: 'critical',
  reach: 'direct',
  for: 'environment.waste.facilities',
  where: { fact: '.kind', equals: 'tailings' },
  applies: { not: { fact: 'project.stage', one_of: { list: 'short' } } },
  from: { fact: '.commissioned_on', plus: 'P3Y' },
  stale_after: 'P36M',
  parts: [
    {
      id: 'figures',
      weight: 2,
      applies: { metric: 'carbon-intensity', at_most: '0.4 t CO2e/t' },
      test: {
        all: [
          {
            figure: 'environment.air.points',
            substance: 'dust',
            averaging: 'day',
            at_most: { table: 'limits', row: { fact: '.kind' }, column: 'new' },
            best: '2 mg/Nm3',
          },
          { fact: '..height', between: ['1 m', '50 m'] },
          { fact: 'a.b', year: -1, at_least: { fact: 'a.c', times: '40 %' } },
          { fact: 'a.d', equals: '5 t', within: '1 %' },
          { not: { fact: 'a.e', known: true } },
          {
            not: {
              any: [
                { fact: 'a.f', is: true },
                { fact: 'a.g', includes_any: ['x', 'y'] },
              ],
            },
          },
          { date: 'as-of', on_or_before: { fact: 'a.h', plus: '-P6M' } },
        ],
      },
    },
    {
      id: 'papers',
      test: {
        cases: [
          {
            when: { fact: 'a.i', not_older_than: 'P1Y' },
            test: {
              document: 'closure-plan',
              status: ['adopted', 'approved'],
              valid: true,
              not_older_than: 'P3Y',
              by: 'approved_on',
              contains: ['drills', 'sirens'],
              assurance: 'limited',
              covers: '.',
            },
          },
          {
            when: {
              all: [
                { fact: 'a.j', above: '1 t' },
                { fact: 'a.k', below: '2 t' },
              ],
            },
            test: { filed: 'emission-report', every: 'quarter', by: '+25d' },
          },
          { otherwise: { not: { filed: 'emission-report', every: 'year', by: '03-31', covers: '.' } } },
        ],
      },
    },
    {
      id: 'lists',
      test: {
        any: [
          {
            each: 'rights.*.securities',
            where: { fact: '.kind', equals: 'deposit' },
            test: { fact: '.amount', at_least: '1 GKZT' },
          },
          {
            some: { table: 'limits', column: 'new' },
            test: {
              all: [
                { fact: '.key', equals: 'x' },
                { fact: '.value', at_most: '1 t' },
              ],
            },
          },
          {
            each: 'a.l',
            where: {
              any: [
                { fact: '.m', is: true },
                { fact: '.n', is: false },
              ],
            },
            test: { fact: '.o', known: true },
          },
          { count: 'a.p', at_least: 2 },
          { count: 'a.q', where: { fact: '.r', is: true }, equals: 0 },
        ],
      },
    },
  ],
  evidence: ['closure-plan', ['bank-guarantee', 'insurance']],
  remedy: 'The operator does it.',
  verified: { how: 'secondary', source: 'A book', on: '2026-11-22' },
  examples: [{ as_of: '2026-11-22', given: {}, gives: 'unknown', because: 'nothing is given' }],
};

test('every head of the language in words', async () => {
  const text = explainCriterion(
    {
      criterion: made,
      edition,
      applies: { fact: 'project.country', equals: 'KZ' },
      lists: { short: { values: ['closure', 'post-closure'] }, other: { values: ['a'] } },
      tables: { limits: { title: 'Art. 2', columns: ['new'], rows: { tailings: { new: '5 mg/Nm3' } } } },
      metrics: { 'carbon-intensity': 'Carbon intensity of the product' },
    },
    view,
  );
  expect(text).not.toMatch(/undefined|\[object|_of\b/);
  await expect(text).toMatchFileSnapshot('golden/explain-every-head.txt');
});

test('a condition of one part is that part', () => {
  const names = { lists: {}, metrics: {} };
  expect(conditionTree({ all: [{ fact: 'a.b', is: true }] }, names)).toEqual({
    text: 'a.b is true',
    below: [],
  });
});

test.each([
  // A day that there is not is not before any other, and not on or after one either.
  [{ fact: 'a.day', before: '2021-07-01' }, 'a.day is not before 2021-07-01'],
  [{ fact: 'a.day', on_or_after: '2021-07-01' }, 'a.day is not on or after 2021-07-01'],
  [{ fact: 'a.b', at_most: '5 t' }, 'a.b is not at most 5 t'],
  [{ fact: 'a.b', one_of: ['x', 'y'] }, 'a.b is not one of x, y'],
  [{ fact: 'a.b', equals: 'x' }, 'a.b is not x'],
  [{ fact: 'a.b', not_older_than: 'P1Y' }, 'a.b is older than 1 year'],
  [{ fact: 'a.b', includes: 'x' }, 'a.b does not include x'],
  [{ fact: 'a.b', is: true }, 'a.b is not true'],
])('not %j: %s', (condition, text) => {
  const names = { lists: {}, metrics: {} };
  expect(conditionTree({ not: condition } as Condition, names).text).toBe(text);
});

test('the day of a paper against a fact', () => {
  const condition: Condition = {
    document: 'permit',
    by: 'approved_on',
    on_or_before: { fact: 'a.day', plus: 'P1Y' },
  };
  expect(conditionTree(condition, { lists: {}, metrics: {} }).text).toBe(
    'the register has a permit (approved_on on or before 1 year after a.day)',
  );
});

test('a paper has its article', () => {
  const said = (document: string): string =>
    conditionTree({ document, valid: true }, { lists: {}, metrics: {} }).text;
  expect(said('integrated-environmental-permit')).toContain('has an integrated-environmental-permit');
  expect(said('permit')).toContain('has a permit');
});

const reader = { criterion: 'eu.crma.x', short: 'CRMA', provision: 'Art. 1', title: 'A title' };

test('a topic', async () => {
  const text = explainTopic(
    {
      id: 'closure.financial-security',
      pillar: 'environment',
      area: 'closure',
      area_title: 'Closure and aftercare',
      title: 'Security for closure',
      criteria: [reader],
    },
    view,
  );
  await expect(text).toMatchFileSnapshot('golden/explain-topic.txt');
});

test('a fact', async () => {
  const text = explainFact(
    {
      path: 'environment.water.abstraction',
      kind: 'quantity',
      description: 'Water taken from all sources.\u001b[31m',
      dimension: 'volume',
      examples: ['1.2 Mm3', '1200 ML'],
      boundary: 'site',
      terms: ['GRI 303-3', 'ESRS E3-4'],
      readBy: [reader, { ...reader, criterion: 'eu.crma.y', provision: 'Art. 2' }],
    },
    view,
  );
  await expect(text).toMatchFileSnapshot('golden/explain-fact.txt');
});

test('an inventory that nobody reads', async () => {
  const fields = [
    { name: 'id', kind: 'text', description: 'Id.' },
    { name: 'kind', kind: 'code', description: 'Kind of facility.' },
  ];
  const text = explainFact(
    {
      path: 'environment.waste.facilities',
      kind: 'inventory',
      description: 'Facilities that hold waste.',
      fields,
      readBy: [],
    },
    view,
  );
  await expect(text).toMatchFileSnapshot('golden/explain-inventory.txt');
});
