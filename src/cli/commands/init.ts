import { type Command, Option } from 'commander';
import type { Side } from '../../editions/edition.js';
import { paperKeysOf } from '../../editions/paper-keys.js';
import { type Asking, papersAskedOf, questionsOf, readershipOf } from '../../editions/questions.js';
import { UserError } from '../../errors.js';
import { pathsOf } from '../../facts/catalogue.js';
import type { Assessment } from '../../model/assessment.js';
import type { KindsOfDocuments } from '../../model/documents.js';
import { formatDay } from '../../quantity/day.js';
import { type ProjectHead, renderHead, renderSkeleton } from '../../report/skeleton.js';
import { asOfDay } from '../day.js';
import { judgeProject } from '../judging.js';
import { repeatable } from '../options.js';
import { writeNew } from '../output.js';
import { isPack } from '../pins.js';
import { readProject } from '../project.js';
import type { Shell } from '../shell.js';
import { hintFor, profileNamed, readStandards, type Standards } from '../standards.js';
import { wishesOf } from '../wishes.js';

/** Of which criteria the facts are asked. */
const asks = ['critical', 'law', 'all'] as const;
type Ask = (typeof asks)[number];

interface Options {
  readonly stage?: string;
  readonly commodity: readonly string[];
  readonly country?: string;
  readonly activity: readonly string[];
  readonly id: string;
  readonly name?: string;
  readonly schema: string;
  readonly asOf?: string;
  readonly standard: readonly string[];
  readonly side?: Side;
  readonly ask: Ask;
  readonly output?: string;
  readonly force?: boolean;
}

const help = `
Examples:
  esg-align init --stage operation --commodity copper --country KZ
  esg-align init --stage development --commodity lithium --ask all
  esg-align init --stage operation --commodity copper --country KZ \\
    --activity extraction --id balkhash --output project.yaml

The file is valid as written. What the criteria read that may apply to such a
project stands in it as comments: meaning, unit, codes, and who asks. By itself
that is what the gate hangs on (--ask critical), some two hundred facts and
papers; with --ask law or --ask all there are some thousand lines.

For an editor that knows yaml-language-server write the schema beside the file:
  esg-align schema project > project.schema.json
or name another place of it with --schema, such as
node_modules/esg-align/schemas/project.schema.json where it is installed.

Exit codes: 0 written, 2 not.`;

export function addInit(program: Command, shell: Shell): void {
  program
    .command('init')
    .description('write a project file to begin with: valid, with what is asked of such a project')
    .option('--stage <stage>', 'where the project stands in its life, such as operation')
    .addOption(repeatable('--commodity <material>', 'a material it produces, such as copper', 'not said'))
    .option('--country <code>', 'country of the site, such as KZ')
    .addOption(repeatable('--activity <activity>', 'what is done on the site', 'not said'))
    .option('--id <id>', 'id of the project', 'my-project')
    .option('--name <name>', 'name of the project (default: the id)')
    .option('--schema <place>', 'where editors find the schema', 'project.schema.json')
    .option('--as-of <day>', 'the day whose law asks (default: SOURCE_DATE_EPOCH, else today in UTC)')
    .addOption(
      repeatable('-s, --standard <id[@edition]>', 'only what this standard or pack asks', 'all that ship'),
    )
    .addOption(new Option('--side <side>', 'only standards of this side').choices(['eu', 'kz', 'int']))
    .addOption(
      new Option(
        '--ask <which>',
        'what the critical among the criteria read that are (or may be) law here, or all of these, or all',
      )
        .choices(asks)
        .default('critical'),
    )
    .option('-o, --output <file>', 'write to a file that is not there yet')
    .option('--force', 'write over a file that is there')
    .addHelpText('after', help)
    .action((options: Options) => init(options, shell));
}

function init(options: Options, shell: Shell): void {
  const standards = readStandards(options.standard.filter(isPack), shell.cwd);
  const said = saidIn(options, standards);
  const { assessment, asOf } = judged(said, options, standards, shell);
  const askers = askersIn(assessment, standards).filter(wantedBy(options.ask));
  const readers = readershipOf(askers);
  const text = renderSkeleton({
    ...said,
    asOf,
    editions: assessment.editions.map(({ short, edition }) => `${short} of ${edition}`),
    criteria: { asked: askers.length, all: assessment.findings.length, wanted: options.ask },
    questions: questionsOf(standards.catalogue, readers),
    papers: papersAskedOf(
      standards.documents.value as KindsOfDocuments,
      readers,
      paperKeysOf(dataOf(askers, standards)),
    ),
  });
  const failure = writeNew(text, options.output, options.force === true, shell);
  if (failure !== undefined) throw failure;
}

/** What the user said of the project, checked word by word against what a project file may say. */
function saidIn(options: Options, { catalogue }: Standards): ProjectHead {
  const { id, name = id, country, stage, activity, commodity, schema } = options;
  const paths = pathsOf(catalogue);
  const check = (flag: string, path: string, words: readonly string[]): void => {
    const entry = paths.get(path);
    const codes = entry !== undefined && 'codes' in entry ? entry.codes : undefined;
    const wrong = words.find((word) => codes !== undefined && !codes.includes(word));
    if (wrong === undefined) return;
    const holding = (codes ?? []).filter((code) => code.split('-').includes(wrong));
    const hint = holding.length > 0 ? ` (there is ${holding.join(', ')})` : hintFor(wrong, codes ?? []);
    throw new UserError(
      'bad-option',
      `${flag}: there is no \`${wrong}\`${hint || ` (\`esg-align explain '${path}'\` lists them)`}`,
    );
  };
  check('--stage', 'project.stage', stage === undefined ? [] : [stage]);
  check('--activity', 'project.activities', activity);
  check('--commodity', 'project.commodities.*.material', commodity);
  return {
    ...{ id, name, schema, activities: [...new Set(activity)], commodities: [...new Set(commodity)] },
    ...(country === undefined ? {} : { country }),
    ...(stage === undefined ? {} : { stage }),
  };
}

/** What the standards make of a project of which only this is said: what cannot apply to it, and what is law for it. */
function judged(
  said: ProjectHead,
  options: Options,
  standards: Standards,
  shell: Shell,
): { readonly assessment: Assessment; readonly asOf: string } {
  const wishes = wishesOf({ ...options, only: [], skip: [] }, standards);
  const asOf = asOfDay(options.asOf, shell);
  const read = readProject('-', standards, shell.cwd, Buffer.from(renderHead(said)));
  if ('problems' in read)
    throw new UserError(
      'bad-option',
      read.problems
        .map(({ pointer = '', message }) => `--${pointer.split('/').pop()}: ${message}`)
        .join('\n'),
    );
  const profile = profileNamed('default', standards);
  const result = judgeProject(read, {
    standards,
    wishes,
    profile,
    asOf,
    gate: { strict: false },
    accepted: { inputs: [] },
    asked: [],
  });
  if ('code' in result) throw new UserError('no-edition', result.message);
  return { assessment: result.assessment, asOf: formatDay(asOf) };
}

/** The criteria as their editions hold them. */
function dataOf(askers: readonly Asking[], { editions }: Standards): readonly unknown[] {
  return askers.flatMap(({ criterion, edition }) => {
    const whole = editions.find((one) => one === edition)?.whole;
    return whole?.criteria.filter(({ data }) => data.id === criterion.id).map(({ data }) => data) ?? [];
  });
}

function wantedBy(ask: Ask): (asking: Asking) => boolean {
  return ({ criterion, law }) =>
    ask === 'all' || (law && (ask === 'law' || criterion.severity === 'critical'));
}

/** The criteria that may apply, from the editions that were judged by. */
function askersIn({ findings }: Assessment, { editions }: Standards): readonly Asking[] {
  return findings
    .filter(({ verdict }) => verdict !== 'not-applicable')
    .flatMap(({ criterion: id, standard, edition: day, binds }): readonly Asking[] => {
      const edition = editions.find((one) => one.standard === standard && formatDay(one.appliesFrom) === day);
      const criterion = edition?.criteria.find((one) => one.id === id);
      return edition === undefined || criterion === undefined
        ? []
        : [{ criterion, edition, law: binds !== false }];
    });
}
