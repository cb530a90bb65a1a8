import type { Assessment, Leaf } from '../../model/assessment.js';
import { type FindingRow, findingRows } from '../finding-rows.js';
import { operatorText, placeText } from '../leaf-text.js';
import { verdictWords } from '../text.js';
import { verdictFill, whichColumns } from './findings.js';
import { type Column, type Table, tableOf } from './workbook.js';

/** One figure against one limit, both in the unit of the limit. */
interface Figure {
  readonly measured: number;
  readonly limit: number;
  readonly best?: number;
  /** Above the limit is more than 0. */
  readonly margin: number;
  /** Of the limit; of a limit of 0 there is none. */
  readonly share?: number;
  readonly unit: string;
}

/** The arithmetic of a leaf as numbers; of what is no figure against a limit there is none. */
export function figureOf({ observed, converted, limit, best, margin }: Leaf): Figure | undefined {
  const seen = numberIn(converted ?? observed);
  const bound = numberIn(limit);
  const distance = margin === 'at the limit' ? { number: 0, rest: '' } : numberIn(margin);
  if (seen === undefined || bound === undefined || distance === undefined) return undefined;
  const [, percent] = /\((\S+) %\) (?:above|below)$/.exec(margin ?? '') ?? [];
  const sign = margin?.endsWith(' below') === true ? -1 : 1;
  const bestOne = numberIn(best);
  return {
    measured: seen.number,
    limit: bound.number,
    ...(bestOne === undefined ? {} : { best: bestOne.number }),
    margin: sign * distance.number,
    ...(percent === undefined ? {} : { share: (sign * Number(percent)) / 100 }),
    unit: bound.rest.replace(/ ?within .*$/, ''),
  };
}

/** `7 mg/Nm3 (140 %) above` begins with 7. */
function numberIn(text: string | undefined): { readonly number: number; readonly rest: string } | undefined {
  const [, number, rest] = /^(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?: (.*))?$/i.exec(text ?? '') ?? [];
  return number === undefined ? undefined : { number: Number(number), rest: rest ?? '' };
}

interface FigureRow extends FindingRow {
  readonly leaf: Leaf;
  readonly figure: Figure;
}

const columns: readonly Column<FigureRow>[] = [
  ...whichColumns,
  { head: 'Item', width: 14, value: ({ item }) => item?.id },
  {
    head: 'Verdict',
    width: 14,
    value: ({ judged }) => verdictWords[judged.verdict],
    fill: ({ judged }) => verdictFill[judged.verdict],
  },
  { head: 'Figure', width: 50, value: ({ leaf }) => leaf.path },
  { head: 'Asked', width: 12, value: ({ leaf }) => operatorText(leaf.operator ?? '') },
  { head: 'Measured', width: 12, as: 'number', value: ({ figure }) => figure.measured },
  { head: 'Limit', width: 12, as: 'number', value: ({ figure }) => figure.limit },
  { head: 'Best practice', width: 12, as: 'number', value: ({ figure }) => figure.best },
  { head: 'Margin', width: 12, as: 'number', value: ({ figure }) => figure.margin },
  { head: 'Margin of the limit', width: 12, as: 'share', value: ({ figure }) => figure.share },
  { head: 'Unit', width: 14, value: ({ figure }) => figure.unit },
  { head: 'As written', width: 20, value: ({ leaf }) => leaf.observed },
  { head: 'Place', width: 36, value: ({ leaf }) => placeText(leaf) },
];

/** Every figure that stood against a limit and decided. */
export function figures(assessments: readonly Assessment[]): Table {
  const rows = assessments
    .flatMap(findingRows)
    // The leaves of a finding with items are those of its items.
    .filter(({ finding, item }) => item !== undefined || finding.items === undefined)
    .flatMap((row) =>
      row.judged.decided_by.flatMap((leaf): readonly FigureRow[] => {
        const figure = figureOf(leaf);
        return figure === undefined ? [] : [{ ...row, leaf, figure }];
      }),
    );
  return tableOf('Figures', columns, rows, { fixed: 2 });
}
