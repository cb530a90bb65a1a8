import { describe, expect, test } from 'vitest';
import type { Assessment, Finding } from '../../src/model/assessment.js';
import { github } from '../../src/report/github.js';
import type { View } from '../../src/report/index.js';
import { assessment, finding, leaf } from './assessments.js';
import { cases } from './cases.js';

const view: View = { color: false, width: 80, ascii: false, all: false };
const textOf = (documents: readonly Assessment[]): string => String(github.render(documents, view));

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** As the runner reads them: a line, a name, properties, a message, each unescaped. */
function commandsOf(documents: readonly Assessment[]): readonly Command[] {
  const lines = textOf(documents).trimEnd().split('\n');
  return lines.map((line) => {
    const [, name = '', list = '', message = ''] = /^::(\w+) ([^:]*)::(.*)$/.exec(line) ?? [];
    const properties = list.split(',').map((one) => {
      const [key = '', ...value] = one.split('=');
      return [key, unescaped(value.join('='))];
    });
    return { name, properties: Object.fromEntries(properties), message: unescaped(message) };
  });
}

function unescaped(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
}

describe.each(Object.entries(cases))('%s', (_, documents) => {
  const commands = commandsOf(documents);

  test('is made of annotations only, at most ten of a level', () => {
    const number = (name: string): number => commands.filter((one) => one.name === name).length;
    expect(number('error') + number('warning') + number('notice')).toBe(commands.length);
    for (const name of ['error', 'warning', 'notice']) expect(number(name)).toBeLessThanOrEqual(10);
  });

  test('begins with the answer for each project', () => {
    expect(commands[0]?.name).toBe('notice');
    for (const { project, gate } of documents.filter((one) => one.project.id !== 'hostile'))
      expect(commands[0]?.message).toContain(
        `${project.id}, as of 2026-11-22: gate ${gate.held ? 'held' : 'broke'}: `,
      );
  });
});

test('a gap stands at the line of its fact, with what is short, by which figure, and what to do', () => {
  const late = commandsOf(cases.broken ?? []).find(
    ({ properties }) => properties.title === 'eu.crma.progress-report',
  );
  expect(late).toEqual({
    name: 'warning',
    properties: {
      file: 'examples/refinery/project.yaml',
      line: '210',
      col: '5',
      endLine: '210',
      title: 'eu.crma.progress-report',
    },
    message:
      'Not met: CRMA Art. 8(1): Progress reported every two years\n' +
      'progress-report 2025: pr-2025, submitted 2026-05-04; asked: filed by 2026-03-31\n' +
      'To do: The promoter hands in the report that is late, and notes the day of the next.',
  });
});

test('the worst come first', () => {
  expect(commandsOf(cases.broken ?? []).map(({ name, properties }) => [name, properties.title])).toEqual([
    ['notice', 'esg-align'],
    ['error', 'eu.crma.host-approval'],
    ['warning', 'eu.crma.progress-report'],
    ['warning', 'kz.env.dam-monitoring'],
    ['notice', 'eu.bat.dust'],
    ['notice', 'kz.env.closure-security'],
  ]);
});

describe('more gaps than GitHub shows', () => {
  const gap = (index: number, given: Partial<Finding>): Finding =>
    finding({ criterion: `eu.x.c${index}`, verdict: 'not-met', ...given });
  const findings = [
    ...Array.from({ length: 12 }, (_, index) => gap(index, { severity: 'critical' })),
    ...Array.from({ length: 11 }, (_, index) => gap(100 + index, {})),
    ...Array.from({ length: 30 }, (_, index) => gap(200 + index, { verdict: 'unknown' })),
  ];
  const broken = findings.slice(0, 12).map(({ criterion }) => ({
    ...{ reason: 'critical' as const, criterion, verdict: 'not-met' as const, message: 'm' },
  }));
  const commands = commandsOf([assessment({ findings, gate: { held: false, broken, accepted: [] } })]);

  test('are cut to ten of a level, and the last notice says how many more there are', () => {
    // 10 of 12 errors, 10 of 11 warnings, 8 of 30 notices beside the first and the last: 2 + 1 + 22 are left.
    expect(commands).toHaveLength(10 + 10 + 10);
    expect(commands.at(-1)?.message).toMatch(/^and 25 more gaps, 2 of which break the gate: /);
  });
});

test('of several projects each gap says whose it is', () => {
  const messages = commandsOf(cases.several ?? []).map(({ message }) => message);
  expect(messages[0]?.split('\n')).toHaveLength(4);
  expect(messages.some((message) => /^Not met: .* \(qonyrat\)\n/.test(message))).toBe(true);
});

test('what is waived is not shown', () => {
  const findings = [finding({ criterion: 'a', verdict: 'not-met', waived: true })];
  expect(commandsOf([assessment({ findings })])).toHaveLength(1);
});

test('of standard input there is no file', () => {
  const project = { id: 'p', name: 'P', file: 'stdin' };
  const [, gap] = commandsOf([
    assessment({ project, findings: [finding({ criterion: 'a', verdict: 'not-met' })] }),
  ]);
  expect(gap?.properties).toEqual({ title: 'a' });
});

test('text ends neither a property nor the message, and starts no command', () => {
  const file = 'a,b:c%0A::d.yaml';
  const text = textOf([
    assessment({
      findings: [
        finding({
          criterion: 'a',
          verdict: 'not-met',
          title: 'x\r\n::error::y %0A 50 %',
          decided_by: [leaf({ path: 'p', file, line: 2, column: 1 })],
        }),
      ],
    }),
  ]);
  const [, gap] = text.split('\n');
  expect(gap).toMatch(/^::warning file=a%2Cb%3Ac%250A%3A%3Ad\.yaml,line=2,/);
  expect(gap).toContain('x ::error::y %250A 50 %25%0A');
  expect(text.split('\n')).toHaveLength(3);
});
