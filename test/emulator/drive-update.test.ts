import type { Json } from '../../emulator/kernel/json';
import type { World } from '../../emulator/kernel/world';
import { FOLDER, SPREADSHEET } from '../../emulator/drive/state';
import { CUSTOMER, driveWorld, ENGINEER, KEEPER, putFile, VIEWER } from '../support/drive-world';
import { openDriveScript } from '../support/drive-script';
import type { DriveScript } from '../support/drive-script';
import { writeScript } from '../support/script-project';
import { createWorkspace } from '../../emulator/kernel/workspace';

const ALL = { supportsAllDrives: true };
const REFUSED = { code: 403, reason: 'insufficientFilePermissions' };

let world: World;
let script: DriveScript;

beforeEach(() => {
  world = driveWorld();
  script = openDriveScript(world);
});

const idOf = (answer: Json | undefined): string => (answer as { id: string }).id;

describe('files.update', () => {
  const update = (
    user: string,
    id: string,
    resource: Json,
    options: object = {},
  ): ReturnType<DriveScript['attempt']> =>
    script.attempt(user, 'Files.update', resource, id, null, { ...ALL, ...options });

  it('renames to any text and notes who did it when', () => {
    script.workspace.setClock('2026-01-12T10:00:00+01:00');
    const name = 'Ñandú «A/B» \\ "1" \u{1F680} - Deployment log';
    const fields = 'name,modifiedTime,createdTime,lastModifyingUser(emailAddress,me)';
    expect(update(ENGINEER, 'acme', { name }, { fields }).answer).toEqual({
      name,
      createdTime: '2026-01-12T08:00:00.000Z',
      modifiedTime: '2026-01-12T09:00:00.000Z',
      lastModifyingUser: { emailAddress: ENGINEER, me: true },
    });
  });

  it('merges appProperties, where null deletes', () => {
    update(ENGINEER, 'acme', { appProperties: { a: '1', b: '2' } });
    update(ENGINEER, 'acme', { appProperties: { a: null, c: '3' } });
    expect(world.drive.files['acme']!.appProperties).toEqual({ b: '2', c: '3' });
  });

  it.each([
    ['124 bytes', { k: 'x'.repeat(123) }, undefined],
    ['125 bytes', { k: 'x'.repeat(124) }, 'propertyLengthLimitExceeded'],
    ['63 letters of two bytes', { k: 'ñ'.repeat(62) }, 'propertyLengthLimitExceeded'],
    [
      '30 properties',
      Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`k${String(at)}`, ''])),
      undefined,
    ],
    [
      '31 properties',
      Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`k${String(at)}`, ''])),
      'appPropertiesLimitExceeded',
    ],
    ['a number', { k: 1 }, 'invalid'],
  ])('limits appProperties: %s', (_, appProperties, reason) => {
    expect(update(ENGINEER, 'acme', { appProperties }).reason).toBe(reason);
  });

  it.each([
    ['a reader renames', VIEWER, { name: 'x' }, {}, REFUSED],
    ['an outsider renames', CUSTOMER, { name: 'x' }, {}, REFUSED],
    ['a contributor trashes', ENGINEER, { trashed: true }, {}, REFUSED],
    ['a contributor moves', ENGINEER, {}, { addParents: 'team', removeParents: 'logs' }, REFUSED],
    ['a content manager moves out', KEEPER, {}, { addParents: 'root', removeParents: 'logs' }, REFUSED],
    ['a parent too many', KEEPER, {}, { addParents: 'team' }, { code: 403, reason: 'cannotAddParent' }],
    [
      'no parent left',
      KEEPER,
      {},
      { removeParents: 'logs' },
      { code: 403, reason: 'cannotRemoveLastParent' },
    ],
    ['parents written', KEEPER, { parents: ['team'] }, {}, { code: 403, reason: 'fieldNotWritable' }],
  ])('is refused: %s', (...[, user, resource, options, expected]) => {
    const before = structuredClone(world.drive.files);
    expect(update(user, 'acme', resource, options)).toMatchObject(expected);
    expect(world.drive.files).toEqual(before);
  });

  it('lets a content manager trash, restore and move within the drive', () => {
    expect(update(KEEPER, 'acme', { trashed: true }, { fields: 'trashed' }).answer).toEqual({
      trashed: true,
    });
    expect(update(KEEPER, 'acme', { trashed: false }, { fields: 'trashed' }).answer).toEqual({
      trashed: false,
    });
    const moved = update(
      KEEPER,
      'acme',
      {},
      { addParents: 'team', removeParents: 'logs', fields: 'parents' },
    );
    expect(moved.answer).toEqual({ parents: ['team'] });
  });

  it('moves what is in My Drive into a shared drive where its owner may add', () => {
    const id = idOf(script.attempt(ENGINEER, 'Files.create', { name: 'Mine', mimeType: SPREADSHEET }).answer);
    const moved = update(
      ENGINEER,
      id,
      {},
      { addParents: 'logs', removeParents: 'root', fields: 'parents,driveId' },
    );
    expect(moved.answer).toEqual({ parents: ['logs'], driveId: 'team' });
  });

  it('does not move a folder into itself', () => {
    putFile(world, { id: 'inner', name: 'Inner', parent: 'logs', mimeType: FOLDER });
    const moved = update(KEEPER, 'logs', {}, { addParents: 'inner', removeParents: 'team' });
    expect(moved).toMatchObject({ code: 400, reason: 'badRequest' });
  });
});

describe('the service', () => {
  it('counts a call for each method', () => {
    script.attempt(ENGINEER, 'Files.get', 'acme', ALL);
    script.attempt(ENGINEER, 'Drives.list');
    expect(script.workspace.calls()).toEqual({ total: 2, byService: { Drive: 2 } });
  });

  it.each([
    ['drive.metadata.readonly', true, false],
    ['drive', true, true],
    ['spreadsheets', false, false],
  ])('obeys the scope %s', (scope, reads, writes) => {
    const code = `function read() { return Drive.Files.get('acme', { supportsAllDrives: true }).id }
      function write() { return Drive.Files.update({}, 'acme', null, { supportsAllDrives: true }).id }`;
    const project = writeScript(code, { oauthScopes: [`https://www.googleapis.com/auth/${scope}`] });
    const workspace = createWorkspace({ world, project });
    expect(workspace.run({ function: 'read', user: ENGINEER }).result === 'acme').toBe(reads);
    expect(workspace.run({ function: 'write', user: ENGINEER }).result === 'acme').toBe(writes);
  });

  it('names a method that is not emulated', () => {
    expect(script.attempt(ENGINEER, 'Files.emptyTrash').message).toBe('not emulated: Drive.Files.emptyTrash');
    expect(script.attempt(ENGINEER, 'Files.get', 'acme', { alt: 'media' }).message).toBe(
      'not emulated: drive.files.get with alt',
    );
  });
});
