import { conditionalFormatRule } from './conditional-format-data';
import type { Edit } from './edit';
import { wantedMembers } from './cell-data';
import type { WantedGrid } from './grid-data';
import { gridData } from './grid-data';
import type { Rect } from './grid-range';
import { bound } from './grid-range';
import { gridRangeData } from './grid-range-data';
import { protectedRangeData } from './protected-range-data';
import { locate, readable } from './resolve-range';
import type { SheetData, SpreadsheetData } from './schema';
import { sheetProperties } from './sheet-properties';
import type { Sheet } from './state';

export interface SpreadsheetRequest {
  /** A1 notation; none is every sheet. */
  readonly ranges: readonly string[];
  readonly includeGridData: boolean;
  /** What of the grid is asked for; without it, all. */
  readonly grid?: WantedGrid;
}

const WHOLE_GRID: WantedGrid = { cells: wantedMembers(() => true), metadata: true };

type Wanted = Map<Sheet, Rect[]>;

function wantedRanges({ spreadsheet }: Edit, ranges: readonly string[]): Wanted {
  const wanted: Wanted = new Map();
  if (ranges.length === 0) {
    for (const sheet of spreadsheet.sheets)
      wanted.set(sheet, [bound({ startRow: 0, startColumn: 0 }, sheet)]);
    return wanted;
  }
  for (const a1 of ranges) {
    const located = locate(spreadsheet, a1);
    wanted.set(located.sheet, [...(wanted.get(located.sheet) ?? []), readable(located, a1)]);
  }
  return wanted;
}

/** A list that Google leaves out when it is empty. */
const listed = <K extends string, T>(key: K, list: T[]): { [key in K]?: T[] } =>
  list.length === 0 ? {} : ({ [key]: list } as { [key in K]?: T[] });

function sheetData(edit: Edit, sheet: Sheet, rects: readonly Rect[], wanted: WantedGrid): SheetData {
  const { locale, sheets } = edit.spreadsheet;
  return {
    properties: sheetProperties(sheet, sheets.indexOf(sheet)),
    ...listed(
      'data',
      rects.map((rect) => gridData(sheet, rect, { locale, wanted })),
    ),
    ...listed(
      'merges',
      sheet.merges.map((range) => gridRangeData(sheet, range)),
    ),
    ...listed(
      'conditionalFormats',
      sheet.conditionalFormats.map((rule) => conditionalFormatRule(sheet, rule)),
    ),
    ...listed(
      'protectedRanges',
      sheet.protectedRanges.map((one) => protectedRangeData(edit, sheet, one)),
    ),
    ...(sheet.filter ? { basicFilter: { range: gridRangeData(sheet, sheet.filter) } } : {}),
  };
}

/** The spreadsheet as Google's answers have it: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets#Spreadsheet */
export function spreadsheetData(
  edit: Edit,
  { ranges, includeGridData, grid = WHOLE_GRID }: SpreadsheetRequest,
): SpreadsheetData {
  const { id, locale, timeZone, sheets } = edit.spreadsheet;
  const wanted = wantedRanges(edit, ranges);
  return {
    spreadsheetId: id,
    properties: { title: edit.title, locale, autoRecalc: 'ON_CHANGE', timeZone },
    sheets: sheets.flatMap((sheet) => {
      const rects = wanted.get(sheet);
      return rects ? [sheetData(edit, sheet, includeGridData ? rects : [], grid)] : [];
    }),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${id}/edit`,
  };
}
