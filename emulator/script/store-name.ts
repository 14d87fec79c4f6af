import { exception } from '../kernel/errors';
import type { Call } from '../kernel/operation';

export type Scope = 'script' | 'user' | 'document';

/** @throws for the document's store outside a document, where Google answers null instead of a store */
export function storeName(call: Call, scope: Scope): string {
  if (scope === 'script') return 'script';
  if (scope === 'user') return `user/${call.user}`;
  if (call.spreadsheetId === null) throw exception('There is no document here');
  return `document/${call.spreadsheetId}`;
}
