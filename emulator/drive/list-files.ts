import { apiError } from '../kernel/errors';
import { notFound, roleOf } from './access';
import type { Flag } from './access';
import { isSet } from './access';
import type { Actor } from './actor';
import { knownToSearch } from './change';
import { readPage } from './page';
import { isTrashed, myDriveOf, sharedDriveOf } from './place';
import { parseQuery } from './query';
import type { DriveFile } from './state';
import { sortFiles } from './sort-files';

const METHOD = 'drive.files.list';

export interface ListFiles {
  q?: string;
  corpora?: string;
  driveId?: string;
  includeItemsFromAllDrives?: Flag;
  supportsAllDrives?: Flag;
  pageSize?: number | string;
  pageToken?: string;
  orderBy?: string;
}

function refuse(code: number, reason: string, message: string): never {
  throw apiError(METHOD, { code, message, reason });
}

function checkCorpora(actor: Actor, request: ListFiles): void {
  const { corpora = 'user', driveId } = request;
  if (!['user', 'domain', 'drive', 'allDrives'].includes(corpora)) refuse(400, 'invalid', 'Invalid Value');
  if ((driveId !== undefined) !== (corpora === 'drive')) {
    const message = 'The driveId parameter must be specified if and only if corpora is set to drive.';
    refuse(403, 'teamDriveIdRequiresTeamDriveCorpora', message);
  }
  const needsAll = corpora === 'drive' || corpora === 'allDrives';
  if (needsAll && !isSet(request.includeItemsFromAllDrives)) {
    const when = 'when driveId is specified or corpora contains drive or allDrives.';
    const message = `The includeItemsFromAllDrives parameter must be set to true ${when}`;
    refuse(403, 'teamDrivesIncludeRequired', message);
  }
  if (
    driveId !== undefined &&
    (!actor.world.drive.drives[driveId] || !roleOf(actor.world, driveId, actor.user))
  ) {
    refuse(404, 'notFound', `Shared drive not found: ${driveId}`);
  }
}

function inCorpora(actor: Actor, request: ListFiles, file: DriveFile): boolean {
  const drive = sharedDriveOf(actor.world, file.id);
  if (request.corpora === 'drive') return drive?.id === request.driveId && isSet(request.supportsAllDrives);
  return !drive || (isSet(request.includeItemsFromAllDrives) && isSet(request.supportsAllDrives));
}

/**
 * The files that the caller may see and search knows of, a page of them.
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list
 */
export function listFiles(actor: Actor, request: ListFiles): { files: DriveFile[]; nextPageToken?: string } {
  checkCorpora(actor, request);
  const { world, user } = actor;
  const query = parseQuery(request.q ?? '', myDriveOf(user));
  if (query.parents.some((parent) => !roleOf(world, parent, user))) throw notFound(METHOD, '');
  const now = actor.now();
  const found = Object.values(world.drive.files).filter((file) => {
    const known = knownToSearch(file, now);
    if (!known || !inCorpora(actor, request, file) || !roleOf(world, file.id, user)) return false;
    return query.matches({ ...known, trashed: known.trashed || isTrashed(world, known.parent) });
  });
  const { items, nextPageToken } = readPage(METHOD, sortFiles(METHOD, found, request.orderBy), request, 1000);
  return { files: items, ...(nextPageToken === undefined ? {} : { nextPageToken }) };
}
