import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENT } from '../../emulator/drive/state';
import { viewDocument } from '../../emulator/drive/view';
import { createWorkspace } from '../../emulator/kernel/workspace';
import type { World } from '../../emulator/kernel/world';
import type { Store } from '../../emulator/store/store';
import { CUSTOMER, driveWorld, ENGINEER, MANAGER } from '../support/drive-world';
import { writeScript } from '../support/script-project';
import { storeFolder } from '../support/store-folder';
import type { StoreFolder } from '../support/store-folder';

const CODE = `
const ALL = { supportsAllDrives: true, fields: 'id,name,mimeType,parents,appProperties,webViewLink' };
function upload(resource, text, type) {
  return Drive.Files.create(resource, Utilities.newBlob(text, type), ALL);
}
function replace(id) { return Drive.Files.update({}, id, Utilities.newBlob('x', 'text/html'), ALL) }
function copy(id) { return Drive.Files.copy({}, id, ALL) }
function rename(id, name) { return Drive.Files.update({ name: name }, id, null, ALL).id }
`;

const GUIDE = { name: 'Guide: ñ', mimeType: DOCUMENT, parents: ['logs'], appProperties: { kind: 'guide' } };
const HTML = '<h1>Guía</h1><p>Volver a 3.0.21</p>';
const PATH = 'drive/Team/LOGS/Guide_ ñ.html';

interface Script {
  run(user: string, name: string, ...args: readonly unknown[]): { readonly [key: string]: unknown };
  save(): Promise<void>;
}

function scriptIn(world: World, store?: Store): Script {
  const workspace = createWorkspace({ world, project: writeScript(CODE) });
  return {
    run(user, name, ...args) {
      // Test data are plain texts and objects of them.
      const outcome = workspace.run({ function: name, arguments: args as string[], user });
      if (outcome.error) throw new Error(outcome.error.message);
      return outcome.result as { [key: string]: unknown }; // What every function above returns, but for an id.
    },
    save: async () => store?.save(workspace.takeTouched()),
  };
}

describe('an uploaded document', () => {
  it('is converted from HTML, with its place and mark', () => {
    const world = driveWorld();
    const made = scriptIn(world).run(ENGINEER, 'upload', GUIDE, HTML, 'text/html');
    const id = String(made['id']);

    expect(made).toEqual({
      ...GUIDE,
      id,
      webViewLink: `https://docs.google.com/document/d/${id}/edit`,
    });
    expect(viewDocument(world, id, ENGINEER)).toEqual({ id, name: GUIDE.name, html: HTML });
    expect(viewDocument(world, id, CUSTOMER)).toBeNull();
    expect(viewDocument(world, 'acme', ENGINEER)).toBeNull();
  });

  it.each([
    ['text', [GUIDE, HTML, 'text/plain'], 'of type "application/vnd.google-apps.document" from text/plain'],
    [
      'a file as it is',
      [{ name: 'a', mimeType: 'text/html' }, HTML, 'text/html'],
      'of type "text/html" with mediaData',
    ],
    [
      'a spreadsheet',
      [{ name: 'a', mimeType: 'application/vnd.google-apps.spreadsheet' }, HTML, 'text/html'],
      'of type "application/vnd.google-apps.spreadsheet" with mediaData',
    ],
  ])('refuses other conversions: %s', (_what, args, message) => {
    const world = driveWorld();
    const before = Object.keys(world.drive.files);

    expect(() => scriptIn(world).run(ENGINEER, 'upload', ...args)).toThrow(
      `not emulated: drive.files.create ${message}`,
    );
    expect(Object.keys(world.drive.files)).toEqual(before);
  });

  it('refuses one in a folder that cannot be written, a new content and a copy', () => {
    const script = scriptIn(driveWorld());
    const id = script.run(ENGINEER, 'upload', GUIDE, HTML, 'text/html')['id'];

    expect(() => script.run(CUSTOMER, 'upload', GUIDE, HTML, 'text/html')).toThrow('File not found: logs.');
    expect(() => script.run(ENGINEER, 'replace', id)).toThrow(
      'not emulated: Drive.Files.update with mediaData',
    );
    expect(() => script.run(ENGINEER, 'copy', id)).toThrow('not emulated: drive.files.copy of a document');
  });
});

describe('a document in the data folder', () => {
  let folder: StoreFolder;
  let id: string;

  /** The folder with one document in it, saved. */
  async function made(): Promise<Script> {
    const store = await folder.open(driveWorld());
    const script = scriptIn(store.world, store);
    id = String(script.run(ENGINEER, 'upload', GUIDE, HTML, 'text/html')['id']);
    await script.save();
    return script;
  }

  beforeEach(() => {
    folder = storeFolder();
  });

  it('is an .html that survives a restart, and is not in workspace.json', async () => {
    await made();
    const again = await folder.open();

    expect(readFileSync(join(folder.path, PATH), 'utf8')).toBe(HTML);
    expect(readFileSync(join(folder.path, 'workspace.json'), 'utf8')).not.toContain('3.0.21');
    expect(again.world.drive.documents).toEqual({ [id]: HTML });
    expect(again.world.drive.files[id]).toMatchObject({ name: GUIDE.name, parent: 'logs' });
    expect(folder.notes).toEqual([]);
  });

  it('is renamed as in Drive', async () => {
    const script = await made();
    script.run(MANAGER, 'rename', id, 'Other');
    await script.save();

    expect(folder.files().filter((path) => path.endsWith('.html'))).toEqual(['drive/Team/LOGS/Other.html']);
  });

  it('follows what was edited, moved and deleted outside', async () => {
    await made();
    writeFileSync(join(folder.path, PATH), '<p>Edited</p>');
    const edited = await folder.open();
    await edited.save([]);
    mkdirSync(join(folder.path, 'drive/Team/Guides'));
    renameSync(join(folder.path, PATH), join(folder.path, 'drive/Team/Guides/Moved.html'));
    const moved = await folder.open();
    await moved.save([]);
    rmSync(join(folder.path, 'drive/Team/Guides/Moved.html'));
    const gone = await folder.open();

    expect(edited.world.drive.documents[id]).toBe('<p>Edited</p>');
    expect(moved.world.drive.documents[id]).toBe('<p>Edited</p>');
    expect(moved.world.drive.files[id]?.name).toBe('Moved');
    expect(gone.world.drive.documents).toEqual({});
    expect(gone.world.drive.files[id]).toBeUndefined();
  });

  it('leaves HTML alone that no script made', async () => {
    await made();
    writeFileSync(join(folder.path, 'drive/Team/mine.html'), '<p>Mine</p>');
    const again = await folder.open();
    await again.save([]);

    expect(Object.keys(again.world.drive.documents)).toEqual([id]);
    expect(folder.files()).toContain('drive/Team/mine.html');
    expect(folder.notes.join()).toContain('drive/Team/mine.html is left alone');
  });

  it('opens a folder that was written before there were documents', async () => {
    const store = await folder.open(driveWorld());
    await store.save([]);
    const file = join(folder.path, 'workspace.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/,\s*"documents": \{\}(?=\s*\})/, ''));

    expect((await folder.open()).world.drive.documents).toEqual({});
  });
});
