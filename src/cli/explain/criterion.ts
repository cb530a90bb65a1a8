import type { Criterion, Edition } from '../../editions/edition.js';
import { historyOf } from '../../editions/history.js';
import { readsOf, readsOfCondition } from '../../editions/reads.js';
import { UserError } from '../../errors.js';
import { type Entry, pathsOf } from '../../facts/catalogue.js';
import type { KindsOfDocuments } from '../../model/documents.js';
import type { Parameters } from '../../model/parameters.js';
import { formatDay } from '../../quantity/day.js';
import { dimensions } from '../../quantity/unit.js';
import { explainCriterion } from '../../report/explain/criterion.js';
import type { ReadFact, ReadPaper, Reads } from '../../report/explain/reads.js';
import { metricTitles, type Standards } from '../standards.js';
import type { Found, Spoken } from './found.js';

/** The criterion in the edition of the day; where no day was named and that one lacks it, in the last that has it. */
export function criterionNamed(name: string, spoken: Spoken): Found | undefined {
  const { standards, editions, strict } = spoken;
  const homes = standards.editions.filter((edition) => criterionIn(edition, name) !== undefined);
  const last = homes.at(-1);
  if (last === undefined) return undefined;
  const edition = homes.find((one) => editions.includes(one));
  if (edition === undefined && strict) throw notThere(name, homes, spoken);
  return explained(name, edition ?? last, spoken);
}

function criterionIn({ criteria }: Edition, name: string): Criterion | undefined {
  return criteria.find(({ id }) => id === name);
}

function notThere(name: string, homes: readonly Edition[], { day }: Spoken): UserError {
  const days = homes.map(({ appliesFrom }) => formatDay(appliesFrom));
  return new UserError(
    'not-on-that-day',
    `\`${name}\` does not stand in the edition asked for (as of ${formatDay(day)}): it stands in ${days.length === 1 ? 'that' : 'those'} of ${days.join(', ')}`,
  );
}

function explained(name: string, edition: Edition, { standards, day }: Spoken): Found {
  const { whole } = edition;
  const written = whole.criteria.find(({ data }) => data.id === name)?.data;
  const criterion = criterionIn(edition, name);
  if (written === undefined || criterion === undefined) throw new Error(`${name} cannot be read`);
  const same = standards.editions.filter(({ standard }) => standard === edition.standard);
  const next = same.find(({ appliesFrom }) => appliesFrom > edition.appliesFrom)?.appliesFrom;
  const history = historyOf(
    name,
    same.map((one) => one.whole),
  );
  const shared = standards.parameters.map((source) => source.value as Parameters);
  const reads = readsIn(criterion, edition, standards);
  const asOf = formatDay(day);
  const until = next === undefined ? undefined : formatDay(next - 1);
  const subject = {
    ...{ criterion: written, edition: whole.data, reads, history, asOf },
    ...(until === undefined ? {} : { until }),
    ...(whole.applies === undefined ? {} : { applies: whole.applies }),
    lists: Object.assign({}, ...shared.map((one) => one.lists), whole.lists),
    tables: Object.assign({}, ...shared.map((one) => one.tables), whole.tables),
    metrics: metricTitles(standards),
  };
  const { standard, edition: own, read_to, revision, source } = whole.data;
  const act = {
    standard,
    edition: own,
    ...(until === undefined ? {} : { until }),
    read_to,
    revision,
    source,
  };
  return {
    data: { ...written, as_of: asOf, act, reads, history },
    text: (view) => explainCriterion(subject, view),
  };
}

/** Facts in the order of the schema, papers in that of their list. */
function readsIn(criterion: Criterion, { applies }: Edition, { catalogue, documents }: Standards): Reads {
  const read = new Set([...readsOf(criterion), ...(applies === undefined ? [] : readsOfCondition(applies))]);
  const facts = [...pathsOf(catalogue)].flatMap(([path, entry]): readonly ReadFact[] => {
    if (!read.has(path)) return [];
    const { kind, description } = entry;
    const codes = 'codes' in entry && entry.codes !== undefined ? { codes: entry.codes } : {};
    if (kind !== 'quantity') return [{ path, kind, description, ...codes, ...boundaryOf(entry) }];
    const unit = entry.dimension === undefined ? undefined : dimensions[entry.dimension]?.unit;
    const measured = { lasting: entry.lasting, ...(unit === undefined ? {} : { unit }) };
    return [{ path, kind, description, ...measured, ...boundaryOf(entry) }];
  });
  const papers = (documents.value as KindsOfDocuments).documents
    .filter(({ kind }) => read.has(`document:${kind}`))
    .map(({ kind, title, issued_by, expires, subject }): ReadPaper => {
      return { path: `document:${kind}`, title, issued_by, expires, subject };
    });
  return { facts, papers };
}

function boundaryOf(entry: Entry): { readonly boundary?: string } {
  return 'boundary' in entry ? { boundary: entry.boundary } : {};
}
