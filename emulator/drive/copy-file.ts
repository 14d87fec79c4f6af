import { apiError, notEmulated } from '../kernel/errors';
import type { Flag } from './access';
import { atLeast, requireAllDrives, requireFile, roleOf } from './access';
import type { Actor } from './actor';
import { mergeProperties } from './app-properties';
import { addFile } from './change';
import { namedParent, requireParent } from './parent';
import { myDriveOf } from './place';
import type { DriveFile } from './state';
import { DOCUMENT, SPREADSHEET } from './state';
import type { FileChange } from './writable-fields';
import { checkWritable } from './writable-fields';

const METHOD = 'drive.files.copy';

export interface CopyFile {
  fileId: string;
  resource?: FileChange;
  supportsAllDrives?: Flag;
}

/** Beside its source when the caller may add something there, else in the caller's My Drive. */
function defaultParent(actor: Actor, source: DriveFile): string {
  const mayAdd = atLeast(roleOf(actor.world, source.parent, actor.user), 'writer');
  return mayAdd ? source.parent : myDriveOf(actor.user);
}

/** A copy of the metadata and the whole content; sharing is not copied. */
export function copyFile(actor: Actor, request: CopyFile): DriveFile {
  const { world } = actor;
  const { resource = {}, supportsAllDrives } = request;
  const source = requireFile(actor, METHOD, request.fileId, 'reader');
  requireAllDrives(world, METHOD, source.id, supportsAllDrives);
  checkWritable(METHOD, resource);
  if (source.mimeType === DOCUMENT) throw notEmulated(`${METHOD} of a document`);
  if (source.mimeType !== SPREADSHEET) {
    const message = 'This file cannot be copied by the user.';
    throw apiError(METHOD, { code: 403, message, reason: 'cannotCopyFile' });
  }
  const parent = namedParent(actor, METHOD, resource.parents) ?? defaultParent(actor, source);
  requireParent(actor, parent, { method: METHOD, supportsAllDrives });
  const appProperties = mergeProperties(METHOD, source.appProperties, resource.appProperties);
  const name = resource.name ?? `Copy of ${source.name}`;
  const copy = addFile(actor, { name, mimeType: source.mimeType, parent, appProperties });
  const content = world.sheets.spreadsheets[source.id];
  if (content) world.sheets.spreadsheets[copy.id] = { ...structuredClone(content), id: copy.id };
  actor.touch({ kind: 'spreadsheet', id: copy.id });
  return copy;
}
