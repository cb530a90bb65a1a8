import { parseCondition } from '../conditions/parse.js';
import { parseAge, parseDayNode } from '../conditions/parse-day.js';
import { parseListNode } from '../conditions/parse-list.js';
import { reject, reportUnknown, type Scope } from '../conditions/scope.js';
import type { Condition } from '../conditions/tree.js';
import type { Source } from '../model/source.js';
import type { Criterion as CriterionData, Edition as EditionData } from '../model/standard.js';
import { parseDay } from '../quantity/day.js';
import { isMistake } from '../quantity/mistake.js';
import { checkChanges } from './check-changes.js';
import type { Criterion, Edition, EditionHead, Part } from './edition.js';
import { type ReportFault, readTables, type Shared } from './shared.js';
import { headIn, namesIn, type WholeEdition, wholeEdition } from './whole.js';

/** An edition with what the editions that extend it need of it. */
export interface ParsedEdition {
  readonly edition: Edition;
  readonly library: Shared['library'];
}

/** Reads an edition that is valid by schema, on top of the one it extends; reports every typo in it. */
export function parseEdition(
  source: Source,
  shared: Shared,
  base: ParsedEdition | undefined,
  report: ReportFault,
): ParsedEdition {
  const data = source.value as EditionData;
  const library = libraryOf(data, source, base?.library ?? shared.library, report);
  const scope: Scope = { library, frames: [], report: (misreading) => report({ ...misreading, source }) };
  const whole = wholeEdition(source, base?.edition.whole);
  checkChanges(data, base?.edition.whole, scope);
  const criteria = criteriaOf(whole, base, { shared, scope, report });
  const applies =
    data.applies === undefined && !namesAny(changedIn(data), whole.applies)
      ? base?.edition.applies
      : parseCondition(whole.applies, '/applies', scope);
  const inTerritory = territoryOf(data, scope);
  return { library, edition: { ...headOf(source, report), inTerritory, applies, criteria, whole } };
}

/** What can be said of an edition without reading its criteria; reports days that do not exist. */
export function headOf(source: Source, report: ReportFault): EditionHead {
  const { standard, edition, ...data } = headIn(source);
  const dayAt = (text: string, pointer: string): number | undefined => {
    const day = parseDay(text);
    if (!isMistake(day)) return day.first;
    report({ source, pointer, ...day });
    return undefined;
  };
  const until = edition.until === undefined ? undefined : dayAt(edition.until, '/edition/until');
  return {
    standard: standard.id,
    short: standard.short,
    title: standard.title.en,
    side: standard.jurisdiction,
    appliesFrom: dayAt(edition.applies_from, '/edition/applies_from') ?? 0,
    readTo: data.read_to,
    revision: data.revision,
    clock: data.clock,
    source: data.source.url,
    path: source.path,
    sha256: source.files[0]?.sha256 ?? '',
    ...(until === undefined ? {} : { until }),
  };
}

function libraryOf(
  data: EditionData,
  source: Source,
  base: Shared['library'],
  report: ReportFault,
): Shared['library'] {
  const lists = new Map(base.lists);
  for (const [name, list] of Object.entries(data.lists ?? {})) lists.set(name, list.values);
  const tables = new Map([...base.tables, ...readTables(data.tables, source, report)]);
  return { ...base, lists, tables };
}

function territoryOf(data: EditionData, scope: Scope): Condition | undefined {
  const territory = data.standard.territory;
  if (territory === undefined) return undefined;
  return parseCondition({ fact: 'project.country', one_of: territory }, '/standard/territory', scope);
}

interface Reading {
  readonly shared: Shared;
  readonly scope: Scope;
  readonly report: ReportFault;
}

/** All of it; what was taken over is read anew only where a list or table that it names is another one now. */
function criteriaOf(
  whole: WholeEdition,
  base: ParsedEdition | undefined,
  { shared, scope, report }: Reading,
): readonly Criterion[] {
  const changed = changedIn(whole.data);
  return whole.criteria.flatMap(({ data, source, pointer }) => {
    const inherited =
      source === whole.source ? undefined : base?.edition.criteria.find(({ id }) => id === data.id);
    if (inherited !== undefined && !namesAny(changed, data)) return [inherited];
    const own: Scope = { ...scope, report: (misreading) => report({ ...misreading, source }) };
    return parseCriterion(data, pointer, source.value as EditionData, shared, own) ?? [];
  });
}

/** The lists and tables that are other ones in this edition than in the one it extends. */
function changedIn({ lists = {}, tables = {} }: EditionData): readonly string[] {
  return [
    ...Object.keys(lists).map((name) => `list:${name}`),
    ...Object.keys(tables).map((name) => `table:${name}`),
  ];
}

function namesAny(changed: readonly string[], node: unknown): boolean {
  if (changed.length === 0) return false;
  const names = namesIn(node);
  return changed.some((name) => names.has(name));
}

function parseCriterion(
  raw: CriterionData,
  pointer: string,
  data: EditionData,
  shared: Shared,
  scope: Scope,
): Criterion | undefined {
  checkHeader(raw, pointer, data, shared, scope);
  const list = raw.for === undefined ? undefined : parseListNode(raw.for, `${pointer}/for`, scope);
  if (raw.for !== undefined && list === undefined) return undefined;
  const inner = list?.scope ?? scope;
  const condition = (key: 'binds' | 'applies' | 'where' | 'test', at: Scope): Condition | undefined =>
    raw[key] === undefined ? undefined : parseCondition(raw[key], `${pointer}/${key}`, at);
  const fields = {
    binds: condition('binds', scope),
    where: condition('where', inner),
    applies: condition('applies', inner),
    from: raw.from === undefined ? undefined : parseDayNode(raw.from, `${pointer}/from`, inner),
    staleAfter:
      raw.stale_after === undefined ? undefined : parseAge(raw.stale_after, `${pointer}/stale_after`, scope),
  };
  const test = lazily(() => condition('test', inner));
  const parts = lazily(() =>
    raw.parts === undefined ? undefined : parseParts(raw.parts, `${pointer}/parts`, inner),
  );
  const { provision, title, requires, severity, reach, remedy, topic, pillar } = raw;
  return {
    id: raw.id,
    ...{ provision, title, requires, severity, reach, remedy, topic, pillar },
    verified: raw.verified.how,
    evidence: evidenceOf(raw, pointer, scope),
    ...(raw.effort === undefined ? {} : { effort: raw.effort }),
    ...(list === undefined ? {} : { list: list.node }),
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    get test() {
      return test();
    },
    get parts() {
      return parts();
    },
  };
}

/** Made when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function checkHeader(
  raw: CriterionData,
  pointer: string,
  data: EditionData,
  shared: Shared,
  scope: Scope,
): void {
  const { prefix } = data.standard;
  if (!raw.id.startsWith(`${prefix}.`))
    reject(scope, `${pointer}/id`, `\`${raw.id}\` does not begin with \`${prefix}.\``);
  const topic = shared.topics.get(raw.topic);
  if (topic === undefined)
    reportUnknown(scope, `${pointer}/topic`, 'topic', raw.topic, [...shared.topics.keys()]);
  else if (topic.pillar !== raw.pillar)
    reject(
      scope,
      `${pointer}/pillar`,
      `topic \`${raw.topic}\` belongs to ${topic.pillar}, not to ${raw.pillar}`,
    );
  if (raw.test !== undefined && raw.parts !== undefined)
    reject(scope, `${pointer}/parts`, 'a criterion has a `test` or `parts`, not both');
  if (raw.where !== undefined && raw.for === undefined)
    reject(scope, `${pointer}/where`, '`where` stands beside `for`');
  if (raw.evidence === 'none' && raw.because === undefined)
    reject(scope, `${pointer}/evidence`, 'where no evidence is asked, `because` says why');
}

function parseParts(
  raw: NonNullable<CriterionData['parts']>,
  pointer: string,
  scope: Scope,
): readonly Part[] | undefined {
  const seen = new Set<string>();
  const parts = raw.flatMap((part, index): Part[] => {
    const at = `${pointer}/${index}`;
    if (seen.has(part.id)) reject(scope, `${at}/id`, `two parts with the id \`${part.id}\``);
    seen.add(part.id);
    const test = parseCondition(part.test, `${at}/test`, scope);
    const applies =
      part.applies === undefined ? 'none' : parseCondition(part.applies, `${at}/applies`, scope);
    if (test === undefined || applies === undefined) return [];
    return [{ id: part.id, weight: part.weight ?? 1, test, ...(applies === 'none' ? {} : { applies }) }];
  });
  return parts.length === raw.length ? parts : undefined;
}

function evidenceOf(raw: CriterionData, pointer: string, scope: Scope): readonly (readonly string[])[] {
  if (raw.evidence === 'none') return [];
  const known = scope.library.kinds.map((kind) => kind.kind);
  return raw.evidence.map((one, index) => {
    const kinds = Array.isArray(one) ? one : [one];
    for (const kind of kinds) {
      if (!known.includes(kind))
        reportUnknown(scope, `${pointer}/evidence/${index}`, 'kind of document', kind, known);
    }
    return kinds;
  });
}
