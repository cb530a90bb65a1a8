import { type Command, Option } from 'commander';
import { topicsIn } from '../../editions/topics.js';
import { UserError } from '../../errors.js';
import { pathsOf } from '../../facts/catalogue.js';
import type { KindsOfDocuments } from '../../model/documents.js';
import { criterionNamed } from '../explain/criterion.js';
import { type Found, type Spoken, spokenOf } from '../explain/found.js';
import { areaNamed, factNamed, paperNamed, topicNamed } from '../explain/names.js';
import { repeatable } from '../options.js';
import { isPack } from '../pins.js';
import type { Shell } from '../shell.js';
import { hintFor, readStandards, type Standards } from '../standards.js';
import { viewOf } from '../view.js';

interface Options {
  readonly format: 'text' | 'json';
  readonly standard: readonly string[];
  readonly asOf?: string;
  readonly all?: boolean;
}

const help = `
Examples:
  esg-align explain eu.crma.strategic-material
  esg-align explain eu.crma.strategic-material --as-of 2024-12-31 --all
  esg-align explain waste.material-recovery
  esg-align explain waste
  esg-align explain environment.waste.facilities.*.status
  esg-align explain document:feasibility-study

A criterion is explained as it stands on the day (--as-of), with what other
editions of its act have instead, and whether rules with a date have begun.
Without --as-of the day is today; what today's edition does not have is
explained from the last that has it. --standard id@edition names the edition.`;

export function addExplain(program: Command, shell: Shell): void {
  program
    .command('explain')
    .description(
      'say what a criterion asks and why, what a topic holds, what a fact or paper is and who reads it',
    )
    .argument('<name>', 'a criterion, a topic or area, the path of a fact, or document:<kind>')
    .option('--as-of <day>', 'the day that is spoken of (default: SOURCE_DATE_EPOCH, else today in UTC)')
    .addOption(
      repeatable(
        '-s, --standard <id@edition>',
        'this edition of a standard, whatever the day; or also look in a pack of your own (.yaml)',
        'none',
      ),
    )
    .option('--all', 'with all examples of a criterion')
    .addOption(new Option('-f, --format <name>', 'print as').choices(['text', 'json']).default('text'))
    .addHelpText('after', help)
    .action((name: string, options: Options) => {
      const standards = readStandards(options.standard.filter(isPack), shell.cwd);
      const view = viewOf({ all: options.all === true }, shell);
      const found = find(name, spokenOf(options, standards, shell));
      shell.out(
        options.format === 'json' ? `${JSON.stringify(found.data, undefined, 2)}\n` : found.text(view),
      );
    });
}

function find(name: string, spoken: Spoken): Found {
  const found =
    criterionNamed(name, spoken) ??
    topicNamed(name, spoken) ??
    paperNamed(name, spoken) ??
    factNamed(name, spoken) ??
    areaNamed(name, spoken);
  if (found !== undefined) return found;
  throw new UserError(
    'unknown-name',
    `nothing is called \`${name}\`${hint(name, knownNames(spoken.standards))}`,
  );
}

const hinted = 6;

/** Names that it stands in as a whole word come before those that are only spelt alike. */
function hint(name: string, known: readonly string[]): string {
  const kind = name.startsWith(papers);
  const word = kind ? name.slice(papers.length) : name;
  const holding = known.filter((one) =>
    one
      .split(/[.:_-]/)
      .join(' ')
      .includes(word.split(/[.:_-]/).join(' ')),
  );
  const roots = holding.filter((one) => !holding.some((other) => one.startsWith(`${other}.`)));
  const near = roots.filter((one) => word.length > 2 && (!kind || one.startsWith(papers)));
  if (near.length > 0) {
    const rest = near.length > hinted ? ` and ${near.length - hinted} more` : '';
    return ` (there is ${near.slice(0, hinted).join(', ')}${rest})`;
  }
  const alike = known.filter((one) => one.startsWith(papers) === kind);
  return hintFor(name, alike) || (kind ? ' (`esg-align explain documents` lists the papers)' : nowhere);
}

const papers = 'document:';
const nowhere =
  ' (`esg-align standards show <id>` lists criteria, `esg-align schema project` holds the facts)';

function knownNames({ editions, topics, documents, catalogue }: Standards): readonly string[] {
  return [
    ...new Set(editions.flatMap((edition) => edition.criteria.map((criterion) => criterion.id))),
    ...topicsIn(topics).map((topic) => topic.id),
    ...(documents.value as KindsOfDocuments).documents.map(({ kind }) => `document:${kind}`),
    ...pathsOf(catalogue).keys(),
  ];
}
