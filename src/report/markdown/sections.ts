import type { Assessment, Finding, Missing, Score } from '../../model/assessment.js';
import { citation } from '../../model/citation.js';
import { capital, cut, findingReasons } from '../finding-text.js';
import { hypotheticalNote } from '../hypothetical.js';
import { missingText, placeText } from '../leaf-text.js';
import { isCertain, openFindings, openReviews, waivedGaps } from '../open-findings.js';
import { plainData } from '../plain-data.js';
import { byText } from '../table/order.js';
import {
  bindingSentence,
  bindsNote,
  conditionSentence,
  counted,
  countsSentence,
  coverageSentence,
  criteriaCount,
  gateSentence,
  gateWord,
  levelSentence,
  scoreSentence,
  smallPercent,
  topicsSentence,
  verdictWords,
  words,
} from '../text.js';
import { upcomingByDay } from '../upcoming.js';
import { code, inline } from './inline.js';

/** A part of the report. Its rows may be cut where there is no room; head and foot stand or fall together. */
export interface Section {
  readonly head: string;
  readonly rows: readonly string[];
  /** More than these are shown with --all only. */
  readonly most: number;
  readonly foot: string;
}

/** One block without rows. */
function block(head: string): Section {
  return { head: `${head}\n\n`, rows: [], most: 0, foot: '' };
}

/** A list below its heading. */
function list(head: string, most: number, rows: readonly string[]): readonly Section[] {
  return rows.length === 0 ? [] : [{ head: `${head}\n\n`, rows, most, foot: '\n' }];
}

/** What the reader opens if he wants to; the blank line behind the summary lets Markdown go on inside. */
function folded(
  summary: string,
  most: number,
  columns: readonly string[],
  rows: readonly string[],
): readonly Section[] {
  if (rows.length === 0) return [];
  const table = `${tableRow(columns)}${tableRow(columns.map(() => '---'))}`;
  return [
    { head: `<details>\n<summary>${summary}</summary>\n\n${table}`, rows, most, foot: '\n</details>\n\n' },
  ];
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** The answer first, then what breaks the gate; all else is folded. */
export function sectionsOf(assessment: Assessment, one: boolean): readonly Section[] {
  const shown = plainData(assessment);
  return [
    answer(shown, one),
    ...breaking(assessment),
    ...gaps(assessment),
    ...unknowns(assessment),
    ...missing(shown),
    ...reviews(assessment),
    ...horizon(shown),
    ...sources(shown),
  ];
}

function answer(shown: Assessment, one: boolean): Section {
  const { project, gate, scores, level, as_of: day, relies_until: until } = shown;
  const symbol = gate.held ? '✅' : '❌';
  const supposed = hypotheticalNote(shown);
  const waived = waivedGaps(shown);
  const rows: readonly (readonly [string, Score, string])[] = [
    [words.law, scores.law, `${countsSentence(scores.law.counts)}${bindingSentence(shown)}`],
    [words.benchmark, scores.benchmark, countsSentence(scores.benchmark.counts)],
    [words.aligned, scores.aligned, topicsSentence(shown)],
    ...(scores.voluntary.of > 0
      ? [[words.voluntary, scores.voluntary, countsSentence(scores.voluntary.counts)] as const]
      : []),
  ];
  const table = [
    tableRow(['score', 'declared to possible', 'of']),
    tableRow(['---', '---', '---']),
    ...rows.map(([name, score, counts]) =>
      tableRow([
        `**${name}**`,
        scoreSentence(score),
        [coverageSentence(score), inline(counts)].filter((part) => part !== '').join('; '),
      ]),
    ),
  ];
  return block(
    [
      `${one ? '##' : '###'} ${symbol} Gate ${gateWord(gate.held)}: ${inline(cut(project.name))} (${code(project.id)})`,
      ...(supposed === '' ? [] : [`**${inline(cut(supposed, 1000))}**`]),
      `${capital(inline(gateSentence(shown)))}. As of ${day}, can be relied on until ${until}, all else unchanged. ${words.disclaimer}`,
      table.join('').trimEnd(),
      `**Level:** ${inline(cut(levelSentence(level)))}`,
      ...(waived === 0 ? [] : [`${capital(counted(waived, 'gap'))} accepted by waiver, not shown here.`]),
    ].join('\n\n'),
  );
}

/** What breaks the gate: the caller's conditions, then findings, the worst first. */
function breaking(assessment: Assessment): readonly Section[] {
  const conditions = plainData(assessment.gate.broken)
    .filter(({ criterion }) => criterion === undefined)
    .map((one) => `- ${inline(cut(conditionSentence(one)))}\n`);
  const findings = openFindings(assessment)
    .filter(({ level }) => level === 'error')
    .map(({ finding }) => bullet(plainData(finding)));
  return list('**What breaks the gate**', 20, [...conditions, ...findings]);
}

function bullet(finding: Finding): string {
  return `- ${verdictCell(finding)}: ${nameCell(finding)}<br>${whyCell(finding)}\n`;
}

/** Not met and partly met, save what stands above already. */
function gaps(assessment: Assessment): readonly Section[] {
  const rest = openFindings(assessment).filter(
    ({ finding, level }) => level !== 'error' && isCertain(finding),
  );
  const not = rest.filter(({ finding }) => finding.verdict === 'not-met').length;
  const counts = [
    not === 0 ? '' : `${not} not met`,
    not === rest.length ? '' : `${rest.length - not} partly met`,
  ];
  const summary = `Other gaps: ${counts.filter((part) => part !== '').join(', ')}`;
  return folded(
    summary,
    25,
    ['verdict', 'criterion', 'why, and what to do'],
    rest.map(({ finding }) => findingRow(plainData(finding))),
  );
}

function unknowns(assessment: Assessment): readonly Section[] {
  const rest = openFindings(assessment).filter(
    ({ finding, level }) => level !== 'error' && !isCertain(finding),
  );
  return folded(
    `${rest.length} other unknown`,
    10,
    ['verdict', 'criterion', 'what is missing'],
    rest.map(({ finding }) => findingRow(plainData(finding))),
  );
}

function findingRow(finding: Finding): string {
  return tableRow([verdictCell(finding), nameCell(finding), whyCell(finding)]);
}

function verdictCell(finding: Finding): string {
  const note = bindsNote(finding);
  return `**${verdictWords[finding.verdict]}**${note === '' ? '' : ` ${note}`}`;
}

function nameCell(finding: Finding): string {
  return `${inline(cut(citation(finding)))}: ${inline(cut(finding.title))} (${code(cut(finding.criterion))})`;
}

const reasonsShown = 2;

function whyCell(finding: Finding): string {
  const [place] = finding.decided_by.map(placeText).filter((text) => text !== '');
  const end = isCertain(finding) ? [`To do: ${finding.remedy}`] : [];
  const reasons = [...findingReasons(finding, reasonsShown), ...end].map((text) => inline(cut(text)));
  return [...reasons, ...(place === undefined ? [] : [code(cut(place))])].join('<br>');
}

/** The missing facts on which most of the score hangs. */
function missing({ sensitivity }: Assessment): readonly Section[] {
  const both = ({ alone, with_others: withOthers }: Missing): number => alone + withOthers;
  const sorted = sensitivity.toSorted((a, b) => both(b) - both(a) || byText(a.path, b.path));
  const title = counted(sorted.length, 'fact or paper', 'facts and papers');
  return folded(
    `${title} missing: what to find out`,
    10,
    ['what is missing', 'alone', 'with others', 'criteria'],
    sorted.map((one) =>
      tableRow([
        `${code(cut(one.path))}: ${inline(cut(missingText(one)))}`,
        smallPercent(one.alone),
        smallPercent(one.with_others),
        String(one.criteria.length),
      ]),
    ),
  );
}

/** What only a person can judge and breaks no gate. */
function reviews(assessment: Assessment): readonly Section[] {
  const open = openReviews(assessment);
  return folded(
    `${criteriaCount(open.length)} for a person to judge`,
    10,
    ['criterion'],
    open.map((finding) => tableRow([nameCell(plainData(finding))])),
  );
}

/** What comes into force, the nearest first. */
function horizon({ findings }: Assessment): readonly Section[] {
  const coming = upcomingByDay(findings);
  return folded(
    `${coming.length} upcoming, not in the score`,
    20,
    ['from', 'criterion', 'today it would be'],
    coming.map(({ finding, day }) =>
      tableRow([
        day === undefined ? 'day not known' : inline(day),
        nameCell(finding),
        finding.would_be === undefined ? '' : verdictWords[finding.would_be],
      ]),
    ),
  );
}

function sources({ editions }: Assessment): readonly Section[] {
  return folded(
    `Judged by ${counted(editions.length, 'act')}`,
    100,
    ['act', 'edition of', 'amendments read up to', 'criteria'],
    editions.map(({ title, short, edition, read_to: readTo, criteria }) =>
      tableRow([
        `${inline(cut(title))} (${inline(cut(short))})`,
        inline(edition),
        inline(readTo),
        String(criteria),
      ]),
    ),
  );
}
