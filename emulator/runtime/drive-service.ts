import { call, emulated } from './bridge';

type Drive = GoogleAppsScript.Drive;
type Files = Drive['Files'];
type Permissions = Drive['Permissions'];
type Drives = Drive['Drives'];

/** Query parameters, as Google's types have them. */
type Optional = Parameters<Files['list']>[0] | undefined;

type File = ReturnType<Files['get']>;
type Resource = object;

/** Where Google takes a Blob to upload; the add-on uploads nothing. */
function refuseMedia(method: string, mediaData: unknown): void {
  if (mediaData === undefined || mediaData === null) return;
  if (typeof mediaData === 'object' && 'getBytes' in mediaData)
    throw new Error(`not emulated: ${method} with mediaData`);
  throw new Error('The mediaData parameter only supports Blob types for upload.');
}

const files: Files = emulated<Files>('Drive.Files', {
  get: ((fileId: string, optional?: Optional) =>
    call<File>('drive.files.get', { ...optional, fileId })) as Files['get'],
  list: (optional?: Optional) => call('drive.files.list', { ...optional }),
  create: (resource: Resource, mediaData?: unknown, optional?: Optional) => {
    refuseMedia('Drive.Files.create', mediaData);
    return call('drive.files.create', { ...optional, resource });
  },
  update: (resource: Resource, fileId: string, mediaData?: unknown, optional?: Optional) => {
    refuseMedia('Drive.Files.update', mediaData);
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
