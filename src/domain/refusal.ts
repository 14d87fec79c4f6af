import type { Reader } from './outsiders';
import type { TableProblem } from './registry-table';
import type { TeamRole } from './team-role';

/** A field that cannot be accepted; `code` is one of `src/messages/fields.ts`. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
}

/** What a verb would not do, with the facts that its sentence needs; `src/messages/refusals.ts` words it. */
export type Refusal =
  | { readonly code: 'fields'; readonly problems: readonly FieldProblem[] }
  | { readonly code: 'not-set-up'; readonly administrator: string | null }
  | { readonly code: 'no-administrator' }
  | { readonly code: 'not-administrator'; readonly email: string }
  | { readonly code: 'not-in-team'; readonly email: string }
  | { readonly code: 'role-needed'; readonly roles: readonly TeamRole[] }
  | { readonly code: 'folder-unreachable'; readonly folderId: string }
  | { readonly code: 'template-missing' }
  | { readonly code: 'registry-unreachable' }
  | { readonly code: 'registry-unreadable'; readonly problem: TableProblem }
  | { readonly code: 'outsiders'; readonly who: readonly Reader[] }
  | { readonly code: 'busy' }
  | { readonly code: 'customer-exists'; readonly name: string }
  | { readonly code: 'customer-unfinished'; readonly name: string }
  | { readonly code: 'customer-unknown'; readonly key: string }
  | { readonly code: 'customer-finished'; readonly name: string }
  | { readonly code: 'customer-without-log'; readonly name: string }
  /** Begun by somebody; in so many minutes anybody may finish it. */
  | { readonly code: 'being-made'; readonly name: string; readonly by: string; readonly minutes: number }
  | { readonly code: 'file-exists'; readonly fileName: string }
  | { readonly code: 'no-spreadsheet' }
  | { readonly code: 'outside-folder'; readonly fileName: string }
  | { readonly code: 'not-a-log'; readonly fileName: string }
  | { readonly code: 'already-adopted'; readonly name: string }
  | { readonly code: 'sheet-missing' }
  | { readonly code: 'headings-changed' }
  | { readonly code: 'heading-twice'; readonly heading: string }
  | { readonly code: 'no-edit'; readonly fileName: string };
