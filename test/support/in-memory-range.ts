import type { CellContent } from '../../src/domain/sheet-change';

type Rows = readonly (readonly CellContent[])[];

interface Corner {
  /** Zero-based; undefined where the range has no such end. */
  readonly row: number | undefined;
  readonly column: number | undefined;
}

const columnIndex = (letters: string): number =>
  letters.split('').reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function cornerOf(text: string): Corner {
  const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(text) ?? [];
  if (letters + digits === '') throw new Error(`"${text}" is no corner of a range`);
  return {
    row: digits === '' ? undefined : Number(digits) - 1,
    column: letters === '' ? undefined : columnIndex(letters),
  };
}

/** @param range such as `1:1`, `A:H`, `A12:I12` or `B2`; all of the rows without it */
export function cellsIn(rows: Rows, range?: string): Rows {
  if (range === undefined) return rows;
  const [from = '', to = from] = range.split(':');
  const [start, end] = [cornerOf(from), cornerOf(to)];
  const after = (last: number | undefined): number => (last ?? Infinity) + 1;
  return rows
    .slice(start.row ?? 0, after(end.row))
    .map((row) => row.slice(start.column ?? 0, after(end.column)));
}
