import { describe, expect, test } from 'vitest';
import { type Answer, verdictOf } from '../support/engine.js';

const criterion = `
id: eu.crma.material-in-scope
provision: Art. 3(1), Annex I Section 1
reach: eligibility
applies: { fact: project.strategic_project, one_of: [applying, recognised] }
test:
  some: project.commodities
  test:
    any:
      - { fact: .material, one_of: { list: strategic-any-form } }
      - all: [ { fact: .material, one_of: { list: strategic-battery-grade } }, { fact: .grade, equals: battery } ]
      - all: [ { fact: .material, equals: boron }, { fact: .grade, equals: metallurgy } ]
      - all: [ { fact: .material, one_of: { list: strategic-metal-form } }, { fact: .form, equals: metal } ]
`;

const lists = {
  'strategic-any-form': ['copper', 'cobalt', 'tungsten'],
  'strategic-battery-grade': ['lithium', 'natural-graphite', 'nickel'],
  'strategic-metal-form': ['magnesium', 'titanium'],
};

function produces(commodities: string, complete = true): Answer {
  const given = `
    project: { strategic_project: applying, commodities: ${commodities} }
    complete: ${complete ? '[project.commodities]' : '[]'}`;
  return verdictOf({ criterion, lists, given });
}

describe('1: a list with grade qualifiers', () => {
  test.each([
    { name: 'a material of any form', commodities: '[{ id: c, material: copper }]', verdict: 'met' },
    { name: 'battery grade', commodities: '[{ id: c, material: lithium, grade: battery }]', verdict: 'met' },
    {
      name: 'another grade',
      commodities: '[{ id: c, material: lithium, grade: technical }]',
      verdict: 'not-met',
    },
    { name: 'a grade not said', commodities: '[{ id: c, material: natural-graphite }]', verdict: 'unknown' },
    {
      name: 'metallurgy grade',
      commodities: '[{ id: c, material: boron, grade: metallurgy }]',
      verdict: 'met',
    },
    {
      name: 'boron of battery grade',
      commodities: '[{ id: c, material: boron, grade: battery }]',
      verdict: 'not-met',
    },
    { name: 'as metal', commodities: '[{ id: c, material: magnesium, form: metal }]', verdict: 'met' },
    { name: 'as powder', commodities: '[{ id: c, material: magnesium, form: powder }]', verdict: 'not-met' },
    { name: 'a material that is not listed', commodities: '[{ id: c, material: gold }]', verdict: 'not-met' },
    {
      name: 'one listed beside one not',
      commodities: '[{ id: a, material: gold }, { id: b, material: copper }]',
      verdict: 'met',
    },
    { name: 'nothing at all', commodities: '[]', verdict: 'not-met' },
    {
      name: 'sources name two listed ones',
      commodities: '[{ id: c, material: { claims: [{ value: copper }, { value: cobalt }] } }]',
      verdict: 'met',
    },
    {
      name: 'sources name one listed, one not',
      commodities: '[{ id: c, material: { claims: [{ value: copper }, { value: gold }] } }]',
      verdict: 'unknown',
    },
  ])('$name: $verdict', ({ commodities, verdict }) => {
    expect(produces(commodities).verdict).toBe(verdict);
  });

  test('graphite without a grade lacks the grade and nothing else', () => {
    expect(produces('[{ id: graphite, material: natural-graphite }]').missing).toEqual([
      'project.commodities.graphite.grade',
    ]);
  });

  test('an open list may hold one more that is in scope', () => {
    const open = produces('[{ id: c, material: gold }]', false);
    expect(open).toMatchObject({ verdict: 'unknown', low: 0, high: 1, missing: ['project.commodities'] });
    expect(produces('[{ id: c, material: copper }]', false).verdict).toBe('met');
  });

  test('what is not applied for is not asked', () => {
    const copper = 'commodities: [{ id: c, material: copper }]';
    const of = (given: string): Answer => verdictOf({ criterion, lists, given: `project: { ${given} }` });
    expect(of(`strategic_project: recognised, ${copper}`).verdict).toBe('met');
    expect(of(`strategic_project: none, ${copper}`).verdict).toBe('not-applicable');
    expect(of(copper)).toMatchObject({ verdict: 'unknown', missing: ['project.strategic_project'] });
  });
});
