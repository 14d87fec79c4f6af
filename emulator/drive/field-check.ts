import { notEmulated } from '../kernel/errors';
import type { FieldMask } from '../kernel/field-mask';
import { parseFieldMask } from '../kernel/field-mask';

/** The members that an answer can have; `true` stands for whatever is below. */
export type Shape = true | { readonly [member: string]: Shape };

const USER: Shape = { kind: true, displayName: true, emailAddress: true, me: true, permissionId: true };

export const PERMISSION: Shape = {
  kind: true,
  id: true,
  type: true,
  role: true,
  emailAddress: true,
  domain: true,
  displayName: true,
  deleted: true,
  permissionDetails: { permissionType: true, role: true, inherited: true, inheritedFrom: true },
};

export const FILE: Shape = {
  kind: true,
  id: true,
  name: true,
  mimeType: true,
  parents: true,
  driveId: true,
  trashed: true,
  explicitlyTrashed: true,
  appProperties: true,
  createdTime: true,
  modifiedTime: true,
  lastModifyingUser: USER,
  capabilities: true,
  permissions: PERMISSION,
  permissionIds: true,
  hasAugmentedPermissions: true,
  ownedByMe: true,
  shared: true,
  spaces: true,
  webViewLink: true,
};

export const DRIVE: Shape = { kind: true, id: true, name: true, capabilities: true };

/** @param name of the list's own member, such as `files` */
export const listOf = (name: string, member: Shape): Shape => ({
  kind: true,
  nextPageToken: true,
  incompleteSearch: true,
  [name]: member,
});

function check(mask: FieldMask, shape: Shape, path: string): void {
  if (mask === true || shape === true) return;
  for (const [member, below] of Object.entries(mask)) {
    const here = path === '' ? member : `${path}.${member}`;
    if (member === '*') continue;
    const known = Object.hasOwn(shape, member) ? shape[member] : undefined;
    if (known === undefined) throw notEmulated(`the field ${here} of the Drive API`);
    check(below, known, here);
  }
}

/** @throws for a field that the answer never has: Google refuses a wrong name, and a right one may not be emulated */
export function checkFields(fields: string, shape: Shape): void {
  const mask = parseFieldMask(fields);
  if (mask) check(mask, shape, '');
}
