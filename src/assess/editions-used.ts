import type { Criterion } from '../editions/edition.js';
import type { Assessment } from '../model/assessment.js';
import { formatDay } from '../quantity/day.js';
import type { Chosen, Selection } from './select.js';

/** An edition with those of its criteria that are left in. */
export interface ChosenInPart extends Chosen {
  readonly criteria: readonly Criterion[];
}

export function chosenInPart(
  { chosen }: Selection,
  wanted: (criterion: Criterion) => boolean = () => true,
): readonly ChosenInPart[] {
  return chosen.map((one) => ({ ...one, criteria: one.edition.criteria.filter(wanted) }));
}

/** What every document says of the law it rests on. */
export function editionsUsed(
  chosen: readonly ChosenInPart[],
  { absent }: Selection,
): Pick<Assessment, 'editions' | 'editions_absent'> {
  return {
    editions: chosen.map(({ edition, by, criteria }) => ({
      standard: edition.standard,
      short: edition.short,
      title: edition.title,
      side: edition.side,
      edition: formatDay(edition.appliesFrom),
      read_to: edition.readTo,
      revision: edition.revision,
      sha256: edition.sha256,
      chosen_by: by,
      criteria: criteria.length,
      source: edition.source,
    })),
    editions_absent: absent.map(({ standard, begins }) => ({
      standard,
      ...(begins === undefined ? {} : { begins: formatDay(begins) }),
    })),
  };
}
