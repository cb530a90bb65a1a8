import type { Source } from '../model/source.js';
import type { Criterion as CriterionData, Edition as EditionData } from '../model/standard.js';
import { missingIn } from './one-less.js';
import type { Fault } from './shared.js';

type Report = (pointer: string, message: string, hint?: string) => void;

/** What is allowed by the format but does an edition no good; in the order of the file. */
export function lintEdition(source: Source): readonly Fault[] {
  const faults: Fault[] = [];
  const report: Report = (pointer, message, hint) =>
    void faults.push({ source, pointer, message, ...(hint === undefined ? {} : { hint }) });
  const data = source.value as EditionData;
  lintSeverity(data, report);
  lintUnused(data, report);
  lintFilings(data, report);
  for (const key of ['criteria', 'add', 'replace'] as const) {
    for (const [index, criterion] of (data[key] ?? []).entries()) {
      lintCriterion(criterion, `/${key}/${index}`, report);
    }
  }
  data.excluded?.forEach(({ reason }, index) => {
    if (reason.trim().length < 15) report(`/excluded/${index}/reason`, 'the reason says too little');
  });
  return faults;
}

const mostCritical = 0.15;

function lintSeverity({ criteria = [] }: EditionData, report: Report): void {
  const critical = criteria.filter((criterion) => criterion.severity === 'critical');
  if (critical.length > 1 && critical.length / criteria.length > mostCritical) {
    report(
      '/criteria',
      `${critical.length} of ${criteria.length} criteria are critical: more than 15 %`,
      'critical is only what the act itself forbids to do without',
    );
  }
  for (const criterion of critical) {
    if (criterion.verified.how !== 'text')
      report(
        `/criteria/${criteria.indexOf(criterion)}/severity`,
        'critical is only what was verified in the text',
      );
  }
}

/** The report of the next period is a further paper: what asks for any paper of the kind would change its mind. */
function lintFilings(data: EditionData, report: Report): void {
  const asked = { document: new Set<string>(), filed: new Set<string>() };
  const collect = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(collect);
    else if (typeof node === 'object' && node !== null) {
      const { document, filed } = node as Node;
      if (typeof document === 'string') asked.document.add(document);
      if (typeof filed === 'string') asked.filed.add(filed);
      Object.values(node).forEach(collect);
    }
  };
  for (const key of ['criteria', 'add', 'replace'] as const) {
    for (const { examples: _, ...criterion } of data[key] ?? []) collect(criterion);
  }
  for (const kind of [...asked.filed].filter((one) => asked.document.has(one))) {
    report(
      '',
      `\`${kind}\` is asked both by \`document\` and by \`filed\``,
      'use a kind of its own for what is filed every period',
    );
  }
}

/** A list or table that nothing names is dead, or a typo elsewhere. */
function lintUnused(data: EditionData, report: Report): void {
  const named = new Set<string>();
  const collect = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(collect);
    else if (typeof node === 'object' && node !== null) {
      for (const [key, value] of Object.entries(node)) {
        if ((key === 'list' || key === 'table') && typeof value === 'string') named.add(`${key}:${value}`);
        collect(value);
      }
    }
  };
  collect([data.criteria, data.add, data.replace, data.applies, data.standard]);
  for (const name of Object.keys(data.lists ?? {}))
    if (!named.has(`list:${name}`))
      report(`/lists/${name}`, `nothing reads the list \`${name}\``, 'take it out');
  for (const name of Object.keys(data.tables ?? {}))
    if (!named.has(`table:${name}`))
      report(`/tables/${name}`, `nothing reads the table \`${name}\``, 'take it out');
}

function lintCriterion(criterion: CriterionData, pointer: string, report: Report): void {
  lintExamples(criterion, pointer, report);
  lintCondition(criterion.test, `${pointer}/test`, false, report);
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
  const judged = test !== undefined || parts !== undefined;
  const needed = [
    ...(judged ? (['met', 'not-met', 'unknown'] as const) : (['needs-review'] as const)),
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
