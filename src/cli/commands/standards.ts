import { type Command, Option } from 'commander';
import { selectEditions } from '../../assess/select.js';
import type { Edition } from '../../editions/edition.js';
import { lintEdition, lintNeighbours, lintTopics } from '../../editions/lint.js';
import { lintCompleteness, lintCorrespondences } from '../../editions/lint-correspondences.js';
import { basesOf, type WholeEdition } from '../../editions/whole.js';
import type { Source } from '../../model/source.js';
import { type Day, formatDay } from '../../quantity/day.js';
import { renderComparison } from '../../report/comparison.js';
import { jsonText } from '../../report/json.js';
import { listing } from '../../report/listing.js';
import { renderProblems } from '../../report/problems.js';
import { problemsAt } from '../../validate/place.js';
import { asOfDay } from '../day.js';
import { diffStandards, impactOf } from '../diff-standards.js';
import { type ExitCode, exit, type Finish } from '../exit.js';
import { repeatable } from '../options.js';
import type { Shell } from '../shell.js';
import { showStandard } from '../show-standard.js';
import { readStandards, readWhole, type Standards } from '../standards.js';
import { chosen, criteriaIn, testStandards } from '../test-standards.js';
import { viewOf } from '../view.js';

interface Options {
  readonly format: 'table' | 'json';
}

interface ReadingOptions extends Options {
  readonly standard: readonly string[];
}

interface ImpactOptions extends ReadingOptions {
  readonly asOf?: string;
  readonly all?: boolean;
}

const help = {
  standards: `
Examples:
  esg-align standards list
  esg-align standards show critical-raw-materials-act
  esg-align standards lint my-code-2026.yaml`,
  list: `
Examples:
  esg-align standards list
  esg-align standards list --as-of 2027-08-18
  esg-align standards list --format json

With --as-of one edition a standard: the one that applies on that day. Of an
act that follows the financial year it is that for a year beginning on that day.`,
  show: `
Examples:
  esg-align standards show critical-raw-materials-act
  esg-align standards show critical-raw-materials-act@2024-05-23 --format json`,
  diff: `
Examples:
  esg-align standards diff ambient-air-directive@2015-09-18 @2030-01-01
  esg-align standards diff esrs@2024-01-01 @2027-01-01 --format json`,
  impact: `
Examples:
  esg-align standards impact esrs@2024-01-01 @2027-01-01 project.yaml
  esg-align standards impact batteries-regulation@2024-02-18 @2025-07-31 p.yaml

Both editions judge the same file as of the same day, whichever would apply on
it; what begins later is taken for what it would be today. Only the verdicts of
this standard are compared.`,
  lint: `
Examples:
  esg-align standards lint
  esg-align standards lint my-code-2020.yaml my-code-2026.yaml

Exit codes: 0 no problems, 2 problems.`,
  test: `
Examples:
  esg-align standards test
  esg-align standards test my-code-2026.yaml --format json

Exit codes: 0 every example comes out, 1 one does not, 2 a pack cannot be used.`,
};

function packOption(): Option {
  return repeatable('-s, --standard <pack>', 'with this edition of your own (.yaml)', 'those that ship');
}

function formatOption(): Option {
  return new Option('-f, --format <name>', 'print as').choices(['table', 'json']).default('table');
}

export function addStandards(program: Command, shell: Shell, finish: Finish): void {
  const standards = program
    .command('standards')
    .description('the acts and frameworks that projects are judged against')
    .addHelpText('after', help.standards);
  standards
    .command('list')
    .description('every edition, with the day up to which the law was read')
    .option('--as-of <day>', 'only the editions that apply on this day')
    .addOption(packOption())
    .addOption(formatOption())
    .addHelpText('after', help.list)
    .action(({ format, standard, asOf }: ReadingOptions & { readonly asOf?: string }) => {
      const { editions } = readStandards(standard, shell.cwd);
      const shown = asOf === undefined ? editions : editionsOn(asOfDay(asOf, shell), editions);
      shell.out(list(shown, format, shell));
    });
  standards
    .command('show')
    .description('the criteria of a standard, and what was left out and why')
    .argument('<id[@edition]>', 'a standard, or one edition of it')
    .addOption(packOption())
    .addOption(formatOption())
    .addHelpText('after', help.show)
    .action((id: string, { format, standard }: ReadingOptions) =>
      shell.out(showStandard(id, readStandards(standard, shell.cwd), format, shell)),
    );
  standards
    .command('diff')
    .description('what changed between two editions of a standard, and limits by how much')
    .argument('<a>', 'an edition, such as ambient-air-directive@2015-09-18')
    .argument('<b>', 'another one of the same standard; @day alone will do')
    .addOption(packOption())
    .addOption(formatOption())
    .addHelpText('after', help.diff)
    .action((before: string, after: string, { format, standard }: ReadingOptions) =>
      shell.out(diffStandards([before, after], readStandards(standard, shell.cwd), format, shell)),
    );
  standards
    .command('impact')
    .description('what another edition makes of a project: verdicts and scores by the one and by the other')
    .argument('<a>', 'an edition, such as esrs@2024-01-01')
    .argument('<b>', 'another one of the same standard; @day alone will do')
    .argument('<file>', 'a project file (YAML)')
    .option(
      '--as-of <day>',
      'the day both assessments speak of (default: SOURCE_DATE_EPOCH, else today in UTC)',
    )
    .option('--all', 'gaps that are open by both, too')
    .addOption(packOption())
    .addOption(formatOption())
    .addHelpText('after', help.impact)
    .action(async (before: string, after: string, project: string, options: ImpactOptions) => {
      const comparison = await impactOf([before, after], project, options, shell);
      const view = viewOf(options, shell);
      shell.out(
        options.format === 'json' ? jsonText([comparison], view) : renderComparison(comparison, view),
      );
    });
  standards
    .command('lint')
    .description('check editions: every path, unit, code and paper, and what an edition should have')
    .argument('[packs...]', 'editions of your own (YAML); without any, those that ship')
    .addOption(formatOption())
    .addHelpText('after', help.lint)
    .action((packs: readonly string[], { format }: Options) => finish(lint(packs, format, shell)));
  standards
    .command('test')
    .description('judge every criterion on its own examples')
    .argument('[packs...]', 'editions of your own (YAML); without any, those that ship')
    .addOption(formatOption())
    .addHelpText('after', help.test)
    .action((packs: readonly string[], { format }: Options) => finish(testStandards(packs, format, shell)));
}

function editionsOn(day: Day, editions: readonly Edition[]): readonly Edition[] {
  return selectEditions(editions, [], day, undefined).chosen.map(({ edition }) => edition);
}

function list(editions: readonly Edition[], format: Options['format'], shell: Shell): string {
  const rows = editions.map((edition) => ({
    standard: `${edition.side}/${edition.standard}`,
    short: edition.short,
    title: edition.title,
    edition: formatDay(edition.appliesFrom),
    read_to: edition.readTo,
    revision: edition.revision,
    criteria: edition.criteria.length,
    critical: edition.criteria.filter((criterion) => criterion.severity === 'critical').length,
    source: edition.source,
  }));
  if (format === 'json') return `${JSON.stringify(rows, undefined, 2)}\n`;
  const head = ['standard', 'short', 'edition', 'law read to', 'criteria'];
  const cells = rows.map((row) => [row.standard, row.short, row.edition, row.read_to, String(row.criteria)]);
  return listing(head, cells, viewOf({}, shell));
}

/** Problems break it; the exit code is 2, as for every file that cannot be used. */
function lint(packs: readonly string[], format: Options['format'], shell: Shell): ExitCode {
  const { standards, problems } = readWhole(packs, shell.cwd);
  const linted = chosen(standards, packs);
  const { topics, correspondences, editions } = standards;
  const all = [
    ...problems,
    ...(packs.length > 0
      ? []
      : [
          ...problemsAt(topics, lintTopics(topics, editions)),
          ...problemsAt(correspondences, [
            ...lintCorrespondences(standards, editions),
            ...lintCompleteness(standards, editions),
          ]),
        ]),
    ...linted.flatMap((source) =>
      problemsAt(source, [
        ...lintEdition(source, ...inFull(source, standards)),
        ...standards.editions
          .filter(({ whole }) => whole.source === source)
          .flatMap((edition) => lintNeighbours(edition, standards.editions)),
      ]),
    ),
  ];
  const criteria = linted.flatMap(criteriaIn).length;
  if (format === 'json')
    shell.out(`${JSON.stringify({ editions: linted.length, criteria, problems: all }, undefined, 2)}\n`);
  else if (all.length > 0) shell.err(renderProblems(all, viewOf({}, shell, 'err')));
  else
    shell.out(
      `${linted.length} ${linted.length === 1 ? 'edition' : 'editions'}, ${criteria} criteria: no problems\n`,
    );
  return all.length > 0 ? exit.impossible : exit.held;
}

/** The edition in full, where it could be read, and those that extend it. */
function inFull(
  source: Source,
  { editions }: Pick<Standards, 'editions'>,
): readonly [WholeEdition | undefined, readonly WholeEdition[]] {
  const wholes = editions.map(({ whole }) => whole);
  const heirs = wholes.filter((whole) => basesOf(whole).some((base) => base.source === source));
  return [wholes.find((whole) => whole.source === source), heirs];
}
