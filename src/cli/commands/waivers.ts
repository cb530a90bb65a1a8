import { type Command, Option } from 'commander';
import { waiverOn } from '../../assess/accept.js';
import type { WaiverState } from '../../model/assessment.js';
import { addDuration, type Day, formatDay } from '../../quantity/day.js';
import { jsonText } from '../../report/json.js';
import { listing } from '../../report/listing.js';
import { renderProblems } from '../../report/problems.js';
import { waiverStateWords } from '../../report/text.js';
import { readWaivers } from '../accepted.js';
import { asOfDay } from '../day.js';
import { type ExitCode, exit, type Finish } from '../exit.js';
import { addRuleOptions, type JudgingOptions, judgeFiles } from '../judging.js';
import { toCount } from '../options.js';
import { isPack } from '../pins.js';
import type { Shell } from '../shell.js';
import { readStandards } from '../standards.js';
import { viewOf } from '../view.js';

interface Options extends JudgingOptions {
  readonly format: 'table' | 'json';
  readonly warnDays: number;
}

const groupHelp = `
Examples:
  esg-align waivers check waivers.yaml
  esg-align waivers check waivers.yaml project.yaml --warn-days 60`;

const checkHelp = `
Examples:
  esg-align waivers check waivers.yaml
  esg-align waivers check waivers.yaml project.yaml --warn-days 60
  esg-align waivers check waivers.yaml 'projects/*.yaml' --format json

A waiver holds from the day it was approved to the day it expires, both
included. With projects it is told too whether there is a gap that it covers.
A file of waivers:

  schema_version: 1
  waivers:
    - criterion: kz.env.water-abstraction-permit
      item: well-3               # optional: this one item only
      project: my-mine           # optional: this project only
      reason: renewal applied for, the authority is late
      approved_by: A. Name, head of compliance
      approved_on: 2026-09-01
      expires: 2026-12-31
      ticket: COMP-41            # optional, as is risk

Exit codes: 0 all are in force or wait for their day; 1 one has ended or covers
no gap; 2 a file cannot be used; 3 a bug of ours.`;

export function addWaivers(program: Command, shell: Shell, finish: Finish): void {
  const group = program
    .command('waivers')
    .description('accepted gaps: which are in force, end soon, have ended, cover nothing')
    .addHelpText('after', groupHelp);
  const check = group
    .command('check')
    .description('what each waiver of a file is worth on a day')
    .argument('<waivers>', 'file of waivers (YAML)')
    .argument('[files...]', 'project files (YAML), globs, or - for standard input');
  addRuleOptions(check)
    .option('--warn-days <number>', 'tell of those that end within so many days', toCount, 30)
    .addOption(new Option('-f, --format <name>', 'print as').choices(['table', 'json']).default('table'))
    .addHelpText('after', checkHelp)
    .action(async (file: string, projects: readonly string[], options: Options) =>
      finish(await run(file, projects, options, shell)),
    );
}

async function run(
  file: string,
  projects: readonly string[],
  options: Options,
  shell: Shell,
): Promise<ExitCode> {
  const asOf = asOfDay(options.asOf, shell);
  const standards = readStandards(options.standard.filter(isPack), shell.cwd);
  const { waivers } = readWaivers(file, standards, shell.cwd);
  const judged =
    projects.length === 0 ? undefined : await judgeFiles(projects, { ...options, waivers: file }, shell);
  const states =
    judged === undefined
      ? waivers.map((waiver) => waiverOn(waiver, asOf))
      : waivers.map((waiver) => {
          const found = judged.assessments.flatMap(({ waivers: all = [] }) => all.filter(isAt(waiver.place)));
          return (
            best(found) ?? {
              ...waiverOn(waiver, asOf),
              state: 'not-judged' as const,
              note:
                waiver.project === undefined
                  ? 'no project was judged'
                  : `no project \`${waiver.project}\` was judged`,
            }
          );
        });
  const shown = states.map((state) => ({ ...state, ending: isEnding(state, asOf, options.warnDays) }));
  shell.out(options.format === 'json' ? jsonText([shown], viewOf({}, shell)) : table(shown, shell));
  const { problems = [] } = judged ?? {};
  if (problems.length > 0) {
    shell.err(renderProblems(problems, viewOf({}, shell, 'err')));
    return exit.impossible;
  }
  return states.some(({ state }) => state === 'ended' || state === 'unused') ? exit.broke : exit.held;
}

function isAt({
  file,
  line,
  column,
}: Pick<WaiverState, 'file' | 'line' | 'column'>): (one: WaiverState) => boolean {
  return (one) => one.file === file && one.line === line && one.column === column;
}

const bestFirst: readonly WaiverState['state'][] = ['live', 'not-begun', 'ended', 'unused', 'not-judged'];

/** A waiver that covers a gap of one of several projects is not idle. */
function best(states: readonly WaiverState[]): WaiverState | undefined {
  return states.toSorted((a, b) => bestFirst.indexOf(a.state) - bestFirst.indexOf(b.state))[0];
}

function isEnding({ state, expires }: WaiverState, asOf: Day, days: number): boolean {
  const warnedTo = formatDay(addDuration(asOf, { months: 0, days, text: `P${days}D` }));
  return state === 'live' && expires <= warnedTo;
}

function table(states: readonly (WaiverState & { readonly ending: boolean })[], shell: Shell): string {
  if (states.length === 0) return 'the file holds no waiver\n';
  const rows = states.map(
    ({ criterion, item, project, state, ending, expires, note, approved_by: by, line }) => [
      `${criterion}${item === undefined ? '' : ` (${item})`}`,
      project ?? 'any',
      ending ? 'ends soon' : waiverStateWords[state],
      expires,
      by,
      String(line ?? ''),
      note ?? '',
    ],
  );
  const head = ['criterion', 'project', 'state', 'last day', 'accepted by', 'line', 'note'];
  return listing(head, rows, viewOf({}, shell));
}
