import { roleOf } from '../drive/access';
import type { Role } from '../drive/state';
import type { World } from '../kernel/world';
import { cellInput } from './cell-input';
import { createConditionalLook } from './conditional-look';
import { displayText, effectiveValue } from './display';
import { cellAt, hasContent, usedLength } from './grid';
import { contains } from './grid-range';
import { localeRules } from './locale';
import type { Cell, CellFormat, ProtectedRange, Sheet, Validation } from './state';

/** A cell as it looks; empty cells are there too. */
export interface CellView {
  text: string;
  /** What stands in its editor. */
  input: string;
  /** Its own format under what the conditional ones make of it. */
  format: CellFormat;
  note?: string;
  /** The list of its drop-down. */
  options?: string[];
}

type Kept = Omit<Sheet, 'rows' | 'validations' | 'conditionalFormats' | 'protectedRanges'>;

/** One sheet, with rows as far as something is in them and a few empty ones that have drop-downs. */
export interface SheetView extends Kept {
  rows: CellView[][];
  dropDowns: Validation[];
  protections: ProtectedRange[];
}

export interface SpreadsheetView {
  id: string;
  name: string;
  locale: string;
  timeZone: string;
  /** Of the user who looks. */
  role: Role;
  sheets: SheetView[];
}

/** Empty rows after the last used one that are shown with their drop-downs. */
const SPARE_ROWS = 10;

const isShown = (cell: Cell): boolean =>
  hasContent(cell) || cell.note !== undefined || cell.format?.background !== undefined;

/** Numbers stand at the right and truth values in the middle, unless the cell says otherwise. */
function alignment(cell: Cell): CellFormat {
  const kind = typeof effectiveValue(cell.value);
  if (kind === 'number') return { horizontalAlignment: 'RIGHT' };
  return kind === 'boolean' ? { horizontalAlignment: 'CENTER' } : {};
}

function shownSize({ rows, rowCount, columnCount, validations }: Sheet): { height: number; width: number } {
  const used = usedLength(rows, (cells) => cells.some(isShown));
  const dropDownEnd = validations.reduce((end, { range }) => Math.max(end, range.startColumn + 1), 0);
  return {
    height: validations.length > 0 ? Math.min(rowCount, used + SPARE_ROWS) : used,
    width: Math.min(columnCount, Math.max(dropDownEnd, ...rows.map((cells) => usedLength(cells, isShown)))),
  };
}

function viewSheet(sheet: Sheet, locale: string): SheetView {
  const { rows: _rows, validations, conditionalFormats: _formats, protectedRanges, ...kept } = sheet;
  const rules = localeRules(locale);
  const lookAt = createConditionalLook(sheet, rules);
  const dropDowns = validations.filter(({ showCustomUi }) => showCustomUi);
  const { height, width } = shownSize(sheet);
  const viewCell = (row: number, column: number): CellView => {
    const cell = cellAt(sheet, row, column);
    const options = dropDowns.find(({ range }) => contains(range, row, column))?.values;
    return {
      text: displayText(cell, rules),
      input: cellInput(cell, locale),
      format: { ...alignment(cell), ...cell.format, ...lookAt(row, column) },
      ...(cell.note === undefined ? {} : { note: cell.note }),
      ...(options ? { options } : {}),
    };
  };
  const rows = Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_cell, column) => viewCell(row, column)),
  );
  return { ...kept, rows, dropDowns: validations, protections: protectedRanges };
}

/** The spreadsheet as that user finds it in Sheets; null when there is none, or not for them. */
export function viewSpreadsheet(world: World, id: string, user: string): SpreadsheetView | null {
  const spreadsheet = world.sheets.spreadsheets[id];
  const file = world.drive.files[id];
  const role = roleOf(world, id, user);
  if (!spreadsheet || !file || !role) return null;
  const { locale, timeZone, sheets } = spreadsheet;
  return {
    id,
    name: file.name,
    locale,
    timeZone,
    role,
    sheets: sheets.map((sheet) => viewSheet(sheet, locale)),
  };
}
