import { isSet } from '../drive/access';
import type { Flag } from '../drive/access';
import type { FieldMask } from '../kernel/field-mask';
import { parseFieldMask, selects } from '../kernel/field-mask';
import type { Operations } from '../kernel/operation';
import type { BatchUpdate } from './batch-update';
import { batchUpdate } from './batch-update';
import { wantedMembers } from './cell-data';
import { createSpreadsheet } from './create-spreadsheet';
import type { Edit } from './edit';
import { beginEdit } from './edit';
import type { WantedGrid } from './grid-data';
import type { Addressed } from './method';
import { creating, reading, writing } from './method';
import type { SpreadsheetData } from './schema';
import { spreadsheetData } from './spreadsheet-data';
import type { SpreadsheetRequest } from './spreadsheet-data';

interface Get extends Addressed {
  ranges?: string | string[];
  includeGridData?: Flag;
}

const DATA = ['sheets', 'data'] as const;

/** What a mask leaves in of the grid. */
const gridIn = (mask: FieldMask, data: readonly string[]): WantedGrid => ({
  cells: wantedMembers((member) => selects(mask, [...data, 'rowData', 'values', member])),
  metadata: ['rowMetadata', 'columnMetadata'].some((member) => selects(mask, [...data, member])),
});

/** A mask decides alone: it asks for the grid, or there is none. What it leaves out of the cells is not made. */
function wantedOf({ ranges, fields, includeGridData }: Get): SpreadsheetRequest {
  const mask = fields === undefined ? null : parseFieldMask(fields);
  const named = [ranges ?? []].flat();
  if (!mask) return { ranges: named, includeGridData: isSet(includeGridData) };
  return { ranges: named, includeGridData: selects(mask, DATA), grid: gridIn(mask, DATA) };
}

function updated(edit: Edit, { resource, fields }: Addressed & { resource: BatchUpdate }): object {
  const mask = fields === undefined ? null : parseFieldMask(fields);
  return batchUpdate(edit, resource, mask ? gridIn(mask, ['updatedSpreadsheet', ...DATA]) : undefined);
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
    updated,
  ),
};
