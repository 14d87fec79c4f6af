import { atLeast, roleOf } from '../drive/access';
import type { Actor } from '../drive/actor';
import type { Role } from '../drive/state';
import { apiError } from '../kernel/errors';
import type { Spreadsheet } from './state';

/**
 * The spreadsheet, if the caller may do what `needed` allows.
 * Unlike Drive, Sheets tells a file that may not be seen (403) from one that is not there (404).
 */
export function requireSpreadsheet(
  actor: Pick<Actor, 'world' | 'user'>,
  method: string,
  id: string,
  needed: Role,
): Spreadsheet {
  const file = actor.world.drive.files[id];
  if (!file)
    throw apiError(method, { code: 404, message: 'Requested entity was not found.', reason: 'notFound' });
  if (!atLeast(roleOf(actor.world, id, actor.user), needed)) {
    throw apiError(method, {
      code: 403,
      message: 'The caller does not have permission',
      reason: 'forbidden',
    });
  }
  const spreadsheet = actor.world.sheets.spreadsheets[id];
  if (spreadsheet) return spreadsheet;
  const message = 'This operation is not supported for this document';
  throw apiError(method, { code: 400, message, reason: 'failedPrecondition' });
}
