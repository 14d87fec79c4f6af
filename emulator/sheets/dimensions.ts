import { EMPTY } from './grid';
import type { Shift } from './grid-range';
import { shiftIndex, shiftRange } from './grid-range';
import { refuse } from './refusal';
import type { Cell, GridRange, Sheet, Spreadsheet } from './state';

/** https://support.google.com/drive/answer/37603 */
const WORKBOOK_LIMIT = 10_000_000;

/** The index of the row or column whose look the inserted ones take; null for none. */
function sourceIndex({ at, count, join }: Shift): number | null {
  if (count < 0 || join === undefined) return null;
  return join === 'before' ? at - 1 : at;
}

const inherited = (cell: Cell | undefined): Cell =>
  cell?.format ? { value: null, format: cell.format } : EMPTY;

function splice<T>(items: readonly T[], { at, count }: Shift, make: () => T): T[] {
  if (count < 0) return [...items.slice(0, at), ...items.slice(at - count)];
  const added = at > items.length ? [] : Array.from({ length: count }, make);
  return [...items.slice(0, at), ...added, ...items.slice(at)];
}

function shiftCells(sheet: Sheet, shift: Shift): void {
  const source = sourceIndex(shift);
  if (shift.dimension === 'ROWS') {
    const cells = (source === null ? undefined : sheet.rows[source]) ?? [];
    sheet.rows = splice(sheet.rows, shift, () => cells.map(inherited));
  } else {
    sheet.rows = sheet.rows.map((cells) =>
      splice(cells, shift, () => (source === null ? EMPTY : inherited(cells[source]))),
    );
  }
}

function shiftSizes(sizes: Readonly<Record<number, number>>, shift: Shift): Record<number, number> {
  const moved: Record<number, number> = {};
  for (const [index, size] of Object.entries(sizes)) {
    const to = shiftIndex(Number(index), shift);
    if (to !== null) moved[to] = size;
  }
  const source = sourceIndex(shift);
  const inheritedSize = source === null ? undefined : sizes[source];
  if (inheritedSize === undefined) return moved;
  for (let index = shift.at; index < shift.at + shift.count; index += 1) moved[index] = inheritedSize;
  return moved;
}

const shiftIndexes = (indexes: readonly number[], shift: Shift): number[] =>
  indexes.map((index) => shiftIndex(index, shift)).filter((index) => index !== null);

const shiftRanges = (ranges: readonly GridRange[], shift: Shift): GridRange[] =>
  ranges.map((range) => shiftRange(range, shift)).filter((range) => range !== null);

/** What covers a range goes with its cells; drop-downs and colours also spread to what is inserted at their edge. */
function shiftCoverings(sheet: Sheet, shift: Shift): void {
  const { join: _join, ...apart } = shift;
  sheet.validations = sheet.validations.flatMap((validation) =>
    shiftRanges([validation.range], shift).map((range) => ({ ...validation, range })),
  );
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...format, ranges: shiftRanges(format.ranges, shift) }))
    .filter(({ ranges }) => ranges.length > 0);
  sheet.protectedRanges = sheet.protectedRanges.flatMap((one) =>
    one.range === null ? [one] : shiftRanges([one.range], apart).map((range) => ({ ...one, range })),
  );
  sheet.filter = sheet.filter && shiftRange(sheet.filter, apart);
  sheet.merges = shiftRanges(sheet.merges, apart);
}

function shiftRows(sheet: Sheet, shift: Shift): void {
  sheet.rowHeights = shiftSizes(sheet.rowHeights, shift);
  sheet.hiddenRows = shiftIndexes(sheet.hiddenRows, shift);
  sheet.frozenRows = shiftFrozen(sheet.frozenRows, shift);
  sheet.rowCount += shift.count;
}

function shiftColumns(sheet: Sheet, shift: Shift): void {
  sheet.columnWidths = shiftSizes(sheet.columnWidths, shift);
  sheet.hiddenColumns = shiftIndexes(sheet.hiddenColumns, shift);
  sheet.frozenColumns = shiftFrozen(sheet.frozenColumns, shift);
  sheet.columnCount += shift.count;
}

function shiftFrozen(frozen: number, { at, count }: Shift): number {
  if (at >= frozen) return frozen;
  return count < 0 ? Math.max(at, frozen + count) : frozen + count;
}

/** Inserts or deletes rows or columns, with all that lies on them. */
export function applyShift(sheet: Sheet, shift: Shift): void {
  shiftCells(sheet, shift);
  shiftCoverings(sheet, shift);
  if (shift.dimension === 'ROWS') shiftRows(sheet, shift);
  else shiftColumns(sheet, shift);
}

/** @throws when so many cells do not fit into one spreadsheet */
export function requireRoom({ sheets }: Spreadsheet): void {
  const cells = sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  if (cells <= WORKBOOK_LIMIT) return;
  const limit = `${String(WORKBOOK_LIMIT)} cells`;
  throw refuse(`This action would increase the number of cells in the workbook above the limit of ${limit}.`);
}

/** Makes the grid at least so many rows long. */
export function growTo(spreadsheet: Spreadsheet, sheet: Sheet, rowCount: number): void {
  if (rowCount <= sheet.rowCount) return;
  sheet.rowCount = rowCount;
  requireRoom(spreadsheet);
}
