import { isDeepStrictEqual } from 'node:util';
import { usedLength } from '../sheets/grid';
import type { Cell, CellFormat, Sheet } from '../sheets/state';

/**
 * The end of a sheet, where rows are empty and look alike: a log has a thousand of them, and written one by one they would be
 * most of its file.
 */
export interface Tail {
  readonly startRow: number;
  /** Exclusive. */
  readonly endRow: number;
  /** By column; null where a cell has no look of its own. */
  readonly formats: readonly (CellFormat | null)[];
}

/** Empty rows that are written all the same, so that what is typed there in another program looks right. */
const ROWS_TO_TYPE_IN = 50;

const isFilled = ({ value, note }: Cell): boolean => value !== null || note !== undefined;

const looksLike = (cells: readonly Cell[], formats: Tail['formats']): boolean =>
  cells.length === formats.length &&
  cells.every(({ format }, column) => isDeepStrictEqual(format ?? null, formats[column]));

/** @returns null when the end is short, or its rows are not alike */
export function tailOf({ rows }: Sheet): Tail | null {
  const startRow = usedLength(rows, (cells) => cells.some(isFilled)) + ROWS_TO_TYPE_IN;
  const first = rows[startRow];
  if (!first) return null;
  const formats = first.map(({ format }) => format ?? null);
  const alike = rows.slice(startRow).every((cells) => looksLike(cells, formats));
  return alike ? { startRow, endRow: rows.length, formats } : null;
}

/** Gives the end its looks again; a look that a cell got in another program stays. */
export function withTail(rows: readonly Cell[][], { startRow, endRow, formats }: Tail): Cell[][] {
  const start = Math.min(startRow, rows.length);
  const dressed = Array.from({ length: Math.max(endRow, rows.length) - start }, (_row, offset) => {
    const cells = rows[start + offset] ?? [];
    const width = Math.max(cells.length, formats.length);
    return Array.from({ length: width }, (_cell, column): Cell => {
      const cell = cells[column] ?? { value: null };
      const format = cell.format ?? formats[column];
      return format ? { ...cell, format } : cell;
    });
  });
  return [...rows.slice(0, start), ...dressed];
}
