import type { Actor } from '../drive/actor';
import { blankSpreadsheet } from '../drive/blank-spreadsheet';
import { addFile } from '../drive/change';
import { myDriveOf } from '../drive/place';
import { SPREADSHEET } from '../drive/state';
import { notEmulated } from '../kernel/errors';
import { newFileId } from '../kernel/ids';
import { cellChange } from './cell-change';
import type { Edit } from './edit';
import { commitEdit } from './edit';
import { EMPTY, updateRow } from './grid';
import { growTo } from './dimensions';
import { fieldsOf } from './mask-fields';
import { requireWithinGrid } from './resolve-range';
import { addSheet, setSpreadsheetProperties } from './requests/sheet-requests';
import type { GridData, SheetData, SpreadsheetData } from './schema';
import type { Sheet } from './state';

/** Writes a block of cells, and makes the sheet long enough for it. */
function fill(edit: Edit, sheet: Sheet, data: GridData): void {
  const { startRow = 0, startColumn = 0, rowData = [], ...rest } = data;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw notEmulated(`sheets.spreadsheets.create with a sheet's ${unknown}`);
  const change = cellChange('*', edit.spreadsheet.locale);
  growTo(edit.spreadsheet, sheet, startRow + rowData.length);
  rowData.forEach(({ values = [] }, index) => {
    const row = startRow + index;
    requireWithinGrid(sheet, {
      startRow: row,
      endRow: row + 1,
      startColumn,
      endColumn: startColumn + values.length,
    });
    updateRow(sheet, row, startColumn + values.length, (cells) => {
      values.forEach((one, offset) => {
        cells[startColumn + offset] = change(cells[startColumn + offset] ?? EMPTY, one);
      });
    });
  });
}

function addGivenSheet(edit: Edit, { properties, data = [], ...rest }: SheetData): void {
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw notEmulated(`sheets.spreadsheets.create with a sheet's ${unknown}`);
  const sheet = addSheet(edit, properties);
  for (const one of data) fill(edit, sheet, one);
}

/** A new spreadsheet in the caller's My Drive, with one empty sheet unless the resource has its own. */
export function createSpreadsheet(actor: Actor, resource: SpreadsheetData): Edit {
  const { properties = {}, sheets = [], ...rest } = resource;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw notEmulated(`sheets.spreadsheets.create with ${unknown}`);
  const blank = blankSpreadsheet(newFileId(actor.world.ids), actor.world.users[actor.user]);
  const edit: Edit = { actor, spreadsheet: blank, title: 'Untitled spreadsheet', isOwner: true };
  const fields = fieldsOf(properties);
  if (fields !== '') setSpreadsheetProperties(edit, properties, fields);
  if (sheets.length > 0) blank.sheets = [];
  for (const sheet of sheets) addGivenSheet(edit, sheet);
  addFile(actor, { id: blank.id, name: edit.title, mimeType: SPREADSHEET, parent: myDriveOf(actor.user) });
  commitEdit(edit);
  return edit;
}
