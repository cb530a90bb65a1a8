import type { Source } from '../model/source.js';
import type { Criterion as CriterionData, Edition as EditionData } from '../model/standard.js';
import { formatDay } from '../quantity/day.js';
import type { Edition } from './edition.js';
import { missingIn } from './one-less.js';
import type { Fault } from './shared.js';
import { topicsIn } from './topics.js';
import { namesIn, type WholeEdition, wholeEdition } from './whole.js';

type Report = (pointer: string, message: string, hint?: string) => void;

/** What is allowed by the format but does an edition no good; in the order of the file. */
export function lintEdition(
  source: Source,
  whole: WholeEdition = wholeEdition(source, undefined),
  heirs: readonly WholeEdition[] = [],
): readonly Fault[] {
  const faults: Fault[] = [];
  const report: Report = (pointer, message, hint) =>
    void faults.push({ source, pointer, message, ...(hint === undefined ? {} : { hint }) });
  const data = source.value as EditionData;
  // Of an edition whose base cannot be read nothing is known in full.
  if (data.extends === undefined || whole.base !== undefined) {
    lintSeverity(whole, report);
    lintUnused(whole, heirs, report);
  }
  lintFilings(whole, report);
  lintChanges(whole, report);
  for (const key of ['criteria', 'add', 'replace'] as const) {
    for (const [index, criterion] of (data[key] ?? []).entries()) {
      lintCriterion(criterion, `/${key}/${index}`, report);
    }
  }
  lintExcluded(whole, report);
  return faults;
}

/** What no edition shows alone: one day has one edition of a standard, from its first day to its last without a hole. */
export function lintNeighbours(
  { whole, standard, until }: Edition,
  all: readonly Edition[],
): readonly Fault[] {
  const { source } = whole;
  const own = all.filter((one) => one.standard === standard);
  const at = own.findIndex((one) => one.whole === whole);
  const next = own[at + 1];
  const faults: Fault[] = [];
  const report = (pointer: string, message: string, hint: string): void =>
    void faults.push({ source, pointer, message, hint });
  if (next !== undefined && until !== undefined && until + 1 !== next.appliesFrom) {
    report(
      '/edition/until',
      until < next.appliesFrom
        ? `no edition of ${standard} applies from ${formatDay(until + 1)} to ${formatDay(next.appliesFrom - 1)}`
        : `the next edition of ${standard} begins on ${formatDay(next.appliesFrom)}, before this one ends`,
      'leave `until` out where another edition follows',
    );
  }
  const [first = whole] = own.map((one) => one.whole);
  const { standard: head, clock } = whole.data;
  for (const key of ['prefix', 'short', 'jurisdiction', 'kind'] as const) {
    if (head[key] !== first.data.standard[key])
      report(
        `/standard/${key}`,
        `\`${head[key]}\` here, \`${first.data.standard[key]}\` in the first edition`,
        'one standard has one',
      );
  }
  if (clock !== first.data.clock)
    report(
      '/clock',
      `\`${clock}\` here, \`${first.data.clock}\` in the first edition`,
      'one standard has one',
    );
  return faults;
}

/** A topic that nothing is about is left over from a criterion that is gone, or a typo away from one. */
export function lintTopics(source: Source, editions: readonly Edition[]): readonly Fault[] {
  const used = new Set(editions.flatMap(({ criteria }) => criteria.map(({ topic }) => topic)));
  return topicsIn(source).flatMap(({ id, pointer, ownPillar, area }) => [
    ...(used.has(id)
      ? []
      : [{ source, pointer, message: `no criterion is about \`${id}\``, hint: 'take it out' }]),
    ...(ownPillar === area.pillar
      ? [{ source, pointer: `${pointer}/pillar`, message: 'the area has this pillar', hint: 'take it out' }]
      : []),
  ]);
}

const mostCritical = 0.15;

/** The share is that of the whole edition; what was taken over was linted where it is written. */
function lintSeverity({ criteria, source, data }: WholeEdition, report: Report): void {
  const critical = criteria.filter((one) => one.data.severity === 'critical');
  if (critical.length > 1 && critical.length / criteria.length > mostCritical) {
    report(
      data.extends === undefined ? '/criteria' : '',
      `${critical.length} of ${criteria.length} criteria are critical: more than 15 %`,
      'critical is only what the act itself forbids to do without',
    );
  }
  for (const one of critical) {
    if (one.source === source && one.data.verified.how !== 'text')
      report(`${one.pointer}/severity`, 'critical is only what was verified in the text');
  }
}

/** The report of the next period is a further paper: what asks for any paper of the kind would change its mind. */
function lintFilings({ criteria, source }: WholeEdition, report: Report): void {
  const asked = { document: new Set<string>(), filed: new Set<string>() };
  const own = new Set<string>();
  const collect = (node: unknown, isOwn: boolean): void => {
    if (Array.isArray(node)) for (const one of node) collect(one, isOwn);
    else if (typeof node === 'object' && node !== null) {
      const { document, filed } = node as Node;
      if (typeof document === 'string') asked.document.add(document);
      if (typeof filed === 'string') asked.filed.add(filed);
      if (isOwn) for (const kind of [document, filed]) if (typeof kind === 'string') own.add(kind);
      for (const one of Object.values(node)) collect(one, isOwn);
    }
  };
  for (const one of criteria) {
    const { examples: _, ...criterion } = one.data;
    collect(criterion, one.source === source);
  }
  for (const kind of [...asked.filed].filter((one) => asked.document.has(one) && own.has(one))) {
    report(
      '',
      `\`${kind}\` is asked both by \`document\` and by \`filed\``,
      'use a kind of its own for what is filed every period',
    );
  }
}

/** A list or table that nothing names is dead, or a typo elsewhere; editions that extend this one may name it. */
function lintUnused(
  { data, criteria, applies }: WholeEdition,
  heirs: readonly WholeEdition[],
  report: Report,
): void {
  const readers = [criteria, ...heirs.map((heir) => heir.criteria)].flat().map((one) => one.data);
  const named = namesIn([readers, applies, data.standard, data.lists, data.tables]);
  for (const kind of ['list', 'table'] as const) {
    for (const name of Object.keys(data[`${kind}s`] ?? {}))
      if (!named.has(`${kind}:${name}`))
        report(`/${kind}s/${name}`, `nothing reads the ${kind} \`${name}\``, 'take it out');
  }
}

/** What changes nothing hides what does. */
function lintChanges({ data, base }: WholeEdition, report: Report): void {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  for (const [index, criterion] of (data.replace ?? []).entries()) {
    const before = base?.criteria.find((one) => one.data.id === criterion.id);
    if (same(before?.data, criterion))
      report(`/replace/${index}`, `\`${criterion.id}\` is replaced by itself`, 'take it out');
  }
  for (const kind of ['lists', 'tables'] as const) {
    for (const [name, value] of Object.entries(data[kind] ?? {}))
      if (same(base?.[kind][name], value))
        report(`/${kind}/${name}`, `\`${name}\` is what it was in the edition extended`, 'take it out');
  }
}

/** What is left out has a reason, stands once, and is asked by no criterion. */
function lintExcluded({ data, base, criteria }: WholeEdition, report: Report): void {
  const seen = new Set<string>();
  for (const [index, { provision, reason }] of (data.excluded ?? []).entries()) {
    const at = `/excluded/${index}`;
    if (reason.trim().length < 15) report(`${at}/reason`, 'the reason says too little');
    if (seen.has(provision)) report(`${at}/provision`, `\`${provision}\` is left out twice`);
    seen.add(provision);
    const asked = criteria.find((one) => one.data.provision === provision);
    if (asked !== undefined)
      report(`${at}/provision`, `left out, but \`${asked.data.id}\` asks it`, 'take one of them out');
    if (base?.excluded.some((one) => one.provision === provision && one.reason === reason))
      report(at, `\`${provision}\` is left out in the edition extended already`, 'take it out');
  }
}

function lintCriterion(criterion: CriterionData, pointer: string, report: Report): void {
  lintExamples(criterion, pointer, report);
  lintCondition(criterion.test, `${pointer}/test`, false, report);
  const { examples: _, ...rest } = criterion;
  lintKnown(rest, pointer, false, report);
  for (const [index, part] of (criterion.parts ?? []).entries()) {
    lintCondition(part.test, `${pointer}/parts/${index}/test`, false, report);
  }
  if (
    criterion.reach !== 'direct' &&
    criterion.reach !== 'voluntary' &&
    criterion.severity === 'critical' &&
    criterion.binds === undefined &&
    criterion.reach !== 'eligibility'
  ) {
    report(
      `${pointer}/severity`,
      'critical, but it never binds',
      'say by `binds` when it is law, or lower the severity',
    );
  }
}

/** Verdicts that the examples must show. */
function lintExamples(
  { examples, test, parts, applies, for: list, from }: CriterionData,
  pointer: string,
  report: Report,
): void {
  const shown = new Set(examples.map((example) => example.gives));
  // What begins on no day that is known has never been anything but upcoming.
  const waits = from === 'not-yet';
  const judged = !waits && (test !== undefined || parts !== undefined);
  const needed = [
    ...(waits ? (['upcoming'] as const) : []),
    ...(judged ? (['met', 'not-met', 'unknown'] as const) : waits ? [] : (['needs-review'] as const)),
    ...(applies !== undefined || list !== undefined ? (['not-applicable'] as const) : []),
    ...(typeof from === 'string' && judged ? (['upcoming'] as const) : []),
  ];
  const lacking = needed.filter((verdict) => !shown.has(verdict));
  if (lacking.length > 0) report(`${pointer}/examples`, `no example gives ${lacking.join(', ')}`);
  if (
    judged &&
    !lacking.includes('met') &&
    !lacking.includes('unknown') &&
    !examples.some((one) => one.gives === 'unknown' && isOneLess(one, examples))
  ) {
    report(
      `${pointer}/examples`,
      'no unknown example lacks exactly one fact of a met one',
      'take one fact, item or paper out of a met example',
    );
  }
}

type Example = CriterionData['examples'][number];

function isOneLess(unknown: Example, examples: readonly Example[]): boolean {
  return examples.some(
    (one) => one.gives === 'met' && one.as_of === unknown.as_of && missingIn(one.given, unknown.given) === 1,
  );
}

type Node = Readonly<Record<string, unknown>>;

/** `each` over nothing is true, so something beside it must ask that there is one; a paper of no status may be a draft. */
function lintCondition(raw: unknown, pointer: string, counted: boolean, report: Report): void {
  if (typeof raw !== 'object' || raw === null) return;
  const node = raw as Node;
  if (typeof node.each === 'string' && !counted) {
    report(
      pointer,
      `\`each: ${node.each}\` is true of an empty list`,
      '`count: …, at_least: 1` beside it asks that there is one; what may lawfully be none is asked with `for`',
    );
  }
  if (node.document !== undefined && node.status === undefined && node.valid === undefined) {
    report(pointer, `\`document: ${String(node.document)}\` asks neither status nor valid: a draft would do`);
  }
  const parts = Array.isArray(node.all) ? (node.all as readonly Node[]) : [];
  const counts = parts.some((part) => part.count !== undefined || part.some !== undefined);
  for (const [index, part] of parts.entries()) lintCondition(part, `${pointer}/all/${index}`, counts, report);
  const alternatives: readonly unknown[] = Array.isArray(node.any) ? node.any : [];
  for (const [index, part] of alternatives.entries())
    lintCondition(part, `${pointer}/any/${index}`, false, report);
  for (const key of ['not', 'test'] as const)
    lintCondition(node[key], `${pointer}/${key}`, key === 'test', report);
  if (Array.isArray(node.cases)) {
    (node.cases as readonly Node[]).forEach((branch, index) => {
      lintCondition(branch.test ?? branch.otherwise, `${pointer}/cases/${index}`, false, report);
    });
  }
}

/** Where these stand, `known` lets off what was only not disclosed or not measured. */
const lettingOff = ['applies', 'binds', 'where', 'when', 'not'];

function lintKnown(raw: unknown, pointer: string, letsOff: boolean, report: Report): void {
  if (typeof raw !== 'object' || raw === null) return;
  for (const [key, inner] of Object.entries(raw)) {
    if (key === 'known' && letsOff)
      report(
        pointer,
        '`known` is false of what is not disclosed or not measured too, and here that lets the project off',
        'ask `exists: true`',
      );
    else lintKnown(inner, `${pointer}/${key}`, letsOff || lettingOff.includes(key), report);
  }
}
