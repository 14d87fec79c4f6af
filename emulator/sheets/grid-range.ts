import type { GridRange, Sheet } from './state';

/** A range with both ends, half-open. */
export type Rect = Required<GridRange>;

/** The cells of the sheet that the range covers; what lies beyond the grid is cut off. */
export function bound(range: GridRange, sheet: Pick<Sheet, 'rowCount' | 'columnCount'>): Rect {
  return {
    startRow: range.startRow,
    endRow: Math.min(range.endRow ?? Infinity, sheet.rowCount),
    startColumn: range.startColumn,
    endColumn: Math.min(range.endColumn ?? Infinity, sheet.columnCount),
  };
}

const open = (range: GridRange): Rect => ({ endRow: Infinity, endColumn: Infinity, ...range });

/** An end at infinity is left out. */
export function close(rect: Rect): GridRange {
  const { startRow, endRow, startColumn, endColumn } = rect;
  return {
    startRow,
    ...(endRow === Infinity ? {} : { endRow }),
    startColumn,
    ...(endColumn === Infinity ? {} : { endColumn }),
  };
}

const isEmpty = (rect: Rect): boolean => rect.startRow >= rect.endRow || rect.startColumn >= rect.endColumn;

export function contains(range: GridRange, row: number, column: number): boolean {
  const { startRow, endRow = Infinity, startColumn, endColumn = Infinity } = range;
  return row >= startRow && row < endRow && column >= startColumn && column < endColumn;
}

export function overlap(one: GridRange, other: GridRange): GridRange | null {
  const [a, b] = [open(one), open(other)];
  const both: Rect = {
    startRow: Math.max(a.startRow, b.startRow),
    endRow: Math.min(a.endRow, b.endRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return isEmpty(both) ? null : close(both);
}

/** What is left of `range` without `hole`: up to four ranges, above, below, left and right of it. */
export function subtract(range: GridRange, hole: GridRange): GridRange[] {
  const common = overlap(range, hole);
  if (!common) return [range];
  const [all, cut] = [open(range), open(common)];
  const beside = { startRow: cut.startRow, endRow: cut.endRow };
  return [
    { ...all, endRow: cut.startRow },
    { ...all, startRow: cut.endRow },
    { ...beside, startColumn: all.startColumn, endColumn: cut.startColumn },
    { ...beside, startColumn: cut.endColumn, endColumn: all.endColumn },
  ]
    .filter((rect) => !isEmpty(rect))
    .map(close);
}

/** How rows or columns are pushed apart or drawn together. */
export interface Shift {
  readonly dimension: 'ROWS' | 'COLUMNS';
  readonly at: number;
  /** Negative: so many are deleted from `at` on. */
  readonly count: number;
  /** Which neighbour's range the new ones join when they lie at its edge; neither when left out. */
  readonly join?: 'before' | 'after';
}

/** Where a row or column goes; null when it is deleted. */
export function shiftIndex(index: number, { at, count }: Shift): number | null {
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  return index + count;
}

function shiftSpan(start: number, end: number, { at, count, join }: Shift): [start: number, end: number] {
  if (count < 0) {
    const cut = (edge: number): number => (edge <= at ? edge : Math.max(at, edge + count));
    return [cut(start), cut(end)];
  }
  const startMoves = start > at || (start === at && join !== 'after');
  const endMoves = end > at || (end === at && join === 'before');
  return [startMoves ? start + count : start, endMoves ? end + count : end];
}

/** The range after rows or columns were inserted or deleted; null when nothing is left of it. */
export function shiftRange(range: GridRange, shift: Shift): GridRange | null {
  const rect = open(range);
  if (shift.dimension === 'ROWS') [rect.startRow, rect.endRow] = shiftSpan(rect.startRow, rect.endRow, shift);
  else [rect.startColumn, rect.endColumn] = shiftSpan(rect.startColumn, rect.endColumn, shift);
  return isEmpty(rect) ? null : close(rect);
}
