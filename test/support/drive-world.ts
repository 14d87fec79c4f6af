import { permissionId } from '../../emulator/drive/permission-id';
import { FOLDER, SPREADSHEET } from '../../emulator/drive/state';
import type { DriveFile, Permission, Role } from '../../emulator/drive/state';
import { emptyWorld } from '../../emulator/kernel/world';
import type { World } from '../../emulator/kernel/world';
import { newSheet } from '../../emulator/sheets/new-sheet';

/** 12 January 2026, 9:00 in Madrid. */
export const START = Date.parse('2026-01-12T09:00:00+01:00');

export const MANAGER = 'manager@soffid.example';
export const KEEPER = 'keeper@soffid.example';
export const ENGINEER = 'engineer@soffid.example';
export const VIEWER = 'viewer@soffid.example';
export const CUSTOMER = 'it@customer.example';

export const userPermission = (emailAddress: string, role: Role): Permission => ({
  id: permissionId('user', emailAddress),
  type: 'user',
  role,
  emailAddress,
});

const file = (about: Pick<DriveFile, 'id' | 'name' | 'parent' | 'mimeType'>): DriveFile => ({
  trashed: false,
  appProperties: {},
  permissions: [],
  createdTime: START,
  modifiedTime: START,
  searchableFrom: START,
  lastModifyingUser: MANAGER,
  ...about,
});

/** A folder or spreadsheet that has been there for a while. */
export function putFile(
  world: World,
  about: Pick<DriveFile, 'id' | 'name' | 'parent'> & Partial<DriveFile>,
): void {
  const mimeType = about.mimeType ?? SPREADSHEET;
  world.drive.files[about.id] = { ...file({ ...about, mimeType }), ...about };
  if (mimeType !== SPREADSHEET) return;
  const sheets = [newSheet({ sheetId: 0, title: 'Log', rows: [[{ value: about.name }]] })];
  world.sheets.spreadsheets[about.id] = { id: about.id, locale: 'es', timeZone: 'Europe/Madrid', sheets };
}

/**
 * The shared drive `team` with the folder `logs` and the spreadsheets `acme` and `globex` in it, a member for each role, and
 * a customer who sees `acme` alone.
 */
export function driveWorld(): World {
  const world = emptyWorld(START, false);
  world.domains = ['soffid.example'];
  for (const email of [MANAGER, KEEPER, ENGINEER, VIEWER, CUSTOMER]) {
    world.users[email] = { email, name: email.split('@')[0] ?? '', locale: 'es', timeZone: 'Europe/Madrid' };
  }
  world.drive.drives['team'] = {
    id: 'team',
    name: 'Team',
    members: [
      userPermission(MANAGER, 'organizer'),
      userPermission(KEEPER, 'fileOrganizer'),
      userPermission(ENGINEER, 'writer'),
      userPermission(VIEWER, 'reader'),
    ],
  };
  putFile(world, { id: 'logs', name: 'LOGS', parent: 'team', mimeType: FOLDER });
  putFile(world, { id: 'acme', name: 'ACME - Deployment log', parent: 'logs' });
  putFile(world, { id: 'globex', name: "L'Hort - Deployment log", parent: 'logs' });
  world.drive.files['acme']?.permissions.push(userPermission(CUSTOMER, 'reader'));
  return world;
}
