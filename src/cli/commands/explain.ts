import { type Command, Option } from 'commander';
import { readsOf } from '../../editions/reads.js';
import { UserError } from '../../errors.js';
import { type Entry, pathsOf } from '../../facts/catalogue.js';
import type { KindsOfDocuments } from '../../model/documents.js';
import type { Parameters } from '../../model/parameters.js';
import type { Criterion as CriterionData, Edition as EditionData } from '../../model/standard.js';
import type { Topics } from '../../model/topics.js';
import { dimensions } from '../../quantity/unit.js';
import { explainCriterion } from '../../report/explain.js';
import { type ExplainedFact, explainFact, explainTopic, type Reader } from '../../report/explain-names.js';
import { repeatable } from '../options.js';
import { isPack } from '../pins.js';
import type { Shell } from '../shell.js';
import { hintFor, readStandards, type Standards } from '../standards.js';
import { viewOf } from '../view.js';

interface Options {
  readonly format: 'text' | 'json';
  readonly standard: readonly string[];
  readonly all?: boolean;
}

const help = `
Examples:
  esg-align explain eu.crma.strategic-material
  esg-align explain waste.material-recovery
  esg-align explain environment.waste.facilities.*.status
  esg-align explain document:feasibility-study`;

export function addExplain(program: Command, shell: Shell): void {
  program
    .command('explain')
    .description(
      'say what a criterion asks and why, what a topic holds, what a fact or paper is and who reads it',
    )
    .argument('<name>', 'a criterion, a topic, the path of a fact, or document:<kind>')
    .addOption(repeatable('-s, --standard <pack>', 'also look in this edition of your own (.yaml)', 'none'))
    .option('--all', 'with the examples of a criterion')
    .addOption(new Option('-f, --format <name>', 'print as').choices(['text', 'json']).default('text'))
    .addHelpText('after', help)
    .action((name: string, options: Options) => {
      const standards = readStandards(options.standard.filter(isPack), shell.cwd);
      const view = viewOf({ all: options.all === true }, shell);
      const found = find(name, standards);
      shell.out(
        options.format === 'json' ? `${JSON.stringify(found.data, undefined, 2)}\n` : found.text(view),
      );
    });
}

interface Found {
  readonly data: unknown;
  readonly text: (view: ReturnType<typeof viewOf>) => string;
}

function find(name: string, standards: Standards): Found {
  const found =
    criterionNamed(name, standards) ??
    topicNamed(name, standards) ??
    paperNamed(name, standards) ??
    factNamed(name, standards);
  if (found !== undefined) return found;
  throw new UserError('unknown-name', `nothing is called \`${name}\`${hintFor(name, knownNames(standards))}`);
}

function knownNames({ editions, topics, documents, catalogue }: Standards): readonly string[] {
  return [
    ...editions.flatMap((edition) => edition.criteria.map((criterion) => criterion.id)),
    ...(topics.value as Topics).topics.map((topic) => topic.id),
    ...(documents.value as KindsOfDocuments).documents.map(({ kind }) => `document:${kind}`),
    ...pathsOf(catalogue).keys(),
  ];
}

/** The criterion in the latest edition that has it. */
function criterionNamed(name: string, { editionSources, parameters, metrics }: Standards): Found | undefined {
  const homes = editionSources.flatMap((source) => {
    const edition = source.value as EditionData;
    const own = [...(edition.criteria ?? []), ...(edition.add ?? []), ...(edition.replace ?? [])];
    return own.flatMap((criterion): { criterion: CriterionData; edition: EditionData }[] =>
      criterion.id === name ? [{ criterion, edition }] : [],
    );
  });
  const found = homes.toSorted((a, b) =>
    a.edition.edition.applies_from < b.edition.edition.applies_from ? 1 : -1,
  )[0];
  if (found === undefined) return undefined;
  const shared = parameters.map((source) => source.value as Parameters);
  const subject = {
    ...found,
    lists: Object.assign({}, ...shared.map((one) => one.lists), found.edition.lists),
    tables: Object.assign({}, ...shared.map((one) => one.tables), found.edition.tables),
    metrics: Object.fromEntries(
      (metrics.value as { metrics: readonly { id: string; title?: string }[] }).metrics.map(
        ({ id, title }) => [id, title ?? id],
      ),
    ),
  };
  return { data: found.criterion, text: (view) => explainCriterion(subject, view) };
}

function readersOf(standards: Standards, reads: (paths: ReadonlySet<string>) => boolean): readonly Reader[] {
  const criteria = standards.editions.flatMap((edition) =>
    edition.criteria.map((criterion) => ({ criterion, short: edition.short })),
  );
  return criteria
    .filter(({ criterion }) => reads(readsOf(criterion)))
    .map(({ criterion, short }) => ({
      criterion: criterion.id,
      short,
      provision: criterion.provision,
      title: criterion.title,
    }));
}

function topicNamed(name: string, standards: Standards): Found | undefined {
  const topic = (standards.topics.value as Topics).topics.find(({ id }) => id === name);
  if (topic === undefined) return undefined;
  const criteria = standards.editions.flatMap(({ short, criteria: own }) =>
    own
      .filter((one) => one.topic === name)
      .map(({ id, provision, title }) => ({ criterion: id, short, provision, title })),
  );
  const data = { ...topic, criteria };
  return { data, text: (view) => explainTopic(data, view) };
}

function paperNamed(name: string, standards: Standards): Found | undefined {
  const kind = name.replace(/^document:/, '').replace(/ for .*$/, '');
  const paper = (standards.documents.value as KindsOfDocuments).documents.find((one) => one.kind === kind);
  if (paper === undefined) return undefined;
  const readBy = readersOf(standards, (paths) => paths.has(`document:${kind}`));
  const fields = Object.entries(paper.contains ?? {}).map(([key, description]) => ({
    name: key,
    kind: 'key of contains',
    description,
  }));
  const expires = { yes: 'it expires', no: 'it does not expire', may: 'it may expire' }[paper.expires];
  const subject =
    paper.subject === 'each' ? 'registered with `covers`, item by item' : 'speaks of the whole project';
  const titles = `${paper.title.en} (${paper.title.ru}; ${paper.title.kk})`;
  const fact: ExplainedFact = {
    path: `document:${kind}`,
    kind: `paper from ${paper.issued_by}; ${expires}; ${subject}`,
    description: titles,
    fields,
    readBy,
  };
  return { data: { ...paper, read_by: readBy }, text: (view) => explainFact(fact, view) };
}

/** An id of an item in the path stands for any item. */
function factNamed(name: string, standards: Standards): Found | undefined {
  const paths = pathsOf(standards.catalogue);
  const path = [...paths.keys()].find((pattern) => matches(pattern, name));
  const entry = path === undefined ? undefined : paths.get(path);
  if (path === undefined || entry === undefined) return undefined;
  const readBy = readersOf(standards, (reads) =>
    [...reads].some((one) => one === path || one.startsWith(`${path}.`)),
  );
  const fact = path === 'documents' ? registerOf(entry, standards) : factOf(path, entry, readBy);
  return { data: fact, text: (view) => explainFact(fact, view) };
}

/** The register of documents holds papers of a closed list of kinds. */
function registerOf({ description }: Entry, { documents }: Standards): ExplainedFact {
  const fields = (documents.value as KindsOfDocuments).documents.map(({ kind, title }) => ({
    name: kind,
    kind: 'kind',
    description: title.en,
  }));
  return { path: 'documents', kind: 'register of papers', description, fields, readBy: [] };
}

function matches(pattern: string, name: string): boolean {
  const parts = pattern.split('.');
  const given = name.split('.');
  return parts.length === given.length && parts.every((part, index) => part === '*' || part === given[index]);
}

function factOf(path: string, entry: Entry, readBy: readonly Reader[]): ExplainedFact {
  const base = { path, kind: entry.kind, description: entry.description, readBy };
  if (entry.kind === 'section' || entry.kind === 'inventory') {
    return {
      ...base,
      fields: [...entry.fields].map(([name, field]) => ({
        name,
        kind: field.kind,
        description: field.description,
      })),
    };
  }
  if (entry.kind === 'figures' || entry.kind === 'plain') return base;
  const dimension = entry.dimension === undefined ? undefined : dimensions[entry.dimension];
  return {
    ...base,
    boundary: entry.boundary,
    lasting: entry.lasting,
    ...(dimension === undefined
      ? {}
      : { dimension: dimension.title, examples: [`35 ${dimension.unit}`, `"< 35 ${dimension.unit}"`] }),
    ...(entry.codes === undefined ? {} : { codes: entry.codes }),
  };
}
