import type { Cell as XlsxCell, MergeRange, WriteSheet } from 'hucre';
import { bound } from '../sheets/grid-range';
import type { GridRange, Sheet } from '../sheets/state';
import { toXlsxCell } from './xlsx-cell';
import { toColor } from './xlsx-color';
import { toConditionalRule } from './xlsx-conditions';
import { rangeName } from './xlsx-reference';
import { toColumns, toRowDefs } from './xlsx-size';
import type { ListColumns } from './xlsx-validations';
import { tailOf } from './xlsx-tail';
import { toDataValidation } from './xlsx-validations';

function toCells(sheet: Sheet): Map<string, Partial<XlsxCell>> {
  const cells = new Map<string, Partial<XlsxCell>>();
  // A row without cells is not written, and so would not stay hidden.
  for (const row of [...sheet.hiddenRows, ...Object.keys(sheet.rowHeights)]) {
    cells.set(`${String(row)},0`, { value: null, type: 'empty' });
  }
  const end = tailOf(sheet)?.startRow ?? sheet.rows.length;
  sheet.rows.slice(0, end).forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      const isBlank = cell.value === null && cell.format === undefined && cell.note === undefined;
      if (!isBlank) cells.set(`${String(rowIndex)},${String(column)}`, toXlsxCell(cell));
    });
  });
  return cells;
}

function toMerge(range: GridRange, sheet: Sheet): MergeRange {
  const { startRow, endRow, startColumn, endColumn } = bound(range, sheet);
  return { startRow, endRow: endRow - 1, startCol: startColumn, endCol: endColumn - 1 };
}

/** The filter's cells; a filter without an end goes to the last row. */
export const filterRange = (sheet: Sheet): GridRange | null => sheet.filter && bound(sheet.filter, sheet);

/** @param name in the file */
export function toWriteSheet(sheet: Sheet, name: string, lists: ListColumns): WriteSheet {
  const { frozenRows, frozenColumns, tabColor } = sheet;
  const filter = filterRange(sheet);
  return {
    name,
    rows: [],
    cells: toCells(sheet),
    columns: toColumns(sheet),
    rowDefs: toRowDefs(sheet),
    merges: sheet.merges.map((range) => toMerge(range, sheet)),
    dataValidations: sheet.validations.map((validation) => toDataValidation(validation, lists)),
    conditionalRules: sheet.conditionalFormats.map(toConditionalRule),
    hidden: sheet.hidden,
    ...(filter ? { autoFilter: { range: rangeName(filter) } } : {}),
    ...(frozenRows + frozenColumns > 0 ? { freezePane: { rows: frozenRows, columns: frozenColumns } } : {}),
    ...(tabColor === undefined ? {} : { view: { tabColor: toColor(tabColor) } }),
  };
}
