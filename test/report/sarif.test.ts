import { gzipSync } from 'node:zlib';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import AjvDraft04 from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.js';
import type { View } from '../../src/report/index.js';
import { sarif } from '../../src/report/sarif.js';
import { assessment, finding, leaf } from './assessments.js';
import { cases } from './cases.js';

const view: View = { color: false, width: 80, ascii: false, all: false };
const validate = new AjvDraft04.default({
  strict: false,
  unicodeRegExp: false,
  validateFormats: false,
}).compile(schema);

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface Place {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Place[];
  readonly relatedLocations?: readonly Place[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, unknown>>;
}
interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly helpUri?: string;
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: { readonly tags: readonly string[] } & Readonly<Record<string, unknown>>;
}
interface Run {
  readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Rule[] } };
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly {
    readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[];
  }[];
  readonly results: readonly Result[];
  readonly properties: { readonly left_out: number; readonly projects: readonly Record<string, unknown>[] };
}

const textOf = (documents: readonly Assessment[]): string => String(sarif.render(documents, view));
const runsOf = (documents: readonly Assessment[]): readonly Run[] => JSON.parse(textOf(documents)).runs;
const runOf = (...documents: readonly Assessment[]): Run => {
  const [run] = runsOf(documents);
  if (run === undefined) throw new Error('no run');
  return run;
};
const uriOf = ({ locations: [place] }: Result): string | undefined =>
  place?.physicalLocation.artifactLocation.uri;
const regionOf = ({ locations: [place] }: Result): Region | undefined => place?.physicalLocation.region;
const named = (run: Run, id: string): Result | undefined => run.results.find(({ ruleId }) => ruleId === id);

describe.each(Object.entries(cases))('%s', (_, documents) => {
  const text = textOf(documents);
  const runs: readonly Run[] = JSON.parse(text).runs;

  test('is SARIF 2.1.0 by the published schema', () => {
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  });

  test('has a place in a file of the repository for every result', () => {
    for (const result of runs.flatMap(({ results }) => results)) {
      expect(uriOf(result)).toMatch(/^[^/\\: ][^\\: ]*$/);
      const { startLine, startColumn, endLine, endColumn } = regionOf(result) ?? {
        ...{ startLine: 0, startColumn: 0, endLine: 0, endColumn: 0 },
      };
      expect(Math.min(startLine, startColumn)).toBeGreaterThanOrEqual(1);
      expect(endLine).toBe(startLine);
      expect(endColumn).toBeGreaterThan(startColumn);
    }
  });

  test('names for every result a rule that is there, with all that GitHub asks of it', () => {
    for (const { tool, results } of runs) {
      for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      for (const rule of tool.driver.rules) {
        for (const words of [rule.shortDescription.text, rule.fullDescription.text]) {
          expect(words).not.toBe('');
          expect(words.length).toBeLessThanOrEqual(1024);
        }
        expect(rule.help.markdown).not.toBe('');
        expect(rule.properties.tags.length).toBeLessThanOrEqual(20);
        expect(rule.properties).not.toHaveProperty('security-severity');
      }
    }
  });

  test('shows nothing that is met, upcoming or not applicable', () => {
    const shown = new Set(runs.flatMap(({ results }) => results.map(({ properties }) => properties.verdict)));
    expect(
      [...shown].filter((verdict) => !['not-met', 'partly-met', 'unknown'].includes(String(verdict))),
    ).toEqual([]);
  });

  test('has each fingerprint once', () => {
    for (const { results } of runs) {
      const hashes = results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
      expect(new Set(hashes).size).toBe(hashes.length);
    }
  });
});

describe('a gap', () => {
  const run = runOf(...(cases.broken ?? []));

  test('stands at the line of the fact that decided', () => {
    const dust = named(run, 'eu.bat.dust');
    expect(dust && uriOf(dust)).toBe('examples/refinery/project.yaml');
    expect(dust && regionOf(dust)).toEqual({ startLine: 88, startColumn: 11, endLine: 88, endColumn: 12 });
    expect(dust?.properties).not.toHaveProperty('absent');
  });

  test('of several facts names the others too', () => {
    const dams = named(run, 'kz.env.dam-monitoring');
    expect(dams && regionOf(dams)?.startLine).toBe(140);
    expect(dams?.relatedLocations?.map(({ physicalLocation }) => physicalLocation.region.startLine)).toEqual([
      101,
    ]);
  });

  test('says in its first sentence what is short, then by which figure, then what to do', () => {
    expect(named(run, 'eu.bat.dust')?.message.text).toBe(
      'Not met (does not bind here): NFM BAT BAT 14, Table 3: Dust of the smelter. ' +
        'environment.air.points.stack-1.emissions (dust, daily) is 0.012 g/Nm3 (= 12 mg/Nm3); ' +
        'asked: at most 5 mg/Nm3, best practice 2 mg/Nm3; 7 mg/Nm3 (140 %) above. ' +
        'To do: The operator fits or mends a bag filter.',
    );
  });

  test('has the level of what it does to the gate, and the worst come first', () => {
    // The approval breaks the gate; the late report is major and law here, the dams likewise and partly met; the dust
    // is a benchmark; what nobody has said is a note.
    expect(run.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['eu.crma.host-approval', 'error'],
      ['eu.crma.progress-report', 'warning'],
      ['kz.env.dam-monitoring', 'warning'],
      ['eu.bat.dust', 'note'],
      ['kz.env.closure-security', 'note'],
    ]);
  });

  test('that binds nobody here is a warning where it is critical', () => {
    const level = (given: Partial<Assessment['findings'][number]>): string | undefined =>
      runOf(assessment({ findings: [finding({ criterion: 'a', verdict: 'not-met', ...given })] })).results[0]
        ?.level;
    expect(level({ severity: 'critical', binds: false })).toBe('warning');
    expect(level({ severity: 'major', binds: 'unknown' })).toBe('warning');
    expect(level({ severity: 'major', binds: false })).toBe('note');
    expect(level({ severity: 'minor', binds: true })).toBe('note');
  });

  test('keeps its fingerprint when its line moves', () => {
    const at = (line: number): Result | undefined =>
      runOf(
        assessment({
          findings: [
            finding({
              criterion: 'a',
              verdict: 'not-met',
              decided_by: [leaf({ path: 'x', file: 'p.yaml', line, column: 1 })],
              fingerprint: 'site/act/a',
            }),
          ],
        }),
      ).results[0];
    expect(at(3)?.partialFingerprints).toEqual({
      primaryLocationLineHash: 'site/act/a',
      'esgAlign/v1': 'site/act/a',
    });
    expect(at(9)?.partialFingerprints).toEqual(at(3)?.partialFingerprints);
  });

  test('of a fact that is not given stands at the part around it, and says so', () => {
    const absent = leaf({ path: 'x.y', why: 'absent', file: 'p.yaml', line: 7, column: 3 });
    const given = leaf({ path: 'x.z', file: 'p.yaml', line: 9, column: 5 });
    const place = (leaves: Assessment['findings'][number]['decided_by']) => {
      const [result] = runOf(
        assessment({ findings: [finding({ criterion: 'a', verdict: 'unknown', decided_by: leaves })] }),
      ).results;
      return [result && uriOf(result), result && regionOf(result)?.startLine, result?.properties.absent];
    };
    expect(place([absent])).toEqual(['p.yaml', 7, true]);
    expect(place([absent, given])).toEqual(['p.yaml', 9, undefined]);
    expect(place([])).toEqual(['examples/refinery/project.yaml', 1, true]);
  });

  test('has its path percent-encoded', () => {
    const file = 'жоба/a b#1?:%.yaml';
    const [result] = runOf(
      assessment({
        project: { id: 'p', name: 'P', file },
        findings: [
          finding({
            criterion: 'a',
            verdict: 'not-met',
            decided_by: [leaf({ path: 'x', file, line: 2, column: 1 })],
          }),
        ],
      }),
    ).results;
    expect(result && uriOf(result)).toBe('%D0%B6%D0%BE%D0%B1%D0%B0/a%20b%231%3F%3A%25.yaml');
  });

  test('that a live waiver covers is not shown, but counted', () => {
    const [kept, waived] = [
      finding({ criterion: 'a', verdict: 'not-met' }),
      finding({ criterion: 'b', verdict: 'not-met', waived: true }),
    ];
    const { results, properties } = runOf(assessment({ findings: [kept, waived] }));
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['a']);
    expect(properties.projects[0]?.waived).toBe(1);
  });

  test('that a person has to judge is shown only where it breaks the gate, else counted', () => {
    const findings = [
      finding({ criterion: 'a', verdict: 'needs-review', severity: 'critical' }),
      finding({ criterion: 'b', verdict: 'needs-review' }),
    ];
    const gate = {
      held: false,
      broken: [
        { reason: 'critical' as const, criterion: 'a', verdict: 'needs-review' as const, message: 'a' },
      ],
      accepted: [],
    };
    const { results, properties } = runOf(assessment({ findings, gate }));
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([['a', 'error']]);
    expect(properties.projects[0]?.needs_review).toBe(1);
  });
});

describe('a rule', () => {
  const rules = runOf(...(cases.broken ?? [])).tool.driver.rules;
  const dust = rules.find(({ id }) => id === 'eu.bat.dust');

  test('tells article, limit and remedy, and links to the act', () => {
    expect(dust?.help.markdown).toContain('**Provision:** NFM BAT BAT 14, Table 3');
    expect(dust?.help.markdown).toContain('**Limit:** at most 5 mg/Nm3, best practice 2 mg/Nm3');
    expect(dust?.help.markdown).toContain('**To do:** The operator fits or mends a bag filter.');
    expect(dust?.helpUri).toBe('https://eur-lex.europa.eu/eli/dec_impl/2016/1032/oj');
  });

  test('has its level from how severe it is', () => {
    expect(rules.map(({ id, defaultConfiguration }) => [id, defaultConfiguration.level])).toContainEqual([
      'eu.crma.host-approval',
      'error',
    ]);
    expect(dust?.defaultConfiguration.level).toBe('warning');
  });

  test('of a pack whose source is no address has no link', () => {
    const editions = assessment({ findings: [] }).editions.map((one) => ({
      ...one,
      source: 'javascript:alert(1)',
    }));
    const { tool } = runOf(
      assessment({ editions, findings: [finding({ criterion: 'a', verdict: 'not-met' })] }),
    );
    expect(tool.driver.rules[0]).not.toHaveProperty('helpUri');
    expect(tool.driver.rules[0]?.help.markdown).not.toContain('javascript');
  });
});

describe('hostile text', () => {
  const text = textOf(cases.hostile ?? []);

  test('makes no link and no placeholder of a message', () => {
    const project = assessment({
      findings: [
        finding({ criterion: 'a', verdict: 'not-met', title: '[here](https://evil.example) {0} \\' }),
      ],
    });
    const message = runOf(project).results[0]?.message.text ?? '';
    expect(message).toContain('\\[here\\](https://evil.example) {{0}} \\\\');
  });

  test('brings no tag into the help', () => {
    const markdown = runOf(...(cases.hostile ?? [])).tool.driver.rules.map(({ help }) => help.markdown);
    expect(markdown.join('')).not.toMatch(/<(?!https?:)/);
    expect(markdown.join('')).toContain('&#60;script&#62;');
  });

  test('turns and orders nothing', () => {
    expect(text).not.toMatch(/\p{Cf}|\p{Cs}|\p{Co}/u);
  });

  test('of a hundred thousand letters is cut', () => {
    const long = 'x'.repeat(100_000);
    const given = finding({
      criterion: 'a',
      verdict: 'not-met',
      title: long,
      requires: long,
      decided_by: [leaf({ path: long, observed: long, limit: long, operator: 'equals' })],
    });
    expect(textOf([assessment({ findings: [given] })]).length).toBeLessThan(20_000);
  });
});

describe('several projects', () => {
  test('are a run each, in a category of its own', () => {
    const runs = runsOf(cases.several ?? []);
    expect(runs.map(({ automationDetails }) => automationDetails.id)).toEqual([
      'esg-align/critical-raw-materials-act/refinery/',
      'esg-align/refinery/',
      'esg-align/critical-raw-materials-act/refinery-2/',
      'esg-align/subsoil-code/qonyrat/',
    ]);
  });

  test('more than GitHub takes runs share one', () => {
    const project = (index: number): Assessment =>
      assessment({
        project: { id: `p${index}`, name: 'P', file: `p${index}.yaml` },
        findings: [finding({ criterion: 'a', verdict: 'not-met', fingerprint: `p${index}/a` })],
      });
    const twenty = Array.from({ length: 20 }, (_, index) => project(index));
    expect(runsOf(twenty)).toHaveLength(20);
    const [shared, ...others] = runsOf([...twenty, project(20)]);
    expect(others).toEqual([]);
    expect(shared?.results.map(uriOf)).toEqual(Array.from({ length: 21 }, (_, index) => `p${index}.yaml`));
    expect(shared?.tool.driver.rules).toHaveLength(1);
    expect(shared?.automationDetails.id).toBe('esg-align/critical-raw-materials-act/');
    expect(shared?.properties.projects).toHaveLength(21);
  });
});

describe('very many gaps', () => {
  const many = (count: number): Assessment =>
    assessment({
      findings: Array.from({ length: count }, (_, index) =>
        finding({
          criterion: `eu.x.c${index}`,
          verdict: index === count - 1 ? 'not-met' : 'unknown',
          fingerprint: `p/s/${index}`,
        }),
      ),
    });

  test('1,400 are all there', () => {
    const run = runOf(many(1400));
    expect(run.results).toHaveLength(1400);
    expect(run.properties.left_out).toBe(0);
    expect(run.invocations[0]).not.toHaveProperty('toolExecutionNotifications');
  });

  test('above 5,000 the worst stay, and the run says how many are left out', () => {
    const run = runOf(many(5003));
    expect(run.results).toHaveLength(5000);
    expect(run.results[0]?.ruleId).toBe('eu.x.c5002');
    expect(run.properties.left_out).toBe(3);
    expect(run.invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(/^3 gaps left out/);
  });

  test('of twenty projects stay within 25,000 results and 10 MB', () => {
    const text = textOf(Array.from({ length: 20 }, () => many(1400)));
    const results = (JSON.parse(text).runs as readonly Run[]).map((run) => run.results.length);
    expect(results).toEqual(Array.from({ length: 20 }, () => 1250));
    expect(gzipSync(text).length).toBeLessThan(10 * 1024 * 1024);
  });
});

test('standard input has no place: that is told, with what to do', () => {
  const project = { id: 'p', name: 'P', file: 'stdin' };
  expect(() => textOf([assessment({ project, findings: [] })])).toThrow(/write the project to a file/);
});
