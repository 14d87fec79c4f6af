import { apiError, notEmulated } from '../kernel/errors';

/** What a request may say about a file. */
export interface FileChange {
  name?: string;
  mimeType?: string;
  parents?: string[];
  trashed?: boolean;
  /** A property set to null is deleted. */
  appProperties?: Record<string, unknown>;
}

const WRITABLE: Readonly<Record<string, readonly string[]>> = {
  'drive.files.create': ['name', 'mimeType', 'parents', 'appProperties'],
  'drive.files.copy': ['name', 'parents', 'appProperties'],
  'drive.files.update': ['name', 'trashed', 'appProperties'],
};

/** @throws for a field that Google refuses there, or that is not emulated */
export function checkWritable(method: string, change: FileChange): void {
  for (const field of Object.keys(change)) {
    if (WRITABLE[method]?.includes(field)) continue;
    if (method !== 'drive.files.update' || field !== 'parents') throw notEmulated(`${method} with ${field}`);
    const instead = 'Use the addParents and removeParents parameters instead.';
    const message = `The parents field is not directly writable in update requests. ${instead}`;
    throw apiError(method, { code: 403, message, reason: 'fieldNotWritable' });
  }
}
