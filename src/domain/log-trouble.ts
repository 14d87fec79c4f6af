import type { LogColumnKey } from './log-columns';

/** What is not as it should be in a customer's log; nothing of it is mended without being asked. */
export type LogTrouble =
  | { readonly code: 'moved-out-of-folder' }
  | { readonly code: 'name'; readonly expected: string }
  | { readonly code: 'tab-missing' }
  | { readonly code: 'headings-missing' }
  | { readonly code: 'columns-missing'; readonly columns: readonly LogColumnKey[] }
  | { readonly code: 'read-only' };
