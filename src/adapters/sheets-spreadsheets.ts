import type { CellContent, SheetChange } from '../domain/sheet-change';
import type { Spreadsheets } from '../use-cases/drive-ports';
import { unless } from './api-failure';
import { cellsOf, OUTLINE, outlineOf, sheetInfo, trimmed, VALUES } from './sheets-answers';
import { sheetsRequest } from './sheets-requests';
import { sheets } from './sheets-service';
import { aligned, getSheets, rangeOf, readTabs } from './sheets-tabs';

type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;
type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type BatchUpdate = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
type BatchUpdated = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;

interface MaskedSpreadsheets {
  batchUpdate(resource: BatchUpdate, spreadsheetId: string, parameters: { fields: string }): BatchUpdated;
}

/** As it lies between the sheet's title and the cells in `'L''altra'!A1:D300`. */
const titleIn = (range = ''): string =>
  range
    .slice(0, range.lastIndexOf('!'))
    .replace(/^'(.*)'$/, '$1')
    .replace(/''/g, "'");

const isContent = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** The values API has an empty text for an empty cell. */
const contentOf = (value: unknown): CellContent => (isContent(value) && value !== '' ? value : null);

/** @throws 400 when there is no such sheet */
function valuesIn(id: string, gridRange: GridRange, options: object = {}): ValueRange {
  const filter = { dataFilters: [{ gridRange }], ...options };
  const answer = sheets().Spreadsheets.Values.batchGetByDataFilter(filter, id);
  return answer.valueRanges?.[0]?.valueRange ?? {};
}

/** `read` without its formats, hence so much lighter on a long log. */
const UNFORMATTED = { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' };

/** Of each row; Google's types leave open what is in it. */
const rowsOf = ({ values = [] }: ValueRange): unknown[][] => values;

export const sheetsSpreadsheets: Spreadsheets = {
  outline: (id) => getSheets(id, OUTLINE).map(outlineOf),
  read: (id) => getSheets(id, `${OUTLINE},${VALUES}`).map((sheet) => sheetInfo(sheet)),
  readTabs: (id, tabs) => unless([403, 404], () => readTabs(id, tabs)),
  readSheet(id, sheetId) {
    const answer = unless([400, 403, 404], () => valuesIn(id, { sheetId }, UNFORMATTED));
    if (answer === null) return null;
    return { title: titleIn(answer.range), cells: trimmed(rowsOf(answer).map((row) => row.map(contentOf))) };
  },
  readTop(id, sheetId, rows) {
    const range = { sheetId, startRowIndex: 0, endRowIndex: rows };
    const answer = unless([400], () => valuesIn(id, range));
    return answer && rowsOf(answer).map((row) => row.map((cell) => String(cell)));
  },
  change(id, changes) {
    const answer = sheets().Spreadsheets.batchUpdate({ requests: changes.map(sheetsRequest) }, id);
    return replaced(changes, answer);
  },
  changeAndRead(id, changes, ranges) {
    // Every method takes the standard parameters after its own; Google's types know only the methods' own:
    // https://developers.google.com/workspace/sheets/api/guides/field-masks
    const spreadsheets = sheets().Spreadsheets as MaskedSpreadsheets;
    const answer = spreadsheets.batchUpdate(
      {
        requests: changes.map(sheetsRequest),
        includeSpreadsheetInResponse: true,
        responseRanges: ranges.map(rangeOf),
        responseIncludeGridData: true,
      },
      id,
      { fields: `updatedSpreadsheet(sheets(properties(title),${VALUES}))` },
    );
    const answered = answer.updatedSpreadsheet?.sheets ?? [];
    return aligned(answered, ranges, (_sheet, grid) => cellsOf(grid)).map((cells) => cells ?? []);
  },
};

function replaced(changes: readonly SheetChange[], { replies = [] }: BatchUpdated): number[] {
  return changes.flatMap((change, index) =>
    change.kind === 'replace-text' ? [replies[index]?.findReplace?.occurrencesChanged ?? 0] : [],
  );
}
