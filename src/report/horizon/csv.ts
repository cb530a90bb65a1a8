import type { Horizon, HorizonEntry, HorizonFinding } from '../../model/horizon.js';
import { type CsvValue, csvText } from '../csv.js';
import { whyText } from '../finding-rows.js';
import type { Reporter } from '../reporter.js';
import { entrySentence, findingNotes } from './text.js';

/**
 * A row for each criterion of an entry; of an entry that touches none a row of its own. The columns are an interface:
 * they may grow at the end, they never change place, name or meaning.
 */
export const csv: Reporter<Horizon, string> = {
  render: (horizons) =>
    csvText([
      columns.map(([name]) => name),
      ...horizons.flatMap(rowsOf).map((row) => columns.map(([, value]) => value(row))),
    ]),
};

interface Row {
  readonly horizon: Horizon;
  readonly entry: HorizonEntry;
  readonly finding?: HorizonFinding;
}

function rowsOf(horizon: Horizon): readonly Row[] {
  return horizon.entries.flatMap((entry): readonly Row[] =>
    entry.findings.length === 0
      ? [{ horizon, entry }]
      : entry.findings.map((finding) => ({ horizon, entry, finding })),
  );
}

const columns: readonly (readonly [name: string, value: (row: Row) => CsvValue])[] = [
  ['project', ({ horizon }) => horizon.project.id],
  ['project_name', ({ horizon }) => horizon.project.name],
  ['as_of', ({ horizon }) => horizon.as_of],
  // Empty where nobody knows it.
  ['day', ({ entry }) => entry.day],
  ['day_to', ({ entry }) => entry.day_to],
  ['last_day', ({ entry }) => entry.last_day],
  ['kind', ({ entry }) => entry.kind],
  ['subject_type', ({ entry }) => entry.subject.type],
  ['subject', ({ entry }) => entry.subject.id],
  ['what', ({ entry }) => entrySentence(entry)],
  ['repeats', ({ entry }) => entry.repeats],
  ['criterion', ({ finding }) => finding?.criterion],
  ['before', ({ finding }) => finding?.before],
  ['after', ({ finding }) => finding?.after],
  ['binds', ({ finding }) => finding?.binds],
  ['severity', ({ finding }) => finding?.severity],
  ['side', ({ finding }) => finding?.side],
  ['standard', ({ finding }) => finding?.standard],
  ['edition', ({ finding }) => finding?.edition],
  ['short', ({ finding }) => finding?.short],
  ['provision', ({ finding }) => finding?.provision],
  ['title', ({ finding }) => finding?.title],
  ['notes', ({ finding }) => finding && findingNotes(finding).join(' | ')],
  ['why', ({ finding }) => finding && whyText({ decided_by: finding.why })],
  ['remedy', ({ finding }) => finding?.remedy],
];
