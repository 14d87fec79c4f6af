import type { ColumnDef, RowDef } from 'hucre';
import type { Sheet } from '../sheets/state';
import { neededHeight } from './xlsx-row-height';

/** Pixels of a column, and of a row, that nobody made wider or narrower. */
const USUAL_WIDTH = 100;

/** A column is as wide as so many digits of seven pixels, and five pixels of padding. */
const toCharacters = (pixels: number): number => Math.round(((pixels - 5) / 7) * 1e4) / 1e4;
const toPixels = (characters: number): number => Math.round(characters * 7 + 5);

const toPoints = (pixels: number): number => pixels * 0.75;
const fromPoints = (points: number): number => Math.round(points / 0.75);

/** Every column says its width, because the programs' own usual width is another one. */
export function toColumns({ columnCount, columnWidths, hiddenColumns }: Sheet): ColumnDef[] {
  return Array.from({ length: columnCount }, (_column, index) => ({
    width: toCharacters(columnWidths[index] ?? USUAL_WIDTH),
    ...(hiddenColumns.includes(index) ? { hidden: true } : {}),
  }));
}

export function fromColumns(
  columns: readonly ColumnDef[] = [],
): Pick<Sheet, 'columnWidths' | 'hiddenColumns'> {
  const columnWidths: Record<number, number> = {};
  columns.forEach(({ width }, index) => {
    const pixels = width === undefined ? USUAL_WIDTH : toPixels(width);
    if (pixels !== USUAL_WIDTH) columnWidths[index] = pixels;
  });
  return { columnWidths, hiddenColumns: columns.flatMap(({ hidden }, index) => (hidden ? [index] : [])) };
}

export function toRowDefs({ rowHeights, hiddenRows, rows, columnWidths }: Sheet): Map<number, RowDef> {
  const defs = new Map<number, RowDef>();
  rows.forEach((cells, index) => {
    const needed = neededHeight(cells, columnWidths);
    if (needed !== null) defs.set(index, { height: toPoints(needed) });
  });
  for (const [index, pixels] of Object.entries(rowHeights))
    defs.set(Number(index), { height: toPoints(pixels) });
  for (const index of hiddenRows) defs.set(index, { ...defs.get(index), hidden: true });
  return defs;
}

/** A height that the row has by itself is not one that somebody gave it. */
export function fromRowDefs(
  defs: ReadonlyMap<number, RowDef> = new Map(),
  { rows, columnWidths }: Pick<Sheet, 'rows' | 'columnWidths'>,
): Pick<Sheet, 'rowHeights' | 'hiddenRows'> {
  const rowHeights: Record<number, number> = {};
  for (const [index, { height }] of defs) {
    const pixels = height === undefined ? null : fromPoints(height);
    if (pixels !== null && pixels !== neededHeight(rows[index] ?? [], columnWidths))
      rowHeights[index] = pixels;
  }
  return { rowHeights, hiddenRows: [...defs].flatMap(([index, { hidden }]) => (hidden ? [index] : [])) };
}
