import type { Reader } from '../../src/domain/outsiders';
import type { FileStore, Spreadsheets } from '../../src/use-cases/drive-ports';

/** A store with one empty folder, and what other people do to it. */
export interface FilesUnderTest {
  /** Of somebody who may edit everything, and share. */
  readonly files: FileStore;
  readonly spreadsheets: Spreadsheets;
  /** Of somebody who may see everything and edit nothing. */
  readonly viewer: FileStore;
  /** Of somebody who may see nothing. */
  readonly stranger: FileStore;
  readonly folderId: string;
  trash(id: string): void;
  share(id: string, reader: Reader): void;
  /** Lets time pass. */
  wait(): void;
}

const LOG = { kind: 'log', customerKey: 'acme' } as const;
const names = (files: readonly { name: string }[]): string[] => files.map((file) => file.name);

/** What every FileStore promises. */
export function fileStoreContract(open: () => FilesUnderTest): void {
  let given: FilesUnderTest;
  let files: FileStore;
  let folderId: string;
  beforeEach(() => {
    given = open();
    ({ files, folderId } = given);
  });

  describe('find', () => {
    it('finds what was made, with its place and mark', () => {
      const made = files.createSpreadsheet('Acme - Deployment log', folderId, LOG);

      expect(made).toMatchObject({ name: 'Acme - Deployment log', folderId, mark: LOG, mayEdit: true });
      expect(made.url).toMatch(/^https:\/\//);
      expect(files.find(made.id)).toEqual(made);
    });

    it('finds a folder', () => {
      expect(files.find(folderId)).toMatchObject({ id: folderId, mark: null });
    });

    it('says who may not edit', () => {
      const { id } = files.createSpreadsheet('Acme', folderId, LOG);
      expect(given.viewer.find(id)).toMatchObject({ id, mayEdit: false });
    });

    it('knows nothing of what is not there, in the bin by itself or with its folder, or hidden', () => {
      const inner = files.createFolder('Inner', folderId);
      const lost = files.createSpreadsheet('Lost', inner.id, LOG);
      const trashed = files.createSpreadsheet('Trashed', folderId, LOG);
      given.trash(inner.id);
      given.trash(trashed.id);

      expect(files.find('nothing')).toBeNull();
      expect(files.find(trashed.id)).toBeNull();
      expect(files.find(lost.id)).toBeNull();
      expect(given.stranger.find(folderId)).toBeNull();
    });
  });

  describe('spreadsheetsIn', () => {
    it('lists the spreadsheets right in the folder, by name', () => {
      const inner = files.createFolder('B folder', folderId);
      files.createSpreadsheet('C', folderId, LOG);
      files.createSpreadsheet('A', folderId, LOG);
      files.createSpreadsheet('B', inner.id, LOG);
      given.trash(files.createSpreadsheet('D', folderId, LOG).id);

      expect(names(files.spreadsheetsIn(folderId))).toEqual(['A', 'C']);
    });

    it('lists nothing of a folder that is not there or hidden', () => {
      files.createSpreadsheet('A', folderId, LOG);

      expect(files.spreadsheetsIn('nothing')).toEqual([]);
      expect(given.stranger.spreadsheetsIn(folderId)).toEqual([]);
    });
  });

  describe('marked', () => {
    it('finds by kind, and by kind and customer, the oldest first', () => {
      const made = ['Z', 'A'].map((name) => {
        given.wait();
        return files.createSpreadsheet(name, folderId, LOG);
      });
      files.createSpreadsheet('Other', folderId, { kind: 'log', customerKey: "l'hort \\ b" });
      files.createSpreadsheet('Template', folderId, { kind: 'template' });

      expect(files.marked(LOG)).toEqual(made);
      expect(names(files.marked({ kind: 'log' }))).toHaveLength(3);
      expect(names(files.marked({ kind: 'log', customerKey: "l'hort \\ b" }))).toEqual(['Other']);
      expect(files.marked({ kind: 'registry' })).toEqual([]);
    });

    it('finds neither what is in the bin nor what is hidden', () => {
      given.trash(files.createSpreadsheet('Trashed', folderId, LOG).id);
      expect(files.marked(LOG)).toEqual([]);

      files.createSpreadsheet('Hidden', folderId, LOG);
      expect(given.stranger.marked(LOG)).toEqual([]);
    });
  });

  describe('createDocument', () => {
    const GUIDE = { kind: 'guide', uid: 'd-1' } as const;

    it('makes a document that is found by its mark alone, and is no spreadsheet', () => {
      const made = files.createDocument('Guide', '<p>Back</p>', folderId, GUIDE);
      files.createDocument('Other', '<p>Back</p>', folderId, { kind: 'guide', uid: 'd-2' });

      expect(made).toMatchObject({ name: 'Guide', folderId, mark: GUIDE, mayEdit: true });
      expect(files.find(made.id)).toEqual(made);
      expect(files.marked(GUIDE)).toEqual([made]);
      expect(files.spreadsheetsIn(folderId)).toEqual([]);
    });

    it('is found together with the folder of its kind, the oldest first', () => {
      const folder = files.createFolder('Guides', folderId, { kind: 'guides' });
      given.wait();
      const made = files.createDocument('Guide', '<p>Back</p>', folder.id, GUIDE);
      files.createSpreadsheet('Log', folderId, LOG);

      expect(files.marked(GUIDE, { kind: 'guides' })).toEqual([folder, made]);
    });
  });

  describe('folderIn', () => {
    it.each(['Inner', "L'hort «A»", 'back\\slash'])('finds the folder %s right below', (name) => {
      const made = files.createFolder(name, folderId);
      expect(files.folderIn(name, folderId)).toEqual(made);
    });

    it('finds no spreadsheet, nothing deeper, nothing that is in the bin', () => {
      const inner = files.createFolder('Inner', folderId);
      files.createFolder('Deep', inner.id);
      files.createSpreadsheet('Sheet', folderId, LOG);
      given.trash(files.createFolder('Trashed', folderId).id);

      for (const name of ['Deep', 'Sheet', 'Trashed', 'nothing'])
        expect(files.folderIn(name, folderId)).toBeNull();
    });
  });

  describe('copy', () => {
    it('copies the content under another name, with its own mark alone', () => {
      const source = files.createSpreadsheet('Source', folderId, LOG);
      const sheetId = given.spreadsheets.read(source.id)[0]!.sheetId;
      given.spreadsheets.change(source.id, [{ sheetId, kind: 'write', row: 0, column: 0, rows: [['=1+1']] }]);
      const inner = files.createFolder('Inner', folderId);

      const copy = files.copy(source.id, 'Copy', inner.id, { kind: 'template' });

      expect(copy).toMatchObject({ name: 'Copy', folderId: inner.id, mark: { kind: 'template' } });
      expect(copy?.id).not.toBe(source.id);
      expect(given.spreadsheets.read(copy!.id)).toMatchObject([{ sheetId, cells: [['=1+1']] }]);
      expect(files.find(source.id)).toEqual(source);
    });

    it('leaves the copy as it was when its source changes', () => {
      const source = files.createSpreadsheet('Source', folderId, LOG);
      const sheetId = given.spreadsheets.read(source.id)[0]!.sheetId;
      const copy = files.copy(source.id, 'Copy', folderId, LOG);

      given.spreadsheets.change(source.id, [{ sheetId, kind: 'append', rows: [['new']] }]);

      expect(given.spreadsheets.read(copy!.id)[0]?.cells).toEqual([]);
    });

    it('answers null without a source', () => {
      expect(files.copy('nothing', 'Copy', folderId, LOG)).toBeNull();
      expect(files.spreadsheetsIn(folderId)).toEqual([]);
    });
  });

  describe('mark', () => {
    it('takes the place of the mark before', () => {
      const { id } = files.createSpreadsheet('A', folderId, LOG);

      files.mark(id, { kind: 'template' });
      expect(files.find(id)?.mark).toEqual({ kind: 'template' });
      expect(files.marked(LOG)).toEqual([]);

      files.mark(id, { kind: 'log', customerKey: 'zeta' });
      expect(files.find(id)?.mark).toEqual({ kind: 'log', customerKey: 'zeta' });
    });
  });

  it.each<[string, (files: FileStore, folderId: string) => void]>([
    ['a folder', (store, parent) => void store.createFolder('A', parent)],
    ['a spreadsheet', (store, parent) => void store.createSpreadsheet('A', parent, LOG)],
    ['a document', (store, parent) => void store.createDocument('A', '<p>A</p>', parent, LOG)],
  ])('throws for %s in a folder that cannot be seen, and makes nothing', (_what, make) => {
    expect(() => make(given.stranger, folderId)).toThrow();
    expect(() => make(files, 'nothing')).toThrow();
    expect(files.marked(LOG)).toEqual([]);
    expect(files.folderIn('A', folderId)).toBeNull();
  });

  describe('readersOf', () => {
    const person: Reader = { kind: 'address', address: 'boss@customer.example' };

    it('tells who may see the file by itself and through what is above it', () => {
      const { id } = files.createSpreadsheet('A', folderId, LOG);
      const before = files.readersOf(id).length;
      given.share(id, person);
      given.share(folderId, { kind: 'domain', domain: 'partner.example' });
      given.share(folderId, { kind: 'anyone' });

      const readers = files.readersOf(id);

      expect(readers).toHaveLength(before + 3);
      expect(readers).toEqual(
        expect.arrayContaining([person, { kind: 'domain', domain: 'partner.example' }, { kind: 'anyone' }]),
      );
      expect(files.readersOf(folderId)).not.toContainEqual(person);
    });

    it('knows that of a folder’s parent too', () => {
      const { folderId: parent } = files.find(folderId)!;
      expect(files.readersOf(folderId)).toEqual(expect.arrayContaining(files.readersOf(parent)));
      expect(files.readersOf(parent).length).toBeGreaterThan(0);
    });
  });
}
