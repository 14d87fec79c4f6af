import { fullName, parseA1, quoteTitle } from './a1';
import type { Rect } from './grid-range';
import { bound } from './grid-range';
import { refuse } from './refusal';
import type { GridRange, Sheet, Spreadsheet } from './state';

export interface Located {
  readonly sheet: Sheet;
  /** As written; it may end beyond the grid, or nowhere. */
  readonly range: GridRange;
}

const sameTitle = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The sheet and the cells that A1 notation names; without a title, those of the first visible sheet. */
export function locate(spreadsheet: Spreadsheet, a1: string): Located {
  const reference = parseA1(a1);
  const title = reference?.title ?? null;
  const isMeant = (sheet: Sheet): boolean => (title === null ? !sheet.hidden : sameTitle(sheet.title, title));
  const sheet = spreadsheet.sheets.find(isMeant);
  if (!reference || !sheet) throw refuse(`Unable to parse range: ${a1}`);
  return { sheet, range: reference.range };
}

export function beyondGrid(sheet: Sheet, name: string): ReturnType<typeof refuse> {
  const limits = `Max rows: ${String(sheet.rowCount)}, max columns: ${String(sheet.columnCount)}`;
  return refuse(`Range (${name}) exceeds grid limits. ${limits}`);
}

/** The cells to read; an end beyond the grid is cut off, a start beyond it is refused. */
export function readable({ sheet, range }: Located, a1: string): Rect {
  if (range.startRow < sheet.rowCount && range.startColumn < sheet.columnCount) return bound(range, sheet);
  const cells = a1.includes('!') ? a1.slice(a1.lastIndexOf('!') + 1) : a1;
  throw beyondGrid(sheet, `${quoteTitle(sheet.title)}!${cells}`);
}

/** @throws when the rectangle does not lie within the grid */
export function requireWithinGrid(sheet: Sheet, rect: Rect): void {
  if (rect.endRow > sheet.rowCount || rect.endColumn > sheet.columnCount) {
    throw beyondGrid(sheet, fullName(sheet.title, rect));
  }
}
