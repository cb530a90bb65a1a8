import { linked } from '../links.js';
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
    ...withLinks(
      compactGrid([head, ...rows], [sheet.width - taken, ...numberWidths], sheet),
      editions,
      sheet,
    ),
  ];
}

/** The day of each edition, in the first line of its row, leads to its text. */
function withLinks(lines: readonly string[], editions: Headed['editions'], sheet: Sheet): readonly string[] {
  let at = 0;
  const done = [...lines];
  for (const one of editions) {
    const found = done.findIndex((line, index) => index >= at && line.includes(` ${one.edition}`));
    if (found < 0) continue;
    done.splice(found, 1, ...linked(done.slice(found, found + 1), one.edition, one, sheet));
    at = found + 1;
  }
  return done;
}
