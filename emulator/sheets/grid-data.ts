import { cellData } from './cell-data';
import type { WantedMembers } from './cell-data';
import type { Look } from './conditional-look';
import { createConditionalLook } from './conditional-look';
import { cellAt, usedLength } from './grid';
import type { Rect } from './grid-range';
import { contains } from './grid-range';
import { localeRules } from './locale';
import type { CellData, DimensionProperties, GridData, RowData } from './schema';
import type { Cell, Sheet, Validation } from './state';
import { validationRule } from './validation-data';

function dimension(index: number, size: number, hidden: readonly number[]): DimensionProperties {
  return { pixelSize: size, ...(hidden.includes(index) ? { hiddenByUser: true } : {}) };
}

const indexes = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, at) => start + at);

const isUsed = ({ value, format, note }: Cell): boolean =>
  value !== null || format !== undefined || note !== undefined;

/** What of a grid is asked for. */
export interface WantedGrid {
  readonly cells: WantedMembers;
  /** The size of each row and column. */
  readonly metadata: boolean;
}

interface Reading {
  readonly locale: string;
  readonly wanted: WantedGrid;
}

type At<T> = (row: number, column: number) => T;

/** Those of one column are few, and a log has thousands of cells. */
function validationsOf({ validations }: Sheet, { startColumn, endColumn }: Rect): At<Validation | undefined> {
  const byColumn = indexes(startColumn, endColumn).map((column) =>
    validations.filter(({ range }) => contains(range, range.startRow, column)),
  );
  return (row, column) => {
    const ofColumn = byColumn[column - startColumn];
    if (!ofColumn || ofColumn.length === 0) return undefined;
    return ofColumn.find(({ range }) => contains(range, row, column));
  };
}

const NO_LOOK: Look = {};
const NOTHING: CellData = {};

/** Null for a cell that nothing is in. */
function dataOf(
  sheet: Sheet,
  rect: Rect,
  { locale, wanted: { cells: wanted } }: Reading,
): At<CellData | null> {
  const rules = localeRules(locale);
  const lookAt = wanted.effectiveFormat ? createConditionalLook(sheet, rules) : () => NO_LOOK;
  const validationAt = validationsOf(sheet, rect);
  return (row, column) => {
    const cell = cellAt(sheet, row, column);
    const validation = validationAt(row, column);
    const conditional = lookAt(row, column);
    if (!isUsed(cell) && (conditional === NO_LOOK || Object.keys(conditional).length === 0)) {
      if (!validation) return null;
      if (!wanted.dataValidation) return NOTHING;
    }
    const data = cellData(cell, { wanted, conditional }, rules);
    if (validation && wanted.dataValidation) data.dataValidation = validationRule(validation);
    return data;
  };
}

function rowData(sheet: Sheet, rect: Rect, reading: Reading): RowData[] {
  const dataAt = dataOf(sheet, rect, reading);
  const rows: RowData[] = [];
  for (let row = rect.startRow; row < rect.endRow; row += 1) {
    const values: CellData[] = [];
    for (let column = rect.startColumn; column < rect.endColumn; column += 1) {
      const data = dataAt(row, column);
      if (!data) continue;
      while (values.length < column - rect.startColumn) values.push(NOTHING);
      values.push(data);
    }
    rows.push(values.length === 0 ? {} : { values });
  }
  return rows;
}

function metadataOf(sheet: Sheet, rect: Rect): Pick<GridData, 'rowMetadata' | 'columnMetadata'> {
  const { rowHeights, hiddenRows, columnWidths, hiddenColumns } = sheet;
  return {
    rowMetadata: indexes(rect.startRow, rect.endRow).map((row) =>
      dimension(row, rowHeights[row] ?? 21, hiddenRows),
    ),
    columnMetadata: indexes(rect.startColumn, rect.endColumn).map((column) =>
      dimension(column, columnWidths[column] ?? 100, hiddenColumns),
    ),
  };
}

/** The cells of one range, without the empty rows and cells at the end. */
export function gridData(sheet: Sheet, rect: Rect, reading: Reading): GridData {
  const rows = rowData(sheet, rect, reading);
  return {
    ...(rect.startRow > 0 ? { startRow: rect.startRow } : {}),
    ...(rect.startColumn > 0 ? { startColumn: rect.startColumn } : {}),
    rowData: rows.slice(
      0,
      usedLength(rows, ({ values }) => values !== undefined),
    ),
    ...(reading.wanted.metadata ? metadataOf(sheet, rect) : {}),
  };
}
