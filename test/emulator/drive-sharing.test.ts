import type { Json } from '../../emulator/kernel/json';
import type { World } from '../../emulator/kernel/world';
import { makeCopy, renameFile, restoreFile, share, trashFile } from '../../emulator/drive/person';
import { permissionId } from '../../emulator/drive/permission-id';
import { viewDrive } from '../../emulator/drive/view';
import { CUSTOMER, driveWorld, ENGINEER, KEEPER, MANAGER, VIEWER } from '../support/drive-world';
import { openDriveScript } from '../support/drive-script';
import type { DriveScript } from '../support/drive-script';

const ALL = { supportsAllDrives: true };
const PARTNER = 'ops@partner.example';

let world: World;
let script: DriveScript;

beforeEach(() => {
  world = driveWorld();
  script = openDriveScript(world);
});

const permissionsOf = (user: string, id: string, fields: string): Json[] =>
  (script.attempt(user, 'Permissions.list', id, { ...ALL, fields }).answer as { permissions: Json[] })
    .permissions;

describe('permissions.list', () => {
  it('tells what was given to a file of a shared drive and what it inherits', () => {
    const fields = 'permissions(emailAddress,role,permissionDetails)';
    const inherited = (role: string): Json[] => [
      { permissionType: 'member', role, inherited: true, inheritedFrom: 'team' },
    ];
    expect(permissionsOf(ENGINEER, 'acme', fields)).toEqual([
      {
        emailAddress: CUSTOMER,
        role: 'reader',
        permissionDetails: [{ permissionType: 'file', role: 'reader', inherited: false }],
      },
      { emailAddress: MANAGER, role: 'organizer', permissionDetails: inherited('organizer') },
      { emailAddress: KEEPER, role: 'fileOrganizer', permissionDetails: inherited('fileOrganizer') },
      { emailAddress: ENGINEER, role: 'writer', permissionDetails: inherited('writer') },
      { emailAddress: VIEWER, role: 'reader', permissionDetails: inherited('reader') },
    ]);
  });

  it('shows a grantee once, with the strongest role and both details', () => {
    script.attempt(
      ENGINEER,
      'Permissions.create',
      { type: 'user', role: 'writer', emailAddress: VIEWER },
      'acme',
      ALL,
    );
    const [viewer] = permissionsOf(
      ENGINEER,
      'acme',
      'permissions(id,role,permissionDetails(role,inherited))',
    ).filter((one) => (one as { id: string }).id === permissionId('user', VIEWER));
    expect(viewer).toMatchObject({
      role: 'writer',
      permissionDetails: [
        { role: 'writer', inherited: false },
        { role: 'reader', inherited: true },
      ],
    });
  });

  it.each([
    ['a shared drive, by a member', VIEWER, 'team', undefined],
    ['a file, by a reader', VIEWER, 'acme', 403],
    ['a shared drive, by somebody else', CUSTOMER, 'team', 404],
  ])('of %s', (_, user, id, code) => {
    expect(script.attempt(user, 'Permissions.list', id, ALL).code).toBe(code);
  });
});

describe('permissions.create', () => {
  const create = (
    user: string,
    id: string,
    resource: Json,
    options: object = ALL,
  ): ReturnType<DriveScript['attempt']> =>
    script.attempt(user, 'Permissions.create', resource, id, { ...options });
  const reader = { type: 'user', role: 'reader', emailAddress: PARTNER };

  it('lets an outsider read one file', () => {
    expect(create(ENGINEER, 'acme', reader).answer).toEqual({
      kind: 'drive#permission',
      id: permissionId('user', PARTNER),
      type: 'user',
      role: 'reader',
    });
    expect(script.attempt(PARTNER, 'Files.get', 'acme', ALL).answer).toMatchObject({ id: 'acme' });
    expect(script.attempt(PARTNER, 'Files.get', 'globex', ALL)).toMatchObject({ code: 404 });
  });

  it('replaces the role that the grantee had there', () => {
    create(ENGINEER, 'acme', reader);
    create(ENGINEER, 'acme', { ...reader, role: 'commenter' });
    expect(world.drive.files['acme']!.permissions.map(({ role }) => role)).toEqual(['reader', 'commenter']);
  });

  it.each([
    ['anyone', { type: 'anyone', role: 'reader' }, 'somebody@else.example'],
    ['a domain', { type: 'domain', role: 'reader', domain: 'partner.example' }, PARTNER],
  ])('lets %s read', (_, resource, who) => {
    create(ENGINEER, 'acme', resource);
    expect(script.attempt(who, 'Files.get', 'acme', ALL).answer).toMatchObject({ id: 'acme' });
  });

  it.each([
    ['a reader shares', VIEWER, 'acme', reader, ALL, 403],
    ['a contributor shares a folder', ENGINEER, 'logs', reader, ALL, 403],
    ['a content manager adds a member', KEEPER, 'team', reader, ALL, 403],
    ['no word about shared drives', ENGINEER, 'acme', reader, {}, 404],
    ['no address', ENGINEER, 'acme', { type: 'user', role: 'reader' }, ALL, 400],
    ['no such role', ENGINEER, 'acme', { ...reader, role: 'editor' }, ALL, 400],
    ['a manager of one file', MANAGER, 'acme', { ...reader, role: 'organizer' }, ALL, 400],
    ['no type', ENGINEER, 'acme', { role: 'reader', emailAddress: PARTNER }, ALL, 400],
  ])('is refused: %s', (...[, user, id, resource, options, code]) => {
    expect(create(user, id, resource, options).code).toBe(code);
  });

  it('adds a member to a shared drive', () => {
    create(MANAGER, 'team', { ...reader, role: 'fileOrganizer' });
    expect(script.attempt(PARTNER, 'Drives.get', 'team', { fields: 'name' }).answer).toEqual({
      name: 'Team',
    });
  });
});

describe('permissions.delete', () => {
  const remove = (user: string, id: string, who: string): ReturnType<DriveScript['attempt']> =>
    script.attempt(user, 'Permissions.remove', id, permissionId('user', who), ALL);

  it('takes back what was given', () => {
    expect(remove(ENGINEER, 'acme', CUSTOMER).message).toBeUndefined();
    expect(script.attempt(CUSTOMER, 'Files.get', 'acme', ALL)).toMatchObject({ code: 404 });
  });

  it('refuses what is inherited and what is not there', () => {
    expect(remove(MANAGER, 'acme', VIEWER)).toMatchObject({
      code: 403,
      reason: 'cannotModifyInheritedTeamDrivePermission',
    });
    expect(remove(MANAGER, 'acme', PARTNER)).toMatchObject({ code: 404 });
  });
});

describe('shared drives', () => {
  it('are known to their members only', () => {
    expect(script.attempt(VIEWER, 'Drives.list').answer).toEqual({
      kind: 'drive#driveList',
      drives: [{ kind: 'drive#drive', id: 'team', name: 'Team' }],
    });
    expect(script.attempt(CUSTOMER, 'Drives.list').answer).toEqual({ kind: 'drive#driveList', drives: [] });
    expect(script.attempt(CUSTOMER, 'Drives.get', 'team')).toMatchObject({ code: 404 });
  });
});

describe('a person at the page', () => {
  const person = (user: string): Parameters<typeof renameFile>[0] => ({
    world,
    user,
    now: script.workspace.now,
    touch: script.workspace.touch,
  });

  it('renames, copies with its marks, shares, trashes and restores, uncounted', () => {
    world.drive.files['acme']!.appProperties = { customerKey: 'acme' };
    renameFile(person(ENGINEER), 'acme', 'Acme 2');
    const copy = makeCopy(person(ENGINEER), 'acme');
    share(person(ENGINEER), copy, { type: 'user', role: 'reader', emailAddress: PARTNER });
    trashFile(person(KEEPER), 'globex');
    expect(world.drive.files[copy]).toMatchObject({
      name: 'Copy of Acme 2',
      appProperties: { customerKey: 'acme' },
    });
    expect(world.drive.files['globex']!.trashed).toBe(true);
    restoreFile(person(KEEPER), 'globex');
    expect(world.drive.files['globex']!.trashed).toBe(false);
    expect(script.workspace.calls().total).toBe(0);
  });

  it('obeys the roles too', () => {
    expect(() => trashFile(person(ENGINEER), 'acme')).toThrow('sufficient permissions');
  });
});

describe('the view of Drive', () => {
  it('is a tree with paths and the outsiders who can see each item', () => {
    const { drives } = viewDrive(world, ENGINEER);
    expect(drives).toMatchObject([
      {
        name: 'Team',
        kind: 'shared-drive',
        items: [
          {
            name: 'LOGS',
            kind: 'folder',
            path: 'Team/LOGS',
            outsiders: [],
            items: [
              {
                id: 'acme',
                path: 'Team/LOGS/ACME - Deployment log',
                outsiders: [CUSTOMER],
                modifiedBy: MANAGER,
              },
              { id: 'globex', outsiders: [] },
            ],
          },
        ],
        trash: [],
      },
    ]);
  });

  it('keeps trashed files apart', () => {
    world.drive.files['globex']!.trashed = true;
    const [team] = viewDrive(world, ENGINEER).drives;
    expect(team?.trash.map(({ id }) => id)).toEqual(['globex']);
    expect(team?.items[0]?.items?.map(({ id }) => id)).toEqual(['acme']);
  });

  it('shows an outsider what was shared, and nothing else', () => {
    expect(viewDrive(world, CUSTOMER).drives).toMatchObject([
      { kind: 'shared-with-me', items: [{ id: 'acme' }] },
    ]);
  });
});
