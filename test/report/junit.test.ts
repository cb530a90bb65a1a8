import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.js';
import type { View } from '../../src/report/index.js';
import { junit } from '../../src/report/junit.js';
import { assessment, finding, leaf } from './assessments.js';
import { cases } from './cases.js';

const view: View = { color: false, width: 80, ascii: false, all: false };

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Node[];
}

/** Read back by libxml2, as the platforms do: what is not well-formed is thrown. */
function readBack(documents: readonly Assessment[]): Node {
  const text = String(junit.render(documents, view));
  const document = XmlDocument.fromString(text);
  try {
    return nodeOf(document.root);
  } finally {
    document.dispose();
  }
}

function nodeOf(element: XmlElement): Node {
  const children: Node[] = [];
  for (let child = element.firstChild; child !== null; child = child.next) {
    if ('attrs' in child) children.push(nodeOf(child as XmlElement));
  }
  return {
    name: element.name,
    attributes: Object.fromEntries(element.attrs.map((one) => [one.name, one.value])),
    text: element.content,
    children,
  };
}

const suitesOf = (root: Node): readonly Node[] => root.children.filter(({ name }) => name === 'testsuite');
const casesOf = (suite: Node): readonly Node[] => suite.children.filter(({ name }) => name === 'testcase');
const allCases = (root: Node): readonly Node[] => suitesOf(root).flatMap(casesOf);
const outcome = (one: Node | undefined): string => one?.children.map(({ name }) => name).join() ?? 'no case';
const named = (root: Node, criterion: string): Node | undefined =>
  allCases(root).find(({ attributes }) => attributes.name?.startsWith(`${criterion} `));

describe.each(Object.entries(cases))('%s', (_, documents) => {
  const root = readBack(documents);

  test('has one root, suites in it, cases in those', () => {
    expect(root.name).toBe('testsuites');
    expect(root.children.filter(({ name }) => name !== 'testsuite')).toEqual([]);
    for (const suite of suitesOf(root))
      expect(suite.children.map(({ name }) => name)).toEqual([
        'properties',
        ...casesOf(suite).map(() => 'testcase'),
      ]);
  });

  test('counts what it holds, in each suite and in all', () => {
    for (const node of [root, ...suitesOf(root)]) {
      const own = node === root ? allCases(root) : casesOf(node);
      const number = (kind: string): string => String(own.filter((one) => outcome(one) === kind).length);
      expect(node.attributes).toMatchObject({
        tests: String(own.length),
        failures: number('failure'),
        errors: '0',
        skipped: number('skipped'),
      });
    }
  });

  test('has every criterion exactly once, with at most one outcome, and one case for the gate', () => {
    const criteria = documents.flatMap(({ findings }) => findings.map(({ criterion }) => criterion.trim()));
    const ids = allCases(root)
      .filter(({ attributes }) => attributes.name !== 'the gate holds')
      .map(({ attributes }) => attributes.name?.split(' ')[0]);
    expect(ids.toSorted()).toEqual(criteria.toSorted());
    expect(allCases(root)).toHaveLength(criteria.length + documents.length);
    for (const one of allCases(root)) expect(one.children.length).toBeLessThanOrEqual(1);
  });

  test('says with its case for the gate what the exit code says', () => {
    const gates = allCases(root).filter(({ attributes }) => attributes.name === 'the gate holds');
    expect(gates.map(outcome)).toEqual(documents.map(({ gate }) => (gate.held ? '' : 'failure')));
  });
});

describe('a criterion', () => {
  const root = readBack(cases.broken ?? []);

  test('that is met passes', () => {
    expect(outcome(named(root, 'eu.crma.strategic-material'))).toBe('');
  });

  test.each([
    ['eu.crma.progress-report', 'not-met'],
    ['kz.env.dam-monitoring', 'partly-met'],
    ['eu.crma.host-approval', 'unknown'],
  ])('%s fails as %s', (criterion, verdict) => {
    expect(named(root, criterion)?.children.map(({ name, attributes }) => [name, attributes.type])).toEqual([
      ['failure', verdict],
    ]);
  });

  test.each([
    ['eu.batt.passport', 'upcoming', 'from 2027-02-18: upcoming: CRMA Art. 77(1): Battery passport'],
    [
      'eu.crma.sustainability-union',
      'not-applicable',
      'not applicable: CRMA Art. 6(1)(c): Sustainable implementation, project in the Union: project.country is KZ; asked: one of `eu-member-states`',
    ],
    [
      'eu.crma.technical-feasibility',
      'needs-review',
      'needs review: CRMA Art. 6(1)(b), Annex III point 3: Feasible in reasonable time, with an output that can be estimated',
    ],
  ])('%s is skipped as %s, with the reason', (criterion, type, message) => {
    expect(named(root, criterion)?.children.map(({ name, attributes }) => [name, attributes])).toEqual([
      ['skipped', { type, message }],
    ]);
  });

  test('that a live waiver covers is skipped, and says what was accepted', () => {
    const waived = readBack([
      assessment({ findings: [finding({ criterion: 'a', verdict: 'not-met', waived: true })] }),
    ]);
    const [skipped] = named(waived, 'a')?.children ?? [];
    expect(skipped?.name).toBe('skipped');
    expect(skipped?.attributes.message).toMatch(/^accepted by waiver: not met: CRMA Art\. 6/);
  });

  test('that a person has to judge fails where it breaks the gate', () => {
    const broken = [
      { reason: 'critical' as const, criterion: 'a', verdict: 'needs-review' as const, message: 'a' },
    ];
    const findings = [finding({ criterion: 'a', verdict: 'needs-review', severity: 'critical' })];
    const root = readBack([assessment({ findings, gate: { held: false, broken, accepted: [] } })]);
    expect(outcome(named(root, 'a'))).toBe('failure');
  });

  test('has the class of its standard and area, and the line of the fact', () => {
    expect(named(root, 'eu.bat.dust')?.attributes).toEqual({
      classname: 'refinery.bat-non-ferrous-metals@2016-06-30.air',
      name: 'eu.bat.dust Dust of the smelter',
      time: '0.000',
      file: 'examples/refinery/project.yaml',
      line: '88',
    });
  });

  test('says why it fails, where, and what to do', () => {
    const [failure] = named(root, 'eu.bat.dust')?.children ?? [];
    expect(failure?.attributes.message).toBe(
      'not met (does not bind here): NFM BAT BAT 14, Table 3: Dust of the smelter',
    );
    expect(failure?.text.split('\n')).toEqual([
      'asks: The mean of a day of dust in the gas that leaves the smelter stays within the range of the conclusions.',
      'environment.air.points.stack-1.emissions (dust, daily) is 0.012 g/Nm3 (= 12 mg/Nm3); asked: at most 5 mg/Nm3, best practice 2 mg/Nm3; 7 mg/Nm3 (140 %) above',
      'at examples/refinery/project.yaml:88',
      'to do: The operator fits or mends a bag filter.',
    ]);
  });
});

test('each edition is a suite, behind that of the gate, with what it was judged by', () => {
  const suites = suitesOf(readBack(cases.broken ?? []));
  expect(suites.map(({ attributes }) => [attributes.name, attributes.tests])).toEqual([
    ['refinery: gate', '1'],
    ['refinery: CRMA 2024-05-23', '7'],
    ['refinery: NFM BAT 2016-06-30', '1'],
    ['refinery: EC 2021-07-01', '2'],
  ]);
  const [properties] = suites[2]?.children ?? [];
  expect(properties?.children.map(({ attributes }) => [attributes.name, attributes.value])).toContainEqual([
    'read_to',
    '2026-02-14',
  ]);
  expect(suites[2]?.attributes.timestamp).toBe('2026-11-22T00:00:00');
});

test('the case of the gate names every reason', () => {
  const [gate] = allCases(readBack(cases.broken ?? []));
  expect(gate?.children[0]?.text.split('\n')).toEqual([
    'critical and not shown to be met (eu.crma.host-approval)',
    'minimum score: 29 % declared is below 60 %',
  ]);
});

describe('hostile text', () => {
  test('comes back as the letters it is made of', () => {
    const [failure] = allCases(readBack(cases.hostile ?? [])).slice(-1)[0]?.children ?? [];
    expect(failure?.attributes.message).toContain(']]><script>alert(1)</script> | a b');
    expect(failure?.attributes.message).not.toContain('\u001b');
  });

  test('of letters that XML cannot write loses those and no more', () => {
    const hard = 'қорған ]]> &amp; "x" \'y\' \ufffe\uffff\u0000\u000b 👍 end';
    const root = readBack([
      assessment({ findings: [finding({ criterion: 'a', verdict: 'not-met', title: hard, remedy: hard })] }),
    ]);
    const [failure] = named(root, 'a')?.children ?? [];
    expect(named(root, 'a')?.attributes.name).toBe('a қорған ]]> &amp; "x" \'y\'  👍 end');
    expect(failure?.text).toContain('to do: қорған ]]> &amp; "x" \'y\'  👍 end');
  });

  test('of a hundred thousand letters is cut where it is repeated', () => {
    const long = 'x'.repeat(100_000);
    const decided = [leaf({ path: 'x', observed: long })];
    const text = String(
      junit.render(
        [assessment({ findings: [finding({ criterion: 'a', verdict: 'not-met', decided_by: decided })] })],
        view,
      ),
    );
    expect(text.length).toBeLessThan(10_000);
  });
});

test('of standard input there is no file', () => {
  const project = { id: 'p', name: 'P', file: 'stdin' };
  const root = readBack([
    assessment({ project, findings: [finding({ criterion: 'a', verdict: 'unknown' })] }),
  ]);
  expect(allCases(root).filter(({ attributes }) => 'file' in attributes)).toEqual([]);
});

test('1,400 criteria are all there', () => {
  const findings = Array.from({ length: 1400 }, (_, index) =>
    finding({ criterion: `eu.x.c${index}`, verdict: index % 2 === 0 ? 'met' : 'not-met' }),
  );
  expect(readBack([assessment({ findings })]).attributes).toMatchObject({ tests: '1401', failures: '700' });
});
