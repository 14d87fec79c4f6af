import { notEmulated } from '../kernel/errors';
import type { Flag } from './access';
import type { Actor } from './actor';
import { mergeProperties } from './app-properties';
import { blankSpreadsheet } from './blank-spreadsheet';
import { addFile } from './change';
import { namedParent, requireParent } from './parent';
import { myDriveOf } from './place';
import type { DriveFile } from './state';
import { DOCUMENT, FOLDER, SPREADSHEET } from './state';
import type { FileChange } from './writable-fields';
import { checkWritable } from './writable-fields';

const METHOD = 'drive.files.create';

export interface CreateFile {
  resource?: FileChange;
  supportsAllDrives?: Flag;
  media?: Media;
}

/** What is uploaded: Drive converts it into a file of the type that is asked for. */
export interface Media {
  readonly contentType: string | null;
  readonly text: string;
}

/** A folder and a spreadsheet begin empty, a document with the HTML that it is made of. */
function checkType(mimeType: string, media: Media | undefined): void {
  const type = `${METHOD} of type "${mimeType}"`;
  if (mimeType !== DOCUMENT && media !== undefined) throw notEmulated(`${type} with mediaData`);
  if (mimeType === DOCUMENT && media?.contentType !== 'text/html')
    throw notEmulated(`${type} from ${media?.contentType ?? 'nothing'}`);
  if (![FOLDER, SPREADSHEET, DOCUMENT].includes(mimeType)) throw notEmulated(type);
}

/** A new folder, an empty spreadsheet or a document; without a parent it lands in the caller's My Drive. */
export function createFile(actor: Actor, request: CreateFile): DriveFile {
  const { resource = {}, supportsAllDrives, media } = request;
  checkWritable(METHOD, resource);
  const { name = 'Untitled', mimeType = '' } = resource;
  checkType(mimeType, media);
  const parent = namedParent(actor, METHOD, resource.parents) ?? myDriveOf(actor.user);
  requireParent(actor, parent, { method: METHOD, supportsAllDrives });
  const appProperties = mergeProperties(METHOD, {}, resource.appProperties);
  const file = addFile(actor, { name, mimeType, parent, appProperties });
  if (mimeType === SPREADSHEET) {
    actor.world.sheets.spreadsheets[file.id] = blankSpreadsheet(file.id, actor.world.users[actor.user]);
    actor.touch({ kind: 'spreadsheet', id: file.id });
  }
  if (media) {
    actor.world.drive.documents[file.id] = media.text;
    actor.touch({ kind: 'document', id: file.id });
  }
  return file;
}
