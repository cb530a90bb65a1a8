import { afterAll, describe, expect, test } from 'vitest';
import { benchOf } from './support/bench.js';

const bench = benchOf('explain');
afterAll(() => bench.clear());

async function explained(name: string): Promise<Record<string, unknown>> {
  const { code, stdout } = await bench.run(['explain', name, '--format', 'json']);
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

function readers(of: unknown): readonly string[] {
  return (of as readonly { readonly criterion: string }[]).map(({ criterion }) => criterion);
}

test('a criterion says its provision, what it asks, when it is met, and how it was verified', async () => {
  const { code, stdout } = await bench.run(['explain', 'eu.crma.recovery-study-existing']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^provision +Art\. 27\(1\)/m);
  expect(stdout).toMatch(/^from +2026-11-24/m);
  expect(stdout).toMatch(/material-recovery-study/);
  expect(stdout).toMatch(/^verified +read in the provision itself on 2026-11-22/m);
});

test('a criterion says what it reads: facts with unit and boundary, papers in three languages', async () => {
  const { stdout } = await bench.run(['explain', 'eu.crma.supply-risk-assessment', '--as-of', '2026-11-22']);
  const text = stdout.replaceAll(/\s+/g, ' ');
  expect(text).toMatch(
    /company\.turnover\.worldwide: Net turnover worldwide\. \(in EUR [^)]*of the operator\)/,
  );
  const { reads } = await explained('eu.crma.recovery-study-existing');
  expect(reads).toMatchObject({
    facts: expect.arrayContaining([
      expect.objectContaining({ path: 'environment.waste.facilities', kind: 'inventory' }),
      expect.objectContaining({ path: 'environment.waste.facilities.*.status', codes: expect.any(Array) }),
    ]),
    papers: expect.arrayContaining([
      expect.objectContaining({
        path: 'document:material-recovery-study',
        title: { en: expect.any(String), ru: expect.any(String), kk: expect.any(String) },
      }),
    ]),
  });
});

test('two examples and their number; all of them with --all', async () => {
  const { stdout } = await bench.run(['explain', 'eu.crma.recovery-study-existing']);
  expect(stdout).toMatch(/^\d+ examples, two of them\n {2}✓ met: .*\n {2}✗ not met: /m);
  const { stdout: all } = await bench.run(['explain', 'eu.crma.recovery-study-existing', '--all']);
  expect(all).not.toContain('two of them');
  expect(all.match(/as of 20/g)?.length).toBeGreaterThan(10);
});

describe('who reads what', () => {
  test('a field of the items that `for` and `where` walk over', async () => {
    const { readBy } = await explained('environment.waste.facilities.*.commissioned_on');
    expect(readers(readBy)).toContain('eu.crma.recovery-study-existing');
    expect(readers(readBy)).not.toContain('eu.crma.project-website');
  });

  test('a field below `some`, and the list itself', async () => {
    expect(readers((await explained('project.commodities.*.material')).readBy)).toContain(
      'eu.crma.strategic-material',
    );
    expect(readers((await explained('project.commodities')).readBy)).toContain('eu.crma.strategic-material');
  });

  test('a fact in `from`', async () => {
    expect(readers((await explained('project.strategic_project_since')).readBy)).toContain(
      'eu.crma.progress-report',
    );
  });

  test('a paper, whether asked by a condition or as proof', async () => {
    expect(readers((await explained('document:material-recovery-study')).read_by)).toContain(
      'eu.crma.recovery-study-new',
    );
    expect(readers((await explained('document:product-specification')).read_by)).toContain(
      'eu.crma.strategic-material',
    );
  });
});

test('a topic names its criteria', async () => {
  expect(readers((await explained('waste.material-recovery')).criteria)).toContain(
    'eu.crma.recovery-study-contents',
  );
});

test('an id in a path stands for any item', async () => {
  const { path } = await explained('environment.waste.facilities.dam-1.kind');
  expect(path).toBe('environment.waste.facilities.*.kind');
});

test('`documents` lists the kinds of papers', async () => {
  const { stdout } = await bench.run(['explain', 'documents']);
  expect(stdout).toMatch(/material-recovery-study/);
});

test('what is nothing is exit 2, with the nearest name', async () => {
  const { code, stdout, stderr } = await bench.run(['explain', 'project.strategic_projekt']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/did you mean `project\.strategic_project`\?/);
});

test('an area or a pillar names its topics, as --only takes them', async () => {
  const { topics } = await explained('closure');
  expect((topics as { id: string }[]).map(({ id }) => id)).toContain('closure.financial-security');
  expect((await explained('governance')).topics).not.toEqual([]);
  const { code, stdout } = await bench.run(['explain', 'closure']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/closure\.financial-security: .* \(\d+ criteria\)/);
});

test.each([
  ['energy.own_renewable_share', /\(there is environment\.energy\.own_renewable_share/],
  ['securities', /\(there is .*environment\.closure\.securities/],
  ['document:study', /\(there is document:[a-z-]*study/],
  ['document:nonsense-of-all-kinds', /`esg-align explain documents` lists the papers/],
  ['nonsense', /`esg-align standards show <id>` lists criteria/],
])('of a name that is only a part of one, or of none, it says where to look: %s', async (name, said) => {
  const { code, stdout, stderr } = await bench.run(['explain', name]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(said);
});
