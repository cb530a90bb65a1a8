import { type Command, Option } from 'commander';
import { runExample } from '../../assess/examples.js';
import { lintEdition } from '../../editions/lint.js';
import { basesOf, type WholeEdition } from '../../editions/whole.js';
import type { Problem } from '../../errors.js';
import { readFacts } from '../../facts/read.js';
import type { Source } from '../../model/source.js';
import type { Criterion as CriterionData, Edition as EditionData } from '../../model/standard.js';
import { formatDay, parseDay } from '../../quantity/day.js';
import { isMistake } from '../../quantity/mistake.js';
import { listing } from '../../report/listing.js';
import { renderProblems } from '../../report/problems.js';
import { problemsAt } from '../../validate/place.js';
import { type ExitCode, exit, type Finish } from '../exit.js';
import { repeatable } from '../options.js';
import type { Shell } from '../shell.js';
import { showStandard } from '../show-standard.js';
import { readStandards, type Standards, tryStandards } from '../standards.js';
import { viewOf } from '../view.js';

interface Options {
  readonly format: 'table' | 'json';
}

interface ReadingOptions extends Options {
  readonly standard: readonly string[];
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
  esg-align standards list --format json`,
  show: `
Examples:
  esg-align standards show critical-raw-materials-act
  esg-align standards show critical-raw-materials-act@2024-05-23 --format json`,
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
    .addOption(packOption())
    .addOption(formatOption())
    .addHelpText('after', help.list)
    .action(({ format, standard }: ReadingOptions) =>
      shell.out(list(readStandards(standard, shell.cwd), format, shell)),
    );
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
    .action((packs: readonly string[], { format }: Options) => finish(test(packs, format, shell)));
}

function list({ editions }: Standards, format: Options['format'], shell: Shell): string {
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
  const { standards, problems } = tryStandards(packs, shell.cwd);
  const linted = chosen(standards, packs);
  const all = [
    ...problems,
    ...linted.flatMap((source) => problemsAt(source, lintEdition(source, ...inFull(source, standards)))),
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

/** The packs named, or all that ship. */
function chosen(
  { own, editionSources }: Pick<Standards, 'own' | 'editionSources'>,
  packs: readonly string[],
): readonly Source[] {
  return packs.length === 0 ? editionSources : own;
}

function criteriaIn(source: Source): readonly { readonly data: CriterionData; readonly pointer: string }[] {
  const edition = source.value as EditionData;
  return (['criteria', 'add', 'replace'] as const).flatMap((key) =>
    (edition[key] ?? []).map((data, index) => ({ data, pointer: `/${key}/${index}` })),
  );
}

function test(packs: readonly string[], format: Options['format'], shell: Shell): ExitCode {
  const standards = readStandards(packs, shell.cwd);
  const sources = chosen(standards, packs);
  const results = sources.flatMap((source) =>
    criteriaIn(source).flatMap(({ data, pointer }) =>
      data.examples.map((_, index) => testExample(source, data, pointer, index, standards)),
    ),
  );
  const problems = results.flatMap((result) => result.problems);
  if (format === 'json') {
    const failures = problems.map(({ message, file, line, column }) => ({ message, file, line, column }));
    shell.out(
      `${JSON.stringify({ examples: results.length, failed: results.filter((one) => one.problems.length > 0).length, problems: failures }, undefined, 2)}\n`,
    );
  } else if (problems.length > 0) shell.err(renderProblems(problems, viewOf({}, shell, 'err')));
  else
    shell.out(
      `${results.length} examples of ${sources.flatMap(criteriaIn).length} criteria come out as worked out by hand\n`,
    );
  return problems.length > 0 ? exit.broke : exit.held;
}

function testExample(
  source: Source,
  data: CriterionData,
  pointer: string,
  index: number,
  { shared, editions, catalogue }: Standards,
): { problems: readonly Problem[] } {
  const example = data.examples[index];
  const edition = editions.find((one) => one.path === source.path);
  const at = `${pointer}/examples/${index}`;
  const day = parseDay(example?.as_of ?? '');
  if (example === undefined || edition === undefined || isMistake(day)) {
    return {
      problems: problemsAt(source, [
        { pointer: `${at}/as_of`, message: isMistake(day) ? day.message : 'the edition cannot be read' },
      ]),
    };
  }
  const given = {
    schema_version: 1,
    ...example.given,
    project: { id: 'example', name: 'Example', ...(example.given as { readonly project?: object }).project },
  };
  const { facts, misreadings } = readFacts(given, catalogue, shared.library.kinds);
  const result = runExample(
    edition,
    data.id,
    index,
    { asOf: day.first, facts, misreadings, gives: example.gives },
    { kinds: shared.library.kinds },
    shared.dated,
  );
  const unread = result.misreadings.map((one) => ({ ...one, pointer: `${at}/given${one.pointer}` }));
  const wrong =
    result.found === undefined || result.found === result.expected
      ? []
      : [
          {
            pointer: `${at}/gives`,
            message: `${data.id}, example ${index + 1}: worked out as ${result.expected}, found ${result.found}`,
          },
        ];
  return { problems: problemsAt(source, [...unread, ...wrong]) };
}
