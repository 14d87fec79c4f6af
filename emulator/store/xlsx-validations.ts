import type { DataValidation, Sheet as XlsxSheet, WriteSheet, Workbook } from 'hucre';
import { parseA1 } from '../sheets/a1';
import { bound } from '../sheets/grid-range';
import type { GridRange, Validation } from '../sheets/state';
import { LISTS_SHEET } from './xlsx-names';
import { absoluteName, rangeName, readRanges } from './xlsx-reference';

/** The characters that a validation holds: https://support.microsoft.com/office/7693307a-59ef-400a-b769-c5402dce407b */
const LIST_LIMIT = 255;

/** Lists that are too long for a validation, or hold a comma or a quote: one column each of a hidden sheet. */
export interface ListColumns {
  readonly lists: string[][];
}

const fitsInline = (values: readonly string[]): boolean =>
  values.join(',').length <= LIST_LIMIT &&
  values.every((value) => value !== '' && !/[",]|^\s|\s$/.test(value));

function columnFor({ lists }: ListColumns, values: string[]): string {
  const same = lists.findIndex((list) => JSON.stringify(list) === JSON.stringify(values));
  const column = same === -1 ? lists.push(values) - 1 : same;
  const range = {
    startRow: 0,
    endRow: Math.max(values.length, 1),
    startColumn: column,
    endColumn: column + 1,
  };
  return absoluteName(LISTS_SHEET, range);
}

export function toDataValidation(validation: Validation, columns: ListColumns): DataValidation {
  const { values, strict, message } = validation;
  return {
    type: 'list',
    range: rangeName(validation.range),
    ...(fitsInline(values) ? { values } : { formula1: columnFor(columns, values) }),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: strict ? 'stop' : 'warning',
    ...(message === undefined ? {} : { showInputMessage: true, inputMessage: message }),
  };
}

export function toListsSheet({ lists }: ListColumns): WriteSheet {
  const longest = Math.max(...lists.map((list) => list.length));
  const rows = Array.from({ length: longest }, (_row, row) => lists.map((list) => list[row] ?? null));
  return { name: LISTS_SHEET, rows, veryHidden: true };
}

function valuesOf(sheet: XlsxSheet, range: GridRange): string[] {
  const { rows } = sheet;
  const columnCount = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const { startRow, endRow, startColumn, endColumn } = bound(range, { rowCount: rows.length, columnCount });
  return rows
    .slice(startRow, endRow)
    .flatMap((row) => row.slice(startColumn, endColumn))
    .flatMap((value) => (value === null || typeof value === 'object' || value === '' ? [] : [String(value)]));
}

/** What a list by reference, or by a defined name, holds now. */
function referredValues(formula: string, home: XlsxSheet, workbook: Workbook): string[] | null {
  const name = workbook.namedRanges?.find((one) => one.name === formula)?.range ?? formula;
  const reference = parseA1(name.replace(/^=/, ''));
  const title = reference?.title ?? home.name;
  const sheet = workbook.sheets.find((one) => one.name === title);
  return reference && sheet ? valuesOf(sheet, reference.range) : null;
}

/** The drop-downs of a sheet: lists only, since the Workspace keeps no other kind. */
export function fromDataValidations(home: XlsxSheet, workbook: Workbook): Validation[] {
  return (home.dataValidations ?? []).flatMap((found) => {
    if (found.type !== 'list') return [];
    const inline = found.values?.map((value) => value.trim());
    const values = inline ?? referredValues(found.formula1 ?? '', home, workbook);
    if (!values) return [];
    const strict = found.showErrorMessage === true && (found.errorStyle ?? 'stop') === 'stop';
    const message = found.inputMessage === undefined ? {} : { message: found.inputMessage };
    return readRanges(found.range).map((range) => ({
      range,
      values,
      strict,
      showCustomUi: true,
      ...message,
    }));
  });
}
