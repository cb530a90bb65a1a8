import type { Assessment, Finding } from '../model/assessment.js';
import { citation } from '../model/citation.js';
import type { Comparison, Moved, Step, StepKind } from '../model/comparison.js';
import { hypotheticalNote } from './hypothetical.js';
import { hang } from './layout.js';
import { plainData } from './plain-data.js';
import type { View } from './reporter.js';
import { dimmed, heading, painted, type Sheet, sheetOf } from './sheet.js';
import { leaves } from './table/finding.js';
import { counted, percent, scoreSentence, verdictWords, words } from './text.js';

const kinds: readonly { readonly kind: StepKind; readonly title: string }[] = [
  { kind: 'new', title: 'new' },
  { kind: 'worse', title: 'worse' },
  { kind: 'better', title: 'better, not closed' },
  { kind: 'closed', title: 'closed' },
  { kind: 'gone', title: 'asked no more' },
  { kind: 'open', title: 'open as before' },
];

/** Gaps that are only counted unless everything is asked for. */
const counting: ReadonlySet<StepKind> = new Set(['open']);

/** Two assessments of one project: the scores first, then what is new, worse, better and closed. */
export function renderComparison(given: Comparison, view: View): string {
  const sheet = sheetOf(view);
  const comparison = plainData(given);
  const { project, as_of, file, hypothetical = {}, editions, scores, gate, steps } = comparison;
  const line = (label: string, text: string): readonly string[] => hang(label, text, sheet.width, 10);
  const whatIf = (sets: Assessment['hypothetical'] = []): readonly string[] =>
    sets.length === 0 ? [] : line('', hypotheticalNote({ hypothetical: sets }));
  const lines = [
    ...line('project', `${project.name} (${project.id})`),
    ...line('before', `${file.before}, as of ${as_of.before}`),
    ...whatIf(hypothetical.before),
    ...line('after', `${file.after}, as of ${as_of.after}`),
    ...whatIf(hypothetical.after),
    ...editions.flatMap((one, index) =>
      line(
        index === 0 ? 'law' : '',
        `${one.standard}: ${one.before ?? 'not judged'}, now ${one.after ?? 'not judged'}`,
      ),
    ),
    ...line('gate', gateText(gate)),
    '',
    ...line(words.law, ''),
    ...scoreLines(scores.law, sheet),
    ...line(words.benchmark, ''),
    ...scoreLines(scores.benchmark, sheet),
    ...line(words.aligned, ''),
    ...scoreLines(scores.aligned, sheet),
    '',
    ...hang('', summary(steps), sheet.width),
    ...kinds.flatMap(({ kind, title }) => section(kind, title, steps, sheet)),
  ];
  return `${lines.map((one) => one.trimEnd()).join('\n')}\n`;
}

function gateText({ before, after }: Moved<boolean>): string {
  const said = (held: boolean): string => (held ? 'held' : 'broke');
  return before === after ? `${said(after)}, as before` : `${said(before)} before, ${said(after)} now`;
}

function scoreLines(
  { before, after }: Comparison['scores'][keyof Comparison['scores']],
  sheet: Sheet,
): readonly string[] {
  return [
    ...hang('  before  ', scoreSentence(before), sheet.width),
    ...hang(
      '  after   ',
      `${scoreSentence(after)}${movedText(before.declared, after.declared)}`,
      sheet.width,
    ),
  ];
}

/** In percentage points of the declared score, of the figures as they are shown. */
function movedText(before: number | null, after: number | null): string {
  if (before === null || after === null) return '';
  const [old, fresh] = [before, after].map((share) => Number.parseInt(percent(share), 10));
  const moved = (fresh ?? 0) - (old ?? 0);
  return moved === 0 ? '' : ` (${moved > 0 ? '+' : ''}${moved} points)`;
}

function summary(steps: readonly Step[]): string {
  const count = (kind: StepKind): number => steps.filter((step) => step.kind === kind).length;
  return `${counted(steps.length, 'gap')}: ${kinds.map(({ kind, title }) => `${count(kind)} ${title}`).join(', ')}`;
}

function section(kind: StepKind, title: string, steps: readonly Step[], sheet: Sheet): readonly string[] {
  const own = steps.filter((step) => step.kind === kind);
  if (own.length === 0 || (counting.has(kind) && !sheet.all)) return [];
  return [...heading(`${own.length} ${title}`, sheet), ...own.flatMap((step) => stepLines(step, sheet))];
}

function stepLines({ before, after }: Step, sheet: Sheet): readonly string[] {
  const shown = after ?? before;
  if (shown === undefined) return [];
  const verdict = after?.verdict ?? 'not-applicable';
  const mark = `${painted(verdict, sheet.glyphs.verdict[verdict], sheet)} `;
  return [
    ...hang(mark, `${citation(shown)}: ${shown.title} (${shown.criterion})`, sheet.width, 2),
    ...dimmed(`before ${said(before)}, now ${said(after)}`, sheet, '  '),
    ...(after === undefined || after.verdict === 'met' || after.verdict === 'upcoming'
      ? []
      : leaves('why', after.decided_by, sheet, '  ', 2)),
  ];
}

function said(finding: Finding | undefined): string {
  if (finding === undefined) return 'not judged';
  const { verdict, credit, from, would_be: wouldBe } = finding;
  const word = verdictWords[verdict];
  if (verdict === 'partly-met') return `${word} (${percent(credit.low)})`;
  const begins = from === undefined ? '' : ` from ${from}`;
  return wouldBe === undefined ? `${word}${begins}` : `${verdictWords[wouldBe]} if it were law${begins}`;
}
