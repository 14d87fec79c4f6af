import { adapterPorts } from '../support/adapter-ports';
import { FOLDER_ID, openAdapterWorld, shareWith, STRANGER, trash, wait } from '../support/adapter-world';
import { copyByHand } from '../support/adapter-world';
import { CUSTOMER, ENGINEER, putFile, VIEWER } from '../support/drive-world';
import type { FilesUnderTest } from '../support/file-store-contract';
import { fileStoreContract } from '../support/file-store-contract';
import { addFile, createInMemoryDrive } from '../support/in-memory-drive';
import { createInMemoryFileStore } from '../support/in-memory-file-store';
import { createInMemorySpreadsheets } from '../support/in-memory-spreadsheets';

function openDrive(): FilesUnderTest {
  const workspace = openAdapterWorld();
  const { files, spreadsheets } = adapterPorts(workspace, { email: ENGINEER });
  return {
    files,
    spreadsheets,
    viewer: adapterPorts(workspace, { email: VIEWER }).files,
    stranger: adapterPorts(workspace, { email: STRANGER }).files,
    folderId: FOLDER_ID,
    trash: (id) => trash(workspace, id),
    share: (id, reader) => shareWith(workspace, id, reader),
    wait: () => wait(workspace, 1000),
  };
}

function openMemory(): FilesUnderTest {
  const drive = createInMemoryDrive([{ kind: 'domain', domain: 'soffid.example' }]);
  const { id: folderId } = addFile(drive, { name: 'DEPLOYMENTS', folderId: drive.rootId, isFolder: true });
  drive.files.get(drive.rootId)!.hiddenFrom.push('stranger');
  const viewer = createInMemoryFileStore(drive, 'viewer');
  const readOnly = (): void => drive.files.forEach((file) => file.readOnlyFor.push('viewer'));
  return {
    files: createInMemoryFileStore(drive, 'engineer'),
    spreadsheets: createInMemorySpreadsheets(drive, 'engineer'),
    viewer: { ...viewer, find: (id) => (readOnly(), viewer.find(id)) },
    stranger: createInMemoryFileStore(drive, 'stranger'),
    folderId,
    trash: (id) => void (drive.files.get(id)!.trashed = true),
    share: (id, reader) => void drive.files.get(id)!.readers.push(reader),
    wait: () => undefined,
  };
}

describe('driveFileStore', () => {
  fileStoreContract(openDrive);

  it('reads more files than Drive puts on a page', () => {
    const workspace = openAdapterWorld();
    const ids = Array.from({ length: 1005 }, (_, index) => `log-${String(index)}`);
    for (const id of ids) {
      const appProperties = { kind: 'log', customerKey: id };
      putFile(workspace.world, { id, name: `Log ${id}`, parent: FOLDER_ID, appProperties });
    }
    const { files } = adapterPorts(workspace, { email: ENGINEER });

    expect(files.spreadsheetsIn(FOLDER_ID)).toHaveLength(1005);
    expect(files.marked({ kind: 'log' })).toHaveLength(1005);
  });

  it('does not see what Drive’s search does not know yet, but finds it by its id', () => {
    const workspace = openAdapterWorld();
    workspace.world.settings.driveSearchLag = 5000;
    const { files } = adapterPorts(workspace, { email: ENGINEER });
    const { id } = files.createSpreadsheet('Acme', FOLDER_ID, { kind: 'log' });

    expect(files.spreadsheetsIn(FOLDER_ID)).toEqual([]);
    expect(files.find(id)).not.toBeNull();

    wait(workspace, 5000);
    expect(files.spreadsheetsIn(FOLDER_ID)).toHaveLength(1);
  });

  it('finds that a person’s copy of a log carries its mark', () => {
    const workspace = openAdapterWorld();
    const { files } = adapterPorts(workspace, { email: ENGINEER });
    const mark = { kind: 'log', customerKey: 'acme' } as const;
    const { id } = files.createSpreadsheet('Acme', FOLDER_ID, mark);

    expect(files.find(copyByHand(workspace, id))?.mark).toEqual(mark);
  });

  it('takes a file with somebody else’s properties for one without a mark', () => {
    const workspace = openAdapterWorld();
    const appProperties = { kind: 'invoice', customerKey: 'acme' };
    putFile(workspace.world, { id: 'x', name: 'X', parent: FOLDER_ID, appProperties });

    expect(adapterPorts(workspace, { email: ENGINEER }).files.find('x')?.mark).toBeNull();
  });

  it('tells no folder to somebody who sees the file alone', () => {
    const { files } = adapterPorts(openAdapterWorld(), { email: CUSTOMER });

    expect(files.find('acme')).toMatchObject({ name: 'ACME - Deployment log', folderId: '', mayEdit: false });
  });

  it('lets a refusal through that is not about a missing file', () => {
    const workspace = openAdapterWorld();
    const { files } = adapterPorts(workspace, { email: VIEWER });

    expect(() => files.copy('acme', 'Copy', FOLDER_ID, { kind: 'log' })).toThrow('Insufficient permissions');
  });
});

describe('the in-memory FileStore', () => {
  fileStoreContract(openMemory);
});
