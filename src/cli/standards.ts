import type { Edition } from '../editions/edition.js';
import { readEditions, readInFull } from '../editions/read.js';
import { type Fault, readShared, type Shared } from '../editions/shared.js';
import { headIn } from '../editions/whole.js';
import { type Problem, UserError } from '../errors.js';
import { type Catalogue, catalogueOf } from '../facts/catalogue.js';
import { shownPath } from '../load/file.js';
import { shippedStandards } from '../load/standards.js';
import { readYamlFile } from '../load/yaml-file.js';
import { didYouMean } from '../model/did-you-mean.js';
import type { Profile } from '../model/profile.js';
import type { Source } from '../model/source.js';
import { problemsAt } from '../validate/place.js';
import { type SchemaName, schemaNamed, validateAgainst } from '../validate/schema.js';

/** Everything that is judged with: what ships, and packs of the user's own. */
export interface Standards {
  readonly catalogue: Catalogue;
  readonly shared: Shared;
  readonly editions: readonly Edition[];
  /** The files of the editions, in the order of `editionSources`. */
  readonly editionSources: readonly Source[];
  /** Those of them that the user named. */
  readonly own: readonly Source[];
  readonly topics: Source;
  readonly correspondences: Source;
  readonly documents: Source;
  readonly metrics: Source;
  readonly parameters: readonly Source[];
  readonly profiles: readonly Source[];
}

/** Reads what ships, and packs on top of it: a pack takes the place of the shipped edition of the same day. */
export function readStandards(packs: readonly string[], cwd: string): Standards {
  const { catalogue, standards, problems } = tryStandards(packs, cwd);
  if (problems.length > 0) throw new UserError('bad-pack', 'a standards file cannot be used', problems);
  return { catalogue, ...standards };
}

interface Tried {
  readonly catalogue: Catalogue;
  readonly standards: Omit<Standards, 'catalogue'>;
  readonly problems: readonly Problem[];
}

/** What ships does not change while the program runs: read once, however many files or runs there are. */
let shippedAlone: Tried | undefined;

function tryStandards(packs: readonly string[], cwd: string): Tried {
  if (packs.length > 0) return read(packs, cwd);
  shippedAlone ??= read([], cwd);
  return shippedAlone;
}

/** All that is wrong in what ships and in packs, with what could be read; for `standards lint`. */
export function readWhole(packs: readonly string[], cwd: string): Tried {
  return read(packs, cwd, 'in full');
}

interface Base
  extends Pick<Standards, 'shared' | 'topics' | 'correspondences' | 'documents' | 'metrics' | 'parameters'> {
  readonly catalogue: Catalogue;
  readonly shipped: readonly Source[];
  readonly faults: readonly Fault[];
}

/** What packs cannot change: read once too. */
let shippedBase: Base | undefined;

function readBase(): Base {
  const catalogue = catalogueOf(schemaNamed('project'));
  const shipped = shippedStandards();
  const one = (kind: SchemaName): Source => ofKind(kind, shipped)[0] ?? missing(kind);
  const sources = {
    documents: one('documents'),
    metrics: one('metrics'),
    topics: one('topics'),
    correspondences: one('correspondences'),
    parameters: ofKind('parameters', shipped),
  };
  const faults: Fault[] = [];
  const shared = readShared(sources, catalogue, (fault) => void faults.push(fault));
  return { catalogue, shipped, shared, faults, ...sources };
}

function ofKind(kind: SchemaName, shipped: readonly Source[]): readonly Source[] {
  return shipped.filter((source) => kindOf(source) === kind);
}

function read(packs: readonly string[], cwd: string, how: 'when asked' | 'in full' = 'when asked'): Tried {
  shippedBase ??= readBase();
  const { catalogue, shipped, faults: told, ...shared } = shippedBase;
  // However it was named, a pack is read once.
  const paths = new Set(packs.map((path) => shownPath(path, cwd)));
  const loaded = [...paths].map((path) => loadPack(path, cwd));
  const own = loaded.flatMap(({ source }) => source ?? []);
  const taken = own.map(keyOf);
  const faults = [...told];
  let isTold = false;
  const report = (fault: Fault): void => {
    // Editions that ship were checked when the package was built; nothing of them may get lost here unsaid.
    if (isTold) throw new Error(`${fault.source.path}${fault.pointer}: ${fault.message}`);
    faults.push(fault);
  };
  // Whoever writes what ships is told of its form here; who only uses it has got it checked.
  const invalid = how === 'in full' ? shipped.map((source) => validateAgainst(kindOf(source), source)) : [];
  const editionSources = [
    ...shipped.filter(
      (source, index) => kindOf(source) === 'standard' && (invalid[index] ?? []).length === 0,
    ),
    ...own,
  ].filter((source) => own.includes(source) || !taken.includes(keyOf(source)));
  const editions = readEditions(editionSources, shared.shared, report);
  // A pack may be what an edition that ships extends; other standards it cannot touch.
  const touched = own.map(standardIn);
  readInFull(editions.filter(({ standard }) => how === 'in full' || touched.includes(standard)));
  isTold = true;
  const problems = [
    ...invalid.flat(),
    ...loaded.flatMap((one) => one.problems),
    ...[...shipped, ...own].flatMap((source) =>
      problemsAt(
        source,
        faults.filter((fault) => fault.source === source),
      ),
    ),
  ];
  return {
    catalogue,
    standards: { ...shared, editions, editionSources, own, profiles: ofKind('profile', shipped) },
    problems,
  };
}

function missing(kind: string): never {
  throw new Error(`the package ships no ${kind}`);
}

/** A pack that is not valid by schema is told, and not read further. */
function loadPack(path: string, cwd: string): { source?: Source; problems: readonly Problem[] } {
  const { source, problems } = readYamlFile(path, cwd);
  if (source === undefined || problems.length > 0) return { problems };
  const wrong = validateAgainst('standard', source);
  return wrong.length > 0 ? { problems: wrong } : { source, problems: [] };
}

function keyOf(source: Source): string {
  return `${standardIn(source)}@${headIn(source).edition.applies_from}`;
}

function standardIn(source: Source): string {
  return headIn(source).standard.id;
}

/** What a file that ships is, by its place below standards/. */
function kindOf({ path }: Source): SchemaName {
  const [, name = ''] = path.split('/');
  if (name === 'documents.yaml') return 'documents';
  if (name === 'topics.yaml') return 'topics';
  if (name === 'correspondences.yaml') return 'correspondences';
  if (name === 'metrics.yaml') return 'metrics';
  if (name === 'parameters') return 'parameters';
  return name === 'profiles' ? 'profile' : 'standard';
}

/** What each metric is, by its id. */
export function metricTitles({ metrics }: Pick<Standards, 'metrics'>): Readonly<Record<string, string>> {
  const all = (metrics.value as { metrics: readonly { id: string; title?: string }[] }).metrics;
  return Object.fromEntries(all.map(({ id, title }) => [id, title ?? id]));
}

/** The profile of that id. */
export function profileNamed(id: string, { profiles }: Standards): { profile: Profile; source: Source } {
  const source = profiles.find((one) => (one.value as Profile).id === id);
  if (source !== undefined) return { profile: source.value as Profile, source };
  const known = profiles.map((one) => (one.value as Profile).id);
  throw new UserError('unknown-profile', `there is no profile \`${id}\`${hintFor(id, known)}`);
}

/** ` (did you mean …?)`, or the list where it is short. */
export function hintFor(word: string, known: readonly string[]): string {
  const near = didYouMean(word, known);
  if (near !== undefined) return ` (did you mean \`${near}\`?)`;
  return known.length > 0 && known.length <= 12 ? ` (known: ${known.join(', ')})` : '';
}
