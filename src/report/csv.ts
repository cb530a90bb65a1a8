import type { Assessment } from '../model/assessment.js';
import { plain } from './escape.js';
import { breaksGate, type FindingRow, findingRows, placeOf, proofText, whyText } from './finding-rows.js';
import { hypotheticalNote } from './hypothetical.js';
import type { Reporter } from './reporter.js';
import { partsSentence } from './text.js';

/**
 * Every finding as a row, and below it a row for each of its items. The columns are an interface: they may grow at
 * the end, they never change place, name or meaning. Codes stand as in the result document.
 */
export const csv: Reporter<Assessment, string> = {
  render: (assessments) => csvText([columns.map(([name]) => name), ...rows(assessments)]),
};

/** What may stand in a cell; nothing is an empty one. */
export type CsvValue = string | number | boolean | undefined;

/**
 * RFC 4180: commas, CRLF, quotes doubled. The byte order mark is what tells Excel that it is UTF-8: without it Kazakh
 * letters come out as noise.
 */
export function csvText(lines: readonly (readonly CsvValue[])[]): string {
  return `\ufeff${lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** One cell: text of a project is one line, runs no formula and ends no cell. */
function csvCell(value: CsvValue): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const text = guarded(plain(value));
  return /[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet takes a cell that begins so for a formula, the full-width signs too; an apostrophe makes it text. The
 * same behind a semicolon: where that is the list separator, as in Russian and Kazakh settings, a new cell begins there.
 */
function guarded(text: string): string {
  return text.replaceAll(/(^|;\s*)(?=[=+\-@\t\r＝＋－＠])/g, "$1'");
}

type Column = readonly [name: string, value: (row: FindingRow) => CsvValue];

const columns: readonly Column[] = [
  ['project', ({ assessment }) => assessment.project.id],
  ['project_name', ({ assessment }) => assessment.project.name],
  ['as_of', ({ assessment }) => assessment.as_of],
  ['criterion', ({ finding }) => finding.criterion],
  // Empty in the row of the whole finding, `*` for what a list that is open may still hold.
  ['item', ({ item }) => item?.id],
  ['verdict', ({ judged }) => judged.verdict],
  ['would_be', ({ judged }) => judged.would_be],
  ['from', ({ judged }) => judged.from],
  ['breaks_gate', breaksGate],
  ['waived', ({ finding }) => finding.waived ?? false],
  ['binds', ({ finding }) => finding.binds],
  ['severity', ({ finding }) => finding.severity],
  ['reach', ({ finding }) => finding.reach],
  ['side', ({ finding }) => finding.side],
  ['standard', ({ finding }) => finding.standard],
  ['edition', ({ finding }) => finding.edition],
  ['short', ({ finding }) => finding.short],
  ['provision', ({ finding }) => finding.provision],
  ['title', ({ finding }) => finding.title],
  ['requires', ({ finding }) => finding.requires],
  ['pillar', ({ finding }) => finding.pillar],
  ['topic', ({ finding }) => finding.topic],
  ['credit_low', ({ judged, counts }) => (counts ? judged.credit.low : undefined)],
  ['credit_high', ({ judged, counts }) => (counts ? judged.credit.high : undefined)],
  // Of the whole finding only, so that a sum over the column is the weight.
  ['weight', ({ finding, item, counts }) => (counts && item === undefined ? finding.weight : undefined)],
  ['parts', ({ judged }) => (judged.parts === undefined ? undefined : partsSentence(judged.parts))],
  ['why', ({ judged }) => whyText(judged)],
  ['file', ({ judged }) => placeOf(judged)?.file],
  ['line', ({ judged }) => placeOf(judged)?.line],
  ['evidence', ({ judged }) => proofText(judged)],
  ['remedy', ({ finding }) => finding.remedy],
  ['verified', ({ finding }) => finding.verified],
  ['law_read_to', ({ finding }) => finding.law_read_to],
  ['fingerprint', ({ finding }) => finding.fingerprint],
  // Empty where the result rests on what the files say.
  ['hypothetical', ({ assessment }) => hypotheticalNote(assessment)],
];

function rows(assessments: readonly Assessment[]): readonly (readonly CsvValue[])[] {
  return assessments.flatMap(findingRows).map((row) => columns.map(([, value]) => value(row)));
}
