import { notEmulated } from '../kernel/errors';
import type { Operations } from '../kernel/operation';
import { fullName } from './a1';
import { requireSheet } from './edit';
import { bound } from './grid-range';
import type { Addressed } from './method';
import { reading } from './method';
import { refuse } from './refusal';
import { readable } from './resolve-range';
import type { GridRangeData } from './schema';
import type { Spreadsheet } from './state';
import type { ReadOptions, ReadValues } from './values-read';
import { readValues, renderRect, requireRows } from './values-read';

interface DataFilter {
  a1Range?: string;
  gridRange?: GridRangeData;
}

interface ByDataFilter extends Addressed {
  resource?: ReadOptions & { dataFilters?: DataFilter[] };
}

/** A range by the sheet's id, cut off where the grid ends. */
function readGridRange(spreadsheet: Spreadsheet, data: GridRangeData, options: ReadOptions): ReadValues {
  requireRows(options.majorDimension);
  const {
    startRowIndex: startRow = 0,
    startColumnIndex: startColumn = 0,
    endRowIndex,
    endColumnIndex,
  } = data;
  const sheet = requireSheet({ spreadsheet }, data.sheetId);
  const range = {
    startRow,
    startColumn,
    ...(endRowIndex === undefined ? {} : { endRow: endRowIndex }),
    ...(endColumnIndex === undefined ? {} : { endColumn: endColumnIndex }),
  };
  const rect = readable({ sheet, range: bound(range, sheet) }, sheet.title);
  const values = renderRect(sheet, rect, spreadsheet.locale, options);
  const name = fullName(sheet.title, rect);
  return { range: name, majorDimension: 'ROWS', ...(values.length === 0 ? {} : { values }) };
}

function readFilter(spreadsheet: Spreadsheet, filter: DataFilter, options: ReadOptions): ReadValues {
  const { a1Range, gridRange, ...rest } = filter;
  const [other] = Object.keys(rest);
  if (other !== undefined) throw notEmulated(`a data filter by ${other}`);
  if (gridRange) return readGridRange(spreadsheet, gridRange, options);
  if (a1Range === undefined) throw refuse('A data filter must be set');
  return readValues(spreadsheet, a1Range, options);
}

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/batchGetByDataFilter */
export const valuesDataFilterOperations: Operations = {
  'sheets.values.batchGetByDataFilter': reading<ByDataFilter>(
    { name: 'sheets.values.batchGetByDataFilter', parameters: [] },
    (spreadsheet, { resource = {} }) => {
      const { dataFilters = [], ...options } = resource;
      const valueRanges = dataFilters.map((filter) => ({
        valueRange: readFilter(spreadsheet, filter, options),
        dataFilters: [filter],
      }));
      return { spreadsheetId: spreadsheet.id, valueRanges };
    },
  ),
};
