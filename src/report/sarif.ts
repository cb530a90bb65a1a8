import { UserError } from '../errors.js';
import type { Assessment, Finding, Input } from '../model/assessment.js';
import { safeJson } from './escape.js';
import { hasFile } from './finding-place.js';
import { hypotheticalNote } from './hypothetical.js';
import { numbered } from './numbered.js';
import { openFindings, openReviews, waivedGaps } from './open-findings.js';
import { plainData, plainHead } from './plain-data.js';
import type { Reporter } from './reporter.js';
import { type Placed, resultOf, root } from './sarif/result.js';
import { ruleOf } from './sarif/rule.js';
import { uriOf } from './sarif/text.js';
import { counted, gateSentence, gateWord, levelShort } from './text.js';

/**
 * SARIF 2.1.0 (OASIS), within what GitHub's code scanning accepts: at most 20 runs in a file and 25,000 results in
 * it, of which it keeps 5,000 of a run; every result with a place; a message, a description and a fingerprint.
 * What is above that is left out from the end, the worst stays, and the run says how many.
 */
const mostRuns = 20;
const mostResults = 25_000;
const keptOfRun = 5_000;

export const sarif: Reporter = {
  render: (documents) => {
    for (const { project } of documents) checkFile(project);
    const groups = documents.length <= mostRuns ? documents.map((one) => [one]) : [documents];
    const most = Math.min(keptOfRun, Math.floor(mostResults / Math.max(1, groups.length)));
    const categories = numbered(groups.map(categoryOf), '-');
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: groups.map((group, index) => runOf(group, `${categories[index]}/`, most)),
    };
    return `${safeJson(JSON.stringify(log, null, 2))}\n`;
  },
};

/** Without a path no platform can show a place, and one result without rejects the whole file. */
function checkFile(project: Assessment['project']): void {
  if (hasFile(project)) return;
  throw new UserError(
    'no-path',
    'sarif shows each gap at a line of a file, and standard input is none: write the project to a file and name that',
  );
}

/**
 * A later upload of one category takes the place of the earlier. So it names what stays the same from run to run: the
 * standard or the side, where only one was judged, and the project; no edition, or its alerts would stay for ever.
 */
function categoryOf(group: readonly Assessment[]): string {
  const editions = group.flatMap((one) => one.editions);
  const standards = new Set(editions.map(({ standard }) => standard));
  const sides = new Set(editions.map(({ side }) => side));
  const scope = standards.size === 1 ? [...standards] : sides.size === 1 ? [...sides] : [];
  const [only, ...others] = group;
  const project = only !== undefined && others.length === 0 ? [only.project.id] : [];
  return ['esg-align', ...scope, ...project].map(encodeSegment).join('/');
}

function encodeSegment(text: string): string {
  return uriOf(text.replaceAll('/', '-'));
}

function runOf(group: readonly Assessment[], id: string, most: number): Record<string, unknown> {
  const open = worstFirst(group);
  const kept = open.slice(0, most);
  const rules = new Map<string, { readonly index: number; readonly rule: Record<string, unknown> }>();
  const indexOf = (finding: Finding, assessment: Assessment): number => {
    const known = rules.get(finding.criterion);
    if (known !== undefined) return known.index;
    const rule = ruleOf(plainData(finding), plainData(assessment.editions));
    rules.set(finding.criterion, { index: rules.size, rule });
    return rules.size - 1;
  };
  const fingerprints = numbered(
    kept.map(({ finding }) => plainData(finding.fingerprint)),
    ':',
  );
  const results = kept.map((one, index) =>
    resultOf(one, indexOf(one.finding, one.assessment), fingerprints[index] ?? ''),
  );
  const [first] = group;
  return {
    tool: {
      driver: {
        name: 'esg-align',
        ...(first === undefined ? {} : { semanticVersion: plainData(first.tool.version) }),
        rules: [...rules.values()].map(({ rule }) => rule),
      },
    },
    automationDetails: { id },
    invocations: [{ executionSuccessful: true, ...cutNotice(open.length - kept.length) }],
    originalUriBaseIds: { [root]: { description: { text: 'The folder in which esg-align was run.' } } },
    artifacts: artifactsOf(group.flatMap(({ inputs }) => inputs)),
    columnKind: 'utf16CodeUnits',
    results,
    properties: { projects: group.map(projectProperties), left_out: open.length - kept.length },
  };
}

/** Of several projects the errors of all come first. */
function worstFirst(group: readonly Assessment[]): readonly Placed[] {
  const levels = ['error', 'warning', 'note'];
  return group
    .flatMap((assessment) => openFindings(assessment).map((one) => ({ ...one, assessment })))
    .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

function cutNotice(left: number): Record<string, unknown> {
  if (left === 0) return {};
  const text = `${counted(left, 'gap')} left out, the least of all: a run has room for no more. The json report has every one.`;
  return { toolExecutionNotifications: [{ level: 'warning', message: { text } }] };
}

/** The project's own files, each once. */
function artifactsOf(inputs: readonly Input[]): readonly Record<string, unknown>[] {
  const own = inputs.filter(({ role }) => role === 'project' || role === 'include');
  const files = new Map(own.map(({ path, sha256 }) => [path, sha256]));
  return [...files].map(([path, sha256]) => ({
    location: { uri: uriOf(path), uriBaseId: root },
    hashes: { 'sha-256': plainData(sha256) },
  }));
}

/** In this order whatever the document was saved in. */
const countKeys = [
  'met',
  'partly-met',
  'not-met',
  'unknown',
  'needs-review',
  'upcoming',
  'not-applicable',
  'by_statement',
  'overruled',
  'waived',
] as const;

/** What no result says: the day, the gate, how much was judged, and what was accepted. */
function projectProperties(assessment: Assessment): Record<string, unknown> {
  const shown = plainHead(assessment);
  const { project, as_of, relies_until, counts, gate, level, scores, editions } = shown;
  const supposed = hypotheticalNote(assessment);
  return {
    id: project.id,
    name: project.name,
    file: project.file,
    as_of,
    relies_until,
    ...(supposed === '' ? {} : { hypothetical: supposed }),
    gate: `${gateWord(gate.held)}: ${gateSentence(shown)}`,
    level: levelShort(level),
    scores: { law: shares(scores.law), benchmark: shares(scores.benchmark), aligned: shares(scores.aligned) },
    counts: Object.fromEntries(countKeys.map((key) => [key, counts[key]])),
    waived: waivedGaps(assessment),
    needs_review: openReviews(assessment).length,
    editions: editions.map(({ standard, edition, read_to, revision }) => ({
      standard,
      edition,
      read_to,
      revision,
    })),
  };
}

function shares({
  declared,
  documented,
  possible,
  coverage,
}: Assessment['scores']['law']): Record<string, number | null> {
  return { declared, documented, possible, coverage };
}
