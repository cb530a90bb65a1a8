import type { Criterion, List, Table } from '../../model/standard.js';
import { plain } from '../escape.js';
import { hang, wrap } from '../layout.js';
import type { Sheet } from '../sheet.js';

interface Named {
  readonly criterion: Criterion;
  readonly lists?: Readonly<Record<string, List>>;
  readonly tables?: Readonly<Record<string, Table>>;
}

/** Lists and tables that the criterion names, where they are too long to be said in place. */
export function named({ criterion, lists = {}, tables = {} }: Named, sheet: Sheet): readonly string[] {
  const data = JSON.stringify([
    criterion.binds,
    criterion.where,
    criterion.applies,
    criterion.test,
    criterion.parts,
  ]);
  const uses = (key: 'list' | 'table', name: string): boolean =>
    data.includes(`"${key}":${JSON.stringify(name)}`);
  const blocks = [
    ...Object.entries(lists)
      .filter(([name]) => uses('list', name))
      .map(([name, { title, values }]) => ({ name: `list ${name}`, title, text: values.join(', ') })),
    ...Object.entries(tables)
      .filter(([name]) => uses('table', name))
      .map(([name, table]) => ({ name: `table ${name}`, title: table.title, text: tableText(table) })),
  ];
  return blocks.flatMap(({ name, title, text }) => [
    '',
    ...wrap(plain(`${name}${title === undefined ? '' : `: ${title}`}`), sheet.width).map((line) =>
      sheet.paint.bold(line),
    ),
    ...hang('  ', plain(text), sheet.width),
  ]);
}

function tableText({ rows, bands }: Table): string {
  const cells = Object.entries(rows).map(([key, cell]) => {
    const text =
      typeof cell === 'object'
        ? Object.entries(cell)
            .map(([column, value]) => `${column} ${value}`)
            .join(', ')
        : cell;
    return `${bands === undefined ? key : `from ${key} ${bands}`}: ${text}`;
  });
  return cells.join('; ');
}
