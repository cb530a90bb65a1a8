import type { Assessment } from '../model/assessment.js';
import { plain } from './escape.js';
import { findingPlace, hasFile } from './finding-place.js';
import { capital, findingReasons, findingTitle } from './finding-text.js';
import { hypotheticalNote } from './hypothetical.js';
import { type Level, type OpenFinding, openFindings } from './open-findings.js';
import { plainData, plainHead } from './plain-data.js';
import type { Reporter } from './reporter.js';
import { gateSentence, gateWord } from './text.js';

/**
 * Workflow commands of GitHub Actions: an annotation for each gap, the worst first. GitHub shows ten errors, ten
 * warnings and ten notices of a step and drops the rest without a word, so we stop there and say how many more there
 * are. The first notice is the answer of each project, the last what is not shown.
 */
const shownOfLevel = 10;

const commands: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' };
const reasonsShown = 3;

export const github: Reporter = {
  render: (documents) => {
    const open = documents.flatMap((assessment) =>
      openFindings(assessment).map((one) => ({ ...one, assessment })),
    );
    const several = documents.length > 1;
    const answers = documents.map(answer);
    const level = (name: Level): readonly Shown[] => open.filter((one) => one.level === name);
    const errors = level('error').slice(0, shownOfLevel);
    const warnings = level('warning').slice(0, shownOfLevel);
    // One notice is kept for the answer, and one for what is left out.
    const notes = level('note').slice(0, shownOfLevel - 2);
    const shown = [...errors, ...warnings, ...notes];
    return [
      command('notice', { title: 'esg-align' }, answers.join('\n')),
      ...shown.map((one) => annotation(one, several)),
      ...rest(open, shown),
    ]
      .map((line) => `${line}\n`)
      .join('');
  },
};

interface Shown extends OpenFinding {
  readonly assessment: Assessment;
}

function answer(assessment: Assessment): string {
  const shown = plainHead(assessment);
  const supposed = hypotheticalNote(assessment);
  const end = supposed === '' ? '' : `; ${supposed}`;
  return `${shown.project.id}, as of ${shown.as_of}: gate ${gateWord(shown.gate.held)}: ${gateSentence(shown)}${end}`;
}

function annotation({ finding, level, assessment }: Shown, several: boolean): string {
  const shown = plainData(finding);
  const { file, line, column } = findingPlace(finding, assessment.project.file);
  const place = hasFile({ file }) ? { file: plain(file), line, col: column, endLine: line } : {};
  const project = several ? ` (${plain(assessment.project.id)})` : '';
  const message = [
    `${capital(findingTitle(shown, assessment))}${project}`,
    ...findingReasons(shown, reasonsShown),
    `To do: ${shown.remedy}`,
  ];
  return command(commands[level], { ...place, title: shown.criterion }, message.join('\n'));
}

function rest(open: readonly Shown[], shown: readonly Shown[]): readonly string[] {
  const left = open.filter((one) => !shown.includes(one));
  if (left.length === 0) return [];
  const errors = left.filter(({ level }) => level === 'error').length;
  const breaking = errors === 0 ? '' : `, ${errors} of which ${errors === 1 ? 'breaks' : 'break'} the gate`;
  return [
    command(
      'notice',
      { title: 'esg-align' },
      `and ${left.length} more ${left.length === 1 ? 'gap' : 'gaps'}${breaking}: GitHub shows no more of a step; the job summary and the other formats have them`,
    ),
  ];
}

/** `::error file=…,line=…::message`, escaped as the runner reads it (actions/toolkit, `command.ts`). */
function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${list.join(',')}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
