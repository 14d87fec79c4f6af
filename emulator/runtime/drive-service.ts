import { call, emulated } from './bridge';

type Drive = GoogleAppsScript.Drive;
type Files = Drive['Files'];
type Permissions = Drive['Permissions'];
type Drives = Drive['Drives'];

/** Query parameters, as Google's types have them. */
type Optional = Parameters<Files['list']>[0] | undefined;

type File = ReturnType<Files['get']>;
type Resource = object;

type Blob = GoogleAppsScript.Base.Blob;

/** Google takes nothing but a Blob to upload. */
function blobOf(mediaData: unknown): Blob | null {
  if (mediaData === undefined || mediaData === null) return null;
  // What has the bytes of a Blob is one: scripts have no other way to make such a thing.
  if (typeof mediaData === 'object' && 'getBytes' in mediaData) return mediaData as Blob;
  throw new Error('The mediaData parameter only supports Blob types for upload.');
}

function mediaOf(mediaData: unknown): object {
  const blob = blobOf(mediaData);
  return blob ? { media: { contentType: blob.getContentType(), text: blob.getDataAsString() } } : {};
}

const files: Files = emulated<Files>('Drive.Files', {
  get: ((fileId: string, optional?: Optional) =>
    call<File>('drive.files.get', { ...optional, fileId })) as Files['get'],
  list: (optional?: Optional) => call('drive.files.list', { ...optional }),
  create: (resource: Resource, mediaData?: unknown, optional?: Optional) =>
    call('drive.files.create', { ...optional, resource, ...mediaOf(mediaData) }),
  update: (resource: Resource, fileId: string, mediaData?: unknown, optional?: Optional) => {
    if (blobOf(mediaData)) throw new Error('not emulated: Drive.Files.update with mediaData');
    return call('drive.files.update', { ...optional, fileId, resource });
  },
  copy: (resource: Resource, fileId: string, optional?: Optional) =>
    call('drive.files.copy', { ...optional, fileId, resource }),
});

const permissions: Permissions = emulated<Permissions>('Drive.Permissions', {
  list: (fileId: string, optional?: Optional) => call('drive.permissions.list', { ...optional, fileId }),
  create: (resource: Resource, fileId: string, optional?: Optional) =>
    call('drive.permissions.create', { ...optional, fileId, resource }),
  remove: (fileId: string, permissionId: string, optional?: Optional) => {
    call('drive.permissions.delete', { ...optional, fileId, permissionId });
  },
});

const drives: Drives = emulated<Drives>('Drive.Drives', {
  get: (driveId: string, optional?: Optional) => call('drive.drives.get', { ...optional, driveId }),
  list: (optional?: Optional) => call('drive.drives.list', { ...optional }),
});

/** The advanced service `Drive`, version 3: https://developers.google.com/apps-script/advanced/drive */
export const driveService: Drive = emulated<Drive>('Drive', {
  Files: files,
  Permissions: permissions,
  Drives: drives,
});
