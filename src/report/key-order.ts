import type {
  AlignedArea,
  AlignedSide,
  AlignedTopic,
  Alignment,
  Assessment,
  CommonLimit,
  Credit,
  CriterionRelation,
  EvidenceState,
  Finding,
  GroupCounts,
  ItemFinding,
  Leaf,
  NamedScore,
  PartFinding,
  Score,
  VerdictCounts,
} from '../model/assessment.js';

/** The keys of an object in the order of the schema; lists have the shape of what they hold. */
interface Shape {
  readonly [key: string]: Shape;
}

/** Complete by the types; that the order is the schema's is tested. */
type Of<T> = Readonly<Record<keyof T, Shape>>;

const value: Shape = {};
const credit = { low: value, high: value } satisfies Of<Credit>;

const leaf = {
  path: value,
  why: value,
  observed: value,
  converted: value,
  operator: value,
  limit: value,
  best: value,
  margin: value,
  note: value,
  file: value,
  line: value,
  column: value,
} satisfies Of<Leaf>;

const evidence = { kinds: value, state: value, document: value } satisfies Of<EvidenceState>;

const part = { id: value, verdict: value } satisfies Of<PartFinding>;

const item = {
  id: value,
  verdict: value,
  would_be: value,
  credit: credit,
  from: value,
  parts: part,
  decided_by: leaf,
  evidence: evidence,
  waived: value,
  known: value,
} satisfies Of<ItemFinding>;

const counts = {
  met: value,
  'partly-met': value,
  'not-met': value,
  unknown: value,
  'needs-review': value,
  upcoming: value,
  'not-applicable': value,
} satisfies Of<VerdictCounts>;

const score = {
  declared: value,
  documented: value,
  possible: value,
  coverage: value,
  computed: value,
  after_waivers: value,
  weight: value,
  of: value,
  counts: counts,
} satisfies Of<Score>;

const namedScore = { name: value, score: score } satisfies Of<NamedScore>;

const groups = {
  aligned: value,
  'eu-asks-more': value,
  'kz-asks-more': value,
  'both-fail': value,
  open: value,
  'eu-only': value,
  'kz-only': value,
  upcoming: value,
  'not-applicable': value,
} satisfies Of<GroupCounts>;

const alignedSide = {
  verdict: value,
  declared: value,
  documented: value,
  possible: value,
  criteria: value,
  short: value,
  open: value,
} satisfies Of<AlignedSide>;

const limit = {
  path: value,
  operator: value,
  eu: value,
  kz: value,
  both: value,
  stricter: value,
  observed: value,
} satisfies Of<CommonLimit>;

const relation = {
  eu: value,
  kz: value,
  relation: value,
  ground: value,
  confidence: value,
  computed: value,
  limits: limit,
} satisfies Of<CriterionRelation>;

const alignedTopic = {
  topic: value,
  title: value,
  area: value,
  pillar: value,
  group: value,
  relation: value,
  ground: value,
  declared: value,
  documented: value,
  possible: value,
  eu: alignedSide,
  kz: alignedSide,
  relations: relation,
} satisfies Of<AlignedTopic>;

const alignedArea = {
  area: value,
  title: value,
  pillar: value,
  score: score,
  counts: groups,
} satisfies Of<AlignedArea>;

const alignment = { counts: groups, areas: alignedArea, topics: alignedTopic } satisfies Of<Alignment>;

const finding = {
  criterion: value,
  standard: value,
  edition: value,
  short: value,
  side: value,
  provision: value,
  title: value,
  requires: value,
  topic: value,
  pillar: value,
  severity: value,
  reach: value,
  binds: value,
  verified: value,
  law_read_to: value,
  from: value,
  verdict: value,
  would_be: value,
  credit: credit,
  weight: value,
  parts: part,
  items: item,
  decided_by: leaf,
  evidence: evidence,
  remedy: value,
  effort: value,
  waived: value,
  known: value,
  fingerprint: value,
} satisfies Of<Finding>;

const assessmentShape = {
  schema_version: value,
  tool: { name: value, version: value },
  as_of: value,
  relies_until: value,
  inputs: { role: value, path: value, sha256: value },
  profile: { id: value, revision: value, sha256: value },
  project: { id: value, name: value, country: value, stage: value, reporting_period: value, file: value },
  hypothetical: { path: value, value: value },
  editions: {
    standard: value,
    short: value,
    title: value,
    side: value,
    edition: value,
    read_to: value,
    revision: value,
    sha256: value,
    chosen_by: value,
    criteria: value,
    source: value,
  },
  editions_absent: { standard: value, begins: value },
  strict: value,
  findings: finding,
  counts: {
    met: value,
    'partly-met': value,
    'not-met': value,
    unknown: value,
    'needs-review': value,
    upcoming: value,
    'not-applicable': value,
    by_statement: value,
    overruled: value,
    waived: value,
  },
  scores: {
    law: score,
    benchmark: score,
    aligned: score,
    one_sided: value,
    two_sided: value,
    voluntary: score,
    sides: namedScore,
    pillars: namedScore,
    editions: namedScore,
    topics: namedScore,
    total: score,
  },
  alignment: alignment,
  waivers: {
    criterion: value,
    item: value,
    project: value,
    reason: value,
    approved_by: value,
    approved_on: value,
    expires: value,
    ticket: value,
    risk: value,
    state: value,
    note: value,
    file: value,
    line: value,
    column: value,
  },
  baseline: { as_of: value, until: value, state: value, known: value, fresh: value },
  gate: {
    held: value,
    broken: { reason: value, criterion: value, item: value, verdict: value, message: value },
    accepted: value,
    conditions: { fail_on: value, min_score: value, min_coverage: value, max_unknown: value },
  },
  level: { low: value, high: value, basis: value },
  sensitivity: {
    path: value,
    why: value,
    observed: value,
    note: value,
    alone: value,
    with_others: value,
    criteria: value,
  },
} satisfies Of<Assessment>;

/** The same document with its keys in the order of the schema, whatever order it was built or saved in. */
export function inSchemaOrder(assessment: Assessment): unknown {
  return arranged(assessment, assessmentShape);
}

function arranged(data: unknown, shape: Shape): unknown {
  if (Array.isArray(data)) return data.map((one) => arranged(one, shape));
  if (typeof data !== 'object' || data === null) return data;
  const given = Object.entries(data);
  const known = Object.keys(shape);
  const places = new Map(known.map((key, place) => [key, place]));
  const placeOf = (key: string): number => places.get(key) ?? known.length;
  const sorted = given.toSorted(([a], [b]) => placeOf(a) - placeOf(b));
  return Object.fromEntries(sorted.map(([key, one]) => [key, arranged(one, shape[key] ?? value)]));
}
