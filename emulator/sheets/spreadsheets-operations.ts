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

interface Get extends Addressed {
  ranges?: string | string[];
  includeGridData?: Flag;
}

/** A mask decides alone: it asks for the grid, or there is none. */
function wantsGrid({ fields, includeGridData }: Get): boolean {
  const mask = fields === undefined ? null : parseFieldMask(fields);
  return mask ? selects(mask, ['sheets', 'data']) : isSet(includeGridData);
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
    (spreadsheet, args, call) =>
      spreadsheetData(beginEdit(call, spreadsheet), {
        ranges: [args.ranges ?? []].flat(),
        includeGridData: wantsGrid(args),
      }),
  ),
  'sheets.spreadsheets.batchUpdate': writing<Addressed & { resource: BatchUpdate }>(
    { name: 'sheets.spreadsheets.batchUpdate', parameters: [] },
    (edit, { resource }) => batchUpdate(edit, resource),
  ),
};
