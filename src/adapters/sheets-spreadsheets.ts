import type { CellContent } from '../domain/sheet-change';
import type { SheetInfo, SheetOutline, Spreadsheets } from '../use-cases/ports';
import { advancedService } from './advanced-service';
import { unless } from './api-failure';
import { sheetsRequest } from './sheets-requests';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;

const sheets = (): GoogleAppsScript.Sheets => advancedService('Sheets', Sheets);

const OUTLINE = 'properties(sheetId,title,hidden,gridProperties(columnCount))';
const VALUES = 'data(rowData(values(effectiveValue)))';

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

function outlineOf({ properties }: Sheet): SheetOutline {
  if (properties?.title === undefined) throw new Error('Sheets answered a sheet without a title');
  const { sheetId = 0, title, hidden = false, gridProperties } = properties;
  return { sheetId, title, hidden, columnCount: gridProperties?.columnCount ?? 0 };
}

function sheetInfo(sheet: Sheet): SheetInfo {
  const rows = (sheet.data?.[0]?.rowData ?? []).map((row) => (row.values ?? []).map(contentOf));
  return { ...outlineOf(sheet), cells: trimmed(rows) };
}

const get = (id: string, fields: string, ranges: readonly string[] = []): Sheet[] =>
  sheets().Spreadsheets.get(id, { ranges: [...ranges], fields: `sheets(${fields})` }).sheets ?? [];

const outline = (id: string): SheetOutline[] => get(id, OUTLINE).map(outlineOf);

const read = (id: string, ranges: readonly string[] = []): SheetInfo[] =>
  get(id, `${OUTLINE},${VALUES}`, ranges).map(sheetInfo);

const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'`;

interface WantedTab {
  readonly title: string;
  readonly headingsOnly: boolean;
}

const rangeOf = ({ title, headingsOnly }: WantedTab): string =>
  headingsOnly ? `${quoted(title)}!1:1` : quoted(title);

function readNamed(id: string, tabs: readonly WantedTab[]): SheetInfo[] {
  const all = unless([400], () => read(id, tabs.map(rangeOf)));
  if (all) return all;
  // One unknown title refuses the whole request: then only those that are there are asked for.
  const titles = outline(id).map((sheet) => sheet.title);
  const there = tabs.filter((tab) => titles.includes(tab.title));
  return there.length === 0 ? [] : read(id, there.map(rangeOf));
}

export const sheetsSpreadsheets: Spreadsheets = {
  outline,
  read: (id) => read(id),
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
