import type { Call, Operations } from '../kernel/operation';
import { requireAllDrives, requireFile } from './access';
import type { Flag } from './access';
import type { CopyFile } from './copy-file';
import { copyFile } from './copy-file';
import type { CreateFile } from './create-file';
import { createFile } from './create-file';
import type { Method } from './define-method';
import { defineMethod } from './define-method';
import type { Shape } from './field-check';
import { DRIVE, FILE, listOf, PERMISSION } from './field-check';
import { fileResource } from './file-resource';
import type { ListFiles } from './list-files';
import { listFiles } from './list-files';
import type { PageRequest } from './page';
import type { Item, NewPermission } from './permissions';
import { createPermission, deletePermission, listPermissions } from './permissions';
import { getDrive, listDrives } from './shared-drives';
import type { DriveFile } from './state';
import type { UpdateFile } from './update-file';
import { updateFile } from './update-file';

const READ_DRIVES = ['drive', 'drive.readonly'];
const READ = [...READ_DRIVES, 'drive.metadata.readonly'];
const WRITE = ['drive'];

/** `driveId` is there for items of shared drives only. */
const FILE_FIELDS = 'kind,id,name,mimeType,driveId';
const PERMISSION_FIELDS = 'kind,id,type,role';
const DRIVE_FIELDS = 'kind,id,name';

const fileMethod = (name: string, scopes: readonly string[]): Method => ({
  name: `drive.files.${name}`,
  scopes,
  fields: FILE_FIELDS,
  shape: FILE,
});

const listMethod = (items: string, scopes: readonly string[], fields: string, shape: Shape): Method => ({
  name: `drive.${items}.list`,
  scopes,
  fields: `kind,incompleteSearch,nextPageToken,${items}(${fields})`,
  shape: listOf(items, shape),
});

const resource = (call: Call, file: DriveFile): object => fileResource(call.world, file, call.user);

const files: Operations = {
  ...defineMethod<{ fileId: string; supportsAllDrives?: Flag }>(fileMethod('get', READ), (call, args) => {
    const file = requireFile(call, 'drive.files.get', args.fileId, 'reader');
    requireAllDrives(call.world, 'drive.files.get', file.id, args.supportsAllDrives);
    return resource(call, file);
  }),
  ...defineMethod<ListFiles>(listMethod('files', READ, FILE_FIELDS, FILE), (call, args) => {
    const { files: found, ...page } = listFiles(call, args);
    const resources = found.map((file) => resource(call, file));
    return { kind: 'drive#fileList', incompleteSearch: false, ...page, files: resources };
  }),
  ...defineMethod<CreateFile>(fileMethod('create', WRITE), (call, args) =>
    resource(call, createFile(call, args)),
  ),
  ...defineMethod<UpdateFile>(fileMethod('update', WRITE), (call, args) =>
    resource(call, updateFile(call, args)),
  ),
  ...defineMethod<CopyFile>(fileMethod('copy', WRITE), (call, args) => resource(call, copyFile(call, args))),
};

const permissions: Operations = {
  ...defineMethod<Item>(listMethod('permissions', READ, PERMISSION_FIELDS, PERMISSION), (call, item) => ({
    kind: 'drive#permissionList',
    permissions: listPermissions(call, item),
  })),
  ...defineMethod<Item & { resource?: NewPermission }>(
    { name: 'drive.permissions.create', scopes: WRITE, fields: PERMISSION_FIELDS, shape: PERMISSION },
    createPermission,
  ),
  ...defineMethod<Item & { permissionId: string }>(
    { name: 'drive.permissions.delete', scopes: WRITE, fields: '*', shape: true },
    (call, item) => {
      deletePermission(call, item);
      return undefined;
    },
  ),
};

const drives: Operations = {
  ...defineMethod<{ driveId: string }>(
    { name: 'drive.drives.get', scopes: READ_DRIVES, fields: DRIVE_FIELDS, shape: DRIVE },
    (call, { driveId }) => getDrive(call, driveId),
  ),
  ...defineMethod<PageRequest>(listMethod('drives', READ_DRIVES, DRIVE_FIELDS, DRIVE), (call, page) => ({
    kind: 'drive#driveList',
    ...listDrives(call, page),
  })),
};

/** https://developers.google.com/workspace/drive/api/reference/rest/v3 */
export const driveOperations: Operations = { ...files, ...permissions, ...drives };
