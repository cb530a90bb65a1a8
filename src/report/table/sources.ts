import { compactGrid, heading, type Sheet } from '../sheet.js';
import { counted, sideWords } from '../text.js';
import { areListedApart, type Headed } from './header.js';

const numberWidths = [13, 10, 10, 8] as const;
/** Borders and padding of five columns. */
const frame = 16;

/** Every act judged by, a line each, where they are too many for the header. */
export function sources({ editions }: Pick<Headed, 'editions'>, sheet: Sheet): readonly string[] {
  if (!areListedApart({ editions })) return [];
  const taken = numberWidths.reduce((sum, width) => sum + width, frame);
  const rows = editions.map((edition) => [
    `${edition.title} (${edition.short})`,
    sideWords[edition.side],
    `${edition.edition}${edition.chosen_by === 'pin' ? ' by hand' : ''}`,
    edition.read_to,
    String(edition.criteria),
  ]);
  const head = ['act', 'side', 'edition of', 'read up to', 'criteria'];
  return [
    ...heading(`judged by ${counted(editions.length, 'act')}`, sheet),
    ...compactGrid([head, ...rows], [sheet.width - taken, ...numberWidths], sheet),
  ];
}
