import { readsOf } from '../../editions/reads.js';
import { topicsIn } from '../../editions/topics.js';
import { type Entry, pathsOf } from '../../facts/catalogue.js';
import type { KindsOfDocuments } from '../../model/documents.js';
import { dimensions } from '../../quantity/unit.js';
import {
  type ExplainedFact,
  explainArea,
  explainFact,
  explainTopic,
  type Reader,
} from '../../report/explain/names.js';
import type { Standards } from '../standards.js';
import type { Found, Spoken } from './found.js';

/** Of each standard the edition that is spoken of: another would name the same criterion again. */
function readersOf({ editions }: Spoken, reads: (paths: ReadonlySet<string>) => boolean): readonly Reader[] {
  const criteria = editions.flatMap((edition) =>
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

export function topicNamed(name: string, spoken: Spoken): Found | undefined {
  const topic = topicsIn(spoken.standards.topics).find(({ id }) => id === name);
  if (topic === undefined) return undefined;
  const criteria = spoken.editions.flatMap(({ short, criteria: own }) =>
    own
      .filter((one) => one.topic === name)
      .map(({ id, provision, title }) => ({ criterion: id, short, provision, title })),
  );
  const { id, title, pillar, area } = topic;
  const data = { id, pillar, area: area.id, area_title: area.title, title, criteria };
  return { data, text: (view) => explainTopic(data, view) };
}

/** The topics of an area or a pillar, with how many criteria of the editions spoken of are about each. */
export function areaNamed(name: string, { standards, editions }: Spoken): Found | undefined {
  const criteria = editions.flatMap((edition) => edition.criteria);
  const below = topicsIn(standards.topics).filter(({ pillar, area }) => pillar === name || area.id === name);
  const topics = below.map(({ id, title }) => ({
    ...{ id, title },
    criteria: criteria.filter(({ topic }) => topic === id).length,
  }));
  // What is called as a pillar may be more than the area of that name.
  const area = below.some(({ pillar }) => pillar === name) ? undefined : below[0]?.area;
  const data = {
    area: name,
    ...(area === undefined ? {} : { title: area.title, pillar: area.pillar }),
    topics,
  };
  return topics.length === 0 ? undefined : { data, text: (view) => explainArea(data, view) };
}

export function paperNamed(name: string, spoken: Spoken): Found | undefined {
  const kind = name.replace(/^document:/, '').replace(/ for .*$/, '');
  const paper = (spoken.standards.documents.value as KindsOfDocuments).documents.find(
    (one) => one.kind === kind,
  );
  if (paper === undefined) return undefined;
  const readBy = readersOf(spoken, (paths) => paths.has(`document:${kind}`));
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
export function factNamed(name: string, spoken: Spoken): Found | undefined {
  const paths = pathsOf(spoken.standards.catalogue);
  const path = [...paths.keys()].find((pattern) => matches(pattern, name));
  const entry = path === undefined ? undefined : paths.get(path);
  if (path === undefined || entry === undefined) return undefined;
  const readBy = readersOf(spoken, (reads) =>
    [...reads].some((one) => one === path || one.startsWith(`${path}.`)),
  );
  const fact = path === 'documents' ? registerOf(entry, spoken.standards) : factOf(path, entry, readBy);
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
