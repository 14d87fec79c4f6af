import type { Reader } from '../domain/outsiders';
import type { CellContent, SheetChange } from '../domain/sheet-change';

/** What the add-on marks its files with, so that they are found whatever their names become. */
export interface FileMark {
  readonly kind: 'registry' | 'template' | 'log' | 'guide' | 'guides';
  /** Of a log. */
  readonly customerKey?: string;
  /** Of a rollback guide: the deployment that it is for. */
  readonly uid?: string;
}

export interface FileInfo {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly folderId: string;
  readonly mark: FileMark | null;
  readonly mayEdit: boolean;
}

/** Files of the shared drive. */
export interface FileStore {
  /** @returns null when there is no such file, it is in the bin, or the user may not see it */
  find(id: string): FileInfo | null;
  /**
   * Spreadsheets in that folder itself, not below it, by name; none when the user may not see the folder.
   * Lags behind a write by some seconds.
   */
  spreadsheetsIn(folderId: string): FileInfo[];
  /** Every file with one of those marks that the user may see, the oldest first. Lags behind a write by some seconds. */
  marked(...marks: readonly FileMark[]): FileInfo[];
  /** The folder of that name right below another; null when there is none. Lags behind a write by some seconds. */
  folderIn(name: string, parentId: string): FileInfo | null;
  createFolder(name: string, parentId: string, mark?: FileMark): FileInfo;
  createSpreadsheet(name: string, folderId: string, mark: FileMark): FileInfo;
  /** A document that Drive makes of that HTML. */
  createDocument(name: string, html: string, folderId: string, mark: FileMark): FileInfo;
  /** With its whole content, but with its own mark alone. @returns null when `find` has no such source */
  copy(sourceId: string, name: string, folderId: string, mark: FileMark): FileInfo | null;
  mark(id: string, mark: FileMark): void;
  /** Who may see the file, by itself or through the folders and the drive above it. */
  readersOf(id: string): Reader[];
}

export interface SheetOutline {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly columnCount: number;
}

export interface SheetInfo extends SheetOutline {
  /** Values as Sheets keeps them (dates as serial numbers), without the empty cells and rows at the end. */
  readonly cells: readonly (readonly CellContent[])[];
}

/** A tab by its title, or a part of it. */
export interface WantedTab {
  readonly title: string;
  /** In A1 notation without the title, such as `1:1`, `A:H` or `A12:I12`; the whole tab without it. */
  readonly range?: string;
}

export interface Spreadsheets {
  /** Which sheets a spreadsheet has, without what is in them. */
  outline(id: string): SheetOutline[];
  /** The sheets of a spreadsheet with their values; one call whatever their number. */
  read(id: string): SheetInfo[];
  /**
   * The same for the named tabs only, one answer each in their order, `cells` beginning where the range does; null for one that does
   * not exist. A title may come twice with two ranges.
   * @returns null when there is no such spreadsheet or the user may not see it
   */
  readTabs(id: string, tabs: readonly WantedTab[]): (SheetInfo | null)[] | null;
  /**
   * All values of one sheet, as `read` gives them, and its title, by which `changeAndRead` knows it; null when there is no such sheet,
   * or no such spreadsheet for this user.
   */
  readSheet(id: string, sheetId: number): Pick<SheetInfo, 'title' | 'cells'> | null;
  /** The first rows of one sheet as people see them; null when there is no such sheet. */
  readTop(id: string, sheetId: number, rows: number): string[][] | null;
  /** Makes all of the changes or none. @returns how many cells each `replace-text` changed, in order */
  change(id: string, changes: readonly SheetChange[]): number[];
  /** The same, and in the same breath what then stands in those ranges of tabs that exist. @returns their cells, in order */
  changeAndRead(
    id: string,
    changes: readonly SheetChange[],
    ranges: readonly WantedTab[],
  ): (readonly (readonly CellContent[])[])[];
}
