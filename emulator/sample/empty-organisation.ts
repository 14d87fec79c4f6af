import { permissionId } from '../drive/permission-id';
import type { DriveFile, Permission, Role } from '../drive/state';
import { FOLDER } from '../drive/state';
import { wallTime } from '../calendar/zoned-time';
import { emptyWorld } from '../kernel/world';
import type { World } from '../kernel/world';
import { emptyTeamCalendar } from './calendars';
import type { CivilDate } from './civil-date';
import { ADMINISTRATOR, AUTOMATION, COMPANY_DOMAIN, COMPANY_USERS, TEAM, ZONE } from './people';

/** The add-on's default, which is the folder that the procedure links to. */
export const DEPLOYMENTS_FOLDER = '1b5ud4K9XY3V-X4iUIpOUchjtjJuhiUX_';
export const SHARED_DRIVE = '0ASoffidSharedDrivePVA';

const MEMBERS: readonly (readonly [address: string, role: Role])[] = [
  [ADMINISTRATOR, 'organizer'],
  [TEAM.manager.email, 'fileOrganizer'],
  [TEAM.lead.email, 'fileOrganizer'],
  [TEAM.madridLead.email, 'fileOrganizer'],
  [TEAM.engineer.email, 'writer'],
  [TEAM.secondEngineer.email, 'writer'],
  [AUTOMATION, 'fileOrganizer'],
];

const member = ([emailAddress, role]: (typeof MEMBERS)[number]): Permission => ({
  id: permissionId('user', emailAddress),
  type: 'user',
  role,
  emailAddress,
});

const folder = (now: number): DriveFile => ({
  id: DEPLOYMENTS_FOLDER,
  name: 'DEPLOYMENTS',
  mimeType: FOLDER,
  parent: SHARED_DRIVE,
  trashed: false,
  appProperties: {},
  permissions: [],
  createdTime: now,
  modifiedTime: now,
  searchableFrom: now,
  lastModifyingUser: ADMINISTRATOR,
});

/** The civil date in Palma. */
export const todayOf = (now: number): CivilDate => wallTime(now, ZONE).slice(0, 10);

/**
 * The company before the add-on was set up: its people, the shared drive with an empty DEPLOYMENTS folder, the team's empty
 * calendar, and the administrator named in the script properties.
 * @param now milliseconds since the epoch
 */
export function emptyOrganisation(now: number): World {
  const world = emptyWorld(now, true);
  world.ids.seed = COMPANY_DOMAIN;
  world.domains = [COMPANY_DOMAIN];
  for (const user of COMPANY_USERS) world.users[user.email] = { ...user };
  world.drive.drives[SHARED_DRIVE] = { id: SHARED_DRIVE, name: 'Soffid', members: MEMBERS.map(member) };
  world.drive.files[DEPLOYMENTS_FOLDER] = folder(now);
  const calendar = emptyTeamCalendar(todayOf(now));
  world.calendar.calendars[calendar.id] = calendar;
  world.script.properties['script'] = { ADMIN: ADMINISTRATOR };
  return world;
}
