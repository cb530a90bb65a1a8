import type { Condition } from '../../model/standard.js';
import { type Branch, conditionTree, type Names } from '../condition-text.js';
import { plain } from '../escape.js';
import { hang } from '../layout.js';
import type { Sheet } from '../sheet.js';

const labelWidth = 11;

export function row(label: string, text: string, sheet: Sheet): readonly string[] {
  return hang(sheet.paint.bold(label), plain(text), sheet.width, labelWidth);
}

/** A condition as a row, with its parts below. */
export function tree(label: string, condition: Condition, names: Names, sheet: Sheet): readonly string[] {
  const { text, below } = conditionTree(condition, names);
  return [...row(label, text, sheet), ...below.flatMap((branch) => branchLines(branch, sheet))];
}

export function branchLines({ text, below }: Branch, sheet: Sheet, indent = labelWidth): readonly string[] {
  return [
    ...hang(`${' '.repeat(indent)}- `, plain(text), sheet.width),
    ...below.flatMap((branch) => branchLines(branch, sheet, indent + 2)),
  ];
}

/** A head that is seen without colour too. */
export function headLine(text: string, { paint }: Sheet): readonly string[] {
  return ['', paint.bold(text)];
}
