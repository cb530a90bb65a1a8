import { dirname, resolve } from 'node:path';
import { compareAssessments } from '../assess/compare.js';
import { UserError } from '../errors.js';
import { isGlob } from '../load/glob.js';
import type { Assessment } from '../model/assessment.js';
import type { Comparison } from '../model/comparison.js';
import { renderComparison } from '../report/comparison.js';
import { gateLines } from '../report/notes.js';
import type { Wanted } from './formats.js';
import type { Judged } from './judging.js';
import type { Shell } from './shell.js';
import { tell } from './tell.js';
import { type ViewOptions, viewOf } from './view.js';

/** For the end of a help text. */
export const watchHelp = `
--watch goes on until Ctrl-C: when the file, one it includes or a file of
waivers beside them is saved, it says what closed, what is new, worse or better
since the last time. A file that cannot be read is told, and watched on. The
exit code is that of the last assessment.`;

/** Whether there is one file to watch, and a table to say it in; else exit 2. */
export function checkWatch(
  names: readonly string[],
  wanted: readonly Pick<Wanted<unknown>, 'name' | 'file'>[],
  { cwd }: Shell,
): void {
  const [name = '-', ...others] = names;
  if (others.length > 0 || name === '-' || isGlob(name, cwd))
    throw new UserError('bad-watch', '--watch takes one project file, no pattern and no standard input');
  if (wanted.some((one) => one.name !== 'table' || one.file !== '-'))
    throw new UserError('bad-watch', '--watch prints a table: leave out --output and other formats');
}

export interface Round<Code> {
  readonly judged: Judged;
  readonly code: Code;
}

interface Watching<Code> {
  readonly name: string;
  /** Judges once more; a throw of ours is told. */
  again(): Promise<Round<Code>>;
  /** Says all of a first assessment, where there was none before. */
  tellWhole(judged: Judged): Promise<void>;
  /** The exit code of what could not be assessed. */
  readonly impossible: Code;
}

/** Judges again whenever something in the folders of what was read changes; ends when the user wants it to. */
export function watchProject<Code>(
  first: Round<Code>,
  { name, again, tellWhole, impossible }: Watching<Code>,
  options: ViewOptions & { readonly quiet?: boolean },
  shell: Shell,
): Promise<Code> {
  let { code } = first;
  let [last] = first.judged.assessments;
  let trouble = troubleOf(first.judged.problems);
  let folders = foldersOf(name, last, shell.cwd);

  const fail = (problems: UserError): void => {
    const now = troubleOf(problems.problems, problems.message);
    code = impossible;
    if (now === trouble) return;
    trouble = now;
    tell(problems, options, shell);
  };
  const round = async (): Promise<void> => {
    const done = await again().catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      return error;
    });
    if (done instanceof UserError) return fail(done);
    const { problems, assessments } = done.judged;
    const [now] = assessments;
    if (problems.length > 0 || now === undefined)
      return fail(new UserError('cannot-judge', `${name} cannot be judged`, problems));
    code = done.code;
    // Something else in the folder was saved.
    if (last !== undefined && trouble === '' && readSame(last, now)) return;
    if (last === undefined) await tellWhole(done.judged);
    else if (options.quiet !== true)
      shell.out(`\n${changeText(compareAssessments(last, now), options, shell)}`);
    for (const line of last === undefined ? [] : gateLines([now])) shell.err(line);
    trouble = '';
    last = now;
  };

  return new Promise((done, failed) => {
    let queue = Promise.resolve();
    const onChange = (): void => {
      queue = queue.then(round).then(follow).catch(failed);
    };
    let stop = shell.watch(folders, onChange);
    // What a file includes may lie in another folder since it was saved.
    const follow = (): void => {
      const now = foldersOf(name, last, shell.cwd);
      if (now.join('\n') === folders.join('\n')) return;
      folders = now;
      stop();
      stop = shell.watch(folders, onChange);
    };
    shell.onInterrupt(() => {
      stop();
      queue.then(() => done(code), failed);
    });
    shell.err(`watching ${name}: Ctrl-C ends\n`);
  });
}

/** Of the file itself, and of all that was read beside it and does not ship. */
function foldersOf(name: string, assessment: Assessment | undefined, cwd: string): readonly string[] {
  const own = new Set(['project', 'include', 'waivers', 'baseline']);
  const read = assessment?.inputs.filter(({ role }) => own.has(role)).map(({ path }) => path) ?? [];
  return [...new Set([name, ...read].map((path) => dirname(resolve(cwd, path))))];
}

function readSame(before: Assessment, after: Assessment): boolean {
  return JSON.stringify(before.inputs) === JSON.stringify(after.inputs);
}

function troubleOf(problems: UserError['problems'], message = ''): string {
  return problems.length === 0 ? message : JSON.stringify(problems);
}

function changeText(comparison: Comparison, options: ViewOptions, shell: Shell): string {
  const { steps, scores } = comparison;
  const isSame =
    steps.every(({ kind }) => kind === 'open') &&
    Object.values(scores).every(({ before, after }) => JSON.stringify(before) === JSON.stringify(after));
  return isSame ? 'saved: no verdict changed\n' : renderComparison(comparison, viewOf(options, shell));
}
