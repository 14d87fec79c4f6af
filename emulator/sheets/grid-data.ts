import { cellData } from './cell-data';
import type { WantedFormats } from './cell-data';
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

interface Reading {
  readonly locale: string;
  readonly wanted: WantedFormats;
}

/** Those of one column are few, and a log has thousands of cells. */
function validationsOf({ validations }: Sheet, { startColumn, endColumn }: Rect) {
  const byColumn = indexes(startColumn, endColumn).map((column) =>
    validations.filter(({ range }) => contains(range, range.startRow, column)),
  );
  return (row: number, column: number): Validation | undefined => {
    const ofColumn = byColumn[column - startColumn];
    if (!ofColumn || ofColumn.length === 0) return undefined;
    return ofColumn.find(({ range }) => contains(range, row, column));
  };
}

function rowData(sheet: Sheet, rect: Rect, { locale, wanted }: Reading): RowData[] {
  const rules = localeRules(locale);
  const nothing: Look = {};
  const lookAt = wanted.effectiveFormat ? createConditionalLook(sheet, rules) : () => nothing;
  const validationAt = validationsOf(sheet, rect);
  const dataAt = (row: number, column: number): CellData | null => {
    const cell = cellAt(sheet, row, column);
    const validation = validationAt(row, column);
    const conditional = lookAt(row, column);
    if (!isUsed(cell) && (conditional === nothing || Object.keys(conditional).length === 0)) {
      if (!validation) return null;
      if (!wanted.dataValidation) return {};
    }
    return {
      ...cellData(cell, { wanted, conditional }, rules),
      ...(validation && wanted.dataValidation ? { dataValidation: validationRule(validation) } : {}),
    };
  };
  const columns = indexes(rect.startColumn, rect.endColumn);
  return indexes(rect.startRow, rect.endRow).map((row) => {
    const values = columns.map((column) => dataAt(row, column));
    const used = values.slice(
      0,
      usedLength(values, (data) => data !== null),
    );
    return used.length === 0 ? {} : { values: used.map((data) => data ?? {}) };
  });
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
