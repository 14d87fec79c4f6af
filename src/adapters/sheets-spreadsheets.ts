import type { CellContent } from '../domain/sheet-change';
import type { SheetInfo, Spreadsheets } from '../use-cases/ports';
import { advancedService } from './advanced-service';
import { unless } from './api-failure';
import { sheetsRequest } from './sheets-requests';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;

const sheets = (): GoogleAppsScript.Sheets => advancedService('Sheets', Sheets);

const FIELDS =
  'sheets(properties(sheetId,title,hidden,gridProperties(columnCount)),data(rowData(values(effectiveValue))))';

function contentOf({ effectiveValue: value }: CellData): CellContent {
  if (!value) return null;
  return value.numberValue ?? value.stringValue ?? value.boolValue ?? value.errorValue?.message ?? null;
}

function upToLast<T>(items: readonly T[], counts: (item: T) => boolean): T[] {
  let length = items.length;
  for (let item = items[length - 1]; item !== undefined && !counts(item); item = items[length - 1])
    length -= 1;
  return items.slice(0, length);
}

/** Without the empty cells at the end of each row and the empty rows at the end. */
function trimmed(rows: readonly CellContent[][]): CellContent[][] {
  // A formula that answers an empty text is a cell that somebody needs.
  const filled = rows.map((row) => upToLast(row, (cell) => cell !== null));
  return upToLast(filled, (row) => row.length > 0);
}

function sheetInfo({ properties, data }: Sheet): SheetInfo {
  if (properties?.title === undefined) throw new Error('Sheets answered a sheet without a title');
  const { sheetId = 0, title, hidden = false, gridProperties } = properties;
  return {
    sheetId,
    title,
    hidden,
    columnCount: gridProperties?.columnCount ?? 0,
    cells: trimmed((data?.[0]?.rowData ?? []).map((row) => (row.values ?? []).map(contentOf))),
  };
}

const read = (id: string, ranges: readonly string[]): SheetInfo[] =>
  (sheets().Spreadsheets.get(id, { ranges: [...ranges], fields: FIELDS }).sheets ?? []).map(sheetInfo);

const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'`;

type WantedTabs = Parameters<Spreadsheets['readTabs']>[1];

function readNamed(id: string, tabs: WantedTabs): SheetInfo[] {
  const ranges = tabs.map(({ title, headingsOnly }) =>
    headingsOnly ? `${quoted(title)}!1:1` : quoted(title),
  );
  // One unknown title refuses the whole request with 400: then those that are there are picked from everything.
  return unless([400], () => read(id, ranges)) ?? pick(read(id, []), tabs);
}

const pick = (sheets: readonly SheetInfo[], tabs: WantedTabs): SheetInfo[] =>
  sheets.flatMap((sheet) => {
    const wanted = tabs.find((tab) => tab.title === sheet.title);
    if (!wanted) return [];
    return [wanted.headingsOnly ? { ...sheet, cells: sheet.cells.slice(0, 1) } : sheet];
  });

export const sheetsSpreadsheets: Spreadsheets = {
  read: (id) => read(id, []),
  readTabs: (id, tabs) => unless([403, 404], () => readNamed(id, tabs)),
  readTop(id, sheetId, rows) {
    const range = { sheetId, startRowIndex: 0, endRowIndex: rows };
    const answer = unless([400], () =>
      sheets().Spreadsheets.Values.batchGetByDataFilter({ dataFilters: [{ gridRange: range }] }, id),
    );
    if (answer === null) return null;
    const values: unknown[][] = answer.valueRanges?.[0]?.valueRange?.values ?? [];
    return values.map((row) => row.map((cell) => String(cell)));
  },
  change(id, changes) {
    const answer = sheets().Spreadsheets.batchUpdate({ requests: changes.map(sheetsRequest) }, id);
    const replies = answer.replies ?? [];
    return changes.flatMap((change, index) =>
      change.kind === 'replace-text' ? [replies[index]?.findReplace?.occurrencesChanged ?? 0] : [],
    );
  },
};
