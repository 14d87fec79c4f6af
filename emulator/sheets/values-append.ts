import { fullName } from './a1';
import { applyShift, growTo } from './dimensions';
import type { Edit } from './edit';
import type { Rect } from './grid-range';
import type { InputOption } from './input-value';
import { refuse } from './refusal';
import { locate, readable } from './resolve-range';
import type { Sheet } from './state';
import { findTable } from './table-region';
import type { Inputs, Updated } from './values-write';
import { inputContext, rectFor, writeInputs } from './values-write';

export interface AppendOptions {
  readonly option: InputOption;
  readonly insertDataOption?: string | undefined;
}

export interface Appended {
  /** The table before the values were added; left out when there was none. */
  tableRange?: string;
  updates: Updated;
}

function checkInsertOption(option = 'OVERWRITE'): 'OVERWRITE' | 'INSERT_ROWS' {
  if (option === 'OVERWRITE' || option === 'INSERT_ROWS') return option;
  const type = 'type.googleapis.com/google.apps.sheets.v4.InsertDataOption';
  throw refuse(`Invalid value at 'insert_data_option' (${type}), "${option}"`);
}

function makeRoom(
  edit: Edit,
  sheet: Sheet,
  { startRow, endRow }: Rect,
  insertDataOption: string | undefined,
): void {
  if (checkInsertOption(insertDataOption) === 'INSERT_ROWS' && startRow < sheet.rowCount) {
    applyShift(sheet, { dimension: 'ROWS', at: startRow, count: endRow - startRow, join: 'before' });
  }
  growTo(edit.spreadsheet, sheet, endRow);
}

/**
 * Adds rows after the last table within the range, at that table's first column, and makes the grid longer if need be.
 * https://developers.google.com/workspace/sheets/api/guides/values#append_values
 */
export function appendInputs(edit: Edit, a1: string, inputs: Inputs, options: AppendOptions): Appended {
  const located = locate(edit.spreadsheet, a1);
  const { sheet } = located;
  const range = readable(located, a1);
  const table = findTable(sheet, range);
  const startRow = table?.endRow ?? range.startRow;
  const rect = rectFor(inputs, startRow, table?.startColumn ?? range.startColumn);
  makeRoom(edit, sheet, rect, options.insertDataOption);
  const updates = writeInputs(edit, { sheet, range: rect }, inputs, inputContext(edit, options.option));
  return { ...(table ? { tableRange: fullName(sheet.title, table) } : {}), updates };
}
