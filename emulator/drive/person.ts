import type { Actor } from './actor';
import { copyFile } from './copy-file';
import { createFile } from './create-file';
import { createPermission } from './permissions';
import type { NewPermission } from './permissions';
import { SPREADSHEET } from './state';
import { updateFile } from './update-file';

// What a person does in Drive's own pages: Google's rules hold, no service call is counted.

/** @returns the new file's id */
export function newSpreadsheet(person: Actor, folderId: string, name: string): string {
  const resource = { name, mimeType: SPREADSHEET, parents: [folderId] };
  return createFile(person, { resource, supportsAllDrives: true }).id;
}

export function renameFile(person: Actor, fileId: string, name: string): void {
  updateFile(person, { fileId, resource: { name }, supportsAllDrives: true });
}

/**
 * "Make a copy" of Sheets: it keeps what the original is marked with.
 * @returns the copy's id
 */
export function makeCopy(person: Actor, fileId: string, name?: string): string {
  const resource = name === undefined ? {} : { name };
  return copyFile(person, { fileId, resource, supportsAllDrives: true }).id;
}

export function trashFile(person: Actor, fileId: string): void {
  updateFile(person, { fileId, resource: { trashed: true }, supportsAllDrives: true });
}

export function restoreFile(person: Actor, fileId: string): void {
  updateFile(person, { fileId, resource: { trashed: false }, supportsAllDrives: true });
}

/** @param fileId a file, a folder or a shared drive */
export function share(person: Actor, fileId: string, permission: NewPermission): void {
  createPermission(person, { fileId, resource: permission, supportsAllDrives: true });
}
