import { notEmulated } from '../kernel/errors';
import { fullName } from './a1';
import { EMPTY, hasContent, usedLength } from './grid';
import type { Rect } from './grid-range';
import { localeRules } from './locale';
import type { Rendered, RenderOptions } from './render';
import { createRenderer } from './render';
import { locate, readable } from './resolve-range';
import type { Sheet, Spreadsheet } from './state';

export interface ReadOptions extends RenderOptions {
  majorDimension?: string;
}

export interface ReadValues {
  range: string;
  majorDimension: 'ROWS';
  /** Without the empty rows and cells at the end; left out when nothing is there. */
  values?: Rendered[][];
}

export function requireRows(majorDimension: string | undefined): void {
  if (majorDimension !== undefined && majorDimension !== 'ROWS')
    throw notEmulated(`majorDimension ${majorDimension}`);
}

export function renderRect(sheet: Sheet, rect: Rect, locale: string, options: RenderOptions): Rendered[][] {
  const render = createRenderer(options, localeRules(locale));
  const rows = sheet.rows.slice(rect.startRow, rect.endRow).map((row) => {
    const cells = row.slice(rect.startColumn, rect.endColumn);
    return cells.slice(0, usedLength(cells, hasContent)).map((cell) => render(cell ?? EMPTY));
  });
  return rows.slice(
    0,
    usedLength(rows, (row) => row.length > 0),
  );
}

/** `values.get`: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values#ValueRange */
export function readValues(spreadsheet: Spreadsheet, a1: string, options: ReadOptions): ReadValues {
  requireRows(options.majorDimension);
  const located = locate(spreadsheet, a1);
  const rect = readable(located, a1);
  const values = renderRect(located.sheet, rect, spreadsheet.locale, options);
  const range = fullName(located.sheet.title, rect);
  return { range, majorDimension: 'ROWS', ...(values.length === 0 ? {} : { values }) };
}
