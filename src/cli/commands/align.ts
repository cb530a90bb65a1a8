import type { Command } from 'commander';
import { alignOf, type IsShown } from '../../assess/align.js';
import { mapOf } from '../../assess/map.js';
import { selectEditions } from '../../assess/select.js';
import { statedIn } from '../../editions/correspondences.js';
import { topicsIn } from '../../editions/topics.js';
import { UserError } from '../../errors.js';
import type { BothSides } from '../../model/alignment.js';
import type { Assessment } from '../../model/assessment.js';
import { formatDay } from '../../quantity/day.js';
import { alignFormats } from '../../report/align/formats.js';
import { asOfDay } from '../day.js';
import { addDeliveryOptions, type DeliveryOptions, deliver, writeReports } from '../deliver.js';
import { type ExitCode, exit, type Finish } from '../exit.js';
import { formatOption, wantedReports } from '../formats.js';
import { addJudgingOptions, type JudgingOptions, judgeFiles } from '../judging.js';
import { repeatable } from '../options.js';
import { isPack } from '../pins.js';
import type { Shell } from '../shell.js';
import { hintFor, readStandards, type Standards } from '../standards.js';
import { version } from '../version.js';
import { wishesOf } from '../wishes.js';

interface Options extends JudgingOptions, DeliveryOptions {
  readonly format?: readonly string[];
  readonly topic: readonly string[];
  readonly area: readonly string[];
}

const help = `
Examples:
  esg-align align project.yaml
  esg-align align project.yaml --area water --all
  esg-align align project.yaml --topic closure.financial-security
  esg-align align project.yaml --as-of 2030-01-01 --format csv --output both.csv
  esg-align align
  esg-align align --area air --as-of 2030-01-01

With a project: topic by topic the verdict of the EU and of Kazakhstan, who is
stricter, the limit that satisfies both, and what is left to do. Without one:
the map of the two systems on a day.

A side is met where all that applies of it is met, and short where something is
not or only partly met for certain. A topic of both sides is
  aligned               both are met
  EU asks more          Kazakhstan is met, the EU is short
  Kazakhstan asks more  the EU is met, Kazakhstan is short
  both fail             both are short
  open                  something unknown or for a person to judge decides
All others are of one side only, begin later, or do not apply.

Who is stricter is stated in standards/correspondences.yaml with its ground;
where both criteria compare one figure with a limit, it follows from the limits.

Exit codes: 0 every file could be assessed, whatever the verdicts; 2 something
could not; 3 a bug of ours. Only assess holds the gate.`;

export function addAlign(program: Command, shell: Shell, finish: Finish): void {
  const command = program
    .command('align')
    .description('both sides at once: who asks more, topic by topic, for a project or in general')
    .argument('[files...]', 'project files (YAML), globs, or - for standard input; without any, the map');
  addJudgingOptions(command)
    .addOption(repeatable('--topic <id>', 'show only this topic', 'all'))
    .addOption(repeatable('--area <id>', 'show only this area of topics', 'all'))
    .addOption(formatOption(alignFormats));
  addDeliveryOptions(command, 'every topic of every group, every criterion with its reasons')
    .addHelpText('after', help)
    .action(async (names: readonly string[], options: Options) => finish(await run(names, options, shell)));
}

async function run(names: readonly string[], options: Options, shell: Shell): Promise<ExitCode> {
  if (options.side !== undefined)
    throw new UserError('one-side', 'align sets both sides against each other: leave --side out');
  const wanted = wantedReports(options.format, options.output, alignFormats, shell.outTTY);
  const standards = readStandards(options.standard.filter(isPack), shell.cwd);
  const isShown = shownBy(options, standards);
  if (names.length === 0) {
    const [failure] = await writeReports([mapOn(options, standards, isShown, shell)], wanted, {
      ...{ options, several: false, shell },
      read: [],
    });
    if (failure !== undefined) throw failure;
    return exit.held;
  }
  const judged = await judgeFiles(names, options, shell);
  const documents = judged.assessments.map((assessment) => alignOf(ofBothSides(assessment), isShown));
  await deliver(judged, documents, wanted, options, shell);
  return judged.problems.length > 0 ? exit.impossible : exit.held;
}

/** A topic that is none is exit 2, as everywhere. */
function shownBy({ topic, area }: Options, { topics }: Standards): IsShown {
  const all = topicsIn(topics);
  check('topic', topic, [...all.map(({ id }) => id)]);
  check('area', area, [...new Set(all.map((one) => one.area.id))]);
  if (topic.length + area.length === 0) return () => true;
  return (one) => topic.includes(one.topic) || area.includes(one.area);
}

function check(what: 'topic' | 'area', names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UserError(`unknown-${what}`, `there is no ${what} \`${unknown}\`${hintFor(unknown, known)}`);
}

function ofBothSides(
  assessment: Assessment,
): Assessment & { readonly alignment: NonNullable<Assessment['alignment']> } {
  const { alignment } = assessment;
  if (alignment === undefined)
    throw new UserError(
      'one-side',
      'only standards of one side were judged: name some of the other too, or leave --standard out',
    );
  return { ...assessment, alignment };
}

function mapOn(options: Options, standards: Standards, isShown: IsShown, shell: Shell): BothSides {
  const asOf = asOfDay(options.asOf, shell);
  const { editions, pins, wanted } = wishesOf(options, standards);
  const selection = selectEditions(editions, pins, asOf, undefined);
  const sides = new Set(selection.chosen.map(({ edition }) => edition.side));
  if (!sides.has('eu') || !sides.has('kz'))
    throw new UserError(
      'one-side',
      `on ${formatDay(asOf)} there are standards of one side only: name another day, or leave --standard out`,
    );
  return mapOf({
    ...{ asOf, wanted, isShown, selection },
    topics: standards.shared.topics,
    stated: statedIn(standards.correspondences),
    tool: { name: 'esg-align', version },
  });
}
