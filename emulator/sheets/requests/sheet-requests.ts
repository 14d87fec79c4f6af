import { newNumericId } from '../../kernel/ids';
import { requireRoom } from '../dimensions';
import type { Edit } from '../edit';
import { requireSheet } from '../edit';
import type { SettableField } from '../mask-fields';
import { fieldsOf, setFields } from '../mask-fields';
import { newSheet } from '../new-sheet';
import { requireEditable, requireSheetEditable } from '../protection';
import { refuse } from '../refusal';
import type { SheetProperties, SpreadsheetData } from '../schema';
import { SHEET_FIELDS, requireVisible, sheetProperties } from '../sheet-properties';
import type { Sheet } from '../state';
import type { Handlers } from './handler';

type SpreadsheetProperties = NonNullable<SpreadsheetData['properties']>;

const FIRST_WORDS: Readonly<Record<string, string>> = { es: 'Hoja ', ca: 'Full ' };

function freshTitle({ locale, sheets }: Edit['spreadsheet']): string {
  const word = FIRST_WORDS[locale.slice(0, 2)] ?? 'Sheet';
  let number = sheets.length + 1;
  while (sheets.some(({ title }) => title === `${word}${String(number)}`)) number += 1;
  return `${word}${String(number)}`;
}

function sheetIdFor({ actor, spreadsheet }: Edit, wanted: number | undefined): number {
  const isTaken = (id: number): boolean => spreadsheet.sheets.some(({ sheetId }) => sheetId === id);
  if (wanted !== undefined) {
    if (wanted >= 0 && !isTaken(wanted)) return wanted;
    throw refuse(`The sheet id ${String(wanted)} is negative or taken by another sheet.`);
  }
  let id = newNumericId(actor.world.ids);
  while (isTaken(id)) id = newNumericId(actor.world.ids);
  return id;
}

/** Adds an empty sheet with those properties, at the end unless they say where. */
export function addSheet(edit: Edit, properties: SheetProperties = {}): Sheet {
  const { sheets } = edit.spreadsheet;
  const { title = freshTitle(edit.spreadsheet) } = properties;
  const sheet = newSheet({ sheetId: sheetIdFor(edit, properties.sheetId), title: '' });
  sheets.push(sheet);
  const resource = { ...properties, title };
  setFields('a sheet property', SHEET_FIELDS, { edit, sheet }, { resource, fields: fieldsOf(resource) });
  requireRoom(edit.spreadsheet);
  return sheet;
}

function deleteSheet(edit: Edit, sheetId: number | undefined): void {
  const { sheets } = edit.spreadsheet;
  const sheet = requireSheet(edit, sheetId);
  requireEditable(edit, sheet, null);
  if (sheets.length === 1) throw refuse("You can't remove all the sheets in a document.");
  sheets.splice(sheets.indexOf(sheet), 1);
  requireVisible(edit.spreadsheet);
}

function requireTimeZone(timeZone = ''): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone }).format();
    return timeZone;
  } catch {
    throw refuse(`Invalid time zone: ${timeZone}`);
  }
}

function requireText(name: string, text: string | undefined): string {
  if (text) return text;
  throw refuse(`${name} must not be empty`);
}

const SPREADSHEET_FIELDS: readonly SettableField<Edit, SpreadsheetProperties>[] = [
  { paths: ['title'], set: (edit, { title }) => void (edit.title = requireText('title', title)) },
  {
    paths: ['locale'],
    set: ({ spreadsheet }, { locale }) => void (spreadsheet.locale = requireText('locale', locale)),
  },
  {
    paths: ['timeZone'],
    set: ({ spreadsheet }, { timeZone }) => void (spreadsheet.timeZone = requireTimeZone(timeZone)),
  },
];

export function setSpreadsheetProperties(
  edit: Edit,
  resource: SpreadsheetProperties,
  fields: string | undefined,
): void {
  setFields('a spreadsheet property', SPREADSHEET_FIELDS, edit, { resource, fields });
}

export const sheetRequests: Handlers = {
  addSheet(edit, { properties }) {
    const sheet = addSheet(edit, properties);
    return { addSheet: { properties: sheetProperties(sheet, edit.spreadsheet.sheets.indexOf(sheet)) } };
  },
  deleteSheet: (edit, { sheetId }) => deleteSheet(edit, sheetId),
  updateSheetProperties(edit, { properties = {}, fields }) {
    const sheet = requireSheet(edit, properties.sheetId);
    requireSheetEditable(edit, sheet);
    setFields('a sheet property', SHEET_FIELDS, { edit, sheet }, { resource: properties, fields });
  },
  updateSpreadsheetProperties: (edit, { properties = {}, fields }) =>
    setSpreadsheetProperties(edit, properties, fields),
};
