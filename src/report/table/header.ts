import type { Assessment, EditionUsed } from '../../model/assessment.js';
import { hypotheticalNote } from '../hypothetical.js';
import { hang } from '../layout.js';
import { linked } from '../links.js';
import type { Sheet } from '../sheet.js';
import { counted, criteriaCount, sideWords } from '../text.js';

/** What every report says of the run it speaks of. */
export type Headed = Pick<
  Assessment,
  'as_of' | 'relies_until' | 'project' | 'hypothetical' | 'editions' | 'editions_absent'
>;

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
  const hypothetical = hypotheticalNote(assessment);
  return [
    ...(hypothetical === '' ? [] : line('what if', hypothetical)),
    ...line('as of', `${day}; can be relied on until ${until}, all else unchanged`),
    ...line('project', `${project.name} (${project.id})`),
    ...line('', about),
    ...line('file', project.file),
    ...(areListedApart({ editions })
      ? line('judged by', summary(editions))
      : editions.flatMap((edition, index) =>
          linked(
            line(index === 0 ? 'judged by' : '', editionText(edition)),
            `edition of ${edition.edition}`,
            edition,
            sheet,
          ),
        )),
    ...absent.flatMap(({ standard, begins }) =>
      line(
        '',
        `not judged: ${standard}, ${begins === undefined ? 'no edition on this day' : `begins on ${begins}`}`,
      ),
    ),
  ];
}

/** More editions than these would push the answer off the screen; they stand at the end, a line each. */
const mostInHeader = 4;

export function areListedApart({ editions }: Pick<Headed, 'editions'>): boolean {
  return editions.length > mostInHeader;
}

/** `31 EU acts (512 criteria) and 2 Kazakh acts (210 criteria), …`. */
function summary(editions: readonly EditionUsed[]): string {
  const sides = (['eu', 'kz', 'int'] as const).flatMap((side) => {
    const own = editions.filter((edition) => edition.side === side);
    const criteria = own.reduce((sum, edition) => sum + edition.criteria, 0);
    return own.length === 0
      ? []
      : `${counted(own.length, `${sideWords[side]} ${side === 'int' ? 'standard' : 'act'}`)} (${criteriaCount(criteria)})`;
  });
  const days = editions.map((edition) => edition.read_to).toSorted();
  return `${sides.join(', ')}; amendments read up to ${days[0]} of one act, ${days.at(-1)} of another, and no later: the list at the end says which`;
}

function editionText(edition: EditionUsed): string {
  const { short, title, side, criteria, chosen_by: chosenBy } = edition;
  const by = chosenBy === 'pin' ? ', chosen by hand' : '';
  return `${title} (${short}, ${sideWords[side]}), edition of ${edition.edition}${by}, amendments read up to ${edition.read_to} and no later: ${criteriaCount(criteria)}`;
}
