import type { BothSides } from '../../model/alignment.js';
import type { Sheet } from '../sheet.js';
import { percent } from '../text.js';
import { isOfProject } from './text.js';

const numberWidth = 7;
const scoreWidth = 11;

/** A line for each area: of a project its topics by group and its score, else its topics by relation. */
export function areaRows(document: BothSides): readonly (readonly string[])[] {
  return isOfProject(document) ? ofProject(document) : ofTheSystems(document);
}

function ofProject({ areas }: BothSides): readonly (readonly string[])[] {
  const rows = areas.flatMap(({ title, score, counts }) => {
    if (score === undefined || counts === undefined || score.of === 0) return [];
    const numbers = [
      counts.aligned,
      counts['eu-asks-more'],
      counts['kz-asks-more'],
      counts['both-fail'],
      counts.open,
    ];
    const { declared, possible } = score;
    return [[title, ...numbers.map(String), range(declared, possible)]];
  });
  return [['area', 'aligned', 'EU more', 'KZ more', 'neither', 'open', 'score'], ...rows];
}

function ofTheSystems({ areas }: BothSides): readonly (readonly string[])[] {
  const keys = ['equivalent', 'eu-stricter', 'kz-stricter', 'overlapping', 'eu-only', 'kz-only'] as const;
  return [
    ['area', 'same', 'EU more', 'KZ more', 'overlap', 'EU only', 'KZ only'],
    ...areas.map(({ title, relations }) => [title, ...keys.map((key) => String(relations[key]))]),
  ];
}

function range(declared: number | null, possible: number | null): string {
  if (declared === null || possible === null) return '';
  const [low, high] = [percent(declared), percent(possible)];
  return low === high ? low : `${low.replace(' %', '')} to ${high}`;
}

export function areaWidths(document: BothSides, sheet: Sheet): readonly number[] {
  const others = isOfProject(document)
    ? [...Array.from({ length: 5 }, () => numberWidth), scoreWidth]
    : Array.from({ length: 6 }, () => numberWidth);
  const taken = others.reduce((sum, width) => sum + width, 3 * (others.length + 1) + 1);
  return [Math.max(10, sheet.width - taken), ...others];
}
