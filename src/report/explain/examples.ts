import type { Criterion } from '../../model/standard.js';
import { plain } from '../escape.js';
import { hang } from '../layout.js';
import { dimmed, mark, type Sheet } from '../sheet.js';
import { counted } from '../text.js';
import { headLine } from './rows.js';

type Example = Criterion['examples'][number];

/** Worked out by hand, and run by `standards test`. Without --all one that is met and one that is not, else two. */
export function examples({ examples: all }: Criterion, sheet: Sheet): readonly string[] {
  const shown = sheet.all ? all : twoOf(all);
  const rest = all.length - shown.length;
  const count = rest === 0 ? 'examples' : `${counted(all.length, 'example')}, two of them`;
  return [
    ...headLine(count, sheet),
    ...shown.flatMap((example) => lines(example, sheet)),
    ...(rest === 0 ? [] : dimmed('--all shows every one with what is given in it', sheet, '  ')),
  ];
}

function twoOf(all: readonly Example[]): readonly Example[] {
  const of = (verdict: string): Example | undefined => all.find(({ gives }) => gives === verdict);
  const telling = [of('met'), of('not-met')].filter((one) => one !== undefined);
  const others = all.filter((one) => !telling.includes(one));
  return [...telling, ...others].slice(0, 2);
}

function lines({ gives, because, as_of: day, given }: Example, sheet: Sheet): readonly string[] {
  return [
    ...hang(
      `  ${mark(gives, sheet)}: `,
      plain(`${because === undefined ? '' : `${because}, `}as of ${day}`),
      sheet.width,
      4,
    ),
    ...(sheet.all ? hang('    ', plain(JSON.stringify(given)), sheet.width) : []),
  ];
}
