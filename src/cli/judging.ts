import { type Command, Option } from 'commander';
import type { GateConditions } from '../assess/gate.js';
import { assess, type Request } from '../assess/index.js';
import { selectEditions } from '../assess/select.js';
import { statedIn } from '../editions/correspondences.js';
import type { Edition, Side } from '../editions/edition.js';
import { basesOf } from '../editions/whole.js';
import { type Problem, UserError } from '../errors.js';
import { digestOfText, readHypothesis } from '../load/hypothesis.js';
import type { Assessment, Input } from '../model/assessment.js';
import type { Hypothesis } from '../model/hypothesis.js';
import type { Profile } from '../model/profile.js';
import type { Source } from '../model/source.js';
import { type Day, formatDay } from '../quantity/day.js';
import { type Accepted, acceptancesFor, readAccepted } from './accepted.js';
import { asOfDay } from './day.js';
import { expandFiles } from './files.js';
import { type GateOptions, gateConditions } from './gate-options.js';
import { repeatable } from './options.js';
import { isPack } from './pins.js';
import { progressOf } from './progress.js';
import { type ReadProject, readProject } from './project.js';
import { addConfigOptions, type ConfigOptions } from './settings.js';
import type { Shell } from './shell.js';
import { profileNamed, readStandards, type Standards } from './standards.js';
import { version } from './version.js';
import { noEdition, type Wishes, wishesOf } from './wishes.js';

/** What every command that judges projects may be told. */
export interface JudgingOptions extends ConfigOptions {
  readonly asOf?: string;
  readonly standard: readonly string[];
  readonly side?: Side;
  readonly profile: string;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** Values for a what-if, as `path=value`. */
  readonly set?: readonly string[];
  /** Says nothing of how far a long run has come. */
  readonly quiet?: boolean;
}

/** What came of the files named: good ones are judged even if others are not. */
export interface Judged {
  readonly files: readonly string[];
  readonly assessments: readonly Assessment[];
  readonly problems: readonly Problem[];
  /** How many criteria `--only` and `--skip` took out. */
  readonly leftOut: number;
}

/** What a command that judges projects takes. */
export function addJudgingOptions(command: Command): Command {
  return addRuleOptions(command).addOption(
    repeatable('--set <path=value>', 'what if this fact were so: judge with it, items by id', 'none'),
  );
}

/** The same without what-if, for what judges two projects. */
export function addRuleOptions(command: Command): Command {
  return addConfigOptions(command)
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
    .addOption(repeatable('--only <id>', 'judge only this criterion, topic, area or pillar', 'all'))
    .addOption(repeatable('--skip <id>', 'leave this criterion, topic, area or pillar out', 'none'));
}

/** Reads, checks and judges project files; a wrong option or glob is thrown, a bad file told among the problems. */
export async function judgeFiles(
  names: readonly string[],
  options: JudgingOptions & GateOptions,
  shell: Shell,
  onJudged: (judged: JudgedProject) => void = () => {},
): Promise<Judged> {
  const asOf = asOfDay(options.asOf, shell);
  const standards = readStandards(options.standard.filter(isPack), shell.cwd);
  const wishes = wishesOf(options, standards);
  const profile = profileNamed(options.profile, standards);
  const gate = gateConditions(options);
  const accepted = readAccepted(options, standards, shell.cwd);
  const hypotheses = readHypotheses(options.set ?? []);
  const asked = inputsAsked(options, accepted);
  const files = await expandFiles(names, shell.cwd);
  const stdin = files.includes('-') ? await shell.stdin() : undefined;
  const problems: Problem[] = [];
  const assessments: Assessment[] = [];
  const leftOut = new Set<string>();
  const progress = progressOf(options.quiet === true ? 0 : files.length, shell);
  for (const file of files) {
    progress.at(file);
    const read = readProject(file, standards, shell.cwd, stdin, hypotheses);
    if ('problems' in read) {
      problems.push(...read.problems);
      continue;
    }
    const judged = judgeProject(read, {
      standards,
      wishes,
      profile,
      asOf,
      gate,
      accepted,
      asked,
      hypotheses,
    });
    if ('code' in judged) {
      problems.push(judged);
      continue;
    }
    onJudged(judged);
    assessments.push(judged.assessment);
    for (const id of judged.leftOut) leftOut.add(id);
  }
  progress.end();
  return { files, assessments, problems: distinct(problems), leftOut: leftOut.size };
}

/** What is wrong with an option is wrong for every file, and told once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return !seen.has(key) && seen.add(key);
  });
}

function readHypotheses(options: readonly string[]): readonly Hypothesis[] {
  const read = options.map(readHypothesis);
  const problems = read.filter((one): one is Problem => 'message' in one);
  if (problems.length > 0) throw new UserError('bad-set', 'what --set says cannot be read', problems);
  return read.filter((one): one is Hypothesis => !('message' in one));
}

/** One project and no more; what is wrong with it is thrown. */
export async function judgeOne(
  name: string,
  options: JudgingOptions & GateOptions,
  shell: Shell,
): Promise<Assessment> {
  const { assessments, problems } = await judgeFiles([name], options, shell);
  const [only, ...others] = assessments;
  if (problems.length > 0) throw new UserError('cannot-judge', `${name} cannot be judged`, problems);
  if (only === undefined || others.length > 0)
    throw new UserError('several-projects', `${name} is not one project: name one file`);
  return only;
}

interface Given {
  readonly standards: Standards;
  readonly wishes: Wishes;
  readonly profile: { readonly profile: Profile; readonly source: Source };
  readonly asOf: Day;
  readonly gate: GateConditions;
  readonly accepted: Accepted;
  readonly hypotheses?: readonly Hypothesis[];
  /** Files beside project and standards that had a say. */
  readonly asked: readonly Input[];
}

/** An assessment with what it was made of. */
export interface JudgedProject {
  readonly assessment: Assessment;
  readonly request: Request;
  /** All editions that were to choose from, and those chosen by hand. */
  readonly wishes: Wishes;
  readonly standards: Standards;
  /** Ids of criteria that `--only` and `--skip` took out. */
  readonly leftOut: readonly string[];
}

/** Judges one project that was read; where no standard has an edition for it, that is told. */
export function judgeProject(
  read: ReadProject,
  { standards, wishes, profile: { profile, source }, asOf, gate, accepted, asked, hypotheses = [] }: Given,
): JudgedProject | Problem {
  const selection = selectEditions(wishes.editions, wishes.pins, asOf, read.facts.reportingPeriod);
  if (selection.chosen.length === 0) return noEdition(read.source.path, selection.absent, formatDay(asOf));
  const editions = selection.chosen.map(({ edition }) => edition);
  const criteria = editions.flatMap((edition) => edition.criteria);
  const request: Request = {
    ...{ facts: read.facts, locate: read.source.locate, selection, asOf, profile, wanted: wishes.wanted },
    project: projectOf(read),
    kinds: standards.shared.library.kinds,
    dated: standards.shared.dated,
    bothSides: { topics: standards.shared.topics, stated: () => statedIn(standards.correspondences) },
    profileDigest: source.files[0]?.sha256 ?? '',
    gate,
    acceptances: acceptancesFor(read.project.project.id, accepted),
    inputs: [...inputsOf(read, hypotheses, standards, editions, source.files[0]), ...asked],
    ...(hypotheses.length === 0
      ? {}
      : { hypothetical: hypotheses.map(({ path, text }) => ({ path, value: text })) }),
    tool: { name: 'esg-align', version },
  };
  const leftOut = criteria.filter((one) => !wishes.wanted(one)).map(({ id }) => id);
  return { assessment: assess(request), request, wishes, standards, leftOut };
}

function inputsAsked({ configRead }: ConfigOptions, { inputs }: Accepted): readonly Input[] {
  return configRead === undefined ? inputs : [{ role: 'config', ...configRead }, ...inputs];
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
  hypotheses: readonly Hypothesis[],
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
    ...hypotheses.flatMap(({ from }) => input('set', { path: from, sha256: digestOfText(from) })),
    ...editions.flatMap(({ whole }) =>
      [whole, ...basesOf(whole)].flatMap(({ source }) => input('standard', source.files[0])),
    ),
    ...input('metrics', standards.metrics.files[0]),
    ...standards.parameters.flatMap((source) => input('parameters', source.files[0])),
    ...input('documents', standards.documents.files[0]),
    ...input('topics', standards.topics.files[0]),
    ...input('correspondences', standards.correspondences.files[0]),
    ...input('profile', profile),
  ];
}
