import writeExcelFile, { type Cell, type Feature } from 'write-excel-file/universal';
import { dayOf, parseDay } from '../../quantity/day.js';
import { isMistake } from '../../quantity/mistake.js';
import { plain } from '../escape.js';

/** What may stand in a cell; a share is from 0 to 1, a day as in the result document. */
export type Value = string | number | boolean | null | undefined;

export interface Column<Row> {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  readonly as?: 'text' | 'number' | 'share' | 'day';
  readonly value: (row: Row) => Value;
  /** Background, as `#rrggbb`. */
  readonly fill?: (row: Row) => string | undefined;
}

/** A sheet: a head that stays in view, with a filter on each column. */
export interface Table {
  readonly name: string;
  readonly widths: readonly number[];
  /** Columns that stay in view. */
  readonly fixed: number;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** A line below the table. */
  readonly note?: string;
}

export function tableOf<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { fixed = 0, note }: { readonly fixed?: number; readonly note?: string } = {},
): Table {
  return {
    ...{ name, fixed },
    widths: columns.map(({ width }) => width),
    head: columns.map(({ head }) => head),
    rows: rows.map((row) => columns.map((column) => cellOf(column, row))),
    ...(note === undefined ? {} : { note }),
  };
}

const formats = { number: '0.######', share: '0.0%', day: 'yyyy-mm-dd' } as const;

/** A day of a workbook is the number of days since this one, and a format. */
const dayZero = dayOf({ year: 1899, month: 12, dayOfMonth: 30 });

/** Text is a string whatever it begins with: only a cell of type formula is one, and we write none. */
function cellOf<Row>({ as = 'text', value, fill }: Column<Row>, row: Row): Cell {
  const given = value(row);
  const background = fill?.(row);
  const style = {
    alignVertical: 'top' as const,
    ...(background === undefined ? {} : { backgroundColor: background }),
  };
  if (typeof given === 'number' && Number.isFinite(given) && as !== 'text')
    return { ...style, value: given, type: Number, format: as === 'share' ? formats.share : formats.number };
  if (given === null || given === undefined || given === '') return null;
  const day = as === 'day' ? parseDay(String(given)) : undefined;
  if (day !== undefined && !isMistake(day) && day.first === day.last)
    return { ...style, value: day.first - dayZero, type: Number, format: formats.day };
  return { ...style, value: cellText(String(given)), type: String, wrap: true };
}

/** What Excel holds in one cell. */
const longest = 32_767;
const cutNote = ' … (cut here: a cell holds no more)';

function cellText(text: string): string {
  const clean = plain(text);
  const whole =
    clean.length <= longest
      ? clean
      : `${clean.slice(0, longest - cutNote.length).replace(/[\ud800-\udbff]$/, '')}${cutNote}`;
  // Excel reads `_x0041_` as a letter by its number: an underscore that is meant is written so itself.
  return whole.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/** The same tables give the same bytes. */
export async function workbook(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, widths, fixed, head, rows, note }) => ({
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: fixed,
    orientation: 'landscape' as const,
    data: [
      head.map(
        (text): Cell => ({
          ...{ value: text, type: String, fontWeight: 'bold', backgroundColor: '#dfe6ec', wrap: true },
          alignVertical: 'top',
        }),
      ),
      ...rows.map((row) => [...row]),
      ...(note === undefined ? [] : [[], [{ value: note, type: String, fontStyle: 'italic' } as const]]),
    ],
  }));
  const blob = await writeExcelFile(sheets, { features: [filters(tables)] }).toBlob();
  return withoutClock(new Uint8Array(await blob.arrayBuffer()));
}

/** A filter over each table; the library has none of its own. */
function filters(tables: readonly Table[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const table = tables[sheetIndex];
            if (table === undefined) return xml;
            const corner = `${letters(table.head.length)}${table.rows.length + 1}`;
            return xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${corner}"/>`);
          },
        },
      },
    },
  };
}

/** 1 is A, 27 is AA. */
function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? letters(before) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** 1 January 1980, where the calendar of ZIP begins: year and month and day in the upper half, the time in the lower. */
const epoch = 0x00_21_00_00;
const [endSize, entrySize] = [22, 46];

/** The archive with the same day in each entry: the library writes the clock there. */
function withoutClock(archive: Uint8Array): Uint8Array {
  const bytes = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - endSize;
  const entries = bytes.getUint16(end + 10, true);
  let at = bytes.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry += 1) {
    bytes.setUint32(at + 12, epoch, true);
    bytes.setUint32(bytes.getUint32(at + 42, true) + 10, epoch, true);
    at +=
      entrySize +
      bytes.getUint16(at + 28, true) +
      bytes.getUint16(at + 30, true) +
      bytes.getUint16(at + 32, true);
  }
  return archive;
}
