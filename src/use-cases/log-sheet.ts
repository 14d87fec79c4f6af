import type { Grid } from '../domain/grid';
import type { HeadingMatch } from '../domain/heading-match';
import { findHeadingRow, matchHeadings } from '../domain/heading-match';
import type { LogColumnKey } from '../domain/log-columns';
import { LOG_COLUMNS } from '../domain/log-columns';
import type { SheetChange } from '../domain/sheet-change';
import type { SheetInfo, SheetOutline } from './drive-ports';

/** A tab read as a deployment log. */
export interface LogSheet {
  readonly sheet: SheetInfo;
  /** Zero-based; the first row when no row has enough of a log's headings. */
  readonly headingRow: number;
  readonly matches: readonly HeadingMatch<LogColumnKey>[];
}

export const textRows = (sheet: SheetInfo): string[][] =>
  sheet.cells.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));

export function gridOf({ sheetId, columnCount, cells }: SheetInfo): Grid {
  return { sheetId, columnCount, filledColumns: Math.max(0, ...cells.map((row) => row.length)) };
}

function asLog(sheet: SheetInfo): LogSheet {
  const rows = textRows(sheet);
  const headingRow = findHeadingRow(rows, LOG_COLUMNS) ?? 0;
  return { sheet, headingRow, matches: matchHeadings(LOG_COLUMNS, rows[headingRow] ?? []).matches };
}

/** The visible tab that knows most of a log's headings; the first one when none knows any, null when all are hidden. */
export function findLogSheet(sheets: readonly SheetInfo[]): LogSheet | null {
  const logs = sheets.filter((sheet) => !sheet.hidden).map(asLog);
  const [best] = logs.sort((one, other) => other.matches.length - one.matches.length);
  return best ?? null;
}

/** Without those that would give a sheet the title of another, which Sheets refuses: it keeps its own. */
export function withoutClash(
  changes: readonly SheetChange[],
  sheets: readonly SheetOutline[],
): SheetChange[] {
  const taken = (title: string, sheetId: number): boolean =>
    sheets.some((one) => one.sheetId !== sheetId && one.title.toLowerCase() === title.toLowerCase());
  return changes.filter((change) => change.kind !== 'rename-sheet' || !taken(change.title, change.sheetId));
}
