import type { Json } from '../../emulator/kernel/json';
import type { World } from '../../emulator/kernel/world';
import { FOLDER, SPREADSHEET } from '../../emulator/drive/state';
import { CUSTOMER, driveWorld, ENGINEER, KEEPER, MANAGER, VIEWER } from '../support/drive-world';
import { openDriveScript } from '../support/drive-script';
import type { DriveScript } from '../support/drive-script';

const ALL = { supportsAllDrives: true };

let world: World;
let script: DriveScript;

beforeEach(() => {
  world = driveWorld();
  script = openDriveScript(world);
});

const idOf = (answer: Json | undefined): string => (answer as { id: string }).id;

describe('files.get', () => {
  it('answers the default fields, or those that were asked for', () => {
    expect(script.attempt(ENGINEER, 'Files.get', 'acme', ALL).answer).toEqual({
      kind: 'drive#file',
      id: 'acme',
      name: 'ACME - Deployment log',
      mimeType: SPREADSHEET,
      driveId: 'team',
    });
    const fields =
      'parents,webViewLink,modifiedTime,lastModifyingUser/emailAddress,capabilities(canEdit,canTrash),trashed';
    expect(script.attempt(ENGINEER, 'Files.get', 'acme', { ...ALL, fields }).answer).toEqual({
      parents: ['logs'],
      webViewLink: 'https://docs.google.com/spreadsheets/d/acme/edit',
      modifiedTime: '2026-01-12T08:00:00.000Z',
      lastModifyingUser: { emailAddress: MANAGER },
      capabilities: { canEdit: true, canTrash: false },
      trashed: false,
    });
  });

  it('does not tell a parent that the caller cannot see', () => {
    const { answer } = script.attempt(CUSTOMER, 'Files.get', 'acme', { ...ALL, fields: '*' });
    expect(answer).toMatchObject({ id: 'acme', hasAugmentedPermissions: true });
    expect(answer).not.toHaveProperty('parents');
    expect(answer).not.toHaveProperty('permissions');
  });

  it('says that a file in a trashed folder is trashed, though not by itself', () => {
    world.drive.files['logs']!.trashed = true;
    const fields = 'trashed,explicitlyTrashed';
    expect(script.attempt(ENGINEER, 'Files.get', 'acme', { ...ALL, fields }).answer).toEqual({
      trashed: true,
      explicitlyTrashed: false,
    });
  });

  it.each([
    ['without supportsAllDrives', ENGINEER, 'acme', {}],
    ['without access', CUSTOMER, 'globex', ALL],
    ['that does not exist', ENGINEER, 'nothing', ALL],
  ])('is a 404 for a file %s', (_, user, id, options) => {
    expect(script.attempt(user, 'Files.get', id, options)).toEqual({
      name: 'GoogleJsonResponseException',
      message: `API call to drive.files.get failed with error: File not found: ${id}.`,
      code: 404,
      reason: 'notFound',
    });
  });

  it.each([
    ['id,name(', 'API call to drive.files.get failed with error: Invalid field selection id,name('],
    ['id,size', 'not emulated: the field size of the Drive API'],
    ['capabilities,permissions(id,view)', 'not emulated: the field permissions.view of the Drive API'],
  ])('refuses the fields %s', (fields, message) => {
    expect(script.attempt(ENGINEER, 'Files.get', 'acme', { ...ALL, fields }).message).toBe(message);
  });

  it.each([
    [
      MANAGER,
      { canCopy: true, canAddChildren: true, canEdit: true, canRename: true, canShare: true, canTrash: true },
    ],
    [
      KEEPER,
      { canCopy: true, canAddChildren: true, canEdit: true, canRename: true, canShare: true, canTrash: true },
    ],
    [
      ENGINEER,
      {
        canCopy: true,
        canAddChildren: true,
        canEdit: true,
        canRename: true,
        canShare: true,
        canTrash: false,
      },
    ],
    [
      VIEWER,
      {
        canCopy: true,
        canAddChildren: false,
        canEdit: false,
        canRename: false,
        canShare: false,
        canTrash: false,
      },
    ],
  ])('tells what %s may do', (user, { canAddChildren, canShare, ...rest }) => {
    const capabilities = (id: string): unknown =>
      (
        script.attempt(user, 'Files.get', id, { ...ALL, fields: 'capabilities' }).answer as {
          capabilities: object;
        }
      ).capabilities;
    expect(capabilities('acme')).toMatchObject({ ...rest, canShare, canAddChildren: false });
    expect(capabilities('logs')).toMatchObject({ canAddChildren, canCopy: false, canShare: rest.canTrash });
  });
});

describe('files.create', () => {
  it('makes a folder and an empty spreadsheet in the language of its user', () => {
    const made = script.attempt(
      ENGINEER,
      'Files.create',
      { name: 'Registry', mimeType: FOLDER, parents: ['team'] },
      null,
      ALL,
    );
    const id = idOf(made.answer);
    const resource = {
      name: 'Deployments registry',
      mimeType: SPREADSHEET,
      parents: [id],
      appProperties: { kind: 'registry' },
    };
    const sheet = script.attempt(ENGINEER, 'Files.create', resource, null, {
      ...ALL,
      fields: 'id,parents,appProperties',
    });
    expect(sheet.answer).toMatchObject({ parents: [id], appProperties: { kind: 'registry' } });
    expect(world.sheets.spreadsheets[idOf(sheet.answer)]).toMatchObject({
      locale: 'es_ES',
      sheets: [{ title: 'Hoja 1' }],
    });
    expect(script.workspace.takeTouched()).toEqual([
      { kind: 'drive' },
      { kind: 'spreadsheet', id: idOf(sheet.answer) },
    ]);
  });

  it('lands in My Drive without a parent, which needs no word about shared drives', () => {
    const id = idOf(script.attempt(ENGINEER, 'Files.create', { name: 'Mine', mimeType: SPREADSHEET }).answer);
    const fields = 'ownedByMe,permissions(role,emailAddress)';
    expect(script.attempt(ENGINEER, 'Files.get', id, { fields }).answer).toEqual({
      ownedByMe: true,
      permissions: [{ role: 'owner', emailAddress: ENGINEER }],
    });
    expect(script.attempt(MANAGER, 'Files.get', id)).toMatchObject({ code: 404 });
  });

  it.each([
    ['a folder that is not there', ENGINEER, ['nothing'], { code: 404 }],
    [
      'a folder that may only be read',
      VIEWER,
      ['logs'],
      { code: 403, reason: 'insufficientParentPermissions' },
    ],
    ['a spreadsheet', ENGINEER, ['acme'], { code: 403, reason: 'parentNotAFolder' }],
    ['two folders', ENGINEER, ['logs', 'team'], { code: 403, reason: 'teamDrivesParentLimit' }],
  ])('is refused in %s', (_, user, parents, expected) => {
    const before = Object.keys(world.drive.files).length;
    expect(script.attempt(user, 'Files.create', { mimeType: FOLDER, parents }, null, ALL)).toMatchObject(
      expected,
    );
    expect(Object.keys(world.drive.files)).toHaveLength(before);
  });

  it('emulates folders and spreadsheets, and takes no other field', () => {
    const create = (resource: Json, ...more: Json[]): string | undefined =>
      script.attempt(ENGINEER, 'Files.create', resource, ...more).message;
    expect(create({ mimeType: 'text/plain' })).toBe('not emulated: drive.files.create of type "text/plain"');
    expect(create({ mimeType: FOLDER, description: 'x' })).toBe(
      'not emulated: drive.files.create with description',
    );
    expect(create({ mimeType: FOLDER }, { supportsAllDrives: true })).toBe(
      'The mediaData parameter only supports Blob types for upload.',
    );
  });
});

describe('files.copy', () => {
  it('copies content and marks beside the source, and no sharing', () => {
    world.drive.files['acme']!.appProperties = { kind: 'template', schema: '1', stale: 'x' };
    const patch = { name: 'Globex', appProperties: { kind: 'log', stale: null } };
    const fields = 'id,name,parents,appProperties,hasAugmentedPermissions';
    const copy = script.attempt(ENGINEER, 'Files.copy', patch, 'acme', { ...ALL, fields }).answer;
    expect(copy).toEqual({
      id: idOf(copy),
      name: 'Globex',
      parents: ['logs'],
      appProperties: { kind: 'log', schema: '1' },
      hasAugmentedPermissions: false,
    });
    const content = world.sheets.spreadsheets[idOf(copy)];
    expect(content).toEqual({ ...world.sheets.spreadsheets['acme'], id: idOf(copy) });
    content!.sheets[0]!.rows[0]![0] = { value: 'changed' };
    expect(world.sheets.spreadsheets['acme']!.sheets[0]!.rows[0]![0]!.value).toBe('ACME - Deployment log');
    expect(script.attempt(CUSTOMER, 'Files.get', idOf(copy), ALL)).toMatchObject({ code: 404 });
  });

  it('names itself after its source, and goes to My Drive when its user may not add there', () => {
    const copy = script.attempt(CUSTOMER, 'Files.copy', {}, 'acme', {
      ...ALL,
      fields: 'name,driveId,ownedByMe',
    });
    expect(copy.answer).toEqual({ name: 'Copy of ACME - Deployment log', ownedByMe: true });
  });

  it.each([
    ['without supportsAllDrives', ENGINEER, 'acme', {}, 404],
    ['without access', CUSTOMER, 'globex', ALL, 404],
    ['a folder', ENGINEER, 'logs', ALL, 403],
  ])('is refused: %s', (...[, user, id, options, code]) => {
    expect(script.attempt(user, 'Files.copy', {}, id, options)).toMatchObject({ code });
  });
});
