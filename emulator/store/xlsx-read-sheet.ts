import type { MergeRange, Sheet as XlsxSheet, Workbook } from 'hucre';
import { usedLength } from '../sheets/grid';
import { contains } from '../sheets/grid-range';
import { newSheet } from '../sheets/new-sheet';
import type { Cell, GridRange, Sheet } from '../sheets/state';
import { fromXlsxCell } from './xlsx-cell';
import { fromColor } from './xlsx-color';
import { fromConditionalRules } from './xlsx-conditions';
import { readRanges } from './xlsx-reference';
import { fromColumns, fromRowDefs } from './xlsx-size';
import type { SheetSidecar } from './xlsx-sidecar';
import { withTail } from './xlsx-tail';
import { fromDataValidations } from './xlsx-validations';

/** The size that Sheets gives to a sheet that it imports, unless the content needs more. */
const USUAL_ROWS = 1000;
const USUAL_COLUMNS = 26;

const isUsed = ({ value, format, note }: Cell): boolean =>
  value !== null || format !== undefined || note !== undefined;

/** Cells with a look but no value may lie beyond the last value. */
function heightOf({ rows, cells }: XlsxSheet): number {
  let height = rows.length;
  for (const place of cells?.keys() ?? []) height = Math.max(height, Number(place.split(',')[0]) + 1);
  return height;
}

function widthOf({ rows, cells }: XlsxSheet): number {
  let width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (const place of cells?.keys() ?? []) width = Math.max(width, Number(place.split(',')[1]) + 1);
  return width;
}

function fromRows(sheet: XlsxSheet, workbook: Workbook): Cell[][] {
  const width = widthOf(sheet);
  const rows = Array.from({ length: heightOf(sheet) }, (_row, row) => {
    const cells = Array.from({ length: width }, (_column, column) => {
      const details = sheet.cells?.get(`${String(row)},${String(column)}`);
      return fromXlsxCell(sheet.rows[row]?.[column], details, workbook);
    });
    return cells.slice(0, usedLength(cells, isUsed));
  });
  return rows.slice(
    0,
    usedLength(rows, (cells) => cells.length > 0),
  );
}

const covered = (ranges: readonly GridRange[], row: number, column: number): boolean =>
  ranges.some((range) => contains(range, row, column));

function clip(rows: Cell[][], clipped: readonly GridRange[]): Cell[][] {
  if (clipped.length === 0) return rows;
  return rows.map((cells, row) =>
    cells.map((cell, column) =>
      covered(clipped, row, column) && cell.format?.wrap === undefined
        ? { ...cell, format: { ...cell.format, wrap: 'CLIP' } }
        : cell,
    ),
  );
}

const fromMerge = ({ startRow, endRow, startCol, endCol }: MergeRange): GridRange => ({
  startRow,
  endRow: endRow + 1,
  startColumn: startCol,
  endColumn: endCol + 1,
});

function fromView({ freezePane, view }: XlsxSheet, workbook: Workbook): Partial<Sheet> {
  const tabColor = fromColor(view?.tabColor, workbook);
  return {
    frozenRows: freezePane?.rows ?? 0,
    frozenColumns: freezePane?.columns ?? 0,
    ...(tabColor === undefined ? {} : { tabColor }),
  };
}

/** All that the file says of a sheet. */
function fromFile(sheet: XlsxSheet, workbook: Workbook): Partial<Sheet> & Pick<Sheet, 'title' | 'rows'> {
  const rows = fromRows(sheet, workbook);
  const columns = fromColumns(sheet.columns);
  return {
    title: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    ...fromView(sheet, workbook),
    ...columns,
    ...fromRowDefs(sheet.rowDefs, { ...columns, rows }),
    rows,
    merges: sheet.merges?.map(fromMerge) ?? [],
    validations: fromDataValidations(sheet, workbook),
    conditionalFormats: fromConditionalRules(sheet, workbook),
    filter: readRanges(sheet.autoFilter?.range ?? '')[0] ?? null,
  };
}

const withoutEndRow = ({ endRow: _endRow, ...range }: GridRange): GridRange => range;

/** Adds what only the sidecar knows; a title of the file that is not the one in the sidecar was changed there. */
function withSidecar(sheet: Sheet, sidecar: SheetSidecar): Sheet {
  const { plainLists, clipped, openFilter, tail } = sidecar;
  return {
    ...sheet,
    title: sheet.title === sidecar.name ? sidecar.title : sheet.title,
    sheetId: sidecar.sheetId,
    protectedRanges: sidecar.protectedRanges,
    rows: clip(tail ? withTail(sheet.rows, tail) : sheet.rows, clipped),
    validations: sheet.validations.map((validation) => ({
      ...validation,
      showCustomUi: !covered(plainLists, validation.range.startRow, validation.range.startColumn),
    })),
    filter: sheet.filter && openFilter ? withoutEndRow(sheet.filter) : sheet.filter,
  };
}

/** @param freshId for a sheet that the sidecar does not know */
export function toSheet(
  sheet: XlsxSheet,
  workbook: Workbook,
  sidecar: SheetSidecar | undefined,
  freshId: () => number,
): Sheet {
  const found = fromFile(sheet, workbook);
  const usedColumns = found.rows.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const size = {
    rowCount: Math.max(found.rows.length, sidecar?.rowCount ?? USUAL_ROWS),
    columnCount: Math.max(usedColumns, sidecar?.columnCount ?? USUAL_COLUMNS),
  };
  const sheetId = sidecar?.sheetId ?? freshId();
  const read = newSheet({ ...found, ...size, sheetId });
  return sidecar ? withSidecar(read, sidecar) : read;
}
