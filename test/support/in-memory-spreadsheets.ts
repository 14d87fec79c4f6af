import type { CellContent, SheetChange } from '../../src/domain/sheet-change';
import type { SheetInfo, SheetOutline, Spreadsheets, WantedTab } from '../../src/use-cases/drive-ports';
import type { MemoryDrive, MemoryFile, MemorySheet } from './in-memory-drive';
import { blankSheet, visibleFile } from './in-memory-drive';
import { cellsIn } from './in-memory-range';

function trimmed<T>(items: readonly T[], isEmpty: (item: T) => boolean): T[] {
  let length = items.length;
  for (let item = items[length - 1]; item !== undefined && isEmpty(item); item = items[length - 1])
    length -= 1;
  return items.slice(0, length);
}

const trimmedRows = (rows: readonly (readonly CellContent[])[]): CellContent[][] =>
  trimmed(
    rows.map((row) => trimmed(row, (cell) => cell === null)),
    (row) => row.length === 0,
  );

const outline = ({ sheetId, title, hidden, columnCount }: MemorySheet): SheetOutline => ({
  sheetId,
  title,
  hidden,
  columnCount,
});

const info = (sheet: MemorySheet): SheetInfo => ({ ...outline(sheet), cells: trimmedRows(sheet.cells) });

function tabIn(sheets: readonly MemorySheet[], { title, range }: WantedTab): SheetInfo | null {
  const sheet = sheets.find((one) => one.title === title);
  return sheet ? { ...outline(sheet), cells: trimmedRows(cellsIn(sheet.cells, range)) } : null;
}

const shown = (cell: CellContent): string => (cell === null ? '' : String(cell));

function writeCell(sheet: MemorySheet, row: number, column: number, content: CellContent): void {
  if (row >= sheet.rowCount || column >= sheet.columnCount)
    throw new Error(`${sheet.title} has no cell in row ${String(row)}, column ${String(column)}`);
  while (sheet.cells.length <= row) sheet.cells.push([]);
  const cells = sheet.cells[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = content;
}

function writeRows(sheet: MemorySheet, at: { row: number; column: number }, rows: SheetRows): void {
  rows.forEach((cells, down) =>
    cells.forEach((cell, right) => writeCell(sheet, at.row + down, at.column + right, cell)),
  );
}

type SheetRows = readonly (readonly CellContent[])[];

function append(sheet: MemorySheet, rows: SheetRows): void {
  const row = trimmedRows(sheet.cells).length;
  sheet.rowCount = Math.max(sheet.rowCount, row + rows.length);
  writeRows(sheet, { row, column: 0 }, rows);
}

function replaceText(sheet: MemorySheet, from: string, to: string): number {
  let replaced = 0;
  sheet.cells = sheet.cells.map((row) =>
    row.map((cell) => {
      if (shown(cell) !== from) return cell;
      replaced += 1;
      return to;
    }),
  );
  return replaced;
}

function resize(sheet: MemorySheet, columns: number): void {
  sheet.columnCount = columns;
  sheet.cells = sheet.cells.map((row) => row.slice(0, columns));
}

type AddSheet = Extract<SheetChange, { kind: 'add-sheet' }>;

function addSheet(sheets: MemorySheet[], { sheetId, title, columns, hidden }: AddSheet): void {
  if (sheets.some((sheet) => sheet.sheetId === sheetId || sheet.title === title))
    throw new Error(`There is a sheet ${String(sheetId)} or "${title}" already`);
  sheets.push(blankSheet({ sheetId, title, columnCount: columns, hidden }));
}

function deleteSheet(sheets: MemorySheet[], sheet: MemorySheet): void {
  if (sheets.every((one) => one === sheet || one.hidden))
    throw new Error('A spreadsheet needs a visible sheet');
  sheets.splice(sheets.indexOf(sheet), 1);
}

/** @returns how many cells a `replace-text` changed, nothing for every other change */
function apply(sheets: MemorySheet[], change: SheetChange): number[] {
  if (change.kind === 'add-sheet') {
    addSheet(sheets, change);
    return [];
  }
  const sheet = sheets.find((one) => one.sheetId === change.sheetId);
  if (!sheet) throw new Error(`There is no sheet ${String(change.sheetId)}`);
  switch (change.kind) {
    case 'replace-text':
      return [replaceText(sheet, change.from, change.to)];
    case 'delete-sheet':
      deleteSheet(sheets, sheet);
      return [];
    case 'rename-sheet':
      if (sheets.some((one) => one !== sheet && one.title === change.title))
        throw new Error(`There is a sheet "${change.title}" already`);
      sheet.title = change.title;
      return [];
    case 'resize':
      resize(sheet, change.columns);
      return [];
    case 'write':
      writeRows(sheet, change, change.rows);
      return [];
    case 'append':
      append(sheet, change.rows);
      return [];
    default:
      sheet.looks.push(change);
      return [];
  }
}

/** Shows a value as it is, whatever its format. */
export function createInMemorySpreadsheets(drive: MemoryDrive, user: string): Spreadsheets {
  const need = (id: string): MemoryFile => {
    const file = visibleFile(drive, id, user);
    if (!file || file.isFolder) throw new Error(`Spreadsheet not found: ${id}`);
    return file;
  };
  const change = (id: string, changes: readonly SheetChange[]): number[] => {
    const file = need(id);
    if (file.readOnlyFor.includes(user)) throw new Error(`${user} may not edit ${file.name}`);
    const sheets = structuredClone(file.sheets);
    const replaced = changes.flatMap((one) => apply(sheets, one));
    file.sheets = sheets;
    return replaced;
  };
  return {
    outline: (id) => need(id).sheets.map(outline),
    read: (id) => need(id).sheets.map(info),
    readTabs: (id, tabs) => {
      const { sheets } = visibleFile(drive, id, user) ?? {};
      return sheets ? tabs.map((tab) => tabIn(sheets, tab)) : null;
    },
    readSheet(id, sheetId) {
      const sheet = visibleFile(drive, id, user)?.sheets.find((one) => one.sheetId === sheetId);
      return sheet ? { title: sheet.title, cells: trimmedRows(sheet.cells) } : null;
    },
    readTop(id, sheetId, rows) {
      const sheet = need(id).sheets.find((one) => one.sheetId === sheetId);
      return sheet ? trimmedRows(sheet.cells.slice(0, rows)).map((row) => row.map(shown)) : null;
    },
    change,
    changeAndRead(id, changes, ranges) {
      change(id, changes);
      const { sheets } = need(id);
      return ranges.map((range) => tabIn(sheets, range)?.cells ?? []);
    },
  };
}
