import type { World } from '../kernel/world';
import { roleOf } from './access';
import { linkOf } from './file-resource';
import { outsidersOf } from './outsiders';
import { isTrashed, myDriveOf } from './place';
import type { DriveFile, Role } from './state';
import { DOCUMENT, FOLDER } from './state';

/** A folder or a file, as `GET /drive` tells it. */
export interface DriveItem {
  id: string;
  name: string;
  kind: 'folder' | 'spreadsheet' | 'document';
  /** From the root down, names joined by `/`. */
  path: string;
  /** ISO 8601, in UTC. */
  modified: string;
  modifiedBy: string;
  role: Role;
  url: string;
  appProperties: Record<string, string>;
  /** Who outside the organisation can see it. */
  outsiders: string[];
  /** What lies in a folder. */
  items?: DriveItem[];
}

/** One root: a shared drive, somebody's own, or what lies elsewhere and was shared. */
export interface DriveRoot {
  id: string;
  name: string;
  kind: 'shared-drive' | 'my-drive' | 'shared-with-me';
  members: { emailAddress: string; role: Role }[];
  items: DriveItem[];
  trash: DriveItem[];
}

export interface DriveView {
  user: string;
  drives: DriveRoot[];
}

interface Scope {
  readonly world: World;
  readonly user: string;
}

const kindOf = ({ mimeType }: DriveFile): DriveItem['kind'] => {
  if (mimeType === FOLDER) return 'folder';
  return mimeType === DOCUMENT ? 'document' : 'spreadsheet';
};

const byName = (left: DriveFile, right: DriveFile): number =>
  Number(right.mimeType === FOLDER) - Number(left.mimeType === FOLDER) ||
  left.name.localeCompare(right.name, 'es');

function itemOf(scope: Scope, file: DriveFile, above: string): DriveItem[] {
  const { world, user } = scope;
  const role = roleOf(world, file.id, user);
  if (!role) return [];
  const path = `${above}/${file.name}`;
  const isFolder = file.mimeType === FOLDER;
  return [
    {
      id: file.id,
      name: file.name,
      kind: kindOf(file),
      path,
      modified: new Date(file.modifiedTime).toISOString(),
      modifiedBy: file.lastModifyingUser,
      role,
      url: linkOf(file),
      appProperties: { ...file.appProperties },
      outsiders: outsidersOf(world, file.id),
      ...(isFolder ? { items: itemsIn(scope, file.id, path) } : {}),
    },
  ];
}

function itemsIn(scope: Scope, parent: string, path: string): DriveItem[] {
  const files = Object.values(scope.world.drive.files).filter(
    (file) => file.parent === parent && !file.trashed,
  );
  return files.sort(byName).flatMap((file) => itemOf(scope, file, path));
}

const rootOf = (world: World, file: DriveFile): string => {
  const above = world.drive.files[file.parent];
  return above ? rootOf(world, above) : file.parent;
};

function rootView(scope: Scope, about: Pick<DriveRoot, 'id' | 'name' | 'kind'>): DriveRoot {
  const { world } = scope;
  const members = (world.drive.drives[about.id]?.members ?? []).map(({ emailAddress, domain, role }) => ({
    emailAddress: emailAddress ?? domain ?? 'anyone',
    role,
  }));
  const trashed = Object.values(world.drive.files).filter(
    (file) => file.trashed && rootOf(world, file) === about.id,
  );
  return {
    ...about,
    members,
    items: itemsIn(scope, about.id, about.name),
    trash: trashed.sort(byName).flatMap((file) => itemOf(scope, file, about.name)),
  };
}

/** Visible files whose parent is not. */
function sharedWithMe(scope: Scope): DriveRoot[] {
  const { world, user } = scope;
  const files = Object.values(world.drive.files).filter(
    (file) => roleOf(world, file.id, user) && !roleOf(world, file.parent, user) && !isTrashed(world, file.id),
  );
  if (files.length === 0) return [];
  const name = 'Shared with me';
  const items = files.sort(byName).flatMap((file) => itemOf(scope, file, name));
  return [{ id: 'shared-with-me', name, kind: 'shared-with-me', members: [], items, trash: [] }];
}

/** A document, as `GET /documents/:id` tells it. */
export interface DocumentView {
  id: string;
  name: string;
  /** As it was uploaded: not to be trusted. */
  html: string;
}

/** Null where there is no such document for that user. */
export function viewDocument(world: World, id: string, user: string): DocumentView | null {
  const file = world.drive.files[id];
  const html = world.drive.documents[id];
  if (!file || html === undefined || !roleOf(world, id, user) || isTrashed(world, id)) return null;
  return { id, name: file.name, html };
}

/** What that user finds in Drive: each shared drive, My Drive, and what others shared. */
export function viewDrive(world: World, user: string): DriveView {
  const scope = { world, user };
  const shared = Object.values(world.drive.drives)
    .filter(({ id }) => roleOf(world, id, user))
    .map(({ id, name }) => rootView(scope, { id, name, kind: 'shared-drive' }));
  const own = rootView(scope, { id: myDriveOf(user), name: 'My Drive', kind: 'my-drive' });
  const drives = [
    ...shared,
    ...(own.items.length + own.trash.length > 0 ? [own] : []),
    ...sharedWithMe(scope),
  ];
  return { user, drives };
}
