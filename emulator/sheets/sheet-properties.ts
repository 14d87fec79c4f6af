import { colorOf, hexOf } from './color';
import { applyShift, requireRoom } from './dimensions';
import type { Edit } from './edit';
import type { SettableField } from './mask-fields';
import { refuse } from './refusal';
import type { SheetProperties } from './schema';
import type { Sheet } from './state';

/** https://support.google.com/docs/answer/37603 */
const TITLE_LIMIT = 100;

/** A sheet, and the change that it is part of. */
export interface SheetTarget {
  readonly edit: Edit;
  readonly sheet: Sheet;
}

/** @throws when it is empty, too long, or another sheet's */
export function requireTitle({ edit, sheet }: SheetTarget, title: string | undefined): string {
  if (!title || title.length > TITLE_LIMIT) {
    throw refuse(
      `The sheet name must have 1 to ${String(TITLE_LIMIT)} characters, and has ${String(title?.length ?? 0)}.`,
    );
  }
  const others = edit.spreadsheet.sheets.filter((one) => one !== sheet);
  if (!others.some((one) => one.title.toLowerCase() === title.toLowerCase())) return title;
  throw refuse(`A sheet with the name "${title}" already exists. Please enter another name.`);
}

function moveTo({ edit, sheet }: SheetTarget, index = 0): void {
  const { sheets } = edit.spreadsheet;
  const from = sheets.indexOf(sheet);
  sheets.splice(from, 1);
  // Google counts the place as it is before the sheet leaves its own.
  sheets.splice(index > from ? index - 1 : index, 0, sheet);
}

export function requireVisible({ sheets }: Edit['spreadsheet']): void {
  if (sheets.some(({ hidden }) => !hidden)) return;
  throw refuse("You can't remove all the visible sheets in a document.");
}

function resize({ edit, sheet }: SheetTarget, dimension: 'ROWS' | 'COLUMNS', wanted = 0): void {
  const size = dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
  if (wanted < 1) throw refuse(`The grid needs at least one of its ${dimension.toLowerCase()}`);
  applyShift(sheet, { dimension, at: Math.min(size, wanted), count: wanted - size });
  requireRoom(edit.spreadsheet);
}

function requireThawed({ frozenRows, frozenColumns, rowCount, columnCount }: Sheet): void {
  if (frozenRows < rowCount && frozenColumns < columnCount) return;
  throw refuse("You can't freeze all visible rows or columns on the sheet.");
}

type Field = SettableField<SheetTarget, SheetProperties>;

/** All that the emulator keeps of a sheet's properties; the id and the type are only read. */
export const SHEET_FIELDS: readonly Field[] = [
  { paths: ['sheetId', 'sheetType'], set: () => undefined },
  { paths: ['title'], set: (target, { title }) => void (target.sheet.title = requireTitle(target, title)) },
  { paths: ['index'], set: (target, { index }) => moveTo(target, index) },
  {
    paths: ['hidden'],
    set({ edit, sheet }, { hidden }) {
      sheet.hidden = hidden === true;
      requireVisible(edit.spreadsheet);
    },
  },
  {
    paths: ['tabColor', 'tabColorStyle'],
    set({ sheet }, { tabColor, tabColorStyle }) {
      const hex = hexOf(tabColor, tabColorStyle);
      delete sheet.tabColor;
      if (hex !== undefined) sheet.tabColor = hex;
    },
  },
  {
    paths: ['gridProperties.rowCount'],
    set: (target, { gridProperties }) => resize(target, 'ROWS', gridProperties?.rowCount),
  },
  {
    paths: ['gridProperties.columnCount'],
    set: (target, { gridProperties }) => resize(target, 'COLUMNS', gridProperties?.columnCount),
  },
  {
    paths: ['gridProperties.frozenRowCount'],
    set({ sheet }, { gridProperties }) {
      sheet.frozenRows = gridProperties?.frozenRowCount ?? 0;
      requireThawed(sheet);
    },
  },
  {
    paths: ['gridProperties.frozenColumnCount'],
    set({ sheet }, { gridProperties }) {
      sheet.frozenColumns = gridProperties?.frozenColumnCount ?? 0;
      requireThawed(sheet);
    },
  },
];

/** As Google's answers have them: what is zero or false is left out, but for the id and the place. */
export function sheetProperties(sheet: Sheet, index: number): SheetProperties {
  const { sheetId, title, hidden, tabColor, rowCount, columnCount, frozenRows, frozenColumns } = sheet;
  return {
    sheetId,
    title,
    index,
    sheetType: 'GRID',
    gridProperties: {
      rowCount,
      columnCount,
      ...(frozenRows > 0 ? { frozenRowCount: frozenRows } : {}),
      ...(frozenColumns > 0 ? { frozenColumnCount: frozenColumns } : {}),
    },
    ...(hidden ? { hidden } : {}),
    ...(tabColor === undefined
      ? {}
      : { tabColor: colorOf(tabColor), tabColorStyle: { rgbColor: colorOf(tabColor) } }),
  };
}
