import type { Instant } from '../domain/calendar-date';
import type { Reader } from '../domain/outsiders';
import type { CellContent, SheetChange } from '../domain/sheet-change';

/** Who acts, and beside which spreadsheet. */
export interface Session {
  email(): string;
  /** A BCP 47 tag. */
  locale(): string;
  /** Null where no spreadsheet is open or the user cannot see it. */
  openSpreadsheet(): string | null;
}

export interface Clock {
  now(): Instant;
}

export interface IdGenerator {
  uuid(): string;
}

/** What an administrator sets for the whole script, and where Set up keeps what it made. */
export interface Config {
  /** The first administrator's address; null until somebody sets it in the script editor. */
  readonly administrator: string | null;
  readonly folderId: string;
  readonly templateId: string;
  readonly registryId: string | null;
}

export interface ConfigStore {
  read(): Config;
  write(change: Partial<Pick<Config, 'registryId' | 'templateId'>>): void;
}

/** What the add-on marks its files with, so that they are found whatever their names become. */
export interface FileMark {
  readonly kind: 'registry' | 'template' | 'log';
  /** Of a log. */
  readonly customerKey?: string;
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
  /** Every file with that mark that the user may see, the oldest first. Lags behind a write by some seconds. */
  marked(mark: FileMark): FileInfo[];
  /** The folder of that name right below another; null when there is none. Lags behind a write by some seconds. */
  folderIn(name: string, parentId: string): FileInfo | null;
  createFolder(name: string, parentId: string): FileInfo;
  createSpreadsheet(name: string, folderId: string, mark: FileMark): FileInfo;
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

export interface Spreadsheets {
  /** Which sheets a spreadsheet has, without what is in them. */
  outline(id: string): SheetOutline[];
  /** The sheets of a spreadsheet with their values; one call whatever their number. */
  read(id: string): SheetInfo[];
  /**
   * The same for the named sheets only, some of them only their first row; one that does not exist is left out.
   * @returns null when there is no such spreadsheet or the user may not see it
   */
  readTabs(id: string, tabs: readonly { title: string; headingsOnly: boolean }[]): SheetInfo[] | null;
  /** The first rows of one sheet as people see them; null when there is no such sheet. */
  readTop(id: string, sheetId: number, rows: number): string[][] | null;
  /** Makes all of the changes or none. @returns how many cells each `replace-text` changed, in order */
  change(id: string, changes: readonly SheetChange[]): number[];
}

/**
 * Keeps two runs from doing the same thing at once. Held for the shortest time and never during slow work; only Set up, which is
 * rare and must not be done twice at once, holds it throughout.
 */
export interface Mutex {
  /** @returns null, having done nothing, when somebody else holds it for too long */
  hold<T>(work: () => T): { readonly value: T } | null;
}

/** Answers already given, by request, so that a repeated request changes nothing. */
export interface AnswerStore {
  find(requestId: string): string | null;
  keep(requestId: string, answer: string): void;
}

export interface Ports {
  readonly session: Session;
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly config: ConfigStore;
  readonly files: FileStore;
  readonly spreadsheets: Spreadsheets;
  readonly mutex: Mutex;
  readonly answers: AnswerStore;
}
