import { atLeast, roleOf } from '../drive/access';
import type { Actor } from '../drive/actor';
import { exception } from '../kernel/errors';
import { cellName } from './a1';
import { displayText } from './display';
import type { Edit } from './edit';
import { beginEdit, commitEdit, requireSheet } from './edit';
import { cellAt, updateRow } from './grid';
import type { Rect } from './grid-range';
import { contains } from './grid-range';
import { typeInto, yearAt } from './input-value';
import { localeRules } from './locale';
import { requireEditable, requireSheetEditable, warningsFor } from './protection';
import { isRefusal, refuse } from './refusal';
import { deleteSpan, insertSpan } from './requests/dimension-requests';
import { requireTitle } from './sheet-properties';
import { sortRows } from './sort-rows';
import type { Cell, GridRange, Sheet } from './state';

// What a person does in Sheets itself: no service call is counted. Each answers the warning that Sheets shows after a change to
// a range that is protected by a warning only, or null; each throws, in words for the person, what Sheets refuses.

export interface SheetPlace {
  readonly spreadsheetId: string;
  readonly sheetId: number;
}

export interface RowPlace extends SheetPlace {
  readonly row: number;
}

export interface CellPlace extends RowPlace {
  readonly column: number;
}

function openEdit(person: Actor, id: string): Edit {
  const spreadsheet = person.world.sheets.spreadsheets[id];
  const role = roleOf(person.world, id, person.user);
  if (!spreadsheet || !role) throw exception('There is no such spreadsheet, or you may not see it.');
  if (!atLeast(role, 'writer')) throw exception('You may see this spreadsheet, but not edit it.');
  return beginEdit(person, spreadsheet);
}

interface Change {
  /** The cells that it changes; null for none. */
  covers(sheet: Sheet): GridRange | null;
  apply(edit: Edit, sheet: Sheet): void;
}

function warningFor(sheet: Sheet, range: GridRange | null): string | null {
  const warnings = range ? warningsFor(sheet, range) : [];
  if (warnings.length === 0) return null;
  const names = warnings.map(({ description }) => description || 'a protected range').join(', ');
  return `Heads up! You changed ${names}: that part of the sheet should not be changed by accident.`;
}

function perform(person: Actor, place: SheetPlace, { covers, apply }: Change): string | null {
  const edit = openEdit(person, place.spreadsheetId);
  try {
    const sheet = requireSheet(edit, place.sheetId);
    const range = covers(sheet);
    const warning = warningFor(sheet, range);
    if (range) requireEditable(edit, sheet, range);
    apply(edit, sheet);
    commitEdit(edit);
    return warning;
  } catch (thrown) {
    throw isRefusal(thrown) ? exception(thrown.message) : thrown;
  }
}

const rowRange = (row: number): GridRange => ({ startRow: row, endRow: row + 1, startColumn: 0 });

const cellRange = (row: number, column: number): GridRange => ({
  startRow: row,
  endRow: row + 1,
  startColumn: column,
  endColumn: column + 1,
});

/** @throws when a drop-down that refuses anything else does not have the value */
function requireAllowed(sheet: Sheet, place: CellPlace, cell: Cell, locale: string): void {
  const { row, column } = place;
  const list = sheet.validations.find(({ range }) => contains(range, row, column));
  const text = displayText(cell, localeRules(locale));
  if (!list?.strict || text === '' || list.values.includes(text)) return;
  const hint = list.message === undefined ? '' : ` ${list.message}`;
  throw refuse(
    `"${text}" is not allowed in ${cellName(row, column)}. Choose one of: ${list.values.join(', ')}.${hint}`,
  );
}

/** Types a text into a cell, as Sheets takes it: a formula, a number, a date or time as the locale writes it, else text. */
export function editCell(person: Actor, place: CellPlace & { readonly input: string }): string | null {
  const { row, column, input } = place;
  return perform(person, place, {
    covers: () => cellRange(row, column),
    apply(edit, sheet) {
      const { locale, timeZone } = edit.spreadsheet;
      if (row >= sheet.rowCount || column >= sheet.columnCount) throw refuse('There is no such cell.');
      const context = { locale, year: yearAt(person.now(), timeZone) };
      const cell = typeInto(cellAt(sheet, row, column), input, context);
      requireAllowed(sheet, place, cell, locale);
      updateRow(sheet, row, column + 1, (cells) => void (cells[column] = cell));
    },
  });
}

const sortable = (sheet: Sheet): Rect => ({
  startRow: sheet.frozenRows,
  endRow: Math.max(sheet.frozenRows, Math.min(sheet.rowCount, sheet.rows.length)),
  startColumn: 0,
  endColumn: sheet.columnCount,
});

/** "Sort sheet A to Z", or Z to A: every row but the frozen ones. */
export function sortByColumn(
  person: Actor,
  place: SheetPlace & { readonly column: number; readonly descending: boolean },
): string | null {
  const { column, descending } = place;
  return perform(person, place, {
    covers: sortable,
    apply: (edit, sheet) =>
      sortRows(sheet, sortable(sheet), [{ column, descending }], edit.spreadsheet.locale),
  });
}

export function deleteRow(person: Actor, place: RowPlace): string | null {
  const { row } = place;
  return perform(person, place, {
    covers: () => rowRange(row),
    apply: (edit, sheet) => deleteSpan(edit, { sheet, dimension: 'ROWS', start: row, end: row + 1 }),
  });
}

/** The new row takes the place of `row`, and its look. */
export function insertRow(person: Actor, place: RowPlace): string | null {
  const { row } = place;
  return perform(person, place, {
    covers: () => null,
    apply(edit, sheet) {
      const join = row < sheet.rowCount ? 'after' : 'before';
      insertSpan(edit, { sheet, dimension: 'ROWS', start: row, end: row + 1 }, join);
    },
  });
}

export function renameSheet(person: Actor, place: SheetPlace & { readonly title: string }): string | null {
  return perform(person, place, {
    covers: () => null,
    apply(edit, sheet) {
      requireSheetEditable(edit, sheet);
      sheet.title = requireTitle({ edit, sheet }, place.title);
    },
  });
}
