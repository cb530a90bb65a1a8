import type { Assessment } from '../../model/assessment.js';
import { sideWords } from '../text.js';
import { type Column, type Table, tableOf } from './workbook.js';

/** An edition judged by, or a file read. */
interface SourceRow {
  readonly project: string;
  readonly kind: string;
  readonly name: string;
  readonly id?: string;
  readonly side?: string;
  readonly edition?: string;
  readonly readTo?: string;
  readonly chosenBy?: string;
  readonly criteria?: number;
  readonly revision?: string;
  readonly address?: string;
  readonly sha256?: string;
}

const columns: readonly Column<SourceRow>[] = [
  { head: 'Project', width: 16, value: ({ project }) => project },
  { head: 'Kind', width: 14, value: ({ kind }) => kind },
  { head: 'Name', width: 60, value: ({ name }) => name },
  { head: 'Id', width: 28, value: ({ id }) => id },
  { head: 'Side', width: 12, value: ({ side }) => side },
  { head: 'Edition of', width: 12, as: 'day', value: ({ edition }) => edition },
  { head: 'Read up to', width: 12, as: 'day', value: ({ readTo }) => readTo },
  { head: 'Chosen by', width: 14, value: ({ chosenBy }) => chosenBy },
  { head: 'Criteria', width: 9, as: 'number', value: ({ criteria }) => criteria },
  { head: 'Revision', width: 10, value: ({ revision }) => revision },
  { head: 'Address', width: 50, value: ({ address }) => address },
  { head: 'SHA-256', width: 68, value: ({ sha256 }) => sha256 },
];

/** Every edition, then the profile, then every file that was read, with its digest. */
export function sources(assessments: readonly Assessment[]): Table {
  return tableOf('Sources', columns, assessments.flatMap(rowsOf));
}

function rowsOf({ project: { id: project }, editions, profile, inputs }: Assessment): readonly SourceRow[] {
  return [
    ...editions.map((used) => ({
      ...{ project, kind: 'act', name: `${used.title} (${used.short})`, id: used.standard },
      ...{ side: sideWords[used.side], edition: used.edition, readTo: used.read_to },
      ...{ chosenBy: used.chosen_by, criteria: used.criteria, revision: used.revision },
      ...{ address: used.source, sha256: used.sha256 },
    })),
    {
      ...{ project, kind: 'profile', name: 'weights and levels', id: profile.id },
      ...{ revision: profile.revision, sha256: profile.sha256 },
    },
    ...inputs.map(({ role, path, sha256 }) => ({ project, kind: `file: ${role}`, name: path, sha256 })),
  ];
}
