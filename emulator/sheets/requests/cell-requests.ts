import { notEmulated } from '../../kernel/errors';
import { columnLetters } from '../a1';
import type { CellChange } from '../cell-change';
import { cellChange } from '../cell-change';
import { growTo } from '../dimensions';
import type { Edit } from '../edit';
import { requireSheet } from '../edit';
import { EMPTY, updateRect, updateRow, usedRows } from '../grid';
import type { Rect } from '../grid-range';
import { coveredBy, rectOf } from '../grid-range-data';
import { requireEditable } from '../protection';
import { refuse } from '../refusal';
import { requireWithinGrid } from '../resolve-range';
import type { Request, RowData } from '../schema';
import type { Sheet } from '../state';
import type { Handlers } from './handler';

type UpdateCells = NonNullable<Request['updateCells']>;

const widthOf = (rows: readonly RowData[]): number =>
  rows.reduce((widest, { values = [] }) => Math.max(widest, values.length), 0);

/** Writes the rows from a corner on; each row changes as many cells as it has. */
function writeRows(
  sheet: Sheet,
  corner: Pick<Rect, 'startRow' | 'startColumn'>,
  rows: readonly RowData[],
  change: CellChange,
): void {
  rows.forEach(({ values = [] }, index) => {
    updateRow(sheet, corner.startRow + index, corner.startColumn + values.length, (cells) => {
      values.forEach((data, offset) => {
        const column = corner.startColumn + offset;
        cells[column] = change(cells[column] ?? EMPTY, data);
      });
    });
  });
}

/** Writes the rows and clears the named fields in the rest of the range. */
function fillRange(edit: Edit, { range, rows = [], fields }: UpdateCells): void {
  const covered = coveredBy(edit, range);
  const [{ sheet }, rect] = [covered, rectOf(covered)];
  requireEditable(edit, sheet, rect);
  if (rows.length > rect.endRow - rect.startRow) {
    throw refuse(
      `Attempting to write row: ${String(rect.endRow)}, beyond the last requested row of: ${String(rect.endRow - 1)}`,
    );
  }
  if (widthOf(rows) > rect.endColumn - rect.startColumn) {
    throw refuse(
      `Attempting to write column: ${String(rect.endColumn)}, beyond the last requested column of: ${columnLetters(rect.endColumn - 1)}`,
    );
  }
  const change = cellChange(fields, edit.spreadsheet.locale);
  updateRect(sheet, rect, (cell, row, column) =>
    change(cell, rows[row - rect.startRow]?.values?.[column - rect.startColumn] ?? {}),
  );
}

function writeFrom(edit: Edit, { start = {}, rows = [], fields }: UpdateCells): void {
  const sheet = requireSheet(edit, start.sheetId);
  const { rowIndex: startRow = 0, columnIndex: startColumn = 0 } = start;
  const rect = {
    startRow,
    endRow: startRow + rows.length,
    startColumn,
    endColumn: startColumn + widthOf(rows),
  };
  requireWithinGrid(sheet, rect);
  requireEditable(edit, sheet, rect);
  writeRows(sheet, rect, rows, cellChange(fields, edit.spreadsheet.locale));
}

export const cellRequests: Handlers = {
  updateCells(edit, request) {
    if (request.range && request.start) throw refuse('Only one of start and range may be set');
    if (request.range) fillRange(edit, request);
    else writeFrom(edit, request);
  },
  appendCells(edit, { sheetId, rows = [], fields, tableId }) {
    if (tableId !== undefined) throw notEmulated('a table in Sheets');
    const sheet = requireSheet(edit, sheetId);
    const startRow = usedRows(sheet);
    const rect = { startRow, endRow: startRow + rows.length, startColumn: 0, endColumn: widthOf(rows) };
    growTo(edit.spreadsheet, sheet, rect.endRow);
    requireWithinGrid(sheet, rect);
    requireEditable(edit, sheet, rect);
    writeRows(sheet, rect, rows, cellChange(fields, edit.spreadsheet.locale));
  },
  repeatCell(edit, { range, cell = {}, fields }) {
    const covered = coveredBy(edit, range);
    const [{ sheet }, rect] = [covered, rectOf(covered)];
    const isFormula = cell.userEnteredValue?.formulaValue !== undefined;
    if (isFormula) throw notEmulated('a formula in repeatCell, whose references would move');
    requireEditable(edit, sheet, rect);
    const change = cellChange(fields, edit.spreadsheet.locale);
    updateRect(sheet, rect, (before) => change(before, cell));
  },
};
