import { notEmulated } from '../kernel/errors';
import type { Flag } from './access';
import type { Actor } from './actor';
import { mergeProperties } from './app-properties';
import { blankSpreadsheet } from './blank-spreadsheet';
import { addFile } from './change';
import { namedParent, requireParent } from './parent';
import { myDriveOf } from './place';
import type { DriveFile } from './state';
import { FOLDER, SPREADSHEET } from './state';
import type { FileChange } from './writable-fields';
import { checkWritable } from './writable-fields';

const METHOD = 'drive.files.create';

export interface CreateFile {
  resource?: FileChange;
  supportsAllDrives?: Flag;
}

/** A new folder or an empty spreadsheet; without a parent it lands in the caller's My Drive. */
export function createFile(actor: Actor, request: CreateFile): DriveFile {
  const { resource = {}, supportsAllDrives } = request;
  checkWritable(METHOD, resource);
  const { name = 'Untitled', mimeType = '' } = resource;
  if (mimeType !== FOLDER && mimeType !== SPREADSHEET) throw notEmulated(`${METHOD} of type "${mimeType}"`);
  const parent = namedParent(actor, METHOD, resource.parents) ?? myDriveOf(actor.user);
  requireParent(actor, parent, { method: METHOD, supportsAllDrives });
  const appProperties = mergeProperties(METHOD, {}, resource.appProperties);
  const file = addFile(actor, { name, mimeType, parent, appProperties });
  if (mimeType === SPREADSHEET) {
    actor.world.sheets.spreadsheets[file.id] = blankSpreadsheet(file.id, actor.world.users[actor.user]);
    actor.touch({ kind: 'spreadsheet', id: file.id });
  }
  return file;
}
