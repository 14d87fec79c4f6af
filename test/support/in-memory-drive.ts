import type { Reader } from '../../src/domain/outsiders';
import type { CellContent, SheetChange } from '../../src/domain/sheet-change';
import type { FileMark } from '../../src/use-cases/drive-ports';

export interface MemorySheet {
  sheetId: number;
  title: string;
  hidden: boolean;
  rowCount: number;
  columnCount: number;
  cells: CellContent[][];
  /** Everything but values, in the order in which it was made. */
  looks: SheetChange[];
}

export interface MemoryFile {
  readonly id: string;
  readonly isFolder: boolean;
  name: string;
  /** The root has none. */
  folderId: string;
  trashed: boolean;
  mark: FileMark | null;
  /** Who may see it besides those who may see what is above it. */
  readers: Reader[];
  hiddenFrom: string[];
  readOnlyFor: string[];
  sheets: MemorySheet[];
  /** Of a document; null for what is none. */
  html: string | null;
}

/** A shared drive as plain data; the first file is its root. */
export interface MemoryDrive {
  readonly rootId: string;
  readonly files: Map<string, MemoryFile>;
}

export type NewFile = Pick<MemoryFile, 'name' | 'folderId'> & Partial<MemoryFile>;

/** What a new spreadsheet begins with. */
export function blankSheet(about: Partial<MemorySheet> = {}): MemorySheet {
  return {
    sheetId: 0,
    title: 'Hoja 1',
    hidden: false,
    rowCount: 1000,
    columnCount: 26,
    cells: [],
    looks: [],
    ...about,
  };
}

export function addFile(drive: MemoryDrive, about: NewFile): MemoryFile {
  const isFolder = about.isFolder ?? false;
  const file: MemoryFile = {
    id: `file-${String(drive.files.size)}`,
    trashed: false,
    mark: null,
    readers: [],
    hiddenFrom: [],
    readOnlyFor: [],
    sheets: isFolder || about.html !== undefined ? [] : [blankSheet()],
    html: null,
    ...about,
    isFolder,
  };
  drive.files.set(file.id, file);
  return file;
}

/** @param members who may see everything in it */
export function createInMemoryDrive(members: readonly Reader[] = []): MemoryDrive {
  const drive: MemoryDrive = { rootId: 'root', files: new Map() };
  addFile(drive, { id: 'root', name: 'Soffid', folderId: '', isFolder: true, readers: [...members] });
  return drive;
}

/** The file and what is above it, nearest first. */
export function lineOf(drive: MemoryDrive, id: string): MemoryFile[] {
  const file = drive.files.get(id);
  return file ? [file, ...lineOf(drive, file.folderId)] : [];
}

/** @returns null when it is not there, in the bin, or hidden from that user, by itself or with what it lies in */
export function visibleFile(drive: MemoryDrive, id: string, user: string): MemoryFile | null {
  const line = lineOf(drive, id);
  const gone = line.some((file) => file.trashed || file.hiddenFrom.includes(user));
  return gone ? null : (line[0] ?? null);
}
