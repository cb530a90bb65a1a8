import { type Command, Option } from 'commander';
import { assess } from '../../assess/index.js';
import { selectEditions } from '../../assess/select.js';
import type { Edition, Side } from '../../editions/edition.js';
import type { Problem } from '../../errors.js';
import type { Assessment, Input } from '../../model/assessment.js';
import { formatDay } from '../../quantity/day.js';
import { type ReporterName, reporterNames, reporters } from '../../report/index.js';
import { gateLine, leftOutLine } from '../../report/notes.js';
import { renderProblems } from '../../report/problems.js';
import { asOfDay } from '../day.js';
import { type ExitCode, exit, type Finish } from '../exit.js';
import { expandFiles } from '../files.js';
import { repeatable, toPercent, toWidth } from '../options.js';
import { checkOutput, writeOutput } from '../output.js';
import { isPack } from '../pins.js';
import { noEdition, planOf } from '../plan.js';
import { type ReadProject, readProject } from '../project.js';
import type { Shell } from '../shell.js';
import { profileNamed, readStandards, type Standards } from '../standards.js';
import { version } from '../version.js';
import { viewOf } from '../view.js';

interface Options {
  readonly asOf?: string;
  readonly standard: readonly string[];
  readonly side?: Side;
  readonly profile: string;
  readonly minScore?: number;
  readonly strict?: boolean;
  readonly format: ReporterName;
  readonly output?: string;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly all?: boolean;
  readonly exitZero?: boolean;
  readonly color?: boolean;
  readonly width?: number;
  readonly ascii?: boolean;
}

const help = `
Examples:
  esg-align assess project.yaml
  esg-align assess project.yaml --as-of 2026-11-25 --all
  esg-align assess 'projects/*.yaml' --format ndjson --output portfolio.ndjson
  esg-align assess project.yaml --side eu --min-score 70 --strict
  cat project.yaml | esg-align assess - --format json

Exit codes: 0 the gate held, 1 the gate broke, 2 something could not be
assessed, 3 a bug of ours. The gate breaks when a critical criterion that binds
the project (or may) is anything but met, and when nothing could have broken it.`;

export function addAssess(program: Command, shell: Shell, finish: Finish): void {
  program
    .command('assess')
    .description('judge projects against every criterion, score them, hold the gate')
    .argument('<files...>', 'project files (YAML), globs, or - for standard input')
    .option(
      '--as-of <day>',
      'the day the assessment speaks of (default: SOURCE_DATE_EPOCH, else today in UTC)',
    )
    .addOption(
      repeatable(
        '-s, --standard <id[@edition]>',
        'only this standard, or this edition of it, or a pack of your own (.yaml)',
        'all that ship',
      ),
    )
    .addOption(new Option('--side <side>', 'only standards of this side').choices(['eu', 'kz', 'int']))
    .option('--profile <id>', 'weights and levels', 'default')
    .option(
      '--min-score <percent>',
      'break the gate below this declared score (aligned, else of all that was judged)',
      toPercent,
    )
    .option('--strict', 'critical criteria break the gate whether they bind or not')
    .addOption(new Option('-f, --format <name>', 'report as').choices(reporterNames).default('table'))
    .option('-o, --output <file>', 'write the report to a file')
    .addOption(repeatable('--only <id>', 'judge only this criterion, topic, area or pillar', 'all'))
    .addOption(repeatable('--skip <id>', 'leave this criterion, topic, area or pillar out', 'none'))
    .option('--all', 'show every criterion with its reasons')
    .option('--exit-zero', 'exit with 0 where the gate broke')
    .option('--color', 'colour the report, terminal or not')
    .option('--no-color', 'no colour')
    .option('--width <columns>', 'width of the report', toWidth)
    .option('--ascii', 'symbols and borders in ASCII')
    .addHelpText('after', help)
    .action(async (names: readonly string[], options: Options) => finish(await run(names, options, shell)));
}

async function run(names: readonly string[], options: Options, shell: Shell): Promise<ExitCode> {
  const asOf = asOfDay(options.asOf, shell);
  const standards = readStandards(options.standard.filter(isPack), shell.cwd);
  const plan = planOf(options, standards);
  const { profile, source: profileSource } = profileNamed(options.profile, standards);
  const files = await expandFiles(names, shell.cwd);
  const stdin = files.includes('-') ? await shell.stdin() : undefined;
  const problems: Problem[] = [];
  const assessments: Assessment[] = [];
  const leftOut = new Set<string>();
  for (const file of files) {
    const read = readProject(file, standards, shell.cwd, stdin);
    if ('problems' in read) {
      problems.push(...read.problems);
      continue;
    }
    const selection = selectEditions(plan.editions, plan.pins, asOf, read.facts.reportingPeriod);
    if (selection.chosen.length === 0) {
      problems.push(noEdition(read.source.path, selection.absent, formatDay(asOf)));
      continue;
    }
    const criteria = selection.chosen.flatMap(({ edition }) => edition.criteria);
    for (const criterion of criteria) if (!plan.wanted(criterion)) leftOut.add(criterion.id);
    const request = {
      ...{ facts: read.facts, locate: read.source.locate, selection, asOf, profile, wanted: plan.wanted },
      project: projectOf(read),
      kinds: standards.shared.library.kinds,
      dated: standards.shared.dated,
      profileDigest: profileSource.files[0]?.sha256 ?? '',
      gate: {
        strict: options.strict === true,
        ...(options.minScore === undefined ? {} : { minScore: options.minScore }),
      },
      inputs: inputsOf(
        read,
        standards,
        selection.chosen.map((one) => one.edition),
        profileSource.files[0],
      ),
      tool: { name: 'esg-align', version },
    };
    assessments.push(assess(request));
  }
  checkOutput(
    options.output,
    [...files, ...assessments.flatMap(({ inputs }) => inputs.map(({ path }) => path))],
    shell,
  );
  const failure =
    assessments.length === 0
      ? undefined
      : writeOutput(
          reporters[options.format].render(assessments, {
            ...viewOf(options, shell),
            several: files.length > 1,
          }),
          options.output,
          shell,
        );
  tell(assessments, problems, leftOut.size, shell, options);
  if (failure !== undefined) throw failure;
  if (problems.length > 0) return exit.impossible;
  const broke = assessments.some((assessment) => !assessment.gate.held);
  return broke && options.exitZero !== true ? exit.broke : exit.held;
}

/** Notes for people, worst last: what was left out, what could not be read, which condition broke the gate. */
function tell(
  assessments: readonly Assessment[],
  problems: readonly Problem[],
  leftOut: number,
  shell: Shell,
  { color }: Options,
): void {
  const view = viewOf(color === undefined ? {} : { color }, shell, 'err');
  if (leftOut > 0) shell.err(leftOutLine(leftOut));
  if (problems.length > 0) shell.err(renderProblems(problems, view));
  for (const assessment of assessments) if (!assessment.gate.held) shell.err(gateLine(assessment));
}

function projectOf({ source, project }: ReadProject): Assessment['project'] {
  const { id, name, country, stage, reporting_period: period } = project.project;
  return {
    id,
    name,
    ...(typeof country === 'string' ? { country } : {}),
    ...(typeof stage === 'string' ? { stage } : {}),
    ...(period === undefined ? {} : { reporting_period: String(period) }),
    file: source.path,
  };
}

/** Every file that had a part in the result, with its digest. */
function inputsOf(
  read: ReadProject,
  standards: Standards,
  editions: readonly Edition[],
  profile: { path: string; sha256: string } | undefined,
): readonly Input[] {
  const [main, ...included] = read.source.files;
  const input = (
    role: Input['role'],
    file: { path: string; sha256: string } | undefined,
  ): readonly Input[] => (file === undefined ? [] : [{ role, path: file.path, sha256: file.sha256 }]);
  return [
    ...input('project', main),
    ...included.flatMap((file) => input('include', file)),
    ...editions.flatMap((edition) => input('standard', edition)),
    ...input('metrics', standards.metrics.files[0]),
    ...standards.parameters.flatMap((source) => input('parameters', source.files[0])),
    ...input('documents', standards.documents.files[0]),
    ...input('topics', standards.topics.files[0]),
    ...input('profile', profile),
  ];
}
