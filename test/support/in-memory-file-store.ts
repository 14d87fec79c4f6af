import type { FileInfo, FileMark, FileStore } from '../../src/use-cases/drive-ports';
import type { MemoryDrive, MemoryFile } from './in-memory-drive';
import { addFile, lineOf, visibleFile } from './in-memory-drive';

const info = (file: MemoryFile, user: string): FileInfo => ({
  id: file.id,
  name: file.name,
  url: `https://drive.example/file/${file.id}`,
  folderId: file.folderId,
  mark: file.mark,
  mayEdit: !file.readOnlyFor.includes(user),
});

const carries = (file: MemoryFile, { kind, customerKey, uid }: FileMark): boolean =>
  file.mark?.kind === kind &&
  (customerKey === undefined || file.mark.customerKey === customerKey) &&
  (uid === undefined || file.mark.uid === uid);

/** Knows of every write at once. */
export function createInMemoryFileStore(drive: MemoryDrive, user: string): FileStore {
  const visible = (): MemoryFile[] =>
    [...drive.files.values()].filter((file) => visibleFile(drive, file.id, user));
  const need = (id: string): MemoryFile => {
    const file = visibleFile(drive, id, user);
    if (!file) throw new Error(`File not found: ${id}`);
    return file;
  };
  const byName = (one: MemoryFile, other: MemoryFile): number => (one.name < other.name ? -1 : 1);

  return {
    find(id) {
      const file = visibleFile(drive, id, user);
      return file ? info(file, user) : null;
    },
    spreadsheetsIn: (folderId) =>
      visible()
        .filter((file) => file.folderId === folderId && !file.isFolder && file.html === null)
        .sort(byName)
        .map((file) => info(file, user)),
    marked: (...marks) =>
      visible()
        .filter((file) => marks.some((mark) => carries(file, mark)))
        .map((file) => info(file, user)),
    folderIn(name, parentId) {
      const found = visible().find(
        (file) => file.isFolder && file.name === name && file.folderId === parentId,
      );
      return found ? info(found, user) : null;
    },
    createFolder: (name, parentId, mark) =>
      info(addFile(drive, { name, folderId: need(parentId).id, isFolder: true, mark: mark ?? null }), user),
    createDocument: (name, html, folderId, mark) =>
      info(addFile(drive, { name, html, folderId: need(folderId).id, mark }), user),
    createSpreadsheet: (name, folderId, mark) =>
      info(addFile(drive, { name, folderId: need(folderId).id, mark }), user),
    copy(sourceId, name, folderId, mark) {
      const source = visibleFile(drive, sourceId, user);
      if (!source) return null;
      const sheets = structuredClone(source.sheets);
      return info(addFile(drive, { name, folderId: need(folderId).id, mark, sheets }), user);
    },
    mark(id, mark) {
      need(id).mark = mark;
    },
    readersOf: (id) => lineOf(drive, need(id).id).flatMap((file) => file.readers),
  };
}
