import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.js';
import { gitlab } from '../../src/report/gitlab.js';
import type { View } from '../../src/report/index.js';
import { assessment, finding, leaf } from './assessments.js';
import { cases } from './cases.js';

const view: View = { color: false, width: 80, ascii: false, all: false };

interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}
const entriesOf = (documents: readonly Assessment[]): readonly Entry[] =>
  JSON.parse(String(gitlab.render(documents, view)));

/** What GitLab's page on Code Quality asks of a report ("Code Quality report format"). */
const text = { type: 'string', minLength: 1 };
const validate = new Ajv2020().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: text,
      check_name: text,
      fingerprint: text,
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          // Relative to the repository: GitLab shows nothing for `./` and absolute paths.
          path: { type: 'string', pattern: '^(?!/|\\./).+' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

describe.each(Object.entries(cases))('%s', (_, documents) => {
  const entries = entriesOf(documents);

  test('has what GitLab asks of every entry', () => {
    validate(entries);
    expect(validate.errors).toBeNull();
  });

  test('has each fingerprint once', () => {
    const fingerprints = entries.map(({ fingerprint }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });
});

test('a gap stands at the line of its fact, the worst first', () => {
  expect(
    entriesOf(cases.broken ?? []).map(({ check_name: name, severity, location }) => [
      ...[name, severity, location.path, location.lines.begin],
    ]),
  ).toEqual([
    ['eu.crma.host-approval', 'blocker', 'examples/refinery/project.yaml', 190],
    ['eu.crma.progress-report', 'major', 'examples/refinery/project.yaml', 210],
    ['kz.env.dam-monitoring', 'major', 'examples/refinery/project.yaml', 140],
    ['eu.bat.dust', 'minor', 'examples/refinery/project.yaml', 88],
    ['kz.env.closure-security', 'info', 'examples/refinery/project.yaml', 160],
  ]);
});

test('critical though it binds nobody here is critical', () => {
  const findings = [finding({ criterion: 'a', verdict: 'not-met', severity: 'critical', binds: false })];
  expect(entriesOf([assessment({ findings })])[0]?.severity).toBe('critical');
});

test('nothing open is an empty array', () => {
  expect(entriesOf(cases.held ?? [])).toEqual([]);
});

test('two copies of one project keep their gaps apart', () => {
  const one = assessment({
    findings: [finding({ criterion: 'a', verdict: 'not-met', fingerprint: 'site/act/a' })],
  });
  expect(entriesOf([one, one]).map(({ fingerprint }) => fingerprint)).toEqual(['site/act/a', 'site/act/a:2']);
});

test('a path keeps its letters', () => {
  const file = 'жоба/a b.yaml';
  const findings = [
    finding({
      criterion: 'a',
      verdict: 'not-met',
      decided_by: [leaf({ path: 'x', file, line: 4, column: 1 })],
    }),
  ];
  expect(entriesOf([assessment({ findings })])[0]?.location).toEqual({ path: file, lines: { begin: 4 } });
});

test('standard input has no place: that is told, with what to do', () => {
  const project = { id: 'p', name: 'P', file: 'stdin' };
  expect(() => entriesOf([assessment({ project, findings: [] })])).toThrow(/write the project to a file/);
});
