import { isSet } from '../drive/access';
import type { Flag } from '../drive/access';
import { parseFieldMask, selects } from '../kernel/field-mask';
import type { Operations } from '../kernel/operation';
import type { BatchUpdate } from './batch-update';
import { batchUpdate } from './batch-update';
import { createSpreadsheet } from './create-spreadsheet';
import { beginEdit } from './edit';
import type { Addressed } from './method';
import { creating, reading, writing } from './method';
import type { SpreadsheetData } from './schema';
import { spreadsheetData } from './spreadsheet-data';
import type { SpreadsheetRequest } from './spreadsheet-data';

interface Get extends Addressed {
  ranges?: string | string[];
  includeGridData?: Flag;
}

/** A mask decides alone: it asks for the grid, or there is none. What it leaves out of the cells is not made. */
function wantedOf({ ranges, fields, includeGridData }: Get): SpreadsheetRequest {
  const mask = fields === undefined ? null : parseFieldMask(fields);
  const named = [ranges ?? []].flat();
  if (!mask) return { ranges: named, includeGridData: isSet(includeGridData) };
  const wants = (...path: string[]): boolean => selects(mask, ['sheets', 'data', ...path]);
  return {
    ranges: named,
    includeGridData: wants(),
    formats: {
      userEnteredFormat: wants('rowData', 'values', 'userEnteredFormat'),
      effectiveFormat: wants('rowData', 'values', 'effectiveFormat'),
    },
  };
}

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets */
export const spreadsheetsOperations: Operations = {
  'sheets.spreadsheets.create': creating<{ resource?: SpreadsheetData; fields?: string }>(
    { name: 'sheets.spreadsheets.create', parameters: [] },
    (call, { resource = {} }) => {
      const edit = createSpreadsheet(call, resource);
      return spreadsheetData(edit, { ranges: [], includeGridData: false });
    },
  ),
  'sheets.spreadsheets.get': reading<Get>(
    { name: 'sheets.spreadsheets.get', parameters: ['ranges', 'includeGridData'] },
    (spreadsheet, args, call) => spreadsheetData(beginEdit(call, spreadsheet), wantedOf(args)),
  ),
  'sheets.spreadsheets.batchUpdate': writing<Addressed & { resource: BatchUpdate }>(
    { name: 'sheets.spreadsheets.batchUpdate', parameters: [] },
    (edit, { resource }) => batchUpdate(edit, resource),
  ),
};
