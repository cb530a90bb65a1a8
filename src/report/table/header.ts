import type { Assessment, EditionUsed } from '../../model/assessment.js';
import { hang } from '../layout.js';
import type { Sheet } from '../sheet.js';
import { criteriaCount, sideWords } from '../text.js';

/** What every report says of the run it speaks of. */
export type Headed = Pick<Assessment, 'as_of' | 'relies_until' | 'project' | 'editions' | 'editions_absent'>;

/** The day first, then what was judged, by which law, read up to when. */
export function header(assessment: Headed, sheet: Sheet): readonly string[] {
  const { as_of: day, relies_until: until, project, editions, editions_absent: absent } = assessment;
  const known = [project.country, project.stage].filter((part) => part !== undefined);
  const period =
    project.reporting_period === undefined
      ? 'no reporting period given'
      : `reporting period ${project.reporting_period}`;
  const line = (label: string, text: string): readonly string[] => hang(label, text, sheet.width, 10);
  const about = [...known, period].join(` ${sheet.glyphs.dot} `);
  return [
    ...line('as of', `${day}; can be relied on until ${until}, all else unchanged`),
    ...line('project', `${project.name} (${project.id})`),
    ...line('', about),
    ...line('file', project.file),
    ...editions.flatMap((edition, index) => line(index === 0 ? 'judged by' : '', editionText(edition))),
    ...absent.flatMap(({ standard, begins }) =>
      line(
        '',
        `not judged: ${standard}, ${begins === undefined ? 'no edition on this day' : `begins on ${begins}`}`,
      ),
    ),
  ];
}

function editionText(edition: EditionUsed): string {
  const { short, title, side, criteria, chosen_by: chosenBy } = edition;
  const by = chosenBy === 'pin' ? ', chosen by hand' : '';
  return `${title} (${short}, ${sideWords[side]}), edition of ${edition.edition}${by}, amendments read up to ${edition.read_to} and no later: ${criteriaCount(criteria)}`;
}
